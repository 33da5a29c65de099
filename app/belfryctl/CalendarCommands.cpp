// SPDX-License-Identifier: GPL-3.0-or-later
// hours, dayoff: when messages may leave.
#include "app/belfryctl/Commands.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace belfry::ctl {

using namespace core;
using database::Transaction;

namespace {

constexpr const char* kDays[] { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

Result<outbox::DayHours> hoursArgument(const QString& text)
{
    if (text == QLatin1String("closed")) {
        return outbox::DayHours {};
    }
    static const QRegularExpression kHours(QStringLiteral("^(\\d{1,2}):(\\d\\d)-(\\d{1,2}):(\\d\\d)$"));
    const auto match = kHours.match(text);
    const auto minute = [&](int hour) {
        const int minutes = match.captured(hour + 1).toInt();
        return minutes < 60 ? match.captured(hour).toInt() * 60 + minutes : -1;
    };
    if (!match.hasMatch() || minute(1) < 0 || minute(3) < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("Sending hours are written as 08:00-20:00 or closed."));
    }
    return outbox::DayHours { true, minute(1), minute(3) };
}

Result<QDate> dateArgument(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        return fail(
            ErrorCode::Usage, QStringLiteral("A date is written as 2026-12-24, not \"%1\".").arg(text));
    }
    return date;
}

QString sourceText(outbox::DayOffSource source)
{
    switch (source) {
    case outbox::DayOffSource::Manual:
        return QStringLiteral("manual");
    case outbox::DayOffSource::Holiday:
        return QStringLiteral("holiday");
    case outbox::DayOffSource::Calendar:
        return QStringLiteral("calendar");
    }
    return {};
}

