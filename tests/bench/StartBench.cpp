// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace belfry::bench {

void benchStart(Report& report)
{
    const QString part = QStringLiteral("f");
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(QStringLiteral("python3"),
        { QStringLiteral(BENCH_SOURCE_DIR "/tests/bench/start_time.py"),
            QCoreApplication::applicationDirPath() });
    script.waitForFinished(300'000);
    const QJsonObject times = QJsonDocument::fromJson(script.readAllStandardOutput()).object();
    if (!times.contains(QLatin1String("belfry"))) {
        report.add(part,
            QStringLiteral("not measured: ") + times.value(QLatin1String("missing")).toString(),
            0,
            QString());
        return;
    }
    const double ours = times.value(QLatin1String("belfry")).toDouble();
    const double theirs = times.value(QLatin1String("keepassxc")).toDouble();
    report.add(part, QStringLiteral("keepassxc: start to its window, median"), theirs, QStringLiteral("ms"));
    report.add(part,
        QStringLiteral("belfry: start to the sign-in window, median"),
        ours,
        QStringLiteral("ms"),
        QStringLiteral("<= keepassxc"),
        ours <= theirs);
}

} // namespace belfry::bench
