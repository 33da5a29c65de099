// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/EventRecorder.h"

#include "core/events/EventStore.h"

#include <QSet>

namespace belfry::core::events {

using database::Transaction;

namespace {

Result<void> checkCauses(const std::vector<NewEvent>& events)
{
    for (const NewEvent& event : events) {
        if (event.cause.isEmpty()) {
            return fail(ErrorCode::InputMissing, QStringLiteral("cause"));
        }
    }
    return {};
}

} // namespace

Result<EventRecorder::Recorded> EventRecorder::record(
    Transaction& tx, const QString& author, const NewEvent& event)
{
    TRY(checkCauses({ event }));
    TRY_ASSIGN(const auto known, EventStore::byCauses(tx, { event.cause }));
    if (const auto found = known.constFind(event.cause); found != known.constEnd()) {
        return Recorded { *found, false };
    }
    TRY_ASSIGN(const auto ids, EventStore::insert(tx, author, { event }));
    return Recorded { ids.front(), true };
}

Result<int> EventRecorder::recordMany(
    Transaction& tx, const QString& author, const std::vector<NewEvent>& events)
{
    TRY(checkCauses(events));
    QStringList causes;
    for (const NewEvent& event : events) {
        causes.append(event.cause);
    }
    TRY_ASSIGN(const auto known, EventStore::byCauses(tx, causes));
    QSet<QString> seen(known.keyBegin(), known.keyEnd());
    std::vector<NewEvent> fresh;
    for (const NewEvent& event : events) {
        if (!seen.contains(event.cause)) {
            seen.insert(event.cause);
            fresh.push_back(event);
        }
    }
    if (!fresh.empty()) {
        TRY(EventStore::insert(tx, author, fresh));
    }
    return static_cast<int>(fresh.size());
}

} // namespace belfry::core::events
