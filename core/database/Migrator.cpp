// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Migrator.h"

#include "core/database/Connection.h"

#include <QDir>
#include <QFile>

#include <map>

// A static library's resources are linked only when something names them.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace belfry::core::database {

namespace {

/// Every version from this one on reads and writes what the newest makes. Version 1 knows no sending hours
/// and no wallet: it would send at night and for nothing. Version 2 asks neither for the consent of those who
/// share an address nor whether a rule that approved is still in force.
constexpr int kMinCompatible = 3;
constexpr qint64 kAdvisoryLock = 0x42454C46; // "BELF"

std::map<int, QString> versionFolders(const QString& engine)
{
    initMigrationResources();
    std::map<int, QString> folders;
    const QDir root(QStringLiteral(":/belfry/migrations/") + engine);
    for (const QString& name : root.entryList(QDir::Dirs, QDir::Name)) {
        folders.emplace(name.section(QLatin1Char('_'), 0, 0).toInt(), root.filePath(name));
    }
    return folders;
}

QString tableExists(Engine engine, const QString& table)
{
    return engine == Engine::Sqlite
        ? QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'").arg(table)
        : QStringLiteral(
              "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = '%1'")
              .arg(table);
}

QString tableCount(Engine engine)
{
    return engine == Engine::Sqlite
        ? QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'")
        : QStringLiteral("SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema()");
}

} // namespace

int Migrator::newestVersion()
{
    const auto folders = versionFolders(QStringLiteral("sqlite"));
    return folders.empty() ? 0 : folders.rbegin()->first;
}

Result<SchemaInfo> Migrator::inspect()
{
    const Engine engine = m_connection.dialect().engine();
    SchemaInfo info;
    TRY_ASSIGN(const auto known, m_connection.scalar(tableExists(engine, QStringLiteral("schema_version"))));
    if (known.toInt() == 0) {
        TRY_ASSIGN(const auto others, m_connection.scalar(tableCount(engine)));
        info.state = others.toInt() == 0 ? SchemaState::Empty : SchemaState::Foreign;
        return info;
    }
    TRY_ASSIGN(
        const auto version, m_connection.scalar(QStringLiteral("SELECT MAX(version) FROM schema_version")));
    TRY_ASSIGN(const auto compatible,
        m_connection.scalar(
            QStringLiteral("SELECT min_compatible FROM schema_version ORDER BY version DESC LIMIT 1")));
    info.version = version.toInt();
    info.minCompatible = compatible.toInt();
    if (info.minCompatible > newestVersion()) {
        info.state = SchemaState::TooNew;
    } else {
        info.state = info.version < newestVersion() ? SchemaState::Older : SchemaState::Current;
    }
    return info;
}

Result<void> Migrator::migrate(int upTo)
{
    TRY_ASSIGN(const SchemaInfo before, inspect());
    if (before.state == SchemaState::TooNew) {
        return fail(ErrorCode::DbTooNew,
            QStringLiteral("schema %1, this program knows %2").arg(before.version).arg(newestVersion()));
    }
    if (before.state == SchemaState::Foreign) {
        return fail(ErrorCode::DbForeign, QStringLiteral("the database holds tables of another program"));
    }
    if (before.state == SchemaState::Older) {
        TRY(copyBeforeUpgrade(before.version));
    }
    for (const auto& [version, folder] : versionFolders(m_connection.dialect().name())) {
        if (version > before.version && version <= upTo) {
            TRY(apply(version, folder));
        }
    }
    return {};
}

Result<void> Migrator::apply(int version, const QString& folder)
{
    return m_connection.write([&](Transaction& tx) -> Result<void> {
        if (tx.dialect().engine() == Engine::Postgresql) {
            TRY(m_connection.execute(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(kAdvisoryLock)));
        }
        // Another computer or window may have done it while we waited for the lock.
        TRY_ASSIGN(const SchemaInfo info, inspect());
        if (info.version >= version) {
            return {};
        }
        const QDir steps(folder);
        for (const QString& name : steps.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name)) {
            QFile file(steps.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return fail(ErrorCode::Internal, QStringLiteral("migration %1 cannot be read").arg(name));
            }
            if (auto done = m_connection.execute(QString::fromUtf8(file.readAll())); !done) {
                return fail(done.error().code,
                    QStringLiteral("migration %1/%2: %3").arg(folder, name, done.error().detail));
            }
        }
        TRY_ASSIGN(const qint64 now, tx.now());
        auto query = tx.prepare(QStringLiteral("INSERT INTO schema_version (version, min_compatible, "
                                               "applied_at) VALUES (:version, :compatible, :now)"));
        query.bind(":version", version).bind(":compatible", kMinCompatible).bind(":now", now);
        return query.exec();
    });
}

Result<void> Migrator::copyBeforeUpgrade(int version)
{
    if (m_connection.dialect().engine() != Engine::Sqlite) {
        return {};
    }
    const QString copy
        = QStringLiteral("%1.before-upgrade-from-%2").arg(m_connection.url().path()).arg(version);
    if (QFile::exists(copy)) {
        return {};
    }
    const QString quoted = QString(copy).replace(QLatin1Char('\''), QLatin1String("''"));
    return m_connection.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

} // namespace belfry::core::database
