// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Tray.h"

#include "ui/common/Icons.h"

namespace belfry::app {

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_icon(ui::icon(ui::IconName::Bell, ui::IconColour::Accent))
    , m_pause(nullptr)
{
    m_menu.addAction(tr("&Open Belfry"), this, &Tray::openRequested);
    m_menu.addAction(tr("&Deliver now"), this, &Tray::deliverNowRequested);
    m_pause = m_menu.addAction(QString(), this, [this] {
        if (m_paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QStringLiteral("Belfry"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) {
            Q_EMIT openRequested();
        }
    });
    setPaused(false);
}

void Tray::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("&Resume sending") : tr("&Pause sending"));
}

} // namespace belfry::app
