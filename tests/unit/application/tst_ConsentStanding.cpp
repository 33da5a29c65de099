// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ConsentStanding.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::tests::TestSchool;
using database::Transaction;
using people::ConsentPurpose;
using people::PersonRole;
using Basis = ConsentStanding::Basis;

/// Decision 2: what the card says of a person's consents, in each of the three modes.
class tst_ConsentStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_zofia = m_school->addPerson(u"Zofia"_qs, u"Lis"_qs, PersonRole::Student, {});
    }
    void cleanup() { m_school.reset(); }

    void byPersonTheOwnConsentsCount()
    {
        addContract();
        expect(Basis::Own, true, false);
        withdraw(ConsentPurpose::Contract);
        expect(Basis::Own, false, false);
    }

    void byContractItsConsentCounts()
    {
        m_school->set("consent.mode", u"contract"_qs);
        expect(Basis::NoContract, false, false);
        addContract();
        expect(Basis::Contract, true, true);
        withdraw(ConsentPurpose::Messages);
        expect(Basis::Withdrawn, true, false);
    }

    void byContractTeachersSpeakForThemselves()
    {
        m_school->set("consent.mode", u"contract"_qs);
        m_zofia = m_school->addPerson(u"Jan"_qs, u"Lis"_qs, PersonRole::Teacher, {});
        expect(Basis::OwnWithoutContract, true, false);
    }

    void blockedNothingHolds()
    {
        addContract();
        m_school->set("consent.mode", u"block"_qs);
        expect(Basis::Blocked, false, false);
    }

private:
    void expect(Basis basis, bool contract, bool messages)
    {
        const auto standing
            = m_school->write([&](Transaction& tx) { return consentStanding(tx, m_school->owner, m_zofia); });
        QCOMPARE(int(standing.basis), int(basis));
        QCOMPARE(standing.contract, contract);
        QCOMPARE(standing.messages, messages);
    }
    void withdraw(ConsentPurpose purpose)
    {
        people::ConsentEntry entry;
        entry.person = m_zofia;
        entry.purpose = purpose;
        entry.granted = false;
        entry.source = u"telephone"_qs;
        m_school->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->owner, entry); });
    }
    void addContract()
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(
                u"INSERT INTO contract (id, uuid, number, number_fold, student_id, payer_id, status, "
                "starts_on, ends_on, carries_consent, consent_on, currency, created_at, updated_at) "
                "VALUES (1, 'c1', '1', '1', :student, :payer, 'signed', '2026-09-01', '2027-06-30', TRUE, "
                "'2026-09-01', 'PLN', 0, 0)"_qs);
            query.bind(":student", m_zofia).bind(":payer", m_zofia);
            return query.exec();
        });
    }

    std::unique_ptr<TestSchool> m_school;
    PersonId m_zofia;
};

BELFRY_TEST(tst_ConsentStanding)
#include "tst_ConsentStanding.moc"
