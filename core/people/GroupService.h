// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/people/Person.h"

namespace belfry::core::people {

/// Study groups and who is in them. Names are unique among active groups, compared folded.
class GroupService
{
public:
    explicit GroupService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<GroupId> add(database::Transaction& tx,
        const access::Session& session,
        const QString& name,
        const QString& schoolLanguage);
    Result<void> rename(database::Transaction& tx,
        const access::Session& session,
        GroupId id,
        const QString& name,
        const QString& note,
        const QString& schoolLanguage);
    Result<void> setArchived(
        database::Transaction& tx, const access::Session& session, GroupId id, bool archived);
    /// Active groups in the school's order, with counts of active students.
    Result<std::vector<StudyGroup>> list(
        database::Transaction& tx, const access::Session& session, bool withArchived = false);
    Result<StudyGroup> find(database::Transaction& tx, const access::Session& session, GroupId id);
    Result<std::optional<GroupId>> findByName(
        database::Transaction& tx, const access::Session& session, const QString& name);
    Result<std::vector<PersonId>> students(
        database::Transaction& tx, const access::Session& session, GroupId id);
    Result<std::vector<StudyGroup>> groupsOf(
        database::Transaction& tx, const access::Session& session, PersonId person);
    Result<void> enrol(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        const std::vector<PersonId>& persons);
    Result<void> leave(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        const std::vector<PersonId>& persons);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::people
