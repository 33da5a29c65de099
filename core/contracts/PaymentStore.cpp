// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/PaymentStore.h"

#include "core/database/Dialect.h"
#include "core/database/Values.h"

namespace belfry::core::contracts {

using database::Query;
using database::Transaction;

namespace {

// The statuses in the statements are those for which isOwed() holds.

Payment paymentAt(const Query& query)
{
    Payment payment;
    payment.id = query.id<PaymentId>(0);
    payment.uuid = query.uuid(1);
    payment.contract = query.id<ContractId>(2);
    payment.paidOn = query.date(3);
    payment.amountMinor = query.int64(4);
    payment.note = query.text(5);
    payment.reverses = query.id<PaymentId>(6);
    payment.recordedBy = query.text(7);
    payment.recordedAt = query.int64(8);
    payment.isReversed = query.int64(9) > 0;
    return payment;
}

QString selectPayments()
{
    return QStringLiteral("SELECT p.id, p.uuid, p.contract_id, p.paid_on, p.amount_minor, p.note, "
                          "p.reverses_id, p.recorded_by, p.recorded_at, (SELECT COUNT(*) FROM payment r "
                          "WHERE r.reverses_id = p.id) FROM payment p ");
}

/// Contract, currency, owed, total, due, arrears, paid.
QString selectBalances()
{
    return QStringLiteral(
        "SELECT c.id, c.currency, CASE WHEN c.status IN ('awaiting_signature','signed','ended') THEN 1 ELSE "
        "0 "
        "END, "
        "COALESCE((SELECT CAST(SUM(i.amount_minor) AS BIGINT) FROM instalment i WHERE i.contract_id = c.id), "
        "0), "
        "COALESCE((SELECT CAST(SUM(i.amount_minor) AS BIGINT) FROM instalment i WHERE i.contract_id = c.id "
        "AND i.due_on <= :day), 0), "
        "COALESCE((SELECT CAST(SUM(i.amount_minor - i.paid_minor) AS BIGINT) FROM instalment i WHERE "
        "i.contract_id = c.id AND i.due_on < :before), 0), "
        "COALESCE((SELECT CAST(SUM(p.amount_minor) AS BIGINT) FROM payment p WHERE p.contract_id = c.id), 0) "
        "FROM contract c WHERE ");
}

Balance balanceAt(const Query& query)
{
    const bool owed = query.int64(2) == 1;
    return {
        query.text(1), query.int64(3), owed ? query.int64(4) : 0, query.int64(6), owed ? query.int64(5) : 0
    };
}

void bindDays(Query& query, QDate day)
{
    query.bind(":day", day.toString(Qt::ISODate)).bind(":before", day.toString(Qt::ISODate));
}

QString selectOpen()
{
    return QStringLiteral(
        "SELECT i.id, i.contract_id, i.position, i.due_on, i.amount_minor, i.paid_minor, "
        "i.is_reminder_stopped, i.version, c.number, c.student_id, c.payer_id, c.currency, "
        "c.account_number, s.person_id, "
        "COALESCE((SELECT CAST(SUM(o.amount_minor - o.paid_minor) AS BIGINT) FROM instalment o WHERE "
        "o.contract_id = c.id AND o.due_on < :before), 0) "
        "FROM instalment i JOIN contract c ON c.id = i.contract_id "
        "LEFT JOIN reminder_stop s ON s.person_id = c.payer_id "
        "WHERE i.paid_minor < i.amount_minor AND c.status IN ('awaiting_signature','signed','ended') ");
}

OpenInstalment openAt(const Query& query)
{
    OpenInstalment open;
    open.instalment = { query.id<InstalmentId>(0),
        query.id<ContractId>(1),
        query.integer(2),
        query.date(3),
        query.int64(4),
        query.int64(5),
        query.boolean(6),
        query.integer(7) };
    open.contractNumber = query.text(8);
    open.student = query.id<PersonId>(9);
    open.payer = query.id<PersonId>(10);
    open.currency = query.text(11);
    open.accountNumber = query.text(12);
    open.isPayerStopped = !query.isNull(13);
    open.arrearsMinor = query.int64(14);
    return open;
}

} // namespace

Result<void> PaymentStore::insertMany(Transaction& tx, const std::vector<Payment>& payments)
{
    std::vector<QVariantList> rows;
    rows.reserve(payments.size());
    for (const Payment& payment : payments) {
        rows.push_back({ payment.id.value(),
            database::uuidValue(payment.uuid),
            payment.contract.value(),
            payment.paidOn.toString(Qt::ISODate),
            payment.amountMinor,
            database::textValue(payment.note),
            payment.reverses.toVariant(),
            database::textValue(payment.recordedBy),
            payment.recordedAt });
    }
    return tx.insertMany(QStringLiteral("payment"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("contract_id"),
            QStringLiteral("paid_on"),
            QStringLiteral("amount_minor"),
            QStringLiteral("note"),
            QStringLiteral("reverses_id"),
            QStringLiteral("recorded_by"),
            QStringLiteral("recorded_at") },
        rows);
}

Result<std::vector<Payment>> PaymentStore::ofContract(Transaction& tx, ContractId contract)
{
    auto query = tx.prepare(selectPayments()
        + QStringLiteral("WHERE p.contract_id = :contract ORDER BY p.paid_on DESC, p.id DESC"));
    query.bind(":contract", contract);
    TRY(query.exec());
    std::vector<Payment> payments;
    while (query.next()) {
        payments.push_back(paymentAt(query));
    }
    return payments;
}

Result<std::optional<Payment>> PaymentStore::find(Transaction& tx, PaymentId id)
{
    auto query = tx.prepare(selectPayments() + QStringLiteral("WHERE p.id = :id"));
    query.bind(":id", id);
    TRY(query.exec());
    return query.next() ? std::optional(paymentAt(query)) : std::nullopt;
}

Result<QHash<ContractId, qint64>> PaymentStore::sums(
    Transaction& tx, const std::vector<ContractId>& contracts)
{
    QString sql = QStringLiteral("SELECT contract_id, CAST(SUM(amount_minor) AS BIGINT) FROM payment WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("contract_id"), ":contracts");
    sql += QStringLiteral(" GROUP BY contract_id");
    auto query = tx.prepare(sql);
    query.bindIds(":contracts", contracts);
    TRY(query.exec());
    QHash<ContractId, qint64> sums;
    while (query.next()) {
        sums.insert(query.id<ContractId>(0), query.int64(1));
    }
    return sums;
}

Result<QHash<ContractId, Balance>> PaymentStore::balances(
    Transaction& tx, const std::vector<ContractId>& contracts, QDate day)
{
    auto query = tx.prepare(selectBalances() + tx.dialect().idsIn(QStringLiteral("c.id"), ":contracts"));
    bindDays(query, day);
    query.bindIds(":contracts", contracts);
    TRY(query.exec());
    QHash<ContractId, Balance> balances;
    while (query.next()) {
        balances.insert(query.id<ContractId>(0), balanceAt(query));
    }
    return balances;
}

Result<std::vector<Balance>> PaymentStore::ofPayer(Transaction& tx, PersonId payer, QDate day)
{
    auto query = tx.prepare(selectBalances() + QStringLiteral("c.payer_id = :payer ORDER BY c.currency"));
    bindDays(query, day);
    query.bind(":payer", payer);
    TRY(query.exec());
    std::vector<Balance> balances;
    while (query.next()) {
        const Balance one = balanceAt(query);
        if (balances.empty() || balances.back().currency != one.currency) {
            balances.push_back(one);
            continue;
        }
        Balance& sum = balances.back();
        sum.totalMinor += one.totalMinor;
        sum.dueMinor += one.dueMinor;
        sum.paidMinor += one.paidMinor;
        sum.arrearsMinor += one.arrearsMinor;
    }
    return balances;
}

Result<std::vector<OpenInstalment>> PaymentStore::open(Transaction& tx, QDate first, QDate last, QDate day)
{
    auto query = tx.prepare(selectOpen()
        + QStringLiteral(" AND i.due_on >= :first AND i.due_on <= :last ORDER BY i.due_on, i.id"));
    query.bind(":before", day.toString(Qt::ISODate))
        .bind(":first", first.isValid() ? first.toString(Qt::ISODate) : QString())
        .bind(":last", last.isValid() ? last.toString(Qt::ISODate) : QStringLiteral("9999-12-31"));
    TRY(query.exec());
    std::vector<OpenInstalment> instalments;
    while (query.next()) {
        instalments.push_back(openAt(query));
    }
    return instalments;
}

Result<std::optional<OpenInstalment>> PaymentStore::openById(Transaction& tx, InstalmentId id, QDate day)
{
    auto query = tx.prepare(selectOpen() + QStringLiteral(" AND i.id = :id"));
    query.bind(":before", day.toString(Qt::ISODate)).bind(":id", id);
    TRY(query.exec());
    return query.next() ? std::optional(openAt(query)) : std::nullopt;
}

Result<bool> PaymentStore::isStopped(Transaction& tx, PersonId payer)
{
    auto query = tx.prepare(QStringLiteral("SELECT 1 FROM reminder_stop WHERE person_id = :person"));
    query.bind(":person", payer);
    TRY(query.exec());
    return query.next();
}

Result<void> PaymentStore::setStopped(Transaction& tx, PersonId payer, bool stopped, const QString& saidBy)
{
    if (!stopped) {
        auto remove = tx.prepare(QStringLiteral("DELETE FROM reminder_stop WHERE person_id = :person"));
        remove.bind(":person", payer);
        return remove.exec();
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    auto insert = tx.prepare(QStringLiteral("INSERT INTO reminder_stop (person_id, said_by, said_at) VALUES "
                                            "(:person, :by, :at) ON CONFLICT (person_id) DO NOTHING"));
    insert.bind(":person", payer).bind(":by", saidBy).bind(":at", now);
    return insert.exec();
}

} // namespace belfry::core::contracts
