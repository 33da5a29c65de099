// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Entrance.h"

#include "ui/common/ErrorText.h"
#include "ui/common/MessageBox.h"
#include "ui/common/RunThen.h"
#include "ui/common/Translations.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/PassphrasePage.h"
#include "ui/shell/RecoverySheet.h"
#include "ui/shell/StartProblemPage.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace belfry::app {

using namespace core;
using application::Created;
using application::Installation;
using application::KeySource;
using database::DatabaseUrl;
using ui::errorText;
using ui::runThen;
using ui::shell::FirstStartAssistant;
using ui::shell::FirstStartData;
using ui::shell::PassphrasePage;
using ui::shell::PasswordReset;
using ui::shell::RecoveryPage;
using ui::shell::SignInPage;
using ui::shell::SignInRequest;
using ui::shell::StartProblemPage;

namespace {

const QString kLoginSetting = QStringLiteral("signIn/login");
const QString kDatabaseSetting = QStringLiteral("database");

/// A mistyped code is the person's own mistake and deserves plain words.
QString recoverySentence(const Error& error)
{
    if (error.code == ErrorCode::InputInvalid) {
        return Entrance::tr(
            "This is not a recovery code: a letter is wrong or missing. Compare it with the paper.");
    }
    if (error.code == ErrorCode::SecretWrong) {
        return Entrance::tr("This is the recovery code of another school.");
    }
    if (error.code == ErrorCode::NotFound) {
        return Entrance::tr("There is no owner with this login.");
    }
    return errorText(error);
}

} // namespace

Entrance::Entrance(ui::shell::MainWindow& window, DatabaseUrl url, KeySource keys, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_url(std::move(url))
    , m_usual(m_url)
    , m_usualKeys(keys)
    , m_keys(std::move(keys))
    , m_door(new SchoolDoor)
    , m_doorThread(std::unique_ptr<ui::Worker>(m_door), QStringLiteral("belfry door"))
{
    m_doorThread.start();
}

Entrance::~Entrance() = default;

void Entrance::start()
{
    if (m_url.isSqlite() && !QFileInfo::exists(m_url.path())) {
        showFirstStart();
        return;
    }
    // Painted at once; what is typed meanwhile waits behind the opening, in the same thread.
    showSignIn();
    open();
}

QString Entrance::place() const
{
    return m_url.isSqlite() ? m_url.path() : m_url.toString();
}

// ---- opening ----

void Entrance::open()
{
    runThen(
        *m_door,
        [url = m_url, keys = m_keys](SchoolDoor& door) { return door.open(url, keys); },
        this,
        [this](const Result<Opened>& result) { opened(result); });
}

void Entrance::opened(const Result<Opened>& result)
{
    if (!result) {
        openFailed(result.error());
        return;
    }
    m_installation = result->installation;
    m_schoolName = result->schoolName;
    if (result->remembered) {
        Q_EMIT entered(m_installation, *result->remembered, nullptr);
    } else if (auto* page = m_window.findChild<SignInPage*>()) {
        describeSchool(page);
    } else {
        showSignIn();
    }
}

void Entrance::openFailed(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DbNotInitialised:
        showFirstStart();
        return;
    case ErrorCode::SecretMissing:
        showRecovery(RecoveryPage::Reason::Key);
        return;
    case ErrorCode::SecretNoKeychain:
        showPassphrase();
        return;
    default:
        showProblem(error);
        return;
    }
}

void Entrance::showProblem(const Error& error)
{
    const bool asks = !m_url.isSqlite() && error.code == ErrorCode::DbUnreachable;
    auto* page = new StartProblemPage(errorText(error), place(), asks);
    connect(page, &StartProblemPage::retryRequested, this, [this](const SecretText& password) {
        if (!password.isEmpty()) {
            m_url.setPassword(password);
        }
        showSignIn();
        open();
    });
    connect(page, &StartProblemPage::otherRequested, this, [this] { showFirstStart(); });
    m_window.showAlone(page);
}

