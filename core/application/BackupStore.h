// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"
#include "core/database/Transaction.h"

#include <vector>

namespace belfry::core::application {

/// A table of a backup.
struct BackupTable
{
    const char* name;
    const char* order; ///< columns that say which row comes first; the same on every engine
    const char* later = nullptr; ///< a column that points into the same table, filled when all rows are there
};

/// What a restore needs beside whole tables.
class BackupStore
{
public:
    /// Every table that a backup holds, in the order in which their rows can be put in.
    static const std::vector<BackupTable>& tables();
    /// Tables that the schema or the triggers fill themselves.
    static const QStringList& leftOut();
    /// From here to endRestore(), in this transaction alone, messages may come in with any state.
    static Result<void> beginRestore(database::Transaction& tx);
    static Result<void> endRestore(database::Transaction& tx);
    /// A backup of schema version 1 knows no channel `system`.
    static Result<void> addMissingChannels(database::Transaction& tx);
    static Result<void> setMergedInto(database::Transaction& tx, qint64 person, qint64 target);

    /// PostgreSQL: renames the schema with everything in it and makes an empty one in its place. Answers the
    /// new name. Conflict while anybody else is connected to the database.
    static Result<QString> moveAside(database::Connection& connection);
    /// Undoes moveAside(); what was made since is dropped.
    static Result<void> moveBack(database::Connection& connection, const QString& aside);
};

} // namespace belfry::core::application
