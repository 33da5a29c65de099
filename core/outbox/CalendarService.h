// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/outbox/Message.h"
#include "core/outbox/SendingCalendar.h"

namespace belfry::core::outbox {

/**
 * Sending hours and days off (ES-20 to ES-24) and "send now anyway" (decision 3). Changing them needs the
 * right to change settings; a message may pass them by somebody who may approve. Sentences of InputInvalid
 * are for the person who typed.
 */
class CalendarService
{
public:
    explicit CalendarService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<SendingCalendar> calendar(database::Transaction& tx);
    Result<WeekHours> hours(database::Transaction& tx);
    Result<void> setHours(database::Transaction& tx, const access::Session& session, const WeekHours& hours);
    /// Every minute of every day: hours from 0:00 to 24:00, no holidays by rule, sending allowed on every
    /// day off that is known.
    Result<void> setAlways(database::Transaction& tx, const access::Session& session);

    /// As they are stored; an invalid date: all.
    Result<std::vector<DayOff>> daysOff(database::Transaction& tx, const QDate& from = {});
    /// With the public holidays by rule of the years from `from` to `until` (id invalid), by date.
    Result<std::vector<DayOff>> daysOffWithHolidays(
        database::Transaction& tx, const QDate& from, const QDate& until);
    /// One with the same dates and source is replaced. A single day also decides about a public holiday of
    /// its date.
    Result<void> add(database::Transaction& tx, const access::Session& session, const DayOff& day);
    Result<void> update(database::Transaction& tx, const access::Session& session, const DayOff& day);
    Result<void> remove(
        database::Transaction& tx, const access::Session& session, const std::vector<DayOffId>& ids);
    /// Every stored entry that holds the date; InputInvalid when there is none.
    Result<int> removeOn(database::Transaction& tx, const access::Session& session, const QDate& date);
    /// Days off of a calendar file: entries whose uid is known are replaced, and keep their "sending
    /// allowed".
    struct Imported
    {
        int added = 0;
        int replaced = 0;
    };
    Result<Imported> importDays(
        database::Transaction& tx, const access::Session& session, std::vector<DayOff> days);
    /// The holidays of a region and a year as entries of their own; those that stand there already stay.
    Result<int> fillHolidays(
        database::Transaction& tx, const access::Session& session, const QString& region, int year);

    /// Messages that wait leave without regard to hours and days off; recorded in their history.
    Result<std::vector<OutboxId>> sendAnyway(
        database::Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::outbox
