// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Workspace.h"
#include "core/notifications/NotificationTexts.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Form.h"
#include "ui/groups/LessonDialog.h"
#include "ui/settings/NotificationDialog.h"
#include "ui/settings/NotificationTable.h"
#include "ui/shell/MainWindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using core::database::Transaction;
using core::events::EventChannel;
using core::events::EventType;
using ui::groups::LessonDialog;
using ui::settings::NotificationDialog;
using ui::settings::NotificationTable;

namespace {

/// The program's own window and pages, with a signed-in person.
struct Opened
{
    explicit Opened(std::optional<access::Role> role = std::nullopt)
    {
        access::Session session = school.owner();
        session.role = role.value_or(session.role);
        workspace = std::make_unique<app::Workspace>(window, school.sharedInstallation(), session);
        window.resize(1024, 700);
        window.show();
        workspace->showFrame();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void openNotifications()
    {
        window.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("notifications") } });
        QTRY_VERIFY(!find<QLabel>("notificationSummaryLabel")->text().isEmpty());
        button("showDetailsButton")->click();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QWidget* page() { return find<QWidget>("notificationsSettingsPage"); }
    QPushButton* saveButton() { return page()->findChild<QPushButton*>(QStringLiteral("saveButton")); }
    QString words()
    {
        auto* banner = page()->findChild<ui::Banner*>(QStringLiteral("sectionBanner"));
        return banner->isVisible() ? banner->text() : QString();
    }
    bool isOn(EventType type, EventChannel channel)
    {
        const auto rows = school.read(
            [&](Transaction& tx) { return school.services().notifications.list(tx, school.owner()); });
        for (const auto& row : rows) {
            if (row.type == type) {
                return row.on.at(channel);
            }
        }
        return false;
    }
    bool needsConfirmation(EventChannel channel)
    {
        return school.read([&](Transaction& tx) {
            return school.services().notifications.needsConfirmation(tx, school.owner(), channel);
        });
    }
    QString stored(const char* key)
    {
        return school.read([&](Transaction& tx) { return school.services().settings.snapshot(tx); })
            .text(key);
    }
    NotificationDialog* openEvent(const char* name)
    {
        button(name)->click();
        return window.findChild<NotificationDialog*>();
    }

    tests::GuiSchool school;
    ui::shell::MainWindow window;
    std::unique_ptr<app::Workspace> workspace;
};

template <class T> T* in(QWidget* dialog, const char* name)
{
    return dialog->findChild<T*>(QLatin1String(name));
}

} // namespace

/// Settings -> Communication -> Notifications, and the lessons on the group's card, in the real window.
class tst_NotificationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::MessageBox::setSilent(true); }

    void channelsAreLit();
    void cellsByKeyboard();
    void confirmationIsSwitchedOffPerChannel();
    void daysOfPeriodicMessages();
    void aTextIsCheckedAndRestored();
    void periodicMessagesHaveTheirOwnRule();
    void whoMayNotChangeSeesWhy();
    void aLessonIsCancelled();
    void aLessonIsMoved();
    void aSilentEventWarns();
};

