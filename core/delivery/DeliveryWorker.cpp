// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryWorker.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace belfry::core::delivery {

using database::Transaction;

namespace {

constexpr qint64 kShortestWaitMs = 1000;
/// Markers and results must find room: below this nothing is claimed.
constexpr qint64 kFreeBytes = 64LL * 1024 * 1024;
/// Rows are claimed in small batches, so that a claim keeps no marker waiting and a pause finds few rows
/// claimed.
constexpr int kRowsPerConnection = 16;
/// Claim, marker and result of so many share one transaction.
constexpr int kInboxRowsAtOnce = 100;

/// Of the process in which a message that crashed twice leaves; the worker reads it when that has ended.
const QString kAloneJournal = QStringLiteral("/alone.journal");

/// A result of an earlier life, as it would have been stored then.
outbox::Finish finishOf(
    const ResultJournal::Record& record, const outbox::DeliveryQueue::KnownAttempt& attempt, qint64 nowMs)
{
    Outcome outcome;
    outcome.verdict = record.verdict;
    outcome.kind = record.kind;
    outcome.code = record.code;
    outcome.afterMarker = true;
    const Decision decision = decide(outcome, 0, 0.5);
    outbox::Finish finish;
    finish.id = attempt.id;
    finish.attempt = record.attempt;
    finish.state = decision.state;
    finish.reason = decision.reason;
    finish.code = record.code;
    finish.transport = attempt.transport;
    finish.socketClosed = true;
    finish.addressRefused = decision.addressRefused;
    finish.countsAsAttempt = decision.countsAsAttempt;
    if (decision.delayMs) {
        finish.nextAt = nowMs + *decision.delayMs;
    }
    return finish;
}

void add(RoundResult& sum, const RoundResult& part)
{
    sum.sent += part.sent;
    sum.written += part.written;
    sum.retry += part.retry;
    sum.failed += part.failed;
    sum.inDoubt += part.inDoubt;
    sum.blocked += part.blocked;
    sum.released += part.released;
    if (part.trouble) {
        sum.trouble = part.trouble;
    }
}

/// Messages with which something happened.
int handled(const RoundResult& result)
{
    return result.sent + result.written + result.failed + result.retry + result.inDoubt + result.blocked;
}

} // namespace

DeliveryWorker::DeliveryWorker(WorkerParts parts, WorkerPlace place, const IClock& clock)
    : m_parts(std::move(parts))
    , m_place(std::move(place))
    , m_clock(clock)
    , m_session(access::Session::worker(m_place.name))
{
}

DeliveryWorker::~DeliveryWorker() = default;

Result<std::unique_ptr<DeliveryWorker>> DeliveryWorker::create(
    WorkerParts parts, WorkerPlace place, const IClock& clock)
{
    std::unique_ptr<DeliveryWorker> worker(new DeliveryWorker(std::move(parts), std::move(place), clock));
    TRY(worker->start());
    return worker;
}

bool DeliveryWorker::stopRequested() const
{
    m_keeper->signOfLife();
    return m_stop || platform::terminationRequested();
}

Result<void> DeliveryWorker::start()
{
    TRY_ASSIGN(m_connection, m_place.connect());
    if (m_connection->url().isSqlite()) {
        TRY_ASSIGN(m_lock, SenderLock::acquire(m_connection->url().path()));
    }
    BELFRY_KILLPOINT("worker.locked");
    if (!QDir().mkpath(m_place.stateFolder)) {
        return fail(ErrorCode::IoWrite, m_place.stateFolder);
    }
    return beginLife();
}

Result<void> DeliveryWorker::beginLife()
{
    // Another name: what an earlier life in this process still holds is renewed no longer, so that its leases
    // end.
    m_keeper.reset();
    m_id = QUuid::createUuid();
    m_journal.reset();
    TRY_ASSIGN(m_journal, ResultJournal::open(m_place.stateFolder + QStringLiteral("/results.journal")));
    BELFRY_KILLPOINT("worker.journal_open");
    TRY(replay(*m_journal));
    // The lock says that no other process sends from this file: every lease in it belongs to a dead one.
    TRY(reapAll(m_connection->url().isSqlite()));
    BELFRY_KILLPOINT("worker.reaped");
    return keepLeases();
}

