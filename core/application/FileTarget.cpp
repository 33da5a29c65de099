// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/FileTarget.h"

#include "core/application/BackupFile.h"
#include "core/secrets/KeyFile.h"

#include <QFile>
#include <QFileInfo>

namespace belfry::core::application {

namespace {

bool isDatabase(const QString& path, const QByteArray& start)
{
    // The log and its index belong to a database that stands beside them.
    return start.startsWith("SQLite format 3") || path.endsWith(QLatin1String("-wal"))
        || path.endsWith(QLatin1String("-shm")) || path.endsWith(QLatin1String("-journal"));
}

} // namespace

Result<void> mayReplace(const QString& path, Replaced replaced)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return fail(ErrorCode::IoWrite, QStringLiteral("%1 is a folder; name a file in it").arg(path));
    }
    if (!info.exists() || info.size() == 0) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoWrite,
            QStringLiteral("%1 is there and cannot be read; choose another name").arg(path));
    }
    const QByteArray start = file.read(32);
    file.close();
    const auto refuse = [&](const char* what) {
        return fail(ErrorCode::IoWrite,
            QStringLiteral("%1 is %2 and is not written over; choose another name")
                .arg(path, QLatin1String(what)));
    };
    if (isDatabase(path, start)) {
        return refuse("a database");
    }
    if (secrets::KeyFile(path).read()) {
        return refuse("a key file");
    }
    const bool isBackup = BackupReader::looksLikeBackup(start);
    if (replaced == Replaced::Lists && isBackup) {
        return refuse("a backup");
    }
    if (replaced == Replaced::Backups && !isBackup) {
        return refuse("no backup");
    }
    return {};
}

} // namespace belfry::core::application
