// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <algorithm>

using namespace belfry::core;

class tst_TextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString& text, const QString& folded) {
            QTest::newRow(qPrintable(text)) << text << folded;
        };
        row(u"Anna  Nowak "_qs, u"anna nowak"_qs);
        row(u"ZAŻÓŁĆ gęślą JAŹŃ"_qs, u"zazolc gesla jazn"_qs);
        row(u"Łódź"_qs, u"lodz"_qs);
        row(u"Große Straße"_qs, u"grosse strasse"_qs);
        row(u"GROẞE"_qs, u"grosse"_qs);
        row(u"Müller"_qs, u"muller"_qs);
        row(u"Mu\u0308ller"_qs, u"muller"_qs);
        row(u"Ærø Đorđe Œuvre"_qs, u"aero dorde oeuvre"_qs);
        row(u"İstanbul"_qs, u"istanbul"_qs);
        row(u"Їжак Йосип"_qs, u"іжак иосип"_qs);
        row(u"ﬁne ①"_qs, u"fine 1"_qs);
        row(u"Nowak–Kowalska"_qs, u"nowak-kowalska"_qs);
        row(u"O’Neill"_qs, u"o'neill"_qs);
        row(u"a\u00A0\tb\u200Bc"_qs, u"a bc"_qs);
        row(u"\U0001F600 Ola"_qs, u"\U0001F600 ola"_qs);
        row(QString(), QString());
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(searchFold(text), "folded");
        QCOMPARE(searchFold(searchFold(text)), searchFold(text));
    }

    void sortsLikeTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("pl") << u"pl"_qs
                            << QStringList { u"Cebula"_qs,
                                   u"Ćwik"_qs,
                                   u"Dąb"_qs,
                                   u"lis"_qs,
                                   u"Luty"_qs,
                                   u"Łuk"_qs,
                                   u"Mak"_qs,
                                   u"Zając"_qs,
                                   u"Źrebak"_qs,
                                   u"Żuk"_qs };
        QTest::newRow("de") << u"de"_qs
                            << QStringList { u"Ärger"_qs,
                                   u"Arzt"_qs,
                                   u"Müller"_qs,
                                   u"Mund"_qs,
                                   u"Straße"_qs,
                                   u"Strasser"_qs };
        QTest::newRow("uk") << u"uk"_qs
                            << QStringList {
                                   u"Гай"_qs, u"Ґава"_qs, u"Єва"_qs, u"Іван"_qs, u"Їжак"_qs, u"Йосип"_qs
                               };
    }
    void sortsLikeTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, sorted);
        QStringList other = sorted;
        std::reverse(other.begin(), other.end());
        std::sort(other.begin(), other.end(), [&](const QString& a, const QString& b) {
            return sortKey(a, language) < sortKey(b, language);
        });
        QCOMPARE(other, sorted);
    }
    void sortKeysOfOddText()
    {
        QVERIFY(sortKey(QString(), u"pl"_qs) < sortKey(u"a"_qs, u"pl"_qs));
        QVERIFY(!sortKey(QString(50'000, u'ż'), u"pl"_qs).isEmpty());
        QVERIFY(!sortKey(u"a"_qs, u"no-such-language"_qs).isEmpty());
        QVERIFY(!sortKey(u"abc"_qs, u"pl"_qs).contains('\0'));
    }

    void makesLogins_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("login");
        const auto row = [](const QString& given, const QString& family, const char* login) {
            QTest::newRow(qPrintable(given + u' ' + family)) << given << family << QString::fromLatin1(login);
        };
        row(u"Zofia"_qs, u"Abramowicz"_qs, "zabramowicz");
        row(u"Łucja"_qs, u"Żółć-Źdźbło"_qs, "lzolczdzblo");
        row(u"Jürgen"_qs, u"Groß"_qs, "jgross");
        row(u"Олена"_qs, u"Шевченко"_qs, "oshevchenko");
        row(u"Юрій"_qs, u"Щербак"_qs, "yshcherbak");
        row(u"Δημήτρης"_qs, u"Παπαδόπουλος"_qs, "dpapadopoulos");
        row(u"Anna"_qs, QString(), "a");
        row(QString(), u"O’Neill 2"_qs, "oneill2");
        row(u"\U0001F600"_qs, u"\U0001F600"_qs, "user");
        row(QString(), QString(), "user");
        row(u"A"_qs, QString(500, u'b'), "abbbbbbbbbbbbbbbbbbbbbbb");
    }
    void makesLogins()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QTEST(asciiLogin(given, family), "login");
    }
};

BELFRY_TEST(tst_TextFold)
#include "tst_TextFold.moc"
