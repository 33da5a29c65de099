// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Template.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::messaging;

class tst_StandardText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : { "pl", "de", "en" }) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void isComplete()
    {
        QFETCH(QString, language);
        QVERIFY(hasStandardText(language));
        for (const Reader reader : { Reader::Self, Reader::Guardian }) {
            const TemplateText text = standardCredentialsText(language, reader, QString());
            QVERIFY(checkCredentialsText(text, language).empty());
            const Template parsed = Template::parse(text.subject, text.body);
            QVERIFY(parsed.canRepeat());
            QVERIFY(parsed.uses(Variable::School));
            QVERIFY(reader == Reader::Self || parsed.bodyUses(Variable::FullName));
            QVERIFY(!parsed.subjectUses(Variable::Password));
        }
    }

    void carriesTheNoteAsItIs_data() { isComplete_data(); }
    void carriesTheNoteAsItIs()
    {
        QFETCH(QString, language);
        const QString note = QString::fromUtf8("Zapraszamy [w poniedziałek] na [login] 😀\n\nDrugi akapit");
        const TemplateText text = standardCredentialsText(language, Reader::Self, note);
        const Template parsed = Template::parse(text.subject, text.body);
        QVERIFY(parsed.issues().empty());
        QVERIFY(parsed.canRepeat());
        QVERIFY(parsed.body({ { Variable::Login, QStringLiteral("SECRET") } }).contains(note));
    }

    void fallsBackToEnglish()
    {
        QVERIFY(!hasStandardText(QStringLiteral("uk")));
        QCOMPARE(
            standardCredentialsText(QStringLiteral("uk")), standardCredentialsText(QStringLiteral("en")));
    }

    /// LL1-28, LL1-35: with the school's real sender address.
    void asksForTheWhitelist()
    {
        QSet<QString> texts;
        for (const char* language : { "pl", "de", "en" }) {
            const QString text = whitelistText(
                QString::fromLatin1(language), QStringLiteral("Bell"), QStringLiteral("biuro@bell.example"));
            QVERIFY(text.contains(QLatin1String("biuro@bell.example")));
            QVERIFY(text.contains(QLatin1String("Bell")));
            QVERIFY(!text.contains(QLatin1Char('%')));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), 3);
    }
};

BELFRY_TEST(tst_StandardText)
#include "tst_StandardText.moc"
