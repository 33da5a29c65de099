// SPDX-License-Identifier: GPL-3.0-or-later
// The point of no return: every guard of docs/delivery.md 2.4, row 6, in one transaction.
#include "core/base/KillPoint.h"
#include "core/outbox/ApprovalRuleStore.h"
#include "core/outbox/CalendarStore.h"
#include "core/outbox/CauseStore.h"
#include "core/outbox/ChannelStore.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/QueueStore.h"
#include "core/outbox/ReachStore.h"
#include "core/outbox/SendingRules.h"
#include "core/outbox/SubmissionStore.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

using BasisKey = std::pair<PersonId, MessageKind>;

/// What the guards look at, read and locked before the messages' own rows: people who withdraw a consent,
/// archive a person or make a new password lock in the same order, so nobody waits in a circle.
struct Grounds
{
    bool isPaused = false;
    bool isOpen = true; ///< of the sending calendar
    std::map<Channel, bool> isStopped;
    std::map<BasisKey, Reason> bases;
    std::unordered_map<qint64, std::vector<Subject>> subjects;
    std::unordered_map<qint64, std::vector<PersonId>> readers; ///< of the same mailbox, by message
    Causes causes; ///< instalments, contracts
    std::unordered_map<qint64, int> accountVersions;
    std::unordered_map<qint64, PersonId> owners; ///< of the accounts
    std::unordered_set<qint64> active; ///< persons: recipients and owners
    std::unordered_set<qint64> leftOwners; ///< accounts of persons who were archived or merged
    std::set<std::pair<PersonId, PersonId>> guardianships; ///< (student, recipient)
    std::set<std::pair<PersonId, QString>> addresses; ///< that stand on the recipients' cards now
    std::set<std::pair<PersonId, QString>> notSms; ///< of these, numbers that do not receive SMS
    std::unordered_set<qint64> withoutSms; ///< persons who get no SMS
    SmsNumberRules smsRules;
    std::unordered_set<QString> suppressed;
    std::unordered_set<QString> staff; ///< addresses of colleagues, read when there is a test
    std::unordered_set<qint64> incomplete;
    std::unordered_set<qint64> endedRules; ///< approvals in advance that were taken back or renewed
    std::map<Channel, qint64> openMs;
    std::vector<StoredRow> rows; ///< as they were read, not yet locked
    qint64 now = 0;

    std::vector<PersonId> readersOf(OutboxId id) const
    {
        const auto found = readers.find(id.value());
        return found == readers.end() ? std::vector<PersonId>() : found->second;
    }
};

/// "Send me a test": to a colleague, who is no person of the lists and whose consent nobody asks.
bool isTest(const StoredRow& row)
{
    return !row.recipient.isValid() && row.channel == Channel::Email;
}

Result<void> readBases(Transaction& tx, const std::vector<StoredRow>& rows, Grounds& grounds)
{
    for (const StoredRow& row : rows) {
        grounds.bases[{ row.recipient, row.kind }] = Reason::NoConsent;
        for (const PersonId reader : grounds.readersOf(row.id)) {
            grounds.bases[{ reader, row.kind }] = Reason::NoConsent;
        }
    }
    std::vector<BasisKey> wanted;
    for (const auto& [key, reason] : grounds.bases) {
        wanted.push_back(key);
    }
    TRY_ASSIGN(const auto reasons, SendingRules::lockedBases(tx, wanted, grounds.active));
    for (size_t index = 0; index < wanted.size(); ++index) {
        grounds.bases[wanted[index]] = reasons[index];
    }
    return {};
}

