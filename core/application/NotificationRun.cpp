// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/NotificationRun.h"

#include "core/events/EventStore.h"

namespace belfry::core::application {

using access::Session;
using database::Connection;
using database::Transaction;
using notifications::Dispatched;

namespace {

void add(Told& told, const Dispatched& slice)
{
    told.events += slice.events;
    if (slice.type) {
        told.queued[*slice.type] += slice.queued;
    }
    told.skipped.insert(told.skipped.end(), slice.skipped.begin(), slice.skipped.end());
}

/// Whether the event itself is why it cannot be told; a database, a disk or a key that is gone is not.
bool isAtFault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InputInvalid:
    case ErrorCode::InputMissing:
    case ErrorCode::InputTooLarge:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::IllegalTransition:
    case ErrorCode::DbConstraint:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

/// One after the other: the one that is at fault is given up, the others are not kept waiting by it. What
/// fails for another reason stays for the next time.
Result<void> tellOneByOne(Connection& connection, Services& services, const Session& session, Told& told)
{
    TRY_ASSIGN(const auto ids,
        connection.write([&](Transaction& tx) { return services.dispatcher.nextInLine(tx, session); }));
    std::optional<Error> trouble;
    for (const EventId id : ids) {
        const auto slice = connection.write(
            [&](Transaction& tx) { return services.dispatcher.dispatchOne(tx, session, id); });
        if (slice) {
            add(told, *slice);
            continue;
        }
        if (isTransient(slice.error().code) || slice.error().code == ErrorCode::DbUnreachable) {
            return fail(slice.error()); // the others would fare no better
        }
        if (!isAtFault(slice.error().code)) {
            trouble = slice.error();
            continue;
        }
        TRY(connection.write([&](Transaction& tx) {
            return services.dispatcher.giveUp(tx, session, id, QStringLiteral("faulty"));
        }));
        ++told.events;
    }
    return trouble ? Result<void>(fail(*trouble)) : Result<void>();
}

} // namespace

Result<Told> tellWhatHappened(Connection& connection, Services& services)
{
    const Session session = Session::system();
    Told told;
    for (;;) {
        TRY_ASSIGN(const bool isSomething,
            connection.read([](Transaction& tx) { return events::EventStore::hasNew(tx); }));
        if (!isSomething) {
            return told;
        }
        const int before = told.events;
        const auto slice = connection.write(
            [&](Transaction& tx) { return services.dispatcher.dispatchSlice(tx, session); });
        if (slice) {
            add(told, *slice);
        } else if (isTransient(slice.error().code)) {
            return fail(slice.error());
        } else {
            TRY(tellOneByOne(connection, services, session, told));
        }
        if (told.events == before) {
            return told; // another computer is at them
        }
    }
}

} // namespace belfry::core::application
