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
        QStringLiteral("The folder for messages cannot be written: %1").arg(file.errorString()));
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

FolderForm mailFiles()
{
    FolderForm form;
    form.transport = QStringLiteral("folder");
    form.suffix = QStringLiteral(".eml");
    form.fileName = &FolderTransport::fileNameFor;
    form.contents = [](const OutgoingMessage& message) { return message.bytes; };
    return form;
}

FolderTransport::FolderTransport(QString folder, FolderForm form)
    : m_folder(std::move(folder))
    , m_form(std::move(form))
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
            if (const auto refusal = m_form.refuse ? m_form.refuse(*message) : std::nullopt) {
                results.emplace_back(message->id, *refusal);
            } else if (auto written = write(*message); written) {
                waiting.push_back(message->id);
                prepared.push_back(std::move(*written));
            } else {
                results.emplace_back(message->id, notWritten(written.error(), false));
                stopped = true;
            }
        }
        if (waiting.empty()) {
            continue;
        }
        BELFRY_KILLPOINT("folder.before_marker");
        const std::vector<bool> answers = gate.commit(waiting, std::exchange(results, {}));
        BELFRY_KILLPOINT("folder.after_marker");
        for (size_t index = 0; index < prepared.size(); ++index) {
            if (index < answers.size() && answers[index]) {
                results.emplace_back(prepared[index].id, finish(prepared[index], true));
                stopped = stopped || results.back().second.verdict != m_form.done;
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
    if (const auto refusal = m_form.refuse ? m_form.refuse(message) : std::nullopt) {
        return *refusal;
    }
    const auto written = write(message);
    return written ? finish(*written, false) : notWritten(written.error(), false);
}

Result<void> FolderTransport::prepareFolder() const
{
    if (m_folder.isEmpty()) {
        return fail(ErrorCode::ChannelConfiguration, QStringLiteral("No folder for messages is set."));
    }
    const QFileInfo info(m_folder);
    if (info.isDir()) {
        return {};
    }
    if (!m_form.makesFolder) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("The folder for messages does not exist: %1").arg(m_folder));
    }
    const QString parent = QFileInfo(info.absoluteFilePath()).absolutePath();
    const bool made = QDir().mkpath(parent)
        && QDir().mkdir(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!made) {
        return fail(
            ErrorCode::IoWrite, QStringLiteral("The folder for messages cannot be made: %1").arg(m_folder));
    }
    return {};
}

/// What a crash left half written: it holds passwords. Young ones may belong to another process.
void FolderTransport::removeOldParts() const
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const QFileInfo& part :
        QDir(m_folder).entryInfoList({ QStringLiteral(".*%1.part").arg(m_form.suffix) },
            QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (part.lastModified().toUTC() < limit) {
            QFile::remove(part.filePath());
        }
    }
}

Result<FolderTransport::Prepared> FolderTransport::write(const OutgoingMessage& message) const
{
    const QString name = m_form.fileName(message);
    const QByteArray bytes = m_form.contents(message);
    const QDir folder(m_folder);
    Prepared prepared {
        message.id, folder.filePath(QLatin1Char('.') + name + QStringLiteral(".part")), folder.filePath(name)
    };
    QFile file(prepared.part);
    BELFRY_KILLPOINT("folder.before_write");
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, m_form.permissions)) {
        return writeError(file);
    }
    const auto half = bytes.size() / 2;
    bool good = file.write(bytes.constData(), half) == half && file.flush();
    BELFRY_KILLPOINT("folder.half_written");
    const auto rest = bytes.size() - half;
    good = good && file.write(bytes.constData() + half, rest) == rest && file.flush();
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
                              QStringLiteral("The file in the folder for messages cannot be named: %1")
                                  .arg(QString::fromLocal8Bit(error.message().c_str())) },
            afterMarker);
    }
    QFile file(prepared.path);
    // Whoever empties the folder (gammu-smsd) may have it already: an empty one in its place would be sent
    // too.
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        // The bytes are on the disk already; this is for the new name. A failure changes nothing: the file is
        // there.
        static_cast<void>(platform::syncToDisk(file));
    }
    Outcome outcome = ownOutcome(m_form.done, OutcomeClass::Accepted, {}, afterMarker);
    outcome.acceptedAs = QFileInfo(prepared.path).fileName();
    return outcome;
}

} // namespace belfry::core::delivery
