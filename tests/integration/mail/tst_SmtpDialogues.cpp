// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpTransport.h"
#include "tests/support/ScriptedSmtpServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

/// F08: every class of answer at every stage in three styles of delivery. The expected results stand in a
/// table written by hand from the retry table (delivery.md 2.9), not computed by the code under test.
class tst_SmtpDialogues : public QObject
{
    Q_OBJECT

    using Then = Line::Then;
    using Style = Line::Style;

    struct Expected
    {
        Verdict verdict;
        OutcomeClass kind;
    };

    static Expected expectedOf(const QByteArray& sign)
    {
        static const QHash<QByteArray, Expected> kSigns { { "OK", { Verdict::Sent, OutcomeClass::Accepted } },
            { "TD", { Verdict::NotSent, OutcomeClass::TransportDown } },
            { "TB", { Verdict::NotSent, OutcomeClass::TlsBad } },
            { "AU", { Verdict::NotSent, OutcomeClass::AuthRefused } },
            { "CF", { Verdict::NotSent, OutcomeClass::Configuration } },
            { "QU", { Verdict::NotSent, OutcomeClass::Quota } },
            { "RN", { Verdict::NotSent, OutcomeClass::Rate } },
            { "RA", { Verdict::Retry, OutcomeClass::Rate } },
            { "GL", { Verdict::Retry, OutcomeClass::Greylist } },
            { "TE", { Verdict::Retry, OutcomeClass::Temporary } },
            { "MF", { Verdict::Retry, OutcomeClass::MailboxFull } },
            { "PR", { Verdict::Failed, OutcomeClass::PermanentRecipient } },
            { "PP", { Verdict::Failed, OutcomeClass::PermanentPolicy } },
            { "ID", { Verdict::InDoubt, OutcomeClass::Unknown } } };
        return kSigns.value(sign);
    }

    struct Case
    {
        const char* name;
        const char* text;
        Then then;
        const char* expected; ///< greeting ehlo mail rcpt data dot
    };

