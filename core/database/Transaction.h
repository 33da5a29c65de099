// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Query.h"
#include "core/database/Topic.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <vector>

namespace belfry::core::database {

class Connection;
class Dialect;

/**
 * An open transaction; only Connection makes one (see Connection::write and ::read). Stores and services take
 * it by reference, run their statements in it and never commit: exactly one outermost caller opens, retries
 * and commits.
 */
class Transaction
{
public:
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Query prepare(const QString& sql) { return Query(m_connection, sql); }
    Connection& connection() { return m_connection; }
    const Dialect& dialect() const;

    /// Database clock, UTC ms: the host's clock on SQLite, the server's on PostgreSQL; read once per
    /// transaction.
    Result<qint64> now();

    /// Tells every open screen, in this and other processes, after the commit that rows of this topic
    /// changed.
    void changed(Topic topic) { m_topics |= topic; }
    Topics topics() const { return m_topics; }
    /// Runs after a successful commit, never after a rollback or a lost attempt.
    void afterCommit(std::function<void()> action) { m_afterCommit.push_back(std::move(action)); }

    /// Writes many rows in few statements (QPSQL: 120-210 µs a statement, 8 µs a row in one of 200 rows).
    Result<void> insertMany(
        const QString& table, const QStringList& columns, const std::vector<QVariantList>& rows);

    /// Waits until no other transaction of this kind is open (two imports at once would make the same persons
    /// twice).
    Result<void> serialise(qint64 kind);

    /// Takes `count` unused ids of a table, ascending; ids are made by the program so that child rows need no
    /// round trip.
    Result<std::vector<qint64>> reserveIds(const QString& table, int count);
    template <class AnyId> Result<AnyId> reserveId(const QString& table)
    {
        TRY_ASSIGN(const auto ids, reserveIds(table, 1));
        return AnyId(ids.front());
    }

private:
    friend class Connection;
    explicit Transaction(Connection& connection)
        : m_connection(connection)
    {
    }

    Connection& m_connection;
    Topics m_topics;
    std::optional<qint64> m_now;
    std::vector<std::function<void()>> m_afterCommit;
};

} // namespace belfry::core::database
