// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PhoneNumber.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <algorithm>

using namespace belfry::core;

class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("assumed");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("mobile");
        const auto row
            = [](const QString& raw, const char* assumed, const char* e164, const char* region, bool mobile) {
                  QTest::newRow(qPrintable(raw + u' ' + QLatin1String(assumed)))
                      << raw << QString::fromLatin1(assumed) << QString::fromLatin1(e164)
                      << QString::fromLatin1(region) << mobile;
              };
        row(u"600 100 200"_qs, "PL", "+48600100200", "PL", true);
        row(u" 600-100-200 "_qs, "pl", "+48600100200", "PL", true);
        row(u"+48 600 100 200"_qs, "DE", "+48600100200", "PL", true);
        row(u"0048600100200"_qs, "PL", "+48600100200", "PL", true);
        row(u"48600100200"_qs, "PL", "+48600100200", "PL", true);
        row(u"(+48) 600.100.200"_qs, "PL", "+48600100200", "PL", true);
        row(u"６００１００２００"_qs, "PL", "+48600100200", "PL", true);
        row(u"＋４８６００１００２００"_qs, "PL", "+48600100200", "PL", true);
        row(u"tel:+48-600-100-200"_qs, "PL", "+48600100200", "PL", true);
        row(u"\u202A+48 600\u00A0100\u00A0200\u202C"_qs, "PL", "+48600100200", "PL", true);
        row(u"22 123 45 67"_qs, "PL", "+48221234567", "PL", false);
        row(u"0171 1234567"_qs, "DE", "+491711234567", "DE", true);
        row(u"+49 (0) 171 1234567"_qs, "PL", "+491711234567", "DE", true);
        row(u"030 901820"_qs, "DE", "+4930901820", "DE", false);
        row(u"067 123 45 67"_qs, "UA", "+380671234567", "UA", true);
        row(u"+380 67 123 45 67"_qs, "PL", "+380671234567", "UA", true);
    }
    void reads()
    {
        QFETCH(QString, raw);
        QFETCH(QString, assumed);
        const auto number = PhoneNumber::parse(raw, assumed);
        QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().detail));
        QTEST(number->e164(), "e164");
        QTEST(number->region(), "region");
        QTEST(number->isMobile(), "mobile");
        QVERIFY(number->isValid());
        QCOMPARE(number->raw(), raw.trimmed());
        QCOMPARE(PhoneNumber::parse(number->e164(), u"DE"_qs)->e164(), number->e164());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("detail");
        const auto row = [](const QString& raw, const char* detail) {
            QTest::newRow(qPrintable(raw.left(30) + u' ' + QLatin1String(detail)))
                << raw << QString::fromLatin1(detail);
        };
        row(QString(), "empty");
        row(u" \t"_qs, "empty");
        row(u"600-100-200 (mama)"_qs, "letters");
        row(u"600100200 wew. 12"_qs, "letters");
        row(u"brak"_qs, "letters");
        row(u"600100200#12"_qs, "extension");
        row(u"600100200, 600100201"_qs, "several");
        row(u"600 100 200/600 100 201"_qs, "several");
        row(u"600100200\n600100201"_qs, "several");
        row(u"600100200/201"_qs, "too_long");
        row(u"600100200 lub 600100201"_qs, "letters");
        row(u"112"_qs, "too_short");
        row(u"600100"_qs, "too_short"); // only a pager has six digits
        row(u"600100200;ext=1"_qs, "bad_character");
        row(u"600*100200"_qs, "bad_character");
        row(u"600+100200"_qs, "bad_character");
        row(u"-"_qs, "too_short");
        row(u"+"_qs, "too_short");
        row(u"60010"_qs, "too_short");
        row(u"+48600100200300400500"_qs, "too_long");
        row(QString(u"1"_qs).repeated(100), "too_long");
        row(u"+999600100200"_qs, "unknown_country");
    }
    void refuses()
    {
        QFETCH(QString, raw);
        QFETCH(QString, detail);
        const auto number = PhoneNumber::parse(raw, u"PL"_qs);
        QVERIFY(!number.has_value());
        QCOMPARE(number.error().detail, detail);
        QCOMPARE(number.error().code, detail == u"empty" ? ErrorCode::InputMissing : ErrorCode::InputInvalid);
        QCOMPARE(QString::fromLatin1(phoneProblemName(PhoneNumber::problem(raw, u"PL"_qs))), detail);
    }

    void tellsWhatAnswers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("sms");
        const auto row = [](const char* raw, const char* type, bool sms) {
            QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(type) << sms;
        };
        row("600 100 200", "mobile", true);
        row("22 123 45 67", "fixed_line", false);
        row("+48 800 123 456", "toll_free", false);
        row("+48 700 123 456", "premium", false);
        row("+48 801 123 456", "service", false);
        row("+48 100 000 000", "unknown", true); // perhaps a new range: a warning, no refusal
        row("+1 202 555 0123", "mobile", true); // this country does not tell
    }
    void tellsWhatAnswers()
    {
        QFETCH(QString, raw);
        const auto number = PhoneNumber::parse(raw, u"PL"_qs);
        QVERIFY(number.has_value());
        QTEST(QString::fromLatin1(phoneTypeName(number->type())), "type");
        QTEST(number->canReceiveSms(), "sms");
    }

    // The shortcuts for Polish numbers must never say anything else than the library.
    void shortcutsAgreeWithTheLibrary()
    {
        QRandomGenerator random(20261121);
        const QStringList regions { u"PL"_qs, u"DE"_qs, u"UA"_qs, u"CZ"_qs };
        const QStringList beginnings {
            u"+48"_qs, u"0048"_qs, u"48"_qs, QString(), u"+49"_qs, u"0"_qs, u"+"_qs
        };
        for (int i = 0; i < 20'000; ++i) {
            QString raw = beginnings[random.bounded(beginnings.size())];
            const int length = random.bounded(3) == 0 ? random.bounded(3, 14) : 9;
            for (int digit = 0; digit < length; ++digit) {
                raw += QString::number(random.bounded(10));
            }
            const QString region = regions[random.bounded(3) == 0 ? random.bounded(regions.size()) : 0];
            const auto quick = PhoneNumber::parse(raw, region);
            const auto thorough = PhoneNumber::parseThoroughly(raw, region);
            QVERIFY2(quick.has_value() == thorough.has_value(), qPrintable(raw + u' ' + region));
            if (quick) {
                QVERIFY2(quick->e164() == thorough->e164() && quick->region() == thorough->region()
                        && quick->type() == thorough->type() && quick->raw() == thorough->raw(),
                    qPrintable(raw + u' ' + region));
            } else {
                QCOMPARE(quick.error(), thorough.error());
            }
        }
    }

    void splitsCells()
    {
        QCOMPARE(PhoneNumber::splitCell(u"600100200, 600100201;22 123 45 67 / 600 1\n+48 1\r\n"_qs),
            (QStringList { u"600100200"_qs, u"600100201"_qs, u"22 123 45 67"_qs, u"600 1"_qs, u"+48 1"_qs }));
        QCOMPARE(PhoneNumber::splitCell(u" ;, "_qs), QStringList());
        QCOMPARE(PhoneNumber::splitCell(u"600100200/600100201，600100202"_qs),
            (QStringList { u"600100200"_qs, u"600100201"_qs, u"600100202"_qs }));
        QCOMPARE(PhoneNumber::splitCell(u"0171/1234567"_qs), QStringList(u"0171/1234567"_qs));
        QCOMPARE(PhoneNumber::parse(u"0171/1234567"_qs, u"DE"_qs)->e164(), u"+491711234567"_qs);
    }

    void warnsOfUnusedRange()
    {
        const auto number = PhoneNumber::parse(u"+48 100 000 000"_qs, u"PL"_qs);
        QVERIFY(number.has_value());
        QVERIFY(!number->isValid());
        QVERIFY(!number->isMobile());
        QCOMPARE(number->region(), u"PL"_qs);
    }

    void writesInternationally()
    {
        QCOMPARE(PhoneNumber::parse(u"600100200"_qs, u"PL"_qs)->international(), u"+48 600 100 200"_qs);
    }

    void listsRegions()
    {
        const auto& regions = PhoneNumber::regions();
        const auto poland
            = std::find_if(regions.begin(), regions.end(), [](const auto& r) { return r.region == u"PL"; });
        QVERIFY(poland != regions.end());
        QCOMPARE(poland->code, 48);
        QVERIFY(std::is_sorted(regions.begin(), regions.end(), [](const auto& a, const auto& b) {
            return a.region < b.region;
        }));
    }
};

BELFRY_TEST(tst_PhoneNumber)
#include "tst_PhoneNumber.moc"
