// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/OutboxStore.h"

#include <unordered_map>

namespace belfry::core::outbox {

/// What the worker reads of the outbox, and the rows of `attempt`. State changes go through
/// OutboxStore::transition.
class QueueStore
{
public:
    enum class Crashed { No, Twice };
    enum class Hours {
        Open,
        Closed, ///< only rows that leave anyway
    };
    /// Due rows locked for this transaction, passing over those that another worker takes at this moment.
    /// They hold what a claim needs: envelope, digest, recipient, attempts, crashes and epoch.
    static Result<std::vector<StoredRow>> lockDue(
        database::Transaction& tx, Channel channel, qint64 now, int limit, Crashed crashed, Hours hours);
    static Result<std::optional<DeliveryQueue::KnownAttempt>> attemptOf(
        database::Transaction& tx, const QUuid& attempt);
    /// Messages handed over after `since`, accepted or not, and those that a worker holds: what counts
    /// against the provider's limits. Folders have none.
    static Result<int> takenSince(database::Transaction& tx, Channel channel, qint64 since);
    /// When the n-th newest message was handed over; 0: fewer have been.
    static Result<qint64> handedOverAt(database::Transaction& tx, Channel channel, int newest);
    static Result<std::pair<int, qint64>> due(database::Transaction& tx, Channel channel, qint64 now);
    static Result<bool> isCrashedDue(database::Transaction& tx, Channel channel, qint64 now);
    static Result<int> renew(database::Transaction& tx, const QUuid& worker, qint64 leaseUntil);
    /// Rows whose lease is over; with `allDead` every leased row but those of `me`.
    static Result<std::vector<StoredRow>> lockLeaseOver(
        database::Transaction& tx, qint64 now, bool allDead, const QUuid& me, int limit);
    /// Rows whose deadline is over before a worker has them.
    static Result<std::vector<StoredRow>> lockTooLate(
        database::Transaction& tx, State state, qint64 now, int limit);
    /// outbox id -> what it speaks of.
    static Result<std::unordered_map<qint64, std::vector<Subject>>> subjects(
        database::Transaction& tx, const std::vector<OutboxId>& ids);

    struct NewAttempt
    {
        QUuid id;
        OutboxId outbox;
        qint64 epoch = 0;
        QString transport;
        std::optional<qint64> markerAt; ///< none: failed before the point of no return, finished at once
        QString dateHeader;
        QString result;
        int code = 0;
        QString reply;
    };
    static Result<void> insertAttempts(
        database::Transaction& tx, const QUuid& worker, const std::vector<NewAttempt>& attempts);
    struct AttemptResult
    {
        QUuid id;
        QString result;
        int code = 0;
        QString reply;
    };
    static Result<void> finishAttempts(database::Transaction& tx, const std::vector<AttemptResult>& results);
    /// What is written of an attempt: its transport and result; nullopt when there is none.
    struct Known
    {
        QString transport;
        QString result;
    };
    static Result<std::optional<Known>> attempt(database::Transaction& tx, OutboxId id, const QUuid& attempt);
    /// The result before the marker that this worker wrote under this epoch.
    static Result<std::optional<Known>> unmarked(
        database::Transaction& tx, OutboxId id, const QUuid& worker, qint64 epoch);
};

} // namespace belfry::core::outbox
