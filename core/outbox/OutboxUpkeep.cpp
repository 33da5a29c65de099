// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to waiting messages when something else changes: a new password, a recorded consent, a
// restored database, another sender's address.
#include "core/events/EventStore.h"
#include "core/outbox/Approval.h"
#include "core/outbox/ApprovalRuleStore.h"
#include "core/outbox/CauseStore.h"
#include "core/outbox/ContentStore.h"
#include "core/outbox/LegalBasis.h"
#include "core/outbox/OutboxService.h"
#include "core/outbox/OutboxStore.h"
#include "core/outbox/ReachStore.h"
#include "core/outbox/SendingRules.h"
#include "core/outbox/SubmissionStore.h"
#include "core/outbox/UpkeepStore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

constexpr int kPage = 500;
constexpr qint64 kQuarantine = 15LL * 60 * 1000;

/// Changes that go the same way, gathered and then made together.
class Changes
{
public:
    Changes(QString actor, QString detail)
        : m_actor(std::move(actor))
        , m_detail(std::move(detail))
    {
    }

    void add(const StoredRow& row,
        State to,
        Reason reason,
        std::vector<Column> columns = {},
        const QVariantList& values = {})
    {
        Transition& change = m_changes[{ row.state, to }];
        change.from = row.state;
        change.to = to;
        change.columns = std::move(columns);
        change.actor = m_actor;
        change.rows.push_back({ row.id, reason, m_detail, 0, {}, values });
    }

    Result<OutboxStore::Ids> make(Transaction& tx)
    {
        OutboxStore::Ids all;
        for (const auto& [states, change] : m_changes) {
            TRY_ASSIGN(const auto changed, OutboxStore::transition(tx, change));
            all.insert(all.end(), changed.begin(), changed.end());
        }
        m_changes.clear();
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    QString m_actor;
    QString m_detail;
    std::map<std::pair<State, State>, Transition> m_changes;
};

bool isUncertainHeld(const StoredRow& row)
{
    return row.state == State::Held && (row.heldFrom == State::Sending || row.heldFrom == State::InDoubt);
}

/// Of blocked rows with the same key the newest may go on, and only when no live one has taken its place.
Result<std::pair<std::vector<StoredRow>, OutboxStore::Ids>> withoutTwins(
    Transaction& tx, const std::vector<StoredRow>& rows)
{
    std::vector<QByteArray> keys;
    for (const StoredRow& row : rows) {
        keys.push_back(row.dedupe);
    }
    TRY_ASSIGN(const auto live, SubmissionStore::live(tx, keys));
    std::unordered_map<QByteArray, OutboxId> newest;
    for (const StoredRow& row : rows) {
        newest[row.dedupe] = row.id; // ids ascend
    }
    std::vector<StoredRow> alone;
    OutboxStore::Ids superseded;
    for (const StoredRow& row : rows) {
        const auto others = live.find(row.dedupe);
        const bool hasTwin = others != live.end()
            && std::any_of(others->second.begin(), others->second.end(), [&](State state) {
                   return state != State::Sent || !row.resendOf.isValid();
               });
        if (hasTwin || newest.at(row.dedupe) != row.id) {
            superseded.push_back(row.id);
        } else {
            alone.push_back(row);
        }
    }
    return std::pair(std::move(alone), std::move(superseded));
}

Result<std::vector<StoredRow>> openable(
    Transaction& tx, const secrets::Vault* vault, const std::vector<StoredRow>& rows)
{
    std::vector<Envelope> envelopes;
    for (const StoredRow& row : rows) {
        envelopes.push_back({ row.id, row.uuid, row.channel, row.sender, row.address, row.digest });
    }
    TRY_ASSIGN(const auto contents, ContentStore::open(tx, vault, envelopes));
    std::vector<StoredRow> good;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(good), [&](const StoredRow& row) {
        return !contents.at(row.id.value()).problem;
    });
    return good;
}

