// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"

#include "core/contracts/ContractStore.h"
#include "core/contracts/PaymentStore.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"
#include "core/settings/SchoolDay.h"
#include "core/settings/SettingsStore.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace belfry::core::contracts {

using access::Action;
using database::Topic;
using database::Transaction;

namespace {

constexpr qsizetype kLongestNumber = 100;
constexpr qsizetype kLongestLine = 1000;
constexpr qsizetype kLongestText = 20000;
constexpr qint64 kLargestAmount = 1'000'000'000'000;

QJsonObject about(ContractId id)
{
    return { { QStringLiteral("contract"), id.value() } };
}

tl::unexpected<Error> invalid(const char* field, const char* why)
{
    return fail(
        ErrorCode::InputInvalid, QStringLiteral("%1: %2").arg(QLatin1String(field), QLatin1String(why)));
}

/// Years that a calendar field lets through by mistake ("0026", "20226") are no dates of a contract.
bool isSensible(QDate day)
{
    return day.isValid() && day.year() >= 1950 && day.year() <= 2200;
}

bool isPlainText(const QString& text, qsizetype longest)
{
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Other_Control || c == u'\n' || c == u'\t' || c == u'\r';
    });
}

Result<QString> checkedNumber(Transaction& tx, const QString& typed, ContractId except)
{
    const QString number = typed.simplified();
    if (ContractStore::numberFold(number).isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("number"));
    }
    if (number.size() > kLongestNumber) {
        return invalid("number", "too_long");
    }
    if (!people::nameProblem(typed.trimmed()).isEmpty()) {
        return invalid("number", "control_character");
    }
    TRY_ASSIGN(const auto taken, ContractStore::idsByNumber(tx, { ContractStore::numberFold(number) }));
    if (!taken.isEmpty() && taken.begin().value() != except) {
        return fail(ErrorCode::Conflict, QStringLiteral("number"));
    }
    return number;
}

Result<void> checkPersons(Transaction& tx, const Contract& contract)
{
    if (!contract.student.isValid()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("student"));
    }
    if (!contract.payer.isValid()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("payer"));
    }
    TRY_ASSIGN(const auto persons, people::PersonStore::findMany(tx, { contract.student, contract.payer }));
    for (const PersonId id : { contract.student, contract.payer }) {
        const auto found = std::find_if(
            persons.begin(), persons.end(), [&](const people::Person& person) { return person.id == id; });
        const char* field = id == contract.student ? "student" : "payer";
        if (found == persons.end() || found->status == people::PersonStatus::Merged) {
            return fail(ErrorCode::NotFound, QLatin1String(field));
        }
        if (id == contract.student && found->kind == people::PersonKind::Organisation) {
            return invalid("student", "organisation");
        }
    }
    return {};
}

Result<void> checkInstalments(const std::vector<Instalment>& instalments)
{
    if (instalments.size() > ContractService::kMostInstalments) {
        return invalid("instalments", "too_many");
    }
    int place = 0;
    for (const Instalment& instalment : instalments) {
        place += 1;
        if (!isSensible(instalment.dueOn)) {
            return fail(ErrorCode::InputInvalid, QStringLiteral("instalment %1: due_on").arg(place));
        }
        if (instalment.amountMinor <= 0 || instalment.amountMinor > kLargestAmount) {
            return fail(ErrorCode::InputInvalid, QStringLiteral("instalment %1: amount").arg(place));
        }
    }
    return {};
}

/// About the student, for whoever pays.
events::NewEvent eventOf(events::EventType type, const Contract& contract)
{
    events::NewEvent event;
    event.type = type;
    event.person = contract.student;
    event.recipient = contract.payer;
    event.subjectKind = QStringLiteral("contract");
    event.subjectId = contract.id.value();
    event.subjectVersion = contract.version;
    event.values = { { QStringLiteral("contract number"), contract.number },
        { QStringLiteral("contract status"), events::wordValue(contractStatusName(contract.status)) },
        { QStringLiteral("contract end"), events::dateValue(contract.endsOn) } };
    return event;
}

