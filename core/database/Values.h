// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMetaType>
#include <QString>
#include <QUuid>
#include <QVariant>

/// Values for Transaction::insertMany(), with the same conventions as Query::bind().
namespace belfry::core::database {

/// A null text becomes the empty one: text columns are NOT NULL.
inline QVariant textValue(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
/// Empty becomes NULL.
inline QVariant nullableText(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}
inline QVariant nullableDate(QDate date)
{
    return nullableText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}
inline QVariant uuidValue(const QUuid& uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}
inline QVariant nullInteger()
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace belfry::core::database