Result<std::vector<StoredRow>> withBasis(Transaction& tx, const std::vector<StoredRow>& rows)
{
    std::vector<PersonId> recipients;
    OutboxStore::Ids ids;
    for (const StoredRow& row : rows) {
        recipients.push_back(row.recipient);
        ids.push_back(row.id);
    }
    TRY_ASSIGN(auto readers, CauseStore::readers(tx, ids));
    for (const auto& [message, persons] : readers) {
        recipients.insert(recipients.end(), persons.begin(), persons.end());
    }
    TRY_ASSIGN(const auto active, ReachStore::active(tx, recipients, ReachStore::Lock::None));
    TRY_ASSIGN(const auto basis, LegalBasis::load(tx, recipients, ReachStore::Lock::None));
    std::vector<StoredRow> good;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(good), [&](const StoredRow& row) {
        const auto& others = readers[row.id.value()];
        return basis.of(row.recipient, row.kind) == Reason::None
            && std::all_of(others.begin(), others.end(), [&](PersonId reader) {
                   return active.count(reader.value()) > 0 && basis.of(reader, row.kind) == Reason::None;
               });
    });
    return good;
}

Result<std::vector<StoredRow>> notSuppressed(Transaction& tx, const std::vector<StoredRow>& rows)
{
    TRY_ASSIGN(const auto smsRules, SmsNumberRules::read(tx));
    std::vector<StoredRow> good;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(good), [](const StoredRow& row) {
        return row.channel == Channel::System;
    });
    for (const Channel channel : { Channel::Email, Channel::Sms }) {
        QStringList addresses;
        for (const StoredRow& row : rows) {
            if (row.channel == channel) {
                addresses.append(row.address);
            }
        }
        const auto kind = channel == Channel::Email ? people::ContactKind::Email : people::ContactKind::Phone;
        TRY_ASSIGN(const auto suppressed, ReachStore::suppressed(tx, kind, addresses));
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(good), [&](const StoredRow& row) {
            return row.channel == channel && suppressed.count(row.address) == 0
                && (channel == Channel::Email || smsRules.check(row.address) == Reason::None);
        });
    }
    return good;
}

constexpr std::array kOpenStates { State::Pending,
    State::Ready,
    State::Claimed,
    State::Sending,
    State::Retry,
    State::InDoubt,
    State::Quarantined,
    State::Blocked };

/// Rows of one state become held.
Result<int> holdPage(Transaction& tx,
    const access::Session& session,
    const QString& detail,
    const std::vector<StoredRow>& page)
{
    const State state = page.front().state;
    auto rows = page;
    if (state == State::Blocked) {
        // Held rows count as live: a blocked one whose place was taken stays what it is.
        TRY_ASSIGN(auto sorted, withoutTwins(tx, page));
        TRY(OutboxStore::setReason(tx, sorted.second, State::Blocked, Reason::Superseded));
        rows = std::move(sorted.first);
    }
    Changes changes(session.name, detail);
    for (const StoredRow& row : rows) {
        // Its worker may live on another computer and hold the connection until its lease is over.
        const qint64 decideAfter = state == State::Sending ? row.leaseUntil + kQuarantine : row.decideAfter;
        changes.add(row,
            State::Held,
            Reason::Restored,
            { kHeldFrom, kDecideAfter },
            { stateName(state), decideAfter });
    }
    TRY_ASSIGN(const auto changed, changes.make(tx));
    return static_cast<int>(changed.size());
}

} // namespace

Result<int> OutboxService::supersede(Transaction& tx, const access::Session& session, const Subject& newest)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::MakeCredential));
    }
    TRY_ASSIGN(const auto ids, OutboxStore::idsOfOlder(tx, newest));
    TRY_ASSIGN(const auto rows, OutboxStore::lock(tx, ids));
    Changes changes(session.name, QString());
    OutboxStore::Ids blocked;
    for (const StoredRow& row : rows) {
        if (row.state == State::Blocked) {
            blocked.push_back(row.id);
        } else if (isLegal(row.state, State::Cancelled) && !isUncertainHeld(row)) {
            changes.add(row, State::Cancelled, Reason::Superseded);
        }
    }
    TRY_ASSIGN(const auto cancelled, changes.make(tx));
    if (!blocked.empty()) {
        TRY(OutboxStore::setReason(tx, blocked, State::Blocked, Reason::Superseded));
    }
    if (!cancelled.empty()) {
        TRY(m_audit.append(tx,
            session,
            "outbox.supersede",
            { { QStringLiteral("subject"), newest.id },
                { QStringLiteral("version"), newest.version },
                { QStringLiteral("cancelled"), static_cast<qint64>(cancelled.size()) } }));
    }
    return static_cast<int>(cancelled.size());
}

