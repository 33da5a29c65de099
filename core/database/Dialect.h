// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/database/DatabaseUrl.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QSqlDatabase;
class QSqlError;

namespace belfry::core::database {

/**
 * Everything that differs between SQLite and PostgreSQL. The stores are written once, in the common subset; a
 * difference becomes a function here, never an `if` in a store. Stateless; safe from any thread.
 */
class Dialect
{
public:
    static std::unique_ptr<Dialect> forEngine(Engine engine);
    virtual ~Dialect() = default;

    virtual Engine engine() const = 0;
    /// "sqlite" or "postgresql": the folder of the migrations.
    virtual QString name() const = 0;
    /// Sets the session up and verifies it (foreign keys, WAL, time zone, version …).
    virtual Result<void> prepareSession(QSqlDatabase& database) const = 0;
    virtual QString beginWrite() const = 0;
    virtual QString beginRead() const = 0;
    /// The engine's error as ours. Keeps the engine's words in `detail`, values excluded.
    virtual Error translate(const QSqlError& error) const = 0;
    /// One row, one column: the database's clock in UTC ms.
    virtual QString nowSql() const = 0;
    /// Appended to a SELECT that takes rows for this transaction alone: "" or "FOR UPDATE".
    virtual QString forUpdate() const = 0;
    /// As forUpdate(), passing over rows that another worker holds: "" or "FOR UPDATE SKIP LOCKED".
    virtual QString forUpdateSkipLocked() const = 0;
    /// Shared lock: "" or "FOR SHARE".
    virtual QString forShare() const = 0;
    /// `column` matches a folded search pattern with LIKE, case sensitive on both.
    virtual QString like() const = 0;
    /// Statement that lets only one transaction of this kind go on at a time, until its end; empty where the
    /// engine has one writer anyway.
    virtual QString serialise(qint64 kind) const = 0;
    /// Statement that makes the commit of this transaction durable whatever the server's default is; may be
    /// empty.
    virtual QString durableCommit() const = 0;
    /// Statement, outside a transaction, after which the commits of this session wait for the disk, or leave
    /// that to Connection::syncLog(); empty where the engine always waits.
    virtual QString syncAtCommit(bool syncs) const = 0;
    /// One text: the server's settings that could lose a commit in a power cut, as "name = what it must be";
    /// empty statement where the session itself sets them.
    virtual QString lazySettings() const = 0;
    /// Statement that takes `:count` ids of `table` (one row each), ascending.
    virtual QString reserveIds(const QString& table) const = 0;
    /// How many positional values one statement should hold at most. PostgreSQL pays for each statement. With
    /// SQLite Qt gives every `?` a name, which SQLite looks up one by one: the cost grows with the square of
    /// their number.
    virtual int valuesPerStatement() const = 0;
    /// A condition "column is one of the ids in `:parameter`", however many; bind the value with
    /// Query::bindIds().
    virtual QString idsIn(const QString& column, const char* parameter) const = 0;
    virtual QString idList(const std::vector<qint64>& ids) const = 0;
    /// The same for texts; bind with Query::bindTexts().
    virtual QString textsIn(const QString& column, const char* parameter) const = 0;
    static QString textList(const QStringList& texts);
};

} // namespace belfry::core::database
