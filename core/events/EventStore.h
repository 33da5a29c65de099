// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/events/Event.h"

#include <QHash>

namespace belfry::core::events {

/// The table `event`.
class EventStore
{
public:
    /// Those of the causes that are known.
    static Result<QHash<QString, EventId>> byCauses(database::Transaction& tx, const QStringList& causes);
    /// Two who record the same cause at the same moment: the later one gets DbBusy, and finds it known when
    /// it runs again.
    static Result<std::vector<EventId>> insert(
        database::Transaction& tx, const QString& author, const std::vector<NewEvent>& events);
    /// New ones, oldest first, locked: another dispatcher passes them over.
    static Result<std::vector<Event>> takeNew(database::Transaction& tx, int limit);
    /// Locked, if it still is new.
    static Result<std::vector<Event>> takeNew(database::Transaction& tx, EventId id);
    static Result<bool> hasNew(database::Transaction& tx);
    static Result<std::optional<Event>> find(database::Transaction& tx, EventId id);
    /// Newest first.
    static Result<std::vector<Event>> ofPerson(database::Transaction& tx, PersonId person, int limit);
    static Result<void> markDone(
        database::Transaction& tx, const std::vector<EventId>& ids, SubmissionId submission);
    /// `submission`: where it stands why nobody could be reached.
    static Result<void> markDropped(database::Transaction& tx,
        const std::vector<EventId>& ids,
        const QString& reason,
        SubmissionId submission = {});
    /// All new ones: the database is a copy of an earlier day, and they may have been told since.
    static Result<int> dropNew(database::Transaction& tx, const QString& reason);
};

} // namespace belfry::core::events
