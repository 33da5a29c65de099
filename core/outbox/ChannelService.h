// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/outbox/Message.h"

namespace belfry::core::outbox {

enum class ChannelState { Open, Waiting, Stopped };

struct ChannelInfo
{
    Channel channel = Channel::Email;
    ChannelState state = ChannelState::Open;
    Reason reason = Reason::None;
    QString detail; ///< the server's words
    qint64 until = 0; ///< Waiting: the next probe, UTC ms
    int failures = 0;
    int refusals = 0;
    qint64 openMs = 0;
};

struct SendingSwitch
{
    bool isPaused = false;
    QString pausedBy;
    qint64 pausedAt = 0;
    QString clockReason; ///< not empty: the clock is not trusted, nothing is sent until it is confirmed
};

/// The main switch, the clock guard and the state of each channel (circuit breaker, delivery.md 2.9).
class ChannelService
{
public:
    explicit ChannelService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<SendingSwitch> sendingSwitch(database::Transaction& tx);
    Result<void> pause(database::Transaction& tx, const access::Session& session);
    Result<void> resume(database::Transaction& tx, const access::Session& session);
    Result<void> confirmClock(database::Transaction& tx, const access::Session& session);
    /// The worker's look at the clock: behind the last stored time, or a jump of over 5 minutes against
    /// `elapsedMs` inside one process (the caller passes the expected time), stops sending.
    Result<void> noteClock(database::Transaction& tx, qint64 nowMs, std::optional<qint64> expectedMs);

    Result<ChannelInfo> channel(database::Transaction& tx, Channel channel);
    Result<void> stop(database::Transaction& tx, Channel channel, Reason reason, const QString& detail);
    /// Waits 1, 2, 5, 10, 15 min (+-20 %), longer with each failure in a row.
    Result<void> wait(database::Transaction& tx, Channel channel, const QString& detail, double random);
    /// The provider's quota (Reason::Limit) or credit (Reason::GatewayCredit) is used up: until the next
    /// civil day begins (UTC), or until somebody changes the settings or enters a top-up.
    Result<void> waitUntilTomorrow(
        database::Transaction& tx, Channel channel, Reason reason, const QString& detail);
    /// Something was accepted: a channel that waits is open again, counters at zero. One that was stopped
    /// meanwhile stays so.
    Result<void> works(database::Transaction& tx, Channel channel);
    /// A changed mail setting or a successful test: open again, counters at zero.
    Result<void> reopen(database::Transaction& tx, Channel channel);
    Result<void> countRefusal(database::Transaction& tx, Channel channel, const QString& detail);
    /// Brings open_ms up to date; called by the worker while it runs.
    Result<qint64> tickOpenTime(database::Transaction& tx, Channel channel, qint64 nowMs);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::outbox
