// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/AloneDelivery.h"

#include "core/application/DeliveryRunner.h"
#include "core/application/Locations.h"
#include "core/application/Services.h"
#include "core/base/KillPoint.h"
#include "core/base/Platform.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <array>
#include <atomic>
#include <cstdio>

namespace belfry::core::application {

namespace {

constexpr int kArguments = 5; ///< program, word, database, channel, worker
constexpr int kLookForStopMs = 200;
/// Longer than a transport waits for the answer to the final dot once a stop was asked for.
constexpr int kStopGraceMs = 30 * 1000;
const QString kWord = QStringLiteral("--deliver-one-alone");
std::atomic_bool isAllowed { false };

struct Count
{
    const char* name;
    int delivery::RoundResult::* value;
};
constexpr std::array kCounts { Count { "sent", &delivery::RoundResult::sent },
    Count { "written", &delivery::RoundResult::written },
    Count { "retry", &delivery::RoundResult::retry },
    Count { "failed", &delivery::RoundResult::failed },
    Count { "in_doubt", &delivery::RoundResult::inDoubt },
    Count { "blocked", &delivery::RoundResult::blocked },
    Count { "released", &delivery::RoundResult::released } };

QJsonObject errorJson(const Error& error)
{
    return { { QStringLiteral("code"), static_cast<int>(error.code) },
        { QStringLiteral("detail"), error.detail } };
}

Error errorOf(const QJsonObject& json)
{
    return { static_cast<ErrorCode>(json.value(QLatin1String("code")).toInt()),
        json.value(QLatin1String("detail")).toString() };
}

QByteArray written(const Result<delivery::RoundResult>& result)
{
    QJsonObject json;
    if (!result) {
        json.insert(QStringLiteral("error"), errorJson(result.error()));
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    for (const Count& count : kCounts) {
        json.insert(QLatin1String(count.name), (*result).*count.value);
    }
    if (result->trouble) {
        json.insert(QStringLiteral("trouble"), errorJson(*result->trouble));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<delivery::RoundResult> readBack(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty()) {
        return fail(ErrorCode::Internal, QStringLiteral("the process of a single message said nothing"));
    }
    if (json.contains(QLatin1String("error"))) {
        return fail(errorOf(json.value(QLatin1String("error")).toObject()));
    }
    delivery::RoundResult result;
    for (const Count& count : kCounts) {
        result.*count.value = json.value(QLatin1String(count.name)).toInt();
    }
    if (json.contains(QLatin1String("trouble"))) {
        result.trouble = errorOf(json.value(QLatin1String("trouble")).toObject());
    }
    return result;
}

Result<delivery::RoundResult> deliverHere(const QStringList& words)
{
    TRY_ASSIGN(auto url, database::DatabaseUrl::parse(words.at(2)));
    url.setPassword(SecretText(qEnvironmentVariable("BELFRY_DB_PASSWORD")));
    const auto channel = outbox::channelFromName(words.at(3));
    delivery::AloneTask task { channel.value_or(outbox::Channel::Email), QUuid(words.at(4)) };
    if (!channel || task.worker.isNull()) {
        return fail(ErrorCode::Usage, QStringLiteral("for the program itself only"));
    }
    TRY_ASSIGN(const auto installation, Installation::open(url, KeySource::fromEnvironment()));
    BELFRY_KILLPOINT("alone.opened");
    const SystemClock clock;
    Services services(installation->vault());
    return delivery::DeliveryWorker::runAlone(
        workerParts(services), workerPlace(installation, QStringLiteral("alone")), clock, task);
}

} // namespace

bool ranAlone(int argc, char** argv, int& exitCode)
{
    if (argc != kArguments || QString::fromLocal8Bit(argv[1]) != kWord) {
        return false;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Belfry"));
    platform::disableCoreDumps();
    platform::installTerminationHandler();
    const QByteArray answer = written(deliverHere(QCoreApplication::arguments()));
    exitCode = std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout)
            == static_cast<size_t>(answer.size())
        ? 0
        : 1;
    return true;
}

void allowAloneDelivery()
{
    isAllowed = true;
}

bool canDeliverAlone(const Installation& installation)
{
    return isAllowed && installation.keySource().kind != KeySource::Kind::Passphrase;
}

Result<delivery::RoundResult> deliverAlone(
    const Installation& installation, const delivery::AloneTask& task, const delivery::IStopToken& stop)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BELFRY_DB_PASSWORD"), installation.url().password().reveal());
    if (installation.keySource().kind == KeySource::Kind::KeyFile) {
        environment.insert(QStringLiteral("BELFRY_KEY_FILE"), installation.keySource().keyFile);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(),
        { kWord,
            installation.url().toString(),
            outbox::channelName(task.channel),
            task.worker.toString(QUuid::WithoutBraces) });
    QElapsedTimer sinceStop;
    while (!process.waitForFinished(kLookForStopMs)) {
        if (process.state() == QProcess::NotRunning) {
            return fail(ErrorCode::Internal, process.errorString());
        }
        if (stop.stopRequested() && !sinceStop.isValid()) {
            sinceStop.start();
            process.terminate(); // it ends as soon as it may
        } else if (sinceStop.isValid() && sinceStop.hasExpired(kStopGraceMs)) {
            process.kill();
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorCode::Internal, QStringLiteral("the process of a single message crashed"));
    }
    return readBack(process.readAllStandardOutput());
}

} // namespace belfry::core::application
