// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belfry/Arguments.h"
#include "ui/shell/MainWindow.h"

#include <QObject>

namespace belfry::ui::shell {
class FirstStartAssistant;
}

namespace belfry::app {

/// Joins the views of ui/ with the services of core/: shows the first page that fits the state of the
/// database, and owns everything that lives as long as the program. Thread: GUI.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(const Arguments& arguments, ui::Theme& theme);
    ~Desktop() override;

    void start();
    /// Somebody started Belfry again, or clicked the tray.
    void bringToFront();

private:
    ui::shell::FirstStartAssistant* showFirstStart();
    void showSignIn();
    void rememberGeometry();

    Arguments m_arguments;
    ui::Theme& m_theme;
    ui::shell::MainWindow m_window;
};

} // namespace belfry::app
