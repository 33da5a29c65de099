// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"
#include "core/handover/ContractPaper.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::handover;
using belfry::tests::TestSchool;
using database::Transaction;
using messaging::IssueKind;
using messaging::TemplateText;
using Credentials = ContractPaperService::Credentials;

/// LL1-21: the contract's text with its variables, login and password among them.
class tst_ContractPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_school->set("school.name", u"Szkoła Bell"_qs);
        m_school->set("school.instance_url", u"https://bell.example"_qs);
        m_school->set("school.account_number", u"PL 11 2222"_qs);
        m_papers = std::make_unique<ContractPaperService>(m_school->vault, m_school->audit);
        m_student = m_school->addPerson(u"Zofia"_qs, u"Abramowicz"_qs, people::PersonRole::Student, {});
        m_account = m_school->addAccount(m_student, u"Zofia"_qs, u"Abramowicz"_qs);
        contracts::Contract contract;
        contract.number = u"U/[1]"_qs; // brackets of a value are only brackets
        contract.student = contract.payer = m_student;
        contract.startsOn = QDate(2026, 9, 1);
        m_contract = m_school->write([&](Transaction& tx) {
            return contracts::ContractService(m_school->audit)
                .add(tx,
                    m_school->owner,
                    contract,
                    contracts::monthlyInstalments(2, QDate(2026, 9, 10), 246'912));
        });
    }
    void cleanup() { m_school.reset(); }

    void standardTextsAreFaultless()
    {
        for (const char* language : { "pl", "de", "en" }) {
            const auto text = ContractPaperService::standardText(QLatin1String(language));
            QVERIFY(ContractPaperService::check(text).empty());
        }
        QCOMPARE(ContractPaperService::standardText(u"fr"_qs), ContractPaperService::standardText(u"en"_qs));
    }

    void holdsTheFiguresOfTheContract()
    {
        const auto paper = made(Credentials::LeftOut);
        QVERIFY(paper);
        QCOMPARE(paper->language, u"pl"_qs);
        QCOMPARE(paper->title, u"Umowa nr U/[1]"_qs);
        QVERIFY(paper->body.contains(u"Szkoła Bell"_qs));
        QVERIFY(paper->body.contains(u"od 01.09.2026 do odwołania"_qs));
        QVERIFY(paper->body.contains(
            u"1. 10.09.2026: 1\u00A0234,56\u00A0zł\n2. 10.10.2026: 1\u00A0234,56\u00A0zł"_qs));
        QVERIFY(paper->body.contains(u"2\u00A0469,12\u00A0zł"_qs));
        QVERIFY(paper->body.contains(u"PL 11 2222"_qs));
        QVERIFY(!paper->body.contains(u'['));
        QVERIFY(!paper->body.contains(m_account.login));
    }

    void loginAndPasswordOnlyWhenAskedForAndRecorded()
    {
        const auto wants = m_school->write(
            [&](Transaction& tx) { return m_papers->wantsCredentials(tx, m_school->owner, m_contract); });
        QVERIFY(wants);
        const auto paper = made(Credentials::Included);
        QVERIFY(paper);
        const auto secret = m_school->write([&](Transaction& tx) {
            return m_school->credentials.show(tx, m_school->owner, m_student, m_school->clock.nowMs());
        });
        QVERIFY(paper->body.contains(u"login "_qs + m_account.login));
        QVERIFY(paper->body.contains(secret.password.reveal()));
        access::Session late = m_school->owner;
        late.stepUpUntilMs = 0;
        const auto refused = m_school->connection->write([&](Transaction& tx) {
            return m_papers->paper(tx, late, m_contract, Credentials::Included, m_school->clock.nowMs());
        });
        QCOMPARE(refused.error().code, ErrorCode::StepUpNeeded);
    }

    void anOwnTextTakesThePlaceOfTheStandardOne()
    {
        const TemplateText own { u"Vertrag"_qs, u"[kursant] / [Student] / [SCHÜLER] [[x] [payer]"_qs };
        m_school->write(
            [&](Transaction& tx) { return m_papers->setText(tx, m_school->owner, u"pl"_qs, own); });
        QCOMPARE(made(Credentials::LeftOut)->body,
            u"Zofia Abramowicz / Zofia Abramowicz / Zofia Abramowicz [x] Zofia Abramowicz"_qs);
        const auto wants = m_school->write(
            [&](Transaction& tx) { return m_papers->wantsCredentials(tx, m_school->owner, m_contract); });
        QVERIFY(!wants);
        m_school->write(
            [&](Transaction& tx) { return m_papers->restoreStandard(tx, m_school->owner, u"pl"_qs); });
        QVERIFY(made(Credentials::LeftOut)->title.startsWith(u"Umowa"_qs));
    }

    void tellsWhatIsWrongInAText()
    {
        const auto issues
            = ContractPaperService::check({ u"[nonsense]"_qs, u"a [student\nb [[c] [pay[er]"_qs });
        QCOMPARE(issues.size(), size_t { 4 });
        QCOMPARE(issues[0].kind, IssueKind::Unknown);
        QCOMPARE(issues[0].position, -1);
        QCOMPARE(issues[1].kind, IssueKind::Unclosed);
        QCOMPARE(issues[2].kind, IssueKind::Unclosed); // a variable inside a variable is none
        QCOMPARE(issues[3].name, u"er"_qs);
        const auto set = [&](const TemplateText& text) {
            return m_school->connection->write(
                [&](Transaction& tx) { return m_papers->setText(tx, m_school->owner, u"pl"_qs, text); });
        };
        QCOMPARE(set({ u"t"_qs, u"[nonsense]"_qs }).error().code, ErrorCode::InputInvalid);
        QCOMPARE(set({ u" "_qs, u"x"_qs }).error().code, ErrorCode::InputMissing);
        m_school->owner.role = access::Role::Secretary;
        QCOMPARE(set({ u"t"_qs, u"x"_qs }).error().code, ErrorCode::NotPermitted);
    }

private:
    Result<ContractPaper> made(Credentials credentials)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_papers->paper(tx, m_school->owner, m_contract, credentials, m_school->clock.nowMs());
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<ContractPaperService> m_papers;
    PersonId m_student;
    credentials::Account m_account;
    ContractId m_contract;
};

BELFRY_TEST(tst_ContractPaper)
#include "tst_ContractPaper.moc"