    static const std::vector<Case>& cases()
    {
        // An EHLO that is refused is followed by HELO (no user, no TLS here), so the mail goes out all the
        // same.
        static const std::vector<Case> kCases {
            { "421 closing", "421 4.3.2 shutting down\r\n", Then::Close, "TD TD TD TE TE TE" },
            { "421 rate", "421 4.7.0 too much from you\r\n", Then::Close, "RN TD RA RA RA RA" },
            { "421 bare", "421 bye\r\n", Then::Close, "TD TD TD TE TE TE" },
            { "450 greylisted", "450 4.7.1 greylisted, come back\r\n", Then::GoOn, "RN OK GL GL GL GL" },
            { "450 grey by words", "450 Greylisting in action\r\n", Then::GoOn, "TD OK GL GL GL GL" },
            { "451 4.2.0", "451 4.2.0 try again later\r\n", Then::GoOn, "TD OK GL GL GL GL" },
            { "451 local", "451 4.3.0 local error\r\n", Then::GoOn, "TD OK TE TE TE TE" },
            { "452 mailbox full", "452 4.2.2 mailbox full\r\n", Then::GoOn, "TD OK TE MF MF MF" },
            { "452 quota", "452 4.5.3 enough for today\r\n", Then::GoOn, "QU OK QU QU QU QU" },
            { "450 rate", "450 4.7.28 unusual rate\r\n", Then::GoOn, "RN OK RA RA RA RA" },
            { "452 bare", "452 no space\r\n", Then::GoOn, "TD OK TE TE TE TE" },
            { "550 no such user", "550 5.1.1 no such user\r\n", Then::GoOn, "TD OK PP PR PR PR" },
            { "550 several lines",
                "550-5.1.1 no such\r\n550-5.1.1 user\r\n550 5.1.1 here\r\n",
                Then::GoOn,
                "TD OK PP PR PR PR" },
            { "550 null MX", "556 5.1.10 takes no mail\r\n", Then::GoOn, "TD OK PP PR PR PR" },
            { "550 policy", "550 5.7.1 not allowed\r\n", Then::GoOn, "TD OK PP PP PP PP" },
            { "550 sender's domain", "550 5.7.26 unauthenticated\r\n", Then::GoOn, "TD OK PP PP PP PP" },
            { "552 mailbox full", "552 5.2.2 over quota\r\n", Then::GoOn, "TD OK PP MF MF MF" },
            { "552 too big", "552 5.3.4 message too big\r\n", Then::GoOn, "TD OK PP PP PP PP" },
            { "554 spam", "554 5.7.1 spam\r\n", Then::GoOn, "TD OK PP PP PP PP" },
            { "550 bare", "550 no\r\n", Then::GoOn, "TD OK PP PR PP PP" },
            { "550 code alone", "550\r\n", Then::Close, "TD TD PP PR PP PP" },
            { "550 and gone", "550 5.7.1 no\r\n", Then::Close, "TD TD PP PP PP PP" },
            { "530 sign in first", "530 5.7.0 authentication required\r\n", Then::GoOn, "TD OK AU AU AU AU" },
            { "535 credentials", "535 5.7.8 bad credentials\r\n", Then::GoOn, "TD OK AU AU AU AU" },
            { "550 basic auth off",
                "550 5.7.30 Basic authentication is not supported\r\n",
                Then::GoOn,
                "TD OK AU AU AU AU" },
            { "550 daily limit",
                "550 5.4.5 Daily sending quota exceeded\r\n",
                Then::GoOn,
                "TD OK QU QU QU QU" },
            { "status of another class", "450 5.1.1 contradiction\r\n", Then::GoOn, "TD OK TE TE TE TE" },
            { "half a reply", "550-5.1.1 no such\r\n", Then::Close, "TD TD TD TE TE ID" },
            { "half a good reply", "250-fine\r\n", Then::Close, "TD TD TD TE TE ID" },
            { "half a line", "55", Then::Close, "TD TD TD TE TE ID" },
            { "words", "hello there\r\n", Then::Close, "TD TD TD TE TE ID" },
            { "octets", "\xff\xfe\x01\x02\r\n", Then::Close, "TD TD TD TE TE ID" },
            { "end of stream", "", Then::Close, "TD TD TD TE TE ID" },
            { "reset", "", Then::Reset, "TD TD TD TE TE ID" },
            { "250", "250 2.0.0 fine id=77\r\n", Then::GoOn, "OK OK OK OK TE OK" },
            { "250 several lines", "250-2.0.0 fine\r\n250 2.0.0 id=77\r\n", Then::GoOn, "OK OK OK OK TE OK" },
            { "251", "251 2.1.5 will forward\r\n", Then::GoOn, "OK OK OK OK TE OK" },
            { "354", "354 go\r\n", Then::GoOn, "TD OK TD TE OK ID" },
            { "no code", "999 what\r\n", Then::Close, "TD TD TD TE TE ID" },
        };
        return kCases;
    }

    static SmtpSettings settingsFor(const ScriptedSmtpServer& server)
    {
        SmtpSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = server.port();
        settings.security = SmtpSecurity::None;
        settings.connectSeconds = 2;
        settings.commandSeconds = 1;
        settings.replySeconds = 1;
        return settings;
    }

