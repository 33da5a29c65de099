// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"

#include <QDate>
#include <QMap>

#include <numeric>
#include <optional>

namespace belfry::core::application {

/// What a backup holds, as its last part says.
struct BackupManifest
{
    QUuid school;
    int schemaVersion = 0;
    qint64 generation = 0;
    qint64 createdAt = 0; ///< UTC ms
    QString engine; ///< the one that it was made on
    QMap<QString, qint64> counts; ///< rows by table
    qint64 auditSequence = 0;
    QByteArray auditHash;
    QByteArray sha256; ///< of everything before the manifest

    qint64 rows() const { return std::accumulate(counts.begin(), counts.end(), qint64 { 0 }); }
};

struct Restored
{
    BackupManifest manifest;
    int heldMessages = 0; ///< open messages that now wait for a person's decision
    QString keptAside; ///< the former SQLite file or PostgreSQL schema; empty when there was none
};

/**
 * Backups that do not know the engine: a file made on SQLite can be restored on PostgreSQL and the other way
 * round. It is encrypted; the school's key or the recovery code opens it. Calls take as long as the data are
 * big and belong to a worker thread; a backup never blocks a writer (one snapshot), a restore writes one long
 * transaction into a database that nobody uses yet.
 */
class Backup
{
public:
    /// Checks the database's file, writes, then reads the whole backup back before it gets its name.
    static Result<BackupManifest> write(database::Connection& connection,
        const Installation& installation,
        const access::Session& session,
        const QString& path);
    /// Reads everything: InputUnreadable when one byte is wrong.
    static Result<BackupManifest> verify(const QString& path, const secrets::Vault& vault);

    enum class Existing {
        Refuse, ///< a database that holds a school is left alone (Conflict)
        KeepAside, ///< SQLite: its file is renamed and kept. PostgreSQL: refused all the same
    };
    /// An empty `recoveryCode`: the key must be known on this computer. The key is kept as `keys` says, so
    /// that the restored school opens here.
    static Result<Restored> restore(const database::DatabaseUrl& url,
        const QString& path,
        const KeySource& keys,
        const QString& recoveryCode = {},
        Existing existing = Existing::Refuse);

    /// Once per civil day of the school: a checked backup in backup.folder, older ones removed after
    /// backup.keep_days. Answers the new file; empty when today's is there already.
    static Result<QString> daily(database::Connection& connection, const Installation& installation);
    /// backup.folder, else a folder beside the SQLite file or among the program's data.
    static QString folder(const Installation& installation, const QString& setting);
    /// The civil day of the newest backup that this database has seen; invalid when none.
    static Result<QDate> lastDaily(database::Connection& connection);
};

} // namespace belfry::core::application
