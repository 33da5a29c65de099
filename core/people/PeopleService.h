// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/people/Person.h"

namespace belfry::core::people {

/**
 * Persons, contact points, guardianships: rules, authorisation, audit. Keeps sort_key, search_fold and
 * name_fold in step. Errors: InputMissing/InputInvalid with the field's name in the detail; NotFound;
 * Conflict (number already used).
 */
class PeopleService
{
public:
    explicit PeopleService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// `schoolLanguage` chooses the collation of sort_key.
    Result<PersonId> add(database::Transaction& tx,
        const access::Session& session,
        const Person& person,
        const QString& schoolLanguage);
    Result<void> update(database::Transaction& tx,
        const access::Session& session,
        const Person& person,
        const QString& schoolLanguage);
    Result<Person> find(database::Transaction& tx, const access::Session& session, PersonId id);
    Result<std::vector<Person>> findMany(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids);
    Result<void> addRole(
        database::Transaction& tx, const access::Session& session, PersonId id, PersonRole role);
    Result<void> archive(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids);
    Result<void> unarchive(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids);

    /// Addresses and numbers of one person, in order. An invalid one is kept with state Invalid.
    Result<std::vector<ContactPoint>> contactPoints(
        database::Transaction& tx, const access::Session& session, PersonId id);
    /// Replaces the list of a person: keeps ids of rows that stay, checks and normalises each. A number
    /// without a country of its own is read in `country`; one that no SMS can reach loses the box "receives
    /// SMS".
    Result<void> setContactPoints(database::Transaction& tx,
        const access::Session& session,
        PersonId id,
        const std::vector<ContactPoint>& points,
        const QString& country);
    /**
     * One more number (DT-20, DT-22) behind the others. `receivesSms` empty: as the number allows. Fails with
     * InputInvalid ("phone: " and phoneProblemName(); "country"; "receives_sms: " and phoneTypeName() where
     * no SMS reaches the number) and Conflict when the person has it already.
     */
    Result<ContactPoint> addPhone(database::Transaction& tx,
        const access::Session& session,
        PersonId id,
        const QString& raw,
        const QString& country,
        std::optional<bool> receivesSms);
    /// "Send SMS" and "Do not send SMS" (DT-24, DT-25); what waits already is decided anew before it leaves.
    Result<void> setSmsWanted(database::Transaction& tx,
        const access::Session& session,
        const std::vector<PersonId>& ids,
        bool wanted);
    /// The delivery learnt that an address is refused for good, or works again.
    Result<void> markContactState(database::Transaction& tx,
        const access::Session& session,
        ContactKind kind,
        const QString& normalised,
        ContactState state,
        const QString& reason);

    Result<std::vector<Guardianship>> guardiansOf(
        database::Transaction& tx, const access::Session& session, PersonId student);
    Result<std::vector<Guardianship>> studentsOf(
        database::Transaction& tx, const access::Session& session, PersonId guardian);
    Result<void> linkGuardian(
        database::Transaction& tx, const access::Session& session, const Guardianship& link);
    Result<void> unlinkGuardian(
        database::Transaction& tx, const access::Session& session, PersonId student, PersonId guardian);

    /// Persons who may be the same (same name and birth date, or same name and a shared address), in pairs;
    /// without those that were told apart.
    Result<std::vector<std::pair<PersonId, PersonId>>> likelyDuplicates(
        database::Transaction& tx, const access::Session& session);
    /// Remembers that two are not the same; takeBackDistinct() forgets it.
    Result<void> markDistinct(
        database::Transaction& tx, const access::Session& session, PersonId one, PersonId other);
    Result<void> takeBackDistinct(
        database::Transaction& tx, const access::Session& session, PersonId one, PersonId other);
    Result<std::vector<std::pair<PersonId, PersonId>>> distinctPairs(
        database::Transaction& tx, const access::Session& session);
    /// `from` becomes part of `into`: contact points, roles, groups, guardianships, consents and messages
    /// follow; the account of `into` stays (the other is closed). Refused while messages of `from` are
    /// claimed or sending.
    Result<void> merge(database::Transaction& tx,
        const access::Session& session,
        PersonId from,
        PersonId into,
        const QString& schoolLanguage);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::people
