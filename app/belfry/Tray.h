// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace belfry::app {

/// Belfry in the tray: shown while the window is closed and mail still leaves. Thread: GUI.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setShown(bool shown) { m_icon.setVisible(shown); }
    void setPaused(bool paused);

Q_SIGNALS:
    void openRequested();
    void deliverNowRequested();
    void pauseRequested();
    void resumeRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_pause;
    bool m_paused = false;
};

} // namespace belfry::app
