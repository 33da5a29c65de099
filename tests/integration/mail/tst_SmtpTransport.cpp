// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpTransport.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScriptedSmtpServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"

#include <QTcpServer>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

class tst_SmtpTransport : public QObject
{
    Q_OBJECT

    static SmtpSettings settingsFor(int port)
    {
        SmtpSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = port;
        settings.security = SmtpSecurity::None;
        settings.connectSeconds = 2;
        settings.commandSeconds = 2;
        settings.replySeconds = 2;
        return settings;
    }

    static std::vector<OutgoingMessage> messages(int count)
    {
        std::vector<OutgoingMessage> all;
        for (int number = 1; number <= count; ++number) {
            all.push_back(testMessage(number));
        }
        return all;
    }

    struct Run
    {
        explicit Run(std::vector<OutgoingMessage> all, Sequence* sequence = nullptr)
            : source(std::move(all))
            , gate(sequence)
        {
        }
        void with(const SmtpSettings& settings, const IClock& clock)
        {
            SmtpTransport(settings, clock).deliver(source, gate, stop);
        }
        const Outcome& outcome(size_t index = 0) const { return gate.outcomes.at(index).second; }
        int count(Verdict verdict) const
        {
            return static_cast<int>(std::count_if(gate.outcomes.begin(),
                gate.outcomes.end(),
                [&](const auto& one) { return one.second.verdict == verdict; }));
        }
        /// Every pulled message has exactly one outcome.
        bool isWhole() const
        {
            return gate.outcomes.size() == source.pulled()
                && std::all_of(
                    gate.outcomesOf.begin(), gate.outcomesOf.end(), [](int times) { return times == 1; });
        }
        ListSource source;
        RecordingGate gate;
        StopFlag stop;
    };

    static int countOf(const ScriptedSmtpServer& server, const QByteArray& verb)
    {
        int count = 0;
        for (const QByteArray& line : server.commands()) {
            count += line.startsWith(verb) ? 1 : 0;
        }
        return count;
    }

