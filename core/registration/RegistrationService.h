// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/credentials/CredentialsService.h"
#include "core/people/ConsentService.h"
#include "core/people/GroupService.h"
#include "core/people/PeopleService.h"
#include "core/settings/Settings.h"

namespace belfry::core::registration {

/// A person added by hand: everything of the form in one transaction.
struct NewPerson
{
    people::Person person;
    std::vector<people::ContactPoint> contactPoints;
    std::vector<people::ConsentEntry> consents; ///< person ids filled in by add()
    std::vector<GroupId> groups;
    std::vector<people::Guardianship> guardians; ///< existing persons
    bool withAccount = true; ///< login and password at once (LL1-01, LL1-02); students always
};

class RegistrationService
{
public:
    RegistrationService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit);

    Result<PersonId> add(database::Transaction& tx, const access::Session& session, const NewPerson& person);

private:
    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::registration
