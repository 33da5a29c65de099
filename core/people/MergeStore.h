// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

namespace belfry::core::people {

/// The statements that let one person become part of another. Rules and order stand in
/// PeopleService::merge().
class MergeStore
{
public:
    /// Messages of the person that a worker holds at this moment.
    static Result<bool> hasMessageUnderWay(database::Transaction& tx, PersonId person);
    static Result<void> markMerged(database::Transaction& tx, PersonId from, PersonId into);
    static Result<void> moveContactPoints(database::Transaction& tx, PersonId from, PersonId into);
    static Result<void> moveGroups(database::Transaction& tx, PersonId from, PersonId into);
    static Result<void> moveGuardianships(database::Transaction& tx, PersonId from, PersonId into);
    /// The account goes with the person when `into` has none; otherwise its password is wiped and it stays
    /// behind, closed.
    static Result<void> moveAccount(database::Transaction& tx, PersonId from, PersonId into);
    /// Records of what was planned and who signs in. Messages themselves are frozen and stay with `from`:
    /// lists follow merged_into.
    static Result<void> moveRecords(database::Transaction& tx, PersonId from, PersonId into);
};

} // namespace belfry::core::people
