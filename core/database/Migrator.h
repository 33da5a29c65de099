// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace belfry::core::database {

class Connection;

/// What stands in the database before anything is done to it.
enum class SchemaState {
    Empty, ///< nothing there yet
    Current,
    Older, ///< will be brought up by migrate()
    TooNew, ///< made by a newer Belfry that this one cannot serve
    Foreign, ///< tables of another program
};

struct SchemaInfo
{
    SchemaState state = SchemaState::Empty;
    int version = 0;
    int minCompatible = 0;
};

/**
 * Builds and upgrades the schema from the files `migrations/{sqlite,postgresql}/NNNN_name/NNN_step.sql` (one
 * statement each). A version is one transaction with its row in schema_version; it stops at the first error.
 * A shipped file is never edited. An SQLite file is copied beside itself before an upgrade; PostgreSQL takes
 * an advisory lock.
 */
class Migrator
{
public:
    explicit Migrator(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<SchemaInfo> inspect();
    /// Empty or Older becomes Current. DbTooNew and DbForeign are refused.
    /// `upTo` stops earlier: how a test makes the database of an older Belfry.
    Result<void> migrate(int upTo = newestVersion());
    /// The newest version that this program knows.
    static int newestVersion();

private:
    Result<void> apply(int version, const QString& folder);
    Result<void> copyBeforeUpgrade(int version);

    Connection& m_connection;
};

} // namespace belfry::core::database
