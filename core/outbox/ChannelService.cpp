// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ChannelService.h"

#include "core/base/Clock.h"
#include "core/events/EventRecorder.h"
#include "core/outbox/CalendarStore.h"
#include "core/outbox/ChannelStore.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;
using Lock = ChannelStore::Lock;

namespace {

constexpr qint64 kMinute = 60LL * 1000;
constexpr qint64 kWaits[] { 1 * kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute };
constexpr qint64 kClockJump = 5 * kMinute;
/// Time servers correct a clock by fractions of a second; that is no jump.
constexpr qint64 kClockTolerance = 10LL * 1000;
/// A longer gap between two looks means that no worker ran: that was no open time.
constexpr qint64 kLongestTick = 15 * kMinute;
constexpr int kRefusalsThatStop = 5;

/// For the owner; a day later it is either mended or known.
Result<void> recordTrouble(Transaction& tx, Channel channel, const QString& words, qint64 now)
{
    constexpr qint64 kDayMs = 24LL * 3600 * 1000;
    events::NewEvent event;
    event.type = events::EventType::DeliveryTrouble;
    event.subjectKind = QStringLiteral("channel");
    event.values = { { QStringLiteral("reason"),
        QStringLiteral("%1: %2").arg(channelName(channel), words.simplified().left(300)) } };
    event.cause = QStringLiteral("delivery_trouble:%1:%2").arg(channelName(channel)).arg(now);
    event.deadlineAt = now + kDayMs;
    TRY(events::EventRecorder::record(tx, access::Session::system().name, event));
    return {};
}

} // namespace

Result<SendingSwitch> ChannelService::sendingSwitch(Transaction& tx)
{
    return ChannelStore::sendingSwitch(tx, Lock::None);
}

Result<void> ChannelService::pause(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::PauseSending));
    TRY_ASSIGN(const auto before, ChannelStore::sendingSwitch(tx, Lock::Exclusive));
    if (before.isPaused) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(ChannelStore::setPaused(tx, true, session.name, now));
    return m_audit.append(tx, session, "sending.pause");
}

Result<void> ChannelService::resume(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::ResumeSending));
    TRY_ASSIGN(const auto before, ChannelStore::sendingSwitch(tx, Lock::Exclusive));
    if (!before.isPaused) {
        return {};
    }
    TRY(ChannelStore::setPaused(tx, false, QString(), 0));
    return m_audit.append(tx, session, "sending.resume");
}

Result<void> ChannelService::confirmClock(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::ResumeSending));
    TRY_ASSIGN(const auto before, ChannelStore::sendingSwitch(tx, Lock::Exclusive));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(ChannelStore::setClock(tx, now, QString()));
    tx.changed(database::Topic::Channels);
    return m_audit.append(
        tx, session, "sending.clock_confirmed", { { QStringLiteral("was"), before.clockReason } });
}

Result<void> ChannelService::noteClock(Transaction& tx, qint64 nowMs, std::optional<qint64> expectedMs)
{
    TRY_ASSIGN(const auto before, ChannelStore::sendingSwitch(tx, Lock::Exclusive));
    TRY_ASSIGN(const qint64 last, ChannelStore::lastClock(tx));
    if (!before.clockReason.isEmpty()) {
        return {}; // a person confirms the clock, not a later look at it
    }
    QString reason;
    if (nowMs < last - kClockTolerance) {
        reason = QStringLiteral("The clock shows %1, but Belfry has already seen %2.")
                     .arg(isoUtc(nowMs), isoUtc(last));
    } else if (expectedMs && std::llabs(nowMs - *expectedMs) > kClockJump) {
        reason = QStringLiteral("The clock jumped from %1 to %2.").arg(isoUtc(*expectedMs), isoUtc(nowMs));
    }
    if (!reason.isEmpty()) {
        tx.changed(database::Topic::Channels);
        return ChannelStore::setClock(tx, last, reason);
    }
    return nowMs > last ? ChannelStore::setClock(tx, nowMs, QString()) : Result<void>();
}

Result<ChannelInfo> ChannelService::channel(Transaction& tx, Channel channel)
{
    return ChannelStore::channel(tx, channel, Lock::None);
}

