// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/formats/Table.h"
#include "core/lists/ContractList.h"
#include "core/registration/ContractImport.h"
#include "core/registration/PersonResolver.h"
#include "core/settings/SchoolDay.h"

#include <QJsonArray>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using registration::ContractImport;

namespace {

constexpr size_t kWindow = 200;

QJsonValue dayOrNull(QDate day)
{
    return orNull(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QString plain(qint64 minor, const QString& currency)
{
    return Money(minor, currency).plain();
}

QJsonObject contractJson(const lists::ContractRow& row, const std::vector<contracts::Instalment>& instalments)
{
    const auto& contract = row.contract;
    QJsonArray parts;
    for (const auto& instalment : instalments) {
        if (instalment.contract == contract.id) {
            parts.append(QJsonObject { { QStringLiteral("due"), dayOrNull(instalment.dueOn) },
                { QStringLiteral("amount"), plain(instalment.amountMinor, contract.currency) },
                { QStringLiteral("paid"), plain(instalment.paidMinor, contract.currency) } });
        }
    }
    return { { QStringLiteral("number"), contract.number },
        { QStringLiteral("student"), row.studentName },
        { QStringLiteral("student_id"), contract.student.value() },
        { QStringLiteral("payer"), row.payerName },
        { QStringLiteral("payer_id"), contract.payer.value() },
        { QStringLiteral("from"), dayOrNull(contract.startsOn) },
        { QStringLiteral("to"), dayOrNull(contract.endsOn) },
        { QStringLiteral("status"), contracts::contractStatusName(contract.status) },
        { QStringLiteral("consent"), contract.carriesConsent },
        { QStringLiteral("currency"), contract.currency },
        { QStringLiteral("total"), plain(row.balance.totalMinor, contract.currency) },
        { QStringLiteral("due"), plain(row.balance.dueMinor, contract.currency) },
        { QStringLiteral("paid"), plain(row.balance.paidMinor, contract.currency) },
        { QStringLiteral("balance"), plain(row.balance.valueMinor(), contract.currency) },
        { QStringLiteral("arrears"), plain(row.balance.arrearsMinor, contract.currency) },
        { QStringLiteral("instalments"), parts } };
}

Result<QJsonArray> contractsJson(
    Transaction& tx, const access::Session& session, const std::vector<ContractId>& ids)
{
    QJsonArray array;
    for (size_t start = 0; start < ids.size(); start += kWindow) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + kWindow, ids.size()));
        const std::vector<ContractId> window(first, last);
        TRY_ASSIGN(const auto rows, lists::ContractList::rows(tx, session, window));
        TRY_ASSIGN(const auto instalments, lists::ContractList::instalments(tx, session, window));
        for (const auto& row : rows) {
            array.append(contractJson(row, instalments));
        }
    }
    return array;
}

Result<Answer> listContracts(Context& context, const Arguments& arguments)
{
    lists::ContractFilter filter;
    if (arguments.has(QStringLiteral("status"))) {
        const QString status = arguments.value(QStringLiteral("status"));
        filter.status = contracts::contractStatusFromName(status);
        if (!filter.status) {
            return fail(ErrorCode::Usage,
                QStringLiteral("--status takes draft, awaiting_signature, signed, ended or cancelled, not "
                               "\"%1\".")
                    .arg(status));
        }
    }
    filter.activeOnly = arguments.has(QStringLiteral("active"));
    if (arguments.has(QStringLiteral("arrears"))) {
        filter.money = lists::MoneyState::Arrears;
    }
    filter.search = arguments.value(QStringLiteral("search"));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto array, context.connection().read([&](Transaction& tx) -> Result<QJsonArray> {
        TRY_ASSIGN(const auto ids, lists::ContractList::ids(tx, context.session(), filter));
        return contractsJson(tx, context.session(), ids);
    }));
    return Answer { array };
}

QJsonObject issueJson(const registration::RowIssue& issue)
{
    return { { QStringLiteral("row"), issue.row },
        { QStringLiteral("column"), orNull(issue.column) },
        { QStringLiteral("value"), orNull(issue.value) },
        { QStringLiteral("reason"), registration::contractIssueText(issue.code, issue.detail) },
        { QStringLiteral("imported"), issue.isImported } };
}

