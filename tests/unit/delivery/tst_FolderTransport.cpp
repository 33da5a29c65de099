// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/FolderTransport.h"
#include "tests/support/DeliveryFakes.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

class tst_FolderTransport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    int m_number = 0;

    QString freshFolder() { return m_root.filePath(QStringLiteral("a/b/mail%1").arg(++m_number)); }
    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::vector<OutgoingMessage> messages(int count)
    {
        std::vector<OutgoingMessage> all;
        for (int number = 1; number <= count; ++number) {
            all.push_back(testMessage(number));
        }
        return all;
    }

private Q_SLOTS:
    void writesEachMessageOnce()
    {
        const QString folder = freshFolder();
        const auto all = messages(123);
        ListSource source(all);
        RecordingGate gate;
        StopFlag stop;
        FolderTransport(folder).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 123 });
        QCOMPARE(filesIn(folder).size(), 123);
        for (const auto& message : all) {
            const QString path = QDir(folder).filePath(FolderTransport::fileNameFor(message));
            QCOMPARE(contentOf(path), message.bytes);
            const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
            QVERIFY((QFile::permissions(path) & others) == 0);
            QCOMPARE(gate.outcomesOf.value(message.id), 1);
            QCOMPARE(gate.markersOf.value(message.id), 1);
        }
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, Verdict::Written);
            QVERIFY(outcome.afterMarker);
            QVERIFY(outcome.acceptedAs.endsWith(QLatin1String(".eml")));
        }
        QVERIFY((QFile::permissions(folder) & QFileDevice::ReadOther) == 0);
    }

    void nothingAppearsBeforeTheMarker()
    {
        const QString folder = freshFolder();
        ListSource source(messages(3));
        RecordingGate gate;
        StopFlag stop;
        QStringList seen;
        gate.onCommit = [&] {
            seen.append(filesIn(folder).filter(QRegularExpression(QStringLiteral("\\.eml$"))).join(u' '));
        };
        FolderTransport(folder).deliver(source, gate, stop);
        QCOMPARE(seen.value(0), QString());
        QCOMPARE(filesIn(folder).size(), 3);
    }

    void aRefusedMarkerLeavesNothing()
    {
        const QString folder = freshFolder();
        ListSource source(messages(10));
        RecordingGate gate;
        gate.refuse = [](OutboxId id) { return id.value() % 2 == 0; };
        StopFlag stop;
        FolderTransport(folder).deliver(source, gate, stop);
        QCOMPARE(filesIn(folder).size(), 5); // no temporary file either
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() % 2 == 0 ? Verdict::Lost : Verdict::Written);
        }
        QCOMPARE(gate.outcomes.size(), size_t { 10 });
    }

    void theSameRowTwiceIsOneFile()
    {
        const QString folder = freshFolder();
        StopFlag stop;
        for (const char* body : { "first\r\n", "second\r\n" }) {
            ListSource source({ testMessage(7, body) });
            RecordingGate gate;
            FolderTransport(folder).deliver(source, gate, stop);
            QCOMPARE(gate.outcomes.at(0).second.verdict, Verdict::Written);
        }
        QCOMPARE(filesIn(folder).size(), 1);
        QVERIFY(contentOf(QDir(folder).filePath(filesIn(folder).at(0))).endsWith("second\r\n"));
    }

    void namesComeFromTheMessageId()
    {
        OutgoingMessage message = testMessage(5);
        QCOMPARE(FolderTransport::fileNameFor(message),
            QStringLiteral("00000000-0000-4000-8000-000000000005.eml"));
        message.bytes.replace("<00000000-0000-4000-8000-000000000005@", "<../../../etc/passwd@");
        QCOMPARE(FolderTransport::fileNameFor(message), QStringLiteral("outbox-5.eml"));
        message.bytes = "Subject: x\r\n\r\nMessage-ID: <00000000-0000-4000-8000-000000000009@x>\r\n";
        QCOMPARE(FolderTransport::fileNameFor(message), QStringLiteral("outbox-5.eml"));
    }

    void anUnusableFolderStopsTheChannel_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("none") << QString();
        QTest::newRow("below a file") << QStringLiteral("/proc/version/mail");
        QTest::newRow("no rights") << QStringLiteral("/proc/mail");
    }
    void anUnusableFolderStopsTheChannel()
    {
        QFETCH(QString, folder);
        ListSource source(messages(5));
        RecordingGate gate;
        StopFlag stop;
        FolderTransport(folder).deliver(source, gate, stop);
        QCOMPARE(source.pulled(), size_t { 1 });
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        QCOMPARE(gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(gate.outcomes.at(0).second.kind, OutcomeClass::Configuration);
        QVERIFY(gate.markersOf.isEmpty());
    }

    void aFullDiskIsDefinite()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            QSKIP("no /dev/full");
        }
        const QString folder = freshFolder();
        QVERIFY(QDir().mkpath(folder));
        const auto all = messages(4);
        const QString part = QDir(folder).filePath(
            QLatin1Char('.') + FolderTransport::fileNameFor(all.at(2)) + QStringLiteral(".part"));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), part));
        ListSource source(all);
        RecordingGate gate;
        StopFlag stop;
        FolderTransport(folder).deliver(source, gate, stop);
        QCOMPARE(source.pulled(), size_t { 3 });
        QCOMPARE(gate.outcomes.size(), size_t { 3 });
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() == 3 ? Verdict::NotSent : Verdict::Written);
            QCOMPARE(gate.markersOf.value(id), id.value() == 3 ? 0 : 1);
        }
        QCOMPARE(filesIn(folder).filter(QRegularExpression(QStringLiteral("\\.eml$"))).size(), 2);
        QVERIFY2(!QFileInfo(part).isSymbolicLink(), "half a mail holds a password and must not stay");
    }

    void stopsWhenAsked()
    {
        const QString folder = freshFolder();
        ListSource source(messages(200));
        RecordingGate gate;
        StopFlag stop;
        gate.onCommit = [&] { stop.stopped = true; };
        FolderTransport(folder).deliver(source, gate, stop);
        QVERIFY(source.pulled() < 200);
        QCOMPARE(gate.outcomes.size(), source.pulled());
    }

    void aTestMailNeedsNoGate()
    {
        const QString folder = freshFolder();
        const Outcome outcome = FolderTransport(folder).test(testMessage(1));
        QCOMPARE(outcome.verdict, Verdict::Written);
        QCOMPARE(filesIn(folder), QStringList { outcome.acceptedAs });
    }
};

BELFRY_TEST(tst_FolderTransport)
#include "tst_FolderTransport.moc"