Result<int> OutboxService::unblockMended(Transaction& tx, const access::Session& session, Slices* slices)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::RecordConsent));
    }
    TRY_ASSIGN(const ConsentMode mode, LegalBasis::mode(tx));
    if (mode == ConsentMode::Block) {
        if (slices != nullptr) {
            slices->isDone = true;
        }
        return 0;
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto deadlines, OpenDeadlines::read(tx));
    const auto wanted
        = mode == ConsentMode::Person ? UpkeepStore::OwnConsent::Wanted : UpkeepStore::OwnConsent::NotAsked;
    OutboxStore::Ids reopened;
    Slices place = slices != nullptr ? *slices : Slices();
    for (OutboxId& after = place.after; !place.isDone;) {
        TRY_ASSIGN(const auto candidates, UpkeepStore::lockMended(tx, wanted, after, kPage));
        place.isDone = candidates.size() < static_cast<size_t>(kPage);
        if (candidates.empty()) {
            break;
        }
        after = candidates.back().id;
        TRY_ASSIGN(const auto permitted, withBasis(tx, candidates));
        TRY_ASSIGN(const auto reachable, notSuppressed(tx, permitted));
        TRY_ASSIGN(const auto good, openable(tx, m_vault.get(), reachable));
        TRY_ASSIGN(const auto sorted, withoutTwins(tx, good));
        TRY(OutboxStore::setReason(tx, sorted.second, State::Blocked, Reason::Superseded));
        Changes changes(session.name, QString());
        for (const StoredRow& row : sorted.first) {
            changes.add(row,
                State::Ready,
                Reason::None,
                { kNextAt, kOpenDeadline },
                { std::max(row.plannedAt, now), deadlines.of(row.channel) });
        }
        TRY_ASSIGN(const auto changed, changes.make(tx));
        reopened.insert(reopened.end(), changed.begin(), changed.end());
        if (slices != nullptr) {
            break;
        }
    }
    if (slices != nullptr) {
        *slices = place;
    }
    if (!reopened.empty()) {
        TRY(m_audit.append(tx,
            session,
            "outbox.unblock",
            { { QStringLiteral("rows"), static_cast<qint64>(reopened.size()) } }));
    }
    return static_cast<int>(reopened.size());
}

Result<int> OutboxService::blockStale(Transaction& tx, const access::Session& session)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::Compose));
    }
    int blocked = 0;
    for (const State state : { State::Pending, State::Ready, State::Retry }) {
        TRY_ASSIGN(const auto ids, CauseStore::lockStale(tx, state, kPage));
        Transition change;
        change.from = state;
        change.to = State::Blocked;
        change.actor = session.name;
        TRY_ASSIGN(
            const auto changed, OutboxStore::transitionAll(tx, change, ids, Reason::Superseded, QString()));
        blocked += static_cast<int>(changed.size());
    }
    if (blocked > 0) {
        TRY(m_audit.append(tx, session, "outbox.stale", { { QStringLiteral("blocked"), blocked } }));
    }
    return blocked;
}

