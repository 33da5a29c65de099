// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

/// Where a message that was accepted stands with the network; stored by name in outbox.report.
enum class Report {
    None, ///< nobody is asked
    Waiting, ///< accepted by the gateway, which is asked from time to time
    Accepted, ///< with the operator
    Delivered,
    Undelivered,
    Expired,
    Unknown ///< asked for three days without an answer, or nobody is left to be asked
};
QString reportName(Report report);
Report reportFromName(const QString& name);
bool isFinalReport(Report report);

/// What is asked of a gateway after a message has left: columns of `outbox` that are no state.
class FollowUpStore
{
public:
    /// Accepted: the gateway is asked for the first time at `at`, where it has told its id of the message.
    static Result<void> expect(database::Transaction& tx, const std::vector<OutboxId>& ids, qint64 at);
    struct Open
    {
        OutboxId id;
        QUuid uuid;
        QString acceptedAs;
        QString address;
        qint64 acceptedAt = 0;
        Report report = Report::None;
    };
    /// Accepted by this transport and to be asked for at `now`; `all`: those too whose time has not come.
    static Result<std::vector<Open>> open(
        database::Transaction& tx, const QString& transport, qint64 now, bool all, OutboxId after, int limit);
    /// Accepted before `before` by another transport than this one, and still open.
    struct Orphan
    {
        OutboxId id;
        Report report = Report::None;
        QString transport;
    };
    static Result<std::vector<Orphan>> orphaned(
        database::Transaction& tx, const QString& transport, qint64 before, int limit);
    /// The next question; 0: none.
    static Result<qint64> nextAt(database::Transaction& tx, const QString& transport);
    struct Change
    {
        OutboxId id;
        Report report = Report::None;
        QString detail;
        std::optional<qint64> nextAt; ///< none: nobody asks any more
    };
    static Result<void> set(database::Transaction& tx, const std::vector<Change>& changes, qint64 now);
    /// Nothing was learnt: asked again at these times.
    static Result<void> askAgain(
        database::Transaction& tx, const std::vector<std::pair<OutboxId, qint64>>& times);

    /// The gateway knows the rows' keys until then; set once, by the first marker.
    static Result<void> noteKey(database::Transaction& tx, const std::vector<OutboxId>& ids, qint64 until);
    /// In doubt after an attempt of this transport since `since`, its key valid beyond `keyUntil` (0: without
    /// a key), to be asked for at `until`.
    static Result<std::vector<OutboxId>> doubts(database::Transaction& tx,
        const QString& transport,
        qint64 since,
        qint64 keyUntil,
        qint64 until,
        int limit);
    static Result<qint64> markerAt(database::Transaction& tx, OutboxId id);
    /// Still in doubt and to be asked for at `until`: the next question at `next`, and no decision by a
    /// person before `decideAfter`. False: somebody else was quicker.
    static Result<bool> holdDoubt(
        database::Transaction& tx, OutboxId id, qint64 until, qint64 next, qint64 decideAfter);
};

} // namespace belfry::core::outbox
