// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belfry/SchoolDoor.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SignInPage.h"

#include <QObject>

namespace belfry::ui::shell {
class FirstStartAssistant;
struct FirstStartData;
} // namespace belfry::ui::shell

namespace belfry::app {

/**
 * The way in: first start, sign-in, recovery code, passphrase, and what to do when the school cannot be
 * opened. Shows one page alone in the window at a time and says when somebody is inside. Thread: GUI; the
 * work is done by SchoolDoor.
 */
class Entrance final : public QObject
{
    Q_OBJECT

public:
    Entrance(ui::shell::MainWindow& window,
        core::database::DatabaseUrl url,
        core::application::KeySource keys,
        QObject* parent = nullptr);
    ~Entrance() override;

    /// The first page that fits the state of the database.
    void start();
    /// After signing out: the school stays open, this computer is not remembered any more.
    void signInAgain(const core::access::Session& signedOut);
    /// Nobody works with the school any more: replaces it by the backup, keeps the former file, asks to sign
    /// in.
    void restore(const QString& backupFile);
    /// For the lock: answers in `context`'s thread.
    void checkAgain(const core::access::Session& session,
        const core::SecretText& password,
        QObject* context,
        std::function<void(core::Result<core::access::Session>)> answer);
    const core::database::DatabaseUrl& database() const { return m_url; }

Q_SIGNALS:
    /// Somebody is signed in. `assistant`: the first start still has steps to go and stays shown; null
    /// otherwise.
    void entered(const std::shared_ptr<core::application::Installation>& installation,
        const core::access::Session& session,
        ui::shell::FirstStartAssistant* assistant);
    /// The first start is done.
    void firstStartFinished(bool wantsImport);

private:
    using Session = core::access::Session;

    void open();
    void opened(const core::Result<Opened>& result);
    void openFailed(const core::Error& error);
    ui::shell::FirstStartAssistant* showFirstStart();
    bool isDemo() const;
    void describeSchool(ui::shell::SignInPage* page) const;
    void showSignIn();
    void signIn(const ui::shell::SignInRequest& request);
    void showProblem(const core::Error& error);
    void showPassphrase();
    void showRecovery(ui::shell::RecoveryPage::Reason reason);
    void recover(ui::shell::RecoveryPage* page, const QString& code);
    void askNewPassphrase(const QString& code);
    void resetPassword(ui::shell::RecoveryPage* page, const ui::shell::PasswordReset& reset);
    void create(ui::shell::FirstStartAssistant* assistant, const ui::shell::FirstStartData& data);
    void created(ui::shell::FirstStartAssistant* assistant,
        const ui::shell::FirstStartData& data,
        const core::Result<core::application::Created>& result);
    void enterNewSchool(ui::shell::FirstStartAssistant* assistant,
        const ui::shell::FirstStartData& data,
        const QString& code);
    void openDemo(ui::shell::FirstStartAssistant* assistant, const QString& language);
    /// One try with these keys, or with the recovery code.
    void tryRestore(const QString& backupFile,
        const core::application::KeySource& keys,
        const QString& code,
        std::function<void(const core::Error&)> failed);
    void restored(const core::application::Restored& result);
    void restoreFailed(const core::Error& error);
    void restoreWithPassphrase(const QString& backupFile);
    void restoreWithCode(const QString& backupFile);
    QString place() const;

    ui::shell::MainWindow& m_window;
    core::database::DatabaseUrl m_url;
    core::database::DatabaseUrl m_usual; ///< what the program was started with
    core::application::KeySource m_usualKeys; ///< as the program was started
    core::application::KeySource m_keys;
    SchoolDoor* m_door;
    ui::WorkerThread m_doorThread;
    std::shared_ptr<core::application::Installation> m_installation;
    QString m_schoolName;
};

} // namespace belfry::app
