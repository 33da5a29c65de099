// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpTransport.h"
#include "tests/support/DeliveryFakes.h"
#include "tests/support/MailServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

/// TLS and sign-in against aiosmtpd.
class tst_SmtpTls : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    SystemClock m_clock;

    QStringList serverArguments(const QString& mode, const QString& certificate) const
    {
        return { QStringLiteral("--mode"),
            mode,
            QStringLiteral("--certificate"),
            m_certificates.certificate(certificate),
            QStringLiteral("--key"),
            m_certificates.key(certificate),
            QStringLiteral("--user"),
            QStringLiteral("school@example.org"),
            QStringLiteral("--password"),
            QStringLiteral("right pass\u017c word") };
    }

    SmtpSettings settingsFor(const MailServer& server, const QString& mode) const
    {
        SmtpSettings settings;
        settings.host = QStringLiteral("localhost");
        settings.port = server.port();
        settings.security = mode == QLatin1String("tls") ? SmtpSecurity::Tls : SmtpSecurity::StartTls;
        settings.user = QStringLiteral("school@example.org");
        settings.password = SecretText(QStringLiteral("right pass\u017c word"));
        settings.caFile = m_certificates.authority();
        settings.connectSeconds = 10;
        settings.commandSeconds = 10;
        settings.replySeconds = 10;
        return settings;
    }

    struct Run
    {
        Run(std::vector<OutgoingMessage> messages, const SmtpSettings& settings, const IClock& clock)
            : source(std::move(messages))
        {
            SmtpTransport(settings, clock).deliver(source, gate, stop);
        }
        QHash<OutboxId, Outcome> outcomes() const
        {
            QHash<OutboxId, Outcome> all;
            for (const auto& [id, outcome] : gate.outcomes) {
                all.insert(id, outcome);
            }
            return all;
        }
        ListSource source;
        RecordingGate gate;
        StopFlag stop;
    };

    static void addModes()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("TLS") << QStringLiteral("tls");
        QTest::newRow("STARTTLS") << QStringLiteral("starttls");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.areMade());
        if (!MailServer(serverArguments(QStringLiteral("tls"), QStringLiteral("good"))).isRunning()) {
            QSKIP("no aiosmtpd");
        }
    }

    void sends_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<int>("connections");
        for (const char* mode : { "tls", "starttls" }) {
            for (const char* mechanism : { "PLAIN", "LOGIN" }) {
                for (const int connections : { 1, 4 }) {
                    QTest::addRow("%s %s %d", mode, mechanism, connections)
                        << QString::fromLatin1(mode) << QString::fromLatin1(mechanism) << connections;
                }
            }
        }
    }
    void sends()
    {
        QFETCH(QString, mode);
        QFETCH(QString, mechanism);
        QFETCH(int, connections);
        MailServer server(serverArguments(mode, QStringLiteral("good"))
            + QStringList { QStringLiteral("--mechanism"), mechanism });
        SmtpSettings settings = settingsFor(server, mode);
        settings.connections = connections;
        std::vector<OutgoingMessage> messages;
        for (int number = 1; number <= 20; ++number) {
            messages.push_back(testMessage(number, ".dots\r\n..\r\n"));
        }
        Run run(messages, settings, m_clock);
        QCOMPARE(run.gate.outcomes.size(), size_t { 20 });
        for (const auto& [id, outcome] : run.gate.outcomes) {
            QVERIFY2(outcome.verdict == Verdict::Sent, qPrintable(outcome.reply));
        }
        QSet<QByteArray> wanted;
        for (const auto& message : messages) {
            wanted.insert(message.bytes);
        }
        QSet<QByteArray> received;
        for (const auto& message : server.messages()) {
            received.insert(message.bytes);
            QCOMPARE(message.user, QStringLiteral("school@example.org"));
            QVERIFY(message.tls == QLatin1String("TLSv1.2") || message.tls == QLatin1String("TLSv1.3"));
        }
        QCOMPARE(server.messages().size(), size_t { 20 });
        QVERIFY(received == wanted);
        QVERIFY(server.signIns() <= connections);
        QCOMPARE(server.goodSignIns(), server.signIns());
    }

    void wrongPasswordIsTriedOnce_data() { addModes(); }
    void wrongPasswordIsTriedOnce()
    {
        QFETCH(QString, mode);
        MailServer server(serverArguments(mode, QStringLiteral("good")));
        SmtpSettings settings = settingsFor(server, mode);
        settings.password = SecretText(QStringLiteral("wrong"));
        settings.connections = 4;
        Run run({ testMessage(1), testMessage(2), testMessage(3) }, settings, m_clock);
        QCOMPARE(run.gate.outcomes.size(), size_t { 1 });
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(run.gate.outcomes.at(0).second.kind, OutcomeClass::AuthRefused);
        QCOMPARE(server.signIns(), 1);
        QVERIFY(server.messages().empty());
    }

    void badCertificatesAreRefused_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("certificate");
        for (const char* mode : { "tls", "starttls" }) {
            for (const char* certificate : { "wronghost", "expired", "stranger" }) {
                QTest::addRow("%s %s", mode, certificate)
                    << QString::fromLatin1(mode) << QString::fromLatin1(certificate);
            }
        }
    }
    void badCertificatesAreRefused()
    {
        QFETCH(QString, mode);
        QFETCH(QString, certificate);
        MailServer server(serverArguments(mode, certificate));
        Run run({ testMessage(1), testMessage(2) }, settingsFor(server, mode), m_clock);
        QCOMPARE(run.gate.outcomes.size(), size_t { 1 });
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(run.gate.outcomes.at(0).second.kind, OutcomeClass::TlsBad);
        QCOMPARE(server.signIns(), 0); // the password did not leave
        QVERIFY(server.messages().empty());
    }

    void aPrivateAuthorityIsUnknownToTheSystem_data() { addModes(); }
    void aPrivateAuthorityIsUnknownToTheSystem()
    {
        QFETCH(QString, mode);
        MailServer server(serverArguments(mode, QStringLiteral("good")));
        SmtpSettings settings = settingsFor(server, mode);
        settings.caFile.clear();
        Run run({ testMessage(1) }, settings, m_clock);
        QCOMPARE(run.gate.outcomes.at(0).second.kind, OutcomeClass::TlsBad);
        QCOMPARE(server.signIns(), 0);
    }

    void anUnusableAuthorityIsAConfigurationError()
    {
        MailServer server(serverArguments(QStringLiteral("tls"), QStringLiteral("good")));
        SmtpSettings settings = settingsFor(server, QStringLiteral("tls"));
        settings.caFile = m_certificates.key(QStringLiteral("good")); // readable, but no certificate
        Run run({ testMessage(1) }, settings, m_clock);
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QVERIFY(run.gate.outcomes.at(0).second.kind == OutcomeClass::Configuration
            || run.gate.outcomes.at(0).second.kind == OutcomeClass::TlsBad);
        QCOMPARE(server.signIns(), 0);
    }

    void oldTlsIsRefused_data() { addModes(); }
    void oldTlsIsRefused()
    {
        QFETCH(QString, mode);
        MailServer server(serverArguments(mode, QStringLiteral("good"))
            + QStringList { QStringLiteral("--newest-tls"), QStringLiteral("1.1") });
        Run run({ testMessage(1) }, settingsFor(server, mode), m_clock);
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(server.signIns(), 0);
        QVERIFY(server.messages().empty());
    }

    void tls12IsEnough()
    {
        MailServer server(serverArguments(QStringLiteral("tls"), QStringLiteral("good"))
            + QStringList { QStringLiteral("--newest-tls"), QStringLiteral("1.2") });
        Run run({ testMessage(1) }, settingsFor(server, QStringLiteral("tls")), m_clock);
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::Sent);
        QCOMPARE(server.messages().at(0).tls, QStringLiteral("TLSv1.2"));
    }

    void tlsToAPlainPortSendsNothing()
    {
        MailServer server({ QStringLiteral("--mode"), QStringLiteral("plain") });
        Run run({ testMessage(1) }, settingsFor(server, QStringLiteral("tls")), m_clock);
        QCOMPARE(run.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        Run second({ testMessage(1) }, settingsFor(server, QStringLiteral("starttls")), m_clock);
        QCOMPARE(second.gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(second.gate.outcomes.at(0).second.kind, OutcomeClass::Configuration);
        QVERIFY(server.messages().empty());
    }

    void eachRecipientGetsItsOwnOutcome_data() { addModes(); }
    void eachRecipientGetsItsOwnOutcome()
    {
        QFETCH(QString, mode);
        MailServer server(serverArguments(mode, QStringLiteral("good")));
        const QStringList names { QStringLiteral("good1"),
            QStringLiteral("refuse2"),
            QStringLiteral("good3"),
            QStringLiteral("defer4"),
            QStringLiteral("full5"),
            QStringLiteral("droprcpt6"),
            QStringLiteral("good7"),
            QStringLiteral("drop8"),
            QStringLiteral("good9"),
            QStringLiteral("slow10") };
        std::vector<OutgoingMessage> messages;
        for (int index = 0; index < names.size(); ++index) {
            messages.push_back(testMessage(index + 1));
            messages.back().address = names.at(index) + QStringLiteral("@example.net");
        }
        Run run(messages, settingsFor(server, mode), m_clock);
        const auto outcomes = run.outcomes();
        QCOMPARE(outcomes.size(), names.size());
        const auto is = [&](int number, Verdict verdict, OutcomeClass kind) {
            const Outcome& outcome = outcomes[OutboxId(number)];
            return outcome.verdict == verdict && outcome.kind == kind;
        };
        for (const int number : { 1, 3, 7, 9, 10 }) {
            QVERIFY(is(number, Verdict::Sent, OutcomeClass::Accepted));
        }
        QVERIFY(is(2, Verdict::Failed, OutcomeClass::PermanentRecipient));
        QVERIFY(is(4, Verdict::Retry, OutcomeClass::Temporary));
        QVERIFY(is(5, Verdict::Retry, OutcomeClass::MailboxFull));
        QVERIFY(is(6, Verdict::Retry, OutcomeClass::Temporary));
        QVERIFY(is(8, Verdict::InDoubt, OutcomeClass::Unknown));
        QCOMPARE(server.messages().size(), size_t { 6 }); // the five, and the one in doubt, which did arrive
    }

    void theServerDiesInTheMiddle()
    {
        MailServer server(serverArguments(QStringLiteral("tls"), QStringLiteral("good")));
        std::vector<OutgoingMessage> messages;
        for (int number = 1; number <= 30; ++number) {
            messages.push_back(testMessage(number));
        }
        messages.at(10).address = QStringLiteral("kill11@example.net");
        Run run(messages, settingsFor(server, QStringLiteral("tls")), m_clock);
        const auto outcomes = run.outcomes();
        QCOMPARE(static_cast<size_t>(outcomes.size()), run.source.pulled());
        QCOMPARE(run.source.pulled(), size_t { 12 }); // the twelfth finds nobody there, the rest stays ready
        for (int number = 1; number <= 10; ++number) {
            QCOMPARE(outcomes[OutboxId(number)].verdict, Verdict::Sent);
        }
        QCOMPARE(outcomes[OutboxId(11)].verdict, Verdict::InDoubt);
        QCOMPARE(outcomes[OutboxId(12)].verdict, Verdict::NotSent);
        QCOMPARE(outcomes[OutboxId(12)].kind, OutcomeClass::TransportDown);
        QCOMPARE(server.messages().size(), size_t { 11 });
    }
};

BELFRY_TEST(tst_SmtpTls)
#include "tst_SmtpTls.moc"
