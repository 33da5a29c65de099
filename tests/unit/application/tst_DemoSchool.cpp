// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/DemoSchool.h"
#include "core/lists/StudentList.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/registration/RegistrationFixture.h"

using namespace belfry::core;
using belfry::tests::RegistrationFixture;
using database::Transaction;

class tst_DemoSchool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { BELFRY_REGISTRATION_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void hasEverythingThatASchoolHas()
    {
        application::Services services(m_school->vault);
        const auto filled = application::fillDemoSchool(
            *m_school->connection, services, m_school->session, QStringLiteral("pl"));
        QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
        QCOMPARE(count("person WHERE is_student = TRUE"), 120);
        QCOMPARE(count("study_group"), 8);
        QCOMPARE(count("person WHERE is_teacher = TRUE"), 6);
        QCOMPARE(count("person WHERE kind = 'organisation' AND is_payer = TRUE"), 1);
        QVERIFY(count("person WHERE is_guardian = TRUE") > 60);
        QCOMPARE(count("person WHERE is_student = TRUE AND id NOT IN (SELECT person_id FROM account)"), 0);
        QCOMPARE(count("person WHERE is_student = TRUE AND id NOT IN (SELECT person_id FROM enrolment)"), 0);
        const auto groups
            = m_school->write([&](Transaction& tx) { return services.groups.list(tx, m_school->session); });
        for (const auto& group : groups.value()) {
            QVERIFY2(group.studentCount >= 5, qPrintable(group.name));
        }
        QVERIFY(count("guardianship GROUP BY guardian_id HAVING COUNT(*) > 1") >= 1); // siblings
        QCOMPARE(
            m_school->text(QStringLiteral("SELECT value FROM setting WHERE key = 'school.instance_url'")),
            QStringLiteral("https://demo.example.org"));
    }

    void hasTheFaultsThatRealListsHave()
    {
        application::Services services(m_school->vault);
        QVERIFY(application::fillDemoSchool(
            *m_school->connection, services, m_school->session, QStringLiteral("de")));
        for (const auto problem : { lists::Problem::NoAddress,
                 lists::Problem::BadAddress,
                 lists::Problem::NoConsent,
                 lists::Problem::NoGuardian }) {
            lists::StudentFilter filter;
            filter.problem = problem;
            const auto ids = m_school->write(
                [&](Transaction& tx) { return lists::StudentList::ids(tx, m_school->session, filter); });
            QVERIFY(ids && !ids->empty() && ids->size() < 60);
        }
        QVERIFY(!m_school
                ->write(
                    [&](Transaction& tx) { return services.people.likelyDuplicates(tx, m_school->session); })
                ->empty());
        QVERIFY(count("study_group WHERE name = 'Klavier'") == 1);
    }

    void writesToNobodyReal()
    {
        application::Services services(m_school->vault);
        QVERIFY(application::fillDemoSchool(
            *m_school->connection, services, m_school->session, QStringLiteral("en")));
        QCOMPARE(count("contact_point WHERE normalised <> '' AND kind = 'email' AND normalised NOT LIKE "
                       "'%@example.org' AND normalised NOT LIKE '%.example.org' "
                       "AND normalised NOT LIKE '%@example.com' AND normalised NOT LIKE '%@example.net'"),
            0);
        QCOMPARE(count("contact_point WHERE normalised <> '' AND kind = 'phone' AND normalised NOT LIKE "
                       "'+447700900%'"),
            0);
        QVERIFY(count("contact_point WHERE kind = 'phone' AND state = 'ok'") > 50);
    }

    void isNotMixedWithRealPeople()
    {
        m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        application::Services services(m_school->vault);
        const auto filled = application::fillDemoSchool(
            *m_school->connection, services, m_school->session, QStringLiteral("pl"));
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, ErrorCode::Conflict);
        QCOMPARE(count("person"), 1);
    }

private:
    qint64 count(const char* what)
    {
        return m_school->number(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(what));
    }

    std::unique_ptr<RegistrationFixture> m_school;
};

BELFRY_TEST(tst_DemoSchool)
#include "tst_DemoSchool.moc"
