// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/OutboxService.h"

#include "core/outbox/Approval.h"
#include "core/outbox/ApprovalRules.h"
#include "core/outbox/ContentStore.h"
#include "core/outbox/Dedupe.h"
#include "core/outbox/OutboxStore.h"
#include "core/outbox/SmsGuard.h"
#include "core/outbox/SubmissionStore.h"
#include "core/outbox/WalletBook.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>
#include <unordered_set>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

constexpr size_t kManyRecipients = 50;
/// A slice takes a tenth of a second; a busy database keeps one waiting for some seconds.
constexpr qint64 kSilenceOfDeserted = 30LL * 1000;
/// No write transaction over 100 ms: what is left is released by the next call.
constexpr int kReleasedAtOnce = 500;
/// Whole submissions, set by set: many more fit into the same time.
constexpr int kApprovedAtOnce = 2500;

const QString kBuilding = QStringLiteral("building");
const QString kReleasing = QStringLiteral("releasing");
const QString kComplete = QStringLiteral("complete");
const QString kCancelled = QStringLiteral("cancelled");

QJsonArray idArray(const std::vector<OutboxId>& ids)
{
    QJsonArray array;
    for (const OutboxId id : ids) {
        array.append(id.value());
    }
    return array;
}

/// Why a message cannot be queued, from the states of the live rows that say the same.
Reason alreadyThere(const std::vector<State>& states, bool isResend)
{
    for (const State state : states) {
        if (state != State::Sent) {
            return Reason::AlreadyQueued;
        }
    }
    return states.empty() || isResend ? Reason::None : Reason::AlreadySent;
}

Reason unusable(const NewMessage& message)
{
    if (message.address.isEmpty()) {
        return message.channel == Channel::Email ? Reason::NoAddress : Reason::NoNumber;
    }
    return message.channel == Channel::Email && message.sender.isEmpty() ? Reason::NoSender : Reason::None;
}

std::vector<PersonId> aboutWhom(const NewMessage& message)
{
    return message.about.empty() ? std::vector { message.recipient } : message.about;
}

/// The other of two clients that queue the same message at the same moment sees the first one's row when it
/// runs again.
Error asConflictToRepeat(const Error& error)
{
    const bool isDuplicate = error.code == ErrorCode::DbConstraint
        && (error.detail.contains(QLatin1String("outbox_live"))
            || error.detail.contains(QLatin1String("outbox.dedupe")));
    return isDuplicate ? Error { ErrorCode::DbBusy, error.detail } : error;
}

/// A mistake or a misuse shows in the number of SMS: then the password is asked for again.
Result<void> askForUnusualSms(
    Transaction& tx, const access::Session& session, const std::vector<StoredRow>& rows, qint64 nowMs)
{
    qint64 parts = 0;
    qint64 minor = 0;
    for (const StoredRow& row : rows) {
        if (row.channel == Channel::Sms && isToApprove(row)) {
            parts += row.parts;
            minor += row.priceMinor;
        }
    }
    if (parts == 0) {
        return {};
    }
    TRY_ASSIGN(const bool isUnusual, SmsGuard::isUnusual(tx, parts, minor));
    return isUnusual ? access::authorize(session, Action::ApproveMany, nowMs) : Result<void>();
}

/// pending -> ready by the rule that stands in each row; a row without one by that of its kind (ES-06).
Result<std::vector<OutboxId>> releaseByRules(
    Transaction& tx, const std::vector<OutboxStore::Waiting>& waiting)
{
    std::map<ApprovalRuleId, std::vector<OutboxStore::Waiting>> byRule;
    std::vector<ApprovalRuleId> ids;
    for (const auto& row : waiting) {
        auto& rows = byRule[row.rule];
        if (rows.empty() && row.rule.isValid()) {
            ids.push_back(row.rule);
        }
        rows.push_back(row);
    }
    TRY_ASSIGN(const auto rules, ApprovalRuleStore::byIds(tx, ids));
    std::vector<OutboxId> released;
    for (const auto& [id, rows] : byRule) {
        const auto rule = rules.find(id.value());
        const QString name = rule == rules.end() ? QString(QLatin1String(kSystemRule)) : rule->second.name();
        TRY_ASSIGN(const auto approver, Approver::create(tx, { QStringLiteral("rule"), name }));
        Transition change = approver.transition(name);
        for (const auto& row : rows) {
            change.rows.push_back(approver.row(row.id, row.channel, row.plannedAt));
        }
        TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
        released.insert(released.end(), changed.begin(), changed.end());
    }
    std::sort(released.begin(), released.end());
    return released;
}

