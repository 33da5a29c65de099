// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsFolder.h"
#include "tests/integration/sms/GatewayCases.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

/// One JSON file for each SMS.
class tst_SmsFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFileForEachMessage()
    {
        QTemporaryDir base;
        const QString folder = base.filePath(QStringLiteral("sms"));
        OutgoingMessage bad = testSms(3);
        bad.address = QStringLiteral("+48/../../x");
        ListSource source({ testSms(1), testSms(2), bad });
        RecordingGate gate;
        const StopFlag stop;
        FolderTransport transport(folder, smsFiles());
        QCOMPARE(transport.name(), QStringLiteral("folder"));
        transport.deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 3 });
        QCOMPARE(gate.markersOf.size(), 2);
        QCOMPARE(QDir(base.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(files,
            (QStringList { QStringLiteral("00000000-0000-4000-8000-000000000001.json"),
                QStringLiteral("00000000-0000-4000-8000-000000000002.json") }));
        QFile file(QDir(folder).filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject wanted { { QStringLiteral("id"),
                                       QStringLiteral("00000000-0000-4000-8000-000000000001") },
            { QStringLiteral("to"), QStringLiteral("+48600100001") },
            { QStringLiteral("from"), QStringLiteral("Szkola") },
            { QStringLiteral("text"), QString::fromUtf8(testSms(1).bytes) },
            { QStringLiteral("parts"), 1 } };
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), wanted);
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() == 3 ? Verdict::Failed : Verdict::Written);
        }
    }
};

BELFRY_TEST(tst_SmsFolder)
#include "tst_SmsFolder.moc"
