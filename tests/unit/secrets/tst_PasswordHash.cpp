// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/PasswordHash.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::secrets;

class tst_PasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifies()
    {
        const SecretText password(QString::fromUtf8("Zażółć gęślą jaźń \xF0\x9F\x94\x94"));
        const auto hash = hashPassword(password);
        QVERIFY(hash.has_value());
        QVERIFY(hash->startsWith(QLatin1String("$argon2id$v=19$")));
        QVERIFY(verifyPasswordHash(*hash, password));
        QVERIFY(verifyPasswordHash(
            *hash, SecretText(password.reveal().normalized(QString::NormalizationForm_D))));
        QVERIFY(!verifyPasswordHash(*hash, SecretText(password.reveal() + QLatin1Char('x'))));
        QVERIFY(!verifyPasswordHash(*hash, SecretText()));
        QVERIFY(!verifyPasswordHash(QString(), password));
        QVERIFY(!verifyPasswordHash(QStringLiteral("x"), password));
        QVERIFY(*hashPassword(password) != *hash);
    }

    void theUsualCostIsThatOfTheProgram()
    {
        const HashCost cost;
        QCOMPARE(cost.bytes, quint64 { 256 } * 1024 * 1024);
        QCOMPARE(cost.passes, quint64 { 3 });
        const auto hash = hashPassword(SecretText(QStringLiteral("a password")), cost);
        QVERIFY(hash->contains(QLatin1String("m=262144,t=3,p=1")));
        QVERIFY(needsRehash(*hash)); // against the small cost of the tests
        QVERIFY(!needsRehash(*hashPassword(SecretText(QStringLiteral("a password")))));
    }

    void theDecoyIsARealHash()
    {
        // libsodium reads it (a broken one would be refused before the work, which an attacker could time).
        QVERIFY(!needsRehash(decoyHash()));
        QVERIFY(!verifyPasswordHash(decoyHash(), SecretText(QStringLiteral("anything"))));
    }
};

BELFRY_TEST(tst_PasswordHash)
#include "tst_PasswordHash.moc"