/// LL2-04 to LL2-08.
void tst_NotificationsPage::channelsAreLit()
{
    Opened opened;
    opened.openNotifications();
    auto* table = opened.find<NotificationTable>("notificationTable");
    QVERIFY(table->isVisible());
    for (const auto& info : events::eventCatalogue()) {
        const QByteArray details = QByteArray(info.name) + "DetailsButton";
        QVERIFY2(opened.button(details.constData()), info.name);
    }
    auto* mail = opened.button("lesson_cancelled_emailButton");
    auto* sms = opened.button("lesson_cancelled_smsButton");
    auto* remark = opened.find<QLabel>("lesson_cancelledLabel");
    QVERIFY(mail->isChecked());
    QVERIFY(sms->isChecked());
    QVERIFY(!mail->icon().isNull()); // never by colour alone
    QVERIFY(!opened.button("system_message_systemButton")->isEnabled());
    QVERIFY(!opened.button("system_message_systemButton")->toolTip().isEmpty());
    QVERIFY(!opened.saveButton()->isEnabled());
    mail->click();
    QVERIFY(mail->icon().isNull());
    QVERIFY(remark->text().contains(QStringLiteral("confirmation")));
    sms->click();
    QCOMPARE(remark->text(), QStringLiteral("silent"));
    opened.button("note_systemButton")->click();
    QVERIFY(opened.isOn(EventType::LessonCancelled, EventChannel::Email)); // not before it is saved
    opened.saveButton()->click();
    QTRY_COMPARE(opened.words(), QStringLiteral("Saved."));
    QVERIFY(!opened.isOn(EventType::LessonCancelled, EventChannel::Email));
    QVERIFY(!opened.isOn(EventType::LessonCancelled, EventChannel::Sms));
    QVERIFY(opened.isOn(EventType::Note, EventChannel::System));
    QTRY_VERIFY(!opened.saveButton()->isEnabled());
}

void tst_NotificationsPage::cellsByKeyboard()
{
    Opened opened;
    opened.openNotifications();
    auto* cell = opened.button("note_systemButton");
    QCOMPARE(cell->accessibleName(), QStringLiteral("Note: system"));
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Right);
    auto* mail = opened.button("note_emailButton");
    QVERIFY(mail->hasFocus());
    QVERIFY(!mail->isChecked());
    QTest::keyClick(mail, Qt::Key_Space);
    QVERIFY(mail->isChecked());
    QTest::keyClick(mail, Qt::Key_Down);
    QVERIFY(opened.button("instalment_due_emailButton")->hasFocus());
    // The cell that cannot be switched is stepped over.
    auto* above = opened.button("contract_status_systemButton");
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Down);
    QVERIFY(opened.button("group_joined_systemButton")->hasFocus());
}

/// LL2-10 to LL2-14.
void tst_NotificationsPage::confirmationIsSwitchedOffPerChannel()
{
    Opened opened;
    opened.openNotifications();
    auto* mail = opened.find<QCheckBox>("noMailConfirmationCheckBox");
    auto* sms = opened.find<QCheckBox>("noSmsConfirmationCheckBox");
    QVERIFY(!mail->isChecked()); // LL2-11: somebody confirms
    QVERIFY(!sms->isChecked());
    QVERIFY(opened.needsConfirmation(EventChannel::Email));
    sms->click();
    opened.saveButton()->click();
    QTRY_COMPARE(opened.words(), QStringLiteral("Saved."));
    QVERIFY(opened.needsConfirmation(EventChannel::Email));
    QVERIFY(!opened.needsConfirmation(EventChannel::Sms));
    QTRY_COMPARE(opened.find<QLabel>("lesson_movedLabel")->text(),
        QStringLiteral("informational · partly after confirmation"));
    sms->click();
    mail->click();
    opened.saveButton()->click();
    QTRY_VERIFY(!opened.needsConfirmation(EventChannel::Email));
    QVERIFY(opened.needsConfirmation(EventChannel::Sms));
}

