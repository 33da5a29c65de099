// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"

#include <QString>

#include <vector>

namespace belfry::core::lists {

/// One system message that a person finds in the own inbox.
struct InboxRow
{
    qint64 id = 0;
    OutboxId message; ///< invalid: it is not in the outbox
    bool isForStaffProfile = false; ///< IM-14; otherwise it is private (IM-15)
    QString subject;
    QString body;
    QString author;
    qint64 createdAt = 0; ///< UTC ms
    qint64 readAt = 0; ///< 0: not yet
};

/// What lies in a person's inbox (LL2-28), as the office sees it.
class InboxList
{
public:
    /// Newest first; those of persons who became part of this one are among them.
    static Result<std::vector<InboxRow>> ofPerson(
        database::Transaction& tx, const access::Session& session, PersonId person, int limit);
};

} // namespace belfry::core::lists
