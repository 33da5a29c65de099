// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Backup.h"
#include "core/application/CredentialsSending.h"
#include "core/messaging/Template.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/MailServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Preferences.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/settings/MailAccountForm.h"
#include "ui/settings/MailPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/StaffPage.h"
#include "ui/settings/TextsPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace belfry;
using namespace belfry::ui;
using ui::settings::SettingsPage;

namespace {

/// The real page over a real school.
struct Opened
{
    explicit Opened(const char* section)
        : page(school.desk(), school.navigator)
    {
        page.resize(1024, 700);
        page.show();
        page.open({ { QStringLiteral("page"), QLatin1String(section) } });
    }
    template <class T> T* find(const char* name)
    {
        for (T* found : page.findChildren<T*>(QLatin1String(name))) {
            if (found->isVisibleTo(&page)) {
                return found;
            }
        }
        return page.findChild<T*>(QLatin1String(name));
    }
    void type(const char* name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString problem(const char* editor)
    {
        auto* field = qobject_cast<FormField*>(find<QWidget>(editor)->parentWidget());
        return field != nullptr ? field->problem() : QString();
    }
    QString stored(const char* key)
    {
        return school
            .read([&](core::database::Transaction& tx) { return school.services().settings.snapshot(tx); })
            .text(key);
    }
    QString words() { return find<Banner>("sectionBanner")->text(); }

    tests::GuiSchool school;
    SettingsPage page;
};

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MessageBox::setSilent(true); }
    void init() { MessageBox::takeShownTexts(); }

    void opensTheWantedSection();
    void schoolIsSaved();
    void badAddressOfTheRegisterStays();
    void leavingAsks();
    void switchingSectionsKeepsWhatWasTyped();
    void sendingIsSaved();
    void pauseAndResume();
    void ownTextIsCheckedWhileTyped();
    void ownTextIsSavedAndStandardRestored();
    void ownSmsTextIsCheckedAndSaved();
    void previewShowsARealStudentWithoutPassword();
    void testMailReallyArrives();
    void testMailTellsTheServersWords();
    void passwordIsNeverShown();
    void changedSenderTellsTheNumbers();
    void whitelistTextIsCopied();
    void lookIsOfThisComputer();
    void newPersonGetsACodeOnce();
    void aColleaguesPasswordIsResetWithACode();
    void backupIsWrittenAndChecked();
    void restoreAsksFirst();
    void doctorTellsItsFindings();
    void recoveryCodeAndRecordAreChecked();
    void ownRolesAreMadeRenamedAndDeleted();
};

void tst_SettingsPage::opensTheWantedSection()
{
    Opened opened("mail");
    QCOMPARE(opened.page.currentSection(), QStringLiteral("mail"));
    for (const char* key : { "school", "mail", "texts", "delivery", "look" }) {
        opened.page.open({ { QStringLiteral("page"), QLatin1String(key) } });
        QCOMPARE(opened.page.currentSection(), QLatin1String(key));
    }
}

void tst_SettingsPage::schoolIsSaved()
{
    Opened opened("school");
    QTRY_COMPARE(
        opened.find<QLineEdit>("instanceUrlLineEdit")->text(), QStringLiteral("https://lingua.example.org"));
    QVERIFY(!opened.find<QPushButton>("saveButton")->isEnabled());
    opened.type("instanceUrlLineEdit", QStringLiteral("https://demo2.example.com"));
    opened.click("saveButton");
    QTRY_COMPARE(opened.stored("school.instance_url"), QStringLiteral("https://demo2.example.com"));
    QTRY_VERIFY(opened.words().contains(QStringLiteral("Saved")));
    QVERIFY(opened.page.mayLeave());
}

void tst_SettingsPage::badAddressOfTheRegisterStays()
{
    Opened opened("school");
    QTRY_VERIFY(!opened.find<QLineEdit>("instanceUrlLineEdit")->text().isEmpty());
    opened.type("instanceUrlLineEdit", QStringLiteral("demo2 example"));
    opened.click("saveButton");
    QVERIFY(opened.problem("instanceUrlLineEdit").contains(QStringLiteral("https://")));
    QCOMPARE(opened.find<QLineEdit>("instanceUrlLineEdit")->text(), QStringLiteral("demo2 example"));
    QCOMPARE(opened.stored("school.instance_url"), QStringLiteral("https://lingua.example.org"));
    opened.type("schoolNameLineEdit", QString());
    opened.click("saveButton");
    QVERIFY(!opened.problem("schoolNameLineEdit").isEmpty());
}