    SystemClock m_clock;

private Q_SLOTS:
    void unreachable_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("listening");
        QTest::newRow("refused") << QStringLiteral("127.0.0.1") << false;
        QTest::newRow("no such name") << QStringLiteral("mail.does-not-exist.invalid") << false;
        QTest::newRow("never greets") << QStringLiteral("127.0.0.1") << true;
    }
    void unreachable()
    {
        QFETCH(QString, host);
        QFETCH(bool, listening);
        QTcpServer closed; // listens and never accepts
        closed.listen(QHostAddress::LocalHost);
        const int port = closed.serverPort();
        if (!listening) {
            closed.close();
        }
        SmtpSettings settings = settingsFor(port);
        settings.host = host;
        settings.security = host.startsWith(QLatin1Char('1')) ? SmtpSecurity::None : SmtpSecurity::Tls;
        Run run(messages(3));
        run.with(settings, m_clock);
        QCOMPARE(run.source.pulled(), size_t { 1 });
        QVERIFY(run.isWhole());
        QCOMPARE(run.outcome().verdict, Verdict::NotSent);
        QCOMPARE(run.outcome().kind, OutcomeClass::TransportDown);
        QVERIFY(!run.outcome().reply.isEmpty());
        QVERIFY(run.gate.markersOf.isEmpty());
    }

    void badSettingsNeverReachTheNetwork_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("security");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        const int none = static_cast<int>(SmtpSecurity::None);
        const int tls = static_cast<int>(SmtpSecurity::Tls);
        QTest::newRow("no host") << QString() << none << QString() << QString();
        QTest::newRow("plain to another computer")
            << QStringLiteral("192.0.2.1") << none << QString() << QString();
        QTest::newRow("plain to a name")
            << QStringLiteral("localhost.example.org") << none << QString() << QString();
        QTest::newRow("user without TLS")
            << QStringLiteral("127.0.0.1") << none << QStringLiteral("anna") << QStringLiteral("pass");
        QTest::newRow("user without password")
            << QStringLiteral("127.0.0.1") << tls << QStringLiteral("anna") << QString();
        QTest::newRow("host with path") << QStringLiteral("127.0.0.1/evil") << none << QString() << QString();
        QTest::newRow("host with user") << QStringLiteral("x@127.0.0.1") << none << QString() << QString();
        QTest::newRow("host with line end")
            << QStringLiteral("127.0.0.1\r\nQUIT") << none << QString() << QString();
        QTest::newRow("password with line end")
            << QStringLiteral("127.0.0.1") << tls << QStringLiteral("anna") << QStringLiteral("a\nb");
    }
    void badSettingsNeverReachTheNetwork()
    {
        QFETCH(QString, host);
        QFETCH(int, security);
        QFETCH(QString, user);
        QFETCH(QString, password);
        ScriptedSmtpServer server;
        SmtpSettings settings = settingsFor(server.port());
        settings.host = host;
        settings.security = static_cast<SmtpSecurity>(security);
        settings.user = user;
        settings.password = SecretText(password);
        Run run(messages(3));
        run.with(settings, m_clock);
        QCOMPARE(run.source.pulled(), size_t { 1 });
        QCOMPARE(run.outcome().verdict, Verdict::NotSent);
        QCOMPARE(run.outcome().kind, OutcomeClass::Configuration);
        QCOMPARE(SmtpTransport(settings, m_clock).test(testMessage(9)).kind, OutcomeClass::Configuration);
        server.stop();
        QCOMPARE(server.connections(), 0);
    }

    void lineEndsInAddressesNeverReachTheWire_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QString good = QStringLiteral("a@example.org");
        const QStringList evil { QStringLiteral("a@example.org>\r\nRCPT TO:<b@example.org"),
            QStringLiteral("a@example.org\n"),
            QStringLiteral("a@example.org\r"),
            QStringLiteral("a@exam\0ple.org"),
            QStringLiteral("a b@example.org"),
            QStringLiteral("<a@example.org>"),
            QStringLiteral("a@example.org,b@example.org"),
            QStringLiteral("a@b@example.org"),
            QStringLiteral("@example.org"),
            QStringLiteral("a@"),
            QString(),
            QStringLiteral("za\u017c\u00f3\u0142\u0107@example.org"),
            QStringLiteral("a@za\u017c\u00f3\u0142\u0107.pl"),
            QStringLiteral("a@example.org> NOTIFY=NEVER"),
            QString(250, QLatin1Char('a')) + QStringLiteral("@x.pl"),
            QString::fromLatin1("a@exam\0ple.org", 14) };
        int number = 0;
        for (const QString& address : evil) {
            QTest::addRow("from %d", ++number) << address << good;
            QTest::addRow("to %d", number) << good << address;
        }
    }
    void lineEndsInAddressesNeverReachTheWire()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        ScriptedSmtpServer server;
        OutgoingMessage message = testMessage(1);
        message.envelopeFrom = from;
        message.address = to;
        Run run({ message });
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QVERIFY(run.isWhole());
        QVERIFY(run.gate.markersOf.isEmpty());
        QCOMPARE(server.everything(), QByteArray());
        QVERIFY(
            run.outcome().verdict == Verdict::Failed || run.outcome().kind == OutcomeClass::Configuration);
    }

    void unsafeBodiesNeverReachTheWire_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "Subject: x\r\n\r\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bare LF") << head + "a\nb\r\n";
        QTest::newRow("bare CR") << head + "a\rb\r\n";
        QTest::newRow("smuggled end") << head + "a\n.\nMAIL FROM:<x@y.pl>\r\n";
        QTest::newRow("half smuggled end") << head + "a\r\n.\nMAIL FROM:<x@y.pl>\r\n";
        QTest::newRow("CR at the end") << head + "a\r";
        QTest::newRow("LF CR") << head + "a\n\rb\r\n";
        QTest::newRow("NUL") << head + QByteArray("a\0b\r\n", 5);
        QTest::newRow("line of 999") << head + QByteArray(999, 'x') + "\r\n";
        QTest::newRow("last line of 999") << head + QByteArray(999, 'x');
    }
    void unsafeBodiesNeverReachTheWire()
    {
        QFETCH(QByteArray, bytes);
        ScriptedSmtpServer server;
        OutgoingMessage message = testMessage(1);
        message.bytes = bytes;
        Run run({ message, testMessage(2) });
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QVERIFY(run.isWhole());
        QCOMPARE(run.outcome(0).verdict, Verdict::Failed);
        QCOMPARE(run.outcome(0).kind, OutcomeClass::PermanentPolicy);
        QCOMPARE(run.count(Verdict::Sent), 1); // the next one is not held up
        QCOMPARE(server.finalDots(), 1);
    }

    void bytesArriveAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("dots") << QByteArray(".\r\n..\r\n.a\r\n\r\n.\r\n");
        QTest::newRow("dot first and last") << QByteArray(".\r\n.");
        QTest::newRow("line of 998") << QByteArray(998, 'x') + "\r\n";
        QTest::newRow("no line end") << QByteArray("end");
        QTest::newRow("a smuggler's text")
            << QByteArray("x\r\n.\r\nMAIL FROM:<a@b.pl>\r\nRCPT TO:<c@d.pl>\r\nDATA\r\n");
        QTest::newRow("dots at every border") << QByteArray("\r\n.\r\n..").repeated(40000);
        QTest::newRow("eight bits") << QByteArray("za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87\r\n");
    }
    void bytesArriveAsTheyAre()
    {
        QFETCH(QByteArray, body);
        ScriptedSmtpServer server;
        const OutgoingMessage message = testMessage(1, body);
        Run run({ message });
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(run.outcome().verdict, Verdict::Sent);
        QCOMPARE(server.finalDots(), 1);
        QCOMPARE(countOf(server, "MAIL"), 1);
        QCOMPARE(server.messages().at(0).bytes,
            message.bytes.endsWith("\r\n") ? message.bytes : message.bytes + "\r\n");
        QCOMPARE(server.messages().at(0).recipient, QByteArray("student1@example.net"));
    }

    void aLateMarkerIsNotUsed_data()
    {
        QTest::addColumn<int>("lateMs");
        QTest::addColumn<bool>("sent");
        QTest::newRow("in time") << 4999 << true;
        QTest::newRow("just in time") << 5000 << true;
        QTest::newRow("too late") << 5001 << false;
        QTest::newRow("after a night asleep") << 8 * 3600 * 1000 << false;
    }
    void aLateMarkerIsNotUsed()
    {
        QFETCH(int, lateMs);
        QFETCH(bool, sent);
        FakeClock clock;
        ScriptedSmtpServer server;
        Run run(messages(1));
        run.gate.onCommit = [&] {
            if (run.gate.commits == 1) {
                clock.advance(lateMs);
            }
        };
        run.with(settingsFor(server.port()), clock);
        server.stop();
        QVERIFY(run.isWhole());
        QCOMPARE(run.outcome().verdict, sent ? Verdict::Sent : Verdict::NotSent);
        QVERIFY(run.outcome().afterMarker); // the row stands in "sending": it must go to retry, not to ready
        QCOMPARE(server.finalDots(), sent ? 1 : 0);
    }

    void oneConnectionCarriesHundredMessages()
    {
        ScriptedSmtpServer server;
        Run run(messages(205));
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(run.count(Verdict::Sent), 205);
        QCOMPARE(server.connections(), 3);
        QCOMPARE(countOf(server, "QUIT"), 3);
    }

    void aRefusedMessageKeepsTheConnection()
    {
        ScriptedSmtpServer server({ { At::Dot, { "554 5.7.1 spam\r\n" } } });
        Run run(messages(4));
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(run.count(Verdict::Failed), 4);
        QCOMPARE(server.connections(), 1);
    }

    void after421AnewConnectionIsMade()
    {
        ScriptedSmtpServer::Options options;
        options.scripts = { { { At::Dot, { "421 4.3.2 restarting\r\n" } } }, {} };
        ScriptedSmtpServer server(options);
        Run run(messages(3));
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QVERIFY(run.isWhole());
        QCOMPARE(run.count(Verdict::Retry), 1);
        QCOMPARE(run.count(Verdict::Sent), 2);
        QCOMPARE(server.connections(), 2);
    }

    void aConnectionThatWentStaleIsReplacedOnce()
    {
        // The first connection closes right behind its first message; the second message finds it dead.
        ScriptedSmtpServer::Options options;
        options.scripts = { { { At::Dot, { "250 ok\r\n", Line::Then::Close } } }, {} };
        ScriptedSmtpServer server(options);
        Run run(messages(3));
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(run.count(Verdict::Sent), 3);
        QCOMPARE(server.finalDots(), 3);
        QCOMPARE(server.connections(), 2);
    }

    void manyConnectionsTryAWrongPasswordOnce()
    {
        static const TestCertificates certificates;
        ScriptedSmtpServer::Options options;
        options.scripts = { { { At::Auth, { "535 5.7.8 no\r\n" } } } };
        options.capabilities = { "AUTH PLAIN" };
        options.certificate = certificates.certificate(QStringLiteral("good"));
        options.key = certificates.key(QStringLiteral("good"));
        options.tlsAtOnce = true;
        ScriptedSmtpServer server(options);
        SmtpSettings settings = settingsFor(server.port());
        settings.security = SmtpSecurity::Tls;
        settings.caFile = certificates.authority();
        settings.user = QStringLiteral("school");
        settings.password = SecretText(QStringLiteral("wrong"));
        settings.connections = 8;
        Run run(messages(20));
        run.with(settings, m_clock);
        server.stop();
        QCOMPARE(server.signIns(), 1);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(run.source.pulled(), size_t { 1 });
        QCOMPARE(run.outcome().kind, OutcomeClass::AuthRefused);
        QCOMPARE(run.outcome().code, 535);
        QCOMPARE(run.outcome().enhancedCode, QStringLiteral("5.7.8"));
    }

    void stopsBeforeTheDotAndNotBehindIt()
    {
        ScriptedSmtpServer server;
        Run run(messages(50));
        run.gate.onCommit = [&] { run.stop.stopped = run.stop.stopped || run.gate.commits == 10; };
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QVERIFY(run.isWhole());
        QVERIFY(run.source.pulled() < 50);
        QCOMPARE(run.count(Verdict::Sent), server.finalDots());
        QCOMPARE(
            run.count(Verdict::Sent) + run.count(Verdict::NotSent), static_cast<int>(run.source.pulled()));
    }

    void aStopBeforeTheStartPullsNothing()
    {
        ScriptedSmtpServer server;
        Run run(messages(5));
        run.stop.stopped = true;
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(run.source.pulled(), size_t { 0 });
        QCOMPARE(server.connections(), 0);
    }

    void aShortAnswerOfTheGateMeansNo()
    {
        class SilentGate final : public IMarkerGate
        {
        public:
            std::vector<bool> commit(const std::vector<OutboxId>&,
                const std::vector<std::pair<OutboxId, Outcome>>& results) override
            {
                for (const auto& result : results) {
                    all.push_back(result.second);
                }
                return {};
            }
            std::vector<Outcome> all;
        } gate;
        ScriptedSmtpServer server;
        ListSource source(messages(2));
        StopFlag stop;
        SmtpTransport(settingsFor(server.port()), m_clock).deliver(source, gate, stop);
        server.stop();
        QCOMPARE(server.finalDots(), 0);
        QCOMPARE(gate.all.size(), size_t { 2 });
        QCOMPARE(gate.all.at(0).verdict, Verdict::Lost);
    }

    void aTestMailTellsWhatHappened()
    {
        ScriptedSmtpServer good;
        QCOMPARE(
            SmtpTransport(settingsFor(good.port()), m_clock).test(testMessage(1)).verdict, Verdict::Sent);
        good.stop();
        QCOMPARE(good.finalDots(), 1);
        ScriptedSmtpServer bad({ { At::Rcpt, { "550 5.1.1 no such user\r\n" } } });
        const Outcome outcome = SmtpTransport(settingsFor(bad.port()), m_clock).test(testMessage(1));
        QCOMPARE(outcome.verdict, Verdict::Failed);
        QCOMPARE(outcome.reply, QStringLiteral("550 5.1.1 no such user"));
    }

    void onlyTheNeutralNameIsTold()
    {
        ScriptedSmtpServer server;
        Run run(messages(1));
        run.with(settingsFor(server.port()), m_clock);
        server.stop();
        QCOMPARE(server.commands().at(0), QByteArray("EHLO localhost.localdomain"));
        QCOMPARE(server.commands().at(1), QByteArray("MAIL FROM:<school@example.org>"));
    }
};

BELFRY_TEST(tst_SmtpTransport)
#include "tst_SmtpTransport.moc"
