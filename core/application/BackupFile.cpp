// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BackupFile.h"

#include "core/base/Platform.h"
#include "core/secrets/Cipher.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

namespace belfry::core::application {

namespace {

constexpr char kMagic[] = "BELFRY-BACKUP-1\n";
constexpr qsizetype kMagicSize = sizeof(kMagic) - 1;
constexpr quint32 kLongestHeader = 1024 * 1024;
constexpr quint32 kLongestChunk = 512u * 1024 * 1024;

QByteArray framed(const QByteArray& bytes)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

QByteArray headerBytes(const BackupHeader& header)
{
    QCborArray keys;
    for (const secrets::WrappedKey& key : header.keys) {
        keys.append(QCborArray { secrets::purposeName(key.purpose), key.version, key.wrapped });
    }
    QCborArray wraps;
    for (const secrets::MasterWrap& wrap : header.wraps) {
        wraps.append(QCborArray { wrap.kind, wrap.salt, wrap.parameters, wrap.wrapped });
    }
    const QCborMap map { { QStringLiteral("school"), header.school.toString(QUuid::WithoutBraces) },
        { QStringLiteral("schema"), header.schemaVersion },
        { QStringLiteral("created_at"), header.createdAt },
        { QStringLiteral("key_version"), header.keyVersion },
        { QStringLiteral("file_key"), header.fileKey },
        { QStringLiteral("keys"), keys },
        { QStringLiteral("wraps"), wraps } };
    return map.toCborValue().toCbor();
}

Result<BackupHeader> headerFrom(const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    BackupHeader header;
    header.school = QUuid::fromString(map.value(QStringLiteral("school")).toString());
    header.schemaVersion = static_cast<int>(map.value(QStringLiteral("schema")).toInteger());
    header.createdAt = map.value(QStringLiteral("created_at")).toInteger();
    header.keyVersion = static_cast<int>(map.value(QStringLiteral("key_version")).toInteger());
    header.fileKey = map.value(QStringLiteral("file_key")).toByteArray();
    for (const QCborValue& value : map.value(QStringLiteral("keys")).toArray()) {
        const QCborArray key = value.toArray();
        const auto purpose = secrets::purposeFromName(key.at(0).toString());
        if (!purpose) {
            return fail(ErrorCode::InputUnreadable, QStringLiteral("a key of an unknown purpose"));
        }
        header.keys.push_back({ *purpose, static_cast<int>(key.at(1).toInteger()), key.at(2).toByteArray() });
    }
    for (const QCborValue& value : map.value(QStringLiteral("wraps")).toArray()) {
        const QCborArray wrap = value.toArray();
        header.wraps.push_back({ wrap.at(0).toString(),
            wrap.at(1).toByteArray(),
            wrap.at(2).toString(),
            wrap.at(3).toByteArray() });
    }
    if (header.school.isNull() || header.keys.empty()) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the head of the backup is damaged"));
    }
    return header;
}

/// Binds the file's key to the school and the moment.
QByteArray fileKeyPlace(const BackupHeader& header)
{
    return "belfry backup" + header.school.toRfc4122() + QByteArray::number(header.createdAt);
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

tl::unexpected<Error> writeError(const QFile& file)
{
    const bool isFull = platform::freeBytes(file.fileName()) == 0;
    return fail(isFull ? ErrorCode::IoFull : ErrorCode::IoWrite,
        QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

} // namespace

struct BackupWriter::State
{
    crypto_secretstream_xchacha20poly1305_state stream {};
    QByteArray headerHash;
    ~State() { sodium_memzero(&stream, sizeof(stream)); }
};

struct BackupReader::State
{
    crypto_secretstream_xchacha20poly1305_state stream {};
    QByteArray headerHash;
    ~State() { sodium_memzero(&stream, sizeof(stream)); }
};

BackupWriter::BackupWriter(QString path)
    : m_path(std::move(path))
{
}

BackupWriter::~BackupWriter()
{
    if (m_file.isOpen()) {
        m_file.close();
    }
    if (!m_file.fileName().isEmpty() && QFile::exists(m_file.fileName())) {
        QFile::remove(m_file.fileName()); // given up
    }
}

QString BackupWriter::temporaryPath() const
{
    return m_path + QStringLiteral(".part");
}

Result<void> BackupWriter::begin(BackupHeader header, const secrets::Vault& vault)
{
    TRY(secrets::prepareSodium());
    if (m_file.isOpen()) {
        m_file.close();
    }
    m_file.setFileName(temporaryPath());
    const QDir folder = QFileInfo(m_path).absoluteDir();
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        return fail(ErrorCode::IoWrite, QStringLiteral("the folder %1 cannot be made").arg(folder.path()));
    }
    if (!m_file.open(
            QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return writeError(m_file);
    }
    header.keyVersion = vault.newestVersion(secrets::Purpose::Backup);
    TRY_ASSIGN(const secrets::LockedBytes* sealing, vault.key(secrets::Purpose::Backup, header.keyVersion));
    const auto fileKey = secrets::LockedBytes::random(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    TRY_ASSIGN(
        header.fileKey, secrets::sealBytes(*sealing, fileKeyPlace(header), fileKey.data(), fileKey.size()));
    const QByteArray front = QByteArray(kMagic, kMagicSize) + framed(headerBytes(header));
    m_state = std::make_unique<State>();
    m_state->headerHash = QCryptographicHash::hash(front, QCryptographicHash::Sha256);
    QByteArray streamHeader(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(streamHeader), fileKey.data());
    const QByteArray all = front + streamHeader;
    return m_file.write(all) == all.size() ? Result<void>() : writeError(m_file);
}

Result<void> BackupWriter::write(const QByteArray& chunk, unsigned char tag)
{
    const QByteArray plain = qCompress(chunk, 3);
    QByteArray cipher(plain.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES),
        Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream,
        raw(cipher),
        nullptr,
        raw(plain),
        static_cast<unsigned long long>(plain.size()),
        raw(std::as_const(m_state->headerHash)),
        static_cast<unsigned long long>(m_state->headerHash.size()),
        tag);
    const QByteArray all = framed(cipher);
    return m_file.write(all) == all.size() ? Result<void>() : writeError(m_file);
}

Result<void> BackupWriter::add(const QByteArray& chunk)
{
    return write(chunk, 0);
}

Result<void> BackupWriter::end(const QByteArray& chunk)
{
    TRY(write(chunk, crypto_secretstream_xchacha20poly1305_TAG_FINAL));
    TRY(platform::syncToDisk(m_file));
    m_file.close();
    return {};
}

Result<void> BackupWriter::publish()
{
    // The old one is moved away first and comes back when the new one cannot take its place (Windows renames
    // over nothing).
    QFile part(temporaryPath());
    if (QFile::exists(m_path)) {
        const QString old = m_path + QStringLiteral(".old");
        QFile::remove(old);
        if (!QFile::rename(m_path, old)) {
            return fail(ErrorCode::IoWrite, QStringLiteral("%1 cannot be replaced").arg(m_path));
        }
        if (!part.rename(m_path)) {
            QFile::rename(old, m_path);
            return fail(ErrorCode::IoWrite, QStringLiteral("%1: %2").arg(m_path, part.errorString()));
        }
        QFile::remove(old);
    } else if (!part.rename(m_path)) {
        return fail(ErrorCode::IoWrite, QStringLiteral("%1: %2").arg(m_path, part.errorString()));
    }
    QFile named(m_path);
    if (named.open(QIODevice::ReadWrite)) {
        TRY(platform::syncToDisk(named)); // the folder's entry
    }
    return {};
}

bool BackupReader::looksLikeBackup(const QByteArray& start)
{
    return start.startsWith(QByteArrayView(kMagic, kMagicSize));
}

BackupReader::BackupReader(const QString& path)
    : m_file(path)
{
}

BackupReader::~BackupReader() = default;

Result<BackupHeader> BackupReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
    }
    const QByteArray start = m_file.read(kMagicSize + 4);
    if (start.size() != kMagicSize + 4 || !start.startsWith(kMagic)) {
        return fail(
            ErrorCode::InputUnreadable, QStringLiteral("%1 is no backup of Belfry").arg(m_file.fileName()));
    }
    const auto length = qFromBigEndian<quint32>(start.constData() + kMagicSize);
    const QByteArray bytes = length <= kLongestHeader ? m_file.read(length) : QByteArray();
    if (bytes.isEmpty() || bytes.size() != static_cast<qsizetype>(length)) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the head of the backup is damaged"));
    }
    TRY_ASSIGN(m_header, headerFrom(bytes));
    m_bodyAt = m_file.pos();
    return m_header;
}

