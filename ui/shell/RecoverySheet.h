// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// The recovery code on paper: the only copy that there is. Thread: GUI.
namespace belfry::ui::shell::RecoverySheet {

/// Asks for a printer; false when the person cancelled or the printer refused.
bool print(QWidget* parent, const QString& school, const QString& code);
/// Asks for a file (PDF), says where it was saved; false when cancelled.
bool save(QWidget* parent, const QString& school, const QString& code);

/// Tests: print() writes this PDF instead of asking for a printer.
void setNextPrintFile(const QString& path);

} // namespace belfry::ui::shell::RecoverySheet
