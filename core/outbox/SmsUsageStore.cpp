// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SmsUsageStore.h"

#include "core/database/Dialect.h"

#include <algorithm>

namespace belfry::core::outbox {

using database::Transaction;

Result<std::unordered_map<QString, std::vector<qint64>>> SmsUsageStore::handedOver(
    Transaction& tx, const QStringList& numbers, qint64 sinceMs, qint64 now)
{
    std::unordered_map<QString, std::vector<qint64>> times;
    QString sql
        = QStringLiteral("SELECT o.address, a.marker_at FROM outbox o JOIN attempt a ON a.outbox_id = o.id "
                         "WHERE o.channel = 'sms' AND a.marker_at >= :since AND a.result NOT IN "
                         "('retry','failed') AND ");
    sql += tx.dialect().textsIn(QStringLiteral("o.address"), ":numbers");
    auto attempts = tx.prepare(sql);
    attempts.bind(":since", sinceMs).bindTexts(":numbers", numbers);
    TRY(attempts.exec());
    while (attempts.next()) {
        times[attempts.text(0)].push_back(attempts.int64(1));
    }
    sql = QStringLiteral("SELECT address FROM outbox WHERE channel = 'sms' AND state = 'claimed' AND ");
    sql += tx.dialect().textsIn(QStringLiteral("address"), ":numbers");
    auto held = tx.prepare(sql);
    held.bindTexts(":numbers", numbers);
    TRY(held.exec());
    while (held.next()) {
        times[held.text(0)].push_back(now);
    }
    for (auto& [number, list] : times) {
        std::sort(list.begin(), list.end());
    }
    return times;
}

Result<qint64> SmsUsageStore::spentSince(Transaction& tx, qint64 sinceMs)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT (SELECT COALESCE(-SUM(amount_minor), 0) FROM wallet_entry WHERE kind = 'charge' "
        "AND at >= :since) + (SELECT COALESCE(SUM(price_minor), 0) FROM outbox WHERE "
        "channel = 'sms' AND state IN ('claimed','sending','in_doubt'))"));
    query.bind(":since", sinceMs);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<SmsUsageStore::Volume> SmsUsageStore::acceptedBetween(Transaction& tx, qint64 from, qint64 until)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT COALESCE(SUM(parts), 0), COALESCE(SUM(price_minor), 0), "
                       "COUNT(DISTINCT accepted_at / 86400000) FROM outbox WHERE accepted_at IS NOT NULL "
                       "AND accepted_at >= :from AND accepted_at < :until AND channel = 'sms'"));
    query.bind(":from", from).bind(":until", until);
    TRY(query.exec());
    return query.next() ? Volume { query.int64(0), query.int64(1), query.integer(2) } : Volume {};
}

Result<SmsUsageStore::Volume> SmsUsageStore::onTheWay(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT COALESCE(SUM(parts), 0), COALESCE(SUM(price_minor), 0) FROM outbox WHERE channel = 'sms' "
        "AND state IN ('ready','retry','claimed','sending','in_doubt')"));
    TRY(query.exec());
    return query.next() ? Volume { query.int64(0), query.int64(1), 0 } : Volume {};
}

Result<void> SmsUsageStore::postpone(Transaction& tx, const std::vector<std::pair<OutboxId, qint64>>& rows)
{
    auto query
        = tx.prepare(QStringLiteral("UPDATE outbox SET next_at = :next, reason = 'limit' WHERE id = :id "
                                    "AND state IN ('ready','retry')"));
    for (const auto& [id, next] : rows) {
        query.bind(":next", next).bind(":id", id);
        TRY(query.exec());
    }
    if (!rows.empty()) {
        tx.changed(database::Topic::Outbox);
    }
    return {};
}

} // namespace belfry::core::outbox