/// A message leaves for an address that the recipient has at this moment: a corrected one is in no frozen
/// message.
Result<void> readAddresses(Transaction& tx, const std::vector<StoredRow>& rows, Grounds& grounds)
{
    for (const Channel channel : { Channel::Email, Channel::Sms }) {
        std::vector<PersonId> recipients;
        for (const StoredRow& row : rows) {
            if (row.channel == channel) {
                recipients.push_back(row.recipient);
            }
        }
        if (recipients.empty()) {
            continue;
        }
        const auto kind = channel == Channel::Email ? people::ContactKind::Email : people::ContactKind::Phone;
        TRY_ASSIGN(const auto contacts, ReachStore::contacts(tx, recipients, kind));
        for (const auto& contact : contacts) {
            grounds.addresses.emplace(contact.person, contact.normalised);
            if (channel == Channel::Sms && !contact.receivesSms) {
                grounds.notSms.emplace(contact.person, contact.normalised);
            }
        }
        if (channel == Channel::Sms) {
            TRY_ASSIGN(grounds.withoutSms, ReachStore::withoutSms(tx, recipients));
            TRY_ASSIGN(grounds.smsRules, SmsNumberRules::read(tx));
        }
    }
    return {};
}

/// Everybody whose state counts, recipients and owners of the accounts, locked together and in order.
Result<void> readPersons(Transaction& tx,
    const std::vector<StoredRow>& rows,
    const std::vector<qint64>& accounts,
    Grounds& grounds)
{
    std::vector<PersonId> persons;
    for (const StoredRow& row : rows) {
        persons.push_back(row.recipient);
    }
    for (const auto& [message, readers] : grounds.readers) {
        persons.insert(persons.end(), readers.begin(), readers.end());
    }
    TRY(readAddresses(tx, rows, grounds));
    if (!accounts.empty()) {
        TRY_ASSIGN(grounds.guardianships, ReachStore::guardianships(tx, persons));
        TRY_ASSIGN(grounds.owners, ReachStore::accountOwners(tx, accounts));
    }
    for (const auto& [account, owner] : grounds.owners) {
        persons.push_back(owner);
    }
    TRY_ASSIGN(grounds.active, ReachStore::active(tx, persons, ReachStore::Lock::Shared));
    for (const auto& [account, owner] : grounds.owners) {
        if (grounds.active.count(owner.value()) == 0) {
            grounds.leftOwners.insert(account);
        }
    }
    return {};
}

std::vector<qint64> accountsOf(const std::unordered_map<qint64, std::vector<Subject>>& subjects)
{
    std::vector<qint64> accounts;
    for (const auto& [id, list] : subjects) {
        for (const Subject& subject : list) {
            if (subject.kind == QLatin1String("credential")) {
                accounts.push_back(subject.id);
            }
        }
    }
    return accounts;
}

/// Those that released a message; of one that a person approved its rule matters no more.
std::vector<ApprovalRuleId> rulesOf(const std::vector<StoredRow>& rows)
{
    std::set<ApprovalRuleId> rules;
    for (const StoredRow& row : rows) {
        if (row.rule.isValid() && row.approval == QLatin1String("rule")) {
            rules.insert(row.rule);
        }
    }
    return { rules.begin(), rules.end() };
}

