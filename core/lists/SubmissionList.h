// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <map>
#include <optional>
#include <vector>

namespace belfry::core::lists {

/// What one click or event produced, with what has become of it.
struct SubmissionSummary
{
    SubmissionId id;
    outbox::MessageKind kind = outbox::MessageKind::System;
    QString purpose;
    QString title;
    QString author;
    QString state; ///< building, releasing, complete, cancelled
    qint64 createdAt = 0;
    std::optional<qint64> plannedAt;
    std::map<outbox::State, int> counts; ///< of its messages
    int passedOver = 0;
};

/// Somebody who was meant.
struct SubmissionRecipientRow
{
    PersonId about;
    QString aboutName;
    PersonId recipient; ///< invalid: nobody
    OutboxId outbox; ///< invalid: passed over
    outbox::Reason reason = outbox::Reason::None;
    QString detail;
};

class SubmissionList
{
public:
    static Result<SubmissionSummary> find(
        database::Transaction& tx, const access::Session& session, SubmissionId id);
    static Result<std::vector<SubmissionRecipientRow>> recipients(
        database::Transaction& tx, const access::Session& session, SubmissionId id);
    /// Its messages, or those in one state, by id.
    static Result<std::vector<OutboxId>> messages(database::Transaction& tx,
        const access::Session& session,
        SubmissionId id,
        std::optional<outbox::State> state = {});
    /// The newest first, at most `count`.
    static Result<std::vector<SubmissionSummary>> newest(
        database::Transaction& tx, const access::Session& session, int count);
};

} // namespace belfry::core::lists
