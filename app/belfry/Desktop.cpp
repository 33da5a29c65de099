// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Desktop.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Preferences.h"
#include "ui/common/Translations.h"
#include "ui/settings/MailAccountForm.h"
#include "ui/shell/ChangePasswordDialog.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/LockPage.h"

#include <QApplication>
#include <QSettings>

namespace belfry::app {

using namespace core;
using ui::settings::MailAccountForm;
using ui::shell::ChangePasswordDialog;
using ui::shell::FirstStartAssistant;
using ui::shell::LockPage;
using ui::shell::MainWindow;

Desktop::Desktop(const Arguments& arguments, ui::Theme& theme, application::KeySource keys)
    : m_arguments(arguments)
    , m_theme(theme)
    , m_entrance(m_window, arguments.database, std::move(keys))
{
    connect(&m_window, &MainWindow::platformThemeChanged, &m_theme, &ui::Theme::platformChanged);
    connect(&m_window, &MainWindow::closed, this, &Desktop::quit);
    connect(&m_window, &MainWindow::trayRequested, this, &Desktop::goToTray);
    connect(&m_window, &MainWindow::lockRequested, this, &Desktop::lock);
    connect(&m_window, &MainWindow::signOutRequested, this, &Desktop::signOut);
    connect(&m_window, &MainWindow::changePasswordRequested, this, &Desktop::changePassword);
    connect(&m_entrance, &Entrance::entered, this, &Desktop::enter);
    connect(&m_entrance, &Entrance::firstStartFinished, this, &Desktop::finishFirstStart);
    connect(&m_idle, &IdleLock::idle, this, &Desktop::lock);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    m_window.restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    m_window.fitToScreen();
    m_entrance.start();
    m_window.show();
}

void Desktop::bringToFront()
{
    if (m_tray) {
        m_tray->setShown(false);
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

// ---- in and out ----

void Desktop::enter(const std::shared_ptr<application::Installation>& installation,
    const Session& session,
    FirstStartAssistant* assistant)
{
    m_workspace = std::make_unique<Workspace>(m_window, installation, session);
    // Queued: both end the workspace whose page is asking.
    connect(m_workspace.get(),
        &Workspace::preferencesChanged,
        this,
        &Desktop::takeOverPreferences,
        Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::restoreRequested, this, &Desktop::restore, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::sessionEnded, this, &Desktop::signOut, Qt::QueuedConnection);
    m_window.setTrayAvailable(Tray::isAvailable());
    m_idle.start();
    if (!assistant) {
        showFrame();
        return;
    }
    auto* form = new MailAccountForm(m_workspace->desk());
    assistant->setMailForm(form);
    connect(assistant, &FirstStartAssistant::mailSaveRequested, form, &MailAccountForm::save);
    connect(form, &MailAccountForm::saved, assistant, &FirstStartAssistant::showFinish);
}

void Desktop::finishFirstStart(bool wantsImport)
{
    if (!m_workspace) {
        return;
    }
    showFrame();
    if (wantsImport) {
        m_window.openPage(QStringLiteral("students"));
        m_workspace->importList();
    }
}

void Desktop::showFrame()
{
    m_workspace->showFrame();
    if (m_workspace->desk().session().mustChange) {
        changePassword();
    }
}

void Desktop::signOut()
{
    const Session session = m_workspace ? m_workspace->desk().session() : Session();
    m_idle.stop();
    m_locked = false;
    for (const auto& dialog : std::exchange(m_hiddenByLock, {})) {
        delete dialog;
    }
    m_workspace.reset();
    m_entrance.signInAgain(session);
}

void Desktop::changePassword()
{
    if (!m_workspace || m_locked) {
        return;
    }
    auto* dialog = new ChangePasswordDialog(m_workspace->desk(), &m_window);
    // With a one-use code nothing else is allowed: who does not choose a password leaves again.
    if (m_workspace->desk().session().mustChange) {
        connect(dialog, &QDialog::rejected, this, &Desktop::signOut, Qt::QueuedConnection);
    }
    dialog->open();
}

// ---- preferences and restore ----

void Desktop::takeOverPreferences()
{
    m_theme.setMode(ui::Preferences::theme());
    m_idle.start();
    const QString language = ui::Preferences::language();
    if (!m_workspace || language == m_arguments.language) {
        return;
    }
    m_arguments.language = language;
    ui::setLanguage(language);
    // Every page is made anew in the other language; the same person stays signed in.
    const auto installation = m_workspace->desk().sharedInstallation();
    const Session session = m_workspace->desk().session();
    const QString page = m_window.currentPage();
    m_workspace.reset();
    m_window.rebuildFrame();
    enter(installation, session, nullptr);
    m_window.openPage(page);
}

void Desktop::restore(const QString& backupFile)
{
    m_idle.stop();
    m_workspace.reset(); // every connection is closed: the file is about to be replaced
    m_entrance.restore(backupFile);
}

// ---- lock ----

void Desktop::lock()
{
    // The first start shows secrets only on purpose, and there is nothing behind it yet.
    if (!m_workspace || m_locked || !m_window.showsFrame()) {
        return;
    }
    m_locked = true;
    m_idle.stop();
    m_workspace->desk().lock();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible() && widget->isWindow()) {
            m_hiddenByLock.append(widget);
            widget->hide();
        }
    }
    auto* page = new LockPage(m_workspace->desk().session().name);
    connect(page, &LockPage::unlockRequested, this, &Desktop::unlock);
    connect(page, &LockPage::signOutRequested, this, &Desktop::signOut);
    m_window.showAlone(page);
}

void Desktop::unlock(const SecretText& password)
{
    auto* page = m_window.findChild<LockPage*>();
    page->setBusy(true);
    m_entrance.checkAgain(
        m_workspace->desk().session(), password, page, [this, page](const Result<Session>& session) {
            if (!session) {
                page->showWrong(ui::errorText(session.error()));
                return;
            }
            m_workspace->desk().setSession(*session);
            m_locked = false;
            m_window.showFrame();
            m_idle.start();
            for (const auto& dialog : std::exchange(m_hiddenByLock, {})) {
                if (dialog) {
                    dialog->show();
                }
            }
        });
}

// ---- tray and end ----

void Desktop::goToTray()
{
    if (!m_tray) {
        m_tray = std::make_unique<Tray>();
        connect(m_tray.get(), &Tray::openRequested, this, &Desktop::bringToFront);
        connect(m_tray.get(), &Tray::quitRequested, this, &Desktop::quit);
        connect(m_tray.get(), &Tray::deliverNowRequested, this, [this] {
            Q_EMIT m_window.deliverNowRequested();
        });
        connect(m_tray.get(), &Tray::pauseRequested, this, [this] { Q_EMIT m_window.pauseRequested(); });
        // Anybody may stop all sending; to go on takes the person whose right it is, not her locked screen.
        connect(m_tray.get(), &Tray::resumeRequested, this, [this] {
            if (m_locked) {
                bringToFront();
            } else {
                Q_EMIT m_window.resumeRequested();
            }
        });
        connect(&m_window, &MainWindow::statusShown, m_tray.get(), [this] {
            m_tray->setPaused(m_window.status().paused);
        });
    }
    m_tray->setPaused(m_window.status().paused);
    m_tray->setShown(true);
    rememberGeometry();
    m_window.hide();
}

void Desktop::quit()
{
    rememberGeometry();
    QCoreApplication::quit();
}

void Desktop::rememberGeometry()
{
    QSettings().setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
}

} // namespace belfry::app
