// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonText.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::people;

class tst_PersonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPrintableTextIsAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("quotes") << QStringLiteral("O'Neil \"Bob\"") << QString();
        QTest::newRow("emoji") << QString::fromUtf8("Anna \xF0\x9F\x98\x80") << QString();
        QTest::newRow("right-to-left")
            << QString::fromUtf8("\xD7\x90\xD7\x91 \xD9\x85\xD8\xAD\xD9\x85\xD8\xAF") << QString();
        QTest::newRow("500 characters") << QString(500, QLatin1Char('x')) << QString();
        QTest::newRow("zero-width joiner") << QString::fromUtf8("a\xE2\x80\x8D"
                                                                "b")
                                           << QString();
        QTest::newRow("line break") << QStringLiteral("Anna\nNowak") << QStringLiteral("control_character");
        QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("control_character");
        QTest::newRow("escape") << QString(QChar(27)) << QStringLiteral("control_character");
        QTest::newRow("half a surrogate") << QString(QChar(0xD800)) << QStringLiteral("control_character");
        QTest::newRow("a book") << QString(5000, QLatin1Char('x')) << QStringLiteral("too_long");
    }
    void anyPrintableTextIsAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, problem);
        QCOMPARE(nameProblem(name), problem);
    }

    void patternsAreFoldedAndEscaped()
    {
        QCOMPARE(searchPatterns(QStringLiteral("  Łoś_ 50%  a\\b ")),
            QStringList(
                { QStringLiteral("%los\\_%"), QStringLiteral("%50\\%%"), QStringLiteral("%a\\\\b%") }));
        QCOMPARE(
            searchPatterns(QStringLiteral("600-100-200")), QStringList({ QStringLiteral("%600100200%") }));
        QCOMPARE(searchPatterns(QString()), QStringList());
    }

    void searchTextHoldsEverythingThatPeopleType()
    {
        Person person;
        person.givenName = QStringLiteral("Żaneta");
        person.familyName = QStringLiteral("Łoś");
        person.number = QStringLiteral("A/17");
        ContactPoint mail;
        mail.raw = mail.normalised = QStringLiteral("Zaneta@example.org");
        ContactPoint phone;
        phone.kind = ContactKind::Phone;
        phone.raw = QStringLiteral("600 100 200");
        phone.normalised = QStringLiteral("+48600100200");
        const QString text = searchText(person, QStringLiteral("zlos2"), { mail, phone });
        QCOMPARE(text, QStringLiteral("los zaneta a/17 zlos2 zaneta@example.org +48600100200"));
    }

    void longNamesStayTellable()
    {
        const QString longName(500, QChar(0x0416));
        const QString one = nameFold(longName + QLatin1Char('a'), longName);
        const QString other = nameFold(longName + QLatin1Char('b'), longName);
        QVERIFY(one != other);
        QVERIFY2(one.toUtf8().size() < 2000, "an index row of PostgreSQL has 2,704 bytes at most");
        QVERIFY(nameSortKey(longName + longName, QStringLiteral("pl")).size() <= 600);
    }

    void sortsAsTheLanguageDoes()
    {
        const auto key = [](const char16_t* name) {
            return nameSortKey(QString::fromUtf16(name), QStringLiteral("pl"));
        };
        QVERIFY(key(u"Lis Anna") < key(u"Łoś Anna"));
        QVERIFY(key(u"Łoś Anna") < key(u"Mak Anna"));
        QVERIFY(key(u"Nowak Zofia") < key(u"Nowakowska Anna"));
    }

    void aWrongPointIsKeptAndSaysWhy()
    {
        ContactPoint point;
        point.raw = QStringLiteral("anna@");
        point = checkedPoint(point, QStringLiteral("PL"));
        QCOMPARE(point.state, ContactState::Invalid);
        QCOMPARE(point.raw, QStringLiteral("anna@"));
        QVERIFY(point.normalised.isEmpty());
        QVERIFY(!point.stateReason.isEmpty());
        point.raw = QStringLiteral("Anna@EXAMPLE.org");
        point = checkedPoint(point, QStringLiteral("PL"));
        QCOMPARE(point.state, ContactState::Ok);
        QCOMPARE(point.normalised, QStringLiteral("Anna@example.org"));
        QVERIFY(point.stateReason.isEmpty());
    }
};

BELFRY_TEST(tst_PersonText)
#include "tst_PersonText.moc"