Result<void> DeliveryWorker::keepLeases()
{
    TRY_ASSIGN(const auto settings,
        m_connection->read([&](Transaction& tx) { return m_parts.settings.snapshot(tx); }));
    m_keeper = std::make_unique<LeaseKeeper>(
        m_place.connect, m_parts.queue, m_id, settings.integer("delivery.lease_seconds"), m_clock);
    return {};
}

Result<int> DeliveryWorker::reapAll(bool allLeasesDead)
{
    for (int all = 0;;) {
        TRY_ASSIGN(const auto reaped, m_connection->write([&](Transaction& tx) {
            return m_parts.queue.reap(tx, m_session, allLeasesDead, m_id);
        }));
        const int now = reaped.released + reaped.quarantined + reaped.inDoubt + reaped.expired;
        if (now == 0) {
            return all;
        }
        all += now;
    }
}

Result<void> DeliveryWorker::replay(ResultJournal& journal)
{
    if (journal.replay().empty()) {
        return {};
    }
    BELFRY_KILLPOINT("worker.before_replay");
    TRY(m_connection->writeDurably([&](Transaction& tx) -> Result<void> {
        std::vector<outbox::Finish> results;
        for (const auto& record : journal.replay()) {
            TRY_ASSIGN(const auto attempt, m_parts.queue.attemptOf(tx, record.attempt));
            if (attempt) { // otherwise the database went back in time: the restore guard holds its rows
                results.push_back(finishOf(record, *attempt, m_clock.nowMs()));
            }
        }
        TRY(m_parts.queue.finish(tx, m_session, m_id, results));
        return {};
    }));
    BELFRY_KILLPOINT("worker.replayed");
    return journal.reset();
}

Result<void> DeliveryWorker::checkGround(Transaction& tx)
{
    const qint64 elapsed = m_clock.elapsedMs();
    TRY_ASSIGN(const qint64 now, tx.now());
    const auto expected = m_lastCivilMs == 0
        ? std::nullopt
        : std::optional<qint64>(m_lastCivilMs + (elapsed - m_lastElapsedMs));
    TRY(m_parts.channels.noteClock(tx, now, expected));
    m_lastCivilMs = now;
    m_lastElapsedMs = elapsed;
    return {};
}

Result<RoundResult> DeliveryWorker::runRound(Waiting waiting)
{
    if (m_stop) {
        return RoundResult {};
    }
    if (m_mustBeginAnew) {
        TRY(beginLife());
        m_mustBeginAnew = false;
    }
    m_keeper->signOfLife();
    if (m_connection->url().isSqlite()) {
        const qint64 free = platform::freeBytes(m_connection->url().path());
        if (free >= 0 && free < kFreeBytes) {
            return fail(
                ErrorCode::DbFull, QStringLiteral("less than 64 MiB are free on the disk of the database"));
        }
    }
    TRY(m_connection->demandDurableServer());
    TRY(reapAll(false));
    BELFRY_KILLPOINT("worker.round_started");
    TRY_ASSIGN(
        const auto mainSwitch, m_connection->write([&](Transaction& tx) -> Result<outbox::SendingSwitch> {
            TRY(checkGround(tx));
            return m_parts.channels.sendingSwitch(tx);
        }));
    BELFRY_KILLPOINT("worker.ground_checked");
    if (mainSwitch.isPaused) {
        return RoundResult {};
    }
    if (!mainSwitch.clockReason.isEmpty()) {
        RoundResult result;
        result.trouble = Error { ErrorCode::ChannelStopped, mainSwitch.clockReason };
        return result;
    }
    TRY(keepOutbox());
    TRY(followUp(waiting));
    RoundResult sum;
    if (const auto inboxes = deliverToInboxes(sum); !inboxes) {
        sum.trouble = inboxes.error(); // hinders neither mail nor SMS
    }
    for (const Way& way : ways()) {
        // A channel in trouble does not hinder the others; the first trouble is the one that is told.
        const auto before = sum.trouble;
        TRY_ASSIGN(const auto part, deliver(way, waiting));
        add(sum, part);
        sum.trouble = before ? before : sum.trouble;
        if (stopRequested() || m_mustBeginAnew) {
            break;
        }
    }
    return sum;
}

