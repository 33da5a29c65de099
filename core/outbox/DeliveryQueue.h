// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/outbox/ChannelService.h"
#include "core/outbox/FollowUpStore.h"
#include "core/outbox/Message.h"
#include "core/secrets/Vault.h"

#include <unordered_map>

namespace belfry::core::outbox {

struct StoredRow;

/// A claimed row with what the worker needs to send it.
struct Claim
{
    OutboxId id;
    QUuid uuid;
    qint64 epoch = 0;
    Channel channel = Channel::Email;
    QString sender;
    QString address;
    PersonId recipient;
    int attempts = 0;
    int crashes = 0;
    int parts = 0; ///< SMS
    QByteArray frozen; ///< opened content, without Date; empty until openClaims() when it was not wanted
    QByteArray storedDigest;
    bool contentOpened = true; ///< false: the row is blocked with `problem`, not sent
    Reason problem = Reason::None; ///< KeyMissing, or Tampered: not what was approved
};

/// How many messages of a channel may leave in any minute, hour and day (24 hours); 0: no limit.
struct SendingLimits
{
    int perMinute = 0;
    int perHour = 0;
    int perDay = 0;
    bool any() const { return perMinute > 0 || perHour > 0 || perDay > 0; }
};

struct ClaimRequest
{
    QUuid worker;
    Channel channel = Channel::Email;
    int limit = 100;
    int leaseSeconds = 120;
    /// Only one of the rows that crashed the worker twice; without it none of them.
    bool alone = false;
    /// false: openClaims() brings the content afterwards, so that claiming keeps the database shorter.
    bool withContent = true;
    /// Kept by all workers together: a claimed row is a place reserved, what was handed over counts until it
    /// leaves the window, whether accepted or not.
    SendingLimits limits;
};

enum class MarkerAnswer { Go, Lost, Blocked, Expired, Paused };

struct MarkerRequest
{
    OutboxId id;
    qint64 epoch = 0;
    QUuid attempt;
    QString dateHeader;
    QString transport;
    qint64 keyValidMs = 0; ///< how long the provider knows the row's uuid from now on; 0: it does not
};

enum class FinishState { Sent, Retry, Failed, InDoubt };

struct Finish
{
    OutboxId id;
    QUuid attempt; ///< of the marker; null: failed before the marker (epoch counts then)
    qint64 epoch = 0;
    FinishState state = FinishState::InDoubt;
    Reason reason = Reason::None;
    QString detail; ///< the server's words
    int code = 0;
    std::optional<qint64> nextAt; ///< Retry
    QString transport;
    QString acceptedAs;
    bool socketClosed = false; ///< InDoubt: the worker itself closed the socket, a person may decide at once
    bool addressRefused = false;
    bool countsAsAttempt = true;
};

enum class FinishAnswer { Ok, Already, Lost };

/// What a gateway said of a message that it has accepted.
struct HeardReport
{
    OutboxId id;
    Report report = Report::None;
    QString detail; ///< the gateway's words
    bool numberIsBad = false; ///< the number is marked on the person's card
};

/**
 * The worker's side of the outbox, exactly docs/delivery.md: claim, marker, result, release, reaper. Called
 * with a worker session inside transactions that the worker opens (claims: write; markers and results:
 * writeDurably, many in one).
 */
class DeliveryQueue
{
public:
    DeliveryQueue(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
        : m_vault(std::move(vault))
        , m_audit(std::move(audit))
    {
    }

    /// Nothing while sending is paused, the clock is not trusted or the channel is stopped; outside the
    /// sending hours only what leaves anyway.
    Result<std::vector<Claim>> claim(
        database::Transaction& tx, const access::Session& session, const ClaimRequest& request);
    /// Content of claimed rows, compared with the digest that the claim read; frozen, so any later moment
    /// will do, and any connection. From any thread.
    Result<void> openClaims(database::Transaction& tx, std::vector<Claim>& claims) const;
    /// Guards of row 6, all in this transaction. Answers in the order of `requests`. Blocked and Expired rows
    /// have left the worker's hands; a Paused one is still claimed: release() it.
    Result<std::vector<MarkerAnswer>> beginSend(database::Transaction& tx,
        const access::Session& session,
        const QUuid& worker,
        const std::vector<MarkerRequest>& requests);
    Result<std::vector<FinishAnswer>> finish(database::Transaction& tx,
        const access::Session& session,
        const QUuid& worker,
        const std::vector<Finish>& results);
    /// Messages to inboxes in this database, from their claim to the row in the inbox in this one
    /// transaction: after a crash nothing of it has happened. At most `limit`.
    struct InboxPart
    {
        int delivered = 0;
        int blocked = 0;
        bool isDone = false; ///< nothing else is due
    };
    Result<InboxPart> deliverToInboxes(
        database::Transaction& tx, const access::Session& session, const QUuid& worker, int limit);
    /// Claimed rows that were not sent go back to ready (channel down, stop requested).
    Result<int> release(database::Transaction& tx,
        const access::Session& session,
        const QUuid& worker,
        const std::vector<std::pair<OutboxId, qint64>>& idsAndEpochs);
    Result<int> block(database::Transaction& tx,
        const access::Session& session,
        const QUuid& worker,
        OutboxId id,
        qint64 epoch,
        Reason reason);
    /// Renews all leases of the worker; false: none left.
    Result<int> renew(database::Transaction& tx, const QUuid& worker, int leaseSeconds);
    /// Leases over (or whose process is dead on SQLite): claimed -> ready (crashes+1, 3 -> quarantined),
    /// sending -> in_doubt.
    struct Reaped
    {
        int released = 0;
        int quarantined = 0;
        int inDoubt = 0;
        int expired = 0;
    };
    /// `allLeasesDead`: the caller is the only sender process of this file, so every lease but those of `me`
    /// is dead. At most 500 rows of each kind in one call: call again while something was reaped. Also gives
    /// up rows whose deadline is over.
    Result<Reaped> reap(
        database::Transaction& tx, const access::Session& session, bool allLeasesDead, const QUuid& me = {});
    /// The row and the transport of an attempt, for results that the journal kept; nullopt when the database
    /// does not know the attempt.
    struct KnownAttempt
    {
        OutboxId id;
        QString transport;
    };
    Result<std::optional<KnownAttempt>> attemptOf(database::Transaction& tx, const QUuid& attempt);
    /// When the sending hours begin next; the present time within them, 0: never.
    Result<qint64> opensAt(database::Transaction& tx);
    /// Rows due now, and the time at which the next one is due (0: none).
    Result<std::pair<int, qint64>> due(database::Transaction& tx, Channel channel);
    /// Whether a row that crashed the worker twice is due.
    Result<bool> isCrashedDue(database::Transaction& tx, Channel channel);
    /// The process of this worker has ended: its leases are over, for the next reap().
    Result<int> endLeases(database::Transaction& tx, const QUuid& worker);
    /// UTC ms at which the limits let the next message go; 0: at once.
    Result<qint64> limitedUntil(database::Transaction& tx, Channel channel, const SendingLimits& limits);

    // What is asked afterwards (DeliveryFollowUp.cpp).

    /// Accepted SMS of this transport whose report is due (`all`: or will be), with ids above `after`, at
    /// most 500.
    Result<std::vector<FollowUpStore::Open>> reportsDue(database::Transaction& tx,
        const access::Session& session,
        const QString& transport,
        bool all,
        OutboxId after);
    /// Writes down what was heard of those that were asked for, and when they are asked for again: ever more
    /// rarely, and after 72 hours no more.
    Result<void> noteReports(database::Transaction& tx,
        const access::Session& session,
        const std::vector<FollowUpStore::Open>& asked,
        const std::vector<HeardReport>& heard);
    /// SMS of other transports than this one, which alone can be asked (empty: none can), whose report is
    /// still open 72 hours after their acceptance: unknown for good. At most 500; answers how many.
    Result<int> giveUpReports(
        database::Transaction& tx, const access::Session& session, const QString& transport);
    /// When the next report is due; 0: none.
    Result<qint64> nextReportAt(database::Transaction& tx, const QString& transport);

    struct DoubtRequest
    {
        QString transport;
        bool repeats = false; ///< the request is sent again, under the gateway's guard against a second one
        qint64 holdMs = 0; ///< how long a repeated request may live
        bool all = false; ///< those too whose pause is not over
    };
    struct Doubt
    {
        OutboxId id;
        QUuid uuid;
        QUuid attempt;
        QString sender;
        QString address;
        QByteArray text;
    };
    /// SMS in doubt that the gateway may be asked about now, at most 50. With `repeats` only those that every
    /// guard of the marker still lets out, and nobody decides about them while the request may live.
    Result<std::vector<Doubt>> takeDoubts(
        database::Transaction& tx, const access::Session& session, const DoubtRequest& request);

private:
    /// Of the rows those that the guards of the marker would let go now; locks what they rest on.
    Result<std::vector<OutboxId>> mayStillLeave(database::Transaction& tx, const std::vector<OutboxId>& ids);
    /// How long nobody may decide about an uncertain row after its lease: a paused worker may still hold a
    /// connection.
    static qint64 quarantineMs(const SendingSwitch& main);
    static Result<qint64> quarantineOf(database::Transaction& tx, const std::vector<Finish>& results);
    Result<void> noteAccepted(database::Transaction& tx,
        const access::Session& session,
        const std::vector<Finish>& sent,
        const std::vector<StoredRow>& rows,
        const std::unordered_map<qint64, std::vector<Subject>>& subjects);
    Result<FinishAnswer> lostOrAlready(database::Transaction& tx, const QUuid& worker, const Finish& finish);

    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::outbox