void tst_SettingsPage::leavingAsks()
{
    Opened opened("school");
    QTRY_VERIFY(!opened.find<QLineEdit>("schoolNameLineEdit")->text().isEmpty());
    QVERIFY(opened.page.mayLeave());
    opened.type("schoolNameLineEdit", QStringLiteral("Other"));
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    QVERIFY(!opened.page.mayLeave());
    QCOMPARE(opened.find<QLineEdit>("schoolNameLineEdit")->text(), QStringLiteral("Other"));
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    QVERIFY(opened.page.mayLeave());
    QTRY_COMPARE(opened.stored("school.name"), QStringLiteral("Other"));
    QTRY_VERIFY(opened.words().contains(QStringLiteral("Saved")));
    opened.type("schoolNameLineEdit", QStringLiteral("Third"));
    MessageBox::setNextAnswer(MessageBox::Answer::Second);
    QVERIFY(opened.page.mayLeave());
    QTRY_COMPARE(opened.find<QLineEdit>("schoolNameLineEdit")->text(), QStringLiteral("Other"));
    QCOMPARE(opened.stored("school.name"), QStringLiteral("Other"));
}

void tst_SettingsPage::switchingSectionsKeepsWhatWasTyped()
{
    Opened opened("school");
    QTRY_VERIFY(!opened.find<QLineEdit>("schoolNameLineEdit")->text().isEmpty());
    opened.type("schoolNameLineEdit", QStringLiteral("Typed"));
    opened.page.open({ { QStringLiteral("page"), QStringLiteral("look") } });
    opened.page.activated();
    QTest::qWait(0);
    opened.page.open({ { QStringLiteral("page"), QStringLiteral("school") } });
    QCOMPARE(opened.find<QLineEdit>("schoolNameLineEdit")->text(), QStringLiteral("Typed"));
}

void tst_SettingsPage::sendingIsSaved()
{
    Opened opened("delivery");
    QTRY_COMPARE(opened.find<QSpinBox>("intervalSpinBox")->value(), 5);
    opened.find<QSpinBox>("intervalSpinBox")->setValue(10);
    opened.find<QCheckBox>("approvalCheckBox")->setChecked(true);
    opened.click("saveButton");
    QTRY_COMPARE(opened.stored("delivery.interval_seconds"), QStringLiteral("600"));
    QCOMPARE(opened.stored("credentials.need_approval"), QStringLiteral("true"));
}

void tst_SettingsPage::pauseAndResume()
{
    Opened opened("delivery");
    const auto isPaused = [&] {
        return opened.school
            .read([&](core::database::Transaction& tx) {
                return opened.school.services().channels.sendingSwitch(tx);
            })
            .isPaused;
    };
    QTRY_VERIFY(opened.find<QPushButton>("pauseButton")->isVisible());
    opened.click("pauseButton");
    QTRY_VERIFY(isPaused());
    QTRY_VERIFY(opened.find<QLabel>("pauseLabel")->text().contains(QStringLiteral("Anna Nowak")));
    opened.click("pauseButton");
    QTRY_VERIFY(!isPaused());
}

void tst_SettingsPage::ownTextIsCheckedWhileTyped()
{
    Opened opened("texts");
    auto* body = opened.find<QPlainTextEdit>("textBodyPlainTextEdit");
    auto* issues = opened.find<QLabel>("textIssuesLabel");
    QTRY_VERIFY(body->toPlainText().contains(QStringLiteral("[login]")));
    QVERIFY(!issues->isVisible());
    body->setPlainText(QString::fromUtf8("Witaj\n[logn]\nHasło: [hasło"));
    QVERIFY(issues->text().contains(QStringLiteral("Line 2")));
    QVERIFY(issues->text().contains(QStringLiteral("[logn]")));
    QVERIFY(issues->text().contains(QStringLiteral("Line 3")));
    QVERIFY(issues->text().contains(QString::fromUtf8("[hasło]")));
    QVERIFY(issues->text().contains(QStringLiteral("[url instancji]")));
    QCOMPARE(body->extraSelections().size(), 2);
    opened.click("saveButton");
    QVERIFY(opened.words().contains(QStringLiteral("cannot be saved")));
    QVERIFY(body->toPlainText().contains(QStringLiteral("[logn]")));
    QCOMPARE(opened.school.number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 0);
}

