// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TempDatabase.h"

#include "core/database/Migrator.h"

#include <QUuid>

namespace belfry::tests {

using namespace core;
using namespace core::database;

namespace {

/// The socket directory of the cluster that tests/support/postgresql.sh keeps.
QString clusterSocket()
{
    return qEnvironmentVariable("BELFRY_BINARY_DIR") + QStringLiteral("/postgresql/socket");
}

DatabaseUrl clusterUrl(const QString& name)
{
    const auto url = DatabaseUrl::parse(
        QStringLiteral("postgresql://postgres@/%1?host=%2").arg(name, QFile::symLinkTarget(clusterSocket())));
    return url.value_or(DatabaseUrl());
}

Result<void> onCluster(const QString& sql)
{
    TRY_ASSIGN(auto admin, Connection::open(clusterUrl(QStringLiteral("postgres"))));
    return admin->execute(sql);
}

} // namespace

TempDatabase::TempDatabase(Which which)
{
    const bool postgresql = which == Which::Postgresql
        || (which == Which::FromEnvironment
            && qEnvironmentVariable("BELFRY_TEST_ENGINE") == QLatin1String("postgresql"));
    if (!postgresql) {
        m_url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("school.belfry")));
        m_available = m_folder.isValid();
        return;
    }
    const QString name = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128);
    m_available = onCluster(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'").arg(name))
                      .has_value();
    m_url = clusterUrl(name);
}

TempDatabase::~TempDatabase()
{
    if (m_available && !m_url.isSqlite()) {
        [[maybe_unused]] const auto dropped
            = onCluster(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_url.name()));
    }
}

std::unique_ptr<Connection> TempDatabase::connect(const core::IClock* clock) const
{
    OpenOptions options;
    options.mode = OpenMode::CreateIfMissing;
    options.clock = clock;
    auto connection = Connection::open(m_url, options);
    if (!connection) {
        qWarning("%s", qPrintable(connection.error().detail));
        return nullptr;
    }
    return std::move(*connection);
}

std::unique_ptr<Connection> TempDatabase::connectMigrated(const core::IClock* clock) const
{
    auto connection = connect(clock);
    if (connection) {
        if (const auto migrated = Migrator(*connection).migrate(); !migrated) {
            qWarning("%s", qPrintable(migrated.error().detail));
            return nullptr;
        }
    }
    return connection;
}

void TempDatabase::openAllHours(Connection& connection)
{
    const QString hours
        = QStringLiteral("UPDATE sending_hours SET is_open = TRUE, opens_minute = 0, closes_minute = 1440");
    const QString holidays
        = QStringLiteral("INSERT INTO setting (key, value) VALUES ('hours.holidays', 'none') "
                         "ON CONFLICT (key) DO UPDATE SET value = 'none'");
    if (!connection.execute(hours) || !connection.execute(holidays)) {
        qFatal("the sending hours cannot be opened");
    }
}

} // namespace belfry::tests
