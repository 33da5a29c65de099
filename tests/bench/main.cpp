// SPDX-License-Identifier: GPL-3.0-or-later
// belfry_bench [a b c d e f g h i j k]: everything, or the parts that are named. Prints one table and JSON.
#include "tests/bench/Report.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace belfry::bench;

namespace {

/// A PostgreSQL of its own for the run, as the tests have one.
class Cluster
{
public:
    Cluster()
    {
        qputenv("BELFRY_BINARY_DIR", m_folder.path().toUtf8());
        call(QStringLiteral("start"));
    }
    ~Cluster() { call(QStringLiteral("stop")); }
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

private:
    void call(const QString& word)
    {
        QProcess::execute(QStringLiteral(BENCH_SOURCE_DIR "/tests/support/postgresql.sh"),
            { word, m_folder.filePath(QStringLiteral("postgresql")) });
    }
    QTemporaryDir m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto isWanted
        = [&](const char* part) { return wanted.isEmpty() || wanted.contains(QLatin1String(part)); };
    Report report;
    const std::pair<const char*, void (*)(Report&)> parts[] { { "c", benchLists },
        { "a", benchDelivery },
        { "d", benchOutbox },
        { "e", benchImport },
        { "f", benchStart },
        { "g", benchSms },
        { "h", benchSmsTexts },
        { "i", benchPhones },
        { "j", benchPeriodic },
        { "k", benchCompose } };
    for (const auto& [part, run] : parts) {
        if (isWanted(part)) {
            run(report);
        }
    }
    if (isWanted("b")) {
        const Cluster cluster;
        benchQueue(report);
    }
    report.print();
    return 0;
}
