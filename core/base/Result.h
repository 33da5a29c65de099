// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace belfry::core {

/// A failure: a code to decide on and a detail in English for the log (no personal data, no secret).
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::InputMissing, QStringLiteral("name"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error { code, std::move(detail) });
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace belfry::core

// Two statements, no GNU statement expression (MSVC): `TRY_ASSIGN(const auto row, store.find(tx, id));`
// Both return the error from the enclosing function.
#define BELFRY_CONCAT_INNER(a, b) a##b
#define BELFRY_CONCAT(a, b) BELFRY_CONCAT_INNER(a, b)
#define TRY_ASSIGN_INNER(temporary, declaration, expression)                                                 \
    auto temporary = (expression);                                                                           \
    if (!temporary) {                                                                                        \
        return tl::unexpected<::belfry::core::Error>(std::move(temporary).error());                          \
    }                                                                                                        \
    declaration = std::move(*temporary)
#define TRY_ASSIGN(declaration, ...)                                                                         \
    TRY_ASSIGN_INNER(BELFRY_CONCAT(belfryTry, __LINE__), declaration, (__VA_ARGS__))
#define TRY(...)                                                                                             \
    if (auto belfryTry = (__VA_ARGS__); !belfryTry) {                                                        \
        return tl::unexpected<::belfry::core::Error>(std::move(belfryTry).error());                          \
    }                                                                                                        \
    static_assert(true)
