// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ContentStore.h"

#include "core/database/Dialect.h"
#include "core/secrets/Sha256.h"

#include <QtEndian>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

void addPart(secrets::Sha256& hash, char kind, const QByteArray& bytes)
{
    char head[9] { kind };
    qToBigEndian<quint64>(static_cast<quint64>(bytes.size()), head + 1);
    hash.add(QByteArrayView(head, sizeof head));
    hash.add(bytes);
}

secrets::Place placeOf(const QUuid& uuid, int position)
{
    return { "outbox_content",
        QStringLiteral("%1/%2").arg(uuid.toString(QUuid::WithoutBraces)).arg(position),
        "bytes" };
}

/// An attachment as it stands in the message: base64 in lines of 76.
QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray code = bytes.toBase64();
    QByteArray lines;
    lines.reserve(code.size() + code.size() / 38 + 2);
    for (qsizetype start = 0; start < code.size(); start += 76) {
        lines += code.mid(start, 76);
        lines += "\r\n";
    }
    return lines;
}

struct StoredSegment
{
    int position = 0;
    QByteArray bytes;
    int keyVersion = 0;
    QByteArray blob;
    QByteArray blobBytes;
};

using StoredSegments = std::unordered_map<qint64, std::vector<StoredSegment>>;

Result<StoredSegments> read(Transaction& tx, const std::vector<Envelope>& envelopes)
{
    std::vector<OutboxId> ids;
    ids.reserve(envelopes.size());
    for (const Envelope& envelope : envelopes) {
        ids.push_back(envelope.id);
    }
    QString sql
        = QStringLiteral("SELECT c.outbox_id, c.position, c.bytes, c.key_version, c.blob_sha256, b.bytes "
                         "FROM outbox_content c LEFT JOIN blob b ON b.sha256 = c.blob_sha256 WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("c.outbox_id"), ":ids");
    sql += QStringLiteral(" ORDER BY c.outbox_id, c.position");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    StoredSegments segments;
    while (query.next()) {
        segments[query.int64(0)].push_back(
            { query.integer(1), query.bytes(2), query.integer(3), query.bytes(4), query.bytes(5) });
    }
    return segments;
}

ContentStore::Opened opened(
    const secrets::Vault* vault, const Envelope& envelope, const std::vector<StoredSegment>& stored)
{
    ContentStore::Opened content;
    for (const StoredSegment& segment : stored) {
        if (!segment.blob.isEmpty()) {
            if (secrets::Sha256::of(segment.blobBytes) != segment.blob) {
                content.problem = ErrorCode::SecretCorrupt;
                return content;
            }
            content.segments.push_back({ {}, false, segment.blob });
            content.frozen += base64Lines(segment.blobBytes);
            continue;
        }
        QByteArray bytes = segment.bytes;
        if (segment.keyVersion > 0) {
            if (vault == nullptr) {
                content.problem = ErrorCode::SecretMissing;
                return content;
            }
            auto plain = vault->open(secrets::Purpose::Content,
                placeOf(envelope.uuid, segment.position),
                segment.bytes,
                segment.keyVersion);
            if (!plain) {
                content.problem = plain.error().code;
                return content;
            }
            bytes = *std::move(plain);
        }
        content.segments.push_back({ bytes, segment.keyVersion > 0, {} });
        content.frozen += bytes;
    }
    if (stored.empty()
        || ContentStore::digest(envelope.channel, envelope.sender, envelope.address, content.segments)
            != envelope.digest) {
        content.problem = ErrorCode::SecretCorrupt;
    }
    return content;
}

} // namespace

Reason ContentStore::Opened::reason() const
{
    if (!problem) {
        return Reason::None;
    }
    return *problem == ErrorCode::SecretMissing ? Reason::KeyMissing : Reason::Tampered;
}

QByteArray ContentStore::digest(
    Channel channel, const QString& sender, const QString& address, const std::vector<Segment>& content)
{
    secrets::Sha256 hash;
    addPart(hash, 'c', channelName(channel).toUtf8());
    addPart(hash, 'f', sender.toUtf8());
    addPart(hash, 't', address.toUtf8());
    for (const Segment& segment : content) {
        if (segment.blob.isEmpty()) {
            addPart(hash, 'b', segment.bytes);
        } else {
            addPart(hash, 'a', segment.blob);
        }
    }
    return hash.result();
}

Result<void> ContentStore::putBlob(Transaction& tx, const QByteArray& sha256, const QByteArray& bytes)
{
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO blob (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT (sha256) DO NOTHING"));
    query.bind(":sha256", sha256).bind(":bytes", bytes);
    return query.exec();
}

Result<void> ContentStore::insert(
    Transaction& tx, const secrets::Vault* vault, const std::vector<NewContent>& contents)
{
    std::vector<QVariantList> rows;
    rows.reserve(contents.size());
    for (const NewContent& content : contents) {
        int position = 0;
        for (const Segment& segment : *content.segments) {
            ++position;
            if (!segment.blob.isEmpty()) {
                rows.push_back({ content.id.value(), position, QByteArray(""), 0, segment.blob });
            } else if (!segment.isSecret) {
                rows.push_back({ content.id.value(),
                    position,
                    segment.bytes.isNull() ? QByteArray("") : segment.bytes,
                    0,
                    QVariant(QMetaType(QMetaType::QByteArray)) });
            } else {
                if (vault == nullptr) {
                    return fail(ErrorCode::SecretMissing, QStringLiteral("no keys to seal a message with"));
                }
                TRY_ASSIGN(const auto sealed,
                    vault->seal(secrets::Purpose::Content, placeOf(content.uuid, position), segment.bytes));
                rows.push_back({ content.id.value(),
                    position,
                    sealed.cipher,
                    sealed.keyVersion,
                    QVariant(QMetaType(QMetaType::QByteArray)) });
            }
        }
    }
    return tx.insertMany(QStringLiteral("outbox_content"),
        { QStringLiteral("outbox_id"),
            QStringLiteral("position"),
            QStringLiteral("bytes"),
            QStringLiteral("key_version"),
            QStringLiteral("blob_sha256") },
        rows);
}

Result<std::unordered_map<qint64, ContentStore::Opened>> ContentStore::open(
    Transaction& tx, const secrets::Vault* vault, const std::vector<Envelope>& envelopes)
{
    TRY_ASSIGN(const auto stored, read(tx, envelopes));
    std::unordered_map<qint64, Opened> contents;
    for (const Envelope& envelope : envelopes) {
        const auto segments = stored.find(envelope.id.value());
        contents.emplace(envelope.id.value(),
            opened(
                vault, envelope, segments == stored.end() ? std::vector<StoredSegment>() : segments->second));
    }
    return contents;
}

} // namespace belfry::core::outbox
