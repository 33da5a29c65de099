// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"

#include <QTemporaryDir>

#include <memory>

namespace belfry::tests {

/**
 * A fresh, empty database of the engine that BELFRY_TEST_ENGINE names (sqlite unless told), gone afterwards.
 * PostgreSQL: a new database in the cluster that the ctest fixture started; without one the test is skipped
 * visibly.
 *
 *     TempDatabase database;
 *     if (!database.isAvailable()) QSKIP("no PostgreSQL server");
 *     auto connection = database.connectMigrated();
 */
class TempDatabase
{
public:
    enum class Which { FromEnvironment, Sqlite, Postgresql };
    explicit TempDatabase(Which which = Which::FromEnvironment);
    ~TempDatabase();
    TempDatabase(const TempDatabase&) = delete;
    TempDatabase& operator=(const TempDatabase&) = delete;

    bool isAvailable() const { return m_available; }
    const core::database::DatabaseUrl& url() const { return m_url; }
    /// A connection to it as it is.
    std::unique_ptr<core::database::Connection> connect(const core::IClock* clock = nullptr) const;
    /// Builds the schema first.
    std::unique_ptr<core::database::Connection> connectMigrated(const core::IClock* clock = nullptr) const;
    /// Sending at every hour, as a test wants that does not speak of the hours.
    static void openAllHours(core::database::Connection& connection);
    /// A folder that goes with the database.
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    core::database::DatabaseUrl m_url;
    bool m_available = false;
};

} // namespace belfry::tests
