// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Calendar.h"

#include <QFile>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace belfry::core::formats {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeRule
{
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Repetitions = std::unique_ptr<icalrecur_iterator, FreeRule>;

/// A rule may walk over many dates that it then leaves out; nobody has a school holiday after so many.
constexpr int kMostSteps = 20000;
constexpr qsizetype kLongestText = 500;

QDate dateOf(const icaltimetype& time)
{
    return QDate(time.year, time.month, time.day);
}

icaltimetype timeOf(const QDate& date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

/// The school's civil date of a time; a time without a zone is civil already.
QDate civilDate(const icaltimetype& time, const CivilTime& zone)
{
    if (icaltime_is_date(time) != 0 || time.zone == nullptr) {
        return dateOf(time);
    }
    return zone.date(qint64 { icaltime_as_timet_with_zone(time, time.zone) } * 1000);
}

/// The last day of an event: its end is exclusive, also as a time at midnight.
QDate lastDay(const icaltimetype& start, const icaltimetype& end, const CivilTime& zone)
{
    const QDate first = civilDate(start, zone);
    if (icaltime_is_null_time(end) != 0) {
        return first;
    }
    icaltimetype before = end;
    icaltime_adjust(&before, icaltime_is_date(end) != 0 ? -1 : 0, 0, 0, icaltime_is_date(end) != 0 ? 0 : -1);
    return std::max(first, civilDate(before, zone));
}

QString textOf(const char* text)
{
    return QString::fromUtf8(text != nullptr ? text : "").simplified().left(kLongestText);
}

class Reader
{
public:
    Reader(const CivilTime& zone, const QDate& from, const QDate& until)
        : m_zone(zone)
        , m_from(from)
        , m_until(until)
    {
    }

    Result<std::vector<CalendarDays>> read(icalcomponent* calendar)
    {
        for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
            event != nullptr;
            event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            const icaltimetype moved = icalcomponent_get_recurrenceid(event);
            if (icaltime_is_null_time(moved) == 0) {
                m_moved.insert(key(event, civilDate(moved, m_zone)));
            }
        }
        for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
            event != nullptr;
            event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            TRY(readEvent(event));
        }
        return std::move(m_days);
    }

private:
    static QString key(icalcomponent* event, const QDate& date)
    {
        return textOf(icalcomponent_get_uid(event)) + QLatin1Char('@') + date.toString(Qt::ISODate);
    }

    /// All of a kind at once: the component has one place for walking its properties, and asking for its
    /// summary or UID moves it.
    static std::vector<icalproperty*> propertiesOf(icalcomponent* event, icalproperty_kind kind)
    {
        std::vector<icalproperty*> found;
        for (auto* property = icalcomponent_get_first_property(event, kind); property != nullptr;
            property = icalcomponent_get_next_property(event, kind)) {
            found.push_back(property);
        }
        return found;
    }

    Result<void> readEvent(icalcomponent* event)
    {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        if (icaltime_is_null_time(start) != 0 || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) {
            return {};
        }
        const QDate first = civilDate(start, m_zone);
        const QDate last = lastDay(start, icalcomponent_get_dtend(event), m_zone);
        if (!first.isValid() || !last.isValid()) {
            return {};
        }
        const qint64 length = first.daysTo(last);
        const bool isMoved = icaltime_is_null_time(icalcomponent_get_recurrenceid(event)) == 0;
        if (isMoved) {
            return add(event, first, length);
        }
        readExceptions(event);
        const auto rules = propertiesOf(event, ICAL_RRULE_PROPERTY);
        for (icalproperty* property : rules) {
            TRY(repeat(event, icalproperty_get_rrule(property), start, length));
        }
        if (rules.empty()) {
            TRY(addOnce(event, first, length));
        }
        for (icalproperty* property : propertiesOf(event, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype extra = icalproperty_get_rdate(property);
            const icaltimetype time
                = icaltime_is_null_time(extra.time) == 0 ? extra.time : extra.period.start;
            TRY(addOnce(event, civilDate(time, m_zone), length));
        }
        return {};
    }

    void readExceptions(icalcomponent* event)
    {
        m_left.clear();
        for (auto* property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY);
            property != nullptr;
            property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
            m_left.insert(civilDate(icalproperty_get_exdate(property), m_zone));
        }
    }

    Result<void> repeat(
        icalcomponent* event, icalrecurrencetype rule, const icaltimetype& start, qint64 length)
    {
        if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE
            || rule.freq == ICAL_HOURLY_RECURRENCE) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("\"%1\" repeats more often than daily")
                    .arg(textOf(icalcomponent_get_summary(event))));
        }
        // A rule that begins long ago is walked from shortly before the time that is wanted. A counted one
        // cannot be: its count begins at its start.
        const Repetitions repetitions(icalrecur_iterator_new(rule, start));
        if (!repetitions) {
            return {}; // a rule that nothing can meet (30 February): it never happens
        }
        if (rule.count == 0 && dateOf(start) < m_from.addDays(-length - 1)) {
            icalrecur_iterator_set_start(repetitions.get(), timeOf(m_from.addDays(-length - 1)));
        }
        for (int step = 0; step < kMostSteps; ++step) {
            const icaltimetype time = icalrecur_iterator_next(repetitions.get());
            if (icaltime_is_null_time(time) != 0) {
                return {};
            }
            const QDate first = civilDate(time, m_zone);
            if (!first.isValid() || first > m_until) {
                return {};
            }
            TRY(addOnce(event, first, length));
        }
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("\"%1\" repeats too often").arg(textOf(icalcomponent_get_summary(event))));
    }

    /// Unless it was left out or moved.
    Result<void> addOnce(icalcomponent* event, const QDate& first, qint64 length)
    {
        if (m_left.contains(first) || m_moved.contains(key(event, first))) {
            return {};
        }
        return add(event, first, length);
    }

    Result<void> add(icalcomponent* event, const QDate& first, qint64 length)
    {
        const QDate last = first.addDays(length);
        if (last < m_from || first > m_until) {
            return {};
        }
        if (m_days.size() >= Calendar::kMostDays) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("the calendar holds more than %1 days").arg(Calendar::kMostDays));
        }
        m_days.push_back({ first, last, textOf(icalcomponent_get_summary(event)), key(event, first) });
        return {};
    }

    const CivilTime& m_zone;
    QDate m_from;
    QDate m_until;
    QSet<QString> m_moved; ///< repetitions that stand elsewhere as events of their own
    QSet<QDate> m_left; ///< left out of the event that is read
    std::vector<CalendarDays> m_days;
};

} // namespace

