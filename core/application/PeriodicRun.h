// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/database/Connection.h"
#include "core/events/Event.h"

#include <map>
#include <optional>

namespace belfry::core::application {

/// What a run of the periodic messages made.
struct PeriodicOutcome
{
    QDate date;
    std::map<events::EventType, int> made; ///< messages in the outbox
    std::vector<outbox::Skipped> skipped; ///< who got none, and why
};

/**
 * Makes the periodic messages of a civil day (ES-05): finds what is to be told, writes it down as events in
 * slices and turns these into messages at once. Safe to repeat and to interrupt: what was written down is not
 * found again. Thread: that of the connection.
 */
class PeriodicRun
{
public:
    /// `day`: none is today in the school's zone.
    static Result<PeriodicOutcome> run(
        database::Connection& connection, Services& services, std::optional<QDate> day = {});
    /// Unless it has run today: the daily upkeep asks as often as it likes.
    static Result<void> runOncePerDay(database::Connection& connection, Services& services);
};

} // namespace belfry::core::application
