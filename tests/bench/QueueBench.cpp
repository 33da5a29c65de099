// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

#include <algorithm>

namespace belfry::bench {

using namespace core;
using tests::TempDatabase;

namespace {

/// The same steps once more ("send again"), each transaction by itself.
double longestTransaction(BenchSchool& school, handover::CredentialsRequest request)
{
    using database::Transaction;
    auto& services = school.services;
    double longest = 0;
    const auto timed = [&](const auto& body) {
        std::decay_t<decltype(must(school.connection->write(body)))> answer {};
        longest = std::max(longest, seconds([&] { answer = must(school.connection->write(body)); }));
        return answer;
    };
    request.again = true;
    const auto plan = must(school.connection->read(
        [&](Transaction& tx) { return services.handover.plan(tx, school.owner, request); }));
    const auto submission
        = timed([&](Transaction& tx) { return services.handover.open(tx, school.owner, plan); });
    for (size_t from = 0; from < plan.messages.size(); from += handover::HandoverService::kSlice) {
        timed([&](Transaction& tx) {
            return services.handover.queueSlice(
                tx, school.owner, submission, plan, from, handover::HandoverService::kSlice);
        });
    }
    int released
        = timed([&](Transaction& tx) { return services.handover.close(tx, school.owner, submission, plan); });
    while (released > 0) {
        released = timed([&](Transaction& tx) { return services.outbox.releaseMore(tx, school.owner); });
    }
    return longest * 1000;
}

void benchOn(TempDatabase::Which which, const QString& engine, double wanted, Report& report)
{
    BenchSchool school(which);
    if (!school.isAvailable()) {
        report.add(QStringLiteral("b"), QStringLiteral("no server: ") + engine, 0, QString());
        return;
    }
    school.import(BenchSchool::list(0, 10'000));
    handover::CredentialsRequest request;
    request.persons = school.students();
    application::CredentialsOutcome outcome;
    const double time = seconds([&] {
        outcome = must(application::CredentialsSending::send(
            *school.connection, school.services, school.owner, request));
    });
    if (outcome.queued != 10'000) {
        qFatal("%d of 10000 queued", outcome.queued);
    }
    const double rate = 10'000 / time;
    report.add(QStringLiteral("b"),
        QStringLiteral("credentials for 10,000 students queued, ") + engine,
        rate,
        QStringLiteral("/s"),
        QStringLiteral(">= %1").arg(wanted),
        rate >= wanted);
    report.add(QStringLiteral("b"),
        QStringLiteral("longest write transaction of it, ") + engine,
        longestTransaction(school, request),
        QStringLiteral("ms"));
}

} // namespace

void benchQueue(Report& report)
{
    benchOn(TempDatabase::Which::Sqlite, QStringLiteral("SQLite"), 5000, report);
    benchOn(TempDatabase::Which::Postgresql, QStringLiteral("PostgreSQL"), 2500, report);
}

} // namespace belfry::bench
