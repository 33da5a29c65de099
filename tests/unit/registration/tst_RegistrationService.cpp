// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/registration/RegistrationFixture.h"

using namespace belfry::core;
using namespace belfry::core::people;
using namespace belfry::core::registration;
using belfry::tests::RegistrationFixture;
using database::Transaction;

class tst_RegistrationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { BELFRY_REGISTRATION_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void aNewStudentHasEverythingAtOnce()
    {
        const PersonId mother
            = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"), PersonRole::Guardian);
        NewPerson person;
        person.person.givenName = QStringLiteral("Ola");
        person.person.familyName = QStringLiteral("Nowak");
        person.person.roles = PersonRole::Student;
        person.contactPoints
            = { RegistrationFixture::point(ContactKind::Email, QStringLiteral("ola@example.org")) };
        ConsentEntry consent;
        consent.source = QStringLiteral("paper");
        person.consents = { consent };
        person.groups = { m_school->addGroup(QStringLiteral("A1")) };
        person.guardians = { { {}, mother, QStringLiteral("matka"), 0 } };
        person.withAccount = false; // a student gets one all the same
        const auto id = add(person);
        QVERIFY(id);
        const auto account
            = m_school->write([&](Transaction& tx) { return m_school->credentials.find(tx, *id); });
        QVERIFY(account && *account);
        QCOMPARE((*account)->login, QStringLiteral("onowak"));
        QVERIFY(
            m_school->text(QStringLiteral("SELECT search_fold FROM person WHERE id = %1").arg(id->value()))
                .endsWith(QStringLiteral("onowak")));
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship WHERE relation = 'matka'")),
            1);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent_current WHERE granted = TRUE")), 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), 1);
    }

    void namesakesGetLoginsOfTheirOwn()
    {
        NewPerson person;
        person.person.givenName = QStringLiteral("Ola");
        person.person.familyName = QStringLiteral("Nowak");
        person.person.roles = PersonRole::Teacher;
        QVERIFY(add(person));
        QVERIFY(add(person));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(DISTINCT login_fold) FROM account")), 2);
        person.withAccount = false;
        QVERIFY(add(person));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account")), 2);
    }

    void allOrNothing()
    {
        NewPerson person;
        person.person.familyName = QStringLiteral("Nowak");
        person.groups = { GroupId(999) };
        QVERIFY(!m_school->connection->write(
            [&](Transaction& tx) { return m_school->registration.add(tx, m_school->session, person); }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 0);
    }

private:
    Result<PersonId> add(const NewPerson& person)
    {
        return m_school->write(
            [&](Transaction& tx) { return m_school->registration.add(tx, m_school->session, person); });
    }

    std::unique_ptr<RegistrationFixture> m_school;
};

BELFRY_TEST(tst_RegistrationService)
#include "tst_RegistrationService.moc"
