// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Desktop.h"
#include "core/application/Backup.h"
#include "core/application/CredentialsSending.h"
#include "core/application/DemoSchool.h"
#include "core/application/MailAccount.h"
#include "core/base/Clock.h"
#include "core/lists/StudentList.h"
#include "core/secrets/PasswordHash.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/ReasonText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/RecoverySheet.h"
#include "ui/shell/SignInPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using app::Desktop;
using application::Installation;
using application::KeySource;
using database::DatabaseUrl;
using database::Transaction;
using tests::MemoryKeychain;
using ui::outbox::OutboxModel;
using ui::shell::FirstStartAssistant;
using ui::shell::LockPage;
using ui::shell::RecoveryPage;
using ui::shell::SignInPage;
namespace MessageBox = ui::MessageBox;

namespace {

const QString kLogin = QStringLiteral("anowak");
const QString kPassword = QStringLiteral("kamień rower zegar las");
const QString kNewPassword = QStringLiteral("cztery stare zegary wieży");
constexpr int kPatienceMs = 30'000; ///< only how long a failure takes to show

} // namespace

/// The program itself, from an empty folder to mail that has left. The functions build on each other, as a
/// morning at the secretariat does.
class tst_MainPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }

    void firstStart();
    void pagesAndKeys();
    void lockAndUnlock();
    void signsOutAndInAgain();
    void staysSignedIn();
    void deliversIntoAFolder();
    void pausesAndAsksBeforeClosing();
    void waitsForApproval();
    void offersToSendWhatWasOnlyWritten();
    void changesThePassword();
    void aLostKeychainAsksForTheCode();
    void aForgottenPasswordIsReset();
    void restoresABackupAlsoWithTheCode();
    void theDemoSchool();

private:
    QWidget& window() { return m_desktop->window(); }
    void startProgram();
    void signIn(const QString& password, bool stay = false);

    template <class Page> Page* page()
    {
        auto* found = window().findChild<Page*>();
        return found && found->isVisible() ? found : nullptr;
    }
    template <class W> W* widget(const char* name)
    {
        for (W* found : window().findChildren<W*>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void click(const char* name)
    {
        auto* button = widget<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        auto* line = widget<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        line->clear();
        line->insert(text); // keyClicks() knows no Polish letters
        QCOMPARE(line->text(), text);
    }
    QString words(const char* name)
    {
        auto* banner = widget<ui::Banner>(name);
        return banner ? banner->text() : QString();
    }

    /// Work of "somebody else": another connection, outside of the program under test.
    template <class Body> auto outside(Body body)
    {
        const auto opened = Installation::open(m_url, m_keys);
        Q_ASSERT(opened);
        const auto connection = *(*opened)->connect();
        application::Services services((*opened)->vault());
        access::Session owner;
        owner.staff = StaffId(1);
        owner.name = QStringLiteral("Anna Nowak");
        owner.role = access::Role::Owner;
        return body(*connection, services, owner);
    }
    int queueCredentials(size_t count);
    void deliverNow();
    QStringList mails() const
    {
        return QDir(m_folder.filePath(QStringLiteral("outgoing mail")))
            .entryList({ QStringLiteral("*.eml") });
    }
    const OutboxModel* outboxModel()
    {
        const auto* table = window().findChild<QTableView*>(QStringLiteral("outboxTableView"));
        return qobject_cast<const OutboxModel*>(table->model());
    }
    void showOutbox(const QString& tab)
    {
        m_desktop->window().openPage(QStringLiteral("outbox"), { { QStringLiteral("tab"), tab } });
    }

    QTemporaryDir m_folder;
    DatabaseUrl m_url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("school.belfry")));
    KeySource m_keys;
    std::shared_ptr<MemoryKeychain> m_keychain = std::make_shared<MemoryKeychain>();
    ui::Theme m_theme;
    std::unique_ptr<Desktop> m_desktop;
    QString m_code;
    size_t m_sentTo = 0;
};

void tst_MainPath::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // Nothing of this test meets another one that runs at the same time, nor the user's own settings.
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setApplicationName(QStringLiteral("belfry-main-path"));
    qputenv("BELFRY_STATE_DIR", m_folder.filePath(QStringLiteral("state")).toLocal8Bit());
    secrets::setPasswordCostForTests({ 1, 8 * 1024 * 1024 });
    m_keys.keychain = m_keychain;
    QSettings().clear();
    MessageBox::setSilent(true);
    m_theme.setMode(ui::ThemeMode::Light);
}

