// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/ContractList.h"

#include "core/contracts/ContractStore.h"
#include "core/contracts/PaymentStore.h"
#include "core/database/Dialect.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"
#include "core/settings/SchoolDay.h"

#include <algorithm>

namespace belfry::core::lists {

using access::Action;
using contracts::Balance;
using database::Query;
using database::Transaction;

namespace {

const char* const kWordNames[] = { ":word0", ":word1", ":word2", ":word3", ":word4", ":word5" };

QString order(const ContractFilter& filter)
{
    const char* columns = "";
    switch (filter.sort) {
    case ContractSort::Balance: // sorted afterwards
    case ContractSort::Number:
        columns = "LENGTH(c.number_fold)%, c.number_fold%";
        break;
    case ContractSort::Student:
        columns = "s.sort_key%, LENGTH(c.number_fold)%, c.number_fold%";
        break;
    case ContractSort::Payer:
        columns = "p.sort_key%, LENGTH(c.number_fold)%, c.number_fold%";
        break;
    case ContractSort::Status: // in the order of a contract's life
        columns = "CASE c.status WHEN 'draft' THEN 1 WHEN 'awaiting_signature' THEN 2 WHEN 'signed' THEN 3 "
                  "WHEN 'ended' THEN 4 ELSE 5 END%, LENGTH(c.number_fold)%, c.number_fold%";
        break;
    case ContractSort::From:
        columns = "c.starts_on%, LENGTH(c.number_fold)%, c.number_fold%";
        break;
    case ContractSort::To: // an open end is the latest of all
        columns = "COALESCE(c.ends_on, '9999-12-31')%, LENGTH(c.number_fold)%, c.number_fold%";
        break;
    }
    return QStringLiteral(" ORDER BY ")
        + QString(QLatin1String(columns))
              .replace(QLatin1Char('%'), filter.descending ? QStringLiteral(" DESC") : QString())
        + QStringLiteral(", c.id");
}

Query idsQuery(Transaction& tx, const ContractFilter& filter, QDate today)
{
    const QStringList patterns
        = people::searchPatterns(filter.search).mid(0, static_cast<qsizetype>(std::size(kWordNames)));
    QString sql = QStringLiteral("SELECT c.id FROM contract c JOIN person s ON s.id = c.student_id "
                                 "JOIN person p ON p.id = c.payer_id WHERE 1 = 1");
    for (qsizetype index = 0; index < patterns.size(); ++index) {
        sql += QStringLiteral(
            " AND (c.number_fold || ' ' || s.search_fold || ' ' || p.search_fold) LIKE %1 ESCAPE '\\'")
                   .arg(QLatin1String(kWordNames[index]));
    }
    if (filter.status) {
        sql += QStringLiteral(" AND c.status = :status");
    }
    if (filter.activeOnly) {
        sql += QStringLiteral(" AND c.status = 'signed' AND c.starts_on <= :begun AND (c.ends_on IS NULL OR "
                              "c.ends_on >= :running)");
    }
    if (filter.money == MoneyState::Arrears) {
        sql += QStringLiteral(" AND c.status IN ('awaiting_signature','signed','ended') AND EXISTS (SELECT 1 "
                              "FROM instalment i WHERE i.contract_id = c.id AND i.due_on < :today AND "
                              "i.paid_minor < i.amount_minor)");
    }
    sql += order(filter);
    Query query = tx.prepare(sql);
    for (qsizetype index = 0; index < patterns.size(); ++index) {
        query.bind(kWordNames[index], patterns.at(index));
    }
    if (filter.status) {
        query.bind(":status", contracts::contractStatusName(*filter.status));
    }
    const QString day = today.toString(Qt::ISODate);
    if (filter.activeOnly) {
        query.bind(":begun", day).bind(":running", day);
    }
    if (filter.money == MoneyState::Arrears) {
        query.bind(":today", day);
    }
    return query;
}

/// What only the sums can say: sorting by balance, and who has paid too much.
Result<void> lookAtBalances(
    Transaction& tx, const ContractFilter& filter, QDate today, std::vector<ContractId>& ids)
{
    const bool sorts = filter.sort == ContractSort::Balance;
    const bool wantsOverpaid = filter.money == MoneyState::Overpaid;
    if (!sorts && !wantsOverpaid) {
        return {};
    }
    TRY_ASSIGN(const auto balances, contracts::PaymentStore::balances(tx, ids, today));
    if (wantsOverpaid) {
        ids.erase(
            std::remove_if(
                ids.begin(), ids.end(), [&](ContractId id) { return balances.value(id).valueMinor() <= 0; }),
            ids.end());
    }
    if (sorts) {
        std::stable_sort(ids.begin(), ids.end(), [&](ContractId left, ContractId right) {
            const qint64 a = balances.value(left).valueMinor();
            const qint64 b = balances.value(right).valueMinor();
            return filter.descending ? a > b : a < b;
        });
    }
    return {};
}

/// The first instalment of each that is not paid in full.
Result<void> readNext(Transaction& tx, const std::vector<ContractId>& ids, std::vector<ContractRow>& rows)
{
    TRY_ASSIGN(const auto instalments, contracts::ContractStore::instalments(tx, ids));
    QHash<ContractId, const contracts::Instalment*> next;
    for (const auto& instalment : instalments) {
        if (instalment.openMinor() > 0 && !next.contains(instalment.contract)) {
            next.insert(instalment.contract, &instalment);
        }
    }
    for (ContractRow& row : rows) {
        if (const auto* instalment = next.value(row.contract.id);
            instalment != nullptr && contracts::isOwed(row.contract.status)) {
            row.nextDueOn = instalment->dueOn;
            row.nextOpenMinor = instalment->openMinor();
        }
    }
    return {};
}

} // namespace

Result<std::vector<ContractId>> ContractList::ids(
    Transaction& tx, const access::Session& session, const ContractFilter& filter)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    std::vector<ContractId> ids;
    {
        auto query = idsQuery(tx, filter, today);
        TRY(query.exec());
        while (query.next()) {
            ids.push_back(query.id<ContractId>(0));
        }
    }
    TRY(lookAtBalances(tx, filter, today, ids));
    return ids;
}

