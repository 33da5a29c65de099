// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpTransport.h"
#include "tests/support/DeliveryFakes.h"
#include "tests/support/SmtpSink.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

class tst_SmtpSinkDelivery : public QObject
{
    Q_OBJECT

    static SmtpSettings settingsFor(const SmtpSink& sink, int connections)
    {
        SmtpSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = sink.port();
        settings.security = SmtpSecurity::None;
        settings.connections = connections;
        return settings;
    }

    static QByteArray asDumped(QByteArray bytes) { return bytes.replace("\r\n", "\n"); }

private Q_SLOTS:
    void everyMessageArrivesOnce_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<int>("count");
        QTest::newRow("one connection") << 1 << 250; // over two reconnections
        QTest::newRow("eight connections") << 8 << 500;
    }
    void everyMessageArrivesOnce()
    {
        QFETCH(int, connections);
        QFETCH(int, count);
        SmtpSink sink;
        if (!sink.isRunning()) {
            QSKIP("no smtp-sink");
        }
        const QByteArrayList bodies { "Hello.\r\n",
            ".starts with a dot\r\n",
            ".\r\n",
            "..\r\n.\r\n..two\r\n",
            "no line end",
            "one\r\n\r\n.\r\n\r\n",
            QByteArray(900, 'x') + "\r\n.",
            "\r\n.\r\nQUIT\r\n" };
        std::vector<OutgoingMessage> messages;
        QSet<QByteArray> wanted;
        for (int number = 1; number <= count; ++number) {
            QByteArray body = bodies.at(number % bodies.size());
            if (number % 10 == 0) {
                body += QByteArray("\r\n.line of a long body\r\n").repeated(8000);
            }
            messages.push_back(testMessage(number, body));
            QByteArray expected = asDumped(messages.back().bytes);
            wanted.insert(expected.endsWith('\n') ? expected : expected + '\n');
        }
        SystemClock clock;
        ListSource source(messages);
        RecordingGate gate;
        StopFlag stop;
        SmtpTransport(settingsFor(sink, connections), clock).deliver(source, gate, stop);

        QCOMPARE(gate.outcomes.size(), static_cast<size_t>(count));
        for (const auto& [id, outcome] : gate.outcomes) {
            QVERIFY2(outcome.verdict == Verdict::Sent, qPrintable(outcome.reply));
            QCOMPARE(gate.outcomesOf.value(id), 1);
            QCOMPARE(gate.markersOf.value(id), 1);
            QVERIFY(outcome.afterMarker);
            QCOMPARE(outcome.code, 250);
        }
        const QByteArrayList received = sink.messages();
        QCOMPARE(received.size(), count);
        const QSet<QByteArray> distinct(received.begin(), received.end());
        QCOMPARE(distinct.size(), count);
        QVERIFY(distinct == wanted);
        const QStringList recipients = sink.recipients();
        QCOMPARE(QSet<QString>(recipients.begin(), recipients.end()).size(), count);
    }

    void lostReplyIsDoubt()
    {
        SmtpSink sink({ QStringLiteral("-q"), QStringLiteral(".") });
        if (!sink.isRunning()) {
            QSKIP("no smtp-sink");
        }
        SystemClock clock;
        ListSource source({ testMessage(1), testMessage(2), testMessage(3) });
        RecordingGate gate;
        StopFlag stop;
        SmtpTransport(settingsFor(sink, 1), clock).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 3 });
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, Verdict::InDoubt);
            QCOMPARE(outcome.kind, OutcomeClass::Unknown);
        }
        QCOMPARE(sink.messages().size(), 3); // doubt is right: they did arrive
    }

    void refusedAtTheDot()
    {
        SmtpSink sink({ QStringLiteral("-f"), QStringLiteral(".") });
        if (!sink.isRunning()) {
            QSKIP("no smtp-sink");
        }
        SystemClock clock;
        ListSource source({ testMessage(1), testMessage(2) });
        RecordingGate gate;
        StopFlag stop;
        SmtpTransport(settingsFor(sink, 1), clock).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 2 });
        for (const auto& [id, outcome] : gate.outcomes) {
            QVERIFY(outcome.verdict == Verdict::Failed || outcome.verdict == Verdict::Retry);
            QVERIFY(outcome.afterMarker);
        }
    }

    void aRefusedMarkerDeliversNothing()
    {
        SmtpSink sink;
        if (!sink.isRunning()) {
            QSKIP("no smtp-sink");
        }
        SystemClock clock;
        std::vector<OutgoingMessage> messages;
        for (int number = 1; number <= 60; ++number) {
            messages.push_back(testMessage(number));
        }
        ListSource source(messages);
        RecordingGate gate;
        gate.refuse = [](OutboxId id) { return id.value() % 3 == 0; };
        StopFlag stop;
        SmtpTransport(settingsFor(sink, 4), clock).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 60 });
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() % 3 == 0 ? Verdict::Lost : Verdict::Sent);
            QCOMPARE(gate.outcomesOf.value(id), 1);
        }
        QStringList expected;
        for (int number = 1; number <= 60; ++number) {
            if (number % 3 != 0) {
                expected.append(QStringLiteral("student%1@example.net").arg(number));
            }
        }
        QStringList arrived;
        for (const QByteArray& message : sink.messages()) {
            const QString text = QString::fromLatin1(message);
            const auto start = text.indexOf(QLatin1String("To: ")) + 4;
            arrived.append(text.mid(start, text.indexOf(QLatin1Char('\n'), start) - start));
        }
        // smtp-sink also dumps what was cut before the dot (a dump proves arrival of bytes): count
        // acceptances by outcome, and look that nothing arrived twice.
        QCOMPARE(QSet<QString>(arrived.begin(), arrived.end()).size(), arrived.size());
        for (const QString& address : expected) {
            QVERIFY(arrived.contains(address));
        }
    }
};

BELFRY_TEST(tst_SmtpSinkDelivery)
#include "tst_SmtpSinkDelivery.moc"