void tst_NotificationsPage::daysOfPeriodicMessages()
{
    Opened opened;
    opened.openNotifications();
    auto* steps = opened.find<QLineEdit>("overdueStepsLineEdit");
    auto* policy = opened.find<QComboBox>("birthdayPolicyComboBox");
    QTRY_COMPARE(steps->text(), QStringLiteral("3,10,30"));
    QCOMPARE(policy->currentData().toString(), QStringLiteral("within"));
    steps->setText(QStringLiteral("soon"));
    opened.saveButton()->click();
    auto* field = qobject_cast<ui::FormField*>(steps->parentWidget());
    QVERIFY(field && !field->problem().isEmpty());
    steps->setText(QStringLiteral("14, 7"));
    policy->setCurrentIndex(policy->findData(QStringLiteral("ask")));
    opened.find<QCheckBox>("guardianAccountsCheckBox")->setChecked(false);
    opened.saveButton()->click();
    QTRY_COMPARE(opened.stored("periodic.overdue_steps"), QStringLiteral("7,14"));
    QCOMPARE(opened.stored("periodic.birthday.policy"), QStringLiteral("ask"));
    QCOMPARE(opened.stored("school.guardian_accounts"), QStringLiteral("false"));
    // Whoever empties the field wants no reminder, not the standard ones again.
    QTRY_VERIFY(!opened.saveButton()->isEnabled());
    steps->clear();
    opened.saveButton()->click();
    QTRY_COMPARE(opened.stored("periodic.overdue_steps"), QStringLiteral("none"));
}

void tst_NotificationsPage::aTextIsCheckedAndRestored()
{
    Opened opened;
    opened.openNotifications();
    auto* dialog = opened.openEvent("lesson_cancelledDetailsButton");
    QVERIFY(dialog);
    auto* body = in<QPlainTextEdit>(dialog, "notificationBodyPlainTextEdit");
    auto* issues = in<QLabel>(dialog, "notificationIssuesLabel");
    auto* save = in<QPushButton>(dialog, "saveNotificationButton");
    auto* restore = in<QPushButton>(dialog, "restoreNotificationButton");
    auto* state = in<QLabel>(dialog, "notificationStateLabel");
    QTRY_VERIFY(!body->toPlainText().isEmpty());
    const QString standard = body->toPlainText();
    QVERIFY(!issues->isVisible());
    QVERIFY(!restore->isEnabled());

    body->setPlainText(QStringLiteral("Lesson [lesson time"));
    QVERIFY(issues->text().contains(QStringLiteral("not closed")));
    body->setPlainText(QStringLiteral("Line\n[shoe size] [due date]"));
    QVERIFY(issues->text().contains(QStringLiteral("Line 2: There is no variable [shoe size].")));
    save->click();
    auto* words = in<ui::Banner>(dialog, "notificationBanner");
    QVERIFY(words->text().contains(QStringLiteral("cannot be saved")));

    // The menu offers what this event fills, in the language of the text.
    auto* menu = in<QMenu>(dialog, "notificationVariablesMenu");
    Q_EMIT menu->aboutToShow();
    auto* languages = in<QTabBar>(dialog, "notificationLanguageTabBar");
    const QString language = languages->tabData(languages->currentIndex()).toString();
    const QString time = messaging::variableName(messaging::Variable::LessonTime, language);
    body->setPlainText(QStringLiteral("Own words: "));
    body->moveCursor(QTextCursor::End);
    for (QAction* action : menu->actions()) {
        QVERIFY(!action->text().contains(messaging::variableName(messaging::Variable::DueDate, language)));
        if (action->text().startsWith(QStringLiteral("[%1]").arg(time))) {
            action->trigger();
        }
    }
    QCOMPARE(body->toPlainText(), QStringLiteral("Own words: [%1]").arg(time));
    QVERIFY(!issues->isVisible());
    save->click();
    QTRY_VERIFY(words->text().startsWith(QStringLiteral("Saved.")));
    const auto text = opened.school.read([&](Transaction& tx) {
        return opened.school.services().notifications.text(
            tx, opened.school.owner(), EventType::LessonCancelled, EventChannel::Email, language);
    });
    QVERIFY(text.isOwn);
    QCOMPARE(text.text.body, body->toPlainText());

    QVERIFY(state->text().startsWith(QStringLiteral("The school's own")));
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Yes);
    restore->click();
    QTRY_COMPARE(body->toPlainText(), standard);
    QVERIFY(!restore->isEnabled());
    QVERIFY(state->text().startsWith(QStringLiteral("The standard")));
}

