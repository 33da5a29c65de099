// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/SampleEvents.h"

#include "core/events/EventCatalogue.h"
#include "core/settings/SchoolDay.h"

#include <QUuid>

#include <algorithm>

namespace belfry::core::notifications {

using access::Session;
using database::Transaction;
using events::dateValue;
using events::EventRecipients;
using events::EventType;
using events::moneyValue;
using events::NewEvent;

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kHourMs = 3600LL * 1000;
constexpr qint64 kSampleMinor = 10000;

void put(NewEvent& event, const char* name, const QJsonValue& value)
{
    event.values.insert(QLatin1String(name), value);
}

} // namespace

Result<NewEvent> SampleEvents::make(Transaction& tx, const Session& session, EventType type, PersonId person)
{
    TRY_ASSIGN(const auto found, m_people.find(tx, session, person));
    NewEvent event;
    event.type = type;
    event.person = found.id;
    event.cause = QStringLiteral("fire:%1:%2:%3")
                      .arg(events::eventName(type))
                      .arg(person.value())
                      .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const EventRecipients recipients = events::eventInfo(type).recipients;
    if (recipients == EventRecipients::Owner) {
        event.recipient = found.id; // whom the command names, whoever the owner is
    }
    if (recipients == EventRecipients::Payer) {
        TRY(addContract(tx, session, person, event));
    }
    TRY(addLesson(tx, session, person, event));
    put(event, "note", QStringLiteral("Test"));
    put(event, "subject", QStringLiteral("Test"));
    TRY_ASSIGN(const QString currency, settings::schoolCurrency(tx));
    if (!event.values.contains(QStringLiteral("balance"))) {
        put(event, "balance", moneyValue(kSampleMinor, currency));
    }
    return event;
}

Result<void> SampleEvents::addContract(
    Transaction& tx, const Session& session, PersonId person, NewEvent& event)
{
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    TRY_ASSIGN(const QString currency, settings::schoolCurrency(tx));
    constexpr int kAhead = 3;
    constexpr int kBehind = 10;
    constexpr int kMonth = 30;
    const bool isOverdue = event.type == EventType::InstalmentOverdue;
    contracts::Contract contract;
    contract.number = QStringLiteral("1/%1").arg(today.year());
    contract.status = contracts::ContractStatus::Signed;
    contract.endsOn = today.addDays(kMonth);
    contract.currency = currency;
    contracts::Instalment instalment;
    instalment.dueOn = isOverdue ? today.addDays(-kBehind) : today.addDays(kAhead);
    instalment.amountMinor = kSampleMinor;
    qint64 arrears = kSampleMinor;
    qint64 balance = -kSampleMinor;
    TRY_ASSIGN(const auto own, m_contracts.ofPerson(tx, session, person));
    if (!own.empty()) {
        contract = own.front();
        event.person = contract.student;
        event.recipient = contract.payer;
        event.subjectKind = QStringLiteral("contract");
        event.subjectId = contract.id.value();
        event.subjectVersion = contract.version;
        TRY_ASSIGN(const auto all, m_contracts.instalments(tx, session, contract.id));
        const auto open
            = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.openMinor() > 0; });
        instalment = open == all.end() ? instalment : *open;
        TRY_ASSIGN(const auto balances, m_contracts.balances(tx, session, { contract.id }));
        arrears = balances.value(contract.id).arrearsMinor;
        balance = balances.value(contract.id).valueMinor();
    }
    put(event, "contract number", contract.number);
    put(event, "contract status", events::wordValue(contracts::contractStatusName(contract.status)));
    put(event,
        "contract end",
        dateValue(contract.endsOn.isValid() ? contract.endsOn : today.addDays(kMonth)));
    put(event, "instalment amount", moneyValue(instalment.amountMinor, contract.currency));
    put(event, "payment amount", moneyValue(instalment.amountMinor, contract.currency));
    put(event, "due date", dateValue(instalment.dueOn));
    put(event, "days overdue", std::max<qint64>(instalment.dueOn.daysTo(today), 0));
    put(event, "arrears", moneyValue(arrears, contract.currency));
    put(event, "balance", moneyValue(balance, contract.currency));
    put(event, "account number", contract.accountNumber);
    return {};
}

Result<void> SampleEvents::addLesson(
    Transaction& tx, const Session& session, PersonId person, NewEvent& event)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto groups, m_groups.groupsOf(tx, session, person));
    const qint64 lesson = (now / kHourMs + 1) * kHourMs + kDayMs;
    put(event, "group", groups.empty() ? QStringLiteral("A1") : groups.front().name);
    put(event, "lesson time", events::momentValue(lesson));
    put(event, "new lesson time", events::momentValue(lesson + kDayMs));
    put(event, "reason", QStringLiteral("Test"));
    if (event.type == EventType::LessonCancelled || event.type == EventType::LessonMoved) {
        event.deadlineAt = lesson;
    }
    return {};
}

} // namespace belfry::core::notifications
