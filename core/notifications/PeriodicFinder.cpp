// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/PeriodicFinder.h"

#include "core/base/CivilTime.h"
#include "core/contracts/PaymentStore.h"
#include "core/events/EventStore.h"
#include "core/notifications/EventRuleStore.h"
#include "core/notifications/PeriodicStore.h"
#include "core/outbox/CauseStore.h"
#include "core/settings/SchoolDay.h"
#include "core/settings/SettingsStore.h"

#include <algorithm>
#include <set>

namespace belfry::core::notifications {

using contracts::OpenInstalment;
using database::Transaction;
using events::EventType;
using events::NewEvent;
using outbox::Reason;

namespace {

constexpr int kMostMissedDays = 60; ///< of birthdays: whoever was away longer congratulates nobody any more
constexpr int kBirthdayLastsDays = 3; ///< until then a greeting that waits for approval makes sense

/// Something that is to be told, with the day on which that was to happen.
struct Candidate
{
    NewEvent event;
    QDate since;
    bool isStopped = false;
};

class Search
{
public:
    Search(settings::Snapshot settings, Lit lit, QDate day, QDate lastDay)
        : m_settings(std::move(settings))
        , m_lit(std::move(lit))
        , m_day(day)
        , m_lastDay(lastDay.isValid() && lastDay < day ? lastDay : day.addDays(-1))
        , m_civil(m_settings.text("school.timezone").toUtf8())
    {
    }

    Result<PeriodicFindings> run(Transaction& tx)
    {
        TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
        m_hasDeadlines = m_day >= today; // a day of the past is tried out, not lived
        TRY(findInstalments(tx));
        TRY(findBirthdays(tx));
        TRY(findEndings(tx));
        TRY(findMissingConsents(tx));
        return sorted(tx);
    }

private:
    bool isTold(EventType type) const { return !m_lit.isSilent(type); }

    /// The end of a civil day.
    std::optional<qint64> endOf(QDate day) const
    {
        constexpr int kMinutesOfDay = 24 * 60;
        return m_hasDeadlines ? std::optional(m_civil.instant(day, kMinutesOfDay)) : std::nullopt;
    }

    Result<void> findInstalments(Transaction& tx)
    {
        const int ahead = m_settings.integer("periodic.instalment_due_days");
        const auto steps = PeriodicFinder::stepsOf(m_settings.text("periodic.overdue_steps"));
        const bool isDueTold = isTold(EventType::InstalmentDue);
        const bool isOverdueTold = isTold(EventType::InstalmentOverdue) && !steps.empty();
        if (!isDueTold && !isOverdueTold) {
            return {};
        }
        const QDate first = isOverdueTold ? QDate() : m_day;
        const QDate last = isDueTold ? m_day.addDays(ahead) : m_day.addDays(-steps.front());
        TRY_ASSIGN(const auto open, contracts::PaymentStore::open(tx, first, last, m_day));
        for (const OpenInstalment& one : open) {
            const qint64 overdue = one.instalment.dueOn.daysTo(m_day);
            if (overdue <= 0) {
                add(one, EventType::InstalmentDue, one.instalment.dueOn.addDays(-ahead), 0);
                continue;
            }
            const auto next = std::upper_bound(steps.begin(), steps.end(), overdue);
            if (isOverdueTold && next != steps.begin()) {
                const int step = *std::prev(next);
                add(one, EventType::InstalmentOverdue, one.instalment.dueOn.addDays(step), step);
            }
        }
        return {};
    }

