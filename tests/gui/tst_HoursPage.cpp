// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/WhyNotDialog.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/help/HelpPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/DayOffDialog.h"
#include "ui/settings/HoursPage.h"
#include "ui/settings/SettingsPage.h"

#include <QtTest>
#include <QtWidgets>

using namespace belfry;
using namespace belfry::core;
using belfry::core::database::Transaction;
using belfry::tests::GuiSchool;

namespace {

template <class T> T* child(QWidget& in, const char* name)
{
    return in.findChild<T*>(QLatin1String(name));
}

} // namespace

/// ES-20 to ES-24 on the screen, "why did it not arrive?" (ES-12 to ES-26) and the page Help (ES-37, LL1-28).
class tst_HoursPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::MessageBox::setSilent(true);
        ui::MessageBox::takeShownTexts();
        m_school = std::make_unique<GuiSchool>();
    }
    void cleanup() { m_school.reset(); }

    void hoursAreShownCheckedAndSaved()
    {
        ui::settings::HoursPage page(m_school->desk());
        page.setVisible(true);
        auto* open = child<QCheckBox>(page, "sunOpenCheckBox");
        auto* from = child<QTimeEdit>(page, "monFromTimeEdit");
        auto* to = child<QTimeEdit>(page, "monToTimeEdit");
        QTRY_VERIFY(open->isChecked()); // the test school sends at any hour
        QTRY_VERIFY(!page.isChanged());
        open->setChecked(false);
        from->setTime(QTime(9, 30));
        to->setTime(QTime(9, 0));
        QVERIFY(page.isChanged());
        QVERIFY(!page.validate());
        QVERIFY(child<ui::Banner>(page, "sectionBanner")->text().contains(QStringLiteral("later than")));
        to->setTime(QTime(0, 0)); // midnight
        QVERIFY(page.validate());
        page.save();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT opens_minute FROM sending_hours WHERE weekday = 1")),
            570);
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT closes_minute FROM sending_hours WHERE weekday = 1")),
            1440);
        QCOMPARE(m_school->number(QStringLiteral("SELECT opens_minute FROM sending_hours WHERE weekday = 1")),
            570);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM sending_hours WHERE is_open = FALSE")), 1);
        QTRY_VERIFY(!page.isChanged());
    }

    void daysOffAreAddedAllowedAndRemoved()
    {
        ui::settings::HoursPage page(m_school->desk());
        page.setVisible(true);
        auto* table = child<QTableWidget>(page, "daysOffTableWidget");
        QTRY_VERIFY(!page.isChanged());
        child<QPushButton>(page, "addDayOffButton")->click();
        auto* dialog = page.findChild<ui::settings::DayOffDialog*>();
        QVERIFY(dialog);
        child<QDateEdit>(*dialog, "dayOffFirstDateEdit")->setDate(QDate(2027, 2, 1));
        child<QDateEdit>(*dialog, "dayOffLastDateEdit")->setDate(QDate(2027, 2, 14));
        child<QLineEdit>(*dialog, "dayOffNameLineEdit")->setText(QStringLiteral("Ferie zimowe"));
        child<QPushButton>(*dialog, "dayOffSaveButton")->click();
        QTRY_COMPARE(
            m_school->text(QStringLiteral("SELECT last_date FROM day_off")), QStringLiteral("2027-02-14"));
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Ferie zimowe"));
        table->item(0, 4)->setCheckState(Qt::Checked);
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM day_off WHERE sending_allowed = TRUE")), 1);
        QTRY_COMPARE(table->item(0, 4)->text(), ui::settings::HoursPage::tr("yes"));
        table->selectRow(0);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Yes);
        child<QPushButton>(page, "removeDayOffButton")->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM day_off")), 0);
    }

    void holidaysStandThereByRule()
    {
        m_school->set("hours.holidays", QStringLiteral("AT"));
        ui::settings::HoursPage page(m_school->desk());
        page.setVisible(true);
        auto* table = child<QTableWidget>(page, "daysOffTableWidget");
        child<QSpinBox>(page, "daysOffYearSpinBox")->setValue(2027);
        QTRY_COMPARE(table->rowCount(), 13);
        // Ticking one writes an entry that overrules the rule.
        QTRY_COMPARE(table->item(1, 2)->text(), QStringLiteral("Heilige Drei Könige"));
        table->item(1, 4)->setCheckState(Qt::Checked);
        QTRY_COMPARE(
            m_school->text(QStringLiteral("SELECT first_date FROM day_off WHERE sending_allowed = TRUE")),
            QStringLiteral("2027-01-06"));
    }

    void aCalendarFileIsImportedOrRefused()
    {
        ui::settings::HoursPage page(m_school->desk());
        page.setVisible(true);
        const QString path = m_school->folder() + QStringLiteral("/ferie.ics");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray year = QByteArray::number(QDate::currentDate().year() + 1);
        file.write(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Ferie\r\nDTSTART;VALUE=DATE:"
            + year + "0118\r\nDTEND;VALUE=DATE:" + year + "0201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        auto* button = child<QPushButton>(page, "importCalendarButton");
        ui::FileDialog::setNextFileName(path);
        button->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM day_off WHERE source = 'calendar'")), 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.resize(100 * 1024 * 1024);
        file.close();
        ui::FileDialog::setNextFileName(path);
        button->click();
        QTRY_VERIFY(
            child<ui::Banner>(page, "sectionBanner")->text().contains(QStringLiteral("larger than 8 MB")));
    }

    void planSentences()
    {
        const QDate today(2026, 11, 24);
        outbox::SendingPlan plan;
        QVERIFY(!ui::settings::planSentence(plan, today).isEmpty());
        plan.days = { { today, 180, 1000, 2000 }, { today.addDays(1), 70, 86'400'000, 90'000'000 } };
        const QString sentence = ui::settings::planSentence(plan, today);
        QVERIFY2(sentence.contains(QStringLiteral("180")) && sentence.contains(QStringLiteral("250")),
            qPrintable(sentence));
    }

    void whyNotLeadsToTheField()
    {
        const PersonId person = m_school->addStudent(
            QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), QString(), QString(), false);
        auto* dialog = new ui::activities::WhyNotDialog(m_school->desk(), m_school->navigator, person);
        dialog->setVisible(true);
        QTRY_VERIFY(child<ui::StatePill>(*dialog, "no_addressStatePill"));
        QCOMPARE(child<ui::StatePill>(*dialog, "no_addressStatePill")->colour(), ui::StateColour::Bad);
        QCOMPARE(child<ui::StatePill>(*dialog, "day_offStatePill")->colour(), ui::StateColour::Ok);
        QVERIFY(!child<QLabel>(*dialog, "no_consentLabel")->text().isEmpty());
        // The second view: what to tell somebody who gets nothing.
        const QString answer = child<QPlainTextEdit>(*dialog, "whyNotAnswerPlainTextEdit")->toPlainText();
        QVERIFY(!answer.isEmpty());
        child<QPushButton>(*dialog, "copyAnswerButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), answer);
        child<QPushButton>(*dialog, "no_addressFixButton")->click();
        QCOMPARE(m_school->navigator.page, QStringLiteral("students"));
        QCOMPARE(m_school->navigator.filters.value(QStringLiteral("id")).toLongLong(), person.value());
    }

    /// Decision 3: the row says when it will leave, and an approver may let it go at once.
    void aHeldBackMessageIsSentAnyway()
    {
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_school->write([&](Transaction& tx) {
            outbox::WeekHours hours {};
            // Open tomorrow at noon only: closed now, whatever day and hour it is.
            hours[static_cast<size_t>(QDate::currentDate().addDays(1).dayOfWeek() - 1)] = { true, 720, 780 };
            return m_school->services().calendar.setHours(tx, m_school->owner(), hours);
        });
        handover::CredentialsRequest request;
        request.persons = { m_school->addStudent(
            QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), QStringLiteral("zofia@example.org")) };
        GuiSchool::must(application::CredentialsSending::send(
            m_school->connection(), m_school->services(), m_school->owner(), request));
        ui::outbox::OutboxPage page(m_school->desk(), m_school->navigator);
        page.setVisible(true);
        page.open({ { QStringLiteral("tab"), QStringLiteral("waiting") } });
        auto* table = child<ui::CheckableTableView>(page, "outboxTableView");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const qint64 id = m_school->number(QStringLiteral("SELECT MAX(id) FROM outbox"));
        QTRY_VERIFY(table->setCurrentId(id));
        auto* anyway = child<QPushButton>(page, "sendAnywayButton");
        QTRY_VERIFY(anyway->isVisibleTo(&page));
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Yes);
        anyway->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE ignores_hours = TRUE")), 1);
        QTRY_VERIFY(!anyway->isVisibleTo(&page));
        child<QPushButton>(page, "whyNotButton")->click();
        QTRY_VERIFY(page.findChild<ui::activities::WhyNotDialog*>());
    }

    void helpTextsAreCopiedAndTheContactIsTheSchools()
    {
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_school->set("support.phone", QStringLiteral("22 555 01 02"));
        ui::help::HelpPage page(m_school->desk(), m_school->navigator);
        page.setVisible(true);
        QTRY_VERIFY(
            child<QLabel>(page, "supportContactLabel")->text().contains(QStringLiteral("22 555 01 02")));
        QTRY_VERIFY(child<QPlainTextEdit>(page, "spamHelpPlainTextEdit")
                ->toPlainText()
                .contains(QStringLiteral("biuro@lingua.example.org")));
        for (const char* name : { "spamCopyButton",
                 "contactCopyButton",
                 "nothingCopyButton",
                 "recipientCopyButton",
                 "replyCopyButton",
                 "hoursCopyButton" }) {
            QGuiApplication::clipboard()->clear();
            child<QPushButton>(page, name)->click();
            QVERIFY2(!QGuiApplication::clipboard()->text().isEmpty(), name);
        }
        child<QPushButton>(page, "editContactButton")->click();
        QCOMPARE(
            m_school->navigator.filters.value(QStringLiteral("page")).toString(), QStringLiteral("support"));
    }

private:
    std::unique_ptr<GuiSchool> m_school;
};

BELFRY_TEST(tst_HoursPage)
#include "tst_HoursPage.moc"