void tst_SettingsPage::ownTextIsSavedAndStandardRestored()
{
    Opened opened("texts");
    auto* body = opened.find<QPlainTextEdit>("textBodyPlainTextEdit");
    QTRY_VERIFY(!body->toPlainText().isEmpty());
    const QString text = QString::fromUtf8("Cześć [imię]\n\n[login] / [hasło]\n\n[url instancji]");
    body->setPlainText(text);
    opened.click("saveButton");
    const auto own = [&] {
        return opened.school.read([&](core::database::Transaction& tx) {
            return opened.school.services().templates.ownText(
                tx, QStringLiteral("credentials"), QStringLiteral("pl"));
        });
    };
    QTRY_VERIFY(own().has_value());
    QCOMPARE(own()->body, text);
    QTRY_VERIFY(opened.words().contains(QStringLiteral("Saved")));
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    opened.click("restoreStandardButton");
    QTRY_VERIFY(!own().has_value());
    QTRY_COMPARE(body->toPlainText(), core::messaging::standardCredentialsText(QStringLiteral("pl")).body);
}

// The SMS has an own text too; it must hold login, password and address, and its merged text is counted.
void tst_SettingsPage::ownSmsTextIsCheckedAndSaved()
{
    Opened opened("texts");
    auto* text = opened.find<QPlainTextEdit>("smsTextPlainTextEdit");
    auto* issues = opened.find<QLabel>("smsTextIssuesLabel");
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("[login]")));
    QVERIFY(!issues->isVisible());
    QVERIFY(opened.find<QLabel>("smsCounterLabel")->text().contains(QStringLiteral("1 SMS")));
    text->setPlainText(QStringLiteral("Login [login]"));
    QVERIFY(issues->isVisible());
    opened.click("saveButton");
    QCOMPARE(opened.school.number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 0);
    const QString own = QString::fromUtf8("[login] [hasło] [url instancji]");
    text->setPlainText(own);
    QVERIFY(!issues->isVisible());
    opened.click("saveButton");
    QTRY_COMPARE(
        opened.school.number(QStringLiteral("SELECT COUNT(*) FROM message_template WHERE channel = 'sms'")),
        1);
    QTRY_VERIFY(opened.words().contains(QStringLiteral("Saved")));
    opened.find<QPushButton>("restoreStandardSmsButton")->click();
    QTRY_COMPARE(
        opened.school.number(QStringLiteral("SELECT COUNT(*) FROM message_template WHERE is_active = TRUE")),
        0);
    QTRY_COMPARE(text->toPlainText(), core::messaging::standardSmsText(QStringLiteral("pl")).body);
}

void tst_SettingsPage::previewShowsARealStudentWithoutPassword()
{
    Opened opened("texts");
    opened.school.addStudent(
        QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), QStringLiteral("zofia@example.org"));
    opened.page.activated();
    auto* preview = opened.find<QTextBrowser>("textPreviewTextBrowser");
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Zofia Abramowicz")));
    QVERIFY(preview->toPlainText().contains(QStringLiteral("https://lingua.example.org")));
    QVERIFY(preview->toPlainText().contains(QString(8, QChar(0x2022))));
    opened.find<QPlainTextEdit>("notePlainTextEdit")->setPlainText(QStringLiteral("See you on Monday."));
    opened.find<QTabBar>("textLanguageTabBar")->setCurrentIndex(2);
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("See you on Monday.")));
}

