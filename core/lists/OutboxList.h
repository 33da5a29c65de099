// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <map>
#include <vector>

namespace belfry::core::lists {

/// Tabs of the outbox; which states each shows: ToApprove pending (and draft); Waiting ready, claimed,
/// sending, retry; Sent sent; NotSent failed, blocked, expired, cancelled; Decide in_doubt, held,
/// quarantined.
enum class OutboxTab { ToApprove, Waiting, Sent, NotSent, Decide, All };
std::vector<outbox::State> statesOf(OutboxTab tab);

struct OutboxFilter
{
    OutboxTab tab = OutboxTab::All;
    std::optional<outbox::State> state; ///< instead of the tab
    QString search; ///< recipient, address or subject
    std::optional<PersonId> recipient;
    bool ascending = false; ///< by id; the console's order
};

struct OutboxCounts
{
    std::map<outbox::State, qint64> byState;
    qint64 of(OutboxTab tab) const;
};

/// What the status line and Today need, in one read.
struct SendingSummary
{
    OutboxCounts counts;
    qint64 sentToday = 0;
    qint64 nextDueAt = 0;
    qint64 withoutCredentials = 0;
    qint64 writtenToFolder = 0; ///< messages that were only written to a folder and could be sent now
    struct Day
    {
        QDate date;
        qint64 sentEmail = 0;
        qint64 sentSms = 0;
        qint64 failed = 0;
    };
    std::vector<Day> lastDays; ///< 30, civil days of the school's zone
};

class OutboxList
{
public:
    /// Rows after `after` (a key, never an OFFSET), at most `limit`.
    static Result<std::vector<outbox::Row>> page(database::Transaction& tx,
        const access::Session& session,
        const OutboxFilter& filter,
        OutboxId after,
        int limit);
    /// The statement of page() and its values, so that a test can look at how the engine walks.
    static QString pageSql(const OutboxFilter& filter, OutboxId after, int limit);
    static void bindPage(database::Query& query, const OutboxFilter& filter, OutboxId after, int limit);
    static Result<OutboxCounts> counts(database::Transaction& tx);
    /// Messages that were only written to a folder and could be sent now, ascending by id.
    static Result<std::vector<OutboxId>> writtenOnly(
        database::Transaction& tx, const access::Session& session, OutboxId after, int limit);
    /// Of one submission: what failed or came too late and was not sent again (wish 3), ascending by id.
    static Result<std::vector<OutboxId>> notReached(
        database::Transaction& tx, const access::Session& session, SubmissionId submission);
    static Result<qint64> writtenOnlyCount(database::Transaction& tx, const access::Session& session);
    static Result<SendingSummary> summary(
        database::Transaction& tx, const access::Session& session, const QString& timeZone);
};

} // namespace belfry::core::lists
