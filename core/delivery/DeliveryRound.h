// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/database/Connection.h"
#include "core/delivery/ClaimOpener.h"
#include "core/delivery/ResultJournal.h"
#include "core/delivery/RetryPolicy.h"
#include "core/delivery/SideThread.h"
#include "core/delivery/Transport.h"
#include "core/outbox/ChannelService.h"
#include "core/outbox/DeliveryQueue.h"

#include <deque>
#include <functional>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace belfry::core::delivery {

/// What one round did, in messages.
struct RoundResult
{
    int sent = 0; ///< accepted by a server
    int written = 0; ///< into a folder
    int retry = 0;
    int failed = 0;
    int inDoubt = 0;
    int blocked = 0; ///< stopped at the marker: consent, approval, superseded, too late …
    int released = 0; ///< went back to wait, because the channel is at fault
    /// Set when a channel is stopped or not reachable: what the server said.
    std::optional<Error> trouble;
};

struct RoundOptions
{
    QUuid worker;
    outbox::Channel channel = outbox::Channel::Email;
    QString transport; ///< name of the transport that this round uses
    int leaseSeconds = 120;
    int batch = 100; ///< rows claimed at once
    int reserve = 0; ///< rows that are claimed ahead while the transport has nothing else to do
    int most = -1; ///< a probe: not more than so many in this round; -1: all that are due
    outbox::SendingLimits limits;
    qint64 keyValidMs = 0; ///< as ChannelSetup has it
    bool alone = false; ///< rows that crashed the worker twice: one at a time
    std::function<double()> random;
    /// For the contents of large claims, which are opened beside; null: all in the one connection.
    ConnectionFactory connect;
};

/**
 * One pass of a transport over the due rows: claims in batches, keeps markers and results durable in groups,
 * and never loses a result (docs/delivery.md). Thread: the delivery thread, with its connection; a thread
 * of its own waits for the disk (journal, log of the database), and another opens what was claimed.
 */
class DeliveryRound final : public IMessageSource, public IMarkerGate
{
public:
    DeliveryRound(database::Connection& connection,
        outbox::DeliveryQueue& queue,
        outbox::ChannelService& channels,
        ResultJournal& journal,
        const access::Session& session,
        const IClock& clock,
        RoundOptions options);

    std::optional<OutgoingMessage> next() override;
    void prepare() override;
    std::vector<bool> commit(const std::vector<OutboxId>& waiting,
        const std::vector<std::pair<OutboxId, Outcome>>& results) override;
    void commitSoon(const std::vector<OutboxId>& waiting,
        const std::vector<std::pair<OutboxId, Outcome>>& results,
        Answered answered) override;

    /// After the transport has returned: repeats results that the database did not take yet and gives unused
    /// claims back. An error means that they stay in the journal and are replayed at the next start.
    Result<void> conclude();
    const RoundResult& result() const { return m_result; }
    int handedOut() const { return m_handedOut; }

private:
    struct InHand
    {
        outbox::Claim claim;
        QUuid attempt; ///< null until the marker is asked for
        QString dateHeader;
        bool markerSure = false; ///< the marker is committed
        bool markerUnsure = false; ///< its commit failed: it may or may not be there
    };

    void fill();
    Result<void> claimMore();
    void takeOpened(std::vector<ClaimOpener::Batch> batches);
    void sortClaims(std::vector<outbox::Claim> claims);
    size_t planned() const;
    QString dateHeader();
    Result<void> blockUnreadable(const outbox::Claim& claim);
    void writeJournal(std::vector<ResultJournal::Record> records);
    void answerWhenDurable(
        const std::vector<OutboxId>& waiting, const std::vector<bool>& go, Answered answered);
    /// Everything committed and written so far is on the disk when it returns.
    Result<void> awaitDisk();
    bool isUnsure(OutboxId id, const InHand& inHand);
    void take(OutboxId id, const Outcome& outcome);
    void applyToChannel(const Decision& decision, const Outcome& outcome);
    Result<void> store(database::Transaction& tx);
    Result<std::vector<outbox::MarkerAnswer>> storeAndMark(
        const std::vector<outbox::MarkerRequest>& requests);
    Result<void> storeChannel(database::Transaction& tx);
    void countAnswers(const std::vector<outbox::MarkerAnswer>& answers);

    database::Connection& m_connection;
    outbox::DeliveryQueue& m_queue;
    outbox::ChannelService& m_channels;
    ResultJournal& m_journal;
    const access::Session& m_session;
    const IClock& m_clock;
    RoundOptions m_options;

    std::deque<outbox::Claim> m_claimed; ///< claimed, not yet pulled
    std::unordered_map<qint64, InHand> m_inHand; ///< pulled by the transport
    std::vector<outbox::Finish> m_unstored; ///< results that the database has not confirmed
    std::vector<std::pair<OutboxId, qint64>> m_unreleased; ///< rows to give back, with their epochs
    std::vector<std::pair<ChannelEffect, QString>> m_effects; ///< on the channel, not yet stored
    bool m_channelKnownOpen = false;
    bool m_exhausted = false;
    int m_handedOut = 0;
    RoundResult m_result;
    qint64 m_dateSecond = -1; ///< of m_date
    QString m_date;
    std::unique_ptr<ClaimOpener> m_opener; ///< made for the first large claim

    std::mutex m_mutex; ///< of the three below
    std::optional<Error> m_journalTrouble;
    std::optional<Error> m_diskTrouble;
    std::unordered_set<qint64> m_unsynced; ///< their markers may not be on the disk: nothing was said to go
    SideThread m_disk; ///< last: it ends first
};

} // namespace belfry::core::delivery
