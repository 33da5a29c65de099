// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/SendingCalendar.h"

namespace belfry::core::outbox {

/// When so many messages will have left: "250 mails: 180 today, the rest tomorrow from 8:00".
struct SendingPlan
{
    struct Day
    {
        QDate date; ///< civil
        int count = 0;
        qint64 firstAt = 0; ///< UTC ms
        qint64 lastAt = 0;
    };
    std::vector<Day> days;
    int unplanned = 0; ///< never: the calendar does not open, or it would take more than a year
    bool isSlowed = false; ///< a limit, not only the calendar, makes them wait

    qint64 finishAt() const { return days.empty() ? 0 : days.back().lastAt; }
};

/**
 * `earlier`: when messages left lately, oldest first; they count against the limits, which hold for every
 * minute, hour and 24 hours. Pure; about a million messages a second.
 */
SendingPlan planSending(const SendingCalendar& calendar,
    const SendingLimits& limits,
    qint64 nowMs,
    int count,
    std::vector<qint64> earlier = {});

} // namespace belfry::core::outbox
