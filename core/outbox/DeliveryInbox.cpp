// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to the inboxes in this database: the effect is a row, so that claim, marker and result are one
// transaction and nothing can be uncertain.
#include "core/base/KillPoint.h"
#include "core/events/EventRecorder.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/InboxStore.h"
#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

using database::Transaction;

namespace {

const QString kInboxTransport = QStringLiteral("inbox");

Finish delivered(const MarkerRequest& request)
{
    Finish finish;
    finish.id = request.id;
    finish.attempt = request.attempt;
    finish.epoch = request.epoch;
    finish.state = FinishState::Sent;
    finish.transport = kInboxTransport;
    return finish;
}

/// That something new lies there may be told by the other channels (LL2-15); not of what is such news itself.
Result<void> tellOfThem(Transaction& tx, const std::vector<StoredRow>& rows)
{
    std::vector<events::NewEvent> news;
    for (const StoredRow& row : rows) {
        if (row.purpose.startsWith(QLatin1String("notification"))) {
            continue;
        }
        events::NewEvent event;
        event.type = events::EventType::SystemMessage;
        event.person = row.recipient;
        event.recipient = row.recipient;
        event.values = { { QStringLiteral("subject"), row.subject } };
        event.cause = QStringLiteral("system_message:%1").arg(row.id.value());
        news.push_back(std::move(event));
    }
    if (!news.empty()) {
        TRY(events::EventRecorder::recordMany(tx, rows.front().author, news));
    }
    return {};
}

Result<void> putIntoInboxes(
    Transaction& tx, const std::vector<Finish>& finished, const std::vector<Claim>& claims)
{
    std::unordered_map<qint64, const Claim*> byId;
    for (const Claim& claim : claims) {
        byId.emplace(claim.id.value(), &claim);
    }
    OutboxStore::Ids ids;
    for (const Finish& finish : finished) {
        ids.push_back(finish.id);
    }
    TRY_ASSIGN(const auto rows, OutboxStore::read(tx, ids));
    std::vector<InboxStore::NewItem> items;
    for (const StoredRow& row : rows) {
        items.push_back({ row.recipient,
            row.id,
            row.address == QLatin1String(kStaffInboxAddress),
            row.subject,
            QString::fromUtf8(byId.at(row.id.value())->frozen),
            row.author });
    }
    TRY(InboxStore::insert(tx, items));
    return tellOfThem(tx, rows);
}

} // namespace

Result<DeliveryQueue::InboxPart> DeliveryQueue::deliverToInboxes(
    Transaction& tx, const access::Session& session, const QUuid& worker, int limit)
{
    ClaimRequest wanted;
    wanted.worker = worker;
    wanted.channel = Channel::System;
    wanted.limit = limit;
    TRY_ASSIGN(const auto claims, claim(tx, session, wanted));
    BELFRY_KILLPOINT("inbox.claimed");
    InboxPart part;
    part.isDone = claims.size() < static_cast<size_t>(limit);
    std::vector<MarkerRequest> requests;
    for (const Claim& claim : claims) {
        if (claim.contentOpened) {
            requests.push_back({ claim.id, claim.epoch, QUuid::createUuid(), QString(), kInboxTransport, 0 });
        } else {
            TRY_ASSIGN(const int blocked, block(tx, session, worker, claim.id, claim.epoch, claim.problem));
            part.blocked += blocked;
        }
    }
    if (requests.empty()) {
        return part;
    }
    TRY_ASSIGN(const auto answers, beginSend(tx, session, worker, requests));
    BELFRY_KILLPOINT("inbox.marked");
    std::vector<Finish> finished;
    std::vector<std::pair<OutboxId, qint64>> unused;
    for (size_t index = 0; index < requests.size(); ++index) {
        switch (answers[index]) {
        case MarkerAnswer::Go:
            finished.push_back(delivered(requests[index]));
            break;
        case MarkerAnswer::Blocked:
        case MarkerAnswer::Expired:
            ++part.blocked;
            break;
        case MarkerAnswer::Lost:
        case MarkerAnswer::Paused:
            unused.emplace_back(requests[index].id, requests[index].epoch);
            break;
        }
    }
    TRY(putIntoInboxes(tx, finished, claims));
    BELFRY_KILLPOINT("inbox.written");
    TRY(finish(tx, session, worker, finished));
    TRY(release(tx, session, worker, unused));
    part.delivered = static_cast<int>(finished.size());
    part.isDone = part.isDone || !unused.empty(); // paused: asking again at once would bring the same
    BELFRY_KILLPOINT("inbox.finished");
    return part;
}

} // namespace belfry::core::outbox
