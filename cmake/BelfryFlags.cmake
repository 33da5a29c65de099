# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that carries the warnings and Qt's strict macros for every target of ours.
add_library(project_flags INTERFACE)
target_compile_definitions(project_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(project_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
  target_compile_options(project_flags INTERFACE /W4 /permissive- /utf-8)
  if(BELFRY_WERROR)
    target_compile_options(project_flags INTERFACE /WX)
  endif()
else()
  target_compile_options(project_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 warns falsely about std::optional<qint64> members here.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(BELFRY_WERROR)
    target_compile_options(project_flags INTERFACE -Werror)
  endif()
endif()
if(BELFRY_SANITIZE)
  target_compile_options(project_flags INTERFACE -fsanitize=${BELFRY_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(project_flags INTERFACE -fsanitize=${BELFRY_SANITIZE})
endif()
if(BELFRY_FUZZ)
  # Every file counts its branches for the fuzzer; only the targets in tests/torture/fuzz link its main().
  target_compile_options(project_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_link_options(project_flags INTERFACE -fsanitize=address,undefined)
endif()
