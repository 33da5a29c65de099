// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

/// Finds rows whose reason has changed: mended ones, older versions, another sender's.
class UpkeepStore
{
public:
    /// Blocked rows, still approved, whose person may be written to again and whose subjects are current; ids
    /// above `after`.
    /// OwnConsent::Wanted leaves out those without a consent in the ledger.
    enum class OwnConsent { Wanted, NotAsked };
    static Result<std::vector<StoredRow>> lockMended(
        database::Transaction& tx, OwnConsent wanted, OutboxId after, int limit);
    /// Approved blocked rows with reason sender_changed that were made with this sender.
    static Result<std::vector<StoredRow>> lockWithSender(
        database::Transaction& tx, Channel channel, const QString& sender, OutboxId after, int limit);
    /// Rows of one state and channel e-mail made with another sender.
    static Result<std::vector<StoredRow>> lockWithOtherSender(database::Transaction& tx,
        Channel channel,
        State state,
        const QString& sender,
        OutboxId after,
        int limit);
};

} // namespace belfry::core::outbox