void tst_SettingsPage::testMailReallyArrives()
{
    const tests::TestCertificates certificates;
    tests::MailServer server({ QStringLiteral("--mode"),
        QStringLiteral("tls"),
        QStringLiteral("--certificate"),
        certificates.certificate(QStringLiteral("good")),
        QStringLiteral("--key"),
        certificates.key(QStringLiteral("good")),
        QStringLiteral("--user"),
        QStringLiteral("school"),
        QStringLiteral("--password"),
        QStringLiteral("right") });
    if (!server.isRunning()) {
        QSKIP("Python's aiosmtpd is not installed");
    }
    Opened opened("mail");
    opened.school.write([&](core::database::Transaction& tx) {
        return opened.school.services().channels.stop(
            tx, core::outbox::Channel::Email, core::outbox::Reason::ChannelStopped, QStringLiteral("535"));
    });
    auto* provider = opened.find<QComboBox>("providerComboBox");
    QSignalSpy loaded(
        opened.page.findChild<ui::settings::MailAccountForm*>(), &ui::settings::MailAccountForm::loaded);
    QVERIFY(loaded.wait());
    QTRY_VERIFY(!opened.find<QPlainTextEdit>("whitelistPlainTextEdit")->toPlainText().isEmpty());
    provider->setCurrentIndex(provider->findData(QStringLiteral("other")));
    Q_EMIT provider->activated(provider->currentIndex());
    QVERIFY(opened.find<QComboBox>("securityComboBox")->isVisibleTo(&opened.page));
    QTRY_VERIFY(opened.find<QComboBox>("securityComboBox")->height() > 20);
    opened.type("fromLineEdit", QStringLiteral("office@school.example"));
    opened.type("hostLineEdit", QStringLiteral("localhost"));
    opened.find<QSpinBox>("portSpinBox")->setValue(server.port());
    opened.type("userLineEdit", QStringLiteral("school"));
    opened.type("mailPasswordField", QStringLiteral("right"));
    opened.find<QPushButton>("advancedButton")->setChecked(true);
    opened.type("caFileLineEdit", certificates.authority());
    opened.type("testAddressLineEdit", QStringLiteral("me@school.example"));
    opened.click("testMailButton");
    auto* answer = opened.find<Banner>("testAnswerBanner");
    QTRY_VERIFY2_WITH_TIMEOUT(
        answer->text().contains(QStringLiteral("accepted")), qPrintable(answer->text()), 30000);
    QCOMPARE(server.messages().size(), size_t(1));
    QCOMPARE(server.messages().front().to, QStringLiteral("me@school.example"));
    QCOMPARE(server.messages().front().user, QStringLiteral("school"));
    QCOMPARE(opened.stored("mail.host"), QString()); // only tried, not saved
    // Saved, the channel that was stopped goes on, and what was typed is stored without the password in
    // sight.
    opened.click("saveButton");
    QTRY_VERIFY2(opened.stored("mail.host") == QStringLiteral("localhost"),
        qPrintable(answer->text() + opened.words()));
    QCOMPARE(opened.stored("mail.ca_file"), certificates.authority());
    QTRY_VERIFY(opened.find<QLineEdit>("mailPasswordField")->text().isEmpty());
    const auto channel = opened.school.read([&](core::database::Transaction& tx) {
        return opened.school.services().channels.channel(tx, core::outbox::Channel::Email);
    });
    QCOMPARE(channel.state, core::outbox::ChannelState::Open);
}

void tst_SettingsPage::testMailTellsTheServersWords()
{
    const tests::TestCertificates certificates;
    tests::MailServer server({ QStringLiteral("--mode"),
        QStringLiteral("tls"),
        QStringLiteral("--certificate"),
        certificates.certificate(QStringLiteral("good")),
        QStringLiteral("--key"),
        certificates.key(QStringLiteral("good")),
        QStringLiteral("--user"),
        QStringLiteral("school"),
        QStringLiteral("--password"),
        QStringLiteral("right") });
    if (!server.isRunning()) {
        QSKIP("Python's aiosmtpd is not installed");
    }
    Opened opened("mail");
    opened.school.set("mail.transport", QStringLiteral("smtp"));
    opened.school.set("mail.host", QStringLiteral("localhost"));
    opened.school.set("mail.port", QString::number(server.port()));
    opened.school.set("mail.from", QStringLiteral("office@school.example"));
    opened.school.set("mail.user", QStringLiteral("school"));
    opened.school.set("mail.ca_file", certificates.authority());
    opened.page.activated();
    QTRY_COMPARE(opened.find<QLineEdit>("hostLineEdit")->text(), QStringLiteral("localhost"));
    opened.type("mailPasswordField", QStringLiteral("wrong"));
    opened.type("testAddressLineEdit", QStringLiteral("me@school.example"));
    opened.click("testMailButton");
    auto* answer = opened.find<Banner>("testAnswerBanner");
    QTRY_VERIFY2_WITH_TIMEOUT(
        answer->text().contains(QStringLiteral("535")), qPrintable(answer->text()), 30000);
    QVERIFY(answer->text().contains(QStringLiteral("password")));
    QCOMPARE(server.signIns(), 1);
    QVERIFY(server.messages().empty());
}

