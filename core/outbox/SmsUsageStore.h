// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <unordered_map>
#include <vector>

namespace belfry::core::outbox {

/// How much went to each number and what it cost; for the limits of SmsGuard.
class SmsUsageStore
{
public:
    /// For each number the times at which something was handed over to it since then, ascending. What a
    /// gateway certainly refused does not count; what a worker holds at this moment counts as `now`.
    static Result<std::unordered_map<QString, std::vector<qint64>>> handedOver(
        database::Transaction& tx, const QStringList& numbers, qint64 sinceMs, qint64 now);
    /// Charged since then, and on its way now.
    static Result<qint64> spentSince(database::Transaction& tx, qint64 sinceMs);
    struct Volume
    {
        qint64 parts = 0;
        qint64 minor = 0;
        int days = 0; ///< UTC days on which something left
    };
    /// Accepted by a gateway from `from` until before `until`.
    static Result<Volume> acceptedBetween(database::Transaction& tx, qint64 from, qint64 until);
    /// Approved, and neither accepted yet nor given up.
    static Result<Volume> onTheWay(database::Transaction& tx);
    /// Rows that are not handed out before that time, with reason `limit`.
    static Result<void> postpone(
        database::Transaction& tx, const std::vector<std::pair<OutboxId, qint64>>& rows);
};

} // namespace belfry::core::outbox