void tst_MainPath::startProgram()
{
    m_desktop.reset();
    app::Arguments arguments;
    arguments.database = m_url;
    arguments.language = QStringLiteral("en");
    m_desktop = std::make_unique<Desktop>(arguments, m_theme, m_keys);
    m_desktop->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
}

void tst_MainPath::signIn(const QString& password, bool stay)
{
    QTRY_VERIFY_WITH_TIMEOUT(page<SignInPage>(), kPatienceMs);
    QCOMPARE(widget<QLineEdit>("loginLineEdit")->text(), kLogin);
    type("passwordField", password);
    widget<QCheckBox>("stayCheckBox")->setChecked(stay);
    click("signInButton");
}

void tst_MainPath::firstStart()
{
    startProgram();
    auto* assistant = page<FirstStartAssistant>();
    QVERIFY(assistant);
    QVERIFY(!QFile::exists(m_url.path()));
    click("moreButton");
    QCOMPARE(widget<QLineEdit>("fileLineEdit")->text(), m_url.path());
    type("schoolLineEdit", QStringLiteral("Szkoła Lingua"));
    type("instanceUrlLineEdit", QStringLiteral("lingua example"));
    click("nextButton");
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::School); // not a web address
    type("instanceUrlLineEdit", QStringLiteral("https://lingua.example"));
    click("nextButton");
    type("ownerNameLineEdit", QStringLiteral("Anna Nowak"));
    type("ownerLoginLineEdit", kLogin);
    type("ownerPasswordField", kPassword);
    type("ownerPasswordAgainField", kPassword);

    // Without a keychain a passphrase is asked for, and nothing is made.
    m_keychain->isReachable = false;
    click("nextButton");
    QTRY_VERIFY_WITH_TIMEOUT(widget<QLineEdit>("passphraseField"), kPatienceMs);
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::Owner);
    m_keychain->isReachable = true;
    type("passphraseField", kPassword);
    type("passphraseAgainField", kPassword);
    click("nextButton");
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::Owner); // the same as the password
    // The empty database that was begun does not stand in the way of the next start.
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(page<FirstStartAssistant>(), kPatienceMs);
    assistant = page<FirstStartAssistant>();
    type("schoolLineEdit", QStringLiteral("Szkoła Lingua"));
    click("nextButton");
    type("ownerNameLineEdit", QStringLiteral("Anna Nowak"));
    type("ownerLoginLineEdit", kLogin);
    type("ownerPasswordField", kPassword);
    type("ownerPasswordAgainField", kPassword);
    click("nextButton");
    QTRY_COMPARE_WITH_TIMEOUT(assistant->step(), FirstStartAssistant::Step::RecoveryCode, kPatienceMs);

    m_code = widget<QLabel>("recoveryCodeLabel")->text().replace(QLatin1Char('\n'), QLatin1Char('-'));
    const QString paper = m_folder.filePath(QStringLiteral("code.pdf"));
    ui::shell::RecoverySheet::setNextPrintFile(paper);
    click("printButton");
    QVERIFY(QFileInfo(paper).size() > 1000);
    type("typedCodeLineEdit", QString(m_code).replace(0, 1, QLatin1Char('*')));
    click("nextButton");
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::RecoveryCode);
    type("typedCodeLineEdit", QString(m_code).remove(QLatin1Char('-')).toLower());
    click("nextButton");
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::Mail);

    // The mail account: Microsoft is refused with plain words, the folder is fine for now.
    QTRY_VERIFY_WITH_TIMEOUT(widget<QComboBox>("providerComboBox"), kPatienceMs);
    auto* provider = widget<QComboBox>("providerComboBox");
    provider->setCurrentIndex(provider->findData(QStringLiteral("microsoft")));
    Q_EMIT provider->activated(provider->currentIndex());
    QVERIFY(words("providerBanner").contains(QStringLiteral("OAuth")));
    QVERIFY(!widget<QPushButton>("testMailButton")->isEnabled());
    provider->setCurrentIndex(provider->findData(QStringLiteral("folder")));
    Q_EMIT provider->activated(provider->currentIndex());
    type("replyToLineEdit", QStringLiteral("sekretariat@lingua.example"));
    type("fromLineEdit", QStringLiteral("not an address"));
    click("nextButton");
    QCOMPARE(assistant->step(), FirstStartAssistant::Step::Mail);
    type("fromLineEdit", QStringLiteral("sekretariat@lingua.example"));
    click("nextButton");
    QTRY_COMPARE_WITH_TIMEOUT(assistant->step(), FirstStartAssistant::Step::Finish, kPatienceMs);
    click("nextButton");
    QVERIFY(m_desktop->window().showsFrame());
    QCOMPARE(m_keychain->entries.size(), 1);
    // The rest of this test delivers at any hour; a new school keeps Monday to Saturday, 8:00 to 20:00.
    QVERIFY(outside(
        [](database::Connection& connection, application::Services& services, const access::Session& owner) {
            const auto hours = *connection.read([&](Transaction& tx) { return services.calendar.hours(tx); });
            return hours == outbox::defaultHours()
                && connection.write([&](Transaction& tx) { return services.calendar.setAlways(tx, owner); });
        }));
}

