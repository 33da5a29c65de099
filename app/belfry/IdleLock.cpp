// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/IdleLock.h"

#include "ui/common/Preferences.h"

#include <QApplication>
#include <QEvent>

namespace belfry::app {

IdleLock::IdleLock(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    qApp->installEventFilter(this);
}

void IdleLock::start()
{
    const int minutes = ui::Preferences::idleLockMinutes();
    m_timer.stop();
    if (minutes > 0) {
        m_timer.start(minutes * 60 * 1000);
    }
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.isActive()) {
            m_timer.start(); // from the beginning
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace belfry::app