Result<std::vector<CalendarDays>> Calendar::read(
    QIODevice& file, const CivilTime& zone, const QDate& from, const QDate& until)
{
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the calendar is larger than %1 MB: export only the school's holidays")
                .arg(kLargestFile / 1024 / 1024));
    }
    if (bytes.indexOf('\0') >= 0 || !bytes.contains("BEGIN:VCALENDAR")) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("this is no calendar file (.ics)"));
    }
    const Component calendar(icalparser_parse_string(bytes.constData()));
    if (!calendar) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("the calendar file cannot be read"));
    }
    // Several calendars in one file stand in a component around them.
    if (icalcomponent_isa(calendar.get()) == ICAL_VCALENDAR_COMPONENT) {
        return Reader(zone, from, until).read(calendar.get());
    }
    std::vector<CalendarDays> all;
    for (auto* part = icalcomponent_get_first_component(calendar.get(), ICAL_VCALENDAR_COMPONENT);
        part != nullptr;
        part = icalcomponent_get_next_component(calendar.get(), ICAL_VCALENDAR_COMPONENT)) {
        TRY_ASSIGN(const auto days, Reader(zone, from, until).read(part));
        all.insert(all.end(), days.begin(), days.end());
        if (all.size() > kMostDays) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("the calendar holds more than %1 days").arg(kMostDays));
        }
    }
    return all;
}

Result<std::vector<CalendarDays>> Calendar::readFile(
    const QString& path, const CivilTime& zone, const QDate& from, const QDate& until)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, file.errorString());
    }
    return read(file, zone, from, until);
}

} // namespace belfry::core::formats