Result<void> DeliveryWorker::keepOutbox()
{
    for (outbox::Slices place; !place.isDone;) {
        TRY_ASSIGN(place, m_connection->write([&](Transaction& tx) -> Result<outbox::Slices> {
            outbox::Slices next = place;
            TRY(m_parts.outbox.abandonDeserted(tx, m_session, next));
            return next;
        }));
    }
    for (outbox::Slices place; !place.isDone;) {
        TRY_ASSIGN(place, m_connection->write([&](Transaction& tx) -> Result<outbox::Slices> {
            outbox::Slices next = place;
            TRY(m_parts.outbox.unblockMended(tx, m_session, &next));
            return next;
        }));
    }
    for (int blocked = 1; blocked > 0;) {
        TRY_ASSIGN(blocked,
            m_connection->write([&](Transaction& tx) { return m_parts.outbox.blockStale(tx, m_session); }));
    }
    for (int released = 1; released > 0;) {
        TRY_ASSIGN(released,
            m_connection->write([&](Transaction& tx) { return m_parts.outbox.releaseMore(tx, m_session); }));
    }
    return {};
}

Result<void> DeliveryWorker::deliverToInboxes(RoundResult& sum)
{
    TRY(m_connection->write([&](Transaction& tx) -> Result<qint64> {
        TRY_ASSIGN(const qint64 now, tx.now());
        return m_parts.channels.tickOpenTime(tx, outbox::Channel::System, now);
    }));
    for (outbox::DeliveryQueue::InboxPart part; !part.isDone && !stopRequested();) {
        TRY_ASSIGN(part, m_connection->writeDurably([&](Transaction& tx) {
            return m_parts.queue.deliverToInboxes(tx, m_session, m_id, kInboxRowsAtOnce);
        }));
        BELFRY_KILLPOINT("inbox.committed");
        sum.sent += part.delivered;
        sum.blocked += part.blocked;
    }
    return {};
}

Result<std::optional<DeliveryWorker::Prepared>> DeliveryWorker::prepare(const Way& way, RoundResult& sum)
{
    Prepared prepared;
    auto setup = m_connection->read([&](Transaction& tx) -> Result<ChannelSetup> {
        TRY_ASSIGN(const auto values, m_parts.settings.snapshot(tx));
        prepared.options.leaseSeconds = values.integer("delivery.lease_seconds");
        prepared.options.limits = way.limits(values);
        return way.setUp({ tx, m_session, m_parts.settings, values, m_place.folders, m_clock });
    });
    if (!setup && setup.error().code == ErrorCode::ChannelConfiguration) {
        TRY(m_connection->write([&](Transaction& tx) {
            return m_parts.channels.stop(
                tx, way.channel, outbox::Reason::ChannelStopped, setup.error().detail);
        }));
        sum.trouble = setup.error();
        return std::optional<Prepared>();
    }
    if (!setup) {
        return fail(setup.error());
    }
    if (!setup->transport) {
        return std::optional<Prepared>();
    }
    prepared.setup = *std::move(setup);
    RoundOptions& options = prepared.options;
    options.worker = m_id;
    options.channel = way.channel;
    options.transport = prepared.setup.transport->name();
    options.batch = std::max(1, prepared.setup.connections) * kRowsPerConnection;
    options.reserve = options.batch / 4;
    options.keyValidMs = prepared.setup.keyValidMs;
    options.connect = m_place.connect;
    options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return std::optional(std::move(prepared));
}

Result<std::optional<SmsSetup>> DeliveryWorker::smsSetup()
{
    return m_connection->read([&](Transaction& tx) -> Result<std::optional<SmsSetup>> {
        TRY_ASSIGN(const auto values, m_parts.settings.snapshot(tx));
        if (!values.boolean("sms.active")) {
            return std::optional<SmsSetup>();
        }
        auto setup = readSmsSetup({ tx, m_session, m_parts.settings, values, m_place.folders, m_clock });
        if (!setup && setup.error().code != ErrorCode::ChannelConfiguration) {
            return fail(setup.error());
        }
        return setup ? std::optional(*std::move(setup)) : std::nullopt;
    });
}

Result<void> DeliveryWorker::followUp(Waiting waiting)
{
    TRY_ASSIGN(const auto channel, m_connection->read([&](Transaction& tx) {
        return m_parts.channels.channel(tx, outbox::Channel::Sms);
    }));
    TRY_ASSIGN(const auto setup, smsSetup());
    TRY(giveUpReports(setup));
    if (!setup || channel.state == outbox::ChannelState::Stopped) {
        return {};
    }
    SmsFollowUp followUp(*m_connection, m_parts.queue, m_session, m_id, *setup, *this);
    FollowUpResult result; // trouble is no news: nothing is lost, and it is asked again
    TRY(followUp.resolveDoubts(
        waiting == Waiting::Probe ? SmsFollowUp::Which::All : SmsFollowUp::Which::Due, result));
    return followUp.pollReports(SmsFollowUp::Which::Due, result);
}

