// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/Contract.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::contracts;

class tst_Contract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfStatuses()
    {
        for (const ContractStatus status : contractStatuses()) {
            QCOMPARE(contractStatusFromName(contractStatusName(status)), std::optional(status));
        }
        QCOMPARE(contractStatusName(ContractStatus::AwaitingSignature), u"awaiting_signature"_qs);
        QVERIFY(!contractStatusFromName(u"active"_qs));
    }

    /// ES-02, decision 2: what "active contract" means.
    void activeIsSignedAndRunning()
    {
        Contract contract;
        contract.status = ContractStatus::Signed;
        contract.startsOn = QDate(2026, 9, 1);
        contract.endsOn = QDate(2027, 6, 30);
        QVERIFY(!contract.isActiveOn(QDate(2026, 8, 31)));
        QVERIFY(contract.isActiveOn(QDate(2026, 9, 1)));
        QVERIFY(contract.isActiveOn(QDate(2027, 6, 30)));
        QVERIFY(!contract.isActiveOn(QDate(2027, 7, 1)));
        contract.endsOn = {};
        QVERIFY(contract.isActiveOn(QDate(2040, 1, 1)));
        contract.status = ContractStatus::AwaitingSignature;
        QVERIFY(!contract.isActiveOn(QDate(2026, 10, 1)));
    }

    void paymentsFillTheOldestFirst()
    {
        std::vector<Instalment> instalments(3);
        instalments[0].dueOn = QDate(2026, 11, 1);
        instalments[0].amountMinor = 10000;
        instalments[1].dueOn = QDate(2026, 9, 1);
        instalments[1].amountMinor = 10000;
        instalments[2].dueOn = QDate(2026, 10, 1);
        instalments[2].amountMinor = 10000;
        fillOldestFirst(instalments, 15000);
        QCOMPARE(instalments[0].dueOn, QDate(2026, 9, 1));
        QCOMPARE(instalments[0].position, 1);
        QCOMPARE(instalments[0].openMinor(), 0);
        QCOMPARE(instalments[1].paidMinor, 5000);
        QCOMPARE(instalments[2].paidMinor, 0);
        QCOMPARE(instalments[2].position, 3);
        fillOldestFirst(instalments, 99999); // more than all: the rest is credit
        QCOMPARE(instalments[2].openMinor(), 0);
        fillOldestFirst(instalments, -5);
        QCOMPARE(instalments[0].paidMinor, 0);
    }

    void monthlyInstalmentsAddUpExactly()
    {
        const auto plan = monthlyInstalments(3, QDate(2027, 1, 31), 10000);
        QCOMPARE(plan.size(), size_t { 3 });
        QCOMPARE(plan[1].dueOn, QDate(2027, 2, 28));
        QCOMPARE(plan[2].dueOn, QDate(2027, 3, 31));
        QCOMPARE(plan[0].amountMinor, 3334);
        QCOMPARE(plan[0].amountMinor + plan[1].amountMinor + plan[2].amountMinor, 10000);
        QVERIFY(monthlyInstalments(0, QDate(2027, 1, 1), 100).empty());
        QVERIFY(monthlyInstalments(3, {}, 100).empty());
    }
};

BELFRY_TEST(tst_Contract)
#include "tst_Contract.moc"
