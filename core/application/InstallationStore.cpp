// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/InstallationStore.h"

namespace belfry::core::application {

Result<std::optional<InstallationRow>> InstallationStore::find(database::Transaction& tx)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT uuid, generation, is_demo FROM installation WHERE id = 1"));
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<InstallationRow>();
    }
    return std::optional(InstallationRow { query.uuid(0), query.int64(1), query.boolean(2) });
}

Result<void> InstallationStore::insert(database::Transaction& tx, const InstallationRow& row)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO installation (id, uuid, generation, is_demo, "
                                           "created_at) VALUES (1, :uuid, :generation, :demo, :now)"));
    query.bind(":uuid", row.uuid)
        .bind(":generation", row.generation)
        .bind(":demo", row.isDemo)
        .bind(":now", now);
    return query.exec();
}

Result<void> InstallationStore::setGeneration(database::Transaction& tx, qint64 generation)
{
    auto query = tx.prepare(QStringLiteral("UPDATE installation SET generation = :generation WHERE id = 1"));
    query.bind(":generation", generation);
    return query.execOne();
}

Result<InstallationStore::Host> InstallationStore::host(database::Transaction& tx, const QUuid& host)
{
    auto query = tx.prepare(QStringLiteral("SELECT is_sender, seen_at FROM host WHERE uuid = :uuid"));
    query.bind(":uuid", host);
    TRY(query.exec());
    return query.next() ? Host { true, query.boolean(0), query.int64(1) } : Host();
}

Result<void> InstallationStore::putHost(database::Transaction& tx, const QUuid& host, const QString& name)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("INSERT INTO host (uuid, name, is_sender, registered_at, seen_at) VALUES (:uuid, "
                       ":name, FALSE, :now, :now2) "
                       "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at"));
    query.bind(":uuid", host).bind(":name", name).bind(":now", now).bind(":now2", now);
    return query.exec();
}

Result<void> InstallationStore::setSender(database::Transaction& tx, const QUuid& host)
{
    auto others = tx.prepare(QStringLiteral("UPDATE host SET is_sender = FALSE WHERE uuid <> :uuid"));
    others.bind(":uuid", host);
    TRY(others.exec());
    auto query = tx.prepare(QStringLiteral("UPDATE host SET is_sender = TRUE WHERE uuid = :uuid"));
    query.bind(":uuid", host);
    return query.execOne();
}

Result<QString> InstallationStore::senderName(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT name FROM host WHERE is_sender = TRUE"));
    TRY(query.exec());
    return query.next() ? query.text(0) : QString();
}

Result<bool> InstallationStore::hasRun(database::Transaction& tx, const QString& job, const QDate& day)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM job_run WHERE job = :job AND civil_date = :day"));
    query.bind(":job", job).bind(":day", day.toString(Qt::ISODate));
    TRY(query.exec());
    query.next();
    return query.int64(0) > 0;
}

Result<QDate> InstallationStore::lastRun(database::Transaction& tx, const QString& job)
{
    auto query = tx.prepare(QStringLiteral("SELECT MAX(civil_date) FROM job_run WHERE job = :job"));
    query.bind(":job", job);
    TRY(query.exec());
    return query.next() ? query.date(0) : QDate();
}

Result<QDate> InstallationStore::lastRunBefore(
    database::Transaction& tx, const QString& job, const QDate& day)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT MAX(civil_date) FROM job_run WHERE job = :job AND civil_date < :day"));
    query.bind(":job", job).bind(":day", day.toString(Qt::ISODate));
    TRY(query.exec());
    return query.next() ? query.date(0) : QDate();
}

Result<void> InstallationStore::noteRun(database::Transaction& tx, const QString& job, const QDate& day)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO job_run (job, civil_date, at) VALUES (:job, :day, "
                                           ":now) ON CONFLICT (job, civil_date) DO NOTHING"));
    query.bind(":job", job).bind(":day", day.toString(Qt::ISODate)).bind(":now", now);
    return query.exec();
}

} // namespace belfry::core::application
