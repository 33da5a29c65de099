// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportWriter.h"

#include "core/base/TextFold.h"
#include "core/people/ConsentService.h"
#include "core/people/ContactStore.h"
#include "core/people/GroupService.h"
#include "core/people/GroupStore.h"

namespace belfry::core::registration {

using database::Transaction;

ImportWriter::ImportWriter(
    credentials::CredentialsService credentials, access::AuditLog audit, QString schoolLanguage)
    : m_credentials(std::move(credentials))
    , m_audit(std::move(audit))
    , m_schoolLanguage(std::move(schoolLanguage))
{
}

Result<void> ImportWriter::write(
    Transaction& tx, const access::Session& session, const ImportMatcher& matcher)
{
    Persons persons;
    for (const auto& person : matcher.persons()) {
        persons.push_back(person.get());
    }
    TRY(insertPersons(tx, persons));
    TRY(insertPoints(tx, persons));
    TRY(updatePersons(tx, persons));
    TRY(enrol(tx, session, persons));
    TRY(link(tx, persons));
    TRY(recordConsents(tx, session, persons));
    TRY(makeAccounts(tx, session, persons));
    tx.changed(database::Topic::People);
    tx.changed(database::Topic::Groups);
    return {};
}

Result<void> ImportWriter::insertPersons(Transaction& tx, const Persons& persons)
{
    Persons fresh;
    std::copy_if(persons.begin(), persons.end(), std::back_inserter(fresh), [](const ImportPerson* person) {
        return person->isNew;
    });
    if (fresh.empty()) {
        return {};
    }
    TRY_ASSIGN(const auto ids, tx.reserveIds(QStringLiteral("person"), static_cast<int>(fresh.size())));
    std::vector<people::PersonRecord> records;
    records.reserve(fresh.size());
    for (size_t index = 0; index < fresh.size(); ++index) {
        fresh[index]->person.id = PersonId(ids[index]);
        fresh[index]->person.uuid = QUuid::createUuid();
        records.push_back({ fresh[index]->person, QString(), fresh[index]->newPoints });
    }
    return people::PersonStore::insertMany(tx, records, m_schoolLanguage);
}

Result<void> ImportWriter::insertPoints(Transaction& tx, const Persons& persons)
{
    std::vector<people::ContactPoint> points;
    for (const ImportPerson* person : persons) {
        for (people::ContactPoint point : person->newPoints) {
            point.person = person->person.id;
            points.push_back(std::move(point));
        }
    }
    if (points.empty()) {
        return {};
    }
    TRY_ASSIGN(
        const auto ids, tx.reserveIds(QStringLiteral("contact_point"), static_cast<int>(points.size())));
    for (size_t index = 0; index < points.size(); ++index) {
        points[index].id = ContactPointId(ids[index]);
    }
    return people::ContactStore::insertMany(tx, points);
}

Result<void> ImportWriter::updatePersons(Transaction& tx, const Persons& persons)
{
    std::vector<PersonId> back;
    std::vector<PersonId> searched;
    for (const ImportPerson* person : persons) {
        if (person->isNew) {
            continue;
        }
        if (person->isChanged) {
            TRY(people::PersonStore::update(tx, person->person, m_schoolLanguage));
        }
        if (person->comesBack) {
            back.push_back(person->person.id);
        }
        if (person->isChanged || !person->newPoints.empty()) {
            searched.push_back(person->person.id);
        }
    }
    if (!back.empty()) {
        TRY(people::PersonStore::setStatus(tx, back, people::PersonStatus::Active));
    }
    return searched.empty() ? Result<void>() : people::PersonStore::refreshSearch(tx, searched);
}

Result<void> ImportWriter::enrol(Transaction& tx, const access::Session& session, const Persons& persons)
{
    TRY_ASSIGN(auto known, people::GroupStore::activeByFold(tx));
    people::GroupService service(m_audit);
    std::vector<people::Enrolment> enrolments;
    for (const ImportPerson* person : persons) {
        for (const QString& name : person->newGroups) {
            const QString fold = searchFold(name);
            if (!known.contains(fold)) {
                TRY_ASSIGN(const GroupId id, service.add(tx, session, name, m_schoolLanguage));
                known.insert(fold, id);
            }
            enrolments.push_back({ known.value(fold), person->person.id });
        }
    }
    return enrolments.empty() ? Result<void>() : people::GroupStore::enrol(tx, enrolments);
}

Result<void> ImportWriter::link(Transaction& tx, const Persons& persons)
{
    std::vector<people::Guardianship> links;
    for (const ImportPerson* person : persons) {
        int position = person->guardianCount;
        for (const ImportPerson* guardian : person->newGuardians) {
            links.push_back({ person->person.id, guardian->person.id, QString(), position++ });
        }
    }
    return links.empty() ? Result<void>() : people::ContactStore::insertLinks(tx, links);
}

Result<void> ImportWriter::recordConsents(
    Transaction& tx, const access::Session& session, const Persons& persons)
{
    std::vector<people::ConsentEntry> entries;
    for (const ImportPerson* person : persons) {
        for (people::ConsentEntry entry : person->newConsents) {
            entry.person = person->person.id;
            entries.push_back(std::move(entry));
        }
    }
    return entries.empty() ? Result<void>()
                           : people::ConsentService(m_audit).recordMany(tx, session, entries);
}

Result<void> ImportWriter::makeAccounts(
    Transaction& tx, const access::Session& session, const Persons& persons)
{
    std::vector<credentials::NewAccount> accounts;
    for (const ImportPerson* person : persons) {
        if (person->needsAccount) {
            accounts.push_back({ person->person.id,
                person->person.givenName,
                person->person.familyName,
                person->newLogin,
                person->newPassword });
        }
    }
    if (!accounts.empty()) {
        TRY(m_credentials.create(tx, session, accounts, events::Telling::Silent));
    }
    for (const ImportPerson* person : persons) {
        if (person->replacesAccount) {
            TRY(m_credentials.replaceImported(
                tx, session, person->person.id, person->newLogin, person->newPassword));
        }
    }
    return {};
}

} // namespace belfry::core::registration
