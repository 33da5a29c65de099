// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/database/Transaction.h"

#include <QHash>
#include <QStringList>

namespace belfry::core::contracts {

/// The tables `contract` and `instalment`. Rules and authorisation stand in ContractService.
class ContractStore
{
public:
    static Result<void> insertMany(database::Transaction& tx, const std::vector<Contract>& contracts);
    /// Guarded by the version that the caller has seen: Conflict when somebody else was quicker.
    static Result<void> update(database::Transaction& tx, const Contract& contract);
    static Result<void> setStatus(database::Transaction& tx, ContractId id, ContractStatus status);
    /// In the order of the ids; those that do not exist are left out.
    static Result<std::vector<Contract>> findMany(
        database::Transaction& tx, const std::vector<ContractId>& ids);
    /// By folded numbers.
    static Result<QHash<QString, ContractId>> idsByNumber(
        database::Transaction& tx, const QStringList& numberFolds);
    /// Of persons as students or payers, newest first.
    static Result<std::vector<ContractId>> idsOf(
        database::Transaction& tx, PersonId person, bool asStudent, bool asPayer);
    /// Locks the contract against another payment or change until the end of the transaction.
    static Result<void> lock(database::Transaction& tx, const std::vector<ContractId>& ids);

    /// By contract and position.
    static Result<std::vector<Instalment>> instalments(
        database::Transaction& tx, const std::vector<ContractId>& contracts);
    static Result<void> insertInstalments(
        database::Transaction& tx, const std::vector<Instalment>& instalments);
    /// Makes the contract's list exactly this: rows with an id are updated where they differ from `before`
    /// (their version goes up), others are new, missing ones go.
    static Result<void> replaceInstalments(database::Transaction& tx,
        ContractId contract,
        const std::vector<Instalment>& before,
        std::vector<Instalment> wanted);
    static Result<void> setReminderStopped(database::Transaction& tx, InstalmentId id, bool stopped);

    /// Folded number as it is compared.
    static QString numberFold(const QString& number);
};

} // namespace belfry::core::contracts