struct Decision
{
    State to = State::Cancelled;
    Reason reason = Reason::None;
    std::vector<Column> columns;
    QVariantList values;
};

using Decide = std::function<Result<Decision>(const StoredRow&)>;

/// Locks the rows, asks for each what becomes of it, and changes all that go the same way in one statement.
Result<BulkResult> decideEach(Transaction& tx,
    const QString& actor,
    const std::vector<OutboxId>& ids,
    const QString& detail,
    const Decide& decide)
{
    TRY_ASSIGN(const auto rows, OutboxStore::lock(tx, ids));
    BulkResult result;
    std::unordered_set<qint64> found;
    std::map<std::pair<State, State>, Transition> changes;
    for (const StoredRow& row : rows) {
        found.insert(row.id.value());
        const auto decision = decide(row);
        if (!decision) {
            result.refused.emplace_back(row.id, decision.error());
            continue;
        }
        Transition& change = changes[{ row.state, decision->to }];
        change.from = row.state;
        change.to = decision->to;
        change.columns = decision->columns;
        change.actor = actor;
        change.rows.push_back({ row.id, decision->reason, detail, 0, {}, decision->values });
    }
    for (const OutboxId id : ids) {
        if (found.count(id.value()) == 0) {
            result.refused.emplace_back(
                id, Error { ErrorCode::NotFound, QStringLiteral("message %1").arg(id.value()) });
        }
    }
    for (const auto& [states, change] : changes) {
        TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
        result.changed.insert(result.changed.end(), changed.begin(), changed.end());
    }
    std::sort(result.changed.begin(), result.changed.end());
    return result;
}

/// Of blocked rows, those whose place another message has taken meanwhile, or one before them in this list.
Result<std::unordered_set<qint64>> twinsOfBlocked(Transaction& tx, const std::vector<StoredRow>& rows)
{
    std::vector<QByteArray> keys;
    for (const StoredRow& row : rows) {
        if (row.state == State::Blocked) {
            keys.push_back(row.dedupe);
        }
    }
    std::unordered_set<qint64> taken;
    if (keys.empty()) {
        return taken;
    }
    TRY_ASSIGN(const auto live, SubmissionStore::live(tx, keys));
    std::set<QByteArray> wanted;
    for (const StoredRow& row : rows) {
        if (row.state != State::Blocked || !isToApprove(row)) {
            continue;
        }
        const auto others = live.find(row.dedupe);
        // What is sent again may stand beside the one that was sent (into a folder).
        const bool hasTwin = others != live.end()
            && std::any_of(others->second.begin(), others->second.end(), [&](State state) {
                   return state != State::Sent || !row.resendOf.isValid();
               });
        if (hasTwin || !wanted.insert(row.dedupe).second) {
            taken.insert(row.id.value());
        }
    }
    return taken;
}

} // namespace

Result<SubmissionId> OutboxService::openSubmission(
    Transaction& tx, const access::Session& session, const NewSubmission& submission)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto id, SubmissionStore::open(tx, submission, session.name));
    TRY(m_audit.append(tx,
        session,
        "submission.open",
        { { QStringLiteral("submission"), id.value() },
            { QStringLiteral("kind"), kindName(submission.kind) },
            { QStringLiteral("purpose"), submission.purpose } }));
    return id;
}