Result<void> DeliveryWorker::giveUpReports(const std::optional<SmsSetup>& setup)
{
    const QString asked = setup && SmsFollowUp::canAsk(*setup) ? setup->name : QString();
    for (int given = 1; given > 0;) {
        TRY_ASSIGN(given, m_connection->write([&](Transaction& tx) {
            return m_parts.queue.giveUpReports(tx, m_session, asked);
        }));
    }
    return {};
}

Result<FollowUpResult> DeliveryWorker::pollReports()
{
    m_keeper->signOfLife();
    FollowUpResult result;
    TRY_ASSIGN(const auto setup, smsSetup());
    TRY(giveUpReports(setup));
    if (setup) {
        SmsFollowUp followUp(*m_connection, m_parts.queue, m_session, m_id, *setup, *this);
        TRY(followUp.pollReports(SmsFollowUp::Which::All, result));
    }
    return result;
}

Result<RoundResult> DeliveryWorker::deliver(const Way& way, Waiting waiting)
{
    RoundResult sum;
    TRY_ASSIGN(const auto channel, m_connection->write([&](Transaction& tx) -> Result<outbox::ChannelInfo> {
        TRY_ASSIGN(const qint64 now, tx.now());
        TRY(m_parts.channels.tickOpenTime(tx, way.channel, now));
        return m_parts.channels.channel(tx, way.channel);
    }));
    if (channel.state == outbox::ChannelState::Stopped) {
        sum.trouble = Error { ErrorCode::ChannelStopped, channel.detail };
        return sum;
    }
    const bool isWaiting = channel.state == outbox::ChannelState::Waiting;
    if (isWaiting && waiting == Waiting::Respect && channel.until > m_clock.nowMs()) {
        return sum;
    }
    TRY_ASSIGN(const auto prepared, prepare(way, sum));
    if (!prepared) {
        return sum;
    }
    BELFRY_KILLPOINT("worker.set_up");
    ITransport& transport = *prepared->setup.transport;
    RoundOptions options = prepared->options;
    if (isWaiting) {
        // One probe; the rest follows only when it worked.
        RoundOptions probe = options;
        probe.most = 1;
        TRY(pass(transport, probe, sum));
        if (sum.trouble || handled(sum) == sum.blocked) {
            return sum;
        }
    }
    TRY(pass(transport, options, sum));
    TRY(deliverCrashed(way, *prepared, sum));
    return sum;
}

Result<void> DeliveryWorker::deliverCrashed(const Way& way, const Prepared& prepared, RoundResult& sum)
{
    RoundOptions options = prepared.options;
    options.alone = true;
    for (bool goesOn = true; goesOn;) {
        if (stopRequested() || sum.trouble) {
            return {};
        }
        TRY_ASSIGN(goesOn,
            m_connection->read([&](Transaction& tx) { return m_parts.queue.isCrashedDue(tx, way.channel); }));
        if (!goesOn) {
            return {};
        }
        if (m_place.deliverAlone) {
            TRY_ASSIGN(goesOn, deliverOneAlone(way, sum));
        } else {
            const int before = handled(sum);
            TRY(pass(*prepared.setup.transport, options, sum));
            goesOn = handled(sum) != before;
        }
    }
    return {};
}

/// Whether something became of a message.
Result<bool> DeliveryWorker::deliverOneAlone(const Way& way, RoundResult& sum)
{
    const AloneTask task { way.channel, QUuid::createUuid() };
    const auto part = m_place.deliverAlone(task, *this);
    // Whatever became of that process, it has ended: what it knew stands in its journal, what it held is
    // free.
    TRY_ASSIGN(const auto journal, ResultJournal::open(m_place.stateFolder + kAloneJournal));
    TRY(replay(*journal));
    TRY(m_connection->write([&](Transaction& tx) { return m_parts.queue.endLeases(tx, task.worker); }));
    TRY_ASSIGN(const int reaped, reapAll(false));
    if (!part) {
        if (part.error().code != ErrorCode::Internal) {
            sum.trouble = part.error();
        }
        return reaped > 0 || !journal->replay().empty();
    }
    const int before = handled(sum);
    add(sum, *part);
    return reaped > 0 || handled(sum) != before;
}