/// `contract` is as it was read before the change.
Result<void> recordStatus(
    Transaction& tx, const access::Session& session, Contract contract, ContractStatus status)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    contract.status = status;
    events::NewEvent event = eventOf(events::EventType::ContractStatus, contract);
    event.cause = QStringLiteral("contract_status:%1:%2:%3")
                      .arg(contract.id.value())
                      .arg(contractStatusName(status))
                      .arg(now);
    TRY(events::EventRecorder::record(tx, session.name, event));
    return {};
}

Result<void> recordPaid(
    Transaction& tx, const access::Session& session, const Contract& contract, const Payment& payment)
{
    events::NewEvent event = eventOf(events::EventType::PaymentReceived, contract);
    event.values.insert(
        QStringLiteral("payment amount"), events::moneyValue(payment.amountMinor, contract.currency));
    event.cause = QStringLiteral("payment_received:%1").arg(payment.id.value());
    TRY(events::EventRecorder::record(tx, session.name, event));
    return {};
}

Result<void> giveRoles(Transaction& tx, const Contract& contract)
{
    TRY(people::PersonStore::addRoles(tx, { contract.student }, people::PersonRole::Student));
    return people::PersonStore::addRoles(tx, { contract.payer }, people::PersonRole::Payer);
}

void tell(Transaction& tx)
{
    tx.changed(Topic::Contracts);
    tx.changed(Topic::People); // roles, and what may be sent in the mode "by contract"
}

} // namespace

Result<Contract> ContractService::checked(Transaction& tx, Contract contract)
{
    TRY_ASSIGN(contract.number, checkedNumber(tx, contract.number, contract.id));
    TRY(checkPersons(tx, contract));
    if (!contract.startsOn.isValid()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("starts_on"));
    }
    if (!isSensible(contract.startsOn)) {
        return invalid("starts_on", "year");
    }
    if (contract.endsOn.isValid() && !isSensible(contract.endsOn)) {
        return invalid("ends_on", "year");
    }
    if (contract.endsOn.isValid() && contract.endsOn < contract.startsOn) {
        return invalid("ends_on", "before_start");
    }
    contract.accountNumber = contract.accountNumber.simplified();
    contract.consentWording = contract.consentWording.trimmed();
    if (!isPlainText(contract.accountNumber, kLongestLine)) {
        return invalid("account_number", "too_long");
    }
    if (!isPlainText(contract.consentWording, kLongestText)) {
        return invalid("consent_wording", "too_long");
    }
    if (!isPlainText(contract.note, kLongestText)) {
        return invalid("note", "too_long");
    }
    if (contract.carriesConsent && !contract.consentOn.isValid()) {
        TRY_ASSIGN(contract.consentOn, settings::schoolToday(tx));
    }
    if (contract.currency.isEmpty()) {
        TRY_ASSIGN(contract.currency, settings::schoolCurrency(tx));
    }
    return contract;
}

Result<ContractId> ContractService::add(Transaction& tx,
    const access::Session& session,
    const Contract& contract,
    const std::vector<Instalment>& instalments)
{
    TRY(access::authorize(session, Action::EditPeople));
    Contract fresh = contract;
    fresh.id = {};
    TRY_ASSIGN(fresh, checked(tx, fresh));
    TRY(checkInstalments(instalments));
    TRY_ASSIGN(fresh.id, tx.reserveId<ContractId>(QStringLiteral("contract")));
    fresh.uuid = fresh.uuid.isNull() ? QUuid::createUuid() : fresh.uuid;
    TRY(ContractStore::insertMany(tx, { fresh }));
    std::vector<Instalment> sorted = instalments;
    fillOldestFirst(sorted, 0);
    TRY(ContractStore::replaceInstalments(tx, fresh.id, {}, sorted));
    TRY(giveRoles(tx, fresh));
    tell(tx);
    TRY(m_audit.append(tx, session, "contract.add", about(fresh.id)));
    return fresh.id;
}

