// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractStore.h"

#include "core/base/TextFold.h"
#include "core/database/Dialect.h"
#include "core/database/Values.h"

#include <algorithm>

namespace belfry::core::contracts {

using database::Query;
using database::Transaction;

namespace {

Contract contractAt(const Query& query)
{
    Contract contract;
    contract.id = query.id<ContractId>(0);
    contract.uuid = query.uuid(1);
    contract.number = query.text(2);
    contract.student = query.id<PersonId>(3);
    contract.payer = query.id<PersonId>(4);
    contract.status = contractStatusFromName(query.text(5)).value_or(ContractStatus::Draft);
    contract.startsOn = query.date(6);
    contract.endsOn = query.date(7);
    contract.carriesConsent = query.boolean(8);
    contract.consentWording = query.text(9);
    contract.consentOn = query.date(10);
    contract.accountNumber = query.text(11);
    contract.currency = query.text(12);
    contract.note = query.text(13);
    contract.version = query.integer(14);
    return contract;
}

bool differs(const Instalment& left, const Instalment& right)
{
    return left.dueOn != right.dueOn || left.amountMinor != right.amountMinor
        || left.paidMinor != right.paidMinor || left.isReminderStopped != right.isReminderStopped;
}

} // namespace

QString ContractStore::numberFold(const QString& number)
{
    return searchFold(number);
}

Result<void> ContractStore::insertMany(Transaction& tx, const std::vector<Contract>& contracts)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<QVariantList> rows;
    rows.reserve(contracts.size());
    for (const Contract& contract : contracts) {
        rows.push_back({ contract.id.value(),
            database::uuidValue(contract.uuid),
            contract.number,
            numberFold(contract.number),
            contract.student.value(),
            contract.payer.value(),
            contractStatusName(contract.status),
            contract.startsOn.toString(Qt::ISODate),
            database::nullableDate(contract.endsOn),
            contract.carriesConsent,
            database::textValue(contract.consentWording),
            database::nullableDate(contract.consentOn),
            database::textValue(contract.accountNumber),
            contract.currency,
            database::textValue(contract.note),
            now,
            now });
    }
    return tx.insertMany(QStringLiteral("contract"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("number"),
            QStringLiteral("number_fold"),
            QStringLiteral("student_id"),
            QStringLiteral("payer_id"),
            QStringLiteral("status"),
            QStringLiteral("starts_on"),
            QStringLiteral("ends_on"),
            QStringLiteral("carries_consent"),
            QStringLiteral("consent_wording"),
            QStringLiteral("consent_on"),
            QStringLiteral("account_number"),
            QStringLiteral("currency"),
            QStringLiteral("note"),
            QStringLiteral("created_at"),
            QStringLiteral("updated_at") },
        rows);
}

Result<void> ContractStore::update(Transaction& tx, const Contract& contract)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "UPDATE contract SET number = :number, number_fold = :fold, student_id = :student, payer_id = "
        ":payer, status = :status, starts_on = :starts_on, ends_on = :ends_on, carries_consent = "
        ":carries_consent, consent_wording = :wording, consent_on = :consent_on, account_number = "
        ":account_number, currency = :currency, note = :note, version = version + 1, updated_at = :now "
        "WHERE id = :id AND version = :version"));
    query.bind(":number", contract.number)
        .bind(":fold", numberFold(contract.number))
        .bind(":student", contract.student)
        .bind(":payer", contract.payer)
        .bind(":status", contractStatusName(contract.status))
        .bind(":starts_on", contract.startsOn.toString(Qt::ISODate))
        .bindNullable(":ends_on", contract.endsOn)
        .bind(":carries_consent", contract.carriesConsent)
        .bind(":wording", contract.consentWording)
        .bindNullable(":consent_on", contract.consentOn)
        .bind(":account_number", contract.accountNumber)
        .bind(":currency", contract.currency)
        .bind(":note", contract.note)
        .bind(":now", now)
        .bind(":id", contract.id)
        .bind(":version", contract.version);
    return query.execOne();
}