Result<int> OutboxService::holdAllOpen(
    Transaction& tx, const access::Session& session, const QString& detail, Slices* slices)
{
    if (session.principal == access::Principal::Staff) {
        // Restoring and taking over ask for their own step-up before they come here.
        if (!access::mayEver(session, Action::Restore)) {
            return fail(ErrorCode::NotPermitted);
        }
    }
    // What happened before may have been told since: nobody shall hear it twice.
    TRY(events::EventStore::dropNew(tx, QStringLiteral("restored")));
    // What fell due since the backup may have been told already, and this database knows nothing of it: until
    // somebody approves in advance again, a person looks at every periodic message.
    TRY(ApprovalRuleStore::revokeScope(tx, RuleScope::Periodic, session.name));
    int count = 0;
    Slices place = slices != nullptr ? *slices : Slices();
    while (!place.isDone) {
        const State state = kOpenStates.at(static_cast<size_t>(place.stage));
        TRY_ASSIGN(const auto page, OutboxStore::lockState(tx, state, place.after, kPage));
        if (page.empty()) {
            place.after = OutboxId();
            place.isDone = static_cast<size_t>(++place.stage) == kOpenStates.size();
            continue;
        }
        place.after = page.back().id;
        TRY_ASSIGN(const int held, holdPage(tx, session, detail, page));
        count += held;
        if (slices != nullptr) {
            break;
        }
    }
    if (slices != nullptr) {
        *slices = place;
    }
    if (count > 0 || slices == nullptr) {
        TRY(m_audit.append(tx, session, "outbox.hold_all", { { QStringLiteral("rows"), count } }));
    }
    return count;
}

Result<OutboxService::SenderChange> OutboxService::senderChanged(
    Transaction& tx, const access::Session& session, const QString& newSender, Channel channel)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::ChangeTransport));
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto deadlines, OpenDeadlines::read(tx));
    SenderChange result;
    QJsonArray pairs;
    const auto sender = EmailAddress::parse(newSender);
    const auto renewed = [&](Transaction& in, const StoredRow& row) -> Result<std::optional<OutboxId>> {
        if (!sender) {
            return std::nullopt;
        }
        TRY_ASSIGN(const auto anew, renewWithSender(in, row, *sender));
        if (anew) {
            TRY(OutboxStore::setReason(in,
                { row.id },
                State::Cancelled,
                Reason::Superseded,
                QStringLiteral("message %1").arg(anew->value())));
        }
        return anew;
    };
    for (const State state : { State::Pending, State::Ready, State::Retry, State::Claimed }) {
        for (OutboxId after;;) {
            TRY_ASSIGN(const auto rows,
                UpkeepStore::lockWithOtherSender(tx, channel, state, newSender, after, kPage));
            if (rows.empty()) {
                break;
            }
            after = rows.back().id;
            Changes changes(session.name, QString());
            for (const StoredRow& row : rows) {
                changes.add(
                    row, state == State::Pending ? State::Cancelled : State::Blocked, Reason::SenderChanged);
            }
            TRY_ASSIGN(const auto changed, changes.make(tx));
            if (state != State::Pending) {
                result.blocked.insert(result.blocked.end(), changed.begin(), changed.end());
                continue;
            }
            // Cancelled first: two live rows must not say the same.
            for (const StoredRow& row : rows) {
                TRY_ASSIGN(const auto anew, renewed(tx, row));
                if (anew) {
                    result.renewed.push_back(*anew);
                    pairs.append(QJsonArray { row.id.value(), anew->value() });
                } else {
                    result.cancelled.push_back(row.id);
                }
            }
        }
    }
    for (OutboxId after;;) {
        TRY_ASSIGN(const auto rows, UpkeepStore::lockWithSender(tx, channel, newSender, after, kPage));
        if (rows.empty()) {
            break;
        }
        after = rows.back().id;
        TRY_ASSIGN(const auto sorted, withoutTwins(tx, rows));
        TRY(OutboxStore::setReason(tx, sorted.second, State::Blocked, Reason::Superseded));
        Changes changes(session.name, QString());
        for (const StoredRow& row : sorted.first) {
            changes.add(row,
                State::Ready,
                Reason::None,
                { kNextAt, kOpenDeadline },
                { std::max(row.plannedAt, now), deadlines.of(row.channel) });
        }
        TRY_ASSIGN(const auto changed, changes.make(tx));
        result.reopened.insert(result.reopened.end(), changed.begin(), changed.end());
    }
    TRY(m_audit.append(tx,
        session,
        "outbox.sender_changed",
        { { QStringLiteral("renewed"), pairs },
            { QStringLiteral("cancelled"), static_cast<qint64>(result.cancelled.size()) },
            { QStringLiteral("blocked"), static_cast<qint64>(result.blocked.size()) },
            { QStringLiteral("reopened"), static_cast<qint64>(result.reopened.size()) } }));
    return result;
}

} // namespace belfry::core::outbox