Result<Grounds> readGrounds(Transaction& tx, const std::vector<OutboxId>& ids)
{
    Grounds grounds;
    TRY_ASSIGN(grounds.now, tx.now());
    TRY_ASSIGN(const auto main, ChannelStore::sendingSwitch(tx, ChannelStore::Lock::Shared));
    grounds.isPaused = main.isPaused || !main.clockReason.isEmpty();
    TRY_ASSIGN(const auto calendar, CalendarStore::calendar(tx));
    grounds.isOpen = calendar.isOpen(grounds.now);
    // Recipients, kinds and addresses are frozen: no lock needed.
    TRY_ASSIGN(grounds.rows, OutboxStore::readGuarded(tx, ids));
    const auto& rows = grounds.rows;
    TRY_ASSIGN(grounds.subjects, QueueStore::subjects(tx, ids));
    if (std::any_of(rows.begin(), rows.end(), [](const StoredRow& row) { return row.isShared; })) {
        TRY_ASSIGN(grounds.readers, CauseStore::readers(tx, ids));
    }
    const std::vector<qint64> accounts = accountsOf(grounds.subjects);
    TRY(readPersons(tx, rows, accounts, grounds));
    TRY(readBases(tx, rows, grounds));
    TRY_ASSIGN(grounds.causes, Causes::read(tx, grounds.subjects, ReachStore::Lock::Shared));
    if (!accounts.empty()) {
        TRY_ASSIGN(
            grounds.accountVersions, ReachStore::accountVersions(tx, accounts, ReachStore::Lock::Shared));
    }
    if (std::any_of(rows.begin(), rows.end(), [](const StoredRow& row) { return isTest(row); })) {
        TRY_ASSIGN(grounds.staff, ReachStore::staffAddresses(tx));
    }
    QStringList emails;
    QStringList numbers;
    std::set<Channel> channels;
    std::vector<SubmissionId> submissions;
    for (const StoredRow& row : rows) {
        if (row.channel != Channel::System) {
            (row.channel == Channel::Email ? emails : numbers).append(row.address);
        }
        channels.insert(row.channel);
        submissions.push_back(row.submission);
    }
    TRY_ASSIGN(grounds.suppressed, ReachStore::suppressed(tx, people::ContactKind::Email, emails));
    TRY_ASSIGN(auto suppressedNumbers, ReachStore::suppressed(tx, people::ContactKind::Phone, numbers));
    grounds.suppressed.merge(suppressedNumbers);
    TRY_ASSIGN(grounds.endedRules, ApprovalRuleStore::revoked(tx, rulesOf(rows), ReachStore::Lock::Shared));
    TRY_ASSIGN(grounds.incomplete, SubmissionStore::incomplete(tx, submissions));
    for (const Channel channel : channels) {
        TRY_ASSIGN(const auto info, ChannelStore::channel(tx, channel, ChannelStore::Lock::None));
        grounds.openMs[channel] = info.openMs;
        grounds.isStopped[channel] = info.state == ChannelState::Stopped;
    }
    return grounds;
}

bool isSuperseded(const StoredRow& row, const Grounds& grounds)
{
    const auto subjects = grounds.subjects.find(row.id.value());
    if (subjects == grounds.subjects.end()) {
        return false;
    }
    return std::any_of(subjects->second.begin(), subjects->second.end(), [&](const Subject& subject) {
        if (subject.kind != QLatin1String("credential")) {
            return !grounds.causes.holds(subject);
        }
        const auto version = grounds.accountVersions.find(subject.id);
        return (version == grounds.accountVersions.end() || version->second != subject.version);
    });
}

/// The basis of everybody who reads it: a household's mail needs the consent of each.
Reason basisOf(const StoredRow& row, const Grounds& grounds)
{
    Reason reason = grounds.bases.at({ row.recipient, row.kind });
    for (const PersonId reader : grounds.readersOf(row.id)) {
        reason = reason == Reason::None ? grounds.bases.at({ reader, row.kind }) : reason;
    }
    return reason;
}

/// What hinders the owner of credentials that the message speaks of: gone, or no longer a child of this
/// guardian.
Reason ownerReason(const StoredRow& row, const Grounds& grounds)
{
    const auto subjects = grounds.subjects.find(row.id.value());
    if (subjects == grounds.subjects.end()) {
        return Reason::None;
    }
    for (const Subject& subject : subjects->second) {
        const auto owner = grounds.owners.find(subject.id);
        if (subject.kind != QLatin1String("credential") || owner == grounds.owners.end()) {
            continue; // an account that is gone is superseded
        }
        if (grounds.leftOwners.count(subject.id) > 0) {
            return Reason::Archived;
        }
        if (owner->second != row.recipient
            && grounds.guardianships.count({ owner->second, row.recipient }) == 0) {
            return Reason::NoGuardian;
        }
    }
    return Reason::None;
}

bool isTooLate(const StoredRow& row, const Grounds& grounds)
{
    return (row.notAfter && *row.notAfter < grounds.now)
        || (row.openDeadline && *row.openDeadline < grounds.openMs.at(row.channel));
}

/// What the card and the settings say of the number at this moment (ES-16, DT-25).
Reason smsReason(const StoredRow& row, const Grounds& grounds)
{
    if (grounds.withoutSms.count(row.recipient.value()) > 0) {
        return Reason::SmsNotWanted;
    }
    if (grounds.notSms.count({ row.recipient, row.address }) > 0) {
        return Reason::NotSms;
    }
    return grounds.smsRules.check(row.address);
}

