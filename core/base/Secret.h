// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace belfry::core {

/**
 * A value that must not be printed: it has no stream operator, so that a log line with it does not compile.
 * `reveal()` is the one place to grep for.
 */
template <class T> class Secret
{
public:
    Secret() = default;
    explicit Secret(T value)
        : m_value(std::move(value))
    {
    }

    const T& reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Secret&, const Secret&) = default;

private:
    T m_value;
};

using SecretText = Secret<QString>;
using SecretBytes = Secret<QByteArray>;

} // namespace belfry::core
