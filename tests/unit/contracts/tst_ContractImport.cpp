// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractStore.h"
#include "core/contracts/PaymentStore.h"
#include "core/registration/ContractImport.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::registration;
using belfry::tests::TestSchool;
using contracts::Contract;
using contracts::ContractStatus;
using database::Transaction;
using people::PersonRole;

class tst_ContractImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_zofia = m_school->addStudent(u"Zofia"_qs, u"Abramowicz"_qs, u"zofia@example.org"_qs);
        people::Person jan;
        jan.givenName = u"Jan"_qs;
        jan.familyName = u"Kowalski"_qs;
        jan.number = u"K-7"_qs;
        jan.roles = PersonRole::Student;
        m_jan = m_school->addPerson(jan, {});
        m_anna = m_school->addPerson(u"Anna"_qs, u"Abramowicz"_qs, PersonRole::Guardian, {});
    }
    void cleanup() { m_school.reset(); }

    void headingsOfThreeLanguages()
    {
        using F = ContractField;
        const ContractMapping wanted { F::Number,
            F::Student,
            F::Payer,
            F::From,
            F::To,
            F::Status,
            F::Consent,
            F::Due,
            F::Amount,
            F::Due,
            F::Amount };
        for (const QStringList& headings : {
                 QStringLiteral("number,student,payer,from,to,status,consent,due,amount,due,amount")
                     .split(u','),
                 QStringLiteral(
                     "Numer umowy,Kursant,Płatnik,Od,Do,Status,Zgoda,Termin 1,Kwota 1,Termin 2,Kwota 2")
                     .split(u','),
                 QStringLiteral(
                     "Vertragsnummer,SCHÜLER,Zahler,von,bis,Status,Einwilligung,fällig,Betrag,Fällig am,"
                     "Betrag")
                     .split(u','),
             }) {
            QVERIFY2(ContractImport::guess(headings) == wanted, qPrintable(headings.join(u'|')));
        }
    }

    void bringsContractsAndNothingTwice()
    {
        const auto list = table({ { u"U/1"_qs,
                                      u"Zofia Abramowicz"_qs,
                                      u"Abramowicz Anna"_qs,
                                      u"01.09.2026"_qs,
                                      u"30.06.2027"_qs,
                                      u"podpisana"_qs,
                                      u"tak"_qs,
                                      u"10.09.2026"_qs,
                                      u"1.234,56"_qs,
                                      u"10.10.2026"_qs,
                                      u"200 zł"_qs },
            { u"U/2"_qs,
                u"K-7"_qs,
                u"Szkoła Jazdy Sp. z o.o."_qs,
                u"2026-09-01"_qs,
                {},
                u"signed"_qs,
                u"nie"_qs,
                u"2026-09-10"_qs,
                u"12,5"_qs,
                {},
                {} } });
        const auto first = apply(list);
        QCOMPARE(first.created, 2);
        QVERIFY2(first.skipped.empty(), first.skipped.empty() ? "" : qPrintable(first.skipped.front().code));
        const Contract one = contract(u"u/1"_qs);
        QCOMPARE(one.student, m_zofia);
        QCOMPARE(one.payer, m_anna);
        QCOMPARE(one.status, ContractStatus::Signed);
        QVERIFY(one.carriesConsent);
        QCOMPARE(one.consentOn, QDate(2026, 9, 1));
        QCOMPARE(m_school->number(u"SELECT SUM(amount_minor) FROM instalment"_qs), 123456 + 20000 + 1250);
        QCOMPARE(contract(u"U/2"_qs).student, m_jan);
        QCOMPARE(m_school->text(u"SELECT organisation_name FROM person WHERE kind = 'organisation'"_qs),
            u"Szkoła Jazdy Sp. z o.o."_qs);

        const auto again = apply(list);
        QCOMPARE(again.created + again.updated, 0);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM person WHERE kind = 'organisation'"_qs), 1);
    }

    void changesWhatTheFileSaysAndNoMore()
    {
        apply(table({ { u"1"_qs,
            u"K-7"_qs,
            {},
            u"2026-09-01"_qs,
            {},
            u"draft"_qs,
            u"yes"_qs,
            u"2026-10-01"_qs,
            u"100"_qs } }));
        const Contract before = contract(u"1"_qs);
        QCOMPARE(before.payer, m_jan); // nobody is named: the student pays
        contracts::ContractService service(m_school->audit);
        m_school->write([&](Transaction& tx) {
            return service.recordPayment(tx, m_school->owner, before.id, QDate(2026, 11, 1), 6000, {});
        });
        ImportTable two;
        two.headings = QStringList { u"numer"_qs, u"uczeń"_qs, u"status"_qs, u"termin"_qs, u"kwota"_qs };
        two.records = { { 2, { u"1"_qs, {}, u"zakończona"_qs, u"2026-09-15"_qs, u"40"_qs } } };
        const auto result = apply(two);
        QCOMPARE(result.updated, 1);
        const Contract after = contract(u"1"_qs);
        QCOMPARE(after.status, ContractStatus::Ended);
        QVERIFY(after.carriesConsent);
        QCOMPARE(after.startsOn, before.startsOn);
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM instalment"_qs), 1);
        QCOMPARE(m_school->number(u"SELECT paid_minor FROM instalment"_qs), 4000);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& cells, const char* code) {
            QTest::newRow(name) << cells.split(u'|') << QString::fromLatin1(code);
        };
        row("unknown student", u"1|Nikt Taki||2026-09-01||signed|yes|2026-09-10|100"_qs, "unknown_student");
        row("unknown payer", u"1|K-7|Ktoś Inny|2026-09-01||signed|yes|2026-09-10|100"_qs, "unknown_payer");
        row("no student", u"1|||2026-09-01||signed|yes|2026-09-10|100"_qs, "no_student");
        row("no number", u"|K-7||2026-09-01||signed|yes|2026-09-10|100"_qs, "no_contract_number");
        row("ends before it starts",
            u"1|K-7||2026-09-01|2026-08-01|signed|yes|2026-09-10|100"_qs,
            "ends_before_start");
        row("no such day", u"1|K-7||31.02.2026||signed|yes|2026-09-10|100"_qs, "bad_contract_date");
        row("no start", u"1|K-7||||signed|yes|2026-09-10|100"_qs, "no_start");
        row("status", u"1|K-7||2026-09-01||może|yes|2026-09-10|100"_qs, "bad_status");
        row("consent", u"1|K-7||2026-09-01||signed|może|2026-09-10|100"_qs, "bad_yes_no");
        row("amount", u"1|K-7||2026-09-01||signed|yes|2026-09-10|sto"_qs, "bad_amount");
        row("odd grouping", u"1|K-7||2026-09-01||signed|yes|2026-09-10|12 50"_qs, "bad_amount");
        row("negative", u"1|K-7||2026-09-01||signed|yes|2026-09-10|-5"_qs, "amount_not_positive");
        row("zero", u"1|K-7||2026-09-01||signed|yes|2026-09-10|0"_qs, "amount_not_positive");
        row("only a day", u"1|K-7||2026-09-01||signed|yes|2026-09-10|"_qs, "half_instalment");
        row("only an amount", u"1|K-7||2026-09-01||signed|yes||100"_qs, "half_instalment");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QStringList, cells);
        const auto list = table({ cells });
        const auto seen = m_school->write([&](Transaction& tx) {
            return ContractImport(m_school->audit)
                .preview(tx, m_school->owner, list, ContractImport::guess(list.headings));
        });
        QCOMPARE(seen.rows.front().action, RowAction::Skip);
        const auto result = apply(list);
        QCOMPARE(result.created, 0);
        QCOMPARE(result.skipped.size(), size_t { 1 });
        QTEST(result.skipped.front().code, "code");
        QCOMPARE(result.skipped.front().row, 2);
        QVERIFY(!result.skipped.front().isImported);
        QVERIFY(contractIssueText(result.skipped.front().code, {}).endsWith(u'.'));
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM contract"_qs), 0);
    }

    void namesakesAreNotGuessed()
    {
        m_school->addPerson(u"Zofia"_qs, u"Abramowicz"_qs, PersonRole::Student, {});
        const auto result
            = apply(table({ { u"1"_qs, u"Zofia Abramowicz"_qs, {}, u"2026-09-01"_qs, {}, {}, {}, {}, {} } }));
        QCOMPARE(result.skipped.front().code, u"several_persons"_qs);
        const auto byMail = apply(
            table({ { u"1"_qs, u"zofia@example.org"_qs, {}, u"2026-09-01"_qs, {}, {}, {}, {}, {} } }));
        QCOMPARE(byMail.created, 1);
        QCOMPARE(contract(u"1"_qs).student, m_zofia);
        QCOMPARE(contract(u"1"_qs).status, ContractStatus::Draft);
    }

    void aNumberTwiceInOneFile()
    {
        const QStringList row { u"1"_qs, u"K-7"_qs, {}, u"2026-09-01"_qs, {}, {}, {}, {}, {} };
        const auto result = apply(table({ row, row }));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.skipped.front().code, u"number_twice"_qs);
        QCOMPARE(result.skipped.front().row, 3);
    }

    void aListWithoutItsColumnsIsRefused()
    {
        ImportTable other;
        other.headings = QStringList { u"Ulica"_qs, u"Miasto"_qs };
        const auto result = m_school->connection->write([&](Transaction& tx) {
            return ContractImport(m_school->audit)
                .preview(tx, m_school->owner, other, ContractImport::guess(other.headings));
        });
        QCOMPARE(result.error().code, ErrorCode::InputInvalid);
    }

private:
    static ImportTable table(const std::vector<QStringList>& rows)
    {
        ImportTable table;
        table.headings
            = QStringLiteral("number,student,payer,from,to,status,consent,due,amount,due,amount").split(u',');
        int number = 1;
        for (const QStringList& cells : rows) {
            table.records.push_back({ ++number, cells });
        }
        return table;
    }
    ImportResult apply(const ImportTable& list)
    {
        ImportResult result;
        ContractImport import(m_school->audit);
        for (size_t slice = 0; slice < ContractImport::sliceCount(list); ++slice) {
            ContractImport::add(result, m_school->write([&](Transaction& tx) {
                return import.applySlice(
                    tx, m_school->owner, list, ContractImport::guess(list.headings), slice);
            }));
        }
        return result;
    }
    Contract contract(const QString& number)
    {
        return m_school->write([&](Transaction& tx) {
            return contracts::ContractService(m_school->audit).findByNumber(tx, m_school->owner, number);
        });
    }

    std::unique_ptr<TestSchool> m_school;
    PersonId m_zofia;
    PersonId m_jan;
    PersonId m_anna;
};

BELFRY_TEST(tst_ContractImport)
#include "tst_ContractImport.moc"
