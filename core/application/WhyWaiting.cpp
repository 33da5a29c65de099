// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/WhyWaiting.h"

#include "core/delivery/DeliveryStore.h"

namespace belfry::core::application {

using outbox::Reason;
using outbox::State;

namespace {

constexpr qint64 kMinuteMs = 60 * 1000;

Result<bool> isLimitUsed(database::Transaction& tx, const settings::Snapshot& settings)
{
    if (settings.text("mail.transport") != QLatin1String("smtp")) {
        return false;
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    const std::pair<int, qint64> limits[] { { settings.integer("mail.per_minute"), kMinuteMs },
        { settings.integer("mail.per_hour"), 60 * kMinuteMs } };
    for (const auto& [most, window] : limits) {
        if (most > 0) {
            TRY_ASSIGN(const int started,
                delivery::DeliveryStore::startedSince(tx, outbox::Channel::Email, now - window));
            if (started >= most) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<WhyWaiting> WhyWaiting::read(database::Transaction& tx, Services& services, bool isSenderHere)
{
    WhyWaiting why;
    why.m_isSenderHere = isSenderHere;
    TRY_ASSIGN(why.m_main, services.channels.sendingSwitch(tx));
    TRY_ASSIGN(why.m_mail, services.channels.channel(tx, outbox::Channel::Email));
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    TRY_ASSIGN(why.m_isMailLimitUsed, isLimitUsed(tx, settings));
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
    if (channel == outbox::Channel::Email) {
        switch (m_mail.state) {
        case outbox::ChannelState::Stopped:
            return { Reason::ChannelStopped, m_mail.detail };
        case outbox::ChannelState::Waiting:
            return { m_mail.reason == Reason::Limit ? Reason::Limit : Reason::ChannelWaiting, m_mail.detail };
        case outbox::ChannelState::Open:
            break;
        }
        if (m_isMailLimitUsed) {
            return { Reason::Limit, {} };
        }
    }
    return { Reason::AwaitingTurn, {} };
}

} // namespace belfry::core::application
