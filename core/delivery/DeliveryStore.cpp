// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryStore.h"

namespace belfry::core::delivery {

Result<int> DeliveryStore::startedSince(database::Transaction& tx, outbox::Channel channel, qint64 sinceMs)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT COUNT(*) FROM attempt a JOIN outbox o ON o.id = a.outbox_id "
                       "WHERE a.marker_at >= :since AND a.transport <> 'folder' AND o.channel = :channel"));
    query.bind(":since", sinceMs).bind(":channel", outbox::channelName(channel));
    TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

Result<qint64> DeliveryStore::markerAt(database::Transaction& tx, outbox::Channel channel, int count)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT MIN(marker_at) FROM (SELECT a.marker_at FROM attempt a JOIN outbox o ON o.id = a.outbox_id "
        "WHERE a.marker_at IS NOT NULL AND a.transport <> 'folder' AND o.channel = :channel "
        "ORDER BY a.marker_at DESC LIMIT :count) AS newest"));
    query.bind(":channel", outbox::channelName(channel)).bind(":count", count);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

} // namespace belfry::core::delivery