void tst_SettingsPage::passwordIsNeverShown()
{
    Opened opened("mail");
    opened.school.set("mail.transport", QStringLiteral("smtp"));
    opened.school.set("mail.user", QStringLiteral("school"));
    opened.school.write([&](core::database::Transaction& tx) {
        return opened.school.services().settings.setSecret(tx,
            opened.school.owner(),
            QStringLiteral("mail.password"),
            core::SecretText(QStringLiteral("very secret")));
    });
    opened.page.activated();
    auto* password = opened.find<QLineEdit>("mailPasswordField");
    QTRY_VERIFY(password->placeholderText().contains(QStringLiteral("Stored")));
    QVERIFY(password->text().isEmpty());
}

void tst_SettingsPage::changedSenderTellsTheNumbers()
{
    Opened opened("mail");
    opened.school.set("mail.from", QStringLiteral("old@school.example"));
    opened.school.set("credentials.need_approval", QStringLiteral("true"));
    const auto anna = opened.school.addStudent(
        QStringLiteral("Anna"), QStringLiteral("Lis"), QStringLiteral("anna@example.org"));
    core::handover::CredentialsRequest request;
    request.persons = { anna };
    const auto sent = tests::GuiSchool::must(core::application::CredentialsSending::send(
        opened.school.connection(), opened.school.services(), opened.school.owner(), request));
    QCOMPARE(sent.queued, 1);
    opened.page.activated();
    QTRY_COMPARE(opened.find<QLineEdit>("fromLineEdit")->text(), QStringLiteral("old@school.example"));
    opened.type("fromLineEdit", QStringLiteral("new@school.example"));
    opened.click("saveButton");
    QTRY_VERIFY2(opened.words().contains(QStringLiteral("new sender")), qPrintable(opened.words()));
    QVERIFY(opened.words().contains(QLatin1Char('1')));
}

void tst_SettingsPage::whitelistTextIsCopied()
{
    Opened opened("mail");
    opened.school.set("mail.from", QStringLiteral("mailing@school.example"));
    opened.page.activated();
    auto* text = opened.find<QPlainTextEdit>("whitelistPlainTextEdit");
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("mailing@school.example")));
    opened.find<QPushButton>("copyWhitelistButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

void tst_SettingsPage::lookIsOfThisComputer()
{
    Opened opened("look");
    const auto before = Preferences::theme();
    QSignalSpy spy(&opened.page, &SettingsPage::preferencesChanged);
    auto* theme = opened.find<QComboBox>("themeComboBox");
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    opened.click("saveButton");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(Preferences::theme(), ThemeMode::Dark);
    Preferences::setTheme(before);
}

void tst_SettingsPage::newPersonGetsACodeOnce()
{
    Opened opened("staff");
    auto session = opened.school.desk().session();
    session.stepUpUntilMs = opened.school.owner().stepUpUntilMs; // the password was typed a moment ago
    opened.school.desk().setSession(session);
    auto* table = opened.find<QTableWidget>("staffTableWidget");
    QTRY_COMPARE(table->rowCount(), 1);
    opened.click("addStaffButton");
    auto* dialog = opened.page.findChild<ui::settings::StaffDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton*>(QStringLiteral("confirmButton"))->click();
    QVERIFY(dialog->isVisible()); // name and login are missing
    dialog->findChild<QLineEdit*>(QStringLiteral("staffNameLineEdit"))->setText(QStringLiteral("Ewa Lis"));
    dialog->findChild<QLineEdit*>(QStringLiteral("staffLoginLineEdit"))->setText(QStringLiteral("elis"));
    dialog->findChild<QCheckBox*>(QStringLiteral("mayApproveCheckBox"))->setChecked(true);
    auto* unapproved = dialog->findChild<QCheckBox*>(QStringLiteral("smsUnapprovedCheckBox")); // ES-27
    QVERIFY(unapproved->isVisibleTo(dialog));
    unapproved->setChecked(true);
    dialog->findChild<QPushButton*>(QStringLiteral("confirmButton"))->click();
    QTRY_VERIFY(opened.page.findChild<QLineEdit*>(QStringLiteral("oneUseCodeLineEdit")) != nullptr);
    QCOMPARE(
        opened.school.number(QStringLiteral("SELECT COUNT(*) FROM staff WHERE sends_sms_unapproved = TRUE "
                                            "AND sends_email_unapproved = FALSE AND login = 'elis'")),
        1);
    QCOMPARE(
        opened.school.number(QStringLiteral("SELECT COUNT(*) FROM approval_rule WHERE scope = 'teacher' AND "
                                            "channel = 'sms' AND revoked_at IS NULL")),
        1);
    const QString code = opened.page.findChild<QLineEdit*>(QStringLiteral("oneUseCodeLineEdit"))->text();
    const auto signedIn = tests::GuiSchool::must(opened.school.installation().signIn(
        opened.school.connection(), QStringLiteral("elis"), core::SecretText(code)));
    QVERIFY(signedIn.mustChange);
    QVERIFY(signedIn.mayApprove);
    QTRY_COMPARE(table->rowCount(), 2);
    opened.page.findChild<QDialog*>(QStringLiteral("oneUseCodeDialog"))->accept();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == QStringLiteral("elis")) {
            table->selectRow(row);
        }
    }
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    opened.click("toggleStaffButton");
    QTRY_COMPARE(
        opened.school.number(QStringLiteral("SELECT COUNT(*) FROM staff WHERE is_active = FALSE")), 1);
}