/// None: the message may leave.
Reason stopReason(const StoredRow& row, const Grounds& grounds)
{
    if (!row.approval.isEmpty() && row.approvedDigest != row.digest) {
        return Reason::Tampered;
    }
    const bool isByRule = row.approval == QLatin1String("rule");
    if (isByRule && grounds.endedRules.count(row.rule.value()) > 0) {
        return Reason::ApprovalWithdrawn;
    }
    if (row.approval.isEmpty() || grounds.incomplete.count(row.submission.value()) > 0) {
        return Reason::ApprovalWithdrawn;
    }
    if (isTooLate(row, grounds)) {
        return Reason::TooLate;
    }
    if (isTest(row)) {
        return grounds.staff.count(row.address) == 0 ? Reason::BadAddress : Reason::None;
    }
    if (const Reason basis = basisOf(row, grounds); basis != Reason::None) {
        return basis;
    }
    if (row.channel != Channel::System) { // an inbox needs no address (LL2-28)
        if (grounds.suppressed.count(row.address) > 0) {
            return Reason::Suppressed;
        }
        if (grounds.addresses.count({ row.recipient, row.address }) == 0) {
            return row.channel == Channel::Email ? Reason::BadAddress : Reason::BadNumber;
        }
    }
    if (row.channel == Channel::Sms) {
        if (const Reason number = smsReason(row, grounds); number != Reason::None) {
            return number;
        }
    }
    if (const Reason owner = ownerReason(row, grounds); owner != Reason::None) {
        return owner;
    }
    return isSuperseded(row, grounds) ? Reason::Superseded : Reason::None;
}

Transition leaving(State to, const QUuid& worker, const QString& actor)
{
    Transition change;
    change.from = State::Claimed;
    change.to = to;
    change.fence = Fence::Lease;
    change.owner = worker;
    change.actor = actor;
    return change;
}

/// Sorted into what becomes of each, with the answer that its request gets when the change succeeds.
struct Sorted
{
    Transition go;
    Transition blocked;
    Transition expired;
    std::vector<QueueStore::NewAttempt> attempts;
};

MarkerAnswer sortIn(Sorted& sorted,
    const MarkerRequest& request,
    const StoredRow& row,
    const QUuid& worker,
    const Grounds& grounds)
{
    if (row.state != State::Claimed || row.owner != worker.toString(QUuid::WithoutBraces)
        || row.epoch != request.epoch) {
        return MarkerAnswer::Lost;
    }
    // A channel stops in the middle of a batch too: five refusals in a row, a changed account (delivery.md,
    // retry table).
    if (grounds.isPaused || grounds.isStopped.at(row.channel) || (!grounds.isOpen && !row.ignoresHours)
        || (row.channel == Channel::Sms && !grounds.smsRules.isActive())) {
        return MarkerAnswer::Paused;
    }
    const Reason reason = stopReason(row, grounds);
    RowChange change { row.id, reason, QString(), request.epoch, {}, {} };
    if (reason == Reason::TooLate) {
        sorted.expired.rows.push_back(change);
        return MarkerAnswer::Expired;
    }
    if (reason != Reason::None) {
        sorted.blocked.rows.push_back(change);
        return MarkerAnswer::Blocked;
    }
    change.values = { request.attempt.toString(QUuid::WithoutBraces), grounds.now };
    sorted.go.rows.push_back(change);
    sorted.attempts.push_back({ request.attempt,
        row.id,
        request.epoch,
        request.transport,
        grounds.now,
        request.dateHeader,
        {},
        0,
        {} });
    return MarkerAnswer::Go;
}

