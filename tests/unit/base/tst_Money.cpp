// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;

/// ES-40: amounts as people write them, and nothing that could be read in two ways.
class tst_Money : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const QString& typed, const char* currency, const char* language, qint64 minor) {
            QTest::addRow("%s %s %s", qPrintable(typed), currency, language)
                << typed << QString::fromLatin1(currency) << QString::fromLatin1(language) << minor;
        };
        row(u"1.234,56"_qs, "PLN", "pl", 123456);
        row(u"1.234,56"_qs, "PLN", "en", 123456);
        row(u"1 234.56"_qs, "PLN", "pl", 123456);
        row(u"1,234.56"_qs, "EUR", "de", 123456);
        row(u"1\u00A0234,56\u00A0zł"_qs, "PLN", "pl", 123456);
        row(u"1’234.50"_qs, "CHF", "de", 123450);
        row(u"-5"_qs, "PLN", "pl", -500);
        row(u"\u22125,00 €"_qs, "EUR", "de", -500);
        row(u"-€5.00"_qs, "EUR", "en", -500);
        row(u"+5"_qs, "PLN", "pl", 500);
        row(u"12,5"_qs, "PLN", "pl", 1250);
        row(u"12.5"_qs, "PLN", "pl", 1250);
        row(u" 12 "_qs, "PLN", "pl", 1200);
        row(u"0"_qs, "PLN", "pl", 0);
        row(u",5"_qs, "PLN", "pl", 50);
        row(u"12,"_qs, "PLN", "pl", 1200);
        row(u"12,500 "_qs, "PLN", "pl", 1250);
        row(u"1.234"_qs, "EUR", "de", 123400);
        row(u"1,234"_qs, "USD", "en", 123400);
        row(u"1.234.567"_qs, "EUR", "de", 123456700);
        row(u"1 234 567,8"_qs, "PLN", "pl", 123456780);
        row(u"1.234.567,89"_qs, "PLN", "pl", 123456789);
        row(u"250 PLN"_qs, "PLN", "pl", 25000);
        row(u"١٢"_qs, "PLN", "pl", 1200);
        row(u"1234"_qs, "JPY", "en", 1234);
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, currency);
        QFETCH(QString, language);
        QFETCH(qint64, minor);
        const auto money = Money::parse(typed, currency, language);
        QVERIFY2(money.has_value(), money ? "" : qPrintable(money.error().detail));
        QCOMPARE(money->minor(), minor);
        QCOMPARE(money->currency(), currency);
        // What is shown is read again as the same.
        for (const char* other : { "pl", "de", "en" }) {
            const QString shown = QString::fromLatin1(other);
            QCOMPARE(Money::parse(money->text(shown), currency, shown)->minor(), minor);
            QCOMPARE(Money::parse(money->input(shown), currency, shown)->minor(), minor);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QString& typed, const char* language, const char* problem) {
            QTest::addRow("%s", qPrintable(typed))
                << typed << QString::fromLatin1(language) << QString::fromLatin1(problem);
        };
        row(QString(), "pl", "empty");
        row(u"  "_qs, "pl", "empty");
        row(u"-"_qs, "pl", "bad_character");
        row(u","_qs, "pl", "bad_character");
        row(u"zł"_qs, "pl", "empty");
        row(u"dwieście"_qs, "pl", "bad_character");
        row(u"250zl"_qs, "pl", "bad_character");
        row(u"1e5"_qs, "pl", "bad_character");
        row(u"0x10"_qs, "pl", "bad_character");
        row(u"5%"_qs, "pl", "bad_character");
        row(u"--5"_qs, "pl", "bad_character");
        row(u"=1+1"_qs, "pl", "bad_character");
        row(u"12 50"_qs, "pl", "bad_grouping");
        row(u"1.23.4"_qs, "pl", "bad_grouping");
        row(u"1.234 567,00"_qs, "pl", "bad_grouping");
        row(u"12,5 0"_qs, "pl", "bad_grouping");
        row(u"1234.567,00"_qs, "pl", "bad_grouping");
        row(u"12,345"_qs, "pl", "too_many_decimals");
        row(u"12.3456"_qs, "pl", "too_many_decimals");
        row(u"0.005"_qs, "pl", "too_many_decimals");
        row(u"1.234"_qs, "en", "too_many_decimals");
        row(u"12 €"_qs, "pl", "other_currency");
        row(u"EUR 12"_qs, "pl", "other_currency");
        row(u"99999999999999999999"_qs, "pl", "too_large");
        row(u"10000000000000,01"_qs, "pl", "too_large");
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        const auto money = Money::parse(typed, u"PLN"_qs, language);
        QVERIFY(!money);
        QTEST(money.error().detail, "problem");
        QCOMPARE(money.error().code,
            money.error().detail == QLatin1String("empty") ? ErrorCode::InputMissing
                                                           : ErrorCode::InputInvalid);
    }

    void showsByLanguage()
    {
        const Money zloty(123456, u"PLN"_qs);
        QCOMPARE(zloty.text(u"pl"_qs), u"1\u00A0234,56\u00A0zł"_qs);
        QCOMPARE(zloty.text(u"de"_qs), u"1.234,56\u00A0zł"_qs);
        QCOMPARE(zloty.text(u"en"_qs), u"1,234.56\u00A0zł"_qs);
        QCOMPARE(Money(-5, u"EUR"_qs).text(u"en"_qs), u"-€0.05"_qs);
        QCOMPARE(Money(-5, u"EUR"_qs).text(u"de"_qs), u"-0,05\u00A0€"_qs);
        QCOMPARE(Money(1234567, u"JPY"_qs).text(u"en"_qs), u"¥1,234,567"_qs);
        QCOMPARE(Money(100, u"SEK"_qs).text(u"pl"_qs), u"1,00\u00A0SEK"_qs);
        QCOMPARE(zloty.plain(), u"1234.56"_qs);
        QCOMPARE(Money(-7, u"PLN"_qs).plain(), u"-0.07"_qs);
        QCOMPARE(zloty.input(u"pl"_qs), u"1234,56"_qs);
    }

    void readsPricesFinerThanACent()
    {
        QCOMPARE(*Money::parseUnits(u"0,085"_qs, 4, u"pl"_qs), 850);
        QCOMPARE(*Money::parseUnits(u"0.16"_qs, 4, u"pl"_qs), 1600);
        QVERIFY(!Money::parseUnits(u"0,00001"_qs, 4, u"pl"_qs));
    }

    void knowsTheCurrencyOfACountry()
    {
        QCOMPARE(Money::currencyOf(u"PL"_qs), u"PLN"_qs);
        QCOMPARE(Money::currencyOf(u"DE"_qs), u"EUR"_qs);
        QCOMPARE(Money::currencyOf(u"CH"_qs), u"CHF"_qs);
        QCOMPARE(Money::decimalsOf(u"JPY"_qs), 0);
        QCOMPARE(Money::decimalsOf(u"XYZ"_qs), 2);
    }
};

BELFRY_TEST(tst_Money)
#include "tst_Money.moc"