void tst_MainPath::pagesAndKeys()
{
    QCOMPARE(m_desktop->window().currentPage(), QStringLiteral("today"));
    QTRY_COMPARE_WITH_TIMEOUT(window().windowTitle(), QStringLiteral("Szkoła Lingua – Belfry"), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(words("mailBanner").contains(QStringLiteral("folder")), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        widget<QLabel>("deliveryLabel")->text().startsWith(QStringLiteral("Next delivery in")), kPatienceMs);
    m_desktop->window().openPage(QStringLiteral("outbox"));
    QCOMPARE(m_desktop->window().currentPage(), QStringLiteral("outbox"));
    QVERIFY(widget<QTabBar>("outboxTabBar"));
}

void tst_MainPath::lockAndUnlock()
{
    auto& desk = m_desktop->workspace()->desk();
    auto session = desk.session();
    session.stepUpUntilMs = core::SystemClock().nowMs() + 60'000;
    desk.setSession(session);
    m_desktop->lock();
    QCOMPARE(desk.session().stepUpUntilMs, qint64 { 0 }); // the password typed before the lock counts no more
    QVERIFY(page<LockPage>());
    QVERIFY(!m_desktop->window().showsFrame());
    type("passwordField", QStringLiteral("wrong"));
    click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!words("problemBanner").isEmpty(), kPatienceMs);
    QVERIFY(page<LockPage>());
    type("passwordField", kPassword);
    click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    QCOMPARE(m_desktop->window().currentPage(), QStringLiteral("outbox"));
}