Result<void> ContractService::update(Transaction& tx,
    const access::Session& session,
    const Contract& contract,
    const std::vector<Instalment>& instalments,
    events::Telling telling)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(ContractStore::lock(tx, { contract.id }));
    TRY_ASSIGN(const Contract before, find(tx, session, contract.id));
    TRY_ASSIGN(const Contract after, checked(tx, contract));
    TRY(checkInstalments(instalments));
    TRY_ASSIGN(const auto sums, PaymentStore::sums(tx, { contract.id }));
    if (before.currency != after.currency && sums.contains(contract.id)) {
        return invalid("currency", "has_payments");
    }
    if (auto written = ContractStore::update(tx, after); !written) {
        return written.error().code == ErrorCode::Conflict
            ? fail(ErrorCode::Conflict, QStringLiteral("contract"))
            : fail(written.error());
    }
    TRY_ASSIGN(const auto old, ContractStore::instalments(tx, { contract.id }));
    std::vector<Instalment> sorted = instalments;
    fillOldestFirst(sorted, sums.value(contract.id));
    TRY(ContractStore::replaceInstalments(tx, contract.id, old, sorted));
    TRY(giveRoles(tx, after));
    tell(tx);
    QJsonObject detail = about(contract.id);
    if (before.status != after.status) {
        detail.insert(QStringLiteral("status"), contractStatusName(after.status));
        if (telling == events::Telling::Record) {
            TRY(recordStatus(tx, session, after, after.status));
        }
    }
    return m_audit.append(tx, session, "contract.update", detail);
}

Result<void> ContractService::setStatus(
    Transaction& tx, const access::Session& session, ContractId id, ContractStatus status)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(ContractStore::lock(tx, { id }));
    TRY_ASSIGN(const Contract contract, find(tx, session, id));
    if (contract.status == status) {
        return {};
    }
    TRY(ContractStore::setStatus(tx, id, status));
    TRY(recordStatus(tx, session, contract, status));
    tell(tx);
    QJsonObject detail = about(id);
    detail.insert(QStringLiteral("status"), contractStatusName(status));
    return m_audit.append(tx, session, "contract.status", detail);
}

Result<Contract> ContractService::find(Transaction& tx, const access::Session& session, ContractId id)
{
    TRY_ASSIGN(const auto contracts, findMany(tx, session, { id }));
    if (contracts.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("contract %1").arg(id.value()));
    }
    return contracts.front();
}

Result<Contract> ContractService::findByNumber(
    Transaction& tx, const access::Session& session, const QString& number)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto ids, ContractStore::idsByNumber(tx, { ContractStore::numberFold(number) }));
    if (ids.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no contract \"%1\"").arg(number));
    }
    return find(tx, session, ids.begin().value());
}

Result<std::vector<Contract>> ContractService::findMany(
    Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ContractStore::findMany(tx, ids);
}

Result<std::vector<Contract>> ContractService::ofPerson(
    Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto ids, ContractStore::idsOf(tx, person, true, true));
    return ContractStore::findMany(tx, ids);
}

Result<std::vector<Instalment>> ContractService::instalments(
    Transaction& tx, const access::Session& session, ContractId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ContractStore::instalments(tx, { id });
}

Result<void> ContractService::fillAgain(Transaction& tx, ContractId contract)
{
    TRY_ASSIGN(const auto before, ContractStore::instalments(tx, { contract }));
    TRY_ASSIGN(const auto sums, PaymentStore::sums(tx, { contract }));
    std::vector<Instalment> after = before;
    fillOldestFirst(after, sums.value(contract));
    return ContractStore::replaceInstalments(tx, contract, before, after);
}

Result<PaymentId> ContractService::recordPayment(Transaction& tx,
    const access::Session& session,
    ContractId contract,
    QDate paidOn,
    qint64 amountMinor,
    const QString& note)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (amountMinor <= 0 || amountMinor > kLargestAmount) {
        return invalid("amount", amountMinor == 0 ? "zero" : amountMinor < 0 ? "negative" : "too_large");
    }
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    if (!isSensible(paidOn)) {
        return invalid("paid_on", "year");
    }
    if (paidOn > today.addYears(1)) { // a slip of the pen; "tomorrow" is what the bank announced
        return invalid("paid_on", "future");
    }
    if (!isPlainText(note, kLongestText)) {
        return invalid("note", "too_long");
    }
    TRY(ContractStore::lock(tx, { contract })); // two payments at once fill one after the other
    TRY_ASSIGN(const Contract found, find(tx, session, contract));
    Payment payment;
    TRY_ASSIGN(payment.id, tx.reserveId<PaymentId>(QStringLiteral("payment")));
    payment.uuid = QUuid::createUuid();
    payment.contract = contract;
    payment.paidOn = paidOn;
    payment.amountMinor = amountMinor;
    payment.note = note.trimmed();
    payment.recordedBy = session.name;
    TRY_ASSIGN(payment.recordedAt, tx.now());
    TRY(PaymentStore::insertMany(tx, { payment }));
    TRY(fillAgain(tx, contract));
    TRY(recordPaid(tx, session, found, payment));
    tx.changed(Topic::Contracts);
    QJsonObject detail = about(contract);
    detail.insert(QStringLiteral("payment"), payment.id.value());
    TRY(m_audit.append(tx, session, "payment.add", detail));
    return payment.id;
}

