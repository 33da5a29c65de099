// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/QueueStore.h"

#include "core/database/Dialect.h"
#include "core/outbox/RowValues.h"

#include <algorithm>

namespace belfry::core::outbox {

using database::Query;
using database::Transaction;

namespace {

QString selectRows()
{
    QString sql = QStringLiteral("SELECT ");
    sql += OutboxStore::rowColumns();
    sql += QStringLiteral(" FROM outbox WHERE ");
    return sql;
}

Result<std::vector<StoredRow>> rowsOf(Query& query)
{
    TRY(query.exec());
    std::vector<StoredRow> rows;
    while (query.next()) {
        rows.push_back(OutboxStore::rowFrom(query));
    }
    return rows;
}

Result<std::optional<QueueStore::Known>> knownOf(Query& query)
{
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<QueueStore::Known>();
    }
    return std::optional(QueueStore::Known { query.text(0), query.text(1) });
}

} // namespace

Result<std::vector<StoredRow>> QueueStore::lockDue(
    Transaction& tx, Channel channel, qint64 now, int limit, Crashed crashed, Hours hours)
{
    // "state IN ('ready','retry')" word for word as in the index outbox_due.
    // What waits for credit is not handed out (WalletBook).
    QString sql = QStringLiteral(
        "SELECT id, uuid, sender, address, digest, recipient_id, attempts, crashes, epoch, price_minor, "
        "parts FROM "
        "outbox WHERE channel = :channel AND state IN ('ready','retry') AND next_at <= :now AND reason <> "
        "'wallet' AND ");
    sql += crashed == Crashed::No ? QStringLiteral("crashes < 2") : QStringLiteral("crashes >= 2");
    sql += hours == Hours::Open ? QString() : QStringLiteral(" AND ignores_hours = TRUE");
    sql += QStringLiteral(" ORDER BY next_at, id LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":channel", channelName(channel)).bind(":now", now).bind(":limit", limit);
    TRY(query.exec());
    std::vector<StoredRow> rows;
    while (query.next()) {
        StoredRow& row = rows.emplace_back();
        row.id = query.id<OutboxId>(0);
        row.uuid = query.uuid(1);
        row.channel = channel;
        row.sender = query.text(2);
        row.address = query.text(3);
        row.digest = query.bytes(4);
        row.recipient = query.id<PersonId>(5);
        row.attempts = query.integer(6);
        row.crashes = query.integer(7);
        row.epoch = query.int64(8);
        row.priceMinor = query.int64(9);
        row.parts = query.integer(10);
    }
    return rows;
}

Result<std::optional<DeliveryQueue::KnownAttempt>> QueueStore::attemptOf(
    Transaction& tx, const QUuid& attempt)
{
    auto query = tx.prepare(QStringLiteral("SELECT outbox_id, transport FROM attempt WHERE id = :attempt"));
    query.bind(":attempt", attempt);
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<DeliveryQueue::KnownAttempt>();
    }
    return std::optional(DeliveryQueue::KnownAttempt { query.id<OutboxId>(0), query.text(1) });
}

Result<int> QueueStore::takenSince(Transaction& tx, Channel channel, qint64 since)
{
    // One statement, one snapshot: a row that passes its marker meanwhile is counted once.
    auto query = tx.prepare(
        QStringLiteral("SELECT (SELECT COUNT(*) FROM attempt a JOIN outbox o ON o.id = a.outbox_id "
                       "WHERE a.marker_at > :since AND a.transport <> 'folder' AND o.channel = :channel) + "
                       "(SELECT COUNT(*) FROM outbox WHERE state IN ('claimed','sending') "
                       "AND state = 'claimed' AND channel = :claimed)"));
    query.bind(":since", since).bind(":channel", channelName(channel)).bind(":claimed", channelName(channel));
    TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

Result<qint64> QueueStore::handedOverAt(Transaction& tx, Channel channel, int newest)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT a.marker_at FROM attempt a JOIN outbox o ON o.id = a.outbox_id "
                       "WHERE a.marker_at IS NOT NULL AND a.transport <> 'folder' AND o.channel = :channel "
                       "ORDER BY a.marker_at DESC LIMIT 1 OFFSET :before"));
    query.bind(":channel", channelName(channel)).bind(":before", newest - 1);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<std::pair<int, qint64>> QueueStore::due(Transaction& tx, Channel channel, qint64 now)
{
    auto count = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE channel = :channel AND state "
                                           "IN ('ready','retry') AND next_at <= :now"));
    count.bind(":channel", channelName(channel)).bind(":now", now);
    TRY(count.exec());
    const int due = count.next() ? count.integer(0) : 0;
    auto next = tx.prepare(
        QStringLiteral("SELECT next_at FROM outbox WHERE channel = :channel AND state IN ('ready','retry') "
                       "AND next_at > :now ORDER BY next_at LIMIT 1"));
    next.bind(":channel", channelName(channel)).bind(":now", now);
    TRY(next.exec());
    return std::pair(due, next.next() ? next.int64(0) : 0);
}

