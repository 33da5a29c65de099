// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Translations.h"

#include <QtTest>

using namespace belfry;

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::setLanguage(QStringLiteral("en")); }

    void turnsTheButtonsOfQt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("Polish") << QStringLiteral("pl") << QStringLiteral("Anuluj");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Abbrechen");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Cancel");
        QTest::newRow("unknown") << QStringLiteral("xx") << QStringLiteral("Cancel");
    }
    void turnsTheButtonsOfQt()
    {
        QFETCH(QString, language);
        QFETCH(QString, cancel);
        ui::setLanguage(language);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    }

    /// A string of a class in a namespace and a plural: what the running program really looks up.
    void turnsOurOwnWords()
    {
        const core::Error error { core::ErrorCode::IoFull, {} };
        const QString english = ui::errorText(error);
        ui::setLanguage(QStringLiteral("pl"));
        QVERIFY2(ui::errorText(error).startsWith(QStringLiteral("Dysk jest pełny.")),
            qPrintable(ui::errorText(error)));
        ui::setLanguage(QStringLiteral("en"));
        QCOMPARE(ui::errorText(error), english);
        const auto wait = [](const char* seconds) {
            return ui::errorText({ core::ErrorCode::TooManyTries, QString::fromLatin1(seconds) });
        };
        QVERIFY2(wait("1").contains(QLatin1String("1 second ")), qPrintable(wait("1")));
        QVERIFY2(wait("5").contains(QLatin1String("5 seconds ")), qPrintable(wait("5")));
        ui::setLanguage(QStringLiteral("pl"));
        QVERIFY2(wait("3").contains(QStringLiteral("3 sekundy ")), qPrintable(wait("3")));
    }

    void holdsEveryLanguage()
    {
        ui::setLanguage(QStringLiteral("pl"));
        for (const QString& language : ui::languages()) {
            QVERIFY2(
                QFile::exists(QStringLiteral(":/i18n/belfry_%1.qm").arg(language)), qPrintable(language));
        }
    }

    void setsTheLocale()
    {
        ui::setLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        ui::setLanguage(QStringLiteral("pl"));
        QCOMPARE(QLocale().dayName(1, QLocale::LongFormat), QStringLiteral("poniedziałek"));
    }
};

BELFRY_TEST(tst_Translations)
#include "tst_Translations.moc"
