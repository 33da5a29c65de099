// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/outbox/SendingCalendar.h"

namespace belfry::core::outbox {

/// The rows of sending_hours and day_off, and the flag that lets a message leave at any hour.
class CalendarStore
{
public:
    static Result<WeekHours> hours(database::Transaction& tx);
    /// `weekday`: 1 is Monday.
    static Result<void> setHours(database::Transaction& tx, int weekday, const DayHours& hours);
    /// That end on this date or later, by date; an invalid date: all.
    static Result<std::vector<DayOff>> daysOff(database::Transaction& tx, const QDate& from = {});
    static Result<void> insert(database::Transaction& tx, const std::vector<DayOff>& daysOff);
    static Result<void> update(database::Transaction& tx, const DayOff& day);
    static Result<void> remove(database::Transaction& tx, const std::vector<DayOffId>& ids);
    static Result<int> allowAll(database::Transaction& tx);
    /// Hours, coming days off and the rule of holidays, in the school's zone.
    static Result<SendingCalendar> calendar(database::Transaction& tx);
    /// Approved messages that have not left.
    static Result<int> waiting(database::Transaction& tx, Channel channel);
    /// When messages left since then, oldest first; those into a folder do not count against any limit.
    static Result<std::vector<qint64>> leftSince(database::Transaction& tx, Channel channel, qint64 since);
    /// Rows that wait (pending, ready, retry) and keep the hours so far; answers those that were changed.
    static Result<std::vector<OutboxId>> setIgnoresHours(
        database::Transaction& tx, const std::vector<OutboxId>& ids, const QString& actor);
};

} // namespace belfry::core::outbox
