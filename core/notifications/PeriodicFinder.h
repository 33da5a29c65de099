// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/events/Event.h"
#include "core/outbox/Message.h"
#include "core/settings/Settings.h"

namespace belfry::core::notifications {

/// What happens with what was due while nobody looked.
enum class LatePolicy {
    Latest, ///< it is made once, as things stand now
    Within, ///< only while it is not too late by so many days
    Ask ///< it is made and waits for a person, whatever rule there is
};

/// The settings of one periodic event.
struct PeriodicPolicy
{
    LatePolicy late = LatePolicy::Latest;
    int withinDays = 0;

    static PeriodicPolicy of(const settings::Snapshot& settings, events::EventType type);
};

/// How the periodic messages stand on one civil day.
struct PeriodicFindings
{
    std::vector<events::NewEvent> events; ///< not yet recorded, in the order in which they are told
    std::vector<outbox::Skipped> skipped; ///< who would get one and does not, and why
};

/**
 * Looks for everything that is to be told on a civil day of the school: an instalment due soon or overdue by
 * a step (ES-31, ES-32), a birthday, the end of a contract, a consent that nobody has spoken about. It goes
 * by how things stand, not by when it looked last, so that a school that was closed for a week misses nothing
 * and tells nothing twice: each has its cause, and what was told for this cause stands in `event`. Reads
 * only; thread: the transaction's.
 */
class PeriodicFinder
{
public:
    /// `day`: the civil day; `lastDay`: the day of the run before it, invalid: there was none.
    static Result<PeriodicFindings> find(database::Transaction& tx, QDate day, QDate lastDay);

    /// On which day of a year somebody has the birthday: on 28 February where there is no 29th.
    static QDate birthdayIn(int year, QDate birthDate);
    /// "3,10,30" -> { 3, 10, 30 }, ascending; "none" -> {}.
    static std::vector<int> stepsOf(const QString& text);
};

} // namespace belfry::core::notifications
