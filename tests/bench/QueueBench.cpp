// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

#include <algorithm>

namespace belfry::bench {

using namespace core;
using tests::TempDatabase;

namespace {

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
    // The longest of the steps that the runner tells of: what the desktop waits for at most when it asks meanwhile.
    QElapsedTimer sinceStep;
    qint64 longest = 0;
    sinceStep.start();
    const auto progress = [&](int, int) { longest = std::max(longest, sinceStep.restart()); };
    const double time = seconds([&] {
        outcome = must(application::CredentialsSending::send(*school.connection, school.services, school.owner, request, progress));
    });
    if (outcome.queued != 10'000) {
        qFatal("%d of 10000 queued", outcome.queued);
    }
    const double rate = 10'000 / time;
    report.add(QStringLiteral("b"), QStringLiteral("credentials for 10,000 students queued, ") + engine, rate, QStringLiteral("/s"),
        QStringLiteral(">= %1").arg(wanted), rate >= wanted);
    report.add(QStringLiteral("b"), QStringLiteral("longest step of it, ") + engine, static_cast<double>(longest), QStringLiteral("ms"));
}

} // namespace

void benchQueue(Report& report)
{
    benchOn(TempDatabase::Which::Sqlite, QStringLiteral("SQLite"), 5000, report);
    benchOn(TempDatabase::Which::Postgresql, QStringLiteral("PostgreSQL"), 2500, report);
}

} // namespace belfry::bench
