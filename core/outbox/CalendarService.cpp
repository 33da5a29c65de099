// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/CalendarService.h"

#include "core/outbox/CalendarStore.h"
#include "core/outbox/Holidays.h"
#include "core/settings/SettingsStore.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace belfry::core::outbox {

using access::Action;
using database::Topic;
using database::Transaction;

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr qint64 kLongestDayOff = 400;
constexpr qsizetype kLongestName = 200;

Result<void> checkHours(const DayHours& hours)
{
    const bool isInDay = hours.opensMinute >= 0 && hours.closesMinute <= kMinutesOfDay;
    if (!isInDay || (hours.isOpen && hours.opensMinute >= hours.closesMinute)) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("sending hours end later than they begin, on the same day, at most 00:00-24:00"));
    }
    return {};
}

Result<DayOff> checked(DayOff day)
{
    if (!day.first.isValid() || !day.last.isValid() || day.last < day.first) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("a day off ends on the day it begins, or later"));
    }
    if (day.first.daysTo(day.last) >= kLongestDayOff || day.first.year() < 2000 || day.last.year() > 2199) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("days off last at most %1 days and lie in the years 2000 to 2199")
                .arg(kLongestDayOff));
    }
    day.name = day.name.simplified().left(kLongestName);
    return day;
}

bool isSamePlace(const DayOff& left, const DayOff& right)
{
    return left.first == right.first && left.last == right.last && left.source == right.source;
}

} // namespace

Result<SendingCalendar> CalendarService::calendar(Transaction& tx)
{
    return CalendarStore::calendar(tx);
}

Result<WeekHours> CalendarService::hours(Transaction& tx)
{
    return CalendarStore::hours(tx);
}

Result<void> CalendarService::setHours(
    Transaction& tx, const access::Session& session, const WeekHours& hours)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    for (size_t day = 0; day < hours.size(); ++day) {
        TRY(checkHours(hours[day]));
        TRY(CalendarStore::setHours(tx, static_cast<int>(day) + 1, hours[day]));
    }
    tx.changed(Topic::Settings);
    tx.changed(Topic::Channels);
    return m_audit.append(tx, session, "hours.set");
}

Result<void> CalendarService::setAlways(Transaction& tx, const access::Session& session)
{
    TRY(setHours(tx, session, allHours()));
    TRY(settings::SettingsStore::put(tx, QStringLiteral("hours.holidays"), QStringLiteral("none")));
    TRY_ASSIGN(const int allowed, CalendarStore::allowAll(tx));
    return m_audit.append(tx, session, "hours.always", { { QStringLiteral("days_off_allowed"), allowed } });
}

Result<std::vector<DayOff>> CalendarService::daysOff(Transaction& tx, const QDate& from)
{
    return CalendarStore::daysOff(tx, from);
}

Result<std::vector<DayOff>> CalendarService::daysOffWithHolidays(
    Transaction& tx, const QDate& from, const QDate& until)
{
    TRY_ASSIGN(auto days, CalendarStore::daysOff(tx, from));
    days.erase(std::remove_if(days.begin(), days.end(), [&](const DayOff& day) { return day.first > until; }),
        days.end());
    TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
    for (int year = from.year(); year <= until.year(); ++year) {
        for (const Holiday& holiday : Holidays::of(calendar.holidayRegion(), year)) {
            const bool isOverruled = std::any_of(days.begin(), days.end(), [&](const DayOff& day) {
                return day.first == holiday.date && day.last == holiday.date;
            });
            if (!isOverruled && holiday.date >= from && holiday.date <= until) {
                days.push_back(
                    { {}, holiday.date, holiday.date, holiday.name, false, DayOffSource::Holiday, {} });
            }
        }
    }
    std::stable_sort(days.begin(), days.end(), [](const DayOff& left, const DayOff& right) {
        return left.first < right.first;
    });
    return days;
}

Result<void> CalendarService::add(Transaction& tx, const access::Session& session, const DayOff& day)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const DayOff entry, checked(day));
    TRY_ASSIGN(const auto known, CalendarStore::daysOff(tx, entry.first));
    std::vector<DayOffId> replaced;
    for (const DayOff& other : known) {
        if (isSamePlace(other, entry)) {
            replaced.push_back(other.id);
        }
    }
    TRY(CalendarStore::remove(tx, replaced));
    TRY(CalendarStore::insert(tx, { entry }));
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "dayoff.add",
        { { QStringLiteral("first"), entry.first.toString(Qt::ISODate) },
            { QStringLiteral("last"), entry.last.toString(Qt::ISODate) },
            { QStringLiteral("sending_allowed"), entry.sendingAllowed } });
}

