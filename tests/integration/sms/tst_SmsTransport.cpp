// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sms/GatewayCases.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

namespace {

using Reply = GatewayServer::Reply;

QByteArray acceptedBy(const GatewayServer::Request& request)
{
    const QString idx = request.form().value(QStringLiteral("idx"));
    return R"({"count":1,"list":[{"id":"G)" + idx.right(4).toLatin1() + R"(","error":null}]})";
}

std::vector<OutgoingMessage> manySms(int count)
{
    std::vector<OutgoingMessage> messages;
    for (int number = 1; number <= count; ++number) {
        messages.push_back(testSms(number));
    }
    return messages;
}

} // namespace

/// Many messages through one transport: markers, groups, and what ends a call early.
class tst_SmsTransport : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    Sequence m_sequence { 0 };

    GatewayServer::Options counted()
    {
        GatewayServer::Options options;
        options.sequence = &m_sequence;
        return options;
    }

    SmsTransport transportTo(const GatewayServer& server, int connections = 8) const
    {
        SmsOptions options = smsOptions(server.origin());
        options.connections = connections;
        return SmsTransport(gatewayOf(QStringLiteral("smsapi")), options, m_clock);
    }

private Q_SLOTS:
    void everyMessageIsAskedForOnceAfterItsMarker()
    {
        constexpr int kCount = 200;
        const GatewayServer server(
            [](const auto& request) { return Reply { 200, acceptedBy(request) }; }, counted());
        ListSource source(manySms(kCount));
        RecordingGate gate(&m_sequence);
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { kCount });
        QCOMPARE(server.posts(), kCount);
        QCOMPARE(server.connections(), kCount); // each on a connection of its own
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, Verdict::Sent);
            QCOMPARE(gate.outcomesOf.value(id), 1);
            QCOMPARE(gate.markersOf.value(id), 1);
            QCOMPARE(server.postsWith(testSms(int(id.value())).key.toByteArray(QUuid::WithoutBraces)), 1);
        }
        for (const auto& request : server.requests()) {
            const int number = request.form().value(QStringLiteral("idx")).right(4).toInt();
            QVERIFY(gate.markerAt.value(OutboxId(number)) < request.readAt);
        }
        QVERIFY(gate.largestGroup > 1); // several markers in one transaction
    }

    void everyThirdAnswerIsLostAndNothingGoesTwice()
    {
        constexpr int kCount = 60;
        const GatewayServer server([](const auto& request) {
            const int number = request.form().value(QStringLiteral("idx")).right(4).toInt();
            Reply reply { 200, acceptedBy(request) };
            if (number % 3 == 0) {
                reply.how = number % 2 == 0 ? Reply::How::DropAfterReading : Reply::How::ResetAfterReading;
            }
            return reply;
        });
        ListSource source(manySms(kCount));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server, 1).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { kCount });
        QCOMPARE(server.posts(), kCount);
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() % 3 == 0 ? Verdict::InDoubt : Verdict::Sent);
        }
    }

    void theFirstGoesAloneSoThatAWrongTokenIsTriedOnce()
    {
        const GatewayServer server(
            [](const auto&) { return Reply { 200, R"({"error":101,"message":"x"})" }; });
        ListSource source(manySms(20));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 1);
        QCOMPARE(source.pulled(), size_t { 1 });
        QCOMPARE(gate.outcomes.front().second.kind, OutcomeClass::AuthRefused);
    }

    void anEmptyAccountEndsTheCall()
    {
        std::atomic<int> answered { 0 };
        const GatewayServer server([&](const auto& request) {
            return ++answered <= 3 ? Reply { 200, acceptedBy(request) }
                                   : Reply { 200, R"({"error":103,"message":"x"})" };
        });
        ListSource source(manySms(50));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server, 1).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 4);
        // What was marked meanwhile is given back: not one octet of it has left.
        int credit = 0;
        for (const auto& [id, outcome] : gate.outcomes) {
            credit += outcome.kind == OutcomeClass::Balance ? 1 : 0;
            QVERIFY(outcome.verdict == Verdict::Sent || outcome.verdict == Verdict::NotSent);
        }
        QCOMPARE(credit, 1);
        QCOMPARE(gate.outcomes.size(), source.pulled());
    }

    void fiveDoubtsInARowEndTheCall()
    {
        const GatewayServer server([](const auto&) { return Reply { 502, "<html>" }; });
        ListSource source(manySms(50));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 5);
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, Verdict::InDoubt);
        }
        QCOMPARE(gate.outcomes.back().second.kind, OutcomeClass::TransportDown); // the channel waits
    }

    void aRefusedNumberHindersNobodyElse()
    {
        const GatewayServer server([](const auto& request) {
            const bool isBad = request.form().value(QStringLiteral("to")).endsWith(QLatin1String("02"));
            return Reply { 200, isBad ? QByteArray(R"({"error":13,"message":"x"})") : acceptedBy(request) };
        });
        ListSource source(manySms(5));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 5);
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() == 2 ? Verdict::Failed : Verdict::Sent);
        }
    }

    void whatTheGateRefusesIsNeverAskedFor()
    {
        const GatewayServer server([](const auto& request) { return Reply { 200, acceptedBy(request) }; });
        ListSource source(manySms(6));
        RecordingGate gate;
        gate.refuse = [](OutboxId id) { return id.value() % 2 == 0; };
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 3);
        for (const auto& [id, outcome] : gate.outcomes) {
            QCOMPARE(outcome.verdict, id.value() % 2 == 0 ? Verdict::Lost : Verdict::Sent);
        }
    }

    void aRecordThatTookTooLongIsNotFollowedByARequest()
    {
        FakeClock clock;
        const GatewayServer server([](const auto& request) { return Reply { 200, acceptedBy(request) }; });
        SmsOptions options = smsOptions(server.origin());
        options.guardMs = 5000;
        SmsTransport transport(gatewayOf(QStringLiteral("smsapi")), options, clock);
        ListSource source(manySms(1));
        RecordingGate gate;
        gate.onCommit = [&] { clock.advance(6000); };
        const StopFlag stop;
        transport.deliver(source, gate, stop);
        QCOMPARE(server.posts(), 0);
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::NotSent);
        QVERIFY(gate.outcomes.front().second.afterMarker);
    }

    void aStopEndsTheCallAfterWhatIsUnderWay()
    {
        StopFlag stop;
        const GatewayServer server([&](const auto& request) {
            stop.stopped = true;
            return Reply { 200, acceptedBy(request) };
        });
        ListSource source(manySms(30));
        RecordingGate gate;
        transportTo(server, 1).deliver(source, gate, stop);
        QCOMPARE(server.posts(), 1);
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::Sent);
    }

    void aStopDoesNotWaitForEverForAnAnswer()
    {
        StopFlag stop;
        const GatewayServer server([&](const auto&) {
            stop.stopped = true;
            return Reply { 200, {}, Reply::How::Silence };
        });
        SmsOptions options = smsOptions(server.origin());
        options.stopGraceMs = 0;
        SmsTransport transport(gatewayOf(QStringLiteral("smsapi")), options, m_clock);
        ListSource source(manySms(1));
        RecordingGate gate;
        transport.deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::InDoubt);
    }

    void whatIsNoSmsIsRefusedHere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* address, const char* text, OutcomeClass kind) {
            QTest::newRow(name) << QString::fromLatin1(address) << QByteArray(text) << int(kind);
        };
        row("two numbers", "+48600100001,+48600100002", "x", OutcomeClass::PermanentRecipient);
        row("a national number", "600100001", "x", OutcomeClass::PermanentRecipient);
        row("a second field", "+48600100001&to=1", "x", OutcomeClass::PermanentRecipient);
        row("a path", "+48/../../etc/pas", "x", OutcomeClass::PermanentRecipient);
        row("empty", "+48600100001", "", OutcomeClass::PermanentPolicy);
        row("blank", "+48600100001", " \n", OutcomeClass::PermanentPolicy);
    }
    void whatIsNoSmsIsRefusedHere()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, text);
        OutgoingMessage message = testSms(1);
        message.address = address;
        message.bytes = text;
        const GatewayServer server([](const auto& request) { return Reply { 200, acceptedBy(request) }; });
        ListSource source({ message });
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        QCOMPARE(gate.outcomes.front().second.verdict, Verdict::Failed);
        QTEST(int(gate.outcomes.front().second.kind), "kind");
    }

    void retryAfterIsHandedOn()
    {
        const GatewayServer server([](const auto&) {
            return Reply { 429, R"({"error":202,"message":"x"})", Reply::How::Answer, { "Retry-After: 90" } };
        });
        ListSource source(manySms(1));
        RecordingGate gate;
        const StopFlag stop;
        transportTo(server).deliver(source, gate, stop);
        QCOMPARE(gate.outcomes.front().second.kind, OutcomeClass::Rate);
        QCOMPARE(gate.outcomes.front().second.retryAfterSeconds, 90);
    }
};

BELFRY_TEST(tst_SmsTransport)
#include "tst_SmsTransport.moc"
