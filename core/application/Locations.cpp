// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Locations.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace belfry::core::application {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Belfry");
}

database::DatabaseUrl defaultDatabase()
{
    return database::DatabaseUrl::sqlite(dataFolder() + QStringLiteral("/school.belfry"));
}

QString stateFolder(const QString& schoolUuid)
{
    const QString root = qEnvironmentVariable("BELFRY_STATE_DIR", dataFolder() + QStringLiteral("/state"));
    return root + QLatin1Char('/') + schoolUuid;
}

QString mailFolder(const QString& setting, const database::DatabaseUrl& url)
{
    if (!setting.isEmpty()) {
        return setting;
    }
    const QString base = url.isSqlite() ? QFileInfo(url.path()).absolutePath() : dataFolder();
    return base + QStringLiteral("/outgoing mail");
}

QString smsFolder(const database::DatabaseUrl& url)
{
    const QString base = url.isSqlite() ? QFileInfo(url.path()).absolutePath() : dataFolder();
    return base + QStringLiteral("/outgoing SMS");
}

} // namespace belfry::core::application
