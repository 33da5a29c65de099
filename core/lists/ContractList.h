// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/contracts/Contract.h"
#include "core/database/Transaction.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::core::lists {

enum class ContractSort { Number, Student, Payer, Status, From, To, Balance };
enum class MoneyState { Arrears, Overpaid };

struct ContractFilter
{
    QString search; ///< as typed: number, student, payer; every word must occur
    std::optional<contracts::ContractStatus> status;
    bool activeOnly = false; ///< signed and running today (ES-02)
    std::optional<MoneyState> money;
    ContractSort sort = ContractSort::Number;
    bool descending = false;
};

struct ContractRow
{
    contracts::Contract contract;
    QString studentName; ///< "Abramowicz Zofia"
    QString payerName;
    bool isPayerCompany = false;
    contracts::Balance balance;
    QDate nextDueOn; ///< of the first instalment that is not paid in full
    qint64 nextOpenMinor = 0;
};

struct ContractTotals
{
    int all = 0;
    int inArrears = 0;
};

/// The read side of the contracts: ordered ids at once, rows in windows by id.
class ContractList
{
public:
    static Result<std::vector<ContractId>> ids(
        database::Transaction& tx, const access::Session& session, const ContractFilter& filter);
    static Result<std::vector<ContractRow>> rows(
        database::Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids);
    static Result<std::vector<contracts::Instalment>> instalments(
        database::Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids);
    static Result<ContractTotals> totals(database::Transaction& tx, const access::Session& session);
};

} // namespace belfry::core::lists
