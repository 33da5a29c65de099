// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

namespace belfry::core {

/**
 * Civil time of one zone, with its changes between winter and summer time. A civil time that a change leaves
 * out is the first valid instant after it; one that comes twice is the first of the two. A value; any thread.
 */
class CivilTime
{
public:
    /// UTC when the zone is not known.
    explicit CivilTime(const QByteArray& zoneName);

    /// Civil milliseconds since 1970-01-01 00:00 of that instant: what a clock on the wall shows.
    qint64 wall(qint64 utcMs) const;
    QDate date(qint64 utcMs) const;
    /// Of 0 to 1439.
    int minuteOfDay(qint64 utcMs) const;
    /// The first instant at which the wall shows this minute of the day, or a later one; 1440 is the next
    /// midnight.
    qint64 instant(const QDate& date, int minuteOfDay) const;
    QByteArray zoneName() const { return m_zone.id(); }

private:
    qint64 offset(qint64 utcMs) const;

    QTimeZone m_zone;
};

} // namespace belfry::core
