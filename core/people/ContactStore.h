// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <vector>

namespace belfry::core::people {

/// The tables `contact_point` and `guardianship`. Rules and authorisation stand in PeopleService.
class ContactStore
{
public:
    /// By person, kind (e-mail first) and position.
    static Result<std::vector<ContactPoint>> ofMany(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Ids set.
    static Result<void> insertMany(database::Transaction& tx, const std::vector<ContactPoint>& points);
    /// Replaces all rows of a person by these (ids set).
    static Result<void> replace(
        database::Transaction& tx, PersonId person, const std::vector<ContactPoint>& points);
    static Result<void> setState(database::Transaction& tx,
        ContactKind kind,
        const QString& normalised,
        ContactState state,
        const QString& reason);

    static Result<std::vector<Guardianship>> guardiansOf(
        database::Transaction& tx, const std::vector<PersonId>& students);
    static Result<std::vector<Guardianship>> studentsOf(database::Transaction& tx, PersonId guardian);
    static Result<void> insertLinks(database::Transaction& tx, const std::vector<Guardianship>& links);
    static Result<void> putLink(database::Transaction& tx, const Guardianship& link);
    static Result<void> removeLink(database::Transaction& tx, PersonId student, PersonId guardian);
};

} // namespace belfry::core::people
