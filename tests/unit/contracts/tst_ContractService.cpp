// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"
#include "core/contracts/ContractStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::contracts;
using belfry::tests::TestSchool;
using database::Transaction;
using people::PersonRole;

/// ES-40: contracts, instalments, payments, balances. It is 21 November 2026.
class tst_ContractService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_contracts = std::make_unique<ContractService>(m_school->audit);
        m_student = m_school->addPerson(u"Zofia"_qs, u"Abramowicz"_qs, PersonRole::Student, {});
        people::Person company;
        company.kind = people::PersonKind::Organisation;
        company.organisationName = u"Fundacja Dzwonnica"_qs;
        m_company = m_school->addPerson(company, {}, false);
    }
    void cleanup() { m_school.reset(); }

    void addsAndReads()
    {
        Contract contract = plain(u" 7/2026 "_qs);
        contract.endsOn = QDate(2027, 6, 30);
        contract.carriesConsent = true;
        contract.note = u"dwie\nlinie"_qs;
        const auto id = add(contract, { part({ 2026, 10, 1 }, 20000), part({ 2026, 9, 1 }, 10000) });
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        const auto read
            = m_school->write([&](Transaction& tx) { return m_contracts->find(tx, m_school->owner, *id); });
        QCOMPARE(read.number, u"7/2026"_qs);
        QCOMPARE(read.currency, u"PLN"_qs);
        QCOMPARE(read.endsOn, QDate(2027, 6, 30));
        QCOMPARE(read.consentOn, QDate(2026, 11, 21)); // told today
        QCOMPARE(read.payer, m_company);
        QCOMPARE(read.note, u"dwie\nlinie"_qs);
        const auto parts = instalments(*id);
        QCOMPARE(parts.size(), size_t { 2 });
        QCOMPARE(parts[0].dueOn, QDate(2026, 9, 1));
        // A company that pays is a payer from now on.
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM person WHERE is_payer = TRUE"_qs), 1);
        const auto byNumber = m_school->write(
            [&](Transaction& tx) { return m_contracts->findByNumber(tx, m_school->owner, u"7/2026"_qs); });
        QCOMPARE(byNumber.id, *id);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no number") << 0 << u"number"_qs;
        QTest::newRow("ends before it starts") << 1 << u"ends_on: before_start"_qs;
        QTest::newRow("no student") << 2 << u"student"_qs;
        QTest::newRow("unknown student") << 3 << u"student"_qs;
        QTest::newRow("company as student") << 4 << u"student: organisation"_qs;
        QTest::newRow("no start") << 5 << u"starts_on"_qs;
        QTest::newRow("year 26") << 6 << u"starts_on: year"_qs;
        QTest::newRow("zero amount") << 7 << u"instalment 1: amount"_qs;
        QTest::newRow("no due day") << 8 << u"instalment 1: due_on"_qs;
        QTest::newRow("number taken in other case") << 9 << u"number"_qs;
        QTest::newRow("line break in the number") << 10 << u"number: control_character"_qs;
        QTest::newRow("negative amount") << 11 << u"instalment 1: amount"_qs;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, fault);
        QVERIFY(add(plain(u"Ą-1"_qs), {}));
        Contract contract = plain(u"2"_qs);
        std::vector<Instalment> parts;
        switch (fault) {
        case 0:
            contract.number = u"  "_qs;
            break;
        case 1:
            contract.endsOn = QDate(2026, 8, 31);
            break;
        case 2:
            contract.student = {};
            break;
        case 3:
            contract.student = PersonId(424242);
            break;
        case 4:
            contract.student = m_company;
            break;
        case 5:
            contract.startsOn = {};
            break;
        case 6:
            contract.startsOn = QDate(26, 9, 1);
            break;
        case 7:
            parts = { part({ 2026, 9, 1 }, 0) };
            break;
        case 8:
            parts = { part({}, 100) };
            break;
        case 9:
            contract.number = u"ą-1"_qs;
            break;
        case 10:
            contract.number = u"2\n3"_qs;
            break;
        default:
            parts = { part({ 2026, 9, 1 }, -500) };
            break;
        }
        const auto id = add(contract, parts);
        QVERIFY(!id);
        QTEST(id.error().detail, "detail");
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM contract"_qs), 1);
    }

    void paymentsAndBalance()
    {
        const auto id = *add(plain(u"1"_qs),
            { part({ 2026, 9, 1 }, 10000),
                part({ 2026, 10, 1 }, 10000),
                part({ 2026, 11, 21 }, 10000),
                part({ 2026, 12, 1 }, 10000) });
        QCOMPARE(balance(id).valueMinor(), -30000); // due until today
        QCOMPARE(balance(id).arrearsMinor, 20000); // what is due today is not late yet
        const auto first = pay(id, 15000);
        QVERIFY(first);
        QCOMPARE(balance(id).valueMinor(), -15000);
        QCOMPARE(balance(id).arrearsMinor, 5000);
        auto parts = instalments(id);
        QCOMPARE(parts[0].openMinor(), 0);
        QCOMPARE(parts[1].paidMinor, 5000);
        QCOMPARE(parts[0].version, 2); // what a reminder speaks of has changed …
        QCOMPARE(parts[1].version, 2);
        QCOMPARE(
            parts[2].version, 2); // … of every one that is open: reminders name the arrears of the contract
        QVERIFY(pay(id, 30000));
        QCOMPARE(balance(id).valueMinor(), 15000); // overpaid
        QCOMPARE(balance(id).arrearsMinor, 0);

        const auto back = m_school->connection->write([&](Transaction& tx) {
            return m_contracts->reversePayment(tx, m_school->owner, *first, u"wrong contract"_qs);
        });
        QVERIFY(back);
        QCOMPARE(balance(id).valueMinor(), 0);
        const auto twice = m_school->connection->write(
            [&](Transaction& tx) { return m_contracts->reversePayment(tx, m_school->owner, *first, {}); });
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        const auto all = m_school->write(
            [&](Transaction& tx) { return m_contracts->payments(tx, m_school->owner, id); });
        QCOMPARE(all.size(), size_t { 3 });
        QCOMPARE(m_school->number(u"SELECT SUM(paid_minor) FROM instalment"_qs), 30000);
    }

    void refusesOddPayments()
    {
        const auto id = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000) });
        QCOMPARE(pay(id, 0).error().detail, u"amount: zero"_qs);
        QCOMPARE(pay(id, -500).error().detail, u"amount: negative"_qs);
        const auto future = m_school->connection->write([&](Transaction& tx) {
            return m_contracts->recordPayment(tx, m_school->owner, id, QDate(2029, 1, 1), 100, {});
        });
        QCOMPARE(future.error().detail, u"paid_on: future"_qs);
        QCOMPARE(pay(ContractId(99), 100).error().code, ErrorCode::NotFound);
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM payment"_qs), 0);
    }

    void draftsAndCancelledOnesOweNothing()
    {
        const auto id = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000) });
        setStatus(id, ContractStatus::Cancelled);
        QCOMPARE(balance(id).valueMinor(), 0);
        QCOMPARE(open().size(), size_t { 0 });
        setStatus(id, ContractStatus::Ended);
        QCOMPARE(balance(id).valueMinor(), -10000);
        QCOMPARE(open().size(), size_t { 1 });
        setStatus(id, ContractStatus::Draft);
        QCOMPARE(balance(id).arrearsMinor, 0);
    }

    void balanceOfACompanyCountsAllItsContracts()
    {
        const auto one = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000) });
        Contract euro = plain(u"2"_qs);
        euro.currency = u"EUR"_qs;
        QVERIFY(add(euro, { part({ 2026, 9, 1 }, 5000) }));
        QVERIFY(add(plain(u"3"_qs), { part({ 2026, 10, 1 }, 700) }));
        QVERIFY(pay(one, 12000));
        const auto balances = m_school->write(
            [&](Transaction& tx) { return m_contracts->balanceOfPayer(tx, m_school->owner, m_company); });
        QCOMPARE(balances.size(), size_t { 2 });
        QCOMPARE(balances[0].currency, u"EUR"_qs);
        QCOMPARE(balances[0].valueMinor(), -5000);
        QCOMPARE(balances[1].valueMinor(), 12000 - 10700);
        QCOMPARE(balances[1].arrearsMinor, 700); // money for one contract does not pay another
    }

    void changingKeepsPaymentsAndTellsWhoWasQuicker()
    {
        const auto id = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000), part({ 2026, 10, 1 }, 10000) });
        QVERIFY(pay(id, 12000));
        const auto seen
            = m_school->write([&](Transaction& tx) { return m_contracts->find(tx, m_school->owner, id); });
        auto parts = instalments(id);
        parts.erase(parts.begin());
        parts.push_back(part({ 2026, 8, 1 }, 3000));
        const auto change = [&](const Contract& contract) {
            return m_school->connection->write(
                [&](Transaction& tx) { return m_contracts->update(tx, m_school->owner, contract, parts); });
        };
        QVERIFY(change(seen));
        const auto after = instalments(id);
        QCOMPARE(after.size(), size_t { 2 });
        QCOMPARE(after[0].dueOn, QDate(2026, 8, 1));
        QCOMPARE(after[0].paidMinor, 3000);
        QCOMPARE(after[1].paidMinor, 9000);
        QCOMPARE(change(seen).error().detail, u"contract"_qs);
        QCOMPARE(change(seen).error().code, ErrorCode::Conflict);
        Contract euro = seen;
        euro.version += 1;
        euro.currency = u"EUR"_qs;
        QCOMPARE(change(euro).error().detail, u"currency: has_payments"_qs);
    }

    /// For reminders (ES-31, ES-32, ES-35, LL2 wish 17).
    void openInstalmentsWithTheirFigures()
    {
        Contract contract = plain(u"A/1"_qs);
        contract.accountNumber = u"PL 12"_qs;
        const auto id = *add(contract,
            { part({ 2026, 9, 1 }, 10000), part({ 2026, 11, 25 }, 10000), part({ 2027, 1, 1 }, 5) });
        QVERIFY(pay(id, 4000));
        auto all = open({}, QDate(2026, 11, 30));
        QCOMPARE(all.size(), size_t { 2 });
        QCOMPARE(all[0].instalment.openMinor(), 6000);
        QCOMPARE(all[0].arrearsMinor, 6000);
        QCOMPARE(all[0].contractNumber, u"A/1"_qs);
        QCOMPARE(all[0].accountNumber, u"PL 12"_qs);
        QCOMPARE(all[0].student, m_student);
        QCOMPARE(all[1].instalment.dueOn, QDate(2026, 11, 25));
        QVERIFY(!all[0].isPayerStopped && !all[0].instalment.isReminderStopped);
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY(m_contracts->stopReminders(tx, m_school->owner, all[0].instalment.id, true));
            return m_contracts->stopRemindersTo(tx, m_school->owner, m_company, true);
        });
        all = open();
        QVERIFY(all[0].instalment.isReminderStopped && !all[1].instalment.isReminderStopped);
        QVERIFY(all[0].isPayerStopped && all[1].isPayerStopped);
        QVERIFY(pay(id, 6000));
        const auto paid = m_school->write([&](Transaction& tx) {
            return m_contracts->openInstalment(
                tx, m_school->owner, all[0].instalment.id, QDate(2026, 11, 21));
        });
        QVERIFY(!paid);
    }

    void onlyWhoMayEditDoes()
    {
        const auto id = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000) });
        m_school->owner.role = access::Role::Auditor;
        QCOMPARE(pay(id, 100).error().code, ErrorCode::NotPermitted);
        QCOMPARE(add(plain(u"2"_qs), {}).error().code, ErrorCode::NotPermitted);
        const auto read = m_school->connection->write(
            [&](Transaction& tx) { return m_contracts->find(tx, m_school->owner, id); });
        QCOMPARE(read.error().code, ErrorCode::NotPermitted);
    }

    void everyChangeIsAudited()
    {
        const auto id = *add(plain(u"1"_qs), { part({ 2026, 9, 1 }, 10000) });
        QVERIFY(pay(id, 100));
        setStatus(id, ContractStatus::Ended);
        for (const char* action : { "contract.add", "payment.add", "contract.status" }) {
            QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = '%1'")
                             .arg(QLatin1String(action))),
                1);
        }
    }

