// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/PasswordMaker.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <cmath>

using namespace belfry::core::credentials;

class tst_PasswordMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSixtyBits()
    {
        int places = 0;
        for (const int group : kPasswordGroups) {
            places += group;
        }
        const QString alphabet = QString::fromLatin1(kPasswordAlphabet);
        QCOMPARE(QSet<QChar>(alphabet.begin(), alphabet.end()).size(), alphabet.size());
        QVERIFY(places * std::log2(double(alphabet.size())) >= 60.0);
    }

    void hasNothingThatIsMistaken()
    {
        const QString alphabet = QString::fromLatin1(kPasswordAlphabet);
        const QString mistaken = QStringLiteral("0Oo1lIaeiouyAEIOUY34");
        for (const QChar letter : mistaken) {
            QVERIFY2(!alphabet.contains(letter), qPrintable(QString(letter)));
        }
        QCOMPARE(alphabet, alphabet.toLower());
    }

    void isWrittenInGroups()
    {
        const QRegularExpression form(
            QStringLiteral("\\A[%1]{4}-[%1]{5}-[%1]{4}\\z").arg(QLatin1String(kPasswordAlphabet)));
        for (int index = 0; index < 1000; ++index) {
            QVERIFY(form.match(makePassword().reveal()).hasMatch());
        }
    }

    void isNeverTheSameNorAWord()
    {
        const QStringList words { QStringLiteral("pass"),
            QStringLiteral("haslo"),
            QStringLiteral("kot"),
            QStringLiteral("pies"),
            QStringLiteral("dom"),
            QStringLiteral("sex"),
            QStringLiteral("fuck"),
            QStringLiteral("kurwa"),
            QStringLiteral("dupa"),
            QStringLiteral("hund"),
            QStringLiteral("arsch"),
            QStringLiteral("katze"),
            QStringLiteral("ass"),
            QStringLiteral("cat"),
            QStringLiteral("the"),
            QStringLiteral("nie"),
            QStringLiteral("tak") };
        QSet<QString> seen;
        QHash<QChar, int> frequency;
        for (int index = 0; index < 100'000; ++index) {
            const QString password = makePassword().reveal();
            QVERIFY(!seen.contains(password));
            seen.insert(password);
            for (const QString& word : words) {
                QVERIFY(!password.contains(word));
            }
            for (const QChar letter : password) {
                ++frequency[letter];
            }
        }
        // 1.3 million draws: each of 25 letters near 52,000; six standard deviations are 1,340.
        const QByteArray alphabet(kPasswordAlphabet);
        for (const char letter : alphabet) {
            QVERIFY(std::abs(frequency.value(QLatin1Char(letter)) - 52'000) < 2'000);
        }
    }
};

BELFRY_TEST(tst_PasswordMaker)
#include "tst_PasswordMaker.moc"