Result<OutboxService::Queued> OutboxService::queue(Transaction& tx,
    const access::Session& session,
    SubmissionId submission,
    const std::vector<NewMessage>& messages)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission));
    if (head.state != kBuilding) {
        return fail(ErrorCode::Conflict,
            QStringLiteral("submission %1 is %2").arg(submission.value()).arg(head.state));
    }
    std::vector<QByteArray> keys;
    keys.reserve(messages.size());
    for (const NewMessage& message : messages) {
        keys.push_back(dedupeKey(head.purpose, submission, message));
    }
    TRY_ASSIGN(auto live, SubmissionStore::live(tx, keys));

    Queued queued;
    queued.ids.resize(messages.size());
    std::vector<SubmissionStore::NewRow> rows;
    std::vector<size_t> places;
    std::vector<SubmissionStore::Recipient> recipients;
    for (size_t index = 0; index < messages.size(); ++index) {
        const NewMessage& message = messages[index];
        Reason reason = unusable(message);
        if (reason == Reason::None) {
            const bool isWanted = message.again && message.resendOf.has_value();
            reason = isWanted ? Reason::None : alreadyThere(live[keys[index]], message.resendOf.has_value());
        }
        if (reason == Reason::None) {
            live[keys[index]].push_back(
                State::Pending); // the next with this key in the same slice is a duplicate
            rows.push_back({ OutboxId(),
                &message,
                ContentStore::digest(message.channel, message.sender, message.address, message.content),
                keys[index] });
            places.push_back(index);
            continue;
        }
        for (const PersonId about : aboutWhom(message)) {
            queued.skipped.push_back({ about, message.recipient, reason, QString() });
            recipients.push_back({ about, message.recipient, OutboxId(), reason, QString() });
        }
    }

    TRY_ASSIGN(const auto ids, tx.reserveIds(QStringLiteral("outbox"), static_cast<int>(rows.size())));
    std::vector<ContentStore::NewContent> contents;
    contents.reserve(rows.size());
    QByteArray digests;
    for (size_t index = 0; index < rows.size(); ++index) {
        rows[index].id = OutboxId(ids[index]);
        queued.ids[places[index]] = rows[index].id;
        contents.push_back({ rows[index].id, rows[index].message->uuid, &rows[index].message->content });
        digests += rows[index].digest;
        for (const PersonId about : aboutWhom(*rows[index].message)) {
            recipients.push_back(
                { about, rows[index].message->recipient, rows[index].id, Reason::None, QString() });
        }
    }
    if (auto inserted = SubmissionStore::insert(tx, submission, head, session.name, rows); !inserted) {
        return fail(asConflictToRepeat(inserted.error()));
    }
    TRY(ContentStore::insert(tx, m_vault.get(), contents));
    TRY(SubmissionStore::insertSubjects(tx, rows));
    TRY(SubmissionStore::insertReaders(tx, rows));
    TRY(SubmissionStore::insertRecipients(tx, submission, recipients));
    if (!ids.empty()) {
        TRY(m_audit.append(tx,
            session,
            "outbox.queue",
            { { QStringLiteral("submission"), submission.value() },
                { QStringLiteral("rows"), static_cast<qint64>(rows.size()) },
                { QStringLiteral("from"), ids.front() },
                { QStringLiteral("to"), ids.back() },
                { QStringLiteral("digests"),
                    QString::fromLatin1(
                        QCryptographicHash::hash(digests, QCryptographicHash::Sha256).toHex()) } }));
    }
    return queued;
}

Result<void> OutboxService::recordSkipped(
    Transaction& tx, SubmissionId submission, const std::vector<Skipped>& skipped)
{
    std::vector<SubmissionStore::Recipient> rows;
    rows.reserve(skipped.size());
    for (const Skipped& entry : skipped) {
        const PersonId about = entry.about.isValid() ? entry.about : entry.recipient;
        rows.push_back({ about, entry.recipient, OutboxId(), entry.reason, entry.detail });
    }
    return SubmissionStore::insertRecipients(tx, submission, rows);
}

Result<int> OutboxService::closeSubmission(
    Transaction& tx, const access::Session& session, SubmissionId submission, bool needApproval)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission));
    if (head.kind == MessageKind::Informational && !needApproval) {
        TRY_ASSIGN(const auto rules, rulesOfAuthor(tx, session.staff)); // ES-28
        if (!rules.empty()) {
            return closeSubmission(tx, session, submission, rules);
        }
    }
    const bool isReleasedByRule = head.kind == MessageKind::System && !needApproval;
    TRY(SubmissionStore::setState(tx, submission, kBuilding, isReleasedByRule ? kReleasing : kComplete));
    TRY(m_audit.append(tx,
        session,
        "submission.close",
        { { QStringLiteral("submission"), submission.value() },
            { QStringLiteral("by"),
                isReleasedByRule ? QLatin1String(kSystemRule) : QLatin1String("approval") } }));
    return isReleasedByRule ? releaseSlice(tx, session, submission) : Result<int>(0);
}