/// ES-05, ES-33.
void tst_NotificationsPage::periodicMessagesHaveTheirOwnRule()
{
    Opened opened;
    opened.openNotifications();
    auto* dialog = opened.openEvent("birthdayDetailsButton");
    QVERIFY(dialog);
    auto* mail = in<QCheckBox>(dialog, "emailNoConfirmationCheckBox");
    QVERIFY(mail && mail->isEnabled() && !mail->isChecked());
    mail->click();
    auto* words = in<ui::Banner>(dialog, "notificationBanner");
    QTRY_COMPARE(words->text(), QStringLiteral("Saved."));
    const auto needs = [&](EventType type, EventChannel channel) {
        return opened.school.read([&](Transaction& tx) {
            return opened.school.services().periodic.needsConfirmation(
                tx, opened.school.owner(), type, channel);
        });
    };
    QVERIFY(!needs(EventType::Birthday, EventChannel::Email));
    QVERIFY(needs(EventType::Birthday, EventChannel::Sms));
    QVERIFY(needs(EventType::InstalmentDue, EventChannel::Email));
    QVERIFY(mail->isChecked());
    mail->click();
    QTRY_VERIFY(needs(EventType::Birthday, EventChannel::Email));
}

void tst_NotificationsPage::whoMayNotChangeSeesWhy()
{
    Opened opened(access::Role::Secretary);
    opened.openNotifications();
    auto* cell = opened.button("lesson_cancelled_emailButton");
    QVERIFY(cell->isChecked());
    QVERIFY(!cell->isEnabled());
    QVERIFY(cell->toolTip().contains(QStringLiteral("Only the owner")));
    QVERIFY(opened.page()->findChild<ui::Banner*>(QStringLiteral("notAllowedBanner"))->isVisible());
    QVERIFY(!opened.find<QCheckBox>("noMailConfirmationCheckBox")->isEnabled());
    QVERIFY(!opened.find<QCheckBox>("noMailConfirmationCheckBox")->toolTip().isEmpty());
    QVERIFY(!opened.find<QLineEdit>("overdueStepsLineEdit")->isEnabled());
    // The texts can be read.
    auto* dialog = opened.openEvent("lesson_cancelledDetailsButton");
    QVERIFY(dialog);
    auto* body = in<QPlainTextEdit>(dialog, "notificationBodyPlainTextEdit");
    QTRY_VERIFY(!body->toPlainText().isEmpty());
    QVERIFY(body->isReadOnly());
    QVERIFY(in<QLabel>(dialog, "notificationStateLabel")->text().contains(QStringLiteral("Only the owner")));
}

namespace {

void fillGroup(tests::GuiSchool& school)
{
    school.set("mail.from", QStringLiteral("office@lingua.example.org"));
    for (const auto& [given, address] : { std::pair("Anna", "anna@example.org"),
             std::pair("Jan", "jan@example.org"),
             std::pair("Ewa", "") }) {
        const PersonId id = school.addStudent(
            QLatin1String(given), QStringLiteral("Nowak"), QLatin1String(address), QStringLiteral("A1"));
        school.write([&](Transaction& tx) -> Result<void> {
            people::ConsentEntry entry;
            entry.person = id;
            entry.purpose = people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            TRY(school.services().consents.record(tx, school.owner(), entry));
            return {};
        });
    }
}

LessonDialog* openLesson(Opened& opened, const char* button)
{
    opened.window.openPage(QStringLiteral("groups"),
        { { QStringLiteral("id"), opened.school.group(QStringLiteral("A1")).value() } });
    const auto isReady = [&] {
        auto* found = opened.button(button);
        return found != nullptr && found->isVisible() && found->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, 10'000)) {
        return nullptr;
    }
    opened.button(button)->click();
    return opened.window.findChild<LessonDialog*>();
}

} // namespace

