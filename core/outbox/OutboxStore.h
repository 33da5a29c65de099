// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/outbox/OutboxService.h"

#include <optional>
#include <vector>

namespace belfry::core::outbox {

/// A row with the columns that only guards look at.
struct StoredRow : Row
{
    QByteArray dedupe;
    QByteArray approvedDigest;
    std::optional<qint64> notAfter;
    std::optional<qint64> openDeadline;
    QString owner;
    qint64 epoch = 0;
    qint64 leaseUntil = 0;
    QUuid attempt;
    ApprovalRuleId rule; ///< that released it or is to do so; only in rows that guards look at
    bool isShared = false; ///< has further readers; only in rows that guards look at
};

/// "a message that is sent cannot be cancelled"
tl::unexpected<Error> illegal(const StoredRow& row, const char* wish);

/// A column that a transition sets, and its type: PostgreSQL cannot know the type of a parameter in VALUES.
struct Column
{
    const char* name;
    const char* type; ///< BIGINT or TEXT
};
inline constexpr Column kOwner { "owner", "TEXT" };
inline constexpr Column kEpoch { "epoch", "BIGINT" };
inline constexpr Column kLeaseUntil { "lease_until", "BIGINT" };
inline constexpr Column kAttempt { "attempt", "TEXT" };
inline constexpr Column kMarkerAt { "marker_at", "BIGINT" };
inline constexpr Column kNextAt { "next_at", "BIGINT" };
inline constexpr Column kAttempts { "attempts", "BIGINT" };
inline constexpr Column kCrashes { "crashes", "BIGINT" };
inline constexpr Column kDecideAfter { "decide_after", "BIGINT" };
inline constexpr Column kAcceptedAt { "accepted_at", "BIGINT" };
inline constexpr Column kTransport { "transport", "TEXT" };
inline constexpr Column kAcceptedAs { "accepted_as", "TEXT" };
inline constexpr Column kHeldFrom { "held_from", "TEXT" };
inline constexpr Column kApproval { "approval", "TEXT" };
inline constexpr Column kApprovedBy { "approved_by", "TEXT" };
inline constexpr Column kApprovedAt { "approved_at", "BIGINT" };
inline constexpr Column kOpenDeadline { "open_deadline", "BIGINT" };

/// What else than the state must still hold for the change (delivery.md 2.7).
enum class Fence {
    State, ///< the old state alone: people's decisions, on rows locked by this transaction
    Lease, ///< owner and epoch: the worker before the marker
    Attempt, ///< the attempt id: the worker after the marker
};

struct RowChange
{
    OutboxId id;
    Reason reason = Reason::None;
    QString detail;
    qint64 epoch = 0; ///< Fence::Lease
    QUuid attempt; ///< Fence::Attempt
    QVariantList values; ///< of Transition::columns, in their order
};

struct Transition
{
    State from = State::Draft;
    State to = State::Draft;
    Fence fence = Fence::State;
    QUuid owner; ///< Fence::Lease
    std::vector<Column> columns;
    bool bindsApproval = false; ///< what is approved is exactly the digest that stands in the row
    QString actor; ///< who stands in the history; empty: no line (claims and markers stand in `attempt`)
    std::vector<RowChange> rows;
};

/**
 * The rows of the outbox. transition() is the one door through which a state changes: guarded by the old
 * state and a fence, checked against isLegal() here and against legal_transition by the database.
 */
class OutboxStore
{
public:
    using Ids = std::vector<OutboxId>;

    /// Ids that were really changed, ascending; a row that did not fit the guard is not among them (lost).
    static Result<Ids> transition(database::Transaction& tx, const Transition& transition);
    /// As transition(), all rows with the same reason and values.
    static Result<Ids> transitionAll(database::Transaction& tx,
        Transition transition,
        const Ids& ids,
        Reason reason,
        const QString& detail,
        const QVariantList& values = {});

    /// The worker's claim: approved rows of `ids`, ready or to be tried again, get owner, lease and the next
    /// epoch, all in one statement; their reasons stay. How many it were: fewer when one was not approved.
    static Result<size_t> claim(
        database::Transaction& tx, const Ids& ids, const QUuid& owner, qint64 leaseUntil);

    /// What the worker's guards look at and nothing else (a row has forty columns, and reading them all costs
    /// more than the guards): ids, submission, kind, channel, recipient, address, state, attempts, digest,
    /// approval, deadlines and lease.
    static Result<std::vector<StoredRow>> readGuarded(database::Transaction& tx, const Ids& ids);
    static Result<std::vector<StoredRow>> lockGuarded(database::Transaction& tx, const Ids& ids);
    /// What was read by readGuarded() in this transaction, locked now; read anew where somebody else may have
    /// changed it since.
    static Result<std::vector<StoredRow>> relockGuarded(
        database::Transaction& tx, const Ids& ids, std::vector<StoredRow> read);

    /// Rows locked for this transaction, in the order of ids, which is the order in which everybody locks
    /// them.
    static Result<std::vector<StoredRow>> lock(database::Transaction& tx, const Ids& ids);
    static Result<std::vector<StoredRow>> read(database::Transaction& tx, const Ids& ids);
    /// Locks rows of one state with ids above `after`, at most `limit`.
    static Result<std::vector<StoredRow>> lockState(
        database::Transaction& tx, State state, OutboxId after, int limit);
    /// Pending rows of a submission, with what their approval needs.
    struct Waiting
    {
        OutboxId id;
        Channel channel = Channel::Email;
        qint64 plannedAt = 0;
        ApprovalRuleId rule; ///< by which it is to be released
    };
    static Result<std::vector<Waiting>> waitingOf(
        database::Transaction& tx, SubmissionId submission, int limit);
    /// Of these, the ones that a rule releases.
    static Result<std::vector<Waiting>> waitingWithRule(
        database::Transaction& tx, SubmissionId submission, int limit);
    /// Names the rule for all of a submission's waiting rows of a channel.
    static Result<void> setRule(
        database::Transaction& tx, SubmissionId submission, Channel channel, ApprovalRuleId rule);
    /// Those of them that cost nothing, as one: how many, the digest over their digests, the last id.
    static Result<OutboxService::Whole> waitingWhole(database::Transaction& tx, SubmissionId submission);
    struct Range
    {
        OutboxId after;
        OutboxId last;
        int limit = 0;
    };
    struct Release
    {
        QString approval;
        QString by;
        qint64 mailDeadline = 0;
        qint64 smsDeadline = 0;
        qint64 inboxDeadline = 0;
    };
    struct Released
    {
        int count = 0;
        OutboxId last; ///< invalid: none was left
    };
    /// pending -> ready for those in the range, with a line of history each, in three statements.
    static Result<Released> approveWaiting(
        database::Transaction& tx, SubmissionId submission, const Range& range, const Release& release);
    /// Rows that speak of an older version of the subject.
    static Result<Ids> idsOfOlder(database::Transaction& tx, const Subject& newest);
    static Result<void> setReason(
        database::Transaction& tx, const Ids& ids, State state, Reason reason, const QString& detail = {});

    static Result<std::vector<Subject>> subjects(database::Transaction& tx, OutboxId id);
    static Result<std::vector<AttemptRow>> attempts(database::Transaction& tx, OutboxId id);
    static Result<std::vector<HistoryRow>> history(database::Transaction& tx, OutboxId id);

    /// Columns of a Row and its reader, for core/lists.
    static QString rowColumns();
    static StoredRow rowFrom(const database::Query& query);
};

} // namespace belfry::core::outbox
