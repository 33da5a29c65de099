// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sms/GatewayCases.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestRegistry.h"

#include <QTcpServer>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

/// The way to a gateway: TLS, addresses, what is known when nothing was sent. For every provider.
class tst_SmsHttp : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    static void addGateways()
    {
        QTest::addColumn<QString>("gateway");
        for (const QString& name : gatewayNames()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    Outcome sentBy(const QString& gateway, const SmsOptions& options)
    {
        const SystemClock clock;
        ListSource source({ testSms(7) });
        RecordingGate gate;
        const StopFlag stop;
        SmsTransport(gatewayOf(gateway), options, clock).deliver(source, gate, stop);
        return gate.outcomes.size() == 1 ? gate.outcomes.front().second : Outcome {};
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("origin");
        const auto row = [](const char* url, const char* origin) {
            QTest::newRow(url) << QString::fromLatin1(url) << QByteArray(origin);
        };
        row("https://api.example.org", "https://api.example.org");
        row("https://api.example.org:8443/any/path?x=1", "https://api.example.org:8443");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://localhost:8080/", "http://localhost:8080");
        row("http://[::1]:8080", "http://[::1]:8080");
        row("HTTPS://Api.Example.org", "https://api.example.org");
        row("http://api.example.org", "");
        row("http://127.0.0.1.example.org", "");
        row("https://user:secret@api.example.org", "");
        row("ftp://127.0.0.1", "");
        row("file:///etc/passwd", "");
        row("api.example.org", "");
        row("https://", "");
        row("", "");
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, origin);
        const auto checked = checkedOrigin(url);
        QCOMPARE(checked.has_value(), !origin.isEmpty());
        if (checked) {
            QCOMPARE(*checked, origin);
        } else {
            QCOMPARE(checked.error().code, ErrorCode::ChannelConfiguration);
        }
    }

    void theVendorsOwnAddressesAreSafe_data() { addGateways(); }
    void theVendorsOwnAddressesAreSafe()
    {
        QFETCH(QString, gateway);
        const QByteArray origin = gatewayOf(gateway)->origin();
        QVERIFY(origin.startsWith("https://"));
        QCOMPARE(*checkedOrigin(QString::fromLatin1(origin)), origin);
    }

    void nobodyListens_data() { addGateways(); }
    void nobodyListens()
    {
        QFETCH(QString, gateway);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const int port = closed.serverPort();
        closed.close();
        const Outcome outcome = sentBy(gateway, smsOptions("http://127.0.0.1:" + QByteArray::number(port)));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.kind, OutcomeClass::TransportDown);
    }

    void noSuchHost_data() { addGateways(); }
    void noSuchHost()
    {
        QFETCH(QString, gateway);
        const Outcome outcome = sentBy(gateway, smsOptions("https://gateway.invalid"));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.kind, OutcomeClass::TransportDown);
    }

    /// Somebody accepts the connection and never says a word of TLS: nothing of the request has left.
    void aTlsHandshakeThatNeverEndsIsNoDoubt_data() { addGateways(); }
    void aTlsHandshakeThatNeverEndsIsNoDoubt()
    {
        QFETCH(QString, gateway);
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        SmsOptions options = smsOptions("https://localhost:" + QByteArray::number(mute.serverPort()));
        options.http.connectMs = 200;
        const Outcome outcome = sentBy(gateway, options);
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.kind, OutcomeClass::TransportDown);
    }

    void tls_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("isGood");
        for (const QString& name : gatewayNames()) {
            for (const char* certificate : { "good", "wronghost", "expired", "stranger" }) {
                QTest::newRow(qPrintable(name + QLatin1Char(' ') + QLatin1String(certificate)))
                    << name << QString::fromLatin1(certificate) << (QByteArray(certificate) == "good");
            }
        }
    }
    void tls()
    {
        QFETCH(QString, gateway);
        QFETCH(QString, certificate);
        QFETCH(bool, isGood);
        QVERIFY(m_certificates.areMade());
        GatewayServer::Options serverOptions;
        serverOptions.certificate = m_certificates.certificate(certificate);
        serverOptions.key = m_certificates.key(certificate);
        const GatewayServer server(
            [](const auto&) { return GatewayServer::Reply { 500, {} }; }, serverOptions);
        SmsOptions options = smsOptions(server.origin());
        options.http.caFile = m_certificates.authority();
        const Outcome outcome = sentBy(gateway, options);
        QCOMPARE(server.posts(), isGood ? 1 : 0);
        QCOMPARE(outcome.verdict, isGood ? Verdict::InDoubt : Verdict::NotSent);
        QCOMPARE(outcome.kind, isGood ? OutcomeClass::Unknown : OutcomeClass::TlsBad);
    }

    void anUnknownAuthorityIsNotTrusted()
    {
        GatewayServer::Options serverOptions;
        serverOptions.certificate = m_certificates.certificate(QStringLiteral("good"));
        serverOptions.key = m_certificates.key(QStringLiteral("good"));
        const GatewayServer server(
            [](const auto&) { return GatewayServer::Reply { 500, {} }; }, serverOptions);
        const Outcome outcome = sentBy(QStringLiteral("smsapi"), smsOptions(server.origin()));
        QCOMPARE(outcome.kind, OutcomeClass::TlsBad);
        QCOMPARE(server.posts(), 0);
    }

    void theEnvironmentLeadsNobodyElsewhere()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        qputenv("all_proxy", "http://127.0.0.1:1");
        const GatewayServer server([](const auto&) { return GatewayServer::Reply { 500, {} }; });
        sentBy(QStringLiteral("smsapi"), smsOptions(server.origin()));
        qunsetenv("http_proxy");
        qunsetenv("all_proxy");
        QCOMPARE(server.posts(), 1);
    }

    void aTestSendsOneMessageWithoutAGate_data() { addGateways(); }
    void aTestSendsOneMessageWithoutAGate()
    {
        QFETCH(QString, gateway);
        const GatewayServer server([](const auto&) { return GatewayServer::Reply { 401, "?" }; });
        const SystemClock clock;
        SmsTransport transport(gatewayOf(gateway), smsOptions(server.origin()), clock);
        const Outcome outcome = transport.test(testSms(7));
        QVERIFY(!outcome.afterMarker);
        QCOMPARE(outcome.kind, OutcomeClass::AuthRefused);
        QCOMPARE(server.posts(), 1);
    }
};

BELFRY_TEST(tst_SmsHttp)
#include "tst_SmsHttp.moc"
