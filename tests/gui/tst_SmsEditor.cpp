// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace belfry;
using namespace belfry::ui;
using core::formats::SmsLetters;

/// DT-14, DT-15, ES-30: what she sees while she writes an SMS.
class tst_SmsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_editor = std::make_unique<SmsEditor>();
        m_terms = {};
        m_terms.price = core::Money(16, QStringLiteral("GBP"));
        m_editor->setTerms(m_terms);
        m_editor->show();
    }
    void cleanup() { m_editor.reset(); }

    void countsWhileTyping()
    {
        QTest::keyClicks(m_editor->editor(), QString(132, u'a'));
        QCOMPARE(label("smsCounterLabel"), QStringLiteral("132 / 160, 1 SMS, %1").arg(price(1)));
        m_editor->setText(QString(161, u'a'));
        QCOMPARE(label("smsCounterLabel"), QStringLiteral("161 / 306, 2 SMS, %1").arg(price(2)));
        m_editor->setText(QString(152, u'a') + u'€' + QString(152, u'a'));
        QCOMPARE(m_editor->measured().parts, 3);
        m_terms.price = {};
        m_editor->setTerms(m_terms);
        QVERIFY(label("smsCounterLabel").endsWith(QStringLiteral("3 SMS")));
    }

    void theMergedTextIsCounted()
    {
        m_editor->setText(QStringLiteral("Login [login], [hasło]"));
        m_editor->setMerge(QStringLiteral("Zofia Abramowicz"), [](const QString& text) {
            return QString(text)
                .replace(QStringLiteral("[login]"), QStringLiteral("zabramowicz"))
                .replace(QStringLiteral("[hasło]"), QString(150, u'x'));
        });
        QCOMPARE(m_editor->measured().units, 6 + 11 + 2 + 150);
        QCOMPARE(m_editor->measured().parts, 2);
        auto* preview = m_editor->findChild<QLabel*>(QStringLiteral("smsPreviewLabel"));
        QVERIFY(preview->isVisible());
        QVERIFY(preview->text().startsWith(QStringLiteral("Login zabramowicz, xxx")));
        QVERIFY(!button("replaceLettersButton")->isVisible()); // the variable's own letter costs nothing
    }

    void lettersThatMakeItDearerAreMarkedAndReplaced()
    {
        m_terms.letters = SmsLetters::Allow;
        m_editor->setTerms(m_terms);
        m_editor->setText(QStringLiteral("Zając – żaba \U0001F600"));
        QCOMPARE(m_editor->measured().encoding, core::formats::SmsEncoding::Ucs2);
        QCOMPARE(m_editor->editor()->extraSelections().size(), 4);
        QCOMPARE(m_editor->editor()->extraSelections().first().cursor.selectedText(), QStringLiteral("ą"));
        QVERIFY(label("smsLettersLabel").contains(QStringLiteral("ą, –, ż, \U0001F600")));
        button("replaceLettersButton")->click();
        QCOMPARE(m_editor->text(), QStringLiteral("Zajac - zaba \U0001F600"));
        QCOMPARE(m_editor->editor()->extraSelections().size(), 1);
        QVERIFY(!button("replaceLettersButton")->isVisible());
        m_editor->editor()->undo();
        QCOMPARE(m_editor->text(), QStringLiteral("Zając – żaba \U0001F600"));
    }

    void replacedLettersAreShownExactly()
    {
        m_editor->setText(QStringLiteral("Zając"));
        auto* preview = m_editor->findChild<QLabel*>(QStringLiteral("smsPreviewLabel"));
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->text(), QStringLiteral("Zajac"));
        QCOMPARE(m_editor->measured().encoding, core::formats::SmsEncoding::Gsm7);
        QVERIFY(m_editor->editor()->extraSelections().isEmpty());
        m_editor->setText(QStringLiteral("Zajac"));
        QVERIFY(!preview->isVisible());
    }

    void refusedTextsSayWhy()
    {
        m_terms.letters = SmsLetters::Refuse;
        m_editor->setTerms(m_terms);
        m_editor->setText(QStringLiteral("Zając"));
        QVERIFY(!label("smsProblemLabel").isEmpty());
        m_editor->setText(QString(1531, u'a'));
        QVERIFY(label("smsProblemLabel").contains(QStringLiteral("11")));
        m_editor->setText(QStringLiteral("ok"));
        QVERIFY(!m_editor->findChild<QLabel*>(QStringLiteral("smsProblemLabel"))->isVisible());
    }

    void nobodyCanReplyToASenderName()
    {
        QVERIFY(m_editor->findChild<QLabel*>(QStringLiteral("smsRepliesLabel"))->isVisible());
        QVERIFY(!button("addSchoolPhoneButton")->isVisible());
        m_terms.schoolPhone = QStringLiteral("+48 22 123 45 67");
        m_editor->setTerms(m_terms);
        m_editor->setText(QStringLiteral("Ala"));
        button("addSchoolPhoneButton")->click();
        QCOMPARE(m_editor->text(), QStringLiteral("Ala\nTel. +48 22 123 45 67"));
        QVERIFY(!button("addSchoolPhoneButton")->isVisible());
        m_terms.canReply = true;
        m_editor->setTerms(m_terms);
        QVERIFY(!m_editor->findChild<QLabel*>(QStringLiteral("smsRepliesLabel"))->isVisible());
    }

    void termsComeFromTheSettings()
    {
        const auto terms = SmsTerms::of(
            core::settings::Snapshot::of({ { QStringLiteral("sms.letters"), QStringLiteral("allow") },
                { QStringLiteral("sms.price_minor"), QStringLiteral("16") },
                { QStringLiteral("sms.gateway"), QStringLiteral("gammu") },
                { QStringLiteral("school.phone"), QStringLiteral("22") } }));
        QCOMPARE(terms.letters, SmsLetters::Allow);
        QCOMPARE(terms.price, core::Money(16, QStringLiteral("PLN")));
        QVERIFY(terms.canReply);
        QCOMPARE(terms.schoolPhone, QStringLiteral("22"));
        QVERIFY(SmsTerms::of({}).price.currency().isEmpty());
        QCOMPARE(terms.pointMinor, qint64 { 0 });
    }

    void aSchoolThatCountsInPointsSeesPoints() // decision 6
    {
        m_terms = SmsTerms::of(
            core::settings::Snapshot::of({ { QStringLiteral("sms.price_minor"), QStringLiteral("16") },
                { QStringLiteral("wallet.points"), QStringLiteral("true") },
                { QStringLiteral("wallet.point_minor"), QStringLiteral("10") } }));
        m_editor->setTerms(m_terms);
        m_editor->setText(QString(161, u'a'));
        QCOMPARE(label("smsCounterLabel"), QStringLiteral("161 / 306, 2 SMS, 3.20 points"));
    }

private:
    QString label(const char* name) const
    {
        return m_editor->findChild<QLabel*>(QLatin1String(name))->text();
    }
    QPushButton* button(const char* name) const
    {
        return m_editor->findChild<QPushButton*>(QLatin1String(name));
    }
    static QString price(int parts)
    {
        return core::Money(16 * parts, QStringLiteral("GBP")).text(QStringLiteral("en"));
    }

    std::unique_ptr<SmsEditor> m_editor;
    SmsTerms m_terms;
};

BELFRY_TEST(tst_SmsEditor)
#include "tst_SmsEditor.moc"