void tst_SettingsPage::aColleaguesPasswordIsResetWithACode()
{
    Opened opened("staff");
    auto session = opened.school.desk().session();
    session.stepUpUntilMs = opened.school.owner().stepUpUntilMs; // the password was typed a moment ago
    opened.school.desk().setSession(session);
    core::access::StaffMember ewa;
    ewa.login = QStringLiteral("elis");
    ewa.displayName = QStringLiteral("Ewa Lis");
    const auto first = opened.school.write([&](core::database::Transaction& tx) {
        return opened.school.services().staff.add(tx, opened.school.owner(), ewa);
    });
    opened.page.findChild<ui::settings::StaffPage*>()->load();
    auto* table = opened.find<QTableWidget>("staffTableWidget");
    QTRY_COMPARE(table->rowCount(), 2);
    const auto choose = [&](const QString& login) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 1)->text() == login) {
                table->selectRow(row);
            }
        }
    };
    choose(tests::GuiSchool::login());
    QVERIFY(!opened.find<QPushButton>("resetStaffButton")->isEnabled()); // one's own is changed, not reset
    choose(QStringLiteral("elis"));
    QVERIFY(opened.find<QPushButton>("resetStaffButton")->isEnabled());
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    opened.click("resetStaffButton");
    QVERIFY(opened.page.findChild<QLineEdit*>(QStringLiteral("oneUseCodeLineEdit")) == nullptr);
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    opened.click("resetStaffButton");
    QTRY_VERIFY(opened.page.findChild<QLineEdit*>(QStringLiteral("oneUseCodeLineEdit")) != nullptr);
    const QString code = opened.page.findChild<QLineEdit*>(QStringLiteral("oneUseCodeLineEdit"))->text();
    QVERIFY(code != first.reveal());
    const auto signIn = [&](const core::SecretText& password) {
        return opened.school.installation().signIn(
            opened.school.connection(), QStringLiteral("elis"), password);
    };
    QVERIFY(!signIn(first).has_value());
    const auto back = signIn(core::SecretText(code));
    QVERIFY(back.has_value() && back->mustChange);
    QCOMPARE(opened.school.number(
                 QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'staff.password_reset'")),
        1);
}

void tst_SettingsPage::backupIsWrittenAndChecked()
{
    Opened opened("backup");
    const QString path = opened.school.folder() + QStringLiteral("/mine.belfry-backup");
    FileDialog::setNextFileName(path);
    QTRY_VERIFY(!opened.find<QLabel>("lastBackupLabel")->text().isEmpty());
    opened.click("backupNowButton");
    QTRY_VERIFY2_WITH_TIMEOUT(
        opened.words().contains(QStringLiteral("checked")), qPrintable(opened.words()), 20000);
    tests::GuiSchool::must(core::application::Backup::verify(path, *opened.school.installation().vault()));
    opened.find<QSpinBox>("keepDaysSpinBox")->setValue(30);
    opened.click("saveButton");
    QTRY_COMPARE(opened.stored("backup.keep_days"), QStringLiteral("30"));
}