Result<int> OutboxService::closeSubmission(
    Transaction& tx, const access::Session& session, SubmissionId submission, const RulesByChannel& rules)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission));
    if (head.kind == MessageKind::System || rules.empty()) {
        return closeSubmission(tx, session, submission, false);
    }
    QStringList names;
    for (const auto& [channel, rule] : rules) {
        TRY(OutboxStore::setRule(tx, submission, channel, rule.id));
        names.append(rule.name());
    }
    TRY(SubmissionStore::setState(tx, submission, kBuilding, kReleasing));
    TRY(m_audit.append(tx,
        session,
        "submission.close",
        { { QStringLiteral("submission"), submission.value() },
            { QStringLiteral("by"), names.join(QLatin1Char(' ')) } }));
    return releaseSlice(tx, session, submission);
}

Result<int> OutboxService::releaseMore(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(
        session, session.principal == access::Principal::Worker ? Action::Deliver : Action::Compose));
    TRY_ASSIGN(const auto submission, SubmissionStore::releasing(tx));
    return submission ? releaseSlice(tx, session, *submission) : Result<int>(0);
}

/// The decision was taken, and written to the audit trail, by whoever closed the submission: this carries it
/// out.
Result<int> OutboxService::releaseSlice(
    Transaction& tx, const access::Session& session, SubmissionId submission)
{
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission)); // locks: two releasers take turns
    if (head.state != kReleasing) {
        return 0;
    }
    TRY_ASSIGN(const auto waiting,
        head.kind == MessageKind::System ? OutboxStore::waitingOf(tx, submission, kReleasedAtOnce)
                                         : OutboxStore::waitingWithRule(tx, submission, kReleasedAtOnce));
    TRY_ASSIGN(const auto changed, releaseByRules(tx, waiting));
    if (waiting.size() < static_cast<size_t>(kReleasedAtOnce)) {
        TRY(SubmissionStore::setState(tx, submission, kReleasing, kComplete));
    }
    if (!changed.empty()) {
        TRY(m_audit.append(tx,
            session,
            "submission.release",
            { { QStringLiteral("submission"), submission.value() },
                { QStringLiteral("rows"), static_cast<qint64>(changed.size()) },
                { QStringLiteral("from"), changed.front().value() },
                { QStringLiteral("to"), changed.back().value() } }));
    }
    return static_cast<int>(changed.size());
}

Result<OutboxService::Unfinished> OutboxService::unfinishedSubmissions(Transaction& tx)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto found, SubmissionStore::unfinished(tx));
    Unfinished unfinished;
    for (const auto& submission : found) {
        // A clock that went back counts as silence too: the queueing program learns of it at its next slice.
        if (now - submission.lastSignMs > kSilenceOfDeserted
            || submission.lastSignMs - now > kSilenceOfDeserted) {
            unfinished.deserted.push_back(submission.id);
        } else {
            ++unfinished.active;
        }
    }
    return unfinished;
}

Result<int> OutboxService::abandonDeserted(Transaction& tx, const access::Session& session, Slices& slices)
{
    TRY_ASSIGN(const auto unfinished, unfinishedSubmissions(tx));
    if (unfinished.deserted.empty()) {
        slices.isDone = true;
        return 0;
    }
    Slices one; // the last slice of one is not the last of all
    return abandonSubmission(tx, session, unfinished.deserted.front(), one);
}

Result<int> OutboxService::abandonSubmission(
    Transaction& tx, const access::Session& session, SubmissionId submission, Slices& slices)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::Compose)); // the worker clears away what was deserted
    }
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission)); // locks
    if (head.state != kBuilding) {
        return fail(ErrorCode::Conflict,
            QStringLiteral("submission %1 is %2").arg(submission.value()).arg(head.state));
    }
    TRY_ASSIGN(const auto waiting, OutboxStore::waitingOf(tx, submission, kReleasedAtOnce));
    OutboxStore::Ids ids;
    for (const auto& row : waiting) {
        ids.push_back(row.id);
    }
    Transition change;
    change.from = State::Pending;
    change.to = State::Cancelled;
    change.actor = session.name;
    TRY_ASSIGN(const auto cancelled,
        OutboxStore::transitionAll(tx, change, ids, Reason::CancelledByPerson, QString()));
    slices.isDone = waiting.size() < static_cast<size_t>(kReleasedAtOnce);
    if (slices.isDone) {
        TRY(SubmissionStore::setState(tx, submission, kBuilding, kCancelled));
        TRY(m_audit.append(
            tx, session, "submission.abandon", { { QStringLiteral("submission"), submission.value() } }));
    }
    return static_cast<int>(cancelled.size());
}

