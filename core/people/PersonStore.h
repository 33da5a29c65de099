// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <vector>

namespace belfry::core::people {

QString statusName(PersonStatus status);

/// A person with everything that its row is made from.
struct PersonRecord
{
    Person person; ///< id and uuid set
    QString login;
    std::vector<ContactPoint> points;
};

/// What the import needs to recognise a person.
struct KnownPerson
{
    PersonId id;
    PersonKind kind = PersonKind::Natural;
    PersonStatus status = PersonStatus::Active;
    PersonRoles roles;
    QDate birthDate;
    QString number;
    QString nameFold;
    QString givenName;
    QString familyName;
    QString language;
    QString note;
};

/// The table `person`. Rules and authorisation stand in PeopleService.
class PersonStore
{
public:
    static Result<void> insertMany(
        database::Transaction& tx, const std::vector<PersonRecord>& records, const QString& schoolLanguage);
    /// Everything but status and search text (see refreshSearch). NotFound when it is not there.
    static Result<void> update(
        database::Transaction& tx, const Person& person, const QString& schoolLanguage);
    static Result<std::vector<Person>> findMany(database::Transaction& tx, const std::vector<PersonId>& ids);
    static Result<void> setSmsWanted(
        database::Transaction& tx, const std::vector<PersonId>& ids, bool wanted);
    static Result<void> setStatus(
        database::Transaction& tx, const std::vector<PersonId>& ids, PersonStatus status);
    static Result<void> addRoles(
        database::Transaction& tx, const std::vector<PersonId>& ids, PersonRole role);
    /// Builds the search text again from names, number, login and contact points: after any of them changed.
    static Result<void> refreshSearch(database::Transaction& tx, const std::vector<PersonId>& ids);
    /// Adds the logins of fresh accounts to the search text, in one statement.
    static Result<void> appendLogins(database::Transaction& tx, const std::vector<PersonId>& ids);
    static Result<bool> numberTaken(database::Transaction& tx, const QString& number, PersonId except);
    static Result<std::vector<KnownPerson>> knownByNumbers(
        database::Transaction& tx, const QStringList& numbers);
    static Result<std::vector<KnownPerson>> knownByNames(
        database::Transaction& tx, const QStringList& nameFolds);
    static Result<std::vector<std::pair<PersonId, PersonId>>> likelyDuplicates(database::Transaction& tx);
};

} // namespace belfry::core::people