private:
    Contract plain(const QString& number) const
    {
        Contract contract;
        contract.number = number;
        contract.student = m_student;
        contract.payer = m_company;
        contract.status = ContractStatus::Signed;
        contract.startsOn = QDate(2026, 9, 1);
        return contract;
    }
    static Instalment part(QDate dueOn, qint64 amount)
    {
        Instalment instalment;
        instalment.dueOn = dueOn;
        instalment.amountMinor = amount;
        return instalment;
    }
    Result<ContractId> add(const Contract& contract, const std::vector<Instalment>& parts)
    {
        return m_school->connection->write(
            [&](Transaction& tx) { return m_contracts->add(tx, m_school->owner, contract, parts); });
    }
    Result<PaymentId> pay(ContractId id, qint64 amount)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_contracts->recordPayment(tx, m_school->owner, id, QDate(2026, 11, 20), amount, {});
        });
    }
    void setStatus(ContractId id, ContractStatus status)
    {
        m_school->write(
            [&](Transaction& tx) { return m_contracts->setStatus(tx, m_school->owner, id, status); });
    }
    Balance balance(ContractId id)
    {
        return m_school
            ->write([&](Transaction& tx) { return m_contracts->balances(tx, m_school->owner, { id }); })
            .value(id);
    }
    std::vector<Instalment> instalments(ContractId id)
    {
        return m_school->write(
            [&](Transaction& tx) { return m_contracts->instalments(tx, m_school->owner, id); });
    }
    std::vector<OpenInstalment> open(QDate first = {}, QDate last = {})
    {
        return m_school->write([&](Transaction& tx) {
            return m_contracts->openInstalments(tx, m_school->owner, first, last, QDate(2026, 11, 21));
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<ContractService> m_contracts;
    PersonId m_student;
    PersonId m_company;
};

BELFRY_TEST(tst_ContractService)
#include "tst_ContractService.moc"
