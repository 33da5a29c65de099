// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include "ui/common/Translations.h"

#include <QSettings>
#include <QSplitter>

namespace belfry::ui::Preferences {

namespace {

constexpr int kIdleLockMinutes = 10;
constexpr int kMostMinutes = 240;
const QString kLanguage = QStringLiteral("ui/language");
const QString kTheme = QStringLiteral("ui/theme");
const QString kIdleLock = QStringLiteral("lock/minutes");

} // namespace

QString language()
{
    return QSettings().value(kLanguage, systemLanguage()).toString();
}

void setLanguage(const QString& language)
{
    QSettings().setValue(kLanguage, language);
}

ThemeMode theme()
{
    return Theme::modeFromName(QSettings().value(kTheme).toString());
}

void setTheme(ThemeMode mode)
{
    QSettings().setValue(kTheme, Theme::modeName(mode));
}

int idleLockMinutes()
{
    return qBound(0, QSettings().value(kIdleLock, kIdleLockMinutes).toInt(), kMostMinutes);
}

void setIdleLockMinutes(int minutes)
{
    QSettings().setValue(kIdleLock, minutes);
}

void rememberSplitter(QSplitter* splitter, const QString& key)
{
    const QString place = QStringLiteral("splitters/") + key;
    const QByteArray before = QSettings().value(place).toByteArray();
    if (!before.isEmpty()) {
        splitter->restoreState(before);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, place] {
        QSettings().setValue(place, splitter->saveState());
    });
}

} // namespace belfry::ui::Preferences
