// SPDX-License-Identifier: GPL-3.0-or-later
// Results of attempts (docs/delivery.md 2.4, rows 8 to 11 and 15): safe to repeat until the database answers.
#include "core/base/KillPoint.h"
#include "core/credentials/CredentialsService.h"
#include "core/outbox/ChannelStore.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/QueueStore.h"
#include "core/outbox/ReachStore.h"
#include "core/people/PeopleService.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;
using people::ContactKind;
using people::ContactState;

namespace {

/// When the worker gives no time for the next try; an empty one would be a bug (F30).
constexpr qint64 kDefaultRetry = 5LL * 60 * 1000;
/// After that a gateway may know more than that it has taken the message.
constexpr qint64 kFirstReport = 60LL * 1000;

const QString kFolder = QStringLiteral("folder");

State stateOf(FinishState state)
{
    switch (state) {
    case FinishState::Sent:
        return State::Sent;
    case FinishState::Retry:
        return State::Retry;
    case FinishState::Failed:
        return State::Failed;
    case FinishState::InDoubt:
        return State::InDoubt;
    }
    return State::InDoubt;
}

Reason reasonOf(const Finish& finish)
{
    if (finish.state == FinishState::Sent) {
        return Reason::None;
    }
    if (finish.state == FinishState::InDoubt) {
        return Reason::Uncertain;
    }
    if (finish.reason != Reason::None) {
        return finish.reason;
    }
    return finish.state == FinishState::Retry ? Reason::TemporaryRefusal : Reason::Refused;
}

/// Whether this result belongs to the row as it stands.
bool belongsTo(const Finish& finish, const StoredRow& row, const QUuid& worker)
{
    if (finish.attempt.isNull()) {
        return row.state == State::Claimed && row.owner == worker.toString(QUuid::WithoutBraces)
            && row.epoch == finish.epoch
            && (finish.state == FinishState::Retry || finish.state == FinishState::Failed);
    }
    return row.attempt == finish.attempt
        && (row.state == State::Sending
            || (row.state == State::InDoubt && finish.state != FinishState::InDoubt));
}

std::vector<Column> columnsOf(State to)
{
    switch (to) {
    case State::Sent:
        return { kAttempts, kAcceptedAt, kTransport, kAcceptedAs };
    case State::Retry:
        return { kAttempts, kNextAt };
    case State::InDoubt:
        return { kAttempts, kDecideAfter };
    default:
        return { kAttempts };
    }
}

QVariantList valuesOf(const Finish& finish, const StoredRow& row, qint64 now, qint64 quarantine)
{
    const qint64 attempts = row.attempts + (finish.countsAsAttempt ? 1 : 0);
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    switch (finish.state) {
    case FinishState::Sent:
        return { attempts, now, text(finish.transport), text(finish.acceptedAs) };
    case FinishState::Retry:
        return { attempts, finish.nextAt.value_or(now + kDefaultRetry) };
    case FinishState::InDoubt:
        return { attempts, finish.socketClosed ? now : std::max(row.leaseUntil, now) + quarantine };
    case FinishState::Failed:
        return { attempts };
    }
    return { attempts };
}

QStringList uniqueAddresses(
    const std::vector<Finish>& results, const std::unordered_map<qint64, const StoredRow*>& rows)
{
    QStringList addresses;
    for (const Finish& result : results) {
        const StoredRow& row = *rows.at(result.id.value());
        if (row.channel == Channel::Email) {
            addresses.append(row.address);
        }
    }
    addresses.removeDuplicates();
    return addresses;
}

/// Accounts are locked before messages, as everywhere, so that a new password and a result do not wait for
/// each other.
Result<std::unordered_map<qint64, std::vector<Subject>>> lockedSubjects(
    Transaction& tx, const std::vector<Finish>& results)
{
    std::vector<OutboxId> ids;
    for (const Finish& result : results) {
        if (result.state == FinishState::Sent && result.transport != kFolder) {
            ids.push_back(result.id);
        }
    }
    if (ids.empty()) {
        return std::unordered_map<qint64, std::vector<Subject>>();
    }
    TRY_ASSIGN(auto subjects, QueueStore::subjects(tx, ids));
    std::vector<qint64> accounts;
    for (const auto& [id, list] : subjects) {
        for (const Subject& subject : list) {
            if (subject.kind == QLatin1String("credential")) {
                accounts.push_back(subject.id);
            }
        }
    }
    if (!accounts.empty()) {
        TRY(ReachStore::accountVersions(tx, accounts, ReachStore::Lock::Exclusive));
    }
    return subjects;
}

/// The gateway is asked what became of them.
Result<void> expectReports(Transaction& tx,
    const std::vector<OutboxId>& sent,
    const std::unordered_map<qint64, const StoredRow*>& rows,
    qint64 now)
{
    std::vector<OutboxId> texts;
    for (const OutboxId id : sent) {
        if (rows.at(id.value())->channel == Channel::Sms) {
            texts.push_back(id);
        }
    }
    return FollowUpStore::expect(tx, texts, now + kFirstReport);
}

} // namespace

Result<FinishAnswer> DeliveryQueue::lostOrAlready(Transaction& tx, const QUuid& worker, const Finish& finish)
{
    std::optional<QueueStore::Known> known;
    if (finish.attempt.isNull()) {
        TRY_ASSIGN(known, QueueStore::unmarked(tx, finish.id, worker, finish.epoch));
    } else {
        TRY_ASSIGN(known, QueueStore::attempt(tx, finish.id, finish.attempt));
    }
    return known && known->result == stateName(stateOf(finish.state)) ? FinishAnswer::Already
                                                                      : FinishAnswer::Lost;
}