Result<QJsonObject> hoursJson(Context& context, Transaction& tx)
{
    TRY_ASSIGN(const auto calendar, context.services().calendar.calendar(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    QJsonArray days;
    for (size_t index = 0; index < calendar.hours().size(); ++index) {
        const auto& hours = calendar.hours()[index];
        days.append(QJsonObject { { QStringLiteral("day"), QLatin1String(kDays[index]) },
            { QStringLiteral("open"), hours.isOpen },
            { QStringLiteral("from"),
                hours.isOpen ? QJsonValue(clockText(hours.opensMinute)) : QJsonValue() },
            { QStringLiteral("to"),
                hours.isOpen ? QJsonValue(clockText(hours.closesMinute)) : QJsonValue() } });
    }
    const auto state = calendar.at(now);
    const auto reason = state.state == outbox::SendingCalendar::State::DayOff ? outbox::Reason::DayOff
                                                                              : outbox::Reason::OutsideHours;
    const bool isOpen = state.state == outbox::SendingCalendar::State::Open;
    return QJsonObject { { QStringLiteral("timezone"), QString::fromLatin1(calendar.civilTime().zoneName()) },
        { QStringLiteral("days"), days },
        { QStringLiteral("holidays"), orNull(calendar.holidayRegion()) },
        { QStringLiteral("open"), isOpen },
        { QStringLiteral("reason"), isOpen ? QJsonValue() : QJsonValue(outbox::reasonName(reason)) },
        { QStringLiteral("day_off"), orNull(state.dayOff) },
        { QStringLiteral("next_opening"), timeOrNull(calendar.nextOpening(now).value_or(0)) } };
}

Result<Answer> hoursShow(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(
        const auto value, context.connection().read([&](Transaction& tx) { return hoursJson(context, tx); }));
    return Answer { value };
}

Result<outbox::WeekHours> changedWeek(
    outbox::WeekHours week, const QString& day, const outbox::DayHours& hours)
{
    bool isKnown = false;
    for (size_t index = 0; index < week.size(); ++index) {
        if (day == QLatin1String("all") || day == QLatin1String(kDays[index])) {
            week[index] = hours;
            isKnown = true;
        }
    }
    if (!isKnown) {
        return fail(ErrorCode::Usage,
            QStringLiteral(
                "Name the day as mon, tue, wed, thu, fri, sat, sun or all; or \"hours set always\"."));
    }
    return week;
}

Result<Answer> hoursSet(Context& context, const Arguments& arguments)
{
    const QString day = arguments.word(0).toLower();
    const bool isAlways = day == QLatin1String("always");
    if (isAlways != (arguments.words().size() == 1)) {
        return fail(
            ErrorCode::Usage, QStringLiteral("hours set DAY HH:MM-HH:MM|closed, or hours set always."));
    }
    outbox::DayHours hours;
    if (!isAlways) {
        TRY_ASSIGN(hours, hoursArgument(arguments.word(1)));
        TRY(changedWeek({}, day, hours));
    }
    TRY(context.open(Context::SignIn::Required));
    auto& calendar = context.services().calendar;
    TRY_ASSIGN(const auto value, context.connection().write([&](Transaction& tx) -> Result<QJsonObject> {
        if (isAlways) {
            TRY(calendar.setAlways(tx, context.session()));
        } else {
            TRY_ASSIGN(const auto stored, calendar.hours(tx));
            TRY_ASSIGN(const auto week, changedWeek(stored, day, hours));
            TRY(calendar.setHours(tx, context.session(), week));
        }
        return hoursJson(context, tx);
    }));
    return Answer { value };
}

QJsonObject dayJson(const outbox::DayOff& day)
{
    return { { QStringLiteral("date"), day.first.toString(Qt::ISODate) },
        { QStringLiteral("to"), day.last.toString(Qt::ISODate) },
        { QStringLiteral("name"), orNull(day.name) },
        { QStringLiteral("sending_allowed"), day.sendingAllowed },
        { QStringLiteral("source"), sourceText(day.source) } };
}

/// What is stored, and the public holidays by rule of this year and the next.
Result<Answer> dayOffList(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto array, context.connection().read([&](Transaction& tx) -> Result<QJsonArray> {
        auto& service = context.services().calendar;
        TRY_ASSIGN(const auto calendar, service.calendar(tx));
        TRY_ASSIGN(const qint64 now, tx.now());
        const int year = calendar.civilTime().date(now).year();
        TRY_ASSIGN(
            const auto days, service.daysOffWithHolidays(tx, QDate(year, 1, 1), QDate(year + 1, 12, 31)));
        QJsonArray array;
        for (const auto& day : days) {
            array.append(dayJson(day));
        }
        return array;
    }));
    return Answer { array };
}

Result<Answer> dayOffAdd(Context& context, const Arguments& arguments)
{
    outbox::DayOff day;
    TRY_ASSIGN(day.first, dateArgument(arguments.word(0)));
    day.last = day.first;
    if (arguments.has(QStringLiteral("to"))) {
        TRY_ASSIGN(day.last, dateArgument(arguments.value(QStringLiteral("to"))));
    }
    day.name = arguments.value(QStringLiteral("name"));
    const QString allowed = arguments.value(QStringLiteral("sending-allowed"), QStringLiteral("no"));
    if (allowed != QLatin1String("yes") && allowed != QLatin1String("no")) {
        return fail(ErrorCode::Usage, QStringLiteral("--sending-allowed is yes or no."));
    }
    day.sendingAllowed = allowed == QLatin1String("yes");
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write(
        [&](Transaction& tx) { return context.services().calendar.add(tx, context.session(), day); }));
    return Answer { dayJson(day) };
}

Result<Answer> dayOffRemove(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const QDate date, dateArgument(arguments.word(0)));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const int removed, context.connection().write([&](Transaction& tx) {
        return context.services().calendar.removeOn(tx, context.session(), date);
    }));
    return Answer { QJsonObject { { QStringLiteral("removed"), removed } } };
}

} // namespace

void addCalendarCommands(std::vector<Command>& commands)
{
    commands.push_back({ "hours show", "", { {}, {}, {}, 0, 0 }, hoursShow });
    commands.push_back({ "hours set",
        "(mon|tue|wed|thu|fri|sat|sun|all) HH:MM-HH:MM|closed  or  always",
        { {}, {}, {}, 1, 2 },
        hoursSet });
    commands.push_back({ "dayoff add",
        "DATE [--to DATE] [--name TEXT] [--sending-allowed yes|no]",
        { {}, { QStringLiteral("to"), QStringLiteral("name"), QStringLiteral("sending-allowed") }, {}, 1, 1 },
        dayOffAdd });
    commands.push_back({ "dayoff list", "", { {}, {}, {}, 0, 0 }, dayOffList });
    commands.push_back({ "dayoff remove", "DATE", { {}, {}, {}, 1, 1 }, dayOffRemove });
}

} // namespace belfry::ctl