void Entrance::showPassphrase()
{
    auto* page = new PassphrasePage(PassphrasePage::Mode::Ask);
    connect(
        page, &PassphrasePage::recoveryRequested, this, [this] { showRecovery(RecoveryPage::Reason::Key); });
    connect(page, &PassphrasePage::passphraseEntered, this, [this, page](const SecretText& passphrase) {
        page->setBusy(true);
        KeySource keys = m_keys;
        keys.kind = KeySource::Kind::Passphrase;
        keys.passphrase = passphrase;
        runThen(
            *m_door,
            [url = m_url, keys](SchoolDoor& door) { return door.open(url, keys); },
            page,
            [this, page](const Result<Opened>& result) {
                if (!result && result.error().code == ErrorCode::SecretWrong) {
                    page->showWrong(tr("This is not the passphrase."));
                    return;
                }
                opened(result);
            });
    });
    m_window.showAlone(page);
}

// ---- sign-in ----

bool Entrance::isDemo() const
{
    return m_url.toString() == SchoolDoor::demoDatabase().toString();
}

/// What is known so far: again when the school is open.
void Entrance::describeSchool(SignInPage* page) const
{
    const KeySource& keys = m_installation ? m_installation->keySource() : m_keys;
    page->setStayOffered(keys.kind == KeySource::Kind::Keychain && !isDemo());
    page->setSchool(isDemo()
            //: %1 is a login, %2 a password
            ? tr("Demo school. Login: %1, password: %2")
                  .arg(QLatin1String(kDemoLogin), QLatin1String(kDemoPassword))
            : m_schoolName);
}

void Entrance::showSignIn()
{
    auto* page = new SignInPage;
    const bool demo = isDemo();
    page->setLogin(demo ? QString(QLatin1String(kDemoLogin)) : QSettings().value(kLoginSetting).toString());
    describeSchool(page);
    connect(page, &SignInPage::signInRequested, this, &Entrance::signIn);
    connect(
        page, &SignInPage::recoveryRequested, this, [this] { showRecovery(RecoveryPage::Reason::Password); });
    m_window.showAlone(page);
}

void Entrance::signIn(const SignInRequest& request)
{
    auto* page = qobject_cast<SignInPage*>(sender());
    page->setBusy(true);
    runThen(
        *m_door,
        [request](
            SchoolDoor& door) { return door.signIn(request.login, request.password, request.staySignedIn); },
        page,
        [this, page, login = request.login](const Result<Session>& session) {
            if (session) {
                QSettings().setValue(kLoginSetting, login);
                Q_EMIT entered(m_installation, *session, nullptr);
                return;
            }
            const Error& error = session.error();
            bool isNumber = false;
            const int seconds = error.detail.toInt(&isNumber);
            if (error.code == ErrorCode::TooManyTries && isNumber) {
                page->showThrottled(seconds);
            } else {
                page->showWrong(errorText(error));
            }
        });
}

void Entrance::signInAgain(const Session& signedOut)
{
    runThen(
        *m_door,
        [signedOut](SchoolDoor& door) { return door.forgetThisComputer(signedOut); },
        this,
        [](const Result<void>&) {});
    showSignIn();
}

void Entrance::checkAgain(const Session& session,
    const SecretText& password,
    QObject* context,
    std::function<void(Result<Session>)> answer)
{
    runThen(
        *m_door,
        [session, password](SchoolDoor& door) { return door.checkAgain(session, password); },
        context,
        std::move(answer));
}

void Entrance::restore(const QString& backupFile)
{
    m_installation.reset();
    showSignIn();
    auto* page = m_window.findChild<SignInPage*>();
    page->setBusy(true);
    tryRestore(backupFile, m_keys, {}, [this, backupFile](const Error& error) {
        if (error.code == ErrorCode::SecretNoKeychain) {
            restoreWithPassphrase(backupFile);
        } else if (error.code == ErrorCode::SecretMissing) {
            restoreWithCode(backupFile);
        } else {
            restoreFailed(error);
        }
    });
}

