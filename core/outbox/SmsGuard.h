// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

/// Against a mistake or a misuse that floods one telephone or empties the purse (docs/security.md): at most 3
/// SMS an hour and 10 a day to one number, fewer a day where sms.per_number_day says so, and not more money a
/// day than sms.daily_limit_minor.
class SmsGuard
{
public:
    static constexpr int kMostAnHour = 3;
    static constexpr int kMostADay = 10;

    /// false: SMS is switched off, nothing is claimed.
    static Result<bool> isOpen(database::Transaction& tx);
    /// Of due rows, locked and in their order, those that may be claimed now; the others are put off until
    /// there is room, with reason `limit`.
    static Result<std::vector<StoredRow>> pass(database::Transaction& tx, std::vector<StoredRow> due);

    /// So few parts a day are never unusual.
    static constexpr int kFewADay = 20;
    /// Whether today's SMS, those that were approved and these together, are more than three times as many
    /// parts or as much money as on an ordinary day (the mean of the last 30 days' days with SMS): whoever
    /// approves them types the password again (docs/security.md).
    static Result<bool> isUnusual(database::Transaction& tx, qint64 parts, qint64 minor);
};

} // namespace belfry::core::outbox
