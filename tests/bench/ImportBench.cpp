// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

namespace belfry::bench {

void benchImport(Report& report)
{
    BenchSchool school;
    const auto table = BenchSchool::list(0, 10'000);
    core::registration::ImportResult result;
    const double time = seconds([&] { result = school.import(table); });
    if (result.created != 10'000) {
        qFatal("%d of 10000 rows created", result.created);
    }
    report.add(QStringLiteral("e"),
        QStringLiteral("import of 10,000 rows, SQLite"),
        time,
        QStringLiteral("s"),
        QStringLiteral("< 3"),
        time < 3);
}

} // namespace belfry::bench
