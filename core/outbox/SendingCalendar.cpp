// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingCalendar.h"

#include "core/outbox/Holidays.h"

#include <algorithm>

namespace belfry::core::outbox {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
/// Longer than any holidays: who is closed for two years is closed.
constexpr int kLongestSearchDays = 731;

} // namespace

WeekHours defaultHours()
{
    WeekHours hours;
    for (size_t day = 0; day < 6; ++day) {
        hours[day].isOpen = true;
    }
    return hours;
}

WeekHours allHours()
{
    WeekHours hours;
    hours.fill({ true, 0, kMinutesOfDay });
    return hours;
}

SendingCalendar::SendingCalendar(
    const WeekHours& hours, std::vector<DayOff> daysOff, QString holidayRegion, const CivilTime& civilTime)
    : m_hours(hours)
    , m_daysOff(std::move(daysOff))
    , m_region(std::move(holidayRegion))
    , m_civilTime(civilTime)
{
}

SendingCalendar SendingCalendar::always()
{
    return { allHours(), {}, {}, CivilTime("UTC") };
}

std::optional<DayOff> SendingCalendar::dayOffOn(const QDate& date) const
{
    bool ruleIsOverruled = false;
    for (const DayOff& day : m_daysOff) {
        if (date < day.first || date > day.last) {
            continue;
        }
        if (!day.sendingAllowed) {
            return day;
        }
        ruleIsOverruled = ruleIsOverruled || day.first == day.last;
    }
    if (m_region.isEmpty() || ruleIsOverruled) {
        return std::nullopt;
    }
    const auto holiday = Holidays::on(m_region, date);
    if (!holiday) {
        return std::nullopt;
    }
    return DayOff { {}, date, date, holiday->name, false, DayOffSource::Holiday, {} };
}

SendingCalendar::Stretch SendingCalendar::stretchOf(const QDate& date) const
{
    auto& [day, stretch] = m_known[static_cast<size_t>(date.toJulianDay()) % m_known.size()];
    if (day == date) {
        return stretch;
    }
    const DayHours& hours = m_hours[static_cast<size_t>(date.dayOfWeek() - 1)];
    day = date;
    stretch = {};
    if (hours.isOpen && hours.opensMinute < hours.closesMinute && !dayOffOn(date)) {
        stretch
            = { m_civilTime.instant(date, hours.opensMinute), m_civilTime.instant(date, hours.closesMinute) };
    }
    return stretch;
}

bool SendingCalendar::isOpen(qint64 utcMs) const
{
    const Stretch stretch = stretchOf(m_civilTime.date(utcMs));
    return utcMs >= stretch.from && utcMs < stretch.until;
}

SendingCalendar::Answer SendingCalendar::at(qint64 utcMs) const
{
    if (isOpen(utcMs)) {
        return {};
    }
    const auto day = dayOffOn(m_civilTime.date(utcMs));
    return day ? Answer { State::DayOff, day->name } : Answer { State::OutsideHours, {} };
}

std::optional<qint64> SendingCalendar::nextOpening(qint64 utcMs) const
{
    const QDate today = m_civilTime.date(utcMs);
    for (int day = 0; day <= kLongestSearchDays; ++day) {
        const Stretch stretch = stretchOf(today.addDays(day));
        if (utcMs < stretch.until) {
            return std::max(stretch.from, utcMs);
        }
    }
    return std::nullopt;
}

qint64 SendingCalendar::openUntil(qint64 utcMs) const
{
    qint64 until = utcMs;
    const QDate today = m_civilTime.date(utcMs);
    for (int day = 0; day <= kLongestSearchDays; ++day) {
        const Stretch stretch = stretchOf(today.addDays(day));
        if (until < stretch.from || until >= stretch.until) {
            break;
        }
        until = stretch.until;
    }
    return until;
}

qint64 SendingCalendar::openTimeBetween(qint64 fromMs, qint64 untilMs) const
{
    qint64 open = 0;
    const QDate last = m_civilTime.date(untilMs);
    for (QDate day = m_civilTime.date(fromMs); fromMs < untilMs && day <= last; day = day.addDays(1)) {
        const Stretch stretch = stretchOf(day);
        open += std::max<qint64>(0, std::min(stretch.until, untilMs) - std::max(stretch.from, fromMs));
    }
    return open;
}

} // namespace belfry::core::outbox