void Entrance::tryRestore(const QString& backupFile,
    const KeySource& keys,
    const QString& code,
    std::function<void(const Error&)> failed)
{
    runThen(
        *m_door,
        [url = m_url, keys, backupFile, code](
            SchoolDoor& door) { return door.restore(url, backupFile, keys, code); },
        this,
        [this, failed = std::move(failed)](const Result<application::Restored>& result) {
            if (result) {
                restored(*result);
            } else {
                failed(result.error());
            }
        });
}

void Entrance::restored(const application::Restored& result)
{
    ui::MessageBox::inform(&m_window,
        tr("The backup is restored."),
        //: %1 is a file
        tr("The former data are kept in %1. Messages that had not left are held, because they may have "
           "left since.")
            .arg(result.keptAside));
    showSignIn();
    open();
}

void Entrance::restoreFailed(const Error& error)
{
    ui::MessageBox::inform(&m_window,
        tr("The backup was not restored. The school is as it was before."),
        errorText(error),
        ui::MessageBox::Kind::Failure);
    showSignIn();
    open();
}

/// No keychain: the passphrase opens the backup as it opens the school.
void Entrance::restoreWithPassphrase(const QString& backupFile)
{
    auto* page = new PassphrasePage(PassphrasePage::Mode::Ask);
    connect(
        page, &PassphrasePage::recoveryRequested, this, [this, backupFile] { restoreWithCode(backupFile); });
    connect(page,
        &PassphrasePage::passphraseEntered,
        this,
        [this, page = QPointer(page), backupFile](const SecretText& passphrase) {
            page->setBusy(true);
            KeySource keys = m_keys;
            keys.kind = KeySource::Kind::Passphrase;
            keys.passphrase = passphrase;
            tryRestore(backupFile, keys, {}, [this, page, backupFile](const Error& error) {
                if (page && error.code == ErrorCode::SecretWrong) {
                    page->showWrong(tr("This is not the passphrase."));
                } else if (error.code == ErrorCode::SecretMissing) {
                    restoreWithCode(backupFile); // a backup from before the passphrase
                } else {
                    restoreFailed(error);
                }
            });
        });
    m_window.showAlone(page);
}

/// This computer does not know the key of the backup: the printed code does.
void Entrance::restoreWithCode(const QString& backupFile)
{
    auto* page = new RecoveryPage(RecoveryPage::Reason::Key);
    connect(page, &RecoveryPage::backRequested, this, [this] {
        showSignIn();
        open();
    });
    connect(page,
        &RecoveryPage::codeEntered,
        this,
        [this, page = QPointer(page), backupFile](const QString& code) {
            page->setBusy(true);
            const auto failed = [this, page](const Error& error) {
                const bool isMistyped
                    = error.code == ErrorCode::InputInvalid || error.code == ErrorCode::SecretWrong;
                if (page && isMistyped) {
                    page->setBusy(false);
                    page->setProblem(recoverySentence(error));
                } else {
                    restoreFailed(error);
                }
            };
            tryRestore(backupFile, m_keys, code, [=, this](const Error& error) {
                if (error.code != ErrorCode::SecretNoKeychain) {
                    failed(error);
                    return;
                }
                // Nowhere to keep the key: the school asks for it when it is opened.
                KeySource keys = m_keys;
                keys.kind = KeySource::Kind::Passphrase;
                tryRestore(backupFile, keys, code, failed);
            });
        });
    m_window.showAlone(page);
}

// ---- recovery ----

void Entrance::showRecovery(RecoveryPage::Reason reason)
{
    auto* page = new RecoveryPage(reason);
    connect(page, &RecoveryPage::backRequested, this, [this] {
        showSignIn();
        if (!m_installation) {
            open();
        }
    });
    connect(
        page, &RecoveryPage::codeEntered, this, [this, page](const QString& code) { recover(page, code); });
    connect(page, &RecoveryPage::resetRequested, this, [this, page](const PasswordReset& reset) {
        resetPassword(page, reset);
    });
    m_window.showAlone(page);
}