void tst_SettingsPage::restoreAsksFirst()
{
    Opened opened("backup");
    auto session = opened.school.desk().session();
    session.stepUpUntilMs = opened.school.owner().stepUpUntilMs;
    opened.school.desk().setSession(session);
    QSignalSpy spy(&opened.page, &SettingsPage::restoreRequested);
    FileDialog::setNextFileName(QStringLiteral("/somewhere/old.belfry-backup"));
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    opened.click("restoreButton");
    QCOMPARE(spy.size(), 0);
    QVERIFY(
        MessageBox::takeShownTexts().join(QLatin1Char(' ')).contains(QStringLiteral("old.belfry-backup")));
    FileDialog::setNextFileName(QStringLiteral("/somewhere/old.belfry-backup"));
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    opened.click("restoreButton");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toString(), QStringLiteral("/somewhere/old.belfry-backup"));
}

void tst_SettingsPage::doctorTellsItsFindings()
{
    Opened opened("backup");
    QTRY_VERIFY(!opened.find<QLabel>("lastBackupLabel")->text().isEmpty());
    opened.find<QPushButton>("examineButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        opened.page.findChildren<QWidget*>(QStringLiteral("findingWidget")).size() >= 5, 20000);
}

void tst_SettingsPage::recoveryCodeAndRecordAreChecked()
{
    Opened opened("security");
    opened.type("recoveryCodeField", QStringLiteral("not a code"));
    opened.click("checkCodeButton");
    QTRY_VERIFY(!opened.problem("recoveryCodeField").isEmpty());
    QVERIFY(opened.find<QPushButton>("checkAuditButton")->isVisibleTo(&opened.page));
    opened.find<QPushButton>("checkAuditButton")->click();
    QTRY_COMPARE(opened.find<StatePill>("auditStatePill")->colour(), StateColour::Ok);
    const int before = Preferences::idleLockMinutes();
    opened.find<QSpinBox>("idleMinutesSpinBox")->setValue(25);
    QSignalSpy spy(&opened.page, &SettingsPage::preferencesChanged);
    opened.click("saveButton");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(Preferences::idleLockMinutes(), 25);
    Preferences::setIdleLockMinutes(before);
}

/// ES-39.
void tst_SettingsPage::ownRolesAreMadeRenamedAndDeleted()
{
    Opened opened("roles");
    auto* list = opened.find<QListWidget>("rolesListWidget");
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(!opened.find<QPushButton>("renameRoleButton")->isEnabled()); // there is none
    MessageBox::setNextText(QStringLiteral("Kierowca"));
    opened.click("addRoleButton");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Kierowca (0")));
    // A name that is taken is refused, and said so.
    MessageBox::setNextText(QStringLiteral("kierowca"));
    opened.click("addRoleButton");
    QTRY_COMPARE(opened.words(), QStringLiteral("There is a role with this name already."));
    QCOMPARE(list->count(), 1);
    MessageBox::setNextText(QStringLiteral("Rada rodziców"));
    opened.click("renameRoleButton");
    QTRY_VERIFY(list->item(0)->text().startsWith(QStringLiteral("Rada rodziców")));
    const auto anna = opened.school.addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
    const core::RoleId role(opened.school.number(QStringLiteral("SELECT id FROM role")));
    opened.school.write([&](core::database::Transaction& tx) {
        return opened.school.services().roles.give(tx, opened.school.owner(), role, anna);
    });
    MessageBox::takeShownTexts();
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    opened.click("removeRoleButton");
    QVERIFY(MessageBox::takeShownTexts().join(QLatin1Char(' ')).contains(QStringLiteral("Rada rodziców")));
    QCOMPARE(opened.school.number(QStringLiteral("SELECT COUNT(*) FROM person_role")), qint64(1));
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    opened.click("removeRoleButton");
    QTRY_COMPARE(list->count(), 0);
    QCOMPARE(opened.school.number(QStringLiteral("SELECT COUNT(*) FROM person_role")), qint64(0));
}

BELFRY_TEST(tst_SettingsPage)
#include "tst_SettingsPage.moc"
