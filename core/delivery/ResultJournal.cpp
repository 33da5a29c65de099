// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ResultJournal.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace belfry::core::delivery {

namespace {

// 32 octets each, the first one is the header: uuid or magic (16), generation (4), verdict, kind, code (2),
// spare (4), crc (4)
constexpr qint64 kRecordSize = 32;
constexpr qsizetype kCrcAt = 28;
const QByteArray kMagic = QByteArrayLiteral("BELFRYJOURNAL\0\0\1");

quint32 checksum(const QByteArray& bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(kCrcAt)));
}

QByteArray sealed(QByteArray bytes)
{
    qToBigEndian<quint32>(checksum(bytes), bytes.data() + kCrcAt);
    return bytes;
}

bool isWhole(const QByteArray& bytes)
{
    return bytes.size() == kRecordSize
        && qFromBigEndian<quint32>(bytes.constData() + kCrcAt) == checksum(bytes);
}

quint32 generationOf(const QByteArray& bytes)
{
    return qFromBigEndian<quint32>(bytes.constData() + 16);
}

QByteArray headerBytes(quint32 generation)
{
    QByteArray bytes(kRecordSize, '\0');
    std::copy(kMagic.begin(), kMagic.end(), bytes.begin());
    qToBigEndian<quint32>(generation, bytes.data() + 16);
    return sealed(bytes);
}

QByteArray recordBytes(const ResultJournal::Record& record, quint32 generation)
{
    QByteArray bytes(kRecordSize, '\0');
    const QByteArray uuid = record.attempt.toRfc4122();
    std::copy(uuid.begin(), uuid.end(), bytes.begin());
    qToBigEndian<quint32>(generation, bytes.data() + 16);
    bytes[20] = static_cast<char>(record.verdict);
    bytes[21] = static_cast<char>(record.kind);
    qToBigEndian<quint16>(static_cast<quint16>(record.code), bytes.data() + 22);
    return sealed(bytes);
}

std::optional<ResultJournal::Record> recordOf(const QByteArray& bytes)
{
    const auto verdict = static_cast<unsigned char>(bytes.at(20));
    const auto kind = static_cast<unsigned char>(bytes.at(21));
    if (verdict > static_cast<unsigned>(Verdict::Lost)
        || kind > static_cast<unsigned>(OutcomeClass::Balance)) {
        return std::nullopt; // of a newer Belfry
    }
    return ResultJournal::Record { QUuid::fromRfc4122(bytes.left(16)),
        static_cast<Verdict>(verdict),
        static_cast<OutcomeClass>(kind),
        qFromBigEndian<quint16>(bytes.constData() + 22) };
}

} // namespace

ResultJournal::ResultJournal(const QString& path)
    : m_file(path)
{
}

Result<std::unique_ptr<ResultJournal>> ResultJournal::open(const QString& path)
{
    std::unique_ptr<ResultJournal> journal(new ResultJournal(path));
    TRY(journal->prepare());
    return journal;
}

Result<void> ResultJournal::prepare()
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly)) {
        return fail(ErrorCode::IoWrite,
            QStringLiteral("the result journal cannot be opened: %1").arg(m_file.errorString()));
    }
    const bool headerGood = read();
    if (const qint64 missing = kFileSize - m_file.size(); missing > 0) {
        // Really written, not just made longer: a later write must need no free space.
        BELFRY_KILLPOINT("journal.before_making");
        TRY(writeAt(m_file.size(), QByteArray(missing, '\0')));
        TRY(platform::syncToDisk(m_file)); // its size and its name as well
        BELFRY_KILLPOINT("journal.made");
    }
    // A torn header can only come from making the file or from reset(): nothing in it is still needed then.
    // The records go to replay() all the same; finishing twice is harmless.
    return headerGood ? Result<void>() : reset();
}

bool ResultJournal::read()
{
    m_file.seek(0);
    const QByteArray all = m_file.read(kFileSize);
    const QByteArray header = all.left(kRecordSize);
    const bool headerGood = isWhole(header) && header.startsWith(kMagic);
    const quint32 current = headerGood ? generationOf(header) : 0;
    quint32 highest = current;
    for (qsizetype at = kRecordSize; at + kRecordSize <= all.size(); at += kRecordSize) {
        const QByteArray bytes = all.mid(at, kRecordSize);
        if (!isWhole(bytes)) {
            continue;
        }
        highest = std::max(highest, generationOf(bytes));
        if (headerGood && generationOf(bytes) != current) {
            continue; // of before the last reset
        }
        m_used = headerGood ? static_cast<int>(at / kRecordSize) : 0;
        if (const auto record = recordOf(bytes)) {
            m_replay.push_back(*record);
        }
    }
    m_generation = highest;
    return headerGood;
}

Result<void> ResultJournal::append(const std::vector<Record>& records)
{
    if (static_cast<int>(records.size()) > room()) {
        return fail(ErrorCode::IoFull, QStringLiteral("the result journal is full"));
    }
    QByteArray bytes;
    for (const Record& record : records) {
        bytes += recordBytes(record, m_generation);
    }
    BELFRY_KILLPOINT("journal.before_write");
    TRY(writeAt((m_used + 1) * kRecordSize, bytes));
    BELFRY_KILLPOINT("journal.written");
    m_used += static_cast<int>(records.size());
    return {};
}

Result<void> ResultJournal::reset()
{
    BELFRY_KILLPOINT("journal.before_reset");
    TRY(writeAt(0, headerBytes(m_generation + 1)));
    BELFRY_KILLPOINT("journal.after_reset");
    ++m_generation;
    m_used = 0;
    return {};
}

Result<void> ResultJournal::writeAt(qint64 offset, const QByteArray& bytes)
{
    if (!m_file.seek(offset) || m_file.write(bytes) != bytes.size()) {
        return fail(m_file.error() == QFileDevice::ResourceError ? ErrorCode::IoFull
                                                                 : platform::writeFailure(m_file.fileName()),
            QStringLiteral("the result journal %1 cannot be written").arg(m_file.fileName()));
    }
    BELFRY_KILLPOINT("journal.unsynced");
    return platform::syncContentToDisk(m_file);
}

} // namespace belfry::core::delivery
