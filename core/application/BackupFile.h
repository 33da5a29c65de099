// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/MasterKey.h"

#include <QFile>
#include <QJsonObject>

#include <optional>

namespace belfry::core::application {

/// What stands in front of a backup, in the clear: how to come to its key, and nothing about anybody.
struct BackupHeader
{
    QUuid school;
    int schemaVersion = 0;
    qint64 createdAt = 0; ///< UTC ms
    int keyVersion = 0; ///< of the purpose key Backup that sealed the file's key
    QByteArray fileKey; ///< sealed
    std::vector<secrets::WrappedKey> keys; ///< as in vault_key: wrapped by the master key
    std::vector<secrets::MasterWrap> wraps; ///< as in vault_wrap: the master key wrapped by the recovery code
};

/**
 * Writes a backup: magic, header, then chunks, each compressed and encrypted in one stream
 * (XChaCha20-Poly1305, crypto_secretstream) under a key of this file alone. Every chunk is bound to the
 * header and to its place; the last one is marked, so that a file that was cut off is not taken for a whole
 * one.
 *
 * Written to a temporary name, synchronised, renamed by finish(); a file of the same name is never touched
 * before.
 */
class BackupWriter
{
public:
    explicit BackupWriter(QString path);
    ~BackupWriter();
    BackupWriter(const BackupWriter&) = delete;
    BackupWriter& operator=(const BackupWriter&) = delete;

    /// Begins (or begins anew). `header` without fileKey and keyVersion.
    Result<void> begin(BackupHeader header, const secrets::Vault& vault);
    Result<void> add(const QByteArray& chunk);
    /// The last chunk; then the file is on the disk under its temporary name.
    Result<void> end(const QByteArray& chunk);
    QString temporaryPath() const;
    /// Gives it its name.
    Result<void> publish();

private:
    struct State;
    Result<void> write(const QByteArray& chunk, unsigned char tag);

    QString m_path;
    QFile m_file;
    std::unique_ptr<State> m_state;
};

/// Reads a backup. InputUnreadable: no backup, cut off, or altered.
class BackupReader
{
public:
    explicit BackupReader(const QString& path);
    ~BackupReader();
    BackupReader(const BackupReader&) = delete;
    BackupReader& operator=(const BackupReader&) = delete;

    /// Whether a file that begins with these bytes was meant to be a backup.
    static bool looksLikeBackup(const QByteArray& start);
    Result<BackupHeader> open();
    /// As open() read it.
    const BackupHeader& header() const { return m_header; }
    /// Begins with the first chunk, also a second time.
    Result<void> unlock(const secrets::Vault& vault);
    struct Chunk
    {
        QByteArray bytes;
        bool isLast = false;
    };
    Result<Chunk> next();

private:
    struct State;

    QFile m_file;
    BackupHeader m_header;
    qint64 m_bodyAt = 0;
    std::unique_ptr<State> m_state;
};

} // namespace belfry::core::application
