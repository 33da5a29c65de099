// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/ChannelSetup.h"
#include "core/delivery/DeliveryRound.h"
#include "core/delivery/LeaseKeeper.h"
#include "core/delivery/SenderLock.h"
#include "core/delivery/SmsFollowUp.h"
#include "core/outbox/OutboxService.h"
#include "core/settings/Settings.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace belfry::core::delivery {

/// The services that the worker works with; copies, since they are stateless.
struct WorkerParts
{
    settings::SettingsService settings;
    outbox::OutboxService outbox;
    outbox::ChannelService channels;
    outbox::DeliveryQueue queue;
};

/// One message that has crashed the program twice, for a process of its own.
struct AloneTask
{
    outbox::Channel channel = outbox::Channel::Email;
    QUuid worker; ///< under which that process holds its lease
};

struct WorkerPlace
{
    ConnectionFactory connect;
    QString stateFolder; ///< journal
    Folders folders; ///< where messages are written while no account is set
    QString name; ///< shown in the audit trail
    /// Runs runAlone() in a process of its own and waits for it; null: such messages leave in this one, by
    /// themselves. Error: Internal when that process crashed or could not be started.
    std::function<Result<RoundResult>(const AloneTask& task, const IStopToken& stop)> deliverAlone;
};

enum class Waiting {
    Respect, ///< the timer: a channel that waits is left alone until its time has come
    Probe, ///< "Deliver now", deliver --once: one message is tried
};

/**
 * Delivers what is due, round by round (docs/delivery.md). One per process and database; on SQLite one per
 * file, kept by a lock beside it. Thread: the delivery thread makes it, runs it and destroys it.
 */
class DeliveryWorker final : private IStopToken
{
public:
    /// Takes the lock (OtherProcessDelivers), opens the journal, replays what an earlier life left, frees
    /// dead leases.
    static Result<std::unique_ptr<DeliveryWorker>> create(
        WorkerParts parts, WorkerPlace place, const IClock& clock);
    ~DeliveryWorker() override;
    /// The other side of WorkerPlace::deliverAlone: one message, in the process made for it. Takes no lock:
    /// the worker that started the process holds it.
    static Result<RoundResult> runAlone(
        WorkerParts parts, WorkerPlace place, const IClock& clock, const AloneTask& task);

    /// One round. `trouble` in the result, not an error, when a channel is stopped or not reachable; an error
    /// when nothing could be tried at all (database away, clock not trusted, disk full).
    Result<RoundResult> runRound(Waiting waiting);
    /// Asks the SMS gateway now for every report that is still open: `deliver --reports`.
    Result<FollowUpResult> pollReports();
    /// Milliseconds after which the next round makes sense: the interval, or earlier when a limit, a retry or
    /// a probe ends.
    Result<qint64> nextRoundInMs();
    /// From any thread: the round ends as soon as it may. For good: the worker makes no further round.
    void requestStop() { m_stop = true; }

private:
    DeliveryWorker(WorkerParts parts, WorkerPlace place, const IClock& clock);
    bool stopRequested() const override;
    Result<void> start();
    /// A new life inside the process: journal, leases and their keeper, as after a crash.
    Result<void> beginLife();
    Result<void> replay(ResultJournal& journal);
    Result<void> keepLeases();
    /// In slices, so that no write transaction grows long.
    Result<int> reapAll(bool allLeasesDead);
    /// In slices: deserted submissions are cleared away, blocked rows whose cause is mended go on, and so do
    /// those that a rule has approved and whose program died before it had released them all.
    Result<void> keepOutbox();
    Result<void> checkGround(database::Transaction& tx);
    /// What is due to inboxes in the database: needs no way out of the house.
    Result<void> deliverToInboxes(RoundResult& sum);
    /// Everything due on one channel.
    Result<RoundResult> deliver(const Way& way, Waiting waiting);
    /// Empty: the channel takes part in no round now; `sum` says why when something is wrong.
    struct Prepared
    {
        ChannelSetup setup;
        RoundOptions options;
    };
    Result<std::optional<Prepared>> prepare(const Way& way, RoundResult& sum);
    /// Rows that crashed the program twice, one by one.
    Result<void> deliverCrashed(const Way& way, const Prepared& prepared, RoundResult& sum);
    Result<bool> deliverOneAlone(const Way& way, RoundResult& sum);
    /// The SMS gateway's setup; empty while SMS are switched off or cannot be used (deliver() tells why).
    Result<std::optional<SmsSetup>> smsSetup();
    /// Messages in doubt and delivery reports; the pauses between questions stand with the rows.
    Result<void> followUp(Waiting waiting);
    /// Of gateways that were switched away.
    Result<void> giveUpReports(const std::optional<SmsSetup>& setup);
    Result<void> pass(ITransport& transport, RoundOptions options, RoundResult& sum);
    Result<qint64> nextRoundInMs(
        database::Transaction& tx, const Way& way, const settings::Snapshot& values, qint64 interval);

    WorkerParts m_parts;
    WorkerPlace m_place;
    const IClock& m_clock;
    access::Session m_session;
    QUuid m_id;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<SenderLock> m_lock;
    std::unique_ptr<ResultJournal> m_journal;
    std::unique_ptr<LeaseKeeper> m_keeper;
    bool m_mustBeginAnew = false; ///< results or claims of the last pass did not reach the database
    std::atomic<bool> m_stop { false };
    qint64 m_lastCivilMs = 0; ///< both clocks at the last look, to see a jump
    qint64 m_lastElapsedMs = 0;
};

} // namespace belfry::core::delivery