void Entrance::recover(RecoveryPage* page, const QString& code)
{
    page->setBusy(true);
    runThen(
        *m_door,
        [url = m_url, keys = m_keys, code](SchoolDoor&) {
            return Installation::recover(withStoredPassword(url, keys), code, SchoolDoor::keysOf(url, keys));
        },
        page,
        [this, page, code](const Result<void>& done) {
            page->setBusy(false);
            if (!done && done.error().code == ErrorCode::SecretNoKeychain) {
                askNewPassphrase(code);
            } else if (!done) {
                page->setProblem(recoverySentence(done.error()));
            } else {
                showSignIn();
                open();
            }
        });
}

void Entrance::askNewPassphrase(const QString& code)
{
    auto* page = new PassphrasePage(PassphrasePage::Mode::New);
    connect(page, &PassphrasePage::passphraseEntered, this, [this, page, code](const SecretText& passphrase) {
        page->setBusy(true);
        KeySource keys = m_keys;
        keys.kind = KeySource::Kind::Passphrase;
        keys.passphrase = passphrase;
        runThen(
            *m_door,
            [url = m_url, keys, code](SchoolDoor& door) -> Result<Opened> {
                TRY(Installation::recover(withStoredPassword(url, keys), code, keys));
                return door.open(url, keys);
            },
            page,
            [this, page](const Result<Opened>& result) {
                if (!result) {
                    page->showWrong(recoverySentence(result.error()));
                    return;
                }
                opened(result);
            });
    });
    m_window.showAlone(page);
}

void Entrance::resetPassword(RecoveryPage* page, const PasswordReset& reset)
{
    page->setBusy(true);
    runThen(
        *m_door,
        [url = m_url, keys = m_keys, reset](SchoolDoor&) {
            return Installation::resetOwnerPassword(withStoredPassword(url, keys),
                reset.recoveryCode,
                reset.login,
                reset.newPassword,
                SchoolDoor::keysOf(url, keys));
        },
        page,
        [this, page, login = reset.login](const Result<void>& done) {
            page->setBusy(false);
            if (!done && done.error().code != ErrorCode::SecretNoKeychain) {
                page->setProblem(recoverySentence(done.error()));
                return;
            }
            QSettings().setValue(kLoginSetting, login);
            showSignIn();
            if (!m_installation) {
                open();
            }
        });
}

// ---- first start ----

FirstStartAssistant* Entrance::showFirstStart()
{
    auto* assistant = new FirstStartAssistant;
    assistant->setDefaultFile(m_usual.isSqlite() ? m_usual.path() : QString());
    if (!m_usual.isSqlite()) {
        FirstStartData data = assistant->data();
        data.database = m_usual.toString();
        data.databasePassword = m_usual.password();
        assistant->setData(data);
    }
    // In another language the assistant is made anew; nothing typed is lost.
    connect(
        assistant, &FirstStartAssistant::languageChosen, this, [this, assistant](const QString& language) {
            const FirstStartData data = assistant->data();
            ui::setLanguage(language);
            QSettings().setValue(QStringLiteral("ui/language"), language);
            showFirstStart()->setData(data);
        });
    connect(assistant,
        &FirstStartAssistant::createRequested,
        this,
        [this, assistant](const FirstStartData& data) { create(assistant, data); });
    connect(assistant, &FirstStartAssistant::demoRequested, this, [this, assistant](const QString& language) {
        openDemo(assistant, language);
    });
    connect(assistant, &FirstStartAssistant::printRequested, this, [this](const QString& code) {
        ui::shell::RecoverySheet::print(&m_window, m_schoolName, code);
    });
    connect(assistant, &FirstStartAssistant::saveRequested, this, [this](const QString& code) {
        ui::shell::RecoverySheet::save(&m_window, m_schoolName, code);
    });
    connect(
        assistant, &FirstStartAssistant::importRequested, this, [this] { Q_EMIT firstStartFinished(true); });
    connect(assistant, &FirstStartAssistant::finished, this, [this] { Q_EMIT firstStartFinished(false); });
    m_window.showAlone(assistant);
    return assistant;
}

