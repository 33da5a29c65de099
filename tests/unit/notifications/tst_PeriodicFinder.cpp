// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/PeriodicRun.h"
#include "core/notifications/PeriodicFinder.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using application::PeriodicRun;
using belfry::tests::TestSchool;
using events::EventType;
using notifications::PeriodicFinder;

/// What is found on a day, and that it is told once (ES-05, ES-31 to ES-36).
class tst_PeriodicFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_services = std::make_unique<application::Services>(m_school->vault);
        m_school->set("school.name", QStringLiteral("Lingua")); // the standard texts sign with it
    }
    void cleanup()
    {
        m_services.reset();
        m_school.reset();
    }

    void birthdaysOfTheLeapDay()
    {
        const QDate leap(2012, 2, 29);
        QCOMPARE(PeriodicFinder::birthdayIn(2027, leap), QDate(2027, 2, 28));
        QCOMPARE(PeriodicFinder::birthdayIn(2028, leap), QDate(2028, 2, 29));
        QCOMPARE(PeriodicFinder::birthdayIn(2027, QDate(2012, 12, 31)), QDate(2027, 12, 31));
    }

    void stepsAreSortedAndNoneIsNone()
    {
        QCOMPARE(PeriodicFinder::stepsOf(QStringLiteral("30, 3,10,3")), (std::vector<int> { 3, 10, 30 }));
        QVERIFY(PeriodicFinder::stepsOf(QStringLiteral("none")).empty());
    }

    void policiesSettleWhatComesTooLate()
    {
        addStudent(QDate(2012, 12, 5));
        run(QDate(2026, 12, 1));
        m_school->set("periodic.birthday.policy", QStringLiteral("within"));
        m_school->set("periodic.birthday.within_days", QStringLiteral("2"));
        const auto tooLate = find(QDate(2026, 12, 8), QDate(2026, 12, 1));
        QVERIFY(tooLate.events.empty());
        QCOMPARE(tooLate.skipped.size(), size_t { 1 });
        QCOMPARE(tooLate.skipped.front().reason, outbox::Reason::TooLate);
        QCOMPARE(find(QDate(2026, 12, 7), QDate(2026, 12, 1)).events.size(), size_t { 1 });
        m_school->set("periodic.birthday.policy", QStringLiteral("ask"));
        const auto asked = find(QDate(2026, 12, 8), QDate(2026, 12, 1));
        QCOMPARE(asked.events.size(), size_t { 1 });
        QVERIFY(asked.events.front().needsApproval);
        QVERIFY(!find(QDate(2026, 12, 5), QDate(2026, 12, 4)).events.front().needsApproval);
        m_school->set("periodic.birthday.policy", QStringLiteral("latest"));
        QVERIFY(!find(QDate(2026, 12, 8), QDate(2026, 12, 1)).events.front().needsApproval);
    }

    void aRunOfTheSameDayMakesNothingNew()
    {
        addStudent(QDate(2012, 12, 5));
        const auto first = run(QDate(2026, 12, 5));
        for (const auto& one : first.skipped) {
            qInfo().noquote() << "passed over:" << outbox::reasonName(one.reason);
        }
        QCOMPARE(first.made, (std::map<EventType, int> { { EventType::Birthday, 1 } }));
        QVERIFY(run(QDate(2026, 12, 5)).made.empty());
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE kind = 'periodic'")), 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM job_run WHERE job = 'periodic'")), 1);
    }

    void theUpkeepRunsItOncePerDay()
    {
        TestSchool::must(PeriodicRun::runOncePerDay(*m_school->connection, *m_services));
        TestSchool::must(PeriodicRun::runOncePerDay(*m_school->connection, *m_services));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM job_run WHERE job = 'periodic'")), 1);
        m_school->clock.advance(24LL * 60 * 60 * 1000);
        TestSchool::must(PeriodicRun::runOncePerDay(*m_school->connection, *m_services));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM job_run WHERE job = 'periodic'")), 2);
    }

private:
    void addStudent(QDate birthDate)
    {
        people::Person person;
        person.givenName = QStringLiteral("Iga");
        person.familyName = QStringLiteral("Nowak");
        person.roles = people::PersonRole::Student;
        person.birthDate = birthDate;
        const PersonId id = m_school->addPerson(person, QStringLiteral("iga@example.org"));
        m_school->write([&](database::Transaction& tx) -> Result<void> {
            people::ConsentEntry entry;
            entry.person = id;
            entry.purpose = people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            return m_school->consents.record(tx, m_school->owner, entry);
        });
    }
    notifications::PeriodicFindings find(QDate day, QDate last)
    {
        return TestSchool::must(m_school->connection->read(
            [&](database::Transaction& tx) { return PeriodicFinder::find(tx, day, last); }));
    }
    application::PeriodicOutcome run(QDate day)
    {
        return TestSchool::must(PeriodicRun::run(*m_school->connection, *m_services, day));
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<application::Services> m_services;
};

BELFRY_TEST(tst_PeriodicFinder)
#include "tst_PeriodicFinder.moc"