Result<void> CalendarService::update(Transaction& tx, const access::Session& session, const DayOff& day)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const DayOff entry, checked(day));
    TRY(CalendarStore::update(tx, entry));
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "dayoff.change",
        { { QStringLiteral("first"), entry.first.toString(Qt::ISODate) },
            { QStringLiteral("last"), entry.last.toString(Qt::ISODate) },
            { QStringLiteral("sending_allowed"), entry.sendingAllowed } });
}

Result<void> CalendarService::remove(
    Transaction& tx, const access::Session& session, const std::vector<DayOffId>& ids)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY(CalendarStore::remove(tx, ids));
    tx.changed(Topic::Settings);
    return m_audit.append(
        tx, session, "dayoff.remove", { { QStringLiteral("count"), static_cast<qint64>(ids.size()) } });
}

Result<int> CalendarService::removeOn(Transaction& tx, const access::Session& session, const QDate& date)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const auto known, CalendarStore::daysOff(tx, date));
    std::vector<DayOffId> ids;
    for (const DayOff& day : known) {
        if (day.first <= date) {
            ids.push_back(day.id);
        }
    }
    if (ids.empty()) {
        TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
        const bool isHoliday = calendar.dayOffOn(date).has_value();
        return fail(ErrorCode::InputInvalid,
            isHoliday
                ? QStringLiteral("a public holiday is not removed: allow sending on it (dayoff add DATE "
                                 "--sending-allowed yes)")
                : QStringLiteral("no day off is entered on %1").arg(date.toString(Qt::ISODate)));
    }
    TRY(remove(tx, session, ids));
    return static_cast<int>(ids.size());
}

Result<CalendarService::Imported> CalendarService::importDays(
    Transaction& tx, const access::Session& session, std::vector<DayOff> days)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const auto known, CalendarStore::daysOff(tx));
    QHash<QString, bool> wasAllowed;
    std::vector<DayOffId> replaced;
    for (DayOff& day : days) {
        TRY_ASSIGN(day, checked(day));
        day.source = DayOffSource::Calendar;
        wasAllowed.insert(day.uid, day.sendingAllowed);
    }
    for (const DayOff& other : known) {
        if (other.source == DayOffSource::Calendar && wasAllowed.contains(other.uid)) {
            wasAllowed[other.uid] = other.sendingAllowed;
            replaced.push_back(other.id);
        }
    }
    for (DayOff& day : days) {
        day.sendingAllowed = wasAllowed.value(day.uid);
    }
    TRY(CalendarStore::remove(tx, replaced));
    TRY(CalendarStore::insert(tx, days));
    tx.changed(Topic::Settings);
    TRY(m_audit.append(
        tx, session, "dayoff.import", { { QStringLiteral("count"), static_cast<qint64>(days.size()) } }));
    const int total = static_cast<int>(days.size());
    const int again = std::min(static_cast<int>(replaced.size()), total);
    return Imported { total - again, again };
}

Result<int> CalendarService::fillHolidays(
    Transaction& tx, const access::Session& session, const QString& region, int year)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const auto known, CalendarStore::daysOff(tx));
    std::vector<DayOff> days;
    for (const Holiday& holiday : Holidays::of(region, year)) {
        const DayOff day {
            {}, holiday.date, holiday.date, holiday.name, false, DayOffSource::Holiday, region
        };
        if (std::none_of(
                known.begin(), known.end(), [&](const DayOff& other) { return isSamePlace(other, day); })) {
            days.push_back(day);
        }
    }
    TRY(CalendarStore::insert(tx, days));
    tx.changed(Topic::Settings);
    TRY(m_audit.append(tx,
        session,
        "dayoff.holidays",
        { { QStringLiteral("region"), region },
            { QStringLiteral("year"), year },
            { QStringLiteral("count"), static_cast<qint64>(days.size()) } }));
    return static_cast<int>(days.size());
}

Result<std::vector<OutboxId>> CalendarService::sendAnyway(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids)
{
    TRY(access::authorize(session, Action::Approve));
    TRY_ASSIGN(const auto changed, CalendarStore::setIgnoresHours(tx, ids, session.name));
    if (changed.empty()) {
        return changed;
    }
    QJsonArray list;
    for (const OutboxId id : changed) {
        list.append(id.value());
    }
    tx.changed(Topic::Outbox);
    TRY(m_audit.append(tx, session, "outbox.send_anyway", { { QStringLiteral("messages"), list } }));
    return changed;
}

} // namespace belfry::core::outbox
