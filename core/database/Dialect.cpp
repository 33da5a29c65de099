// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace belfry::core::database {

namespace {

/// SQLITE_IOERR_SHMSIZE: the file beside the database that every reader needs cannot grow; in practice a full
/// disk.
constexpr int kNoRoomForIndexOfLog = 4874;

QString firstValue(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

/// The engine's words without the values that it may quote ("Key (login)=(zofia) already exists").
QString withoutValues(const QSqlError& error)
{
    QString text = error.databaseText().section(QLatin1Char('\n'), 0, 0);
    if (const auto key = text.indexOf(QLatin1String("=(")); key >= 0) {
        text.truncate(key);
    }
    return QStringLiteral("%1 [%2]").arg(text.trimmed(), error.nativeErrorCode());
}

QString numbers(const std::vector<qint64>& ids)
{
    QString text;
    text.reserve(static_cast<qsizetype>(ids.size()) * 8);
    for (const qint64 id : ids) {
        if (!text.isEmpty()) {
            text += QLatin1Char(',');
        }
        text += QString::number(id);
    }
    return text;
}

class SqliteDialect final : public Dialect
{
public:
    Engine engine() const override { return Engine::Sqlite; }
    QString name() const override { return QStringLiteral("sqlite"); }

    Result<void> prepareSession(QSqlDatabase& database) const override
    {
        struct Setting
        {
            const char* name;
            const char* value;
            const char* expected;
        };
        static constexpr Setting kSettings[] = {
            { "foreign_keys", "ON", "1" },
            { "synchronous", "FULL", "2" },
            { "trusted_schema", "OFF", "0" },
            { "cell_size_check", "ON", "1" },
            { "temp_store", "MEMORY", "2" },
            // 16 MB of log: a delivery writes the same pages again and again, and each goes into the file
            // once.
            { "wal_autocheckpoint", "4000", "4000" },
        };
        QSqlQuery query(database);
        // The first statement that reads the file; it tells a broken, locked or foreign one.
        if (!query.exec(QStringLiteral("PRAGMA journal_mode=WAL"))) {
            return fail(translate(query.lastError()));
        }
        if (!query.next() || query.value(0).toString() != QLatin1String("wal")) {
            return fail(
                ErrorCode::DbFailed, QStringLiteral("write-ahead logging is not available for this file"));
        }
        query.finish();
        for (const Setting& setting : kSettings) {
            const QString name = QLatin1String(setting.name);
            if (!query.exec(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(setting.value)))) {
                return fail(translate(query.lastError()));
            }
            query.finish();
            if (firstValue(database, QStringLiteral("PRAGMA %1").arg(name))
                != QLatin1String(setting.expected)) {
                return fail(ErrorCode::DbFailed, QStringLiteral("SQLite refuses %1").arg(name));
            }
        }
        return {};
    }

    // Deferred transactions fail with 517 (BUSY_SNAPSHOT) at once whatever the busy timeout is.
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }

    Error translate(const QSqlError& error) const override
    {
        const QString detail = withoutValues(error);
        if (error.nativeErrorCode().toInt() == kNoRoomForIndexOfLog) {
            return { ErrorCode::DbFull, detail };
        }
        switch (
            error.nativeErrorCode().toInt() & 0xFF) { // extended codes carry the primary one in the low byte
        case 5:
        case 6:
            return { ErrorCode::DbBusy, detail };
        case 8:
            return { ErrorCode::DbReadOnly, detail };
        case 11:
            return { ErrorCode::DbCorrupt, detail };
        case 13:
            return { ErrorCode::DbFull, detail };
        case 14:
            return { ErrorCode::DbUnreachable, detail };
        case 19:
            return { ErrorCode::DbConstraint, detail };
        case 26:
            return { ErrorCode::DbForeign, detail };
        default:
            return { ErrorCode::DbFailed, detail };
        }
    }

    QString nowSql() const override
    {
        return QStringLiteral("SELECT CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)");
    }
    QString forUpdate() const override { return {}; }
    QString forUpdateSkipLocked() const override { return {}; }
    QString forShare() const override { return {}; }
    QString like() const override { return QStringLiteral("LIKE"); }
    QString serialise(qint64) const override { return {}; }
    QString durableCommit() const override { return {}; } // synchronous=FULL, see prepareSession()
    // In NORMAL the log is still synced before a checkpoint copies it, so the file stays whole.
    QString syncAtCommit(bool syncs) const override
    {
        return syncs ? QStringLiteral("PRAGMA synchronous=FULL")
                     : QStringLiteral("PRAGMA synchronous=NORMAL");
    }
    QString lazySettings() const override { return {}; }

    QString reserveIds(const QString& table) const override
    {
        return QStringLiteral(
            "INSERT INTO id_block (table_name, last_id) VALUES ('%1', :count) ON CONFLICT (table_name) "
            "DO UPDATE SET last_id = last_id + excluded.last_id RETURNING last_id")
            .arg(table);
    }
    int valuesPerStatement() const override { return 240; }
    QString idsIn(const QString& column, const char* parameter) const override
    {
        return QStringLiteral("%1 IN (SELECT value FROM json_each(%2))")
            .arg(column, QLatin1String(parameter));
    }
    QString idList(const std::vector<qint64>& ids) const override
    {
        return QLatin1Char('[') + numbers(ids) + QLatin1Char(']');
    }
    QString textsIn(const QString& column, const char* parameter) const override
    {
        return idsIn(column, parameter);
    }
};

