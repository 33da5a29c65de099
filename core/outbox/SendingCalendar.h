// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CivilTime.h"
#include "core/base/Ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace belfry::core::outbox {

using DayOffId = Id<struct DayOffTag>;

/// From when to when messages leave on one day of the week; minutes of the civil day, 0 to 1440.
struct DayHours
{
    bool isOpen = false;
    int opensMinute = 8 * 60;
    int closesMinute = 20 * 60;

    friend bool operator==(const DayHours&, const DayHours&) = default;
};
using WeekHours = std::array<DayHours, 7>; ///< Monday first

/// Monday to Saturday, 8:00 to 20:00 (ES-20, ES-21).
WeekHours defaultHours();
/// Every minute of the week.
WeekHours allHours();

enum class DayOffSource {
    Manual,
    Holiday, ///< a public holiday
    Calendar ///< from a calendar file
};

/// A day or several on which nothing leaves, unless `sendingAllowed` (ES-23, ES-24).
struct DayOff
{
    DayOffId id;
    QDate first;
    QDate last; ///< inclusive
    QString name;
    bool sendingAllowed = false;
    DayOffSource source = DayOffSource::Manual;
    QString uid; ///< of the event in the calendar file
};

/**
 * When messages may leave (ES-20 to ES-24): hours of the week, days off and public holidays, all in the civil
 * time of the school. Each open day is one stretch from the instant at which its opening time is first
 * reached to the instant at which its closing time is. Immutable apart from a small cache; one thread.
 */
class SendingCalendar
{
public:
    /// `holidayRegion`: Holidays::regions(), empty for none. An entry for one day decides about a holiday of
    /// its date instead of the rule.
    SendingCalendar(const WeekHours& hours,
        std::vector<DayOff> daysOff,
        QString holidayRegion,
        const CivilTime& civilTime);
    /// Nothing is ever closed.
    static SendingCalendar always();

    enum class State { Open, OutsideHours, DayOff };
    struct Answer
    {
        State state = State::Open;
        QString dayOff; ///< its name
    };
    Answer at(qint64 utcMs) const;
    bool isOpen(qint64 utcMs) const;
    /// `utcMs` itself while open; nullopt: not within two years.
    std::optional<qint64> nextOpening(qint64 utcMs) const;
    /// The end of the open stretch that holds this instant; follows on over midnight. `utcMs` itself when it
    /// is closed.
    qint64 openUntil(qint64 utcMs) const;
    qint64 openTimeBetween(qint64 fromMs, qint64 untilMs) const;

    /// The day off that forbids sending on this date.
    std::optional<DayOff> dayOffOn(const QDate& date) const;
    const WeekHours& hours() const { return m_hours; }
    /// Empty: no holidays by rule.
    QString holidayRegion() const { return m_region; }
    const CivilTime& civilTime() const { return m_civilTime; }

private:
    struct Stretch
    {
        qint64 from;
        qint64 until;
    };
    Stretch stretchOf(const QDate& date) const;

    WeekHours m_hours;
    std::vector<DayOff> m_daysOff;
    QString m_region;
    CivilTime m_civilTime;
    mutable std::array<std::pair<QDate, Stretch>, 4> m_known {}; ///< days asked for lately, by their number
};

} // namespace belfry::core::outbox