Result<Answer> importContracts(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto file, formats::readTableFile(arguments.word(0)));
    const auto table = registration::ImportTable::from(file);
    const auto mapping = ContractImport::guess(table.headings);
    ContractImport import(context.services().audit);
    registration::ImportResult result;
    if (arguments.has(QStringLiteral("dry-run")) || table.records.empty()) {
        TRY_ASSIGN(const auto preview, context.connection().read([&](Transaction& tx) {
            return import.preview(tx, context.session(), table, mapping);
        }));
        result = preview.result;
    } else {
        for (size_t slice = 0; slice < ContractImport::sliceCount(table); ++slice) {
            TRY_ASSIGN(const auto part, context.connection().write([&](Transaction& tx) {
                return import.applySlice(tx, context.session(), table, mapping, slice);
            }));
            ContractImport::add(result, part);
        }
    }
    QJsonArray skipped;
    for (const auto& issue : result.skipped) {
        skipped.append(issueJson(issue));
    }
    const QJsonObject value { { QStringLiteral("rows"), result.rows },
        { QStringLiteral("created"), result.created },
        { QStringLiteral("updated"), result.updated },
        { QStringLiteral("unchanged"), result.unchanged },
        { QStringLiteral("skipped"), skipped } };
    return Answer { value, skipped.isEmpty() ? Exit::Done : Exit::Partly };
}

Result<QDate> dayFrom(const Arguments& arguments, const char* option, QDate fallback)
{
    const QString name = QLatin1String(option);
    if (!arguments.has(name)) {
        return fallback;
    }
    const QDate day = QDate::fromString(arguments.value(name), Qt::ISODate);
    if (!day.isValid()) {
        return fail(ErrorCode::Usage,
            QStringLiteral("--%1 wants a day as 2026-12-01, not \"%2\".").arg(name, arguments.value(name)));
    }
    return day;
}

Result<Answer> addPayment(Context& context, const Arguments& arguments)
{
    TRY(dayFrom(arguments, "date", {}));
    TRY(context.open(Context::SignIn::Required));
    auto& contracts = context.services().contracts;
    TRY_ASSIGN(const auto value, context.connection().write([&](Transaction& tx) -> Result<QJsonObject> {
        TRY_ASSIGN(const auto contract, contracts.findByNumber(tx, context.session(), arguments.word(0)));
        TRY_ASSIGN(const auto settings, context.services().settings.snapshot(tx));
        const auto money
            = Money::parse(arguments.word(1), contract.currency, settings.text("school.language"));
        if (!money) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("\"%1\" is no amount in %2 (%3)")
                    .arg(arguments.word(1), contract.currency, money.error().detail));
        }
        TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
        TRY_ASSIGN(const QDate day, dayFrom(arguments, "date", today));
        TRY_ASSIGN(const auto payment,
            contracts.recordPayment(tx,
                context.session(),
                contract.id,
                day,
                money->minor(),
                arguments.value(QStringLiteral("note"))));
        TRY_ASSIGN(const auto balances, contracts.balances(tx, context.session(), { contract.id }));
        const auto balance = balances.value(contract.id);
        return QJsonObject { { QStringLiteral("payment"), payment.value() },
            { QStringLiteral("contract"), contract.number },
            { QStringLiteral("amount"), money->plain() },
            { QStringLiteral("currency"), contract.currency },
            { QStringLiteral("date"), dayOrNull(day) },
            { QStringLiteral("balance"), plain(balance.valueMinor(), contract.currency) },
            { QStringLiteral("arrears"), plain(balance.arrearsMinor, contract.currency) } };
    }));
    return Answer { value };
}

/// Belfry's id, as every list shows it; otherwise the school's number, a login, a name or an address.
Result<PersonId> personFrom(Context& context, Transaction& tx, const QString& word)
{
    bool isId = false;
    if (const qint64 id = word.toLongLong(&isId); isId && id > 0) {
        const auto person = context.services().people.find(tx, context.session(), PersonId(id));
        if (person) {
            return person->id;
        }
    }
    TRY_ASSIGN(const auto resolver, registration::PersonResolver::load(tx, { word }));
    const auto answer = resolver.find(word);
    if (answer.outcome == registration::PersonResolver::Outcome::Several) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("several persons are called \"%1\": give the id").arg(word));
    }
    if (answer.outcome == registration::PersonResolver::Outcome::Nobody) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no person \"%1\"").arg(word));
    }
    return answer.person.id;
}