Result<std::vector<ContractRow>> ContractList::rows(
    Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    TRY_ASSIGN(const auto found, contracts::ContractStore::findMany(tx, ids));
    TRY_ASSIGN(const auto balances, contracts::PaymentStore::balances(tx, ids, today));
    std::vector<PersonId> wanted;
    for (const auto& contract : found) {
        wanted.push_back(contract.student);
        wanted.push_back(contract.payer);
    }
    TRY_ASSIGN(const auto persons, people::PersonStore::findMany(tx, wanted));
    QHash<PersonId, people::Person> byId;
    for (const people::Person& person : persons) {
        byId.insert(person.id, person);
    }
    std::vector<ContractRow> rows;
    rows.reserve(found.size());
    for (const auto& contract : found) {
        ContractRow row;
        row.contract = contract;
        row.studentName = byId.value(contract.student).listName();
        row.payerName = byId.value(contract.payer).listName();
        row.isPayerCompany = byId.value(contract.payer).kind == people::PersonKind::Organisation;
        row.balance = balances.value(contract.id);
        rows.push_back(std::move(row));
    }
    TRY(readNext(tx, ids, rows));
    return rows;
}

Result<std::vector<contracts::Instalment>> ContractList::instalments(
    Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    return contracts::ContractStore::instalments(tx, ids);
}

Result<ContractTotals> ContractList::totals(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::SeePeople));
    ContractTotals totals;
    {
        auto query = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM contract"));
        TRY(query.exec());
        totals.all = query.next() ? query.integer(0) : 0;
    }
    ContractFilter filter;
    filter.money = MoneyState::Arrears;
    TRY_ASSIGN(const auto late, ids(tx, session, filter));
    totals.inArrears = static_cast<int>(late.size());
    return totals;
}

} // namespace belfry::core::lists
