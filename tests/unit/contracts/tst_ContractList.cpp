// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"
#include "core/lists/ContractList.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::lists;
using belfry::tests::TestSchool;
using contracts::Contract;
using contracts::ContractService;
using contracts::ContractStatus;
using contracts::Instalment;
using database::Transaction;
using people::PersonRole;

class tst_ContractList : public QObject
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
        m_zak = m_school->addPerson(u"Ewa"_qs, u"Żak"_qs, PersonRole::Student, {});
        m_lis = m_school->addPerson(u"Jan"_qs, u"Lis"_qs, PersonRole::Student, {});
        add(u"10"_qs, m_zak, ContractStatus::Signed, QDate(2026, 9, 1), 20000, 0);
        add(u"9"_qs, m_lis, ContractStatus::Signed, QDate(2026, 9, 1), 10000, 15000);
        add(u"11"_qs, m_lis, ContractStatus::Draft, QDate(2026, 9, 1), 10000, 0);
        add(u"12"_qs, m_lis, ContractStatus::Signed, QDate(2026, 12, 1), 10000, 0);
    }
    void cleanup() { m_school.reset(); }

    void sortsAndFilters()
    {
        ContractFilter filter;
        QCOMPARE(numbers(filter), QStringLiteral("9 10 11 12"));
        filter.descending = true;
        QCOMPARE(numbers(filter), QStringLiteral("12 11 10 9"));
        filter.descending = false;
        filter.sort = ContractSort::Student;
        QCOMPARE(numbers(filter), QStringLiteral("9 11 12 10"));
        filter.sort = ContractSort::Balance;
        QCOMPARE(numbers(filter), QStringLiteral("10 11 12 9"));
        filter = {};
        filter.status = ContractStatus::Draft;
        QCOMPARE(numbers(filter), QStringLiteral("11"));
        filter = {};
        filter.money = MoneyState::Arrears;
        QCOMPARE(numbers(filter), QStringLiteral("10"));
        filter.money = MoneyState::Overpaid;
        QCOMPARE(numbers(filter), QStringLiteral("9"));
        filter = {};
        filter.activeOnly = true;
        QCOMPARE(numbers(filter), QStringLiteral("9 10"));
        filter = {};
        filter.search = u"zak 10"_qs;
        QCOMPARE(numbers(filter), QStringLiteral("10"));
        filter.search = u"zak 9"_qs;
        QCOMPARE(numbers(filter), QString());
    }

    void rowsHoldNamesAndFigures()
    {
        ContractFilter filter;
        const auto rows = m_school->write([&](Transaction& tx) -> Result<std::vector<ContractRow>> {
            TRY_ASSIGN(const auto ids, ContractList::ids(tx, m_school->owner, filter));
            return ContractList::rows(tx, m_school->owner, ids);
        });
        QCOMPARE(rows.size(), size_t { 4 });
        QCOMPARE(rows[1].studentName, u"Żak Ewa"_qs);
        QCOMPARE(rows[1].balance.valueMinor(), -20000);
        QCOMPARE(rows[1].nextDueOn, QDate(2026, 10, 1));
        QCOMPARE(rows[0].balance.valueMinor(), 5000);
        QVERIFY(!rows[0].nextDueOn.isValid());
        QVERIFY(!rows[2].nextDueOn.isValid()); // a draft is not owed
        const auto totals
            = m_school->write([&](Transaction& tx) { return ContractList::totals(tx, m_school->owner); });
        QCOMPARE(totals.all, 4);
        QCOMPARE(totals.inArrears, 1);
    }

private:
    void add(const QString& number,
        PersonId student,
        ContractStatus status,
        QDate from,
        qint64 amount,
        qint64 paid)
    {
        Contract contract;
        contract.number = number;
        contract.student = student;
        contract.payer = student;
        contract.status = status;
        contract.startsOn = from;
        Instalment instalment;
        instalment.dueOn = from.addMonths(1);
        instalment.amountMinor = amount;
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY_ASSIGN(const auto id, m_contracts->add(tx, m_school->owner, contract, { instalment }));
            if (paid > 0) {
                TRY(m_contracts->recordPayment(tx, m_school->owner, id, QDate(2026, 11, 1), paid, {}));
            }
            return {};
        });
    }
    QString numbers(const ContractFilter& filter)
    {
        const auto rows = m_school->write([&](Transaction& tx) -> Result<std::vector<ContractRow>> {
            TRY_ASSIGN(const auto ids, ContractList::ids(tx, m_school->owner, filter));
            return ContractList::rows(tx, m_school->owner, ids);
        });
        QStringList words;
        for (const ContractRow& row : rows) {
            words.append(row.contract.number);
        }
        return words.join(u' ');
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<ContractService> m_contracts;
    PersonId m_zak;
    PersonId m_lis;
};

BELFRY_TEST(tst_ContractList)
#include "tst_ContractList.moc"
