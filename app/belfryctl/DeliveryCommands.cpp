// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/DeliveryRunner.h"
#include "core/application/Upkeep.h"
#include "core/base/Platform.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimer>

namespace belfry::ctl {

using namespace core;

namespace {

constexpr int kLookForTerminationMs = 200;
constexpr int kFirstUpkeepMs = 60 * 1000;
constexpr int kUpkeepEveryMs = 60 * 60 * 1000;

QJsonObject roundJson(const delivery::RoundResult& result)
{
    return { { QStringLiteral("sent"), result.sent },
        { QStringLiteral("retry"), result.retry },
        { QStringLiteral("failed"), result.failed },
        { QStringLiteral("in_doubt"), result.inDoubt },
        { QStringLiteral("blocked"), result.blocked },
        { QStringLiteral("written"), result.written } };
}

Result<Answer> once(application::DeliveryRunner& runner)
{
    TRY_ASSIGN(const auto result, runner.runOnce(delivery::Waiting::Probe));
    Answer answer { roundJson(result) };
    if (result.trouble) {
        answer.problem = *result.trouble;
        answer.hasProblem = true;
        answer.exit = exitFor(result.trouble->code);
    }
    return answer;
}

/// A server without a window has its daily backup, too.
Result<void> keepUp(application::Installation& installation)
{
    TRY_ASSIGN(const auto connection, installation.connect());
    application::Services services(installation.vault());
    return application::dailyUpkeep(*connection, services, installation);
}

/// Until SIGTERM or Ctrl+C; a round that is under way ends in order, nothing stays claimed.
Result<Answer> watch(application::Installation& installation, application::DeliveryRunner& runner)
{
    platform::installTerminationHandler();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &runner, [&runner] {
        if (platform::terminationRequested()) {
            runner.stop();
            QCoreApplication::quit();
        }
    });
    QObject::connect(&runner,
        &application::DeliveryRunner::roundFinished,
        &runner,
        [](const delivery::RoundResult& result) {
            print(roundJson(result), true);
            if (result.trouble) {
                printError(*result.trouble, true);
            }
        });
    QObject::connect(&runner, &application::DeliveryRunner::roundFailed, &runner, [](const Error& error) {
        printError(error, true);
    });
    QTimer jobs;
    QObject::connect(&jobs, &QTimer::timeout, &runner, [&jobs, &installation] {
        jobs.start(kUpkeepEveryMs);
        if (const auto kept = keepUp(installation); !kept) {
            printError(kept.error(), true);
        }
    });
    jobs.start(kFirstUpkeepMs);
    look.start(kLookForTerminationMs);
    QTimer::singleShot(0, &runner, [&runner] { runner.start(); });
    QCoreApplication::exec();
    return Answer { QJsonObject { { QStringLiteral("stopped"), true } } };
}

Result<Answer> reports(application::DeliveryRunner& runner)
{
    TRY_ASSIGN(const auto result, runner.pollReports());
    Answer answer { QJsonObject { { QStringLiteral("asked"), result.asked },
        { QStringLiteral("accepted"), result.accepted },
        { QStringLiteral("delivered"), result.delivered },
        { QStringLiteral("undelivered"), result.undelivered },
        { QStringLiteral("expired"), result.expired } } };
    if (result.trouble) {
        answer.problem = *result.trouble;
        answer.hasProblem = true;
        answer.exit = exitFor(result.trouble->code);
    }
    return answer;
}

Result<Answer> deliver(Context& context, const Arguments& arguments)
{
    const bool isWatch = arguments.has(QStringLiteral("watch"));
    const bool isReports = arguments.has(QStringLiteral("reports"));
    if (int { isWatch } + int { isReports } + int { arguments.has(QStringLiteral("once")) } != 1) {
        return fail(ErrorCode::Usage, QStringLiteral("deliver takes one of --once, --watch and --reports."));
    }
    TRY_ASSIGN(const auto installation,
        application::Installation::open(context.url(), application::KeySource::fromEnvironment()));
    application::DeliveryRunner runner(installation, QStringLiteral("belfryctl deliver"));
    TRY(runner.init());
    return isReports ? reports(runner) : isWatch ? watch(*installation, runner) : once(runner);
}

} // namespace

void addDeliveryCommands(std::vector<Command>& commands)
{
    commands.push_back({ "deliver",
        "--once | --watch | --reports",
        { { QStringLiteral("once"), QStringLiteral("watch"), QStringLiteral("reports") }, {}, {}, 0, 0 },
        deliver });
}

} // namespace belfry::ctl
