// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/GammuQueue.h"

#include "core/delivery/mail/MessageCheck.h"
#include "core/delivery/mail/ReplyClassifier.h"
#include "core/delivery/sms/GatewayAnswers.h"
#include "core/delivery/sms/SmsTransport.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QtEndian>

namespace belfry::core::delivery {

namespace {

constexpr int kInjectMs = 30 * 1000;

/// OUT<priority><date>_<time>_<serial>_<recipient>_<note>.txt, as gammu-smsd-files(7) has it.
QString queueName(const OutgoingMessage& message)
{
    return QStringLiteral("OUTC%1_00_%2_%3.txt")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd_hhmmss")),
            message.address,
            message.key.toString(QUuid::WithoutBraces));
}

/// UTF-16 with its mark, high octet first: the only form that does not depend on the daemon's locale.
QByteArray queueBytes(const OutgoingMessage& message)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(message.bytes);
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    for (qsizetype index = 0; index < text.size(); ++index) {
        qToBigEndian(text.at(index).unicode(), bytes.data() + index * 2);
    }
    return bytes;
}

FolderForm queueFiles()
{
    FolderForm form;
    form.transport = QStringLiteral("gammu");
    form.suffix = QStringLiteral(".txt");
    form.refuse = &refuseUnsafeSms;
    form.done = Verdict::Sent;
    form.fileName = &queueName;
    form.contents = &queueBytes;
    form.makesFolder = false;
    // The daemon may run as another user of the folder's group.
    form.permissions |= QFileDevice::ReadGroup | QFileDevice::WriteGroup;
    return form;
}

/// Queues by gammu-smsd-inject, one process for each message.
class GammuInject final : public ITransport
{
public:
    explicit GammuInject(QString configPath)
        : m_configPath(std::move(configPath))
    {
    }

    QString name() const override { return QStringLiteral("gammu"); }

    void deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop) override
    {
        std::vector<std::pair<OutboxId, Outcome>> results;
        bool isHeld = false;
        while (!isHeld && !stop.stopRequested()) {
            const auto message = source.next();
            if (!message) {
                break;
            }
            if (auto refusal = refuseUnsafeSms(*message)) {
                results.emplace_back(message->id, *refusal);
                continue;
            }
            const auto answers = gate.commit({ message->id }, std::exchange(results, {}));
            if (answers.empty() || !answers.front()) {
                results.emplace_back(message->id,
                    ownOutcome(Verdict::Lost,
                        OutcomeClass::Stopped,
                        QStringLiteral("The message may not leave any more.")));
                continue;
            }
            results.emplace_back(message->id, inject(*message, true));
            isHeld = results.back().second.verdict == Verdict::NotSent;
        }
        if (!results.empty()) {
            gate.commit({}, results);
        }
    }

    Outcome test(const OutgoingMessage& message) override
    {
        const auto refusal = refuseUnsafeSms(message);
        return refusal ? *refusal : inject(message, false);
    }

