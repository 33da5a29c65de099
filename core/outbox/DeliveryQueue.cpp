// SPDX-License-Identifier: GPL-3.0-or-later
// Claims, leases and the reaper. The marker stands in DeliveryMarker.cpp, results in DeliveryResult.cpp.
#include "core/outbox/DeliveryQueue.h"

#include "core/base/KillPoint.h"
#include "core/outbox/CalendarStore.h"
#include "core/outbox/ChannelStore.h"
#include "core/outbox/ContentStore.h"
#include "core/outbox/QueueStore.h"
#include "core/outbox/SmsGuard.h"
#include "core/outbox/WalletBook.h"

#include <algorithm>
#include <array>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

constexpr int kCrashesUntilQuarantine = 3;
/// Bounds the time of one transaction; what is left is reaped by the next call.
constexpr int kReapedAtOnce = 500;

constexpr qint64 kMinuteMs = 60LL * 1000;

std::array<std::pair<int, qint64>, 3> windowsOf(const SendingLimits& limits)
{
    return { std::pair(limits.perMinute, kMinuteMs),
        std::pair(limits.perHour, 60 * kMinuteMs),
        std::pair(limits.perDay, 24 * 60 * kMinuteMs) };
}

/// How many of `wanted` rows the limits let this worker take. Locks the channel, so that workers on several
/// computers ask one after the other and see what the others have reserved.
Result<int> reserve(Transaction& tx, Channel channel, const SendingLimits& limits, qint64 now, int wanted)
{
    if (!limits.any()) {
        return wanted;
    }
    TRY(ChannelStore::channel(tx, channel, ChannelStore::Lock::Exclusive));
    for (const auto& [most, window] : windowsOf(limits)) {
        if (most > 0) {
            TRY_ASSIGN(const int taken, QueueStore::takenSince(tx, channel, now - window));
            wanted = std::min(wanted, std::max(0, most - taken));
        }
    }
    return wanted;
}

Claim claimOf(const StoredRow& row)
{
    Claim claim;
    claim.id = row.id;
    claim.uuid = row.uuid;
    claim.epoch = row.epoch + 1;
    claim.channel = row.channel;
    claim.sender = row.sender;
    claim.address = row.address;
    claim.recipient = row.recipient;
    claim.attempts = row.attempts;
    claim.crashes = row.crashes;
    claim.parts = row.parts;
    claim.storedDigest = row.digest;
    return claim;
}

/// Due rows of the channel; of SMS only those that the limits of numbers and money let through now.
Result<std::vector<StoredRow>> dueRows(Transaction& tx,
    Channel channel,
    qint64 now,
    int limit,
    QueueStore::Crashed crashed,
    QueueStore::Hours hours)
{
    for (;;) {
        TRY_ASSIGN(auto rows, QueueStore::lockDue(tx, channel, now, limit, crashed, hours));
        if (channel != Channel::Sms || rows.empty()) {
            return rows;
        }
        TRY_ASSIGN(auto passing, SmsGuard::pass(tx, std::move(rows)));
        if (!passing.empty()) {
            return passing; // what did not pass is not due any more: the next look finds others
        }
    }
}

} // namespace

Result<std::vector<Claim>> DeliveryQueue::claim(
    Transaction& tx, const access::Session& session, const ClaimRequest& request)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const auto main, ChannelStore::sendingSwitch(tx, ChannelStore::Lock::None));
    TRY_ASSIGN(const auto channel, ChannelStore::channel(tx, request.channel, ChannelStore::Lock::None));
    if (main.isPaused || !main.clockReason.isEmpty() || channel.state == ChannelState::Stopped) {
        return std::vector<Claim>();
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    if (request.channel == Channel::Sms) {
        TRY_ASSIGN(const bool isOpen, SmsGuard::isOpen(tx));
        if (!isOpen) {
            return std::vector<Claim>();
        }
        TRY(WalletBook::fundWaiting(tx));
    }
    TRY_ASSIGN(const int most, reserve(tx, request.channel, request.limits, now, request.limit));
    if (most <= 0) {
        return std::vector<Claim>();
    }
    TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
    const auto hours = calendar.isOpen(now) ? QueueStore::Hours::Open : QueueStore::Hours::Closed;
    TRY_ASSIGN(const auto rows,
        dueRows(tx,
            request.channel,
            now,
            request.alone ? 1 : most,
            request.alone ? QueueStore::Crashed::Twice : QueueStore::Crashed::No,
            hours));
    if (rows.empty()) {
        return std::vector<Claim>();
    }
    BELFRY_KILLPOINT("claim.rows_locked");
    OutboxStore::Ids ids;
    std::vector<Claim> claims;
    ids.reserve(rows.size());
    claims.reserve(rows.size());
    for (const StoredRow& row : rows) {
        ids.push_back(row.id);
        claims.push_back(claimOf(row));
    }
    TRY_ASSIGN(const size_t leased,
        OutboxStore::claim(tx, ids, request.worker, now + qint64 { request.leaseSeconds } * 1000));
    if (leased != rows.size()) {
        return fail(ErrorCode::DbBusy, QStringLiteral("a locked message changed"));
    }
    BELFRY_KILLPOINT("claim.leased");
    if (request.withContent) {
        TRY(openClaims(tx, claims));
    }
    return claims;
}

