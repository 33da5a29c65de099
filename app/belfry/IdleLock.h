// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace belfry::app {

/// Tells when nobody has touched keyboard or mouse in any window of the program for a while (10 minutes, or
/// what ui::Preferences says). Thread: GUI.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr);

    /// Reads the setting again and begins to count; stop() while nobody is signed in.
    void start();
    void stop() { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace belfry::app
