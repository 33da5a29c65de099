// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/UpkeepStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::outbox {

using database::Query;
using database::Transaction;

namespace {

QString select(Transaction& tx, const QString& condition)
{
    QString sql = QStringLiteral("SELECT ");
    sql += OutboxStore::rowColumns();
    sql += QStringLiteral(" FROM outbox WHERE id > :after AND ");
    sql += condition;
    sql += QStringLiteral(" ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdate();
    return sql;
}

Result<std::vector<StoredRow>> rowsOf(Query& query, OutboxId after, int limit)
{
    query.bind(":after", after.value()).bind(":limit", limit);
    TRY(query.exec());
    std::vector<StoredRow> rows;
    while (query.next()) {
        rows.push_back(OutboxStore::rowFrom(query));
    }
    return rows;
}

} // namespace

Result<std::vector<StoredRow>> UpkeepStore::lockMended(
    Transaction& tx, OwnConsent wanted, OutboxId after, int limit)
{
    QString condition = QStringLiteral(
        "state = 'blocked' AND approval <> '' AND approved_digest = digest "
        "AND reason IN ('no_consent','mode_blocked','archived','suppressed','key_missing','sms_not_wanted',"
        "'not_sms','country_not_allowed') "
        "AND EXISTS (SELECT 1 FROM person p WHERE p.id = outbox.recipient_id AND p.status = 'active') ");
    if (wanted == OwnConsent::Wanted) {
        condition += QStringLiteral(
            "AND EXISTS (SELECT 1 FROM consent_current c WHERE c.person_id = outbox.recipient_id "
            "AND c.purpose = 'contract' AND c.granted = TRUE) "
            "AND (kind = 'system' OR EXISTS (SELECT 1 FROM consent_current c WHERE c.person_id = "
            "outbox.recipient_id "
            "AND c.purpose = 'messages' AND c.granted = TRUE)) ");
    }
    condition += QStringLiteral(
        "AND (outbox.channel = 'system' OR EXISTS (SELECT 1 FROM contact_point c "
        "WHERE c.person_id = outbox.recipient_id AND c.normalised = outbox.address "
        "AND (outbox.channel <> 'sms' OR c.receives_sms = TRUE))) "
        "AND (outbox.channel <> 'sms' OR EXISTS (SELECT 1 FROM person w WHERE w.id = outbox.recipient_id "
        "AND w.sms_wanted = TRUE)) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_subject s LEFT JOIN account a ON a.id = s.subject_id "
        "LEFT JOIN person owner ON owner.id = a.person_id WHERE s.outbox_id = outbox.id AND s.kind = "
        "'credential' "
        "AND (a.id IS NULL OR a.version <> s.version OR owner.status <> 'active'))");
    auto query = tx.prepare(select(tx, condition));
    return rowsOf(query, after, limit);
}

Result<std::vector<StoredRow>> UpkeepStore::lockWithSender(
    Transaction& tx, Channel channel, const QString& sender, OutboxId after, int limit)
{
    auto query = tx.prepare(select(tx,
        QStringLiteral(
            "state = 'blocked' AND reason = 'sender_changed' AND approval <> '' AND approved_digest = digest "
            "AND channel = :channel AND sender = :sender")));
    query.bind(":channel", channelName(channel)).bind(":sender", sender);
    return rowsOf(query, after, limit);
}

Result<std::vector<StoredRow>> UpkeepStore::lockWithOtherSender(
    Transaction& tx, Channel channel, State state, const QString& sender, OutboxId after, int limit)
{
    auto query = tx.prepare(
        select(tx, QStringLiteral("state = :state AND channel = :channel AND sender <> :sender")));
    query.bind(":channel", channelName(channel));
    query.bind(":state", stateName(state)).bind(":sender", sender);
    return rowsOf(query, after, limit);
}

} // namespace belfry::core::outbox
