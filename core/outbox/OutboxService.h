// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/EmailAddress.h"
#include "core/outbox/ApprovalRuleStore.h"
#include "core/outbox/Message.h"
#include "core/secrets/Vault.h"

namespace belfry::core::outbox {

struct StoredRow;

/// What a bulk action did: rows it changed, and rows it did not, each with its reason.
struct BulkResult
{
    std::vector<OutboxId> changed;
    std::vector<std::pair<OutboxId, Error>> refused;
};

/// Where a long work stands that is done in slices, each in a transaction of its own: begun with a fresh one,
/// continued until it is done (application::inSlices).
struct Slices
{
    int stage = 0;
    OutboxId after;
    OutboxId last; ///< the work ends with this row, where it was fixed at its beginning
    bool isDone = false;
};

/// The words of a message that somebody changes while it waits.
struct EditedMessage
{
    QString subject; ///< an SMS has none that leaves: what people know it by
    QString text;
    std::optional<qint64> plannedAt; ///< UTC ms, not before; none: as soon as possible
};

enum class Resolution { TreatAsSent, SendAgain, Abandon };

struct Content
{
    QByteArray frozen; ///< the whole message without Date
};

/**
 * The people's side of the outbox: submitting, approving, rejecting, cancelling, deciding. Every state change
 * goes through one door (OutboxStore::transition): guarded by the old state, checked against
 * legal_transition, written to history. Rules: docs/delivery.md. The worker's side is DeliveryQueue.
 */
class OutboxService
{
public:
    OutboxService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
        : m_vault(std::move(vault))
        , m_audit(std::move(audit))
    {
    }

    /// A submission in state `building`; nothing of it leaves before closeSubmission().
    Result<SubmissionId> openSubmission(
        database::Transaction& tx, const access::Session& session, const NewSubmission& submission);
    /// Freezes: seals secret segments, computes digest and dedupe key, inserts as pending in few statements.
    /// A message whose dedupe key is alive already is not inserted and comes back as AlreadyQueued or
    /// AlreadySent (and so stands in submission_recipient: do not pass these to recordSkipped again). A
    /// message with `resendOf` may follow a sent one. Slices of 500 keep the transaction short.
    struct Queued
    {
        std::vector<OutboxId> ids; ///< in the order of `messages`; invalid where skipped
        std::vector<Skipped> skipped;
    };
    Result<Queued> queue(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const std::vector<NewMessage>& messages);
    Result<void> recordSkipped(
        database::Transaction& tx, SubmissionId submission, const std::vector<Skipped>& skipped);
    /// Completes it: everything of it stands in the outbox. Rows whose kind needs no approval (ES-06, unless
    /// `needApproval`) become ready by rule, the first 500 at once; returns how many. For more call
    /// releaseMore() until it answers 0, each time in a transaction of its own.
    Result<int> closeSubmission(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        bool needApproval);
    /// The same for a kind that needs approval: the rows of a channel for which there is an approval given in
    /// advance are released by it, which stands in each of them; the others wait for a person.
    Result<int> closeSubmission(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const RulesByChannel& rules);
    /// Submissions that somebody is queueing at this moment; those whose program went away (killed, database
    /// lost) show no sign for half a minute and are not counted.
    struct Unfinished
    {
        int active = 0;
        std::vector<SubmissionId> deserted;
    };
    Result<Unfinished> unfinishedSubmissions(database::Transaction& tx);
    /// Cancels deserted submissions: their rows could never leave and would keep their recipients from being
    /// queued again. In slices.
    Result<int> abandonDeserted(database::Transaction& tx, const access::Session& session, Slices& slices);
    /// Releases up to 500 rows of a submission that was closed and not yet released to its end; returns how
    /// many. The worker calls it before each round too, for a program that died between two calls.
    Result<int> releaseMore(database::Transaction& tx, const access::Session& session);
    /// Cancels a submission that was not completed (cancel button, crash): its rows are cancelled, in slices,
    /// and then it is. Answers how many rows.
    Result<int> abandonSubmission(
        database::Transaction& tx, const access::Session& session, SubmissionId submission, Slices& slices);