Result<PaymentId> ContractService::reversePayment(
    Transaction& tx, const access::Session& session, PaymentId id, const QString& note)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (!isPlainText(note, kLongestText)) {
        return invalid("note", "too_long");
    }
    TRY_ASSIGN(const auto seen, PaymentStore::find(tx, id));
    if (!seen) {
        return fail(ErrorCode::NotFound, QStringLiteral("payment %1").arg(id.value()));
    }
    TRY(ContractStore::lock(tx, { seen->contract }));
    TRY_ASSIGN(const auto mistake, PaymentStore::find(tx, id));
    if (!mistake || mistake->isReversed || mistake->reverses.isValid()) {
        return fail(ErrorCode::Conflict, QStringLiteral("payment"));
    }
    Payment payment = *mistake;
    TRY_ASSIGN(payment.id, tx.reserveId<PaymentId>(QStringLiteral("payment")));
    payment.uuid = QUuid::createUuid();
    payment.amountMinor = -mistake->amountMinor;
    payment.note = note.trimmed();
    payment.reverses = id;
    payment.recordedBy = session.name;
    TRY_ASSIGN(payment.recordedAt, tx.now());
    TRY(PaymentStore::insertMany(tx, { payment }));
    TRY(fillAgain(tx, payment.contract));
    tx.changed(Topic::Contracts);
    QJsonObject detail = about(payment.contract);
    detail.insert(QStringLiteral("payment"), id.value());
    TRY(m_audit.append(tx, session, "payment.reverse", detail));
    return payment.id;
}

Result<std::vector<Payment>> ContractService::payments(
    Transaction& tx, const access::Session& session, ContractId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PaymentStore::ofContract(tx, id);
}

Result<QHash<ContractId, Balance>> ContractService::balances(
    Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    return PaymentStore::balances(tx, ids, today);
}

Result<std::vector<Balance>> ContractService::balanceOfPayer(
    Transaction& tx, const access::Session& session, PersonId payer)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    return PaymentStore::ofPayer(tx, payer, today);
}

Result<std::vector<OpenInstalment>> ContractService::openInstalments(
    Transaction& tx, const access::Session& session, QDate first, QDate last, QDate day)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PaymentStore::open(tx, first, last, day);
}

Result<std::optional<OpenInstalment>> ContractService::openInstalment(
    Transaction& tx, const access::Session& session, InstalmentId id, QDate day)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PaymentStore::openById(tx, id, day);
}

Result<void> ContractService::stopReminders(
    Transaction& tx, const access::Session& session, InstalmentId id, bool stopped)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(ContractStore::setReminderStopped(tx, id, stopped));
    tx.changed(Topic::Contracts);
    return m_audit.append(tx,
        session,
        "reminder.stop",
        { { QStringLiteral("instalment"), id.value() }, { QStringLiteral("stopped"), stopped } });
}

Result<void> ContractService::stopRemindersTo(
    Transaction& tx, const access::Session& session, PersonId payer, bool stopped)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(PaymentStore::setStopped(tx, payer, stopped, session.name));
    tx.changed(Topic::Contracts);
    return m_audit.append(tx,
        session,
        "reminder.stop",
        { { QStringLiteral("person"), payer.value() }, { QStringLiteral("stopped"), stopped } });
}

Result<bool> ContractService::areRemindersStopped(
    Transaction& tx, const access::Session& session, PersonId payer)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PaymentStore::isStopped(tx, payer);
}

} // namespace belfry::core::contracts
