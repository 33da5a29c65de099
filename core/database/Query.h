// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

class QSqlQuery;

namespace belfry::core::database {

class Connection;

/**
 * One prepared statement on one connection, forward only. Values go in by name only (`:name`), never into the
 * text.
 *
 *     auto query = tx.prepare(QStringLiteral("SELECT id, login FROM account WHERE person_id = :person"));
 *     query.bind(":person", personId);
 *     TRY(query.exec());
 *     while (query.next()) { ... query.int64(0) ... query.text(1) ... }
 *
 * Thread: that of its connection. A failed prepare is reported by exec(). Casts are written CAST(x AS type),
 * because
 * ":" begins a placeholder.
 */
class Query
{
public:
    Query(Connection& connection, const QString& sql);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// A null QString binds the empty text (text columns are NOT NULL); see bindNullable().
    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, const QByteArray& value);
    Query& bind(const char* name, qint64 value);
    Query& bind(const char* name, int value) { return bind(name, qint64 { value }); }
    Query& bind(const char* name, bool value);
    Query& bind(const char* name, const QUuid& value);
    template <class Tag> Query& bind(const char* name, Id<Tag> id)
    {
        return bindVariant(name, id.toVariant());
    }
    /// Empty text, bytes or an absent number become NULL.
    Query& bindNullable(const char* name, const QString& value);
    Query& bindNullable(const char* name, const QByteArray& value);
    Query& bindNullable(const char* name, std::optional<qint64> value);
    /// ISO date text ("2014-04-03") or NULL.
    Query& bindNullable(const char* name, QDate value);
    /// For a condition of Dialect::idsIn(): typed ids or plain numbers.
    template <class AnyId> Query& bindIds(const char* name, const std::vector<AnyId>& ids)
    {
        std::vector<qint64> numbers;
        numbers.reserve(ids.size());
        for (const AnyId& id : ids) {
            if constexpr (std::is_same_v<AnyId, qint64>) {
                numbers.push_back(id);
            } else {
                numbers.push_back(id.value());
            }
        }
        return bindNumbers(name, numbers);
    }
    Query& bindNumbers(const char* name, const std::vector<qint64>& ids);
    /// For a condition of Dialect::textsIn().
    Query& bindTexts(const char* name, const QStringList& texts);
    Query& bindVariant(const char* name, const QVariant& value);
    /// Positional values, for insertMany().
    Query& add(const QVariant& value);

    /// Runs it. INSERT/UPDATE/DELETE: see affectedRows(); RETURNING and SELECT: walk with next().
    Result<void> exec();
    /// Runs it and demands exactly one changed row, otherwise ErrorCode::Conflict.
    Result<void> execOne();
    bool next();
    qint64 affectedRows() const;

    qint64 int64(int column) const;
    int integer(int column) const { return static_cast<int>(int64(column)); }
    bool boolean(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QUuid uuid(int column) const;
    QDate date(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInt64(int column) const;
    template <class AnyId> AnyId id(int column) const { return AnyId(int64(column)); }
    QVariant value(int column) const;

private:
    Connection* m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query; ///< null when the prepare failed
    Error m_prepareError;
};

} // namespace belfry::core::database
