// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <utility>
#include <vector>

namespace belfry::core::people {

/// The table person_distinct: pairs of persons who look alike and were said not to be the same. The order of
/// the two does not matter.
class DistinctStore
{
public:
    static Result<void> add(database::Transaction& tx, PersonId one, PersonId other, const QString& saidBy);
    static Result<void> remove(database::Transaction& tx, PersonId one, PersonId other);
    /// Pairs of active persons, by name.
    static Result<std::vector<std::pair<PersonId, PersonId>>> list(database::Transaction& tx);
    /// `from` becomes part of `into`: who was not the one is not the other either.
    static Result<void> move(database::Transaction& tx, PersonId from, PersonId into);
};

} // namespace belfry::core::people
