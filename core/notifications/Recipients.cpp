// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/Recipients.h"

#include "core/messaging/AudienceStore.h"
#include "core/notifications/NotificationTexts.h"
#include "core/notifications/RecipientStore.h"
#include "core/people/GroupStore.h"
#include "core/people/PersonStore.h"

#include <QSet>

#include <algorithm>

namespace belfry::core::notifications {

using database::Transaction;
using events::Event;
using events::EventRecipients;
using messaging::Addressee;

namespace {

using Guardians = std::unordered_map<qint64, std::vector<PersonId>>;

Result<Guardians> guardiansOf(Transaction& tx, const std::vector<PersonId>& students)
{
    Guardians guardians;
    if (students.empty()) {
        return guardians;
    }
    TRY_ASSIGN(const auto pairs, messaging::AudienceStore::guardians(tx, students));
    for (const auto& [student, guardian] : pairs) {
        guardians[student.value()].push_back(guardian);
    }
    return guardians;
}

/// Each recipient once, with all about whom the event speaks to him.
class Gathering
{
public:
    void add(PersonId recipient, PersonId about)
    {
        const auto known = std::find_if(m_all.begin(), m_all.end(), [recipient](const Addressee& one) {
            return one.recipient == recipient;
        });
        if (known == m_all.end()) {
            m_all.push_back({ recipient, { about } });
        } else if (std::find(known->about.begin(), known->about.end(), about) == known->about.end()) {
            known->about.push_back(about);
        }
    }
    void addFamily(PersonId person, const Guardians& guardians)
    {
        add(person, person);
        if (const auto found = guardians.find(person.value()); found != guardians.end()) {
            for (const PersonId guardian : found->second) {
                add(guardian, person);
            }
        }
    }
    std::vector<Addressee> take() { return std::move(m_all); }

private:
    std::vector<Addressee> m_all;
};

/// Who is responsible: the owners whose accounts name a person, and whom the settings name.
Result<std::vector<PersonId>> responsible(Transaction& tx, const settings::Snapshot& settings)
{
    TRY_ASSIGN(auto persons, RecipientStore::owners(tx));
    const PersonId named(settings.integer("notifications.owner"));
    if (named.isValid() && std::find(persons.begin(), persons.end(), named) == persons.end()) {
        persons.push_back(named);
    }
    return persons;
}

} // namespace

Result<Recipients> Recipients::resolve(
    Transaction& tx, const settings::Snapshot& settings, const std::vector<Event>& events)
{
    Recipients made;
    if (events.empty()) {
        return made;
    }
    const EventRecipients kind = events::eventInfo(events.front().type).recipients;
    made.m_toPayers = kind == EventRecipients::Payer;
    const bool withGuardians = settings.boolean("school.guardian_accounts");
    std::vector<PersonId> owners;
    if (kind == EventRecipients::Owner) {
        TRY_ASSIGN(owners, responsible(tx, settings));
    }
    std::unordered_map<qint64, std::vector<PersonId>> groups;
    std::vector<PersonId> students;
    for (const Event& event : events) {
        if (event.person.isValid()) {
            students.push_back(event.person);
        } else if (kind == EventRecipients::Group && groups.count(event.subjectId) == 0) {
            TRY_ASSIGN(const auto members, people::GroupStore::students(tx, GroupId(event.subjectId)));
            groups[event.subjectId] = members;
            students.insert(students.end(), members.begin(), members.end());
        }
    }
    Guardians guardians;
    if (withGuardians && kind != EventRecipients::Person && kind != EventRecipients::Owner) {
        TRY_ASSIGN(guardians, guardiansOf(tx, students));
    }
    QSet<PersonId> persons;
    for (const Event& event : events) {
        Gathering gathering;
        const PersonId about = event.person.isValid() ? event.person : event.recipient;
        if (event.recipient.isValid()) {
            gathering.add(event.recipient, about);
        } else if (kind == EventRecipients::Owner) {
            for (const PersonId owner : owners) {
                gathering.add(owner, event.person.isValid() ? event.person : owner);
            }
        } else if (event.person.isValid()) {
            gathering.addFamily(event.person, guardians);
        } else {
            for (const PersonId student : groups[event.subjectId]) {
                gathering.addFamily(student, guardians);
            }
        }
        auto addressees = gathering.take();
        for (const Addressee& one : addressees) {
            persons.insert(one.recipient);
            persons.unite(QSet<PersonId>(one.about.begin(), one.about.end()));
        }
        if (event.person.isValid()) {
            persons.insert(event.person);
        }
        made.m_addressees.emplace(event.id.value(), std::move(addressees));
    }
    TRY_ASSIGN(const auto found, people::PersonStore::findMany(tx, { persons.begin(), persons.end() }));
    const QString schoolLanguage = settings.text("school.language");
    for (const people::Person& person : found) {
        made.m_persons.emplace(person.id.value(),
            Known { person.displayName(),
                textLanguage(person.language, schoolLanguage),
                person.status == people::PersonStatus::Active });
    }
    return made;
}

const std::vector<Addressee>& Recipients::of(const Event& event) const
{
    static const std::vector<Addressee> kNobody;
    const auto found = m_addressees.find(event.id.value());
    return found == m_addressees.end() ? kNobody : found->second;
}

bool Recipients::isAboutSomebodyGone(const Event& event) const
{
    if (!event.person.isValid() || m_toPayers) {
        return false;
    }
    const auto person = m_persons.find(event.person.value());
    return person == m_persons.end() || !person->second.isActive;
}

QString Recipients::languageOf(PersonId recipient) const
{
    const auto person = m_persons.find(recipient.value());
    return person == m_persons.end() ? QStringLiteral("en") : person->second.language;
}

QString Recipients::nameOf(PersonId person) const
{
    const auto found = m_persons.find(person.value());
    return found == m_persons.end() ? QString() : found->second.name;
}

} // namespace belfry::core::notifications
