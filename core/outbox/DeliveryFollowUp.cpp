// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a gateway afterwards: delivery reports, and messages in doubt (docs/delivery.md 2.6).
#include "core/outbox/ContentStore.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/ReachStore.h"
#include "core/people/PeopleService.h"

#include <algorithm>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;
using people::ContactKind;
using people::ContactState;

namespace {

constexpr qint64 kMinuteMs = 60LL * 1000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
/// Gateways bring their reports up to date every few minutes; one forbids more questions than that.
constexpr qint64 kFirstPauseMs = 3 * kMinuteMs;
constexpr qint64 kLongestPauseMs = 6 * kHourMs;
constexpr qint64 kAskedForMs = 72 * kHourMs;
constexpr qint64 kFirstDoubtPauseMs = kMinuteMs;
constexpr qint64 kLongestDoubtPauseMs = 30 * kMinuteMs;
constexpr int kReportsAtOnce = 500;
constexpr int kDoubtsAtOnce = 50;

/// As long again as it has taken so far: 3, 6, 12 … minutes.
qint64 pauseAfter(qint64 age, qint64 first, qint64 longest)
{
    return std::clamp(age, first, longest);
}

} // namespace

Result<std::vector<FollowUpStore::Open>> DeliveryQueue::reportsDue(
    Transaction& tx, const access::Session& session, const QString& transport, bool all, OutboxId after)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    return FollowUpStore::open(tx, transport, now, all, after, kReportsAtOnce);
}

Result<void> DeliveryQueue::noteReports(Transaction& tx,
    const access::Session& session,
    const std::vector<FollowUpStore::Open>& asked,
    const std::vector<HeardReport>& heard)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    people::PeopleService people(m_audit);
    std::vector<FollowUpStore::Change> changes;
    std::vector<std::pair<OutboxId, qint64>> again;
    for (const auto& row : asked) {
        const auto report = std::find_if(
            heard.begin(), heard.end(), [&](const HeardReport& one) { return one.id == row.id; });
        const Report known = report == heard.end() ? row.report : report->report;
        const qint64 age = now - row.acceptedAt;
        std::optional<qint64> next;
        if (!isFinalReport(known) && age < kAskedForMs) {
            next = now + pauseAfter(age, kFirstPauseMs, kLongestPauseMs);
        }
        if (next && known == row.report) {
            again.emplace_back(row.id, *next);
            continue;
        }
        // After three days nobody asks any more; what the operator has taken stays so.
        const Report last
            = !next && !isFinalReport(known) && known != Report::Accepted ? Report::Unknown : known;
        changes.push_back({ row.id, last, report == heard.end() ? QString() : report->detail, next });
        if (report != heard.end() && report->numberIsBad) {
            TRY(people.markContactState(
                tx, session, ContactKind::Phone, row.address, ContactState::Failing, report->detail));
        } else if (last == Report::Delivered) {
            TRY_ASSIGN(const auto failing, ReachStore::failing(tx, ContactKind::Phone, { row.address }));
            if (!failing.isEmpty()) {
                TRY(people.markContactState(
                    tx, session, ContactKind::Phone, row.address, ContactState::Ok, QString()));
            }
        }
    }
    TRY(FollowUpStore::askAgain(tx, again));
    return FollowUpStore::set(tx, changes, now);
}

Result<int> DeliveryQueue::giveUpReports(
    Transaction& tx, const access::Session& session, const QString& transport)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto rows, FollowUpStore::orphaned(tx, transport, now - kAskedForMs, kReportsAtOnce));
    std::vector<FollowUpStore::Change> changes;
    for (const auto& row : rows) {
        // What the operator has taken stays so.
        const Report last = row.report == Report::Accepted ? Report::Accepted : Report::Unknown;
        changes.push_back({ row.id,
            last,
            QStringLiteral("sent through %1, which cannot be asked any more").arg(row.transport),
            std::nullopt });
    }
    TRY(FollowUpStore::set(tx, changes, now));
    return static_cast<int>(changes.size());
}

Result<qint64> DeliveryQueue::nextReportAt(Transaction& tx, const QString& transport)
{
    return FollowUpStore::nextAt(tx, transport);
}

Result<std::vector<DeliveryQueue::Doubt>> DeliveryQueue::takeDoubts(
    Transaction& tx, const access::Session& session, const DoubtRequest& request)
{
    TRY(access::authorize(session, Action::Deliver));
    TRY_ASSIGN(const qint64 now, tx.now());
    const qint64 until = request.all ? now + kLongestDoubtPauseMs : now;
    // Repeating a request may send the message, so it happens under every guard of the first time, and only
    // while the key outlives the request.
    const qint64 keyUntil = request.repeats ? now + request.holdMs : 0;
    TRY_ASSIGN(auto ids,
        FollowUpStore::doubts(tx, request.transport, now - kAskedForMs, keyUntil, until, kDoubtsAtOnce));
    if (request.repeats) {
        TRY_ASSIGN(ids, mayStillLeave(tx, ids));
    }
    if (ids.empty()) {
        return std::vector<Doubt>();
    }
    TRY_ASSIGN(const auto locked, OutboxStore::lock(tx, ids));
    std::vector<Envelope> envelopes;
    std::vector<const StoredRow*> taken;
    for (const StoredRow& row : locked) {
        TRY_ASSIGN(const qint64 markerAt, FollowUpStore::markerAt(tx, row.id));
        const qint64 pause = pauseAfter(now - markerAt, kFirstDoubtPauseMs, kLongestDoubtPauseMs);
        // A person's "abandon" must not meet a request that is still under way.
        TRY_ASSIGN(const bool isOurs,
            FollowUpStore::holdDoubt(
                tx, row.id, until, now + pause, request.repeats ? now + request.holdMs : 0));
        if (isOurs) {
            envelopes.push_back({ row.id, row.uuid, row.channel, row.sender, row.address, row.digest });
            taken.push_back(&row);
        }
    }
    TRY_ASSIGN(const auto contents, ContentStore::open(tx, m_vault.get(), envelopes));
    std::vector<Doubt> doubts;
    for (const StoredRow* row : taken) {
        const auto& content = contents.at(row->id.value());
        if (!content.problem) {
            doubts.push_back({ row->id, row->uuid, row->attempt, row->sender, row->address, content.frozen });
        }
    }
    return doubts;
}

} // namespace belfry::core::outbox
