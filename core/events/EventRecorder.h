// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/events/Event.h"

namespace belfry::core::events {

/// Whether a deed is recorded at all: the lines of an imported list are not, they would flood.
enum class Telling { Record, Silent };

/**
 * Writes down what happened, in the transaction in which it happens: with it or not at all. What becomes of
 * it is decided later (core/notifications). Whoever records has authorised the deed itself. Thread: the
 * transaction's. Errors: InputMissing without a cause; those of the database.
 */
class EventRecorder
{
public:
    struct Recorded
    {
        EventId id;
        bool isNew = true; ///< false: this cause was known already, nothing was written
    };
    static Result<Recorded> record(database::Transaction& tx, const QString& author, const NewEvent& event);
    /// Many in few statements; answers how many were new.
    static Result<int> recordMany(
        database::Transaction& tx, const QString& author, const std::vector<NewEvent>& events);
};

} // namespace belfry::core::events
