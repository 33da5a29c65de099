// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/PeriodicRun.h"

#include "core/application/InstallationStore.h"
#include "core/application/NotificationRun.h"
#include "core/base/KillPoint.h"
#include "core/events/EventRecorder.h"
#include "core/notifications/PeriodicFinder.h"
#include "core/settings/SchoolDay.h"

#include <algorithm>

namespace belfry::core::application {

using access::Session;
using database::Connection;
using database::Transaction;
using events::NewEvent;

namespace {

const QString kJob = QStringLiteral("periodic");
constexpr size_t kSlice = 500;

Result<notifications::PeriodicFindings> findOn(Connection& connection, QDate day)
{
    return connection.read([&](Transaction& tx) -> Result<notifications::PeriodicFindings> {
        TRY_ASSIGN(const QDate last, InstallationStore::lastRunBefore(tx, kJob, day));
        return notifications::PeriodicFinder::find(tx, day, last);
    });
}

Result<void> record(Connection& connection, const std::vector<NewEvent>& events)
{
    for (size_t from = 0; from < events.size(); from += kSlice) {
        const size_t to = std::min(from + kSlice, events.size());
        const std::vector<NewEvent> slice(events.begin() + static_cast<std::ptrdiff_t>(from),
            events.begin() + static_cast<std::ptrdiff_t>(to));
        TRY(connection.write([&](Transaction& tx) {
            return events::EventRecorder::recordMany(tx, Session::system().name, slice);
        }));
        BELFRY_KILLPOINT("periodic.recorded");
    }
    return {};
}

} // namespace

Result<PeriodicOutcome> PeriodicRun::run(Connection& connection, Services& services, std::optional<QDate> day)
{
    PeriodicOutcome outcome;
    TRY_ASSIGN(outcome.date, connection.read([&](Transaction& tx) {
        return day ? Result<QDate>(*day) : settings::schoolToday(tx);
    }));
    TRY(tellWhatHappened(connection, services)); // what waits already is not counted as ours
    TRY_ASSIGN(auto findings, findOn(connection, outcome.date));
    TRY(record(connection, findings.events));
    TRY_ASSIGN(auto told, tellWhatHappened(connection, services));
    for (const auto& [type, count] : told.queued) {
        if (count > 0) {
            outcome.made.emplace(type, count);
        }
    }
    outcome.skipped = std::move(findings.skipped);
    outcome.skipped.insert(outcome.skipped.end(),
        std::make_move_iterator(told.skipped.begin()),
        std::make_move_iterator(told.skipped.end()));
    TRY(connection.write(
        [&](Transaction& tx) { return InstallationStore::noteRun(tx, kJob, outcome.date); }));
    return outcome;
}

Result<void> PeriodicRun::runOncePerDay(Connection& connection, Services& services)
{
    TRY_ASSIGN(const bool hasRun, connection.read([](Transaction& tx) -> Result<bool> {
        TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
        return InstallationStore::hasRun(tx, kJob, today);
    }));
    if (!hasRun) {
        TRY(run(connection, services));
    }
    return {};
}

} // namespace belfry::core::application
