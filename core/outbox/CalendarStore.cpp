// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/CalendarStore.h"

#include "core/database/Dialect.h"
#include "core/outbox/Holidays.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <QUuid>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

QString sourceName(DayOffSource source)
{
    switch (source) {
    case DayOffSource::Manual:
        return QStringLiteral("manual");
    case DayOffSource::Holiday:
        return QStringLiteral("holiday");
    case DayOffSource::Calendar:
        return QStringLiteral("calendar");
    }
    return {};
}

DayOffSource sourceOf(const QString& name)
{
    if (name == QLatin1String("holiday")) {
        return DayOffSource::Holiday;
    }
    return name == QLatin1String("calendar") ? DayOffSource::Calendar : DayOffSource::Manual;
}

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Result<WeekHours> CalendarStore::hours(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT weekday, is_open, opens_minute, closes_minute FROM sending_hours"));
    TRY(query.exec());
    WeekHours hours {};
    while (query.next()) {
        const int weekday = query.integer(0);
        hours[static_cast<size_t>(weekday - 1)] = { query.boolean(1), query.integer(2), query.integer(3) };
    }
    return hours;
}

Result<void> CalendarStore::setHours(Transaction& tx, int weekday, const DayHours& hours)
{
    auto query = tx.prepare(
        QStringLiteral("INSERT INTO sending_hours (weekday, is_open, opens_minute, closes_minute) "
                       "VALUES (:weekday, :open, :opens, :closes) ON CONFLICT (weekday) DO UPDATE SET "
                       "is_open = excluded.is_open, opens_minute = excluded.opens_minute, closes_minute = "
                       "excluded.closes_minute"));
    query.bind(":weekday", weekday)
        .bind(":open", hours.isOpen)
        .bind(":opens", hours.opensMinute)
        .bind(":closes", hours.closesMinute);
    return query.execOne();
}

Result<std::vector<DayOff>> CalendarStore::daysOff(Transaction& tx, const QDate& from)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, first_date, last_date, name, sending_allowed, source, source_uid "
                       "FROM day_off WHERE last_date >= :from ORDER BY first_date, last_date, id"));
    query.bind(":from", from.isValid() ? iso(from) : QString());
    TRY(query.exec());
    std::vector<DayOff> days;
    while (query.next()) {
        days.push_back({ query.id<DayOffId>(0),
            query.date(1),
            query.date(2),
            query.text(3),
            query.boolean(4),
            sourceOf(query.text(5)),
            query.text(6) });
    }
    return days;
}

Result<void> CalendarStore::insert(Transaction& tx, const std::vector<DayOff>& daysOff)
{
    if (daysOff.empty()) {
        return {};
    }
    TRY_ASSIGN(const auto ids, tx.reserveIds(QStringLiteral("day_off"), static_cast<int>(daysOff.size())));
    std::vector<QVariantList> rows;
    for (size_t index = 0; index < daysOff.size(); ++index) {
        const DayOff& day = daysOff[index];
        rows.push_back({ ids[index],
            QUuid::createUuid().toString(QUuid::WithoutBraces),
            iso(day.first),
            iso(day.last),
            day.name.isNull() ? QStringLiteral("") : day.name,
            day.sendingAllowed,
            sourceName(day.source),
            day.uid.isNull() ? QStringLiteral("") : day.uid });
    }
    return tx.insertMany(QStringLiteral("day_off"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("first_date"),
            QStringLiteral("last_date"),
            QStringLiteral("name"),
            QStringLiteral("sending_allowed"),
            QStringLiteral("source"),
            QStringLiteral("source_uid") },
        rows);
}

Result<void> CalendarStore::update(Transaction& tx, const DayOff& day)
{
    auto query = tx.prepare(QStringLiteral("UPDATE day_off SET first_date = :first, last_date = :last, "
                                           "name = :name, sending_allowed = :allowed WHERE id = :id"));
    query.bind(":first", iso(day.first))
        .bind(":last", iso(day.last))
        .bind(":name", day.name)
        .bind(":allowed", day.sendingAllowed)
        .bind(":id", day.id);
    return query.execOne();
}

Result<void> CalendarStore::remove(Transaction& tx, const std::vector<DayOffId>& ids)
{
    QString sql = QStringLiteral("DELETE FROM day_off WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    return query.exec();
}

Result<int> CalendarStore::allowAll(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE day_off SET sending_allowed = TRUE WHERE sending_allowed = FALSE"));
    TRY(query.exec());
    return static_cast<int>(query.affectedRows());
}

Result<SendingCalendar> CalendarStore::calendar(Transaction& tx)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    const auto settings = settings::Snapshot::of(std::move(values));
    const CivilTime civilTime(settings.text("school.timezone").toUtf8());
    QString region = settings.text("hours.holidays");
    if (region == QLatin1String("school")) {
        region = settings.text("school.country");
    }
    TRY_ASSIGN(const auto week, hours(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(auto days, daysOff(tx, civilTime.date(now).addDays(-2)));
    return SendingCalendar(week, std::move(days), Holidays::isKnown(region) ? region : QString(), civilTime);
}

Result<int> CalendarStore::waiting(Transaction& tx, Channel channel)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT COUNT(*) FROM outbox WHERE channel = :channel AND state IN ('ready','retry')"));
    query.bind(":channel", channelName(channel));
    TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

Result<std::vector<qint64>> CalendarStore::leftSince(Transaction& tx, Channel channel, qint64 since)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT a.marker_at FROM attempt a JOIN outbox o ON o.id = a.outbox_id WHERE a.marker_at >= :since "
        "AND a.transport <> 'folder' AND o.channel = :channel ORDER BY a.marker_at"));
    query.bind(":since", since).bind(":channel", channelName(channel));
    TRY(query.exec());
    std::vector<qint64> moments;
    while (query.next()) {
        moments.push_back(query.int64(0));
    }
    return moments;
}

Result<std::vector<OutboxId>> CalendarStore::setIgnoresHours(
    Transaction& tx, const std::vector<OutboxId>& ids, const QString& actor)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral("UPDATE outbox SET ignores_hours = TRUE WHERE ignores_hours = FALSE AND "
                                 "state IN ('pending','ready','retry') AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" RETURNING id, state");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    std::vector<OutboxId> changed;
    std::vector<QVariantList> history;
    while (query.next()) {
        changed.push_back(query.id<OutboxId>(0));
        history.push_back({ query.int64(0),
            now,
            query.text(1),
            query.text(1),
            actor,
            QStringLiteral("send_anyway"),
            QStringLiteral("") });
    }
    if (!history.empty()) {
        TRY(tx.insertMany(QStringLiteral("outbox_history"),
            { QStringLiteral("outbox_id"),
                QStringLiteral("at"),
                QStringLiteral("from_state"),
                QStringLiteral("to_state"),
                QStringLiteral("actor"),
                QStringLiteral("reason"),
                QStringLiteral("detail") },
            history));
    }
    return changed;
}

} // namespace belfry::core::outbox
