# SPDX-License-Identifier: GPL-3.0-or-later
# Build tools that make rebuilding quick where they are installed; nothing here changes the result.
find_program(BELFRY_CCACHE ccache)
if(BELFRY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Two checkouts of the same code share their objects; precompiled headers need the looser comparison.
  set(launcher "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    "${BELFRY_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()
find_program(BELFRY_MOLD mold)
if(BELFRY_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

# CMake 3.25 does not run moc again when a target that was built before gets a source from another folder: its time
# stamp would be newer. Without the stamp every configuration lets moc look once more, which costs nothing.
file(GLOB_RECURSE stamps "${PROJECT_BINARY_DIR}/timestamp")
list(FILTER stamps INCLUDE REGEX "_autogen/timestamp$")
if(stamps)
  file(REMOVE ${stamps})
endif()
