// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace belfry::core::messaging {

using DraftId = Id<struct DraftTag>;

/// The table `message_draft`.
class DraftStore
{
public:
    struct Stored
    {
        DraftId id;
        QString title;
        QByteArray content; ///< JSON
        qint64 updatedAt = 0; ///< UTC ms
    };
    static Result<DraftId> insert(
        database::Transaction& tx, StaffId staff, const QString& title, const QByteArray& content);
    /// false: it is gone, or somebody else's.
    static Result<bool> update(database::Transaction& tx,
        DraftId id,
        StaffId staff,
        const QString& title,
        const QByteArray& content);
    static Result<bool> remove(database::Transaction& tx, DraftId id, StaffId staff);
    static Result<std::optional<Stored>> find(database::Transaction& tx, DraftId id, StaffId staff);
    /// Newest first.
    static Result<std::vector<Stored>> list(database::Transaction& tx, StaffId staff, int limit);
};

} // namespace belfry::core::messaging