Result<BulkResult> OutboxService::approve(Transaction& tx,
    const access::Session& session,
    const std::vector<OutboxId>& ids,
    const std::vector<QByteArray>& digests,
    qint64 nowMs)
{
    if (nowMs == 0) {
        TRY_ASSIGN(nowMs, tx.now()); // a step-up that is over must not count as one
    }
    TRY(access::authorize(
        session, ids.size() > kManyRecipients ? Action::ApproveMany : Action::Approve, nowMs));
    if (!digests.empty() && digests.size() != ids.size()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("as many digests as messages"));
    }
    std::unordered_map<qint64, QByteArray> seen;
    for (size_t index = 0; index < digests.size(); ++index) {
        seen.emplace(ids[index].value(), digests[index]);
    }
    TRY_ASSIGN(const auto rows, OutboxStore::lock(tx, ids));
    std::vector<SubmissionId> submissions;
    for (const StoredRow& row : rows) {
        submissions.push_back(row.submission);
    }
    TRY_ASSIGN(const auto incomplete, SubmissionStore::incomplete(tx, submissions));
    TRY_ASSIGN(const auto approver, Approver::create(tx, { QStringLiteral("person"), session.name }));
    TRY(askForUnusualSms(tx, session, rows, nowMs));
    std::optional<Purse> purse;
    if (std::any_of(rows.begin(), rows.end(), [](const StoredRow& row) { return row.priceMinor > 0; })) {
        TRY_ASSIGN(purse, Purse::open(tx));
    }
    BulkResult result;
    std::unordered_set<qint64> found;
    TRY_ASSIGN(const auto taken, twinsOfBlocked(tx, rows));
    Transition change = approver.transition(session.name);
    Transition again = change; // a rule had approved it, and holds no more (delivery.md 2.4, row 18)
    again.from = State::Blocked;
    for (const StoredRow& row : rows) {
        found.insert(row.id.value());
        const auto digest = seen.find(row.id.value());
        if (!isToApprove(row)) {
            result.refused.emplace_back(row.id, illegal(row, "approved").value());
        } else if (incomplete.count(row.submission.value()) > 0) {
            result.refused.emplace_back(
                row.id, Error { ErrorCode::Conflict, QStringLiteral("its submission is still being made") });
        } else if (digest != seen.end() && digest->second != row.digest) {
            result.refused.emplace_back(row.id,
                Error { ErrorCode::Conflict, QStringLiteral("the message is not the one that was shown") });
        } else if (taken.count(row.id.value()) > 0) {
            result.refused.emplace_back(
                row.id, Error { ErrorCode::Conflict, reasonName(Reason::AlreadyQueued) });
        } else if (const auto paid = row.priceMinor > 0 ? purse->take(row.priceMinor) : Result<void>();
            !paid) {
            result.refused.emplace_back(row.id, paid.error());
        } else {
            auto& rowsOfState = row.state == State::Blocked ? again.rows : change.rows;
            rowsOfState.push_back(approver.row(row.id, row.channel, row.plannedAt));
        }
    }
    for (const OutboxId id : ids) {
        if (found.count(id.value()) == 0) {
            result.refused.emplace_back(
                id, Error { ErrorCode::NotFound, QStringLiteral("message %1").arg(id.value()) });
        }
    }
    TRY_ASSIGN(result.changed, OutboxStore::transition(tx, change));
    TRY_ASSIGN(const auto reopened, OutboxStore::transition(tx, again));
    result.changed.insert(result.changed.end(), reopened.begin(), reopened.end());
    std::sort(result.changed.begin(), result.changed.end());
    if (!result.changed.empty()) {
        TRY(m_audit.append(
            tx, session, "outbox.approve", { { QStringLiteral("ids"), idArray(result.changed) } }));
    }
    return result;
}