Result<void> DeliveryQueue::noteAccepted(Transaction& tx,
    const access::Session& session,
    const std::vector<Finish>& finished,
    const std::vector<StoredRow>& rows,
    const std::unordered_map<qint64, std::vector<Subject>>& subjects)
{
    std::unordered_map<qint64, const StoredRow*> byId;
    for (const StoredRow& row : rows) {
        byId.emplace(row.id.value(), &row);
    }
    people::PeopleService people(m_audit);
    std::vector<Finish> sent;
    for (const Finish& finish : finished) {
        if (finish.addressRefused && finish.state == FinishState::Failed) {
            const StoredRow& row = *byId.at(finish.id.value());
            const auto kind = row.channel == Channel::Email ? ContactKind::Email : ContactKind::Phone;
            TRY(people.markContactState(
                tx, session, kind, row.address, ContactState::Failing, finish.detail));
        } else if (finish.state == FinishState::Sent && finish.transport != kFolder) {
            sent.push_back(finish);
        }
    }
    if (sent.empty()) {
        return {};
    }
    TRY_ASSIGN(const auto failing, ReachStore::failing(tx, ContactKind::Email, uniqueAddresses(sent, byId)));
    for (const QString& address : failing) {
        TRY(people.markContactState(tx, session, ContactKind::Email, address, ContactState::Ok, QString()));
    }
    std::vector<OutboxId> ids;
    std::map<int, std::vector<AccountId>> accounts; // by version
    for (const Finish& finish : sent) {
        ids.push_back(finish.id);
        const auto found = subjects.find(finish.id.value());
        if (found == subjects.end()) {
            continue;
        }
        for (const Subject& subject : found->second) {
            if (subject.kind == QLatin1String("credential")) {
                accounts[subject.version].push_back(AccountId(subject.id));
            }
        }
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(expectReports(tx, ids, byId, now));
    credentials::CredentialsService credentials(m_vault, m_audit);
    for (const auto& [version, handedOver] : accounts) {
        TRY(credentials.accepted(tx, handedOver, version, now));
    }
    return {};
}

Result<std::vector<FinishAnswer>> DeliveryQueue::finish(
    Transaction& tx, const access::Session& session, const QUuid& worker, const std::vector<Finish>& results)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    BELFRY_KILLPOINT("finish.asked");
    TRY_ASSIGN(const qint64 quarantine, quarantineOf(tx, results));
    TRY_ASSIGN(const auto subjects, lockedSubjects(tx, results));
    std::vector<OutboxId> ids;
    for (const Finish& result : results) {
        ids.push_back(result.id);
    }
    TRY_ASSIGN(const auto rows, OutboxStore::lockGuarded(tx, ids));
    std::unordered_map<qint64, const StoredRow*> open;
    for (const StoredRow& row : rows) {
        open.emplace(row.id.value(), &row);
    }

    BELFRY_KILLPOINT("finish.rows_locked");
    std::map<std::pair<State, State>, Transition> changes;
    std::vector<FinishAnswer> answers(results.size(), FinishAnswer::Lost);
    std::vector<Finish> finished;
    std::vector<QueueStore::AttemptResult> attempts;
    std::vector<QueueStore::NewAttempt> unmarked;
    QJsonArray late;
    for (size_t index = 0; index < results.size(); ++index) {
        const Finish& result = results[index];
        const auto row = open.find(result.id.value());
        if (row == open.end() || !belongsTo(result, *row->second, worker)) {
            continue;
        }
        const State from = row->second->state;
        const State to = stateOf(result.state);
        Transition& change = changes[{ from, to }];
        change.from = from;
        change.to = to;
        change.fence = result.attempt.isNull() ? Fence::Lease : Fence::Attempt;
        change.owner = worker;
        change.columns = columnsOf(to);
        // What was sent and what will be tried again stands in `attempt`; the rest a person wants to read.
        change.actor = from == State::InDoubt || to == State::Failed || to == State::InDoubt ? session.name
                                                                                             : QString();
        change.rows.push_back({ result.id,
            reasonOf(result),
            result.detail,
            result.epoch,
            result.attempt,
            valuesOf(result, *row->second, now, quarantine) });
        if (result.attempt.isNull()) {
            unmarked.push_back({ QUuid::createUuid(),
                result.id,
                result.epoch,
                result.transport,
                std::nullopt,
                {},
                stateName(to),
                result.code,
                result.detail });
        } else {
            attempts.push_back({ result.attempt, stateName(to), result.code, result.detail });
        }
        if (from == State::InDoubt) {
            late.append(QJsonArray {
                result.id.value(), result.attempt.toString(QUuid::WithoutBraces), stateName(to) });
        }
        answers[index] = FinishAnswer::Ok;
        finished.push_back(result);
        open.erase(row);
    }
    for (const auto& [states, change] : changes) {
        TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
        if (changed.size() != change.rows.size()) {
            return fail(ErrorCode::DbBusy, QStringLiteral("a locked message changed"));
        }
    }
    BELFRY_KILLPOINT("finish.states_changed");
    TRY(QueueStore::finishAttempts(tx, attempts));
    BELFRY_KILLPOINT("finish.attempts_written");
    TRY(QueueStore::insertAttempts(tx, worker, unmarked));
    TRY(noteAccepted(tx, session, finished, rows, subjects));
    BELFRY_KILLPOINT("finish.noted");
    for (size_t index = 0; index < results.size(); ++index) {
        if (answers[index] == FinishAnswer::Lost) {
            TRY_ASSIGN(answers[index], lostOrAlready(tx, worker, results[index]));
        }
    }
    if (!late.isEmpty()) {
        TRY(m_audit.append(tx, session, "outbox.late_result", { { QStringLiteral("decided"), late } }));
    }
    return answers;
}

} // namespace belfry::core::outbox