Result<void> ContractStore::setStatus(Transaction& tx, ContractId id, ContractStatus status)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "UPDATE contract SET status = :status, version = version + 1, updated_at = :now WHERE id = :id"));
    query.bind(":status", contractStatusName(status)).bind(":now", now).bind(":id", id);
    return query.execOne();
}

Result<std::vector<Contract>> ContractStore::findMany(Transaction& tx, const std::vector<ContractId>& ids)
{
    QString sql = QStringLiteral("SELECT id, uuid, number, student_id, payer_id, status, starts_on, ends_on, "
                                 "carries_consent, consent_wording, consent_on, account_number, currency, "
                                 "note, version FROM contract WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    QHash<ContractId, Contract> found;
    while (query.next()) {
        const Contract contract = contractAt(query);
        found.insert(contract.id, contract);
    }
    std::vector<Contract> contracts;
    contracts.reserve(ids.size());
    for (const ContractId id : ids) {
        if (const auto contract = found.constFind(id); contract != found.constEnd()) {
            contracts.push_back(*contract);
        }
    }
    return contracts;
}

Result<QHash<QString, ContractId>> ContractStore::idsByNumber(Transaction& tx, const QStringList& numberFolds)
{
    QString sql = QStringLiteral("SELECT number_fold, id FROM contract WHERE ");
    sql += tx.dialect().textsIn(QStringLiteral("number_fold"), ":folds");
    auto query = tx.prepare(sql);
    query.bindTexts(":folds", numberFolds);
    TRY(query.exec());
    QHash<QString, ContractId> found;
    while (query.next()) {
        found.insert(query.text(0), query.id<ContractId>(1));
    }
    return found;
}

Result<std::vector<ContractId>> ContractStore::idsOf(
    Transaction& tx, PersonId person, bool asStudent, bool asPayer)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id FROM contract WHERE (student_id = :student AND :as_student = 1) OR (payer_id = :payer AND "
        ":as_payer = 1) ORDER BY starts_on DESC, id DESC"));
    query.bind(":student", person)
        .bind(":payer", person)
        .bind(":as_student", qint64 { asStudent ? 1 : 0 })
        .bind(":as_payer", qint64 { asPayer ? 1 : 0 });
    TRY(query.exec());
    std::vector<ContractId> ids;
    while (query.next()) {
        ids.push_back(query.id<ContractId>(0));
    }
    return ids;
}

