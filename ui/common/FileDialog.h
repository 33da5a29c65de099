// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// The one door to the platform's file dialogs; remembers the folder per purpose on this computer. Thread:
/// GUI.
namespace belfry::ui::FileDialog {

/// An empty answer means that the user cancelled. `purpose` ("import") keeps the last folder.
QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QString& filter);
/// Asks before overwriting; appends `suffix` (without a dot) when the name has none.
QString saveFile(QWidget* parent,
    const QString& purpose,
    const QString& title,
    const QString& suggestedName,
    const QString& filter,
    const QString& suffix);
QString chooseFolder(QWidget* parent, const QString& purpose, const QString& title);

/// Tests: the next dialog answers this without a window (an empty name: cancelled).
void setNextFileName(const QString& name);

} // namespace belfry::ui::FileDialog
