// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Query.h"

#include "core/database/Connection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace belfry::core::database {

Query::Query(Connection& connection, const QString& sql)
    : m_connection(&connection)
    , m_sql(sql)
{
    if (auto statement = connection.takeStatement(sql)) {
        m_query = std::move(*statement);
    } else {
        m_prepareError = statement.error();
    }
}

Query::~Query()
{
    if (m_query) {
        m_connection->giveBack(m_sql, std::move(m_query));
    }
}

Query::Query(Query&& other) noexcept = default;

Query& Query::bindVariant(const char* name, const QVariant& value)
{
    if (m_query) {
        m_query->bindValue(QLatin1String(name), value);
    }
    return *this;
}

Query& Query::bind(const char* name, const QString& value)
{
    return bindVariant(name, value.isNull() ? QStringLiteral("") : value);
}

Query& Query::bind(const char* name, const QByteArray& value)
{
    return bindVariant(name, value.isNull() ? QByteArray("") : value);
}

Query& Query::bind(const char* name, qint64 value)
{
    return bindVariant(name, value);
}

Query& Query::bind(const char* name, bool value)
{
    return bindVariant(name, value);
}

Query& Query::bind(const char* name, const QUuid& value)
{
    return bindVariant(name, value.toString(QUuid::WithoutBraces));
}

Query& Query::bindNullable(const char* name, const QString& value)
{
    return bindVariant(name, value.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(value));
}

Query& Query::bindNullable(const char* name, const QByteArray& value)
{
    return bindVariant(name, value.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value));
}

Query& Query::bindNullable(const char* name, std::optional<qint64> value)
{
    return bindVariant(name, value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong)));
}

Query& Query::bindNullable(const char* name, QDate value)
{
    return bindNullable(name, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

Query& Query::bindNumbers(const char* name, const std::vector<qint64>& ids)
{
    return bindVariant(name, m_connection->dialect().idList(ids));
}

Query& Query::bindTexts(const char* name, const QStringList& texts)
{
    return bindVariant(name, Dialect::textList(texts));
}

Query& Query::add(const QVariant& value)
{
    if (m_query) {
        m_query->addBindValue(value);
    }
    return *this;
}

Result<void> Query::exec()
{
    if (!m_query) {
        return fail(m_prepareError);
    }
    if (!m_query->exec()) {
        const Error error = m_connection->translate(*m_query);
        // A statement that failed is not kept: its state is the driver's guess.
        m_query.reset();
        m_prepareError = error;
        return fail(error);
    }
    return {};
}

Result<void> Query::execOne()
{
    TRY(exec());
    if (affectedRows() != 1) {
        return fail(
            ErrorCode::Conflict, QStringLiteral("%1 rows changed instead of one").arg(affectedRows()));
    }
    return {};
}

bool Query::next()
{
    return m_query && m_query->next();
}

qint64 Query::affectedRows() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

qint64 Query::int64(int column) const
{
    return value(column).toLongLong();
}

bool Query::boolean(int column) const
{
    return value(column).toBool();
}

QString Query::text(int column) const
{
    return value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return value(column).toByteArray();
}

QUuid Query::uuid(int column) const
{
    return QUuid::fromString(text(column));
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

bool Query::isNull(int column) const
{
    return !m_query || m_query->isNull(column);
}

std::optional<qint64> Query::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

QVariant Query::value(int column) const
{
    return m_query ? m_query->value(column) : QVariant();
}

} // namespace belfry::core::database
