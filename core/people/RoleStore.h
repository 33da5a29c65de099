// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/RoleService.h"

namespace belfry::core::people {

/// The tables `role` and `person_role`.
class RoleStore
{
public:
    static Result<void> insert(database::Transaction& tx, RoleId id, const QString& name);
    static Result<void> rename(database::Transaction& tx, RoleId id, const QString& name);
    static Result<void> remove(database::Transaction& tx, RoleId id);
    static Result<std::vector<OwnRole>> list(database::Transaction& tx);
    static Result<std::vector<OwnRole>> ofPerson(database::Transaction& tx, PersonId person);
    static Result<std::optional<RoleId>> findByName(database::Transaction& tx, const QString& name);
    static Result<std::vector<PersonId>> persons(database::Transaction& tx, RoleId id);
    static Result<void> give(database::Transaction& tx, RoleId id, PersonId person);
    static Result<void> take(database::Transaction& tx, RoleId id, PersonId person);
};

} // namespace belfry::core::people
