// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/WhyWaiting.h"

#include "core/delivery/ChannelSetup.h"

#include <algorithm>

namespace belfry::core::application {

using outbox::Reason;
using outbox::State;

Result<WhyWaiting> WhyWaiting::read(database::Transaction& tx, Services& services, bool isSenderHere)
{
    WhyWaiting why;
    why.m_isSenderHere = isSenderHere;
    TRY_ASSIGN(why.m_calendar, services.calendar.calendar(tx));
    TRY_ASSIGN(why.m_now, tx.now());
    TRY_ASSIGN(why.m_main, services.channels.sendingSwitch(tx));
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    why.m_isSmsOff = !settings.boolean("sms.active");
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
        return ofChannel(row);
    case State::Retry:
        return { Reason::TemporaryRefusal, row.reasonDetail };
    case State::Sent:
        return { row.channel == outbox::Channel::System ? Reason::InInbox : Reason::None, {} };
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

/// Hours and days off: from the moment at which the message is planned.
WhyWaiting::Answer WhyWaiting::ofHours(const outbox::Row& row) const
{
    const qint64 due = std::max(row.nextAt, m_now);
    if (row.ignoresHours) {
        return { Reason::None, {}, due };
    }
    const qint64 leavesAt = m_calendar.nextOpening(due).value_or(0);
    const auto state = m_calendar.at(due);
    switch (state.state) {
    case outbox::SendingCalendar::State::Open:
        break;
    case outbox::SendingCalendar::State::OutsideHours:
        return { Reason::OutsideHours, {}, leavesAt };
    case outbox::SendingCalendar::State::DayOff:
        return { Reason::DayOff, state.dayOff, leavesAt };
    }
    return { Reason::None, {}, leavesAt };
}

/// What a person has to mend first comes first.
WhyWaiting::Answer WhyWaiting::ofChannel(const outbox::Row& row) const
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
    if (row.channel == outbox::Channel::Sms && m_isSmsOff) {
        return { Reason::SmsOff, {} };
    }
    const auto way = m_ways.find(row.channel);
    if (way != m_ways.end() && way->second.info.state == outbox::ChannelState::Stopped) {
        return { Reason::ChannelStopped, way->second.info.detail };
    }
    const Answer hours = ofHours(row);
    if (hours.reason != Reason::None) {
        return hours;
    }
    if (way == m_ways.end()) {
        return { Reason::AwaitingTurn, {}, hours.leavesAt };
    }
    const outbox::ChannelInfo& info = way->second.info;
    if (info.state == outbox::ChannelState::Waiting) {
        const bool isKnown = info.reason == Reason::Limit || info.reason == Reason::GatewayCredit;
        return { isKnown ? info.reason : Reason::ChannelWaiting, info.detail };
    }
    return { way->second.isLimitUsed ? Reason::Limit : Reason::AwaitingTurn, {}, hours.leavesAt };
}

} // namespace belfry::core::application
