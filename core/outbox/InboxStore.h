// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QString>

#include <vector>

namespace belfry::core::outbox {

/// The table inbox_item: what a person finds in the own inbox, once for each message (LL2-28).
class InboxStore
{
public:
    struct NewItem
    {
        PersonId person;
        OutboxId outbox;
        bool isForStaffProfile = false; ///< IM-14, IM-15
        QString subject;
        QString body;
        QString author;
    };
    /// DbConstraint when one of the messages lies in an inbox already.
    static Result<void> insert(database::Transaction& tx, const std::vector<NewItem>& items);
};

} // namespace belfry::core::outbox