    /// Other words for a message that waits (pending, ready, retry): frozen anew as a new message of the same
    /// submission, which needs approval anew, and the old one is cancelled as edited, in one transaction.
    /// IllegalTransition: it does not wait any more. InputInvalid: a message with a password, which is made
    /// anew by its own way; words that no mail or SMS can hold. Conflict: the school's sender has changed.
    Result<OutboxId> edit(
        database::Transaction& tx, const access::Session& session, OutboxId id, const EditedMessage& words);
    /// Undo of approve(), until the round starts: a person's approval is taken back, the message waits for
    /// approval again. Refused: what a rule approved, and what a worker has already.
    Result<BulkResult> withdrawApproval(
        database::Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids);
    /// Approves pending rows; StepUpNeeded for more than 50, and for SMS that make this day's volume unusual
    /// (SmsGuard). `digests` (same order, may be empty) are what the approver saw: a row that
    /// differs is refused.
    Result<BulkResult> approve(database::Transaction& tx,
        const access::Session& session,
        const std::vector<OutboxId>& ids,
        const std::vector<QByteArray>& digests = {},
        qint64 nowMs = 0);
    /// Whether approving so many parts of SMS, at that price, would ask for the password (see approve()).
    Result<bool> areUnusualSms(
        database::Transaction& tx, const access::Session& session, qint64 parts, qint64 priceMinor);
    /// What approveSubmission() would approve: how many, and the digest over all of theirs.
    struct Whole
    {
        int rows = 0;
        QByteArray digest;
        OutboxId last;
    };
    Result<Whole> waitingWhole(
        database::Transaction& tx, const access::Session& session, SubmissionId submission);
    /// One decision about all waiting messages of a submission that cost nothing: few statements and one
    /// entry in the audit trail, however many they are. (An SMS reserves its price: approve().) `seen` is the
    /// digest of waitingWhole(): Conflict when other messages wait by now. In slices; answers how many.
    Result<int> approveSubmission(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const QByteArray& seen,
        Slices& slices);
    Result<BulkResult> reject(database::Transaction& tx,
        const access::Session& session,
        const std::vector<OutboxId>& ids,
        const QString& reason);
    Result<BulkResult> cancel(
        database::Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids);
    /// Uncertain: only after `decideAfter` (TooEarly before). SendAgain makes a new row (returned in
    /// `changed`).
    Result<BulkResult> resolve(database::Transaction& tx,
        const access::Session& session,
        OutboxId id,
        Resolution resolution,
        const QString& reason);
    /// Held and quarantined rows go on: held back to pending or ready (as they were), quarantined to ready.
    Result<BulkResult> release(database::Transaction& tx,
        const access::Session& session,
        const std::vector<OutboxId>& ids,
        const QString& reason);
    /// A new row with the same content for a row that was only written into a folder, or failed; approval
    /// anew. Conflict when it speaks of an old password or was made with another sender's address: such a
    /// message is made anew (handover).
    Result<OutboxId> sendAgain(database::Transaction& tx, const access::Session& session, OutboxId id);

    Result<Row> find(database::Transaction& tx, const access::Session& session, OutboxId id);
    Result<std::vector<Row>> findMany(
        database::Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids);
    /// The frozen bytes, opened. Screens mask secrets in it (messaging::masked) unless stepped up.
    Result<Content> content(database::Transaction& tx, const access::Session& session, OutboxId id);
    /// The persons whom the message is about (students), from its submission.
    Result<std::vector<PersonId>> personsAbout(database::Transaction& tx, OutboxId id);
    /// false once a newer version of what the message speaks of exists (a new password).
    Result<bool> speaksOfCurrentVersions(database::Transaction& tx, OutboxId id);
    Result<std::vector<AttemptRow>> attempts(
        database::Transaction& tx, const access::Session& session, OutboxId id);
    Result<std::vector<HistoryRow>> history(
        database::Transaction& tx, const access::Session& session, OutboxId id);
    /// Every open row that speaks of an older version of the subject is cancelled as superseded (new
    /// password).
    Result<int> supersede(database::Transaction& tx, const access::Session& session, const Subject& newest);
    /// Blocked rows whose cause is gone (consent recorded, key back) become ready again, unless a newer live
    /// row exists. Without `slices` all of them in this transaction.
    Result<int> unblockMended(
        database::Transaction& tx, const access::Session& session, Slices* slices = nullptr);
    /// Messages whose cause is gone while they wait (an instalment was paid) are blocked as superseded, at
    /// most 500 of each state: call again while it answers more than 0.
    Result<int> blockStale(database::Transaction& tx, const access::Session& session);
    /// Restore and copy guard: every open row becomes held. Without `slices` all of them in this transaction,
    /// for a database that nobody else uses yet.
    Result<int> holdAllOpen(database::Transaction& tx,
        const access::Session& session,
        const QString& detail,
        Slices* slices = nullptr);
    /// mail.from (or the name under which SMS leave) was changed: unapproved rows are frozen anew, the same
    /// words with the new sender in a new
    /// row, and the old one is cancelled as superseded, naming it; what cannot be made anew (the key is not
    /// here) is cancelled as sender_changed. Approved rows are blocked as sender_changed for a decision; rows
    /// that were blocked so and fit the address again go on.
    struct SenderChange
    {
        std::vector<OutboxId> renewed; ///< the new rows
        std::vector<OutboxId> cancelled; ///< without a new one
        std::vector<OutboxId> blocked;
        std::vector<OutboxId> reopened;
    };
    Result<SenderChange> senderChanged(database::Transaction& tx,
        const access::Session& session,
        const QString& newSender,
        Channel channel = Channel::Email);

private:
    Result<int> releaseSlice(
        database::Transaction& tx, const access::Session& session, SubmissionId submission);
    Result<OutboxId> copyOf(database::Transaction& tx, const access::Session& session, const StoredRow& row);
    Result<OutboxId> insertCopy(
        database::Transaction& tx, const StoredRow& row, const NewMessage& message, const QString& author);
    Result<std::optional<OutboxId>> renewWithSender(
        database::Transaction& tx, const StoredRow& row, const EmailAddress& sender);
    Result<BulkResult> treatAsSent(database::Transaction& tx,
        const access::Session& session,
        const StoredRow& row,
        const QString& reason);
    Result<BulkResult> resendUncertain(database::Transaction& tx,
        const access::Session& session,
        const StoredRow& row,
        const QString& reason);
    Result<BulkResult> abandon(database::Transaction& tx,
        const access::Session& session,
        const StoredRow& row,
        const QString& reason);

    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::outbox
