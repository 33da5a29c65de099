// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/LoginMaker.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::credentials;

class tst_LoginMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAStemOfAnyName_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("stem");
        QTest::newRow("plain") << "Zofia" << "Abramowicz" << "zabramowicz";
        QTest::newRow("polish") << QString::fromUtf8("Łucja") << QString::fromUtf8("Żółć") << "lzolc";
        QTest::newRow("umlaut") << QString::fromUtf8("Özlem") << QString::fromUtf8("Müller") << "omuller";
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80")
                               << QString::fromUtf8("\xF0\x9F\x98\x80") << "user";
        QTest::newRow("nothing") << "" << "" << "user";
    }
    void makesAStemOfAnyName()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QTEST(loginStem(given, family), "stem");
    }

    void writesOtherScriptsInLatinLetters()
    {
        const QRegularExpression form(QStringLiteral("\\A[a-z0-9]{2,24}\\z"));
        for (const char* family : { "Шевченко", "Ґалаґан", "כהן", "محمد", "王", "Παπαδόπουλος" }) {
            QVERIFY2(form.match(loginStem(QString::fromUtf8("Олена"), QString::fromUtf8(family))).hasMatch(),
                family);
        }
    }

    void countsFromTwo()
    {
        LoginMaker maker({ QStringLiteral("zabramowicz"), QStringLiteral("zabramowicz3") });
        QCOMPARE(maker.make(QStringLiteral("zabramowicz")), QStringLiteral("zabramowicz2"));
        QCOMPARE(maker.make(QStringLiteral("zabramowicz")), QStringLiteral("zabramowicz4"));
        QCOMPARE(maker.make(QStringLiteral("anowak")), QStringLiteral("anowak"));
        QCOMPARE(maker.make(QStringLiteral("anowak")), QStringLiteral("anowak2"));
    }

    void keepsReservedWordsFree()
    {
        LoginMaker maker({});
        QCOMPARE(maker.make(QStringLiteral("admin")), QStringLiteral("admin2"));
        QCOMPARE(maker.make(QStringLiteral("user")), QStringLiteral("user2"));
    }

    void foldsCaseButNotAccents()
    {
        LoginMaker maker({});
        QVERIFY(maker.take(QStringLiteral("Anna.Nowak")));
        QVERIFY(!maker.take(QStringLiteral("anna.nowak")));
        QVERIFY(maker.take(QString::fromUtf8("łukasz")));
        QVERIFY(maker.take(QStringLiteral("lukasz")));
    }

    void isQuickForThousandsOfOneName()
    {
        LoginMaker maker({});
        for (int index = 0; index < 20'000; ++index) {
            QVERIFY(!maker.make(QStringLiteral("jkowalski")).isEmpty());
        }
        QCOMPARE(maker.make(QStringLiteral("jkowalski")), QStringLiteral("jkowalski20001"));
    }
};

BELFRY_TEST(tst_LoginMaker)
#include "tst_LoginMaker.moc"