Result<Answer> recordConsent(Context& context, const Arguments& arguments, bool isGranted)
{
    const QString word = arguments.value(QStringLiteral("purpose"));
    const auto purpose = people::purposeFromName(word);
    if (!purpose) {
        return fail(
            ErrorCode::Usage, QStringLiteral("--purpose takes contract or messages, not \"%1\".").arg(word));
    }
    people::ConsentEntry entry;
    entry.purpose = *purpose;
    entry.granted = isGranted;
    entry.source = arguments.value(QStringLiteral("source")).trimmed();
    entry.wording = arguments.value(QStringLiteral("wording"));
    entry.basis = arguments.value(QStringLiteral("basis"), entry.basis);
    if (entry.source.isEmpty()) {
        return fail(ErrorCode::Usage,
            QStringLiteral("--source says how it was given or withdrawn (for instance \"paper\")."));
    }
    TRY_ASSIGN(entry.givenOn, dayFrom(arguments, "date", {}));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto value, context.connection().write([&](Transaction& tx) -> Result<QJsonObject> {
        TRY_ASSIGN(entry.person, personFrom(context, tx, arguments.word(0)));
        if (!entry.givenOn.isValid()) {
            TRY_ASSIGN(entry.givenOn, settings::schoolToday(tx));
        }
        TRY(context.services().consents.record(tx, context.session(), entry));
        TRY_ASSIGN(const auto now, context.services().consents.current(tx, context.session(), entry.person));
        return QJsonObject { { QStringLiteral("person"), entry.person.value() },
            { QStringLiteral("purpose"), people::purposeName(entry.purpose) },
            { QStringLiteral("granted"), isGranted },
            { QStringLiteral("contract"), now.contract },
            { QStringLiteral("messages"), now.messages } };
    }));
    return Answer { value };
}

Result<Answer> grantConsent(Context& context, const Arguments& arguments)
{
    return recordConsent(context, arguments, true);
}

Result<Answer> withdrawConsent(Context& context, const Arguments& arguments)
{
    return recordConsent(context, arguments, false);
}

Result<Answer> listConsents(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto entries,
        context.connection().read([&](Transaction& tx) -> Result<std::vector<people::ConsentEntry>> {
            TRY_ASSIGN(const PersonId person, personFrom(context, tx, arguments.word(0)));
            return context.services().consents.history(tx, context.session(), person);
        }));
    QJsonArray array;
    for (const auto& entry : entries) {
        array.append(QJsonObject { { QStringLiteral("person"), entry.person.value() },
            { QStringLiteral("purpose"), people::purposeName(entry.purpose) },
            { QStringLiteral("granted"), entry.granted },
            { QStringLiteral("basis"), entry.basis },
            { QStringLiteral("source"), orNull(entry.source) },
            { QStringLiteral("wording"), orNull(entry.wording) },
            { QStringLiteral("given_on"), dayOrNull(entry.givenOn) },
            { QStringLiteral("recorded_by"), orNull(entry.recordedBy) },
            { QStringLiteral("recorded_at"), timeOrNull(entry.recordedAt) } });
    }
    return Answer { array };
}

} // namespace

void addContractCommands(std::vector<Command>& commands)
{
    const QSet<QString> consentValues { QStringLiteral("purpose"),
        QStringLiteral("source"),
        QStringLiteral("wording"),
        QStringLiteral("basis"),
        QStringLiteral("date") };
    constexpr const char* kConsentUsage
        = "PERSON --purpose contract|messages --source TEXT [--date YYYY-MM-DD] [--wording TEXT] "
          "[--basis consent|contract|legal_duty|public_task]";
    commands.push_back({ "contracts import",
        "FILE [--dry-run]",
        { { QStringLiteral("dry-run") }, {}, {}, 1, 1 },
        importContracts });
    commands.push_back({ "contracts list",
        "[--status STATUS] [--active] [--arrears] [--search TEXT]",
        { { QStringLiteral("active"), QStringLiteral("arrears") },
            { QStringLiteral("status"), QStringLiteral("search") },
            {},
            0,
            0 },
        listContracts });
    commands.push_back({ "payments add",
        "CONTRACT AMOUNT [--date YYYY-MM-DD] [--note TEXT]",
        { {}, { QStringLiteral("date"), QStringLiteral("note") }, {}, 2, 2 },
        addPayment });
    commands.push_back({ "consent grant", kConsentUsage, { {}, consentValues, {}, 1, 1 }, grantConsent });
    commands.push_back(
        { "consent withdraw", kConsentUsage, { {}, consentValues, {}, 1, 1 }, withdrawConsent });
    commands.push_back({ "consent list", "PERSON", { {}, {}, {}, 1, 1 }, listConsents });
}

} // namespace belfry::ctl
