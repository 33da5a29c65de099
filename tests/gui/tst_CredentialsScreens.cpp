// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/StudentList.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/MailServer.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Translations.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/groups/GroupsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/students/PersonListModel.h"
#include "ui/students/PersonsPage.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using belfry::core::database::Transaction;
using belfry::tests::GuiSchool;
using ui::students::PersonListModel;
using ui::students::PersonsPage;

namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Handing over credentials on the screens, requirement by requirement (LL1-06 to LL1-19, LL1-23, LL1-33,
/// LL1-35): each function is named by the row that it would fail with.
class tst_CredentialsScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MessageBox::setSilent(true);
        MessageBox::takeShownTexts();
        m_school = std::make_unique<GuiSchool>();
        m_school->set("school.instance_url", words("https://lingua.example.org"));
        m_school->set("mail.from", words("biuro@lingua.example.org"));
        m_anna = m_school->addStudent(words("Anna"), words("Lis"), words("anna@example.org"), words("A1"));
        m_jan = m_school->addStudent(words("Jan"), words("Zak"), words("jan@example.org"), words("A1"));
    }
    void cleanup()
    {
        m_page.reset();
        m_school.reset();
    }

    void ll1_06_theListLeadsToTheCard()
    {
        open();
        for (const PersonId id : { m_jan, m_anna }) {
            table()->setCurrentId(id.value());
            QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), m_school->person(id).displayName());
        }
    }

    void ll1_07_theButtonStandsAtTheRightOfGeneral()
    {
        open();
        auto* button = find<QPushButton>("sendCredentialsButton");
        QTRY_VERIFY(button->isVisible());
        auto* tabs = find<QTabWidget>("personTabWidget");
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(tabs->tabText(0), words("General"));
        const int middle = tabs->mapToGlobal(tabs->rect().center()).x();
        QVERIFY(button->mapToGlobal(button->rect().center()).x() > middle);
    }

    void ll1_08_aWindowAsksForOwnWords()
    {
        open();
        auto* dialog = openDialog();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QPlainTextEdit*>(words("noteTextEdit"))->isVisible());
    }

    void ll1_09_10_theStandardTextStaysAndOwnWordsAreAdded()
    {
        m_school->set("school.language", words("en"));
        open();
        auto* dialog = openDialog();
        auto* preview = dialog->findChild<QTextBrowser*>(words("previewTextBrowser"));
        const QString before = preview->toPlainText();
        const QString url = words("https://lingua.example.org");
        QVERIFY2(before.contains(url), qPrintable(before));
        dialog->findChild<QPlainTextEdit*>(words("noteTextEdit"))->setPlainText(words("See you on Monday!"));
        QTRY_VERIFY(preview->toPlainText().contains(words("See you on Monday!")));
        // Appended, not replaced: the first and the last of the standard text are still there.
        QVERIFY(preview->toPlainText().startsWith(before.left(before.indexOf(QLatin1Char('\n')))));
        QVERIFY(preview->toPlainText().contains(url));
    }

    void ll1_11_theOwnWordsStandThereNextTime()
    {
        open();
        auto* dialog = openDialog();
        dialog->findChild<QPlainTextEdit*>(words("noteTextEdit"))->setPlainText(words("Bring your book."));
        save(dialog);
        table()->setCurrentId(m_jan.value());
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), words("Jan Zak"));
        dialog = openDialog();
        QTRY_COMPARE(dialog->findChild<QPlainTextEdit*>(words("noteTextEdit"))->toPlainText(),
            words("Bring your book."));
    }

    void ll1_12_oneButtonConfirmsWithAndWithoutOwnWords()
    {
        open();
        auto* dialog = openDialog();
        auto* button = dialog->findChild<QPushButton*>(words("saveAndCloseButton"));
        QCOMPARE(button->text().remove(QLatin1Char('&')), words("Save and close"));
        save(dialog); // nothing was typed
        QCOMPARE(queued(), 1);
        table()->setCurrentId(m_jan.value());
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), words("Jan Zak"));
        dialog = openDialog();
        dialog->findChild<QPlainTextEdit*>(words("noteTextEdit"))->setPlainText(words("Welcome"));
        save(dialog);
        QCOMPARE(queued(), 2);
    }

    void ll1_13_theMailIsShownAsItWillLeave()
    {
        open();
        auto* dialog = openDialog();
        const QString text = dialog->findChild<QTextBrowser*>(words("previewTextBrowser"))->toPlainText();
        const auto login = m_school->read(
            [&](Transaction& tx) { return lists::StudentList::rows(tx, m_school->owner(), { m_anna }); });
        QVERIFY2(text.contains(login.front().login), qPrintable(text));
        const auto secret = m_school->write([&](Transaction& tx) {
            return m_school->services().credentials.show(
                tx, m_school->owner(), m_anna, SystemClock().nowMs());
        });
        QVERIFY(!text.contains(secret.password.reveal()));
        QTRY_VERIFY(shows(dialog, words("anna@example.org")));
        QTRY_VERIFY(shows(dialog, words("biuro@lingua.example.org")));
    }

    void ll1_14_15_theMainAddressIsSetAndShownAsReplyTo()
    {
        {
            ui::settings::SettingsPage settings(m_school->desk(), m_school->navigator);
            settings.resize(1024, 700);
            settings.show();
            settings.open({ { words("page"), words("mail") } });
            auto* main = settings.findChild<QLineEdit*>(words("replyToLineEdit"));
            auto* from = settings.findChild<QLineEdit*>(words("fromLineEdit"));
            QTRY_COMPARE(from->text(), words("biuro@lingua.example.org")); // it has been read
            main->setText(words("sekretariat@lingua.example.org"));
            Q_EMIT main->textEdited(main->text());
            for (auto* button : settings.findChildren<QPushButton*>(words("saveButton"))) {
                if (button->isVisible()) {
                    button->click();
                }
            }
            QTRY_COMPARE(
                m_school->read([&](Transaction& tx) { return m_school->services().settings.snapshot(tx); })
                    .text("mail.reply_to"),
                words("sekretariat@lingua.example.org"));
        }
        open();
        auto* dialog = openDialog();
        QTRY_VERIFY(shows(dialog, words("sekretariat@lingua.example.org")));
        QTRY_VERIFY(shows(dialog, words("biuro@lingua.example.org")));
    }

    void ll1_16_17_theButtonAndTheListTurnGreenWhenTheServerHasAccepted()
    {
        const tests::TestCertificates certificates;
        tests::MailServer server({ words("--mode"),
            words("tls"),
            words("--certificate"),
            certificates.certificate(words("good")),
            words("--key"),
            certificates.key(words("good")),
            words("--user"),
            words("school"),
            words("--password"),
            words("right") });
        if (!server.isRunning()) {
            QSKIP("Python's aiosmtpd is not installed");
        }
        tests::TempDatabase::openAllHours(m_school->connection()); // it must pass on a Sunday night too
        m_school->set("mail.host", words("localhost"));
        m_school->set("mail.port", QString::number(server.port()));
        m_school->set("mail.security", words("tls"));
        m_school->set("mail.user", words("school"));
        m_school->write([&](Transaction& tx) {
            return m_school->services().settings.setSecret(
                tx, m_school->owner(), words("mail.password"), SecretText(words("right")));
        });
        m_school->set("mail.ca_file", certificates.authority());
        m_school->set("mail.transport", words("smtp"));
        open();
        auto* button = find<QPushButton>("sendCredentialsButton");
        const auto tone = [button] { return button->property("tone").toString(); };
        QCOMPARE(tone(), words("none"));
        save(openDialog());
        QTRY_COMPARE(tone(), words("wait"));
        m_school->desk().startDelivery();
        m_school->desk().deliverNow();
        QTRY_COMPARE_WITH_TIMEOUT(tone(), words("ok"), 30000);
        QCOMPARE(server.messages().size(), size_t { 1 });
        const int row = rowOf(m_anna);
        QTRY_VERIFY2(cell(row).startsWith(words("sent")), qPrintable(cell(row)));
        // Never by colour alone: the words say it, and when and where to.
        const QString details
            = find<QLabel>("credentialsStateLabel")
                  ->text()
                  .remove(QRegularExpression(words("[\\s\\x{200b}]"))); // long addresses are broken in two
        QVERIFY2(details.contains(words("anna@example.org")), qPrintable(details));
        QVERIFY(!cell(rowOf(m_jan)).startsWith(words("sent")));
    }

    void ll1_18_19_aGroupIsSentToAtOnceFromItsGeneralTab()
    {
        ui::groups::GroupsPage page(m_school->desk(), m_school->navigator);
        page.resize(1000, 700);
        page.show();
        auto* tabs = page.findChild<QTabWidget*>(words("groupTabWidget"));
        auto* button = page.findChild<QPushButton*>(words("sendToAllButton"));
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), words("General"));
        button->click();
        SendCredentialsDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<SendCredentialsDialog*>()) != nullptr);
        save(dialog);
        QTRY_COMPARE(queued(), 2);
    }

    void ll1_23_withAnOwnTextTheClickSendsAtOnce()
    {
        ownText();
        open();
        auto* button = find<QPushButton>("sendCredentialsButton");
        QTRY_VERIFY(button->isVisible());
        button->click();
        QTRY_COMPARE(queued(), 1);
        QVERIFY(m_page->findChild<SendCredentialsDialog*>() == nullptr);
        QTRY_COMPARE(button->property("tone").toString(), words("wait"));
        QVERIFY(MessageBox::takeShownTexts().isEmpty());
    }

    void ll1_23_whatCannotBeSentAtOnceSaysWhy()
    {
        ownText();
        const auto ewa = m_school->addStudent(words("Ewa"), words("Adam")); // no address
        open();
        table()->setCurrentId(ewa.value());
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), words("Ewa Adam"));
        find<QPushButton>("sendCredentialsButton")->click();
        QStringList said;
        QTRY_VERIFY(!(said += MessageBox::takeShownTexts()).isEmpty());
        QVERIFY2(said.first().contains(words("Nothing was put")), qPrintable(said.first()));
        QCOMPARE(queued(), 0);
    }

    void ll1_33_aMissingVariableIsRefusedWithItsName()
    {
        ui::settings::SettingsPage settings(m_school->desk(), m_school->navigator);
        settings.resize(1024, 700);
        settings.show();
        settings.open({ { words("page"), words("texts") } });
        auto* body = settings.findChild<QPlainTextEdit*>(words("textBodyPlainTextEdit"));
        QTRY_VERIFY(!body->toPlainText().isEmpty());
        for (const char* missing : { "[login]", "[hasło]", "[url instancji]" }) {
            body->setPlainText(words("Witaj [login] [hasło] [url instancji]").remove(words(missing)));
            const QString said = settings.findChild<QLabel*>(words("textIssuesLabel"))->text();
            QVERIFY2(said.contains(words(missing)), qPrintable(said));
        }
        for (auto* button : settings.findChildren<QPushButton*>(words("saveButton"))) {
            if (button->isVisible()) {
                button->click();
            }
        }
        QCOMPARE(m_school->number(words("SELECT COUNT(*) FROM message_template")), qint64(0));
    }

    void ll1_35_theWhitelistTextHoldsTheRealSender()
    {
        ui::settings::SettingsPage settings(m_school->desk(), m_school->navigator);
        settings.show();
        settings.open({ { words("page"), words("mail") } });
        auto* text = settings.findChild<QPlainTextEdit*>(words("whitelistPlainTextEdit"));
        QTRY_VERIFY(text->toPlainText().contains(words("biuro@lingua.example.org")));
    }

    void theTabsOfTheCardFitInTheSmallestWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : { "en", "pl", "de" }) {
            QTest::newRow(language) << words(language);
        }
    }
    void theTabsOfTheCardFitInTheSmallestWindow()
    {
        QFETCH(const QString, language);
        setLanguage(language);
        m_school->addGuardian(words("Ewa"), words("Lis"), words("ewa@example.org"), m_anna);
        open();
        auto* tabs = find<QTabWidget>("personTabWidget");
        QTRY_VERIFY(tabs->count() >= 4);
        const QTabBar* bar = tabs->tabBar();
        const int needed = bar->x() + bar->tabRect(bar->count() - 1).right();
        const int room = tabs->width();
        m_page.reset();
        setLanguage(words("en"));
        QVERIFY2(needed < room, qPrintable(words("%1 of %2").arg(needed).arg(room)));
    }

