// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditStore.h"

namespace belfry::core::access {

Result<AuditHead> AuditStore::next(database::Transaction& tx)
{
    auto query
        = tx.prepare(QStringLiteral("UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash"));
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("the audit trail has no head"));
    }
    return AuditHead { query.int64(0), query.bytes(1) };
}

Result<void> AuditStore::append(database::Transaction& tx, const AuditEntry& entry)
{
    auto insert
        = tx.prepare(QStringLiteral("INSERT INTO audit_entry (seq, at, actor, action, detail, hash, mac) "
                                    "VALUES (:seq, :at, :actor, :action, :detail, :hash, :mac)"));
    insert.bind(":seq", entry.sequence)
        .bind(":at", entry.at)
        .bind(":actor", entry.actor)
        .bind(":action", entry.action);
    insert.bind(":detail", entry.detail).bind(":hash", entry.hash).bind(":mac", entry.mac);
    TRY(insert.exec());
    auto update = tx.prepare(QStringLiteral("UPDATE audit_head SET hash = :hash WHERE id = 1"));
    update.bind(":hash", entry.hash);
    return update.execOne();
}

Result<AuditHead> AuditStore::head(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT seq, hash FROM audit_head WHERE id = 1"));
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("the audit trail has no head"));
    }
    return AuditHead { query.int64(0), query.bytes(1) };
}

Result<void> AuditStore::walk(
    database::Transaction& tx, qint64 from, const std::function<Result<void>(const AuditEntry&)>& visit)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT seq, at, actor, action, detail, hash, mac FROM audit_entry WHERE seq >= :from ORDER BY seq"));
    query.bind(":from", from);
    TRY(query.exec());
    while (query.next()) {
        TRY(visit({ query.int64(0),
            query.int64(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.bytes(5),
            query.bytes(6) }));
    }
    return {};
}

Result<QByteArray> AuditStore::hashAt(database::Transaction& tx, qint64 sequence)
{
    auto query = tx.prepare(QStringLiteral("SELECT hash FROM audit_entry WHERE seq = :seq"));
    query.bind(":seq", sequence);
    TRY(query.exec());
    return query.next() ? query.bytes(0) : QByteArray();
}

} // namespace belfry::core::access