Result<void> DeliveryQueue::openClaims(Transaction& tx, std::vector<Claim>& claims) const
{
    std::vector<Envelope> envelopes;
    envelopes.reserve(claims.size());
    for (const Claim& claim : claims) {
        envelopes.push_back(
            { claim.id, claim.uuid, claim.channel, claim.sender, claim.address, claim.storedDigest });
    }
    TRY_ASSIGN(auto contents, ContentStore::open(tx, m_vault.get(), envelopes));
    BELFRY_KILLPOINT("claim.opened");
    for (Claim& claim : claims) {
        ContentStore::Opened& content = contents.at(claim.id.value());
        claim.contentOpened = !content.problem;
        claim.problem = content.reason();
        claim.frozen = claim.contentOpened ? std::move(content.frozen) : QByteArray();
    }
    return {};
}

Result<int> DeliveryQueue::release(Transaction& tx,
    const access::Session& session,
    const QUuid& worker,
    const std::vector<std::pair<OutboxId, qint64>>& idsAndEpochs)
{
    TRY(access::authorize(session, Action::Deliver));
    Transition change;
    change.from = State::Claimed;
    change.to = State::Ready;
    change.fence = Fence::Lease;
    change.owner = worker;
    for (const auto& [id, epoch] : idsAndEpochs) {
        change.rows.push_back({ id, Reason::None, QString(), epoch, {}, {} });
    }
    BELFRY_KILLPOINT("release.asked");
    TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
    BELFRY_KILLPOINT("release.changed");
    return static_cast<int>(changed.size());
}

Result<int> DeliveryQueue::block(Transaction& tx,
    const access::Session& session,
    const QUuid& worker,
    OutboxId id,
    qint64 epoch,
    Reason reason)
{
    TRY(access::authorize(session, Action::Deliver));
    Transition change;
    change.from = State::Claimed;
    change.to = State::Blocked;
    change.fence = Fence::Lease;
    change.owner = worker;
    change.actor = session.name;
    change.rows.push_back({ id, reason, QString(), epoch, {}, {} });
    TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
    return static_cast<int>(changed.size());
}

Result<int> DeliveryQueue::renew(Transaction& tx, const QUuid& worker, int leaseSeconds)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    return QueueStore::renew(tx, worker, now + qint64 { leaseSeconds } * 1000);
}

