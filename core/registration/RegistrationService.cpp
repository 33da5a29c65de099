// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/RegistrationService.h"

namespace belfry::core::registration {

using database::Transaction;
using people::PersonRole;

RegistrationService::RegistrationService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
    : m_vault(std::move(vault))
    , m_audit(std::move(audit))
{
}

Result<PersonId> RegistrationService::add(
    Transaction& tx, const access::Session& session, const NewPerson& person)
{
    people::PeopleService peopleService(m_audit);
    people::GroupService groups(m_audit);
    TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
    TRY_ASSIGN(
        const PersonId id, peopleService.add(tx, session, person.person, settings.text("school.language")));
    if (!person.contactPoints.empty()) {
        TRY(peopleService.setContactPoints(
            tx, session, id, person.contactPoints, settings.text("school.country")));
    }
    for (const GroupId group : person.groups) {
        TRY(groups.enrol(tx, session, group, { id }));
    }
    for (people::Guardianship link : person.guardians) {
        link.student = id;
        TRY(peopleService.linkGuardian(tx, session, link));
    }
    if (!person.consents.empty()) {
        std::vector<people::ConsentEntry> consents = person.consents;
        for (people::ConsentEntry& consent : consents) {
            consent.person = id;
        }
        TRY(people::ConsentService(m_audit).recordMany(tx, session, consents));
    }
    if (person.withAccount || person.person.roles.testFlag(PersonRole::Student) || !person.groups.empty()) {
        credentials::NewAccount account;
        account.person = id;
        account.givenName = person.person.givenName;
        account.familyName = person.person.kind == people::PersonKind::Organisation
            ? person.person.organisationName
            : person.person.familyName;
        TRY(credentials::CredentialsService(m_vault, m_audit).create(tx, session, { account }));
    }
    return id;
}

} // namespace belfry::core::registration