private:
    /// As wide as the page is in a window of 1024x700.
    void open()
    {
        m_page = std::make_unique<PersonsPage>(m_school->desk(), m_school->navigator);
        m_page->resize(830, 600);
        m_page->show();
        QTRY_VERIFY(table()->model()->rowCount() >= 2);
        table()->setCurrentId(m_anna.value());
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), words("Anna Lis"));
        QTRY_VERIFY(find<QPushButton>("sendCredentialsButton")->isVisible());
    }
    template <class T> T* find(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    CheckableTableView* table() const { return find<CheckableTableView>("personsTableView"); }
    int rowOf(PersonId id) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(roles::kRowId).toLongLong() == id.value()) {
                return row;
            }
        }
        return -1;
    }
    QString cell(int row) const
    {
        return table()->model()->index(row, PersonListModel::Credentials).data().toString();
    }
    SendCredentialsDialog* openDialog()
    {
        find<QPushButton>("sendCredentialsButton")->click();
        SendCredentialsDialog* dialog = nullptr;
        const auto isReady = [&] {
            for (auto* one : m_page->findChildren<SendCredentialsDialog*>()) {
                if (one->isVisible()
                    && one->findChild<QPushButton*>(words("saveAndCloseButton"))->isEnabled()) {
                    dialog = one;
                }
            }
            return dialog != nullptr;
        };
        if (!QTest::qWaitFor(isReady)) {
            qFatal("the window did not open");
        }
        return dialog;
    }
    void save(SendCredentialsDialog* dialog)
    {
        QSignalSpy done(dialog, &SendCredentialsDialog::queued);
        auto* button = dialog->findChild<QPushButton*>(words("saveAndCloseButton"));
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(done.size(), 1);
    }
    static bool shows(QWidget* dialog, const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    qint64 queued() { return m_school->number(words("SELECT COUNT(*) FROM outbox")); }
    void ownText()
    {
        m_school->write([&](Transaction& tx) {
            messaging::TemplateText text;
            text.subject = words("Twoje konto");
            text.body = words("Witaj!\n[login]\n[hasło]\n[url instancji]");
            return m_school->services().templates.setOwnText(
                tx, m_school->owner(), words("credentials"), words("pl"), text);
        });
    }

    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<PersonsPage> m_page;
    PersonId m_anna;
    PersonId m_jan;
};

BELFRY_TEST(tst_CredentialsScreens)
#include "tst_CredentialsScreens.moc"
