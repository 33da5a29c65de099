// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QString>

class QSplitter;

/// What belongs to this computer and its user, not to the school: kept in QSettings, never in the database.
/// Thread: GUI.
namespace belfry::ui::Preferences {

/// "en", "pl" or "de"; the system's when none was chosen.
QString language();
void setLanguage(const QString& language);

ThemeMode theme();
void setTheme(ThemeMode mode);

/// After so many minutes without a key or the mouse Belfry asks for the password; 0: never. 10 unless chosen.
int idleLockMinutes();
void setIdleLockMinutes(int minutes);

/// The splitter opens where the user left it; `key` is the page's.
void rememberSplitter(QSplitter* splitter, const QString& key);

} // namespace belfry::ui::Preferences
