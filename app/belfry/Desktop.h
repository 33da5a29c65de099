// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belfry/Arguments.h"
#include "app/belfry/Entrance.h"
#include "app/belfry/IdleLock.h"
#include "app/belfry/Tray.h"
#include "app/belfry/Workspace.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

namespace belfry::app {

/**
 * The program: Entrance before somebody is signed in, Workspace after, and what concerns both: the window,
 * the lock, the tray, closing. Thread: GUI.
 */
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `keys` differs from the environment's only in tests.
    Desktop(const Arguments& arguments,
        ui::Theme& theme,
        core::application::KeySource keys = core::application::KeySource::fromEnvironment());
    ~Desktop() override;

    void start();
    /// Somebody started Belfry again, or clicked the tray.
    void bringToFront();
    void lock();

    ui::shell::MainWindow& window() { return m_window; }
    /// Null while nobody is signed in.
    Workspace* workspace() { return m_workspace.get(); }

private:
    using Session = core::access::Session;

    void enter(const std::shared_ptr<core::application::Installation>& installation,
        const Session& session,
        ui::shell::FirstStartAssistant* assistant);
    void finishFirstStart(bool wantsImport);
    void showFrame();
    void unlock(const core::SecretText& password);
    void signOut();
    void changePassword();
    void takeOverPreferences();
    void restore(const QString& backupFile);
    void goToTray();
    void quit();
    void rememberGeometry();

    Arguments m_arguments;
    ui::Theme& m_theme;
    ui::shell::MainWindow m_window;
    Entrance m_entrance;
    IdleLock m_idle;
    std::unique_ptr<Tray> m_tray; ///< made when it is first needed
    std::unique_ptr<Workspace> m_workspace;
    QList<QPointer<QWidget>> m_hiddenByLock;
    bool m_locked = false;
};

} // namespace belfry::app