Result<DeliveryQueue::Reaped> DeliveryQueue::reap(
    Transaction& tx, const access::Session& session, bool allLeasesDead, const QUuid& me)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto main, ChannelStore::sendingSwitch(tx, ChannelStore::Lock::None));
    TRY_ASSIGN(const auto rows, QueueStore::lockLeaseOver(tx, now, allLeasesDead, me, kReapedAtOnce));

    BELFRY_KILLPOINT("reap.rows_locked");
    Transition toReady { State::Claimed, State::Ready, Fence::State, {}, { kCrashes }, false, {}, {} };
    Transition toQuarantined {
        State::Claimed, State::Quarantined, Fence::State, {}, { kCrashes }, false, session.name, {}
    };
    Transition toInDoubt {
        State::Sending, State::InDoubt, Fence::State, {}, { kDecideAfter }, false, session.name, {}
    };
    std::vector<QueueStore::AttemptResult> attempts;
    for (const StoredRow& row : rows) {
        const QVariant crashes = row.crashes + 1;
        if (row.state == State::Sending) {
            // A process that died leaves its lease unfinished: the quarantine runs from now at the latest.
            const qint64 leaseEnd = std::min(row.leaseUntil, now);
            toInDoubt.rows.push_back(
                { row.id, Reason::Uncertain, QString(), 0, {}, { leaseEnd + quarantineMs(main) } });
            attempts.push_back({ row.attempt, stateName(State::InDoubt), 0, QString() });
        } else if (row.crashes + 1 >= kCrashesUntilQuarantine) {
            toQuarantined.rows.push_back({ row.id, Reason::Crashed, QString(), 0, {}, { crashes } });
        } else {
            toReady.rows.push_back({ row.id, Reason::None, QString(), 0, {}, { crashes } });
        }
    }
    Reaped reaped;
    TRY_ASSIGN(const auto released, OutboxStore::transition(tx, toReady));
    TRY_ASSIGN(const auto quarantined, OutboxStore::transition(tx, toQuarantined));
    TRY_ASSIGN(const auto inDoubt, OutboxStore::transition(tx, toInDoubt));
    BELFRY_KILLPOINT("reap.states_changed");
    TRY(QueueStore::finishAttempts(tx, attempts));
    reaped.released = static_cast<int>(released.size());
    reaped.quarantined = static_cast<int>(quarantined.size());
    reaped.inDoubt = static_cast<int>(inDoubt.size());

    for (const State state : { State::Pending, State::Ready, State::Retry }) {
        TRY_ASSIGN(const auto late, QueueStore::lockTooLate(tx, state, now, kReapedAtOnce));
        Transition expire { state, State::Expired, Fence::State, {}, {}, false, session.name, {} };
        for (const StoredRow& row : late) {
            expire.rows.push_back({ row.id, Reason::TooLate, QString(), 0, {}, {} });
        }
        TRY_ASSIGN(const auto expired, OutboxStore::transition(tx, expire));
        reaped.expired += static_cast<int>(expired.size());
    }
    if (reaped.quarantined + reaped.inDoubt > 0) {
        TRY(m_audit.append(tx,
            session,
            "outbox.reap",
            { { QStringLiteral("in_doubt"), reaped.inDoubt },
                { QStringLiteral("quarantined"), reaped.quarantined } }));
    }
    return reaped;
}

qint64 DeliveryQueue::quarantineMs(const SendingSwitch& main)
{
    constexpr qint64 kQuarantine = 15LL * 60 * 1000;
    return main.clockReason.isEmpty() ? kQuarantine : 2 * kQuarantine;
}

/// Asked only when an answer was lost, which is rare.
Result<qint64> DeliveryQueue::quarantineOf(Transaction& tx, const std::vector<Finish>& results)
{
    const bool isNeeded = std::any_of(results.begin(), results.end(), [](const Finish& result) {
        return result.state == FinishState::InDoubt;
    });
    if (!isNeeded) {
        return 0;
    }
    TRY_ASSIGN(const auto main, ChannelStore::sendingSwitch(tx, ChannelStore::Lock::None));
    return quarantineMs(main);
}

Result<std::optional<DeliveryQueue::KnownAttempt>> DeliveryQueue::attemptOf(
    Transaction& tx, const QUuid& attempt)
{
    return QueueStore::attemptOf(tx, attempt);
}

Result<bool> DeliveryQueue::isCrashedDue(Transaction& tx, Channel channel)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    return QueueStore::isCrashedDue(tx, channel, now);
}

Result<int> DeliveryQueue::endLeases(Transaction& tx, const QUuid& worker)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    return QueueStore::renew(tx, worker, now);
}

Result<qint64> DeliveryQueue::limitedUntil(Transaction& tx, Channel channel, const SendingLimits& limits)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    qint64 until = 0;
    for (const auto& [most, window] : windowsOf(limits)) {
        if (most > 0) {
            TRY_ASSIGN(const qint64 oldest, QueueStore::handedOverAt(tx, channel, most));
            until = std::max(until, oldest > 0 ? oldest + window : 0);
        }
    }
    return until > now ? until : 0;
}

Result<qint64> DeliveryQueue::opensAt(Transaction& tx)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
    return calendar.nextOpening(now).value_or(0);
}

Result<std::pair<int, qint64>> DeliveryQueue::due(Transaction& tx, Channel channel)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    return QueueStore::due(tx, channel, now);
}

} // namespace belfry::core::outbox