Result<RoundResult> DeliveryWorker::runAlone(
    WorkerParts parts, WorkerPlace place, const IClock& clock, const AloneTask& task)
{
    const auto way = std::find_if(
        ways().begin(), ways().end(), [&](const Way& each) { return each.channel == task.channel; });
    if (way == ways().end()) {
        return fail(ErrorCode::Internal, QStringLiteral("no way out for this channel"));
    }
    const std::unique_ptr<DeliveryWorker> worker(
        new DeliveryWorker(std::move(parts), std::move(place), clock));
    worker->m_id = task.worker;
    TRY_ASSIGN(worker->m_connection, worker->m_place.connect());
    TRY_ASSIGN(worker->m_journal, ResultJournal::open(worker->m_place.stateFolder + kAloneJournal));
    TRY(worker->keepLeases());
    RoundResult sum;
    TRY_ASSIGN(auto prepared, worker->prepare(*way, sum));
    if (prepared) {
        prepared->options.alone = true;
        TRY(worker->pass(*prepared->setup.transport, prepared->options, sum));
    }
    return sum;
}

Result<void> DeliveryWorker::pass(ITransport& transport, RoundOptions options, RoundResult& sum)
{
    DeliveryRound round(
        *m_connection, m_parts.queue, m_parts.channels, *m_journal, m_session, m_clock, std::move(options));
    BELFRY_KILLPOINT("worker.before_pass");
    transport.deliver(round, round, *this);
    BELFRY_KILLPOINT("worker.delivered");
    const auto concluded = round.conclude();
    add(sum, round.result());
    if (!concluded) {
        // What the database did not take stands in the journal, which must not be cleared before it is
        // replayed.
        m_mustBeginAnew = true;
        return concluded;
    }
    BELFRY_KILLPOINT("worker.concluded");
    return m_journal->reset();
}

Result<qint64> DeliveryWorker::nextRoundInMs()
{
    return m_connection->read([&](Transaction& tx) -> Result<qint64> {
        TRY_ASSIGN(const auto values, m_parts.settings.snapshot(tx));
        const qint64 interval = qint64 { values.integer("delivery.interval_seconds") } * 1000;
        static const Way kInbox { outbox::Channel::System, nullptr, nullptr };
        TRY_ASSIGN(qint64 shortest, nextRoundInMs(tx, kInbox, values, interval));
        for (const Way& way : ways()) {
            TRY_ASSIGN(const qint64 wait, nextRoundInMs(tx, way, values, interval));
            shortest = std::min(shortest, wait);
        }
        if (values.boolean("sms.active")) {
            TRY_ASSIGN(const qint64 now, tx.now());
            TRY_ASSIGN(const qint64 report, m_parts.queue.nextReportAt(tx, values.text("sms.gateway")));
            if (report > 0) {
                shortest = std::min(shortest, std::max(kShortestWaitMs, report - now));
            }
        }
        return shortest;
    });
}

Result<qint64> DeliveryWorker::nextRoundInMs(
    Transaction& tx, const Way& way, const settings::Snapshot& values, qint64 interval)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto channel, m_parts.channels.channel(tx, way.channel));
    TRY_ASSIGN(const auto due, m_parts.queue.due(tx, way.channel));
    if (channel.state == outbox::ChannelState::Stopped || (due.first == 0 && due.second == 0)) {
        return interval;
    }
    if (channel.state == outbox::ChannelState::Waiting) {
        return std::clamp<qint64>(channel.until - now, kShortestWaitMs, interval);
    }
    qint64 wait = interval;
    // The first round of the day comes when the hours begin, not up to an interval later.
    TRY_ASSIGN(const qint64 opensAt, m_parts.queue.opensAt(tx));
    if (opensAt > now) {
        return std::min(wait, opensAt - now);
    }
    if (due.second > 0) {
        wait = std::clamp<qint64>(due.second - now, kShortestWaitMs, wait);
    }
    // A limit per minute would otherwise let only one minute's share leave every five minutes.
    const auto limits = way.limits != nullptr ? way.limits(values) : outbox::SendingLimits {};
    if (due.first > 0 && limits.any()) {
        TRY_ASSIGN(const qint64 until, m_parts.queue.limitedUntil(tx, way.channel, limits));
        if (until > 0) {
            wait = std::min(wait, std::max(kShortestWaitMs, until - now));
        }
    }
    return wait;
}

} // namespace belfry::core::delivery