/// By way of `held`, as the table of legal transitions has it (docs/delivery.md 2.4, rows 14 and 19): what is
/// held is neither claimed nor approved, and goes back to where it was before somebody approved it.
Result<BulkResult> OutboxService::withdrawApproval(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids)
{
    TRY(access::authorize(session, Action::Approve));
    TRY_ASSIGN(
        auto result, decideEach(tx, QString(), ids, QString(), [](const StoredRow& row) -> Result<Decision> {
            if (row.state != State::Ready || row.approval != QLatin1String("person")) {
                return illegal(row, "taken back");
            }
            return Decision {
                State::Held, Reason::ApprovalWithdrawn, { kHeldFrom }, { stateName(State::Pending) }
            };
        }));
    const QVariant none { QMetaType(QMetaType::LongLong) };
    Transition back;
    back.from = State::Held;
    back.to = State::Pending;
    back.actor = session.name;
    back.columns = { kHeldFrom, kApproval, kApprovedBy, kApprovedAt, kNextAt, kOpenDeadline };
    const QString empty = QStringLiteral("");
    TRY(OutboxStore::transitionAll(tx,
        back,
        result.changed,
        Reason::ApprovalWithdrawn,
        QString(),
        { empty, empty, empty, none, none, none }));
    TRY(OutboxStore::setReason(tx, result.changed, State::Pending, Reason::None));
    if (!result.changed.empty()) {
        TRY(m_audit.append(
            tx, session, "outbox.withdraw_approval", { { QStringLiteral("ids"), idArray(result.changed) } }));
    }
    return result;
}

Result<bool> OutboxService::areUnusualSms(
    Transaction& tx, const access::Session& session, qint64 parts, qint64 priceMinor)
{
    TRY(access::authorize(session, Action::SeePeople));
    return parts > 0 ? SmsGuard::isUnusual(tx, parts, priceMinor) : Result<bool>(false);
}

Result<OutboxService::Whole> OutboxService::waitingWhole(
    Transaction& tx, const access::Session& session, SubmissionId submission)
{
    TRY(access::authorize(session, Action::SeePeople));
    return OutboxStore::waitingWhole(tx, submission);
}

Result<int> OutboxService::approveSubmission(Transaction& tx,
    const access::Session& session,
    SubmissionId submission,
    const QByteArray& seen,
    Slices& slices)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(access::authorize(session, Action::ApproveMany, now));
    TRY_ASSIGN(const auto head, SubmissionStore::find(tx, submission)); // locks: nobody else decides now
    if (head.state != kComplete) {
        return fail(ErrorCode::Conflict, QStringLiteral("its submission is still being made"));
    }
    if (!slices.last.isValid()) {
        TRY_ASSIGN(const Whole whole, OutboxStore::waitingWhole(tx, submission));
        if (whole.digest != seen) {
            return fail(ErrorCode::Conflict, QStringLiteral("the messages are not those that were shown"));
        }
        slices.last = whole.last;
        slices.isDone = whole.rows == 0;
        TRY(m_audit.append(tx,
            session,
            "submission.approve",
            { { QStringLiteral("submission"), submission.value() },
                { QStringLiteral("rows"), whole.rows },
                { QStringLiteral("digest"), QString::fromLatin1(whole.digest.toHex()) } }));
    }
    if (slices.isDone) {
        return 0;
    }
    TRY_ASSIGN(const auto deadlines, OpenDeadlines::read(tx));
    TRY_ASSIGN(const auto part,
        OutboxStore::approveWaiting(tx,
            submission,
            { slices.after, slices.last, kApprovedAtOnce },
            { QStringLiteral("person"),
                session.name,
                deadlines.of(Channel::Email),
                deadlines.of(Channel::Sms),
                deadlines.of(Channel::System) }));
    slices.after = part.last;
    slices.isDone = !part.last.isValid() || part.last == slices.last;
    return part.count;
}

