// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/PeriodicRun.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

namespace belfry::bench {

using namespace core;

namespace {

constexpr double kWantedSeconds = 5;
constexpr int kPayers = 5'000;
constexpr int kInstalments = 10; ///< of each: 50,000 together
const QDate kDay(2026, 12, 7);

/// One contract with ten monthly instalments for each student, by plain statements: the run is measured, not
/// this.
void addContracts(BenchSchool& school)
{
    must(school.connection->write([&](database::Transaction& tx) -> Result<void> {
        std::vector<QVariantList> contracts;
        std::vector<QVariantList> instalments;
        qint64 id = 0;
        for (const PersonId student : school.students()) {
            ++id;
            contracts.push_back({ id,
                QStringLiteral("c%1").arg(id),
                QStringLiteral("U/%1").arg(id),
                QStringLiteral("u/%1").arg(id),
                student.value(),
                student.value(),
                QStringLiteral("signed"),
                QStringLiteral("2026-06-01"),
                QStringLiteral("PLN"),
                0,
                0 });
            // Some are due on this very day's third day ahead, most are not; the past ones are paid but for a
            // few.
            for (int month = 0; month < kInstalments; ++month) {
                const QDate due = QDate(2026, 6, 1 + static_cast<int>(id % 28)).addMonths(month);
                const bool isPaid = due < kDay && id % 20 != 0;
                instalments.push_back({ id * kInstalments + month,
                    id,
                    month + 1,
                    due.toString(Qt::ISODate),
                    15'000,
                    isPaid ? 15'000 : 0 });
            }
        }
        TRY(tx.insertMany(QStringLiteral("contract"),
            { QStringLiteral("id"),
                QStringLiteral("uuid"),
                QStringLiteral("number"),
                QStringLiteral("number_fold"),
                QStringLiteral("student_id"),
                QStringLiteral("payer_id"),
                QStringLiteral("status"),
                QStringLiteral("starts_on"),
                QStringLiteral("currency"),
                QStringLiteral("created_at"),
                QStringLiteral("updated_at") },
            contracts));
        return tx.insertMany(QStringLiteral("instalment"),
            { QStringLiteral("id"),
                QStringLiteral("contract_id"),
                QStringLiteral("position"),
                QStringLiteral("due_on"),
                QStringLiteral("amount_minor"),
                QStringLiteral("paid_minor") },
            instalments);
    }));
}

} // namespace

void benchPeriodic(Report& report)
{
    BenchSchool school;
    school.import(BenchSchool::list(0, kPayers));
    addContracts(school);
    application::PeriodicOutcome outcome;
    const double first = seconds(
        [&] { outcome = must(application::PeriodicRun::run(*school.connection, school.services, kDay)); });
    int made = 0;
    for (const auto& [type, count] : outcome.made) {
        made += count;
    }
    report.add(QStringLiteral("j"),
        QStringLiteral("periodic run over 50,000 instalments, %1 messages").arg(made),
        first,
        QStringLiteral("s"),
        QStringLiteral("5 s"),
        first < kWantedSeconds);
    const double again = seconds(
        [&] { outcome = must(application::PeriodicRun::run(*school.connection, school.services, kDay)); });
    report.add(QStringLiteral("j"),
        QStringLiteral("the same day again, %1 messages").arg(outcome.made.size()),
        again,
        QStringLiteral("s"));
}

} // namespace belfry::bench
