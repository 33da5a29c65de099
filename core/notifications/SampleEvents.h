// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/contracts/ContractService.h"
#include "core/events/Event.h"
#include "core/people/GroupService.h"
#include "core/people/PeopleService.h"

namespace belfry::core::notifications {

/// An event as it could have happened to a person now, for trying texts and channels: with the figures of the
/// person's own contract and group where there are any, and made-up ones elsewhere.
class SampleEvents
{
public:
    explicit SampleEvents(const access::AuditLog& audit)
        : m_people(audit)
        , m_groups(audit)
        , m_contracts(audit)
    {
    }

    /// NotFound: there is no such person.
    Result<events::NewEvent> make(
        database::Transaction& tx, const access::Session& session, events::EventType type, PersonId person);

private:
    Result<void> addContract(
        database::Transaction& tx, const access::Session& session, PersonId person, events::NewEvent& event);
    Result<void> addLesson(
        database::Transaction& tx, const access::Session& session, PersonId person, events::NewEvent& event);

    people::PeopleService m_people;
    people::GroupService m_groups;
    contracts::ContractService m_contracts;
};

} // namespace belfry::core::notifications