void tst_MainPath::signsOutAndInAgain()
{
    Q_EMIT m_desktop->window().signOutRequested();
    QVERIFY(!m_desktop->workspace());
    signIn(QStringLiteral("wrong wrong wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(!words("problemBanner").isEmpty(), kPatienceMs);
    QVERIFY(!m_desktop->workspace());
    signIn(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
}

void tst_MainPath::staysSignedIn()
{
    Q_EMIT m_desktop->window().signOutRequested();
    signIn(kPassword, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    // Who signs out is not remembered any more.
    Q_EMIT m_desktop->window().signOutRequested();
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(page<SignInPage>(), kPatienceMs);
    signIn(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
}

int tst_MainPath::queueCredentials(size_t count)
{
    return outside([&](database::Connection& connection,
                       application::Services& services,
                       const access::Session& owner) {
        auto ids = *connection.read([&](Transaction& tx) { return lists::StudentList::ids(tx, owner, {}); });
        handover::CredentialsRequest request;
        request.persons.assign(ids.begin() + qsizetype(m_sentTo), ids.begin() + qsizetype(m_sentTo + count));
        m_sentTo += count;
        const auto done = application::CredentialsSending::send(connection, services, owner, request);
        return done ? done->queued : -1;
    });
}

/// The outbox page's button; a round may be under way, and then it waits.
void tst_MainPath::deliverNow()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->workspace()->desk().isDelivering(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        widget<QPushButton>("deliverNowButton") && widget<QPushButton>("deliverNowButton")->isEnabled(),
        kPatienceMs);
    click("deliverNowButton");
}

void tst_MainPath::deliversIntoAFolder()
{
    // By the wall's clock: it must pass on a Sunday night too.
    outside([](database::Connection& connection, application::Services&, const access::Session&) {
        tests::TempDatabase::openAllHours(connection);
        return true;
    });
    QVERIFY(outside(
        [](database::Connection& connection, application::Services& services, const access::Session& owner) {
            return application::fillDemoSchool(connection, services, owner, QStringLiteral("en"));
        }));
    const int queued = queueCredentials(5);
    QVERIFY(queued > 0);
    // Another program wrote it; the window notices by itself.
    showOutbox(QStringLiteral("waiting"));
    QTRY_COMPARE_WITH_TIMEOUT(outboxModel()->rowCount(), queued, kPatienceMs);
    deliverNow();
    QTRY_COMPARE_WITH_TIMEOUT(int(mails().size()), queued, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(outboxModel()->rowCount(), 0, kPatienceMs);
    showOutbox(QStringLiteral("sent"));
    QTRY_COMPARE_WITH_TIMEOUT(outboxModel()->rowCount(), queued, kPatienceMs);
    for (const auto& row : outboxModel()->rows()) {
        QCOMPARE(row.state, outbox::State::Sent);
        QCOMPARE(row.transport, QStringLiteral("folder"));
        // Nobody has got it, so it is never green.
        QVERIFY(ui::stateWords(row).colour != ui::StateColour::Ok);
    }
}

void tst_MainPath::pausesAndAsksBeforeClosing()
{
    auto& shell = m_desktop->window();
    Q_EMIT shell.pauseRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!words("pausedBanner").isEmpty(), kPatienceMs);
    const int before = int(mails().size());
    const int queued = queueCredentials(4);
    QVERIFY(queued > 0);
    QTRY_COMPARE_WITH_TIMEOUT(int(shell.status().approvedWaiting), queued, kPatienceMs);
    MessageBox::takeShownTexts();
    QVERIFY(!shell.close()); // silent questions say No: stay
    QVERIFY(MessageBox::takeShownTexts().join(QLatin1Char(' ')).contains(QString::number(queued)));
    QVERIFY(shell.isVisible());
    QCOMPARE(int(mails().size()), before);
    Q_EMIT shell.resumeRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!shell.status().paused, kPatienceMs);
    deliverNow();
    QTRY_COMPARE_WITH_TIMEOUT(int(mails().size()), before + queued, kPatienceMs);
}

void tst_MainPath::waitsForApproval()
{
    auto& shell = m_desktop->window();
    const auto set = [&](const QString& value) {
        return outside([&](database::Connection& connection,
                           application::Services& services,
                           const access::Session& owner) {
            return connection.write([&](Transaction& tx) {
                return services.settings.set(tx, owner, QStringLiteral("credentials.need_approval"), value);
            });
        });
    };
    QVERIFY(set(QStringLiteral("true")));
    const int queued = queueCredentials(3);
    QVERIFY(queued > 0);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("toApproveButton"), kPatienceMs);
    QVERIFY(widget<QPushButton>("toApproveButton")->text().contains(QString::number(queued)));
    click("toApproveButton");
    QCOMPARE(shell.currentPage(), QStringLiteral("outbox"));
    QTRY_COMPARE_WITH_TIMEOUT(outboxModel()->rowCount(), queued, kPatienceMs);
    QVERIFY(set(QStringLiteral("false")));
}

void tst_MainPath::offersToSendWhatWasOnlyWritten()
{
    auto& shell = m_desktop->window();
    const auto written = mails().size();
    // An account is set: a server that nobody can reach, so that nothing leaves.
    Q_EMIT shell.pauseRequested();
    QTRY_VERIFY_WITH_TIMEOUT(shell.status().paused, kPatienceMs);
    QVERIFY(outside(
        [](database::Connection& connection, application::Services& services, const access::Session& owner) {
            return connection.write([&](Transaction& tx) {
                application::MailAccount account;
                account.usesSmtp = true;
                account.from = QStringLiteral("sekretariat@lingua.example");
                account.host = QStringLiteral("127.0.0.1");
                account.port = 1;
                account.security = QStringLiteral("none");
                return application::saveMailAccount(tx, services, owner, account);
            });
        }));
    QTRY_VERIFY_WITH_TIMEOUT(words("noticeBanner").contains(QString::number(written)), kPatienceMs);
    QVERIFY(words("mailBanner").isEmpty());
    const auto waiting = shell.status().approvedWaiting;
    Q_EMIT shell.noticeTriggered(QStringLiteral("folder")); // silent: No
    QCOMPARE(shell.status().approvedWaiting, waiting);
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    Q_EMIT shell.noticeTriggered(QStringLiteral("folder"));
    QTRY_COMPARE_WITH_TIMEOUT(shell.status().approvedWaiting, waiting + written, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(words("noticeBanner").isEmpty(), kPatienceMs);
}

void tst_MainPath::changesThePassword()
{
    Q_EMIT m_desktop->window().changePasswordRequested();
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("changePasswordDialog"));
    QVERIFY(dialog);
    const auto line
        = [dialog](const char* name) { return dialog->findChild<QLineEdit*>(QLatin1String(name)); };
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveButton"));
    line("oldPasswordField")->setText(QStringLiteral("wrong"));
    line("newPasswordField")->setText(kNewPassword);
    line("againPasswordField")->setText(kNewPassword);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ui::Banner*>()->isVisible(), kPatienceMs);
    line("oldPasswordField")->setText(kPassword);
    QPointer<QDialog> watched(dialog);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(!watched, kPatienceMs);
    Q_EMIT m_desktop->window().signOutRequested();
    signIn(kNewPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
}

void tst_MainPath::aLostKeychainAsksForTheCode()
{
    m_desktop.reset();
    m_keychain->entries.clear();
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(page<RecoveryPage>(), kPatienceMs);
    type("recoveryCodeLineEdit", QStringLiteral("ABCD-EFGH"));
    click("continueButton");
    QTRY_VERIFY_WITH_TIMEOUT(!words("problemBanner").isEmpty(), kPatienceMs);
    QVERIFY(m_keychain->entries.isEmpty());
    type("recoveryCodeLineEdit", m_code);
    click("continueButton");
    signIn(kNewPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    QCOMPARE(m_keychain->entries.size(), 1);
}

void tst_MainPath::aForgottenPasswordIsReset()
{
    Q_EMIT m_desktop->window().signOutRequested();
    QTRY_VERIFY_WITH_TIMEOUT(page<SignInPage>(), kPatienceMs);
    click("forgottenButton");
    QTRY_VERIFY_WITH_TIMEOUT(page<RecoveryPage>(), kPatienceMs);
    type("recoveryCodeLineEdit", m_code);
    type("loginLineEdit", kLogin);
    type("passwordField", kPassword);
    click("continueButton");
    signIn(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
}

void tst_MainPath::restoresABackupAlsoWithTheCode()
{
    const QString file = m_folder.filePath(QStringLiteral("copy.belfry-backup"));
    {
        const auto opened = Installation::open(m_url, m_keys);
        QVERIFY(opened);
        const auto connection = *(*opened)->connect();
        access::Session owner = m_desktop->workspace()->desk().session();
        owner.stepUpUntilMs = SystemClock().nowMs() + kPatienceMs;
        QVERIFY(application::Backup::write(*connection, **opened, owner, file));
    }
    QString said;
    const auto isRestored = [&said] {
        said += ui::MessageBox::takeShownTexts().join(QLatin1Char(' '));
        return said.contains(QStringLiteral("is restored"));
    };
    ui::MessageBox::takeShownTexts();
    Q_EMIT m_desktop->workspace()->restoreRequested(file);
    QTRY_VERIFY2_WITH_TIMEOUT(isRestored(), qPrintable(said), kPatienceMs);
    signIn(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    said.clear();
    // A computer that does not know the key of the backup asks for the code, once.
    m_keychain->entries.clear();
    Q_EMIT m_desktop->workspace()->restoreRequested(file);
    QTRY_VERIFY_WITH_TIMEOUT(page<RecoveryPage>(), kPatienceMs);
    type("recoveryCodeLineEdit", QStringLiteral("ABCD-EFGH"));
    click("continueButton");
    QTRY_VERIFY_WITH_TIMEOUT(!words("problemBanner").isEmpty(), kPatienceMs);
    type("recoveryCodeLineEdit", m_code);
    click("continueButton");
    QTRY_VERIFY2_WITH_TIMEOUT(isRestored(), qPrintable(said), kPatienceMs);
    signIn(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);
    QCOMPARE(m_keychain->entries.size(), 1);
}

void tst_MainPath::theDemoSchool()
{
    m_desktop.reset();
    QFile::remove(app::SchoolDoor::demoDatabase().path());
    QFile::remove(
        QFileInfo(app::SchoolDoor::demoDatabase().path()).absolutePath() + QStringLiteral("/demo.key"));
    m_url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("another.belfry")));
    startProgram();
    click("demoButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->workspace() && m_desktop->window().showsFrame(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("credentialsTaskButton"), kPatienceMs);
    QVERIFY(!QFile::exists(m_url.path()));
    QCOMPARE(m_keychain->entries.size(), 1); // nothing of the demo
}

BELFRY_TEST(tst_MainPath)
#include "tst_MainPath.moc"
