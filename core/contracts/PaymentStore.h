// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/database/Transaction.h"

#include <QHash>

namespace belfry::core::contracts {

/// The tables `payment` and `reminder_stop`, and sums over instalments and payments.
class PaymentStore
{
public:
    static Result<void> insertMany(database::Transaction& tx, const std::vector<Payment>& payments);
    /// Newest first.
    static Result<std::vector<Payment>> ofContract(database::Transaction& tx, ContractId contract);
    static Result<std::optional<Payment>> find(database::Transaction& tx, PaymentId id);
    static Result<QHash<ContractId, qint64>> sums(
        database::Transaction& tx, const std::vector<ContractId>& contracts);

    static Result<QHash<ContractId, Balance>> balances(
        database::Transaction& tx, const std::vector<ContractId>& contracts, QDate day);
    /// All contracts that the person pays, one for each currency.
    static Result<std::vector<Balance>> ofPayer(database::Transaction& tx, PersonId payer, QDate day);
    /// Instalments of owed contracts that are not paid in full, due from `first` to `last` (invalid: any),
    /// by date. One statement, however many there are.
    static Result<std::vector<OpenInstalment>> open(
        database::Transaction& tx, QDate first, QDate last, QDate day);
    static Result<std::optional<OpenInstalment>> openById(
        database::Transaction& tx, InstalmentId id, QDate day);

    static Result<bool> isStopped(database::Transaction& tx, PersonId payer);
    static Result<void> setStopped(
        database::Transaction& tx, PersonId payer, bool stopped, const QString& saidBy);
};

} // namespace belfry::core::contracts
