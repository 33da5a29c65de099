// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/GammuQueue.h"
#include "tests/integration/sms/GatewayCases.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

/// The queue of gammu-smsd, and the daemon itself with its dummy driver as the modem.
class tst_GammuTransport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_base;

    QString writeConfig(const QByteArray& service, const QByteArray& format = "auto") const
    {
        for (const char* folder : { "inbox", "outbox", "sent", "error", "modem" }) {
            QDir(m_base.path()).mkpath(QLatin1String(folder));
        }
        const QByteArray base = m_base.path().toLocal8Bit();
        QFile file(m_base.filePath(QStringLiteral("smsdrc")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("[gammu]\nmodel = dummy\nconnection = none\nport = " + base
                + "/modem\ngammuloc = /dev/null\n\n[smsd]\n# outboxpath = /nowhere\nservice = " + service
                + "\nlogfile = " + base + "/log\ninboxpath = " + base + "/inbox/\nOutboxPath = " + base
                + "/outbox/\nsentsmspath = " + base + "/sent/\nerrorsmspath = " + base
                + "/error/\ntransmitformat = " + format
                + "\nloopsleep = 1\ncommtimeout = 1\nstatusfrequency = 0\nreceivefrequency = 0\n");
        }
        return file.fileName();
    }

    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void theConfigurationIsRead()
    {
        const auto config = readGammuConfig(writeConfig("FILES"));
        QVERIFY(config);
        QVERIFY(config->usesFiles());
        QCOMPARE(config->outbox, m_base.filePath(QStringLiteral("outbox/")));
        QCOMPARE(readGammuConfig(m_base.filePath(QStringLiteral("none"))).error().code,
            ErrorCode::ChannelConfiguration);
        QCOMPARE(readGammuConfig({}).error().code, ErrorCode::ChannelConfiguration);
        QCOMPARE(readGammuConfig(writeConfig({})).error().code, ErrorCode::ChannelConfiguration);
    }

    void aDaemonThatLosesLettersIsRefused()
    {
        for (const char* format : { "7bit", "" }) {
            const auto config = readGammuConfig(writeConfig("files", format));
            QVERIFY(!config);
            QVERIFY(config.error().detail.contains(QLatin1String("TransmitFormat = auto")));
        }
    }

    void aMissingQueueStopsTheChannel()
    {
        GammuConfig config = *readGammuConfig(writeConfig("files"));
        config.outbox = m_base.filePath(QStringLiteral("nowhere/"));
        ListSource source({ testSms(1) });
        RecordingGate gate;
        const StopFlag stop;
        makeGammuTransport(config)->deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::NotSent);
        QCOMPARE(gate.outcomes.front().second.kind, OutcomeClass::Configuration);
        QVERIFY(!QDir(config.outbox).exists());
    }

    void theDaemonSendsWhatWasQueued()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gammu-smsd"));
        if (daemon.isEmpty()) {
            QSKIP("gammu-smsd is not installed");
        }
        const GammuConfig config = *readGammuConfig(writeConfig("files"));
        OutgoingMessage longer = testSms(2);
        longer.bytes = QStringLiteral("Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144 ")
                           .repeated(8)
                           .toUtf8();
        ListSource source({ testSms(1), longer });
        RecordingGate gate;
        const StopFlag stop;
        makeGammuTransport(config)->deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 2 });
        std::vector<SentSms> sent;
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, Verdict::Sent);
            QVERIFY(outcome.acceptedAs.startsWith(QLatin1String("OUTC")));
            sent.push_back({ id, {}, outcome.acceptedAs, {} });
        }
        QCOMPARE(filesIn(config.outbox).size(), 2);
        QVERIFY(gammuReports(config, sent).empty());

        QProcess process;
        process.start(daemon, { QStringLiteral("-c"), config.path });
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(config.sent).size(), 2, 60000);
        process.terminate();
        process.waitForFinished();
        QCOMPARE(filesIn(config.outbox).size(), 0);
        const auto reports = gammuReports(config, sent);
        QCOMPARE(reports.size(), size_t { 2 });
        QCOMPARE(reports.front().state, ReportState::Accepted);
        QFile log(m_base.filePath(QStringLiteral("log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray said = log.readAll();
        QVERIFY(said.contains("to +48600100001"));
        QVERIFY2(said.contains("(total: 3) to +48600100002"), said.constData()); // the daemon makes the parts
    }

    void whatTheDaemonCouldNotSendIsUndelivered()
    {
        const GammuConfig config = *readGammuConfig(writeConfig("files"));
        QFile file(QDir(config.errors).filePath(QStringLiteral("OUTx.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto reports = gammuReports(config, { { OutboxId(1), {}, QStringLiteral("OUTx.txt"), {} } });
        QCOMPARE(reports.size(), size_t { 1 });
        QCOMPARE(reports.front().state, ReportState::Undelivered);
        QVERIFY(!reports.front().numberIsBad);
    }

    /// gammu-smsd-inject serves the databases; with files behind it it can be tried without one.
    void injectingGivesTheTextOnStandardInput()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gammu-smsd-inject")).isEmpty()) {
            QSKIP("gammu-smsd-inject is not installed");
        }
        GammuConfig config = *readGammuConfig(writeConfig("files"));
        QDir(config.outbox).removeRecursively();
        QDir().mkpath(config.outbox);
        config.service = QStringLiteral("sql"); // so that the tool is used
        ListSource source({ testSms(1) });
        RecordingGate gate;
        const StopFlag stop;
        makeGammuTransport(config)->deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::Sent);
        QCOMPARE(gate.markersOf.value(OutboxId(1)), 1);
        QCOMPARE(filesIn(config.outbox).size(), 1);

        config.path = m_base.filePath(QStringLiteral("gone"));
        ListSource again({ testSms(2) });
        makeGammuTransport(config)->deliver(again, gate, stop);
        QCOMPARE(gate.outcomes.back().second.verdict, Verdict::NotSent);
        QCOMPARE(gate.outcomes.back().second.kind, OutcomeClass::Configuration);
    }
};

BELFRY_TEST(tst_GammuTransport)
#include "tst_GammuTransport.moc"
