// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <algorithm>

/// What the stores of the outbox put into their statements.
namespace belfry::core::outbox {

/// Text columns are NOT NULL.
inline QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

/// No attempt, no worker: the empty text.
inline QString uuidText(const QUuid& uuid)
{
    return uuid.isNull() ? QStringLiteral("") : uuid.toString(QUuid::WithoutBraces);
}

/// Few sizes of statement mean few prepared statements: a list is filled up to 1, 2, 3, 4, 6, 8, 12, 16 …
/// with its last row.
inline size_t paddedSize(size_t count)
{
    size_t size = 1;
    while (size < count && size + size / 2 < count) {
        size *= 2;
    }
    return size >= count ? size : size + std::max<size_t>(size / 2, 1);
}

} // namespace belfry::core::outbox