    void add(const OpenInstalment& open, EventType type, QDate since, int step)
    {
        const auto& instalment = open.instalment;
        Candidate one;
        one.since = since;
        one.isStopped = instalment.isReminderStopped || open.isPayerStopped;
        NewEvent& event = one.event;
        event.type = type;
        event.person = open.student;
        event.recipient = open.payer;
        event.subjectKind = QLatin1String(outbox::kInstalmentSubject);
        event.subjectId = instalment.id.value();
        event.subjectVersion = instalment.version;
        const QString day = instalment.dueOn.toString(Qt::ISODate);
        event.cause
            = QStringLiteral("%1:%2:%3").arg(events::eventName(type)).arg(instalment.id.value()).arg(day);
        if (type == EventType::InstalmentOverdue) {
            event.cause += QLatin1Char(':') + QString::number(step);
        } else {
            event.deadlineAt = endOf(instalment.dueOn); // afterwards it is overdue
        }
        event.values = { { QStringLiteral("contract number"), open.contractNumber },
            { QStringLiteral("instalment amount"),
                events::moneyValue(instalment.openMinor(), open.currency) },
            { QStringLiteral("arrears"), events::moneyValue(open.arrearsMinor, open.currency) },
            { QStringLiteral("due date"), events::dateValue(instalment.dueOn) },
            { QStringLiteral("days overdue"),
                QString::number(std::max<qint64>(0, instalment.dueOn.daysTo(m_day))) },
            { QStringLiteral("account number"), open.accountNumber } };
        m_found.push_back(std::move(one));
    }

    Result<void> findBirthdays(Transaction& tx)
    {
        if (!isTold(EventType::Birthday)) {
            return {};
        }
        const QDate first = std::max(m_lastDay.addDays(1), m_day.addDays(-kMostMissedDays));
        QStringList days;
        for (QDate day = first; day <= m_day; day = day.addDays(1)) {
            days.append(day.toString(QStringLiteral("MM-dd")));
            if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year())) {
                days.append(QStringLiteral("02-29"));
            }
        }
        TRY_ASSIGN(const auto births, PeriodicStore::births(tx, days));
        for (const auto& birth : births) {
            QDate on = PeriodicFinder::birthdayIn(m_day.year(), birth.birthDate);
            on = on > m_day ? PeriodicFinder::birthdayIn(m_day.year() - 1, birth.birthDate) : on;
            if (on < first || birth.birthDate >= on) {
                continue;
            }
            Candidate one;
            one.since = on;
            one.event.type = EventType::Birthday;
            one.event.person = birth.person;
            one.event.cause = QStringLiteral("birthday:%1:%2").arg(birth.person.value()).arg(on.year());
            one.event.deadlineAt = endOf(m_day.addDays(kBirthdayLastsDays));
            m_found.push_back(std::move(one));
        }
        return {};
    }

    Result<void> findEndings(Transaction& tx)
    {
        if (!isTold(EventType::ContractEnding)) {
            return {};
        }
        const int ahead = m_settings.integer("periodic.contract_ending_days");
        TRY_ASSIGN(const auto endings, PeriodicStore::endings(tx, m_day, m_day.addDays(ahead)));
        for (const auto& ending : endings) {
            Candidate one;
            one.since = ending.endsOn.addDays(-ahead);
            one.event.type = EventType::ContractEnding;
            one.event.person = ending.student;
            one.event.recipient = ending.payer;
            one.event.subjectKind = QLatin1String(outbox::kContractEndSubject);
            one.event.subjectId = ending.contract.value();
            one.event.subjectVersion = ending.endsOn.toString(QStringLiteral("yyyyMMdd")).toInt();
            one.event.cause = QStringLiteral("contract_ending:%1:%2")
                                  .arg(ending.contract.value())
                                  .arg(ending.endsOn.toString(Qt::ISODate));
            one.event.deadlineAt = endOf(ending.endsOn);
            one.event.values = { { QStringLiteral("contract number"), ending.number },
                { QStringLiteral("contract end"), events::dateValue(ending.endsOn) } };
            m_found.push_back(std::move(one));
        }
        return {};
    }

    Result<void> findMissingConsents(Transaction& tx)
    {
        if (!isTold(EventType::ConsentMissing)
            || m_settings.text("consent.mode") != QLatin1String("person")) {
            return {};
        }
        TRY_ASSIGN(const auto persons, PeriodicStore::withoutWord(tx));
        const QString month = m_day.toString(QStringLiteral("yyyy-MM"));
        for (const PersonId person : persons) {
            Candidate one;
            one.since = m_day;
            one.event.type = EventType::ConsentMissing;
            one.event.person = person;
            one.event.recipient = person;
            one.event.cause = QStringLiteral("consent_missing:%1:%2").arg(person.value()).arg(month);
            m_found.push_back(std::move(one));
        }
        return {};
    }

