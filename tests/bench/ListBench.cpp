// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/WhyNot.h"
#include "core/lists/StudentList.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

#include <QFile>

#include <algorithm>

namespace belfry::bench {

using namespace core;
using database::Transaction;

namespace {

constexpr int kPersons = 100'000;
constexpr size_t kWindow = 60;

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').at(0).toDouble() / 1024;
        }
    }
    return 0;
}

/// From now on the peak counts anew (Linux).
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

} // namespace

void benchLists(Report& report)
{
    BenchSchool school;
    for (int first = 0; first < kPersons; first += 10'000) {
        school.import(BenchSchool::list(first, 10'000));
    }
    school.connection = school.database.connect(); // as the program finds it: nothing cached
    forgetPeak();
    const auto look = [&](const QString& search) {
        lists::StudentFilter filter;
        filter.search = search;
        size_t found = 0;
        const double time = seconds([&] {
            must(school.connection->read([&](Transaction& tx) -> Result<void> {
                TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, school.owner, filter));
                found = ids.size();
                ids.resize(std::min(ids.size(), kWindow));
                TRY(lists::StudentList::rows(tx, school.owner, ids));
                return {};
            }));
        });
        return std::pair(time * 1000, found);
    };
    const auto opened = look(QString());
    if (opened.second != kPersons) {
        qFatal("%zu persons", opened.second);
    }
    report.add(QStringLiteral("c"),
        QStringLiteral("100,000 persons: order of all and first rows"),
        opened.first,
        QStringLiteral("ms"),
        QStringLiteral("<= 100"),
        opened.first <= 100);
    const auto someone = must(school.connection->read([&](Transaction& tx) {
        return lists::StudentList::ids(tx, school.owner, {});
    })).at(kPersons / 2);
    double why = 0;
    for (int round = 0; round < 20; ++round) {
        const double time = seconds([&] {
            must(school.connection->read([&](Transaction& tx) {
                return application::WhyNot::ofPerson(tx, school.services, school.owner, someone, true);
            }));
        });
        why = std::max(why, time * 1000);
    }
    report.add(QStringLiteral("c"),
        QStringLiteral("100,000 persons: why nothing arrives, for one"),
        why,
        QStringLiteral("ms"),
        QStringLiteral("< 20"),
        why < 20);
    double slowest = 0;
    for (const QString& word :
        { QStringLiteral("kowalski zofia"), QStringLiteral("s99999@example"), QStringLiteral("cwikla") }) {
        for (int length = 1; length <= word.size(); ++length) {
            slowest = std::max(slowest, look(word.left(length)).first);
        }
    }
    report.add(QStringLiteral("c"),
        QStringLiteral("100,000 persons: slowest keystroke of a search"),
        slowest,
        QStringLiteral("ms"),
        QStringLiteral("<= 100"),
        slowest <= 100);
    const double peak = peakMegabytes();
    report.add(QStringLiteral("c"),
        QStringLiteral("100,000 persons: peak memory while listing (this program, no window)"),
        peak,
        QStringLiteral("MB"),
        QStringLiteral("< 200"),
        peak < 200);
}

} // namespace belfry::bench
