// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CivilTime.h"

#include <QDateTime>

namespace belfry::core {

namespace {

constexpr qint64 kMinuteMs = 60LL * 1000;
constexpr qint64 kDayMs = 24LL * 60 * kMinuteMs;
constexpr qint64 kEpochDay = 2440588; ///< Julian day of 1970-01-01

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

CivilTime::CivilTime(const QByteArray& zoneName)
    : m_zone(zoneName)
{
    if (!m_zone.isValid()) {
        m_zone = QTimeZone::utc();
    }
}

qint64 CivilTime::offset(qint64 utcMs) const
{
    return qint64 { m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) } * 1000;
}

qint64 CivilTime::wall(qint64 utcMs) const
{
    return utcMs + offset(utcMs);
}

QDate CivilTime::date(qint64 utcMs) const
{
    return QDate::fromJulianDay(floorDivide(wall(utcMs), kDayMs) + kEpochDay);
}

int CivilTime::minuteOfDay(qint64 utcMs) const
{
    const qint64 shown = wall(utcMs);
    return static_cast<int>((shown - floorDivide(shown, kDayMs) * kDayMs) / kMinuteMs);
}

qint64 CivilTime::instant(const QDate& date, int minuteOfDay) const
{
    const qint64 wanted = (date.toJulianDay() - kEpochDay) * kDayMs + minuteOfDay * kMinuteMs;
    // No zone is further than 14 hours from UTC and none changes twice within two days: the offsets a day
    // before and after are those before and after a change.
    const qint64 before = offset(wanted - kDayMs);
    const qint64 after = offset(wanted + kDayMs);
    if (before == after || wall(wanted - before) == wanted) {
        return wanted - before; // of two, the first: the change has not come yet
    }
    if (wall(wanted - after) == wanted) {
        return wanted - after;
    }
    // Left out: the change itself, between the two guesses.
    qint64 early = std::min(wanted - before, wanted - after);
    qint64 late = std::max(wanted - before, wanted - after);
    while (late - early > 1) {
        const qint64 middle = early + (late - early) / 2;
        (offset(middle) == before ? early : late) = middle;
    }
    return late;
}

} // namespace belfry::core