Result<void> ChannelService::stop(Transaction& tx, Channel channel, Reason reason, const QString& detail)
{
    TRY_ASSIGN(auto info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(tickOpenTime(tx, channel, now));
    if (info.state != ChannelState::Stopped) {
        TRY(recordTrouble(tx, channel, detail.isEmpty() ? reasonText(reason) : detail, now));
    }
    info.state = ChannelState::Stopped;
    info.reason = reason;
    info.detail = detail;
    info.until = 0;
    TRY(ChannelStore::save(tx, info, now));
    return m_audit.append(tx,
        access::Session::system(),
        "channel.stopped",
        { { QStringLiteral("channel"), channelName(channel) },
            { QStringLiteral("reason"), reasonName(reason) } });
}

Result<void> ChannelService::wait(Transaction& tx, Channel channel, const QString& detail, double random)
{
    TRY_ASSIGN(auto info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    if (info.state == ChannelState::Stopped) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(tickOpenTime(tx, channel, now));
    const auto step = std::min(static_cast<size_t>(info.failures), std::size(kWaits) - 1);
    info.state = ChannelState::Waiting;
    info.reason = Reason::ChannelWaiting;
    info.detail = detail;
    info.until = now
        + static_cast<qint64>(static_cast<double>(kWaits[step]) * (0.8 + 0.4 * std::clamp(random, 0.0, 1.0)));
    ++info.failures;
    return ChannelStore::save(tx, info, now);
}

Result<void> ChannelService::waitUntilTomorrow(
    Transaction& tx, Channel channel, Reason reason, const QString& detail)
{
    TRY_ASSIGN(auto info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    if (info.state == ChannelState::Stopped) {
        return {};
    }
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(tickOpenTime(tx, channel, now));
    info.state = ChannelState::Waiting;
    info.reason = reason;
    info.detail = detail;
    info.until = (now / kDayMs + 1) * kDayMs;
    return ChannelStore::save(tx, info, now);
}

Result<void> ChannelService::works(Transaction& tx, Channel channel)
{
    TRY_ASSIGN(const auto info, ChannelStore::channel(tx, channel, Lock::None));
    return info.state == ChannelState::Stopped ? Result<void>() : reopen(tx, channel);
}

Result<void> ChannelService::reopen(Transaction& tx, Channel channel)
{
    TRY_ASSIGN(auto info, ChannelStore::channel(tx, channel, Lock::None));
    if (info.state == ChannelState::Open && info.failures == 0 && info.refusals == 0) {
        return {};
    }
    TRY_ASSIGN(info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(tickOpenTime(tx, channel, now));
    info.state = ChannelState::Open;
    info.reason = Reason::None;
    info.detail.clear();
    info.until = 0;
    info.failures = 0;
    info.refusals = 0;
    return ChannelStore::save(tx, info, now);
}

Result<void> ChannelService::countRefusal(Transaction& tx, Channel channel, const QString& detail)
{
    TRY_ASSIGN(auto info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    TRY_ASSIGN(const qint64 now, tx.now());
    ++info.refusals;
    TRY(ChannelStore::save(tx, info, now));
    return info.refusals >= kRefusalsThatStop ? stop(tx, channel, Reason::Refused, detail) : Result<void>();
}

Result<qint64> ChannelService::tickOpenTime(Transaction& tx, Channel channel, qint64 nowMs)
{
    TRY_ASSIGN(const auto info, ChannelStore::channel(tx, channel, Lock::Exclusive));
    TRY_ASSIGN(const auto main, ChannelStore::sendingSwitch(tx, Lock::None));
    TRY_ASSIGN(const qint64 ticked, ChannelStore::tickedAt(tx, channel));
    const bool isOpen = info.state == ChannelState::Open && !main.isPaused && main.clockReason.isEmpty();
    qint64 passed = 0;
    if (isOpen && ticked > 0) {
        TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
        passed = calendar.openTimeBetween(std::max(ticked, nowMs - kLongestTick), nowMs);
    }
    const qint64 openMs = info.openMs + passed;
    TRY(ChannelStore::saveOpenTime(tx, channel, openMs, nowMs));
    return openMs;
}

} // namespace belfry::core::outbox
