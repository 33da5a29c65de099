// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/EventRuleStore.h"

#include <algorithm>

namespace belfry::core::notifications {

using database::Transaction;
using events::EventChannel;
using events::EventType;

namespace {

QString cell(const QString& event, const QString& channel)
{
    return event + QLatin1Char('/') + channel;
}

} // namespace

bool Lit::isOn(EventType type, EventChannel channel) const
{
    const auto& info = events::eventInfo(type);
    const auto set = m_set.constFind(cell(QLatin1String(info.name), events::eventChannelName(channel)));
    return info.isPossible(channel) && (set == m_set.constEnd() ? info.isOn(channel) : *set);
}

bool Lit::isSilent(EventType type) const
{
    return std::none_of(std::begin(events::kEventChannels),
        std::end(events::kEventChannels),
        [&](EventChannel channel) { return isOn(type, channel); });
}

Result<Lit> EventRuleStore::all(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT event, channel, is_on FROM event_rule"));
    TRY(query.exec());
    Lit lit;
    while (query.next()) {
        lit.m_set.insert(cell(query.text(0), query.text(1)), query.boolean(2));
    }
    return lit;
}

Result<void> EventRuleStore::set(
    Transaction& tx, EventType type, EventChannel channel, bool isOn, const QString& by)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO event_rule (event, channel, is_on, updated_by, updated_at) "
        "VALUES (:event, :channel, :on, :by, :now) ON CONFLICT (event, channel) DO UPDATE SET "
        "is_on = excluded.is_on, updated_by = excluded.updated_by, updated_at = excluded.updated_at"));
    query.bind(":event", events::eventName(type))
        .bind(":channel", events::eventChannelName(channel))
        .bind(":on", isOn)
        .bind(":by", by)
        .bind(":now", now);
    return query.exec();
}

} // namespace belfry::core::notifications