    Result<QHash<QString, EventId>> knownCauses(Transaction& tx) const
    {
        QStringList causes;
        for (const Candidate& one : m_found) {
            causes.append(one.event.cause);
        }
        return events::EventStore::byCauses(tx, causes);
    }

    /// A payment that came before the reminder left has stopped it, since its figures were wrong. What is
    /// still owed gets another one, with the new figures: the cause is told with the version that it has now.
    Result<void> renameOvertaken(Transaction& tx)
    {
        TRY_ASSIGN(const auto known, knownCauses(tx));
        std::vector<EventId> told(known.begin(), known.end());
        TRY_ASSIGN(const auto overtaken, PeriodicStore::overtaken(tx, told));
        for (Candidate& one : m_found) {
            const auto event = known.constFind(one.event.cause);
            if (event != known.constEnd() && overtaken.contains(*event)) {
                one.event.cause += QStringLiteral(":v%1").arg(one.event.subjectVersion);
            }
        }
        return {};
    }

    /// Without those that were told already; the rest by the policy of its event.
    Result<PeriodicFindings> sorted(Transaction& tx)
    {
        TRY(renameOvertaken(tx));
        TRY_ASSIGN(const auto known, knownCauses(tx));
        PeriodicFindings findings;
        for (Candidate& one : m_found) {
            if (known.contains(one.event.cause)) {
                continue;
            }
            const auto policy = PeriodicPolicy::of(m_settings, one.event.type);
            const qint64 late = one.since.daysTo(m_day);
            if (one.isStopped) {
                skip(findings, one.event, Reason::RemindersStopped);
            } else if (policy.late == LatePolicy::Within && late > policy.withinDays) {
                if (one.since > m_lastDay) { // said once, by the first run that came too late
                    skip(findings, one.event, Reason::TooLate);
                }
            } else {
                one.event.needsApproval = policy.late == LatePolicy::Ask && late > 0;
                findings.events.push_back(std::move(one.event));
            }
        }
        // One kind after the other, so that each makes few submissions.
        std::stable_sort(findings.events.begin(), findings.events.end(), [](const auto& a, const auto& b) {
            return std::pair(a.type, a.deadlineAt) < std::pair(b.type, b.deadlineAt);
        });
        return findings;
    }

    static void skip(PeriodicFindings& findings, const NewEvent& event, Reason reason)
    {
        findings.skipped.push_back({ event.person,
            event.recipient.isValid() ? event.recipient : event.person,
            reason,
            events::eventName(event.type) });
    }

    settings::Snapshot m_settings;
    Lit m_lit;
    QDate m_day;
    QDate m_lastDay;
    CivilTime m_civil;
    bool m_hasDeadlines = true;
    std::vector<Candidate> m_found;
};

} // namespace

PeriodicPolicy PeriodicPolicy::of(const settings::Snapshot& settings, EventType type)
{
    const QByteArray prefix = QByteArrayLiteral("periodic.") + events::eventName(type).toLatin1();
    const QByteArray policyKey = prefix + ".policy";
    const QByteArray daysKey = prefix + ".within_days";
    const QString word = settings.text(policyKey.constData());
    PeriodicPolicy policy;
    policy.late = word == QLatin1String("within") ? LatePolicy::Within
        : word == QLatin1String("ask")            ? LatePolicy::Ask
                                                  : LatePolicy::Latest;
    policy.withinDays = settings.integer(daysKey.constData());
    return policy;
}

Result<PeriodicFindings> PeriodicFinder::find(Transaction& tx, QDate day, QDate lastDay)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    TRY_ASSIGN(auto lit, EventRuleStore::all(tx));
    return Search(settings::Snapshot::of(std::move(values)), std::move(lit), day, lastDay).run(tx);
}

QDate PeriodicFinder::birthdayIn(int year, QDate birthDate)
{
    const QDate day(year, birthDate.month(), birthDate.day());
    return day.isValid() ? day : QDate(year, 2, 28);
}

std::vector<int> PeriodicFinder::stepsOf(const QString& text)
{
    std::set<int> steps;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const int day = part.trimmed().toInt(); day > 0) {
            steps.insert(day);
        }
    }
    return { steps.begin(), steps.end() };
}

} // namespace belfry::core::notifications