Result<void> ContractStore::lock(Transaction& tx, const std::vector<ContractId>& ids)
{
    QString sql = QStringLiteral("SELECT id FROM contract WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" ORDER BY id ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    return query.exec();
}

Result<std::vector<Instalment>> ContractStore::instalments(
    Transaction& tx, const std::vector<ContractId>& contracts)
{
    QString sql = QStringLiteral("SELECT id, contract_id, position, due_on, amount_minor, paid_minor, "
                                 "is_reminder_stopped, version FROM instalment WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("contract_id"), ":contracts");
    sql += QStringLiteral(" ORDER BY contract_id, position");
    auto query = tx.prepare(sql);
    query.bindIds(":contracts", contracts);
    TRY(query.exec());
    std::vector<Instalment> instalments;
    while (query.next()) {
        instalments.push_back({ query.id<InstalmentId>(0),
            query.id<ContractId>(1),
            query.integer(2),
            query.date(3),
            query.int64(4),
            query.int64(5),
            query.boolean(6),
            query.integer(7) });
    }
    return instalments;
}

Result<void> ContractStore::insertInstalments(Transaction& tx, const std::vector<Instalment>& instalments)
{
    if (instalments.empty()) {
        return {};
    }
    TRY_ASSIGN(
        const auto ids, tx.reserveIds(QStringLiteral("instalment"), static_cast<int>(instalments.size())));
    std::vector<QVariantList> rows;
    rows.reserve(instalments.size());
    for (size_t index = 0; index < instalments.size(); ++index) {
        const Instalment& instalment = instalments[index];
        rows.push_back({ ids[index],
            instalment.contract.value(),
            instalment.position,
            instalment.dueOn.toString(Qt::ISODate),
            instalment.amountMinor,
            instalment.paidMinor,
            instalment.isReminderStopped });
    }
    return tx.insertMany(QStringLiteral("instalment"),
        { QStringLiteral("id"),
            QStringLiteral("contract_id"),
            QStringLiteral("position"),
            QStringLiteral("due_on"),
            QStringLiteral("amount_minor"),
            QStringLiteral("paid_minor"),
            QStringLiteral("is_reminder_stopped") },
        rows);
}

Result<void> ContractStore::replaceInstalments(Transaction& tx,
    ContractId contract,
    const std::vector<Instalment>& before,
    std::vector<Instalment> wanted)
{
    QHash<InstalmentId, Instalment> old;
    for (const Instalment& instalment : before) {
        old.insert(instalment.id, instalment);
    }
    bool hasMoved = false;
    std::vector<Instalment> fresh;
    std::vector<Instalment> kept;
    for (Instalment& instalment : wanted) {
        instalment.contract = contract;
        if (const auto known = old.constFind(instalment.id); known != old.constEnd()) {
            hasMoved = hasMoved || known->position != instalment.position;
            kept.push_back(instalment);
        } else {
            fresh.push_back(instalment);
        }
    }
    std::vector<InstalmentId> gone;
    for (const Instalment& instalment : before) {
        const bool stays = std::any_of(
            kept.begin(), kept.end(), [&](const Instalment& other) { return other.id == instalment.id; });
        if (!stays) {
            gone.push_back(instalment.id);
        }
    }
    if (!gone.empty()) {
        QString sql = QStringLiteral("DELETE FROM instalment WHERE ");
        sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
        auto remove = tx.prepare(sql);
        remove.bindIds(":ids", gone);
        TRY(remove.exec());
    }
    if (hasMoved) { // places are unique at every moment: first out of the way
        auto away = tx.prepare(
            QStringLiteral("UPDATE instalment SET position = -position WHERE contract_id = :contract"));
        away.bind(":contract", contract);
        TRY(away.exec());
    }
    // A reminder speaks of all that is owed: with every payment it is another one, whichever instalment it
    // filled.
    const bool isPaidAnew = std::any_of(kept.begin(), kept.end(), [&](const Instalment& instalment) {
        return old[instalment.id].paidMinor != instalment.paidMinor;
    });
    const auto changes = [&](const Instalment& instalment) {
        return differs(old[instalment.id], instalment)
            || (isPaidAnew && instalment.paidMinor < instalment.amountMinor);
    };
    auto update = tx.prepare(QStringLiteral(
        "UPDATE instalment SET position = :position, due_on = :due_on, amount_minor = :amount, paid_minor = "
        ":paid, is_reminder_stopped = :stopped, version = version + :step WHERE id = :id"));
    for (const Instalment& instalment : kept) {
        if (!hasMoved && !changes(instalment)) {
            continue;
        }
        update.bind(":position", instalment.position)
            .bind(":due_on", instalment.dueOn.toString(Qt::ISODate))
            .bind(":amount", instalment.amountMinor)
            .bind(":paid", instalment.paidMinor)
            .bind(":stopped", instalment.isReminderStopped)
            .bind(":step", changes(instalment) ? 1 : 0)
            .bind(":id", instalment.id);
        TRY(update.execOne());
    }
    return insertInstalments(tx, fresh);
}

Result<void> ContractStore::setReminderStopped(Transaction& tx, InstalmentId id, bool stopped)
{
    auto query
        = tx.prepare(QStringLiteral("UPDATE instalment SET is_reminder_stopped = :stopped WHERE id = :id"));
    query.bind(":stopped", stopped).bind(":id", id);
    return query.execOne();
}

} // namespace belfry::core::contracts
