// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QString>

/// Amounts of money as people read and type them, in the language in which dates and numbers stand on the
/// screen (QLocale). Thread: GUI.
namespace belfry::ui {

/// For Money::parse() and Money::input().
QString moneyLanguage();
/// "1 234,56 zł" in Polish, "1.234,56 zł" in German.
QString moneyText(qint64 minor, const QString& currency);
QString moneyText(const core::Money& money);

} // namespace belfry::ui