Result<void> BackupReader::unlock(const secrets::Vault& vault)
{
    TRY_ASSIGN(const secrets::LockedBytes* opening, vault.key(secrets::Purpose::Backup, m_header.keyVersion));
    auto fileKey = secrets::openKey(*opening, fileKeyPlace(m_header), m_header.fileKey);
    if (!fileKey) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the head of the backup is damaged"));
    }
    if (!m_file.seek(0)) {
        return fail(ErrorCode::IoRead, m_file.errorString());
    }
    m_state = std::make_unique<State>();
    m_state->headerHash = QCryptographicHash::hash(m_file.read(m_bodyAt), QCryptographicHash::Sha256);
    const QByteArray streamHeader = m_file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (streamHeader.size() != static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &m_state->stream, raw(streamHeader), fileKey->data())
            != 0) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the backup is cut off"));
    }
    return {};
}

Result<BackupReader::Chunk> BackupReader::next()
{
    const QByteArray length = m_file.read(4);
    const quint32 size = length.size() == 4 ? qFromBigEndian<quint32>(length.constData()) : 0;
    // The length is not encrypted: a damaged one must not make the program take all memory.
    const bool possible = size >= crypto_secretstream_xchacha20poly1305_ABYTES && size <= kLongestChunk
        && size <= m_file.size() - m_file.pos();
    const QByteArray cipher = possible ? m_file.read(size) : QByteArray();
    if (cipher.isEmpty() || cipher.size() != static_cast<qsizetype>(size)) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the backup is cut off"));
    }
    QByteArray plain(cipher.size() - static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES),
        Qt::Uninitialized);
    unsigned char tag = 0;
    const int outcome = crypto_secretstream_xchacha20poly1305_pull(&m_state->stream,
        raw(plain),
        nullptr,
        &tag,
        raw(cipher),
        static_cast<unsigned long long>(cipher.size()),
        raw(std::as_const(m_state->headerHash)),
        static_cast<unsigned long long>(m_state->headerHash.size()));
    if (outcome != 0) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("the backup was altered or is damaged"));
    }
    const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (isLast && !m_file.atEnd()) {
        return fail(
            ErrorCode::InputUnreadable, QStringLiteral("something stands behind the end of the backup"));
    }
    return Chunk { qUncompress(plain), isLast };
}

} // namespace belfry::core::application
