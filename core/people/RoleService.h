// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Ids.h"

#include <optional>
#include <vector>

namespace belfry::core::people {

/// A role that the school has made itself ("parents' council", "driver"): ES-01, ES-39.
struct OwnRole
{
    RoleId id;
    QString name;
    int personCount = 0; ///< active persons
};

/// The school's own roles and who has them. Errors: InputMissing/InputInvalid "name", Conflict "name",
/// NotFound.
class RoleService
{
public:
    explicit RoleService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<RoleId> add(database::Transaction& tx, const access::Session& session, const QString& name);
    Result<void> rename(
        database::Transaction& tx, const access::Session& session, RoleId id, const QString& name);
    /// Takes it from everybody.
    Result<void> remove(database::Transaction& tx, const access::Session& session, RoleId id);
    /// By name.
    Result<std::vector<OwnRole>> list(database::Transaction& tx, const access::Session& session);
    Result<std::optional<RoleId>> findByName(
        database::Transaction& tx, const access::Session& session, const QString& name);
    /// Active persons who have it, in the order of the lists.
    Result<std::vector<PersonId>> persons(
        database::Transaction& tx, const access::Session& session, RoleId id);
    Result<std::vector<OwnRole>> rolesOf(
        database::Transaction& tx, const access::Session& session, PersonId person);
    Result<void> give(database::Transaction& tx, const access::Session& session, RoleId id, PersonId person);
    Result<void> take(database::Transaction& tx, const access::Session& session, RoleId id, PersonId person);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::people
