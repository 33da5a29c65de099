// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/PersonResolver.h"

#include "core/base/TextFold.h"
#include "core/people/PersonStore.h"
#include "core/registration/ImportStore.h"

#include <algorithm>

namespace belfry::core::registration {

using database::Transaction;
using people::Person;

namespace {

/// "Zofia Anna Abramowicz" as a list could write it with any of its words first: the fold that is stored
/// begins with the family name.
QStringList nameFolds(const QString& word)
{
    const QStringList words
        = searchFold(QString(word).replace(QLatin1Char(','), QLatin1Char(' '))).split(QLatin1Char(' '));
    QStringList folds;
    for (qsizetype first = 0; first < words.size(); ++first) {
        folds.append((words.mid(first) + words.mid(0, first)).join(QLatin1Char(' ')));
    }
    return folds;
}

bool isPreferred(const Person& person, PersonResolver::Prefer prefer)
{
    switch (prefer) {
    case PersonResolver::Prefer::Anybody:
        return true;
    case PersonResolver::Prefer::Students:
        return person.roles.testFlag(people::PersonRole::Student);
    case PersonResolver::Prefer::Payers:
        return person.roles.testFlag(people::PersonRole::Payer)
            || person.roles.testFlag(people::PersonRole::Guardian);
    }
    return false;
}

/// Keeps those that fit; when none does, all.
template <class Fits> void narrow(std::vector<Person>& persons, Fits fits)
{
    std::vector<Person> fitting;
    std::copy_if(persons.begin(), persons.end(), std::back_inserter(fitting), fits);
    if (!fitting.empty()) {
        persons = std::move(fitting);
    }
}

} // namespace

Result<PersonResolver> PersonResolver::load(Transaction& tx, const QStringList& words)
{
    PersonResolver resolver;
    QStringList exact;
    QStringList folds;
    QStringList names;
    std::vector<PersonId> ids;
    for (const QString& word : words) {
        const QString text = word.simplified();
        exact.append(text);
        folds.append(searchFold(text));
        names.append(nameFolds(text));
        bool isId = false;
        if (const qint64 id = text.toLongLong(&isId); isId && id > 0) {
            ids.push_back(PersonId(id));
        }
    }
    names.removeDuplicates();
    TRY_ASSIGN(const auto byNumber, people::PersonStore::knownByNumbers(tx, exact));
    for (const auto& known : byNumber) {
        resolver.m_byNumber[known.number].push_back(known.id);
        ids.push_back(known.id);
    }
    TRY_ASSIGN(const auto byName, people::PersonStore::knownByNames(tx, names));
    for (const auto& known : byName) {
        resolver.m_byName[known.nameFold].push_back(known.id);
        ids.push_back(known.id);
    }
    TRY_ASSIGN(const auto byLogin, ImportStore::personsByLogin(tx, folds));
    for (const auto& [login, id] : byLogin) {
        resolver.m_byLogin[login].push_back(id);
        ids.push_back(id);
    }
    TRY_ASSIGN(const auto byMail, ImportStore::personsByMail(tx, exact));
    for (const auto& [mail, id] : byMail) {
        resolver.m_byMail[mail.toLower()].push_back(id);
        ids.push_back(id);
    }
    TRY_ASSIGN(const auto persons, people::PersonStore::findMany(tx, ids));
    for (const Person& person : persons) {
        if (person.status != people::PersonStatus::Merged) {
            resolver.m_persons.insert(person.id, person);
        }
    }
    return resolver;
}

std::vector<Person> PersonResolver::candidates(const QString& word) const
{
    const QString text = word.simplified();
    const auto known = [&](const std::vector<PersonId>& ids) {
        std::vector<Person> persons;
        for (const PersonId id : ids) {
            const bool isThere = std::any_of(
                persons.begin(), persons.end(), [&](const Person& person) { return person.id == id; });
            if (!isThere && m_persons.contains(id)) {
                persons.push_back(m_persons[id]);
            }
        }
        return persons;
    };
    if (auto persons = known(m_byNumber.value(text)); !persons.empty()) {
        return persons;
    }
    if (auto persons = known(m_byLogin.value(searchFold(text))); !persons.empty()) {
        return persons;
    }
    std::vector<PersonId> namesakes;
    for (const QString& fold : nameFolds(text)) {
        const auto ids = m_byName.value(fold);
        namesakes.insert(namesakes.end(), ids.begin(), ids.end());
    }
    if (auto persons = known(namesakes); !persons.empty()) {
        return persons;
    }
    if (auto persons = known(m_byMail.value(text.toLower())); !persons.empty()) {
        return persons;
    }
    return known({ PersonId(text.toLongLong()) });
}

PersonResolver::Answer PersonResolver::find(const QString& word, Prefer prefer) const
{
    std::vector<Person> persons = candidates(word);
    narrow(persons, [&](const Person& person) { return isPreferred(person, prefer); });
    narrow(persons, [](const Person& person) { return person.status == people::PersonStatus::Active; });
    if (persons.empty()) {
        return {};
    }
    if (persons.size() > 1) {
        return { Outcome::Several, {} };
    }
    return { Outcome::Found, persons.front() };
}

} // namespace belfry::core::registration
