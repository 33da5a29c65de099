// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CivilTime.h"
#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <vector>

class QIODevice;

namespace belfry::core::formats {

/// Days on which something of a calendar file takes place.
struct CalendarDays
{
    QDate first;
    QDate last; ///< inclusive
    QString name; ///< SUMMARY
    QString uid; ///< one of its own for each repetition
};

/**
 * Reads events of an iCalendar file (RFC 5545) as civil days: whole days as they stand, times in the zone of
 * the school, repetitions that touch [from, until]. Cancelled events and repetitions that were moved away are
 * left out. Any thread.
 *
 * Errors: InputInvalid with a sentence: too large, no calendar, too many events, a rule that repeats more
 * often than daily.
 */
class Calendar
{
public:
    static constexpr qint64 kLargestFile = 8LL * 1024 * 1024;
    static constexpr int kMostDays = 5000;

    static Result<std::vector<CalendarDays>> read(
        QIODevice& file, const CivilTime& zone, const QDate& from, const QDate& until);
    static Result<std::vector<CalendarDays>> readFile(
        const QString& path, const CivilTime& zone, const QDate& from, const QDate& until);
};

} // namespace belfry::core::formats
