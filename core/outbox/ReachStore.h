// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace belfry::core::outbox {

/// What the sending rules read of persons: addresses, archive state, consents, suppressed addresses.
class ReachStore
{
public:
    struct Contact
    {
        PersonId person;
        QString raw;
        QString normalised;
        people::ContactState state = people::ContactState::Ok;
        QString stateReason;
        bool receivesSms = false;
    };
    /// In contact order of each person.
    static Result<std::vector<Contact>> contacts(
        database::Transaction& tx, const std::vector<PersonId>& persons, people::ContactKind kind);
    /// Of the persons, those with "Do not send SMS" (DT-25).
    static Result<std::unordered_set<qint64>> withoutSms(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    enum class Lock { None, Shared, Exclusive };
    static Result<std::unordered_set<qint64>> active(
        database::Transaction& tx, const std::vector<PersonId>& persons, Lock lock);
    /// consent_current; Lock::Shared makes a grant or withdrawal wait for this transaction, and this one for
    /// it.
    static Result<std::unordered_map<qint64, people::ConsentState>> consents(
        database::Transaction& tx, const std::vector<PersonId>& persons, Lock lock);
    /// Of the normalised addresses, those to which nothing may go.
    static Result<std::unordered_set<QString>> suppressed(
        database::Transaction& tx, people::ContactKind kind, const QStringList& addresses);
    /// Addresses of the members of staff who may sign in: a test of a message goes there.
    static Result<std::unordered_set<QString>> staffAddresses(database::Transaction& tx);
    /// Of the addresses, those marked as failing for somebody.
    static Result<QStringList> failing(
        database::Transaction& tx, people::ContactKind kind, const QStringList& addresses);
    /// How an address stands in `suppression`: SHA-256 of kind and normalised address.
    static QByteArray addressHash(people::ContactKind kind, const QString& normalised);
    /// Whose accounts they are.
    static Result<std::unordered_map<qint64, PersonId>> accountOwners(
        database::Transaction& tx, const std::vector<qint64>& accounts);
    /// (student, guardian) for all students of the guardians.
    static Result<std::set<std::pair<PersonId, PersonId>>> guardianships(
        database::Transaction& tx, const std::vector<PersonId>& guardians, Lock lock = Lock::None);
    /// The days on which consents were withdrawn that are not given now (invalid: not withdrawn).
    struct WithdrawalDays
    {
        QDate contract;
        QDate messages;
    };
    static Result<std::unordered_map<qint64, WithdrawalDays>> withdrawals(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Those who are neither student nor guardian nor payer.
    static Result<std::unordered_set<qint64>> withoutContracts(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Contracts of these students and payers that are signed, run on the day and carry a consent.
    struct CarryingContract
    {
        PersonId student;
        PersonId payer;
        QDate consentOn;
    };
    static Result<std::vector<CarryingContract>> carryingContracts(
        database::Transaction& tx, const std::vector<PersonId>& persons, QDate day, Lock lock);
    /// Versions of accounts by id, locked against a new password until the end of the transaction.
    static Result<std::unordered_map<qint64, int>> accountVersions(
        database::Transaction& tx, const std::vector<qint64>& accounts, Lock lock);
};

} // namespace belfry::core::outbox
