// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/HoldStore.h"

namespace belfry::core::application {

Result<int> HoldStore::holdAllOpen(database::Transaction& tx, const QString& detail)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto history = tx.prepare(QStringLiteral(
        "INSERT INTO outbox_history (outbox_id, at, from_state, to_state, actor, reason, detail) "
        "SELECT id, CAST(:now AS BIGINT), state, 'held', 'Belfry', 'restored', CAST(:detail AS TEXT) FROM outbox "
        "WHERE state IN ('pending', 'ready', 'claimed', 'sending', 'retry', 'in_doubt', 'quarantined', 'blocked')"));
    history.bind(":now", now).bind(":detail", detail);
    TRY(history.exec());
    auto query = tx.prepare(QStringLiteral(
        "UPDATE outbox SET held_from = state, state = 'held', state_at = :now, reason = 'restored', reason_detail = :detail, "
        "owner = '', lease_until = NULL "
        "WHERE state IN ('pending', 'ready', 'claimed', 'sending', 'retry', 'in_doubt', 'quarantined', 'blocked')"));
    query.bind(":now", now).bind(":detail", detail);
    TRY(query.exec());
    tx.changed(database::Topic::Outbox);
    return static_cast<int>(query.affectedRows());
}

} // namespace belfry::core::application