    /// What must hold whatever was said: one outcome, at most one dot, the dot only behind its marker, the
    /// bytes whole.
    static void checkInvariants(
        const ScriptedSmtpServer& server, const RecordingGate& gate, const OutgoingMessage& message)
    {
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        const Outcome& outcome = gate.outcomes.at(0).second;
        const auto received = server.messages();
        QVERIFY(received.size() <= 1);
        QVERIFY(gate.markersOf.value(message.id) <= 1);
        QCOMPARE(outcome.afterMarker, gate.markersOf.value(message.id) == 1);
        if (!received.empty()) {
            QCOMPARE(received.at(0).bytes, message.bytes);
            QVERIFY(gate.markersOf.value(message.id) == 1);
            QVERIFY(gate.markerAt.value(message.id) < received.at(0).dotAt); // durable before the dot arrived
            QVERIFY(outcome.afterMarker);
        }
        QCOMPARE(outcome.verdict == Verdict::Sent,
            !received.empty() && received.at(0).accepted && outcome.verdict != Verdict::InDoubt);
        QVERIFY(outcome.verdict != Verdict::Sent || server.finalDots() == 1); // sent => received
        const bool definite = outcome.verdict == Verdict::NotSent || outcome.verdict == Verdict::Retry
            || outcome.verdict == Verdict::Failed;
        QVERIFY(
            !definite || received.empty() || !received.at(0).accepted); // known not accepted => not accepted
        QVERIFY(outcome.reply.size() <= 500);
        QVERIFY(std::all_of(outcome.reply.begin(), outcome.reply.end(), [](QChar c) { return c.isPrint(); }));
    }

private Q_SLOTS:
    void dialogue_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("style");
        QTest::addColumn<QByteArray>("expected");
        const std::vector<std::pair<At, const char*>> stages { { At::Greeting, "greeting" },
            { At::Ehlo, "ehlo" },
            { At::Mail, "mail" },
            { At::Rcpt, "rcpt" },
            { At::Data, "data" },
            { At::Dot, "dot" } };
        const std::vector<std::pair<Style, const char*>> styles {
            { Style::Whole, "whole" }, { Style::OctetByOctet, "octet by octet" }, { Style::Pairs, "in pairs" }
        };
        for (const Case& one : cases()) {
            const QByteArrayList expected = QByteArray(one.expected).split(' ');
            for (size_t stage = 0; stage < stages.size(); ++stage) {
                for (const auto& [style, styleName] : styles) {
                    if (style != Style::Whole && QByteArray(one.text).isEmpty()) {
                        continue;
                    }
                    QTest::addRow("%s, %s, %s", stages[stage].second, one.name, styleName)
                        << static_cast<int>(stages[stage].first) << QByteArray(one.text)
                        << static_cast<int>(one.then) << static_cast<int>(style)
                        << expected.at(static_cast<qsizetype>(stage));
                }
            }
        }
        const QByteArrayList silent = QByteArray("TD TD TD TE TE ID").split(' ');
        for (size_t stage = 0; stage < stages.size(); ++stage) {
            QTest::addRow("%s, silence", stages[stage].second)
                << static_cast<int>(stages[stage].first) << QByteArray() << static_cast<int>(Then::Silence)
                << 0 << silent.at(static_cast<qsizetype>(stage));
        }
        QTest::newRow("dot, 250 and gone") << static_cast<int>(At::Dot) << QByteArray("250 ok\r\n")
                                           << static_cast<int>(Then::Close) << 0 << QByteArray("OK");
        QTest::newRow("dot, 250 and reset") << static_cast<int>(At::Dot) << QByteArray("250-ok\r\n250 ok\r\n")
                                            << static_cast<int>(Then::GoOn) << 2 << QByteArray("OK");
        QTest::newRow("quit, silence") << static_cast<int>(At::Quit) << QByteArray("221 bye\r\n")
                                       << static_cast<int>(Then::GoOn) << 1 << QByteArray("OK");
        QTest::newRow("quit, reset") << static_cast<int>(At::Quit) << QByteArray()
                                     << static_cast<int>(Then::Reset) << 0 << QByteArray("OK");
    }
    void dialogue()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, text);
        QFETCH(int, then);
        QFETCH(int, style);
        QFETCH(QByteArray, expected);
        Sequence sequence { 0 };
        const Script script { { static_cast<At>(at),
            { text, static_cast<Then>(then), static_cast<Style>(style), 0 } } };
        ScriptedSmtpServer server(script, &sequence);
        const OutgoingMessage message = testMessage(1, ".dot\r\nfull\r\n..\r\n");
        ListSource source({ message });
        RecordingGate gate(&sequence);
        StopFlag stop;
        SystemClock clock;
        SmtpTransport(settingsFor(server), clock).deliver(source, gate, stop);
        server.stop();
        checkInvariants(server, gate, message);
        const Outcome& outcome = gate.outcomes.at(0).second;
        QCOMPARE(outcome.verdict, expectedOf(expected).verdict);
        QCOMPARE(outcome.kind, expectedOf(expected).kind);
        const bool reached = static_cast<At>(at) == At::Dot || expected == "OK";
        QCOMPARE(server.finalDots(), reached ? 1 : 0);
        if (expected == "OK" && text.contains("id=77")) {
            QCOMPARE(outcome.acceptedAs,
                static_cast<At>(at) == At::Dot ? QStringLiteral("77") : QStringLiteral("4F5A1C"));
        }
    }

    void bodyIsCut_data()
    {
        QTest::addColumn<int>("then");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("afterOctets");
        QTest::newRow("closed at once") << static_cast<int>(Then::Close) << QByteArray() << 0;
        QTest::newRow("closed in the middle") << static_cast<int>(Then::Close) << QByteArray() << 100000;
        QTest::newRow("reset at once") << static_cast<int>(Then::Reset) << QByteArray() << 0;
        QTest::newRow("reset in the middle") << static_cast<int>(Then::Reset) << QByteArray() << 100000;
        QTest::newRow("refused in the middle")
            << static_cast<int>(Then::Close) << QByteArray("552 5.3.4 too big\r\n") << 100000;
        QTest::newRow("421 in the middle")
            << static_cast<int>(Then::Close) << QByteArray("421 4.3.2 bye\r\n") << 100000;
        QTest::newRow("no longer read") << static_cast<int>(Then::Silence) << QByteArray() << 100000;
    }
    void bodyIsCut()
    {
        QFETCH(int, then);
        QFETCH(QByteArray, text);
        QFETCH(int, afterOctets);
        Sequence sequence { 0 };
        ScriptedSmtpServer server(
            { { At::Body, { text, static_cast<Then>(then), Style::Whole, afterOctets } } }, &sequence);
        const OutgoingMessage message
            = testMessage(1, QByteArray("a line of a large message\r\n").repeated(1000000)); // 27 MB
        ListSource source({ message });
        RecordingGate gate(&sequence);
        StopFlag stop;
        SystemClock clock;
        SmtpTransport(settingsFor(server), clock).deliver(source, gate, stop);
        server.stop();
        checkInvariants(server, gate, message);
        QCOMPARE(server.finalDots(), 0);
        QVERIFY(gate.markersOf.isEmpty()); // the dot was never asked for
        QCOMPARE(gate.outcomes.at(0).second.verdict, Verdict::Retry);
        QCOMPARE(gate.outcomes.at(0).second.kind, OutcomeClass::Temporary);
    }

    void aSmallBodyIsCut()
    {
        for (int round = 0; round < 20; ++round) {
            Sequence sequence { 0 };
            ScriptedSmtpServer server(
                { { At::Body, { {}, round % 2 == 0 ? Then::Close : Then::Reset, Style::Whole, 0 } } },
                &sequence);
            const OutgoingMessage message = testMessage(1);
            ListSource source({ message });
            RecordingGate gate(&sequence);
            StopFlag stop;
            SystemClock clock;
            SmtpTransport(settingsFor(server), clock).deliver(source, gate, stop);
            server.stop();
            checkInvariants(server, gate, message);
            // Whether the cut is seen before the dot is a race; doubt goes with the marker and never without.
            const Outcome& outcome = gate.outcomes.at(0).second;
            QVERIFY(outcome.verdict == Verdict::Retry
                || (outcome.verdict == Verdict::InDoubt && outcome.afterMarker));
        }
    }

    void aCutBeforeTheDotIsNoDoubt()
    {
        for (const Then then : { Then::Close, Then::Reset }) {
            Sequence sequence { 0 };
            ScriptedSmtpServer server({ { At::Body, { {}, then, Style::Whole, 0 } } }, &sequence);
            const OutgoingMessage message = testMessage(1);
            ListSource source({ message });
            // The marker becomes durable while the server goes: no dot is written any more.
            RecordingGate gate(&sequence);
            gate.onCommit = [&server] { server.stop(); };
            StopFlag stop;
            SystemClock clock;
            SmtpTransport(settingsFor(server), clock).deliver(source, gate, stop);
            checkInvariants(server, gate, message);
            QCOMPARE(server.finalDots(), 0);
            QCOMPARE(gate.outcomes.at(0).second.verdict, Verdict::Retry);
            QCOMPARE(gate.outcomes.at(0).second.kind, OutcomeClass::Temporary);
        }
    }

    void encrypted_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("then");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("signIns");
        const auto row =
            [](const char* name, At at, const char* text, Then then, const char* expected, int signIns = 0) {
                QTest::newRow(name) << static_cast<int>(at) << QByteArray(text) << static_cast<int>(then)
                                    << QByteArray("AUTH PLAIN LOGIN") << QByteArray(expected) << signIns;
            };
        row("all well", At::Quit, "221 bye\r\n", Then::Close, "OK", 1);
        row("STARTTLS not now", At::StartTls, "454 4.7.0 not now\r\n", Then::GoOn, "TD");
        row("STARTTLS refused", At::StartTls, "502 5.5.1 no\r\n", Then::GoOn, "CF");
        row("STARTTLS cut", At::StartTls, "", Then::Close, "TD");
        row("STARTTLS reset", At::StartTls, "", Then::Reset, "TD");
        row("STARTTLS silence", At::StartTls, "", Then::Silence, "TD");
        row("handshake cut", At::StartTls, "220 go\r\n", Then::Close, "TD");
        row("handshake silence", At::StartTls, "220 go\r\n", Then::Silence, "TD");
        row("octets before TLS",
            At::StartTls,
            "220 go\r\n250-evil\r\n250 AUTH PLAIN\r\n235 in\r\n",
            Then::GoOn,
            "TD");
        row("EHLO after TLS cut", At::EhloAfterTls, "", Then::Close, "TD");
        row("EHLO after TLS without AUTH",
            At::EhloAfterTls,
            "250-scripted\r\n250 8BITMIME\r\n",
            Then::GoOn,
            "CF");
        row("EHLO after TLS of one line", At::EhloAfterTls, "250 scripted\r\n", Then::GoOn, "CF");
        row("EHLO after TLS refused",
            At::EhloAfterTls,
            "502 5.5.1 no\r\n",
            Then::GoOn,
            "CF"); // HELO: no AUTH either
        row("no common way",
            At::EhloAfterTls,
            "250-scripted\r\n250 AUTH CRAM-MD5 GSSAPI\r\n",
            Then::GoOn,
            "CF");
        QTest::newRow("LOGIN alone") << static_cast<int>(At::Auth) << QByteArray("334 UGFzc3dvcmQ6\r\n")
                                     << static_cast<int>(Then::GoOn) << QByteArray("AUTH LOGIN")
                                     << QByteArray("OK") << 1;
        row("wrong password", At::Auth, "535 5.7.8 no\r\n", Then::GoOn, "AU", 1);
        row("wrong password, gone", At::Auth, "535 5.7.8 no\r\n", Then::Close, "AU", 1);
        row("wrong password, several lines",
            At::Auth,
            "535-5.7.8 Username and\r\n535 5.7.8 password\r\n",
            Then::GoOn,
            "AU",
            1);
        row("SMTP AUTH off", At::Auth, "535 5.7.139 disabled\r\n", Then::GoOn, "AU", 1);
        row("basic auth off",
            At::Auth,
            "550 5.7.30 Basic authentication is not supported\r\n",
            Then::GoOn,
            "AU",
            1);
        row("534", At::Auth, "534 5.7.9 application password required\r\n", Then::GoOn, "AU", 1);
        row("454 not now", At::Auth, "454 4.7.0 temporary\r\n", Then::GoOn, "TD", 1);
        row("421 too many tries", At::Auth, "421 4.7.0 too many\r\n", Then::Close, "RN", 1);
        row("432 too many connections",
            At::Auth,
            "432 4.3.2 concurrent connections limit\r\n",
            Then::GoOn,
            "RN",
            1);
        row("500", At::Auth, "500 5.5.2 what\r\n", Then::GoOn, "AU", 1);
        row("sign-in cut", At::Auth, "", Then::Close, "TD", 1);
        row("sign-in reset", At::Auth, "", Then::Reset, "TD", 1);
        row("sign-in silence", At::Auth, "", Then::Silence, "TD", 1);
        row("sign-in words", At::Auth, "come in\r\n", Then::Close, "TD", 1);
        row("recipient after sign-in", At::Rcpt, "550 5.1.1 no such user\r\n", Then::GoOn, "PR", 1);
        row("lost after the dot", At::Dot, "", Then::Close, "ID", 1);
    }
    void encrypted()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, text);
        QFETCH(int, then);
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, expected);
        QFETCH(int, signIns);
        static const TestCertificates certificates;
        QVERIFY(certificates.areMade());
        Sequence sequence { 0 };
        ScriptedSmtpServer::Options options;
        options.scripts = { { { static_cast<At>(at), { text, static_cast<Then>(then), Style::Whole, 0 } } } };
        options.capabilities = { capabilities };
        options.certificate = certificates.certificate(QStringLiteral("good"));
        options.key = certificates.key(QStringLiteral("good"));
        options.sequence = &sequence;
        ScriptedSmtpServer server(options);
        SmtpSettings settings = settingsFor(server);
        settings.security = SmtpSecurity::StartTls;
        settings.caFile = certificates.authority();
        settings.user = QStringLiteral("school@example.org");
        settings.password = SecretText(QStringLiteral("a-password-canary"));
        const OutgoingMessage message = testMessage(1);
        ListSource source({ message, testMessage(2), testMessage(3) });
        RecordingGate gate(&sequence);
        StopFlag stop;
        SystemClock clock;
        QByteArray transcript;
        std::mutex mutex;
        SmtpTransport(settings, clock, [&](const QString& line) {
            const std::scoped_lock lock(mutex);
            transcript += line.toUtf8() + '\n';
        }).deliver(source, gate, stop);
        server.stop();
        const Outcome& outcome = gate.outcomes.at(0).second;
        QCOMPARE(outcome.verdict, expectedOf(expected).verdict);
        QCOMPARE(outcome.kind, expectedOf(expected).kind);
        QCOMPARE(gate.outcomes.at(0).first, message.id);
        if (outcome.verdict == Verdict::NotSent) {
            QCOMPARE(source.pulled(), size_t { 1 }); // the channel stops at once
            QCOMPARE(server.signIns(), signIns); // and a password is tried once
            QCOMPARE(server.finalDots(), 0);
            QVERIFY(gate.markersOf.isEmpty());
            QVERIFY(!server.commands().join('\n').contains("MAIL"));
        } else if (outcome.verdict != Verdict::InDoubt) {
            QCOMPARE(gate.outcomes.size(), size_t { 3 });
        }
        // Nothing but verbs and codes may be noted; nothing of the password may travel outside TLS.
        QVERIFY(!transcript.contains("canary") && !transcript.contains("school@")
            && !transcript.contains("student"));
        QVERIFY(!transcript.contains(QByteArray("a-password-canary").toBase64()));
        QVERIFY(!outcome.reply.contains(QLatin1String("canary")));
    }

    void startTlsMissing()
    {
        ScriptedSmtpServer::Options options;
        options.capabilities = { "AUTH PLAIN LOGIN" };
        ScriptedSmtpServer server(options);
        SmtpSettings settings = settingsFor(server);
        settings.security = SmtpSecurity::StartTls;
        settings.user = QStringLiteral("school");
        settings.password = SecretText(QStringLiteral("secret"));
        ListSource source({ testMessage(1), testMessage(2) });
        RecordingGate gate;
        StopFlag stop;
        SystemClock clock;
        SmtpTransport(settings, clock).deliver(source, gate, stop);
        server.stop();
        QCOMPARE(gate.outcomes.size(), size_t { 1 });
        QCOMPARE(gate.outcomes.at(0).second.verdict, Verdict::NotSent);
        QCOMPARE(gate.outcomes.at(0).second.kind, OutcomeClass::Configuration);
        QCOMPARE(server.signIns(), 0);
    }
};

BELFRY_TEST(tst_SmtpDialogues)
#include "tst_SmtpDialogues.moc"