/// Until when the provider knows the keys of the rows that go now.
Result<void> noteKeys(
    Transaction& tx, const std::vector<MarkerRequest>& requests, const OutboxStore::Ids& gone, qint64 now)
{
    std::map<qint64, std::vector<OutboxId>> byLife;
    for (const MarkerRequest& request : requests) {
        if (request.keyValidMs > 0 && std::binary_search(gone.begin(), gone.end(), request.id)) {
            byLife[request.keyValidMs].push_back(request.id);
        }
    }
    for (const auto& [life, ids] : byLife) {
        TRY(FollowUpStore::noteKey(tx, ids, now + life));
    }
    return {};
}

} // namespace

Result<std::vector<OutboxId>> DeliveryQueue::mayStillLeave(Transaction& tx, const std::vector<OutboxId>& ids)
{
    std::vector<OutboxId> good;
    if (ids.empty()) {
        return good;
    }
    TRY_ASSIGN(const auto grounds, readGrounds(tx, ids));
    TRY_ASSIGN(const auto rows, OutboxStore::read(tx, ids));
    for (const StoredRow& row : rows) {
        if (!grounds.isPaused && !grounds.isStopped.at(row.channel)
            && stopReason(row, grounds) == Reason::None) {
            good.push_back(row.id);
        }
    }
    return good;
}

Result<std::vector<MarkerAnswer>> DeliveryQueue::beginSend(Transaction& tx,
    const access::Session& session,
    const QUuid& worker,
    const std::vector<MarkerRequest>& requests)
{
    TRY(access::authorize(session, Action::Deliver));
    std::vector<OutboxId> ids;
    for (const MarkerRequest& request : requests) {
        ids.push_back(request.id);
    }
    BELFRY_KILLPOINT("marker.asked");
    TRY_ASSIGN(auto grounds, readGrounds(tx, ids));
    BELFRY_KILLPOINT("marker.grounds_read");
    TRY_ASSIGN(const auto rows, OutboxStore::relockGuarded(tx, ids, std::move(grounds.rows)));
    std::unordered_map<qint64, const StoredRow*> byId;
    for (const StoredRow& row : rows) {
        byId.emplace(row.id.value(), &row);
    }

    BELFRY_KILLPOINT("marker.rows_locked");
    Sorted sorted { leaving(State::Sending, worker, QString()),
        leaving(State::Blocked, worker, session.name),
        leaving(State::Expired, worker, session.name),
        {} };
    sorted.go.columns = { kAttempt, kMarkerAt };
    std::vector<MarkerAnswer> answers;
    for (const MarkerRequest& request : requests) {
        const auto row = byId.find(request.id.value());
        answers.push_back(row == byId.end() || request.attempt.isNull()
                ? MarkerAnswer::Lost
                : sortIn(sorted, request, *row->second, worker, grounds));
        if (row != byId.end()) {
            byId.erase(row); // asked twice in one group: the second is lost
        }
    }
    TRY_ASSIGN(const auto gone, OutboxStore::transition(tx, sorted.go));
    TRY_ASSIGN(const auto blocked, OutboxStore::transition(tx, sorted.blocked));
    TRY_ASSIGN(const auto expired, OutboxStore::transition(tx, sorted.expired));
    if (gone.size() != sorted.go.rows.size() || blocked.size() != sorted.blocked.rows.size()
        || expired.size() != sorted.expired.rows.size()) {
        return fail(ErrorCode::DbBusy,
            QStringLiteral("a locked message changed")); // cannot be; never answer Go on a doubt
    }
    BELFRY_KILLPOINT("marker.states_changed");
    TRY(noteKeys(tx, requests, gone, grounds.now));
    TRY(QueueStore::insertAttempts(tx, worker, sorted.attempts));
    BELFRY_KILLPOINT("marker.attempts_written");
    if (!sorted.attempts.empty()) {
        QJsonArray sent;
        for (const auto& attempt : sorted.attempts) {
            sent.append(QJsonArray { attempt.outbox.value(), attempt.id.toString(QUuid::WithoutBraces) });
        }
        TRY(m_audit.append(tx, session, "outbox.marker", { { QStringLiteral("sending"), sent } }));
        BELFRY_KILLPOINT("marker.audited");
    }
    return answers;
}

} // namespace belfry::core::outbox