void Entrance::create(FirstStartAssistant* assistant, const FirstStartData& data)
{
    m_url = m_usual;
    if (!data.database.isEmpty()) {
        if (auto chosen = DatabaseUrl::parse(data.database)) {
            m_url = *chosen;
            m_url.setPassword(data.databasePassword);
        }
    }
    if (!data.passphrase.isEmpty()) {
        m_keys.kind = KeySource::Kind::Passphrase;
        m_keys.passphrase = data.passphrase;
    }
    application::NewSchool school;
    school.name = data.schoolName;
    school.instanceUrl = data.instanceUrl;
    school.language = data.language;
    school.country = data.country;
    school.timeZone = data.timeZone;
    school.ownerName = data.ownerName;
    school.ownerLogin = data.ownerLogin;
    school.ownerPassword = data.ownerPassword;
    m_schoolName = data.schoolName;
    runThen(
        *m_door,
        [url = m_url, school, keys = m_keys](SchoolDoor& door) { return door.create(url, school, keys); },
        assistant,
        [this, assistant, data](const Result<Created>& result) { created(assistant, data, result); });
}

void Entrance::created(
    FirstStartAssistant* assistant, const FirstStartData& data, const Result<Created>& result)
{
    if (result) {
        if (m_url.toString() != m_usual.toString()) {
            QSettings().setValue(kDatabaseSetting, m_url.toString());
        }
        QSettings().setValue(kLoginSetting, data.ownerLogin);
        enterNewSchool(assistant, data, result->recoveryCode);
        return;
    }
    assistant->setBusy(false);
    if (result.error().code == ErrorCode::SecretNoKeychain) {
        assistant->askForPassphrase();
        return;
    }
    if (result.error().code == ErrorCode::Conflict) {
        ui::MessageBox::Question question;
        question.text = tr("There is a school in this database already.");
        question.detail = tr("Nothing in it was changed. Open it and sign in?");
        question.yes = tr("&Open it");
        if (ui::MessageBox::ask(&m_window, question) == ui::MessageBox::Answer::Yes) {
            QSettings().setValue(kDatabaseSetting, m_url.toString());
            m_schoolName.clear();
            showSignIn();
            open();
        }
        return;
    }
    assistant->setProblem(errorText(result.error()));
}

void Entrance::enterNewSchool(FirstStartAssistant* assistant, const FirstStartData& data, const QString& code)
{
    // Shown before anything else can go wrong: it exists nowhere else.
    assistant->showRecoveryCode(code);
    runThen(
        *m_door,
        [url = m_url, keys = m_keys, data](SchoolDoor& door) -> Result<std::pair<Opened, Session>> {
            TRY_ASSIGN(Opened opened, door.open(url, keys));
            TRY_ASSIGN(Session session, door.signIn(data.ownerLogin, data.ownerPassword, false));
            return std::pair(std::move(opened), std::move(session));
        },
        assistant,
        [this, assistant](const Result<std::pair<Opened, Session>>& result) {
            // The passphrase is not kept: who opens the school again is asked for it.
            m_keys = m_usualKeys;
            if (!result) {
                assistant->setProblem(errorText(result.error()));
                return;
            }
            m_installation = result->first.installation;
            m_schoolName = result->first.schoolName;
            Q_EMIT entered(m_installation, result->second, assistant);
        });
}

void Entrance::openDemo(FirstStartAssistant* assistant, const QString& language)
{
    assistant->setBusy(true);
    m_url = SchoolDoor::demoDatabase();
    runThen(
        *m_door,
        [language](SchoolDoor& door) { return door.openDemo(language); },
        assistant,
        [this, assistant](const Result<Opened>& result) {
            assistant->setBusy(false);
            if (!result) {
                m_url = m_usual;
                assistant->setProblem(errorText(result.error()));
                return;
            }
            opened(result);
        });
}

} // namespace belfry::app
