// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdlib>

/// What must hold for every input; libFuzzer keeps the input that breaks it.
#define FUZZ_CHECK(condition)                                                                                \
    if (!(condition)) {                                                                                      \
        std::abort();                                                                                        \
    }                                                                                                        \
    static_assert(true)

namespace belfry::fuzz {

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return { reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) };
}

} // namespace belfry::fuzz
