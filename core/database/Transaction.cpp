// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Transaction.h"

#include "core/database/Connection.h"

#include <algorithm>

namespace belfry::core::database {

namespace {

constexpr size_t kRowsPerStatement = 200;

QString insertText(const QString& table, const QStringList& columns, size_t rowCount)
{
    const QString row = QLatin1Char('(')
        + QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(',')) + QLatin1Char(')');
    QStringList rows;
    rows.reserve(static_cast<qsizetype>(rowCount));
    for (size_t index = 0; index < rowCount; ++index) {
        rows.append(row);
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(QStringLiteral(", ")), rows.join(QLatin1Char(',')));
}

} // namespace

const Dialect& Transaction::dialect() const
{
    return m_connection.dialect();
}

Result<qint64> Transaction::now()
{
    if (!m_now) {
        if (m_connection.m_options.clock != nullptr) {
            m_now = m_connection.m_options.clock->nowMs();
        } else {
            auto query = prepare(dialect().nowSql());
            TRY(query.exec());
            if (!query.next()) {
                return fail(ErrorCode::DbFailed, QStringLiteral("the database tells no time"));
            }
            m_now = query.int64(0);
        }
    }
    return *m_now;
}

Result<void> Transaction::insertMany(
    const QString& table, const QStringList& columns, const std::vector<QVariantList>& rows)
{
    const auto fitting = static_cast<size_t>(dialect().valuesPerStatement() / columns.size());
    const size_t perStatement = std::max<size_t>(1, std::min(kRowsPerStatement, fitting));
    for (size_t start = 0; start < rows.size(); start += perStatement) {
        const size_t count = std::min(perStatement, rows.size() - start);
        auto query = prepare(insertText(table, columns, count));
        for (size_t index = start; index < start + count; ++index) {
            Q_ASSERT(rows[index].size() == columns.size());
            for (const QVariant& value : rows[index]) {
                query.add(value);
            }
        }
        TRY(query.exec());
    }
    return {};
}

Result<void> Transaction::serialise(qint64 kind)
{
    const QString statement = dialect().serialise(kind);
    return statement.isEmpty() ? Result<void>() : m_connection.execute(statement);
}

Result<std::vector<qint64>> Transaction::reserveIds(const QString& table, int count)
{
    std::vector<qint64> ids;
    if (count <= 0) {
        return ids;
    }
    ids.reserve(static_cast<size_t>(count));
    auto query = prepare(dialect().reserveIds(table));
    query.bind(":count", count);
    TRY(query.exec());
    while (query.next()) {
        ids.push_back(query.int64(0));
    }
    // SQLite has one writer and hands out a block by its last id; PostgreSQL's sequence gives each id.
    if (ids.size() == 1 && count > 1) {
        const qint64 last = ids.front();
        ids.clear();
        for (qint64 id = last - count + 1; id <= last; ++id) {
            ids.push_back(id);
        }
    }
    if (ids.size() != static_cast<size_t>(count)) {
        return fail(ErrorCode::DbFailed, QStringLiteral("no ids for table %1").arg(table));
    }
    return ids;
}

} // namespace belfry::core::database
