// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace belfry::ui {

/// Dates and times as the user's locale writes them, in this computer's zone. Empty for 0. Thread: GUI.
QString shortMoment(qint64 utcMs); ///< "14:05" today, "12.11. 14:05" this year, else with the year
QString fullMoment(qint64 utcMs); ///< "12.11.2026 14:05"
QString weekdayMoment(qint64 utcMs); ///< "Mon 12.11.2026 08:00"
QString shortDate(QDate date);
/// The format of shortDate(), for date fields: the locale's short one with the whole year.
QString shortDateFormat();
/// "3:12" for a countdown; empty when nothing is left.
QString countdown(qint64 ms);

} // namespace belfry::ui