Result<BulkResult> OutboxService::reject(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids, const QString& reason)
{
    TRY(access::authorize(session, Action::Approve));
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("reason"));
    }
    TRY_ASSIGN(const auto result,
        decideEach(tx, session.name, ids, reason, [](const StoredRow& row) -> Result<Decision> {
            if (row.state != State::Pending) {
                return illegal(row, "rejected");
            }
            return Decision { State::Cancelled, Reason::Rejected, {}, {} };
        }));
    if (!result.changed.empty()) {
        TRY(m_audit.append(
            tx, session, "outbox.reject", { { QStringLiteral("ids"), idArray(result.changed) } }));
    }
    return result;
}

Result<BulkResult> OutboxService::cancel(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids)
{
    TRY(access::authorize(session, Action::CancelMessage));
    TRY_ASSIGN(const auto result,
        decideEach(tx, session.name, ids, QString(), [](const StoredRow& row) -> Result<Decision> {
            // Quarantined and held ones need a typed reason: resolve().
            if (!isLegal(row.state, State::Cancelled) || row.state == State::Quarantined
                || row.state == State::Held) {
                return illegal(row, "cancelled");
            }
            return Decision { State::Cancelled, Reason::CancelledByPerson, {}, {} };
        }));
    if (!result.changed.empty()) {
        TRY(m_audit.append(
            tx, session, "outbox.cancel", { { QStringLiteral("ids"), idArray(result.changed) } }));
    }
    return result;
}

Result<BulkResult> OutboxService::release(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids, const QString& reason)
{
    TRY(access::authorize(session, Action::ResolveMessage));
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("reason"));
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto deadlines, OpenDeadlines::read(tx));
    TRY_ASSIGN(const auto result,
        decideEach(tx, session.name, ids, reason, [&](const StoredRow& row) -> Result<Decision> {
            const QVariant next = std::max(row.nextAt, now);
            const QVariant deadline = deadlines.of(row.channel);
            if (row.state == State::Quarantined) {
                return Decision {
                    State::Ready, Reason::None, { kCrashes, kNextAt, kOpenDeadline }, { 0, next, deadline }
                };
            }
            if (row.state != State::Held || row.heldFrom == State::Sending
                || row.heldFrom == State::InDoubt) {
                return illegal(row, "released");
            }
            if (row.heldFrom == State::Pending || row.approval.isEmpty()
                || row.approvedDigest != row.digest) {
                return Decision { State::Pending, Reason::None, { kHeldFrom }, { QStringLiteral("") } };
            }
            return Decision { State::Ready,
                Reason::None,
                { kHeldFrom, kCrashes, kNextAt, kOpenDeadline },
                { QStringLiteral(""), 0, next, deadline } };
        }));
    if (!result.changed.empty()) {
        TRY(m_audit.append(
            tx, session, "outbox.release", { { QStringLiteral("ids"), idArray(result.changed) } }));
    }
    return result;
}

Result<Row> OutboxService::find(Transaction& tx, const access::Session& session, OutboxId id)
{
    TRY_ASSIGN(const auto rows, findMany(tx, session, { id }));
    if (rows.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("message %1").arg(id.value()));
    }
    return rows.front();
}

Result<std::vector<Row>> OutboxService::findMany(
    Transaction& tx, const access::Session& session, const std::vector<OutboxId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto stored, OutboxStore::read(tx, ids));
    return std::vector<Row>(stored.begin(), stored.end());
}

Result<Content> OutboxService::content(Transaction& tx, const access::Session& session, OutboxId id)
{
    TRY_ASSIGN(const auto row, find(tx, session, id));
    TRY_ASSIGN(const auto contents,
        ContentStore::open(
            tx, m_vault.get(), { { row.id, row.uuid, row.channel, row.sender, row.address, row.digest } }));
    const auto& opened = contents.at(id.value());
    if (opened.problem) {
        return fail(
            *opened.problem, QStringLiteral("the text of message %1 cannot be opened").arg(id.value()));
    }
    return Content { opened.frozen };
}

Result<std::vector<AttemptRow>> OutboxService::attempts(
    Transaction& tx, const access::Session& session, OutboxId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return OutboxStore::attempts(tx, id);
}

Result<std::vector<HistoryRow>> OutboxService::history(
    Transaction& tx, const access::Session& session, OutboxId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return OutboxStore::history(tx, id);
}

} // namespace belfry::core::outbox
