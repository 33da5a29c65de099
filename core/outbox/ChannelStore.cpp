// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ChannelStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::outbox {

using database::Transaction;

namespace {

QString stateText(ChannelState state)
{
    switch (state) {
    case ChannelState::Open:
        return QStringLiteral("open");
    case ChannelState::Waiting:
        return QStringLiteral("waiting");
    case ChannelState::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

ChannelState stateOf(const QString& text)
{
    if (text == QLatin1String("waiting")) {
        return ChannelState::Waiting;
    }
    return text == QLatin1String("stopped") ? ChannelState::Stopped : ChannelState::Open;
}

QString lockText(Transaction& tx, ChannelStore::Lock lock)
{
    switch (lock) {
    case ChannelStore::Lock::None:
        return {};
    case ChannelStore::Lock::Shared:
        return tx.dialect().forShare();
    case ChannelStore::Lock::Exclusive:
        return tx.dialect().forUpdate();
    }
    return {};
}

Result<qint64> oneNumber(database::Query& query)
{
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("a row of the delivery's own tables is missing"));
    }
    return query.int64(0);
}

} // namespace

Result<SendingSwitch> ChannelStore::sendingSwitch(Transaction& tx, Lock lock)
{
    QString sql
        = QStringLiteral("SELECT is_paused, paused_by, paused_at, clock_reason FROM sending WHERE id = 1 ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("the row of the main switch is missing"));
    }
    return SendingSwitch { query.boolean(0), query.text(1), query.int64(2), query.text(3) };
}

Result<void> ChannelStore::setPaused(Transaction& tx, bool isPaused, const QString& by, qint64 now)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE sending SET is_paused = :paused, paused_by = :by, paused_at = :at WHERE id = 1"));
    query.bind(":paused", isPaused)
        .bind(":by", by)
        .bindNullable(":at", isPaused ? std::optional(now) : std::nullopt);
    tx.changed(database::Topic::Channels);
    return query.execOne();
}

Result<qint64> ChannelStore::lastClock(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT last_clock FROM sending WHERE id = 1"));
    return oneNumber(query);
}

Result<void> ChannelStore::setClock(Transaction& tx, qint64 lastClock, const QString& reason)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE sending SET last_clock = :clock, clock_reason = :reason WHERE id = 1"));
    query.bind(":clock", lastClock).bind(":reason", reason);
    return query.execOne();
}

Result<ChannelInfo> ChannelStore::channel(Transaction& tx, Channel channel, Lock lock)
{
    QString sql = QStringLiteral(
        "SELECT state, reason, detail, until, failures, refusals, open_ms FROM channel WHERE name = :name ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bind(":name", channelName(channel));
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("the row of a channel is missing"));
    }
    ChannelInfo info;
    info.channel = channel;
    info.state = stateOf(query.text(0));
    info.reason = reasonFromName(query.text(1));
    info.detail = query.text(2);
    info.until = query.int64(3);
    info.failures = query.integer(4);
    info.refusals = query.integer(5);
    info.openMs = query.int64(6);
    return info;
}

Result<qint64> ChannelStore::tickedAt(Transaction& tx, Channel channel)
{
    auto query = tx.prepare(QStringLiteral("SELECT COALESCE(ticked_at, 0) FROM channel WHERE name = :name"));
    query.bind(":name", channelName(channel));
    return oneNumber(query);
}

Result<void> ChannelStore::save(Transaction& tx, const ChannelInfo& info, qint64 now)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE channel SET state = :state, reason = :reason, detail = :detail, until = :until, "
        "failures = :failures, refusals = :refusals, updated_at = :now WHERE name = :name"));
    query.bind(":state", stateText(info.state))
        .bind(":reason", reasonName(info.reason))
        .bind(":detail", info.detail);
    query.bindNullable(":until", info.until > 0 ? std::optional(info.until) : std::nullopt);
    query.bind(":failures", info.failures).bind(":refusals", info.refusals).bind(":now", now);
    query.bind(":name", channelName(info.channel));
    tx.changed(database::Topic::Channels);
    return query.execOne();
}

Result<void> ChannelStore::saveOpenTime(Transaction& tx, Channel channel, qint64 openMs, qint64 tickedAt)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE channel SET open_ms = :open, ticked_at = :ticked WHERE name = :name"));
    query.bind(":open", openMs).bind(":ticked", tickedAt).bind(":name", channelName(channel));
    return query.execOne();
}

} // namespace belfry::core::outbox
