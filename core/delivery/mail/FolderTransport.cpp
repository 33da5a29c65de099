// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/FolderTransport.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"
#include "core/delivery/mail/MessageCheck.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>

namespace belfry::core::delivery {

namespace {

constexpr size_t kGroup = 50; ///< messages for each commit of the gate

std::filesystem::path nativePath(const QString& path)
{
    return { path.toStdU16String() };
}

/// What cannot be written concerns the folder, not the message.
Outcome notWritten(const Error& error, bool afterMarker)
{
    const auto kind
        = error.code == ErrorCode::IoFull ? OutcomeClass::TransportDown : OutcomeClass::Configuration;
    return ownOutcome(Verdict::NotSent, kind, error.detail, afterMarker);
}

tl::unexpected<Error> writeError(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || platform::freeBytes(file.fileName()) == 0;
    return fail(full ? ErrorCode::IoFull : ErrorCode::IoWrite,
        QStringLiteral("The mail folder cannot be written: %1").arg(file.errorString()));
}

/// QFile::remove() of an open file leaves it there when its last bytes do not fit on the disk; it holds a
/// password.
void giveUp(QFile& file)
{
    file.close();
    QFile::remove(file.fileName());
}

} // namespace

struct FolderTransport::Prepared
{
    OutboxId id;
    QString part;
    QString path;
};

FolderTransport::FolderTransport(QString folder)
    : m_folder(std::move(folder))
{
}

QString FolderTransport::fileNameFor(const OutgoingMessage& message)
{
    static const QRegularExpression kUuid(
        QStringLiteral("^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto headerEnd = message.bytes.indexOf("\r\n\r\n");
    const auto match = kUuid.match(
        QString::fromLatin1(message.bytes.left(headerEnd < 0 ? message.bytes.size() : headerEnd)));
    return (match.hasMatch() ? match.captured(1).toLower()
                             : QStringLiteral("outbox-%1").arg(message.id.value()))
        + QStringLiteral(".eml");
}

void FolderTransport::deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop)
{
    Results results;
    bool stopped = false;
    bool empty = false;
    if (const auto ready = prepareFolder(); !ready) {
        if (const auto message = stop.stopRequested() ? std::nullopt : source.next()) {
            gate.commit({}, { { message->id, notWritten(ready.error(), false) } });
        }
        return;
    }
    removeOldParts();
    while (!stopped && !empty && !stop.stopRequested()) {
        std::vector<Prepared> prepared;
        std::vector<OutboxId> waiting;
        while (prepared.size() < kGroup && !stopped && !stop.stopRequested()) {
            const auto message = source.next();
            if (!message) {
                empty = true;
                break;
            }
            if (auto written = write(*message); written) {
                waiting.push_back(message->id);
                prepared.push_back(std::move(*written));
            } else {
                results.emplace_back(message->id, notWritten(written.error(), false));
                stopped = true;
            }
        }
        if (waiting.empty()) {
            break;
        }
        BELFRY_KILLPOINT("folder.before_marker");
        const std::vector<bool> answers = gate.commit(waiting, std::exchange(results, {}));
        BELFRY_KILLPOINT("folder.after_marker");
        for (size_t index = 0; index < prepared.size(); ++index) {
            if (index < answers.size() && answers[index]) {
                results.emplace_back(prepared[index].id, finish(prepared[index], true));
                stopped = stopped || results.back().second.verdict != Verdict::Written;
            } else {
                QFile::remove(prepared[index].part);
                results.emplace_back(prepared[index].id,
                    ownOutcome(Verdict::Lost,
                        OutcomeClass::Stopped,
                        QStringLiteral("The message may not leave any more.")));
            }
        }
    }
    if (!results.empty()) {
        BELFRY_KILLPOINT("folder.before_results");
        gate.commit({}, results);
        BELFRY_KILLPOINT("folder.after_results");
    }
}

Outcome FolderTransport::test(const OutgoingMessage& message)
{
    if (const auto ready = prepareFolder(); !ready) {
        return notWritten(ready.error(), false);
    }
    const auto written = write(message);
    return written ? finish(*written, false) : notWritten(written.error(), false);
}

Result<void> FolderTransport::prepareFolder() const
{
    if (m_folder.isEmpty()) {
        return fail(ErrorCode::ChannelConfiguration, QStringLiteral("No folder for mail is set."));
    }
    const QFileInfo info(m_folder);
    if (info.isDir()) {
        return {};
    }
    const QString parent = QFileInfo(info.absoluteFilePath()).absolutePath();
    const bool made = QDir().mkpath(parent)
        && QDir().mkdir(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!made) {
        return fail(
            ErrorCode::IoWrite, QStringLiteral("The folder for mail cannot be made: %1").arg(m_folder));
    }
    return {};
}

/// What a crash left half written: it holds passwords. Young ones may belong to another process.
void FolderTransport::removeOldParts() const
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const QFileInfo& part : QDir(m_folder).entryInfoList(
             { QStringLiteral("*.eml.part") }, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (part.lastModified().toUTC() < limit) {
            QFile::remove(part.filePath());
        }
    }
}

Result<FolderTransport::Prepared> FolderTransport::write(const OutgoingMessage& message) const
{
    const QString name = fileNameFor(message);
    const QDir folder(m_folder);
    Prepared prepared {
        message.id, folder.filePath(QLatin1Char('.') + name + QStringLiteral(".part")), folder.filePath(name)
    };
    QFile file(prepared.part);
    BELFRY_KILLPOINT("folder.before_write");
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return writeError(file);
    }
    const auto half = message.bytes.size() / 2;
    bool good = file.write(message.bytes.constData(), half) == half && file.flush();
    BELFRY_KILLPOINT("folder.half_written");
    const auto rest = message.bytes.size() - half;
    good = good && file.write(message.bytes.constData() + half, rest) == rest && file.flush();
    if (!good) {
        const auto error = writeError(file);
        giveUp(file);
        return error;
    }
    if (auto synced = platform::syncToDisk(file); !synced) {
        giveUp(file);
        return fail(std::move(synced).error());
    }
    BELFRY_KILLPOINT("folder.synced");
    return prepared;
}

Outcome FolderTransport::finish(const Prepared& prepared, bool afterMarker) const
{
    std::error_code error;
    BELFRY_KILLPOINT("folder.before_rename");
    std::filesystem::rename(
        nativePath(prepared.part), nativePath(prepared.path), error); // replaces an older one
    BELFRY_KILLPOINT("folder.renamed");
    if (error) {
        QFile::remove(prepared.part);
        return notWritten({ ErrorCode::IoWrite,
                              QStringLiteral("The file in the mail folder cannot be named: %1")
                                  .arg(QString::fromLocal8Bit(error.message().c_str())) },
            afterMarker);
    }
    QFile file(prepared.path);
    if (file.open(QIODevice::ReadWrite)) {
        // The bytes are on the disk already; this is for the new name. A failure changes nothing: the file is
        // there.
        static_cast<void>(platform::syncToDisk(file));
    }
    Outcome outcome = ownOutcome(Verdict::Written, OutcomeClass::Accepted, {}, afterMarker);
    outcome.acceptedAs = QFileInfo(prepared.path).fileName();
    return outcome;
}

} // namespace belfry::core::delivery