private:
    Outcome inject(const OutgoingMessage& message, bool afterMarker) const
    {
        QStringList arguments { QStringLiteral("-c"),
            m_configPath,
            QStringLiteral("TEXT"),
            message.address,
            QStringLiteral("-autolen"),
            QString::number(message.bytes.size() + 1) };
        if (answers::needsUnicode(QString::fromUtf8(message.bytes))) {
            arguments.append(QStringLiteral("-unicode"));
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("gammu-smsd-inject"), arguments);
        if (!process.waitForStarted()) {
            return ownOutcome(Verdict::NotSent,
                OutcomeClass::Configuration,
                QStringLiteral("gammu-smsd-inject cannot be started: is the package gammu-smsd installed?"),
                afterMarker);
        }
        process.write(message.bytes);
        process.closeWriteChannel();
        if (!process.waitForFinished(kInjectMs)) {
            process.kill();
            process.waitForFinished();
            return ownOutcome(Verdict::InDoubt,
                OutcomeClass::Unknown,
                QStringLiteral("gammu-smsd-inject did not end."),
                afterMarker);
        }
        return withoutSecrets(outcomeOf(process, afterMarker), message, {});
    }

    static Outcome outcomeOf(QProcess& process, bool afterMarker)
    {
        static const QRegularExpression kId(QStringLiteral("Written message with ID (\\S+)"));
        const QString words = QString::fromUtf8(process.readAllStandardOutput());
        const auto id = kId.match(words);
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && id.hasMatch()) {
            Outcome outcome = ownOutcome(Verdict::Sent, OutcomeClass::Accepted, {}, afterMarker);
            outcome.acceptedAs = id.captured(1);
            return outcome;
        }
        const bool isKnown = process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0;
        return ownOutcome(isKnown ? Verdict::NotSent : Verdict::InDoubt,
            isKnown ? OutcomeClass::Configuration : OutcomeClass::Unknown,
            QStringLiteral("gammu-smsd-inject: ") + printableLine(words.toUtf8()).right(200),
            afterMarker);
    }

    const QString m_configPath;
};

} // namespace

Result<GammuConfig> readGammuConfig(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("The configuration of gammu-smsd cannot be read (sms.gammu_config): %1")
                .arg(path));
    }
    GammuConfig config;
    config.path = path;
    bool isDaemon = false;
    QString format;
    for (const QByteArray& raw : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(QLatin1Char('['))) {
            isDaemon = line.compare(QLatin1String("[smsd]"), Qt::CaseInsensitive) == 0;
        }
        const auto equals = line.indexOf(QLatin1Char('='));
        if (!isDaemon || equals < 0 || line.startsWith(QLatin1Char('#'))
            || line.startsWith(QLatin1Char(';'))) {
            continue;
        }
        const QString key = line.left(equals).trimmed().toLower();
        const QString value = line.mid(equals + 1).trimmed();
        if (key == QLatin1String("service")) {
            config.service = value.toLower();
        } else if (key == QLatin1String("outboxpath")) {
            config.outbox = value;
        } else if (key == QLatin1String("sentsmspath")) {
            config.sent = value;
        } else if (key == QLatin1String("errorsmspath")) {
            config.errors = value;
        } else if (key == QLatin1String("transmitformat")) {
            format = value.toLower();
        }
    }
    if (config.service.isEmpty() || (config.usesFiles() && config.outbox.isEmpty())) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("The configuration of gammu-smsd names no queue (service, outboxpath): %1")
                .arg(path));
    }
    // Its manual calls "auto" the default, but without the line gammu-smsd 1.42 sends 7 bits: letters are
    // lost.
    if (config.usesFiles() && format != QLatin1String("auto") && format != QLatin1String("unicode")) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral(
                "The configuration of gammu-smsd must hold the line TransmitFormat = auto; without "
                "it letters outside the SMS alphabet are lost: %1")
                .arg(path));
    }
    return config;
}

std::unique_ptr<ITransport> makeGammuTransport(const GammuConfig& config)
{
    if (config.usesFiles()) {
        return std::make_unique<FolderTransport>(config.outbox, queueFiles());
    }
    return std::make_unique<GammuInject>(config.path);
}

std::vector<SmsReport> gammuReports(const GammuConfig& config, const std::vector<SentSms>& messages)
{
    std::vector<SmsReport> reports;
    for (const SentSms& message : messages) {
        const QString name = QFileInfo(message.acceptedAs).fileName();
        if (!config.usesFiles() || name.isEmpty()) {
            continue;
        }
        if (!config.errors.isEmpty() && QFile::exists(QDir(config.errors).filePath(name))) {
            reports.push_back({ message.id,
                ReportState::Undelivered,
                QStringLiteral("gammu-smsd could not send it"),
                false });
        } else if (!config.sent.isEmpty() && QFile::exists(QDir(config.sent).filePath(name))) {
            reports.push_back({ message.id, ReportState::Accepted, {}, false });
        }
    }
    return reports;
}

} // namespace belfry::core::delivery
