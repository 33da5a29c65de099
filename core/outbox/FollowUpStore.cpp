// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/FollowUpStore.h"

#include "core/database/Dialect.h"

#include <limits>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

constexpr std::pair<Report, const char*> kNames[] { { Report::None, "" },
    { Report::Waiting, "waiting" },
    { Report::Accepted, "accepted" },
    { Report::Delivered, "delivered" },
    { Report::Undelivered, "undelivered" },
    { Report::Expired, "expired" },
    { Report::Unknown, "unknown" } };

} // namespace

QString reportName(Report report)
{
    for (const auto& [value, name] : kNames) {
        if (value == report) {
            return QLatin1String(name);
        }
    }
    return {};
}

Report reportFromName(const QString& name)
{
    for (const auto& [value, text] : kNames) {
        if (name == QLatin1String(text)) {
            return value;
        }
    }
    return Report::None;
}

bool isFinalReport(Report report)
{
    return report == Report::Delivered || report == Report::Undelivered || report == Report::Expired
        || report == Report::Unknown;
}

Result<void> FollowUpStore::expect(Transaction& tx, const std::vector<OutboxId>& ids, qint64 at)
{
    if (ids.empty()) {
        return {};
    }
    QString sql
        = QStringLiteral("UPDATE outbox SET report = CASE WHEN accepted_as <> '' THEN 'waiting' ELSE '' END, "
                         "report_next_at = CASE WHEN accepted_as <> '' THEN CAST(:at AS BIGINT) END WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":at", at).bindIds(":ids", ids);
    return query.exec();
}

Result<std::vector<FollowUpStore::Open>> FollowUpStore::open(
    Transaction& tx, const QString& transport, qint64 now, bool all, OutboxId after, int limit)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, uuid, accepted_as, address, accepted_at, report FROM outbox "
        "WHERE report_next_at IS NOT NULL AND report_next_at <= :until AND state = 'sent' "
        "AND channel = 'sms' AND transport = :transport AND id > :after ORDER BY id LIMIT :limit"));
    query.bind(":until", all ? std::numeric_limits<qint64>::max() : now)
        .bind(":transport", transport)
        .bind(":after", after.isValid() ? after.value() : qint64 { 0 })
        .bind(":limit", limit);
    TRY(query.exec());
    std::vector<Open> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0),
            query.uuid(1),
            query.text(2),
            query.text(3),
            query.int64(4),
            reportFromName(query.text(5)) });
    }
    return rows;
}

Result<std::vector<FollowUpStore::Orphan>> FollowUpStore::orphaned(
    Transaction& tx, const QString& transport, qint64 before, int limit)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, report, transport FROM outbox WHERE report_next_at IS NOT NULL AND state = 'sent' "
        "AND channel = 'sms' AND transport <> :transport AND accepted_at <= :before ORDER BY id LIMIT "
        ":limit"));
    query.bind(":transport", transport).bind(":before", before).bind(":limit", limit);
    TRY(query.exec());
    std::vector<Orphan> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0), reportFromName(query.text(1)), query.text(2) });
    }
    return rows;
}

Result<qint64> FollowUpStore::nextAt(Transaction& tx, const QString& transport)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT MIN(report_next_at) FROM outbox WHERE report_next_at IS NOT NULL "
                                    "AND state = 'sent' AND transport = :transport"));
    query.bind(":transport", transport);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<void> FollowUpStore::set(Transaction& tx, const std::vector<Change>& changes, qint64 now)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE outbox SET report = :report, report_detail = :detail, report_at = :now, "
                       "report_next_at = :next WHERE id = :id AND state = 'sent'"));
    for (const Change& change : changes) {
        query.bind(":report", reportName(change.report))
            .bind(":detail", change.detail)
            .bind(":now", now)
            .bindNullable(":next", change.nextAt)
            .bind(":id", change.id);
        TRY(query.exec());
    }
    if (!changes.empty()) {
        tx.changed(database::Topic::Outbox);
    }
    return {};
}

Result<void> FollowUpStore::askAgain(Transaction& tx, const std::vector<std::pair<OutboxId, qint64>>& times)
{
    auto query = tx.prepare(QStringLiteral("UPDATE outbox SET report_next_at = :next WHERE id = :id"));
    for (const auto& [id, at] : times) {
        query.bind(":next", at).bind(":id", id);
        TRY(query.exec());
    }
    return {};
}

Result<void> FollowUpStore::noteKey(Transaction& tx, const std::vector<OutboxId>& ids, qint64 until)
{
    if (ids.empty()) {
        return {};
    }
    QString sql
        = QStringLiteral("UPDATE outbox SET key_valid_until = :until WHERE key_valid_until IS NULL AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":until", until).bindIds(":ids", ids);
    return query.exec();
}

Result<std::vector<OutboxId>> FollowUpStore::doubts(
    Transaction& tx, const QString& transport, qint64 since, qint64 keyUntil, qint64 until, int limit)
{
    QString sql = QStringLiteral("SELECT o.id FROM outbox o WHERE o.state = 'in_doubt' AND o.channel = 'sms' "
                                 "AND o.marker_at >= :since "
                                 "AND (o.report_next_at IS NULL OR o.report_next_at <= :until) ");
    if (keyUntil > 0) {
        sql += QStringLiteral("AND o.key_valid_until > :key ");
    }
    sql += QStringLiteral("AND EXISTS (SELECT 1 FROM attempt a WHERE a.id = o.attempt "
                          "AND a.transport = :transport) ORDER BY o.id LIMIT :limit");
    auto query = tx.prepare(sql);
    query.bind(":since", since).bind(":until", until);
    if (keyUntil > 0) {
        query.bind(":key", keyUntil);
    }
    query.bind(":transport", transport).bind(":limit", limit);
    TRY(query.exec());
    std::vector<OutboxId> ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
    }
    return ids;
}

Result<qint64> FollowUpStore::markerAt(Transaction& tx, OutboxId id)
{
    auto query = tx.prepare(QStringLiteral("SELECT marker_at FROM outbox WHERE id = :id"));
    query.bind(":id", id);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<bool> FollowUpStore::holdDoubt(
    Transaction& tx, OutboxId id, qint64 until, qint64 next, qint64 decideAfter)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE outbox SET report_next_at = :next, decide_after = CASE WHEN decide_after IS NULL "
        "OR decide_after < :decide THEN CAST(:later AS BIGINT) ELSE decide_after END "
        "WHERE id = :id AND state = 'in_doubt' AND (report_next_at IS NULL OR report_next_at <= :until)"));
    query.bind(":next", next)
        .bind(":decide", decideAfter)
        .bind(":later", decideAfter)
        .bind(":id", id)
        .bind(":until", until);
    TRY(query.exec());
    return query.affectedRows() == 1;
}

} // namespace belfry::core::outbox
