// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Desktop.h"

#include "ui/common/Translations.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/SignInPage.h"

#include <QFileInfo>
#include <QSettings>

namespace belfry::app {

Desktop::Desktop(const Arguments& arguments, ui::Theme& theme)
    : m_arguments(arguments)
    , m_theme(theme)
{
    connect(&m_window, &ui::shell::MainWindow::platformThemeChanged, &m_theme, &ui::Theme::platformChanged);
    connect(&m_window, &ui::shell::MainWindow::closed, this, &Desktop::rememberGeometry);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    m_window.restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    if (m_arguments.database.isSqlite() && !QFileInfo::exists(m_arguments.database.path())) {
        showFirstStart();
    } else {
        showSignIn();
    }
    m_window.show();
}

void Desktop::bringToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

ui::shell::FirstStartAssistant* Desktop::showFirstStart()
{
    auto* assistant = new ui::shell::FirstStartAssistant;
    // In another language the assistant is made anew; nothing typed is lost.
    connect(assistant,
        &ui::shell::FirstStartAssistant::languageChosen,
        this,
        [this, assistant](const QString& language) {
            const ui::shell::FirstStartData data = assistant->data();
            ui::setLanguage(language);
            showFirstStart()->setData(data);
        });
    m_window.showAlone(assistant);
    return assistant;
}

void Desktop::showSignIn()
{
    m_window.showAlone(new ui::shell::SignInPage);
}

void Desktop::rememberGeometry()
{
    QSettings().setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
}

} // namespace belfry::app