Result<bool> QueueStore::isCrashedDue(Transaction& tx, Channel channel, qint64 now)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT 1 FROM outbox WHERE channel = :channel AND state IN "
        "('ready','retry') AND next_at <= :now AND reason <> 'wallet' AND crashes >= 2 LIMIT 1"));
    query.bind(":channel", channelName(channel)).bind(":now", now);
    TRY(query.exec());
    return query.next();
}

Result<int> QueueStore::renew(Transaction& tx, const QUuid& worker, qint64 leaseUntil)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE outbox SET lease_until = :until WHERE state IN ('claimed','sending') AND owner = :owner"));
    query.bind(":until", leaseUntil).bind(":owner", worker);
    TRY(query.exec());
    return static_cast<int>(query.affectedRows());
}

Result<std::vector<StoredRow>> QueueStore::lockLeaseOver(
    Transaction& tx, qint64 now, bool allDead, const QUuid& me, int limit)
{
    QString sql = selectRows();
    sql += QStringLiteral("state IN ('claimed','sending') AND owner <> :me");
    sql += allDead ? QString() : QStringLiteral(" AND lease_until <= :now");
    sql += QStringLiteral(" ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":me", allDead ? uuidText(me) : QStringLiteral("")).bind(":limit", limit);
    if (!allDead) {
        query.bind(":now", now);
    }
    return rowsOf(query);
}

Result<std::vector<StoredRow>> QueueStore::lockTooLate(Transaction& tx, State state, qint64 now, int limit)
{
    QString sql = selectRows();
    sql += QStringLiteral(
        "state = :state AND (not_after < :now OR open_deadline < (SELECT c.open_ms FROM channel c "
        "WHERE c.name = outbox.channel)) ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":state", stateName(state)).bind(":now", now).bind(":limit", limit);
    return rowsOf(query);
}

Result<std::unordered_map<qint64, std::vector<Subject>>> QueueStore::subjects(
    Transaction& tx, const std::vector<OutboxId>& ids)
{
    QString sql = QStringLiteral("SELECT outbox_id, kind, subject_id, version FROM outbox_subject WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("outbox_id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    std::unordered_map<qint64, std::vector<Subject>> subjects;
    while (query.next()) {
        subjects[query.int64(0)].push_back({ query.text(1), query.int64(2), query.integer(3) });
    }
    return subjects;
}

Result<void> QueueStore::insertAttempts(
    Transaction& tx, const QUuid& worker, const std::vector<NewAttempt>& attempts)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    const QVariant none { QMetaType(QMetaType::LongLong) };
    std::vector<QVariantList> rows;
    rows.reserve(attempts.size());
    for (const NewAttempt& attempt : attempts) {
        rows.push_back({ uuidText(attempt.id),
            attempt.outbox.value(),
            uuidText(worker),
            attempt.epoch,
            text(attempt.transport),
            attempt.markerAt ? QVariant(*attempt.markerAt) : none,
            text(attempt.dateHeader),
            attempt.markerAt ? none : QVariant(now),
            text(attempt.result),
            attempt.code,
            text(attempt.reply) });
    }
    return tx.insertMany(QStringLiteral("attempt"),
        { QStringLiteral("id"),
            QStringLiteral("outbox_id"),
            QStringLiteral("worker"),
            QStringLiteral("epoch"),
            QStringLiteral("transport"),
            QStringLiteral("marker_at"),
            QStringLiteral("date_header"),
            QStringLiteral("finished_at"),
            QStringLiteral("result"),
            QStringLiteral("code"),
            QStringLiteral("reply") },
        rows);
}

Result<void> QueueStore::finishAttempts(Transaction& tx, const std::vector<AttemptResult>& results)
{
    if (results.empty()) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    const size_t padded = paddedSize(results.size());
    const QStringList rows(static_cast<qsizetype>(padded),
        QStringLiteral("(CAST(? AS TEXT),CAST(? AS TEXT),CAST(? AS BIGINT),CAST(? AS TEXT))"));
    QString sql = QStringLiteral("UPDATE attempt SET finished_at = ?, result = v.column2, code = v.column3, "
                                 "reply = v.column4 FROM (VALUES ");
    sql += rows.join(QLatin1Char(','));
    sql += QStringLiteral(") AS v WHERE attempt.id = v.column1");
    auto query = tx.prepare(sql);
    query.add(now);
    for (size_t index = 0; index < padded; ++index) {
        const AttemptResult& result = results[std::min(index, results.size() - 1)];
        query.add(uuidText(result.id)).add(result.result).add(result.code).add(text(result.reply));
    }
    return query.exec();
}

Result<std::optional<QueueStore::Known>> QueueStore::attempt(
    Transaction& tx, OutboxId id, const QUuid& attempt)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT transport, result FROM attempt WHERE id = :attempt AND outbox_id = :id"));
    query.bind(":attempt", attempt).bind(":id", id);
    return knownOf(query);
}

Result<std::optional<QueueStore::Known>> QueueStore::unmarked(
    Transaction& tx, OutboxId id, const QUuid& worker, qint64 epoch)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT transport, result FROM attempt WHERE outbox_id = :id AND worker = :worker "
                       "AND epoch = :epoch AND marker_at IS NULL"));
    query.bind(":id", id).bind(":worker", worker).bind(":epoch", epoch);
    return knownOf(query);
}

} // namespace belfry::core::outbox
