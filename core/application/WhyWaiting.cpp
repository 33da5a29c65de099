// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/WhyWaiting.h"

#include "core/delivery/ChannelSetup.h"

namespace belfry::core::application {

using outbox::Reason;
using outbox::State;

Result<WhyWaiting> WhyWaiting::read(database::Transaction& tx, Services& services, bool isSenderHere)
{
    WhyWaiting why;
    why.m_isSenderHere = isSenderHere;
    TRY_ASSIGN(why.m_main, services.channels.sendingSwitch(tx));
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    for (const delivery::Way& way : delivery::ways()) {
        TRY_ASSIGN(const auto info, services.channels.channel(tx, way.channel));
        TRY_ASSIGN(const qint64 until, services.queue.limitedUntil(tx, way.channel, way.limits(settings)));
        why.m_ways[way.channel] = { info, until > 0 };
    }
    return why;
}

WhyWaiting::Answer WhyWaiting::of(const outbox::Row& row) const
{
    if (row.reason != Reason::None) {
        return { row.reason, row.reasonDetail };
    }
    switch (row.state) {
    case State::Draft:
    case State::Pending:
        return { Reason::AwaitingApproval, {} };
    case State::Ready:
        return ofChannel(row.channel);
    case State::Retry:
        return { Reason::TemporaryRefusal, row.reasonDetail };
    case State::InDoubt:
        return { Reason::Uncertain, row.reasonDetail };
    case State::Quarantined:
        return { Reason::Crashed, row.reasonDetail };
    case State::Held:
        return { Reason::Restored, row.reasonDetail };
    default:
        return {};
    }
}

/// What a person has to mend first comes first.
WhyWaiting::Answer WhyWaiting::ofChannel(outbox::Channel channel) const
{
    if (m_main.isPaused) {
        return { Reason::Paused, m_main.pausedBy };
    }
    if (!m_main.clockReason.isEmpty()) {
        return { Reason::ClockSuspect, m_main.clockReason };
    }
    if (!m_isSenderHere) {
        return { Reason::NotSender, {} };
    }
    const auto way = m_ways.find(channel);
    if (way == m_ways.end()) {
        return { Reason::AwaitingTurn, {} };
    }
    const outbox::ChannelInfo& info = way->second.info;
    switch (info.state) {
    case outbox::ChannelState::Stopped:
        return { Reason::ChannelStopped, info.detail };
    case outbox::ChannelState::Waiting:
        return { info.reason == Reason::Limit ? Reason::Limit : Reason::ChannelWaiting, info.detail };
    case outbox::ChannelState::Open:
        break;
    }
    return { way->second.isLimitUsed ? Reason::Limit : Reason::AwaitingTurn, {} };
}

} // namespace belfry::core::application
