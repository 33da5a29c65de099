// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace belfry::ui::shell {

enum class CloseAnswer { Quit, Tray, Stay };

/// Approved mail waits: says how many leave only when Belfry runs again, and offers the tray. Quit without a
/// question when nothing waits. Thread: GUI.
CloseAnswer askBeforeClosing(QWidget* parent, qint64 waiting, bool trayAvailable);

} // namespace belfry::ui::shell
