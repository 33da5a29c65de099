// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/contracts/Contract.h"
#include "core/events/EventRecorder.h"

#include <QHash>

namespace belfry::core::contracts {

/**
 * Contracts, their instalments, payments and what is owed: rules, authorisation, audit. Errors: InputMissing
 * and InputInvalid with the field's name in the detail ("ends_on: before_start", "instalment 3: amount");
 * NotFound; Conflict ("number" is taken, or "contract" was changed meanwhile).
 */
class ContractService
{
public:
    explicit ContractService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    static constexpr int kMostInstalments = 500;

    Result<ContractId> add(database::Transaction& tx,
        const access::Session& session,
        const Contract& contract,
        const std::vector<Instalment>& instalments);
    /// `contract.version` is the one that was read. Payments fill the new instalments, oldest first.
    Result<void> update(database::Transaction& tx,
        const access::Session& session,
        const Contract& contract,
        const std::vector<Instalment>& instalments,
        events::Telling telling = events::Telling::Record);
    Result<void> setStatus(
        database::Transaction& tx, const access::Session& session, ContractId id, ContractStatus status);
    Result<Contract> find(database::Transaction& tx, const access::Session& session, ContractId id);
    Result<Contract> findByNumber(
        database::Transaction& tx, const access::Session& session, const QString& number);
    Result<std::vector<Contract>> findMany(
        database::Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids);
    /// Where the person is the student or the payer, newest first.
    Result<std::vector<Contract>> ofPerson(
        database::Transaction& tx, const access::Session& session, PersonId person);
    Result<std::vector<Instalment>> instalments(
        database::Transaction& tx, const access::Session& session, ContractId id);

    /// `amountMinor` above 0, in the contract's currency; `paidOn` at most a year ahead.
    Result<PaymentId> recordPayment(database::Transaction& tx,
        const access::Session& session,
        ContractId contract,
        QDate paidOn,
        qint64 amountMinor,
        const QString& note);
    /// The mistake stays in the books, with a second row that takes it back. Conflict: taken back already.
    Result<PaymentId> reversePayment(
        database::Transaction& tx, const access::Session& session, PaymentId payment, const QString& note);
    /// Newest first.
    Result<std::vector<Payment>> payments(
        database::Transaction& tx, const access::Session& session, ContractId id);

    /// On the day of the school's zone.
    Result<QHash<ContractId, Balance>> balances(
        database::Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids);
    /// All contracts that the person pays: one for each currency, none without contracts.
    Result<std::vector<Balance>> balanceOfPayer(
        database::Transaction& tx, const access::Session& session, PersonId payer);
    /// Instalments not paid in full, due from `first` to `last` (invalid: any), as they stand on `day`. For
    /// reminders: one statement, however many.
    Result<std::vector<OpenInstalment>> openInstalments(
        database::Transaction& tx, const access::Session& session, QDate first, QDate last, QDate day);
    /// The same for one, read again before a reminder leaves; nullopt: paid, gone or not owed any more.
    Result<std::optional<OpenInstalment>> openInstalment(
        database::Transaction& tx, const access::Session& session, InstalmentId id, QDate day);

    /// No reminders about this instalment (any more).
    Result<void> stopReminders(
        database::Transaction& tx, const access::Session& session, InstalmentId id, bool stopped);
    /// No payment reminders to this payer at all.
    Result<void> stopRemindersTo(
        database::Transaction& tx, const access::Session& session, PersonId payer, bool stopped);
    Result<bool> areRemindersStopped(
        database::Transaction& tx, const access::Session& session, PersonId payer);

private:
    Result<Contract> checked(database::Transaction& tx, Contract contract);
    Result<void> fillAgain(database::Transaction& tx, ContractId contract);

    access::AuditLog m_audit;
};

} // namespace belfry::core::contracts
