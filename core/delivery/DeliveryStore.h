// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <QStringList>

namespace belfry::core::delivery {

/// What delivery reads beside the queue: how much has left lately, and whether the server may be trusted with
/// a commit.
class DeliveryStore
{
public:
    /// Messages whose marker was written at or after `sinceMs`: they count against the provider's limits
    /// whether accepted or not.
    static Result<int> startedSince(database::Transaction& tx, outbox::Channel channel, qint64 sinceMs);
    /// The moment of the oldest of the newest `count` markers: when it leaves the window the next message may
    /// go.
    static Result<qint64> markerAt(database::Transaction& tx, outbox::Channel channel, int count);
};

} // namespace belfry::core::delivery
