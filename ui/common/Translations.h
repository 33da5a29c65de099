// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace belfry::ui {

/// The languages that Belfry speaks: "en", "pl", "de".
QStringList languages();

/// The one of languages() that fits the system's settings best; English when none does.
QString systemLanguage();

/**
 * Every text shown from now on is in this language, Qt's own buttons included; sets the default locale
 * (dates, numbers, sorting of widgets) too. Open windows hear of it as QEvent::LanguageChange. An unknown
 * language is English. Thread: GUI, with a QApplication.
 */
void setLanguage(const QString& language);

} // namespace belfry::ui