class PostgresqlDialect final : public Dialect
{
public:
    Engine engine() const override { return Engine::Postgresql; }
    QString name() const override { return QStringLiteral("postgresql"); }

    Result<void> prepareSession(QSqlDatabase& database) const override
    {
        static constexpr const char* kStatements[] = {
            "SET TIME ZONE 'UTC'",
            "SET client_min_messages = warning",
            "SET lock_timeout = '10s'",
            "SET idle_in_transaction_session_timeout = '60s'",
            "SET standard_conforming_strings = on",
        };
        QSqlQuery query(database);
        for (const char* statement : kStatements) {
            if (!query.exec(QLatin1String(statement))) {
                return fail(translate(query.lastError()));
            }
        }
        if (firstValue(database, QStringLiteral("SHOW server_version_num")).toInt() < 130000) {
            return fail(ErrorCode::DbFailed, QStringLiteral("PostgreSQL 13 or newer is needed"));
        }
        if (firstValue(database, QStringLiteral("SHOW server_encoding")) != QLatin1String("UTF8")) {
            return fail(ErrorCode::DbFailed, QStringLiteral("the database's encoding must be UTF8"));
        }
        return {};
    }

    QString beginWrite() const override { return QStringLiteral("BEGIN"); }
    QString beginRead() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    Error translate(const QSqlError& error) const override
    {
        const QString state = error.nativeErrorCode();
        const QString detail = withoutValues(error);
        if (state == QLatin1String("40001") || state == QLatin1String("40P01")
            || state == QLatin1String("55P03")) {
            return { ErrorCode::DbBusy, detail };
        }
        // The server went away (57P01-03, class 08): the transaction is gone as a whole and may be run again.
        if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P"))) {
            return { ErrorCode::DbBusy, detail };
        }
        if (state.startsWith(QLatin1String("23")) || state == QLatin1String("P0001")) {
            return { ErrorCode::DbConstraint, detail };
        }
        if (state == QLatin1String("53100")) {
            return { ErrorCode::DbFull, detail };
        }
        if (state == QLatin1String("25006")) {
            return { ErrorCode::DbReadOnly, detail };
        }
        if (state.startsWith(QLatin1String("XX00"))) {
            return { ErrorCode::DbCorrupt, detail };
        }
        if (state == QLatin1String("42501")) {
            return { ErrorCode::NotPermitted, detail };
        }
        if (state.startsWith(QLatin1String("28")) || state == QLatin1String("3D000")) {
            return { ErrorCode::DbUnreachable, detail };
        }
        return { ErrorCode::DbFailed, detail };
    }

    QString nowSql() const override
    {
        return QStringLiteral("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)");
    }
    QString forUpdate() const override { return QStringLiteral("FOR UPDATE"); }
    QString forUpdateSkipLocked() const override { return QStringLiteral("FOR UPDATE SKIP LOCKED"); }
    QString forShare() const override { return QStringLiteral("FOR SHARE"); }
    QString like() const override { return QStringLiteral("LIKE"); }
    QString serialise(qint64 kind) const override
    {
        return QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(kind);
    }
    QString durableCommit() const override { return QStringLiteral("SET LOCAL synchronous_commit = on"); }
    QString syncAtCommit(bool) const override { return {}; }
    QString lazySettings() const override
    {
        return QStringLiteral("SELECT string_agg(name || ' = on', ', ' ORDER BY name) FROM pg_settings "
                              "WHERE name IN ('fsync', 'full_page_writes') AND setting <> 'on'");
    }

    QString reserveIds(const QString& table) const override
    {
        return QStringLiteral("SELECT nextval('%1_id_seq') FROM generate_series(1, CAST(:count AS INTEGER))")
            .arg(table);
    }
    int valuesPerStatement() const override { return 20000; }
    QString idsIn(const QString& column, const char* parameter) const override
    {
        return QStringLiteral("%1 = ANY(CAST(%2 AS BIGINT[]))").arg(column, QLatin1String(parameter));
    }
    QString idList(const std::vector<qint64>& ids) const override
    {
        return QLatin1Char('{') + numbers(ids) + QLatin1Char('}');
    }
    QString textsIn(const QString& column, const char* parameter) const override
    {
        return QStringLiteral("%1 IN (SELECT jsonb_array_elements_text(CAST(%2 AS JSONB)))")
            .arg(column, QLatin1String(parameter));
    }
};

} // namespace

QString Dialect::textList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::unique_ptr<Dialect> Dialect::forEngine(Engine engine)
{
    if (engine == Engine::Sqlite) {
        return std::make_unique<SqliteDialect>();
    }
    return std::make_unique<PostgresqlDialect>();
}

} // namespace belfry::core::database
