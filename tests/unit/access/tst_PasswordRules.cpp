// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffService.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::access;

class tst_PasswordRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("problem"); // -1: fine
        const int fine = -1;
        const int isShort = static_cast<int>(PasswordProblem::TooShort);
        const int isCommon = static_cast<int>(PasswordProblem::TooCommon);
        const int isLogin = static_cast<int>(PasswordProblem::ContainsLogin);
        QTest::newRow("sentence") << "trzy zielone rowery" << fine;
        QTest::newRow("exactly 15") << "abxkqwpojrtmzvy" << fine;
        QTest::newRow("14") << "abxkqwpojrtmzv" << isShort;
        QTest::newRow("14 points in 28 units")
            << QString::fromUtf8("\xF0\x9F\x94\x94").repeated(14) << isShort;
        QTest::newRow("64 and more") << QStringLiteral("dluga fraza bez konca ").repeated(5) << fine;
        QTest::newRow("polish letters") << QString::fromUtf8("zażółć gęślą jaźń") << fine;
        QTest::newRow("empty") << "" << isShort;
        QTest::newRow("word of the list twice") << "passwordpassword" << isCommon;
        QTest::newRow("words and digits") << "Qwerty-2024-Haslo" << isCommon;
        QTest::newRow("famous") << "correct horse battery staple" << isCommon;
        QTest::newRow("two frequent passwords") << "Liverpool-Elephant99" << isCommon;
        QTest::newRow("three of them") << "liverpool elephant mustang99" << fine;
        QTest::newRow("row of keys") << "qwertyuiopasdfghjkl" << isCommon;
        QTest::newRow("digits") << "12345678901234567890" << isCommon;
        QTest::newRow("digits backwards") << "98765432109876543210" << isCommon;
        QTest::newRow("one letter") << "aaaaaaaaaaaaaaaaaaaa" << isCommon;
        QTest::newRow("two letters") << "abababababababababab" << isCommon;
        QTest::newRow("login and a little") << "zofia.nowakowska1!" << isLogin;
        QTest::newRow("school and a little") << "SP 17 Mokotow!!" << isLogin;
        QTest::newRow("login in a sentence") << "dlaczego zofia.nowakowska gra na skrzypcach" << fine;
    }
    void judges()
    {
        QFETCH(QString, password);
        QFETCH(int, problem);
        const auto found = passwordProblem(
            SecretText(password), QStringLiteral("zofia.nowakowska"), QStringLiteral("sp 17 mokotow"));
        QCOMPARE(found ? static_cast<int>(*found) : -1, problem);
        const auto checked = checkNewPassword(
            SecretText(password), QStringLiteral("zofia.nowakowska"), QStringLiteral("sp 17 mokotow"));
        QCOMPARE(checked.has_value(), problem == -1);
        QVERIFY(checked || password.isEmpty() || !checked.error().detail.contains(password));
    }
};

BELFRY_TEST(tst_PasswordRules)
#include "tst_PasswordRules.moc"