void tst_NotificationsPage::aLessonIsCancelled()
{
    Opened opened;
    fillGroup(opened.school);
    QPointer<LessonDialog> dialog = openLesson(opened, "lessonCancelledButton");
    QVERIFY(dialog);
    auto* told = in<ui::Banner>(dialog, "lessonToldBanner");
    auto* tell = in<QPushButton>(dialog, "tellLessonButton");
    QTRY_VERIFY(tell->isEnabled());
    // Two have an address; SMS is off, so that only the mail counts.
    QVERIFY2(told->text().contains(QStringLiteral("2 by e-mail")), qPrintable(told->text()));
    QVERIFY2(told->text().contains(QStringLiteral("1 cannot be reached")), qPrintable(told->text()));
    QVERIFY(told->text().contains(QStringLiteral("until a person confirms")));
    in<QLineEdit>(dialog, "lessonReasonLineEdit")->setText(QStringLiteral("the teacher is ill"));
    QTRY_VERIFY(in<QLabel>(dialog, "lessonTextLabel")->text().contains(QStringLiteral("the teacher is ill")));
    QTRY_VERIFY(tell->isEnabled());
    tell->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.school.number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'pending'")), 2);
    QTRY_VERIFY(opened.find<ui::Banner>("groupDoneBanner")->isVisible());
    QVERIFY(opened.find<ui::Banner>("groupDoneBanner")->text().startsWith(QStringLiteral("2 message(s)")));

    // The same lesson is not announced twice.
    dialog = openLesson(opened, "lessonCancelledButton");
    QVERIFY(dialog);
    tell = in<QPushButton>(dialog, "tellLessonButton");
    QTRY_VERIFY(tell->isEnabled());
    tell->click();
    auto* start = in<QDateTimeEdit>(dialog, "lessonStartDateTimeEdit");
    auto* field = qobject_cast<ui::FormField*>(start->parentWidget());
    QTRY_VERIFY(field->problem().contains(QStringLiteral("already")));
}

void tst_NotificationsPage::aLessonIsMoved()
{
    Opened opened;
    fillGroup(opened.school);
    QPointer<LessonDialog> dialog = openLesson(opened, "lessonMovedButton");
    QVERIFY(dialog);
    auto* start = in<QDateTimeEdit>(dialog, "lessonStartDateTimeEdit");
    auto* fresh = in<QDateTimeEdit>(dialog, "lessonNewStartDateTimeEdit");
    auto* tell = in<QPushButton>(dialog, "tellLessonButton");
    QVERIFY(fresh->isVisible());
    QTRY_VERIFY(tell->isEnabled());
    fresh->setDateTime(start->dateTime());
    auto* field = qobject_cast<ui::FormField*>(fresh->parentWidget());
    QTRY_VERIFY(field->problem().contains(QStringLiteral("old one")));
    QVERIFY(!tell->isEnabled());
    fresh->setDateTime(start->dateTime().addDays(2));
    QTRY_VERIFY(tell->isEnabled());
    tell->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.school.text(QStringLiteral("SELECT type FROM event ORDER BY id DESC LIMIT 1")),
        QStringLiteral("lesson_moved"));
}

void tst_NotificationsPage::aSilentEventWarns()
{
    Opened opened;
    fillGroup(opened.school);
    opened.school.write([&](Transaction& tx) -> Result<void> {
        for (const EventChannel channel : events::kEventChannels) {
            TRY(opened.school.services().notifications.setOn(
                tx, opened.school.owner(), EventType::LessonCancelled, channel, false));
        }
        return {};
    });
    auto* dialog = openLesson(opened, "lessonCancelledButton");
    QVERIFY(dialog);
    auto* told = in<ui::Banner>(dialog, "lessonToldBanner");
    QTRY_VERIFY(told->text().contains(QStringLiteral("all channels of this event are silent")));
    QVERIFY(!in<QLabel>(dialog, "lessonTextLabel")->isVisible());
}

BELFRY_TEST(tst_NotificationsPage)
#include "tst_NotificationsPage.moc"
