// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/GatewayAnswers.h"
#include "tests/integration/sms/GatewayCases.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

namespace {

using V = Verdict;
using K = OutcomeClass;

HttpAnswer said(int status, const QByteArray& body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

SentSms sentSms(const QString& id, int number = 7)
{
    const OutgoingMessage message = testSms(number);
    return { message.id, message.key, id, message.address };
}

} // namespace

/// SMSAPI: the contract, and every class of its error codes.
class tst_SmsapiGateway : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("smsapi");

    void add(const char* name, const SmsCase& oneCase) { QTest::newRow(name) << oneCase; }

    GatewayServer::Request sentRequest(const OutgoingMessage& message)
    {
        const GatewayServer server([](const auto&) { return GatewayServer::Reply { 500, {} }; });
        const SystemClock clock;
        SmsTransport(gatewayOf(m_name), smsOptions(server.origin()), clock).test(message);
        const auto requests = server.requests();
        return requests.empty() ? GatewayServer::Request {} : requests.front();
    }

private Q_SLOTS:
    void request()
    {
        const OutgoingMessage message = testSms(7);
        const auto request = sentRequest(message);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/sms.do"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-3n-Geheim"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(!request.headers.contains("expect"));
        const QMap<QString, QString> wanted { { QStringLiteral("to"), QStringLiteral("48600100007") },
            { QStringLiteral("from"), QStringLiteral("Szkola") },
            { QStringLiteral("message"), QString::fromUtf8(message.bytes) },
            { QStringLiteral("encoding"), QStringLiteral("utf-8") },
            { QStringLiteral("format"), QStringLiteral("json") },
            { QStringLiteral("details"), QStringLiteral("1") },
            { QStringLiteral("idx"), QStringLiteral("00000000-0000-4000-8000-000000000007") },
            { QStringLiteral("check_idx"), QStringLiteral("1") } };
        QCOMPARE(request.form(), wanted);
    }

    void withoutASenderTheAccountsOwnIsUsed()
    {
        OutgoingMessage message = testSms(7);
        message.envelopeFrom.clear();
        QVERIFY(!sentRequest(message).form().contains(QStringLiteral("from")));
    }

    void outcome_data()
    {
        addCommonSmsCases();
        const SmsCase good = answered(200,
            R"({"count":1,"message":"x","length":4,"parts":1,"list":[{"id":"0f0f1","points":0.21,"number":"48600100007","date_sent":1717500698,"submitted_number":"48600100007","status":"QUEUE","error":null,"idx":null,"parts":1}]})",
            V::Sent,
            K::Accepted,
            0,
            QStringLiteral("0f0f1"));
        add("accepted", good);
        add("accepted, in pieces", slowly(good));
        add("accepted with 201",
            answered(201,
                R"({"count":1,"message":"x","length":4,"parts":1,"list":[{"id":"0f0f1","points":0.21,"number":"48600100007","date_sent":1717500698,"submitted_number":"48600100007","status":"QUEUE","error":null,"idx":null,"parts":1}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("0f0f1")));
        add("numeric strings",
            answered(200,
                R"({"count":"1","message":"x","length":4,"parts":"1","list":[{"id":"0f0f1","points":"0.21","number":"48600100007","date_sent":1717500698,"submitted_number":"48600100007","status":"QUEUE","error":null,"idx":null,"parts":"1"}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("0f0f1")));
        add("the id as a number",
            answered(200,
                R"({"count":1,"message":"x","length":4,"parts":1,"list":[{"id":123456789,"points":0.21,"number":"48600100007","date_sent":1717500698,"submitted_number":"48600100007","status":"QUEUE","error":null,"idx":null,"parts":1}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("123456789")));
        add("ours by its key in a bundled list",
            answered(200,
                R"({"count":2,"list":[{"id":"A","number":"48600100008","idx":"00000000-0000-4000-8000-000000000008","error":null},{"id":"B","number":"48600100007","idx":"00000000-0000-4000-8000-000000000007","error":null}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("B")));
        add("ours by its number in a bundled list",
            answered(200,
                R"({"count":2,"list":[{"id":"A","number":"48600100008","error":null},{"id":"B","number":"600100007","error":null}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("B")));
        add("a list of others only",
            answered(200,
                R"({"count":1,"list":[{"id":"A","number":"48600100008","error":null}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("no id, as in the test mode",
            answered(200,
                R"({"count":1,"list":[{"number":"48600100007","status":"QUEUE","error":null}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("an empty list", answered(200, R"({"count":0,"list":[]})", V::InDoubt, K::Unknown, 200));
        add("an error of the one entry",
            answered(200,
                R"({"count":1,"list":[{"id":"","number":"48600100007","error":13}]})",
                V::Failed,
                K::PermanentRecipient,
                13));
        add("an error of the one entry as a string",
            answered(200,
                R"({"count":1,"list":[{"id":"","number":"48600100007","error":"103"}]})",
                V::NotSent,
                K::Balance,
                103));
        add("53: accepted before",
            answered(200, R"({"error":53,"message":"Idx already used"})", V::Sent, K::Accepted, 53));
        add("error 8",
            answered(200,
                R"({"error":8,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::InDoubt,
                K::Unknown,
                8));
        add("error 11",
            answered(200,
                R"({"error":11,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                11));
        add("error 12",
            answered(200,
                R"({"error":12,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                12));
        add("error 13",
            answered(200,
                R"({"error":13,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentRecipient,
                13));
        add("error 14",
            answered(200,
                R"({"error":14,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                14));
        add("error 17",
            answered(200,
                R"({"error":17,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                17));
        add("error 18",
            answered(200,
                R"({"error":18,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                18));
        add("error 19",
            answered(200,
                R"({"error":19,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                19));
        add("error 20",
            answered(200,
                R"({"error":20,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                20));
        add("error 27",
            answered(200,
                R"({"error":27,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                27));
        add("error 33",
            answered(200,
                R"({"error":33,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentRecipient,
                33));
        add("error 50",
            answered(200,
                R"({"error":50,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentPolicy,
                50));
        add("error 52",
            answered(200,
                R"({"error":52,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Retry,
                K::Rate,
                52));
        add("error 57",
            answered(200,
                R"({"error":57,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentRecipient,
                57));
        add("error 59",
            answered(200,
                R"({"error":59,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Failed,
                K::PermanentRecipient,
                59));
        add("error 74",
            answered(200,
                R"({"error":74,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Retry,
                K::Temporary,
                74));
        add("error 94",
            answered(200,
                R"({"error":94,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                94));
        add("error 98",
            answered(200,
                R"({"error":98,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                98));
        add("error 101",
            answered(200,
                R"({"error":101,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::AuthRefused,
                101));
        add("error 102",
            answered(200,
                R"({"error":102,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::AuthRefused,
                102));
        add("error 103",
            answered(200,
                R"({"error":103,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Balance,
                103));
        add("error 105",
            answered(200,
                R"({"error":105,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                105));
        add("error 110",
            answered(200,
                R"({"error":110,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                110));
        add("error 112",
            answered(200,
                R"({"error":112,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                112));
        add("error 200",
            answered(200,
                R"({"error":200,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Retry,
                K::Temporary,
                200));
        add("error 201",
            answered(200,
                R"({"error":201,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::InDoubt,
                K::Unknown,
                201));
        add("error 202",
            answered(200,
                R"({"error":202,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::Retry,
                K::Rate,
                202));
        add("error 666",
            answered(200,
                R"({"error":666,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::InDoubt,
                K::Unknown,
                666));
        add("error 999",
            answered(200,
                R"({"error":999,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::InDoubt,
                K::Unknown,
                999));
        add("error 1000",
            answered(200,
                R"({"error":1000,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                1000));
        add("error 1001",
            answered(200,
                R"({"error":1001,"message":"Said to +48600100007 by tok-3n-Geheim"})",
                V::NotSent,
                K::Configuration,
                1001));
        add("an error as a string",
            answered(200, R"({"error":"101","message":"x"})", V::NotSent, K::AuthRefused, 101));
        add("an error with HTTP 400",
            answered(400,
                R"({"error":13,"message":"No correct phone numbers","invalid_numbers":[{"number":"48600100007"}]})",
                V::Failed,
                K::PermanentRecipient,
                13));
        add("an unknown code with HTTP 200",
            answered(200, R"({"error":4711,"message":"?"})", V::InDoubt, K::Unknown, 4711));
        add("an unknown code with HTTP 400",
            answered(400, R"({"error":4711,"message":"?"})", V::Failed, K::PermanentPolicy, 4711));
        add("a word as the error, 401",
            answered(401,
                R"({"error":"authorization_failed","message":"Authorization failed"})",
                V::NotSent,
                K::AuthRefused,
                401));
        add("an own code with HTTP 500 proves nothing",
            answered(500, R"({"error":103,"message":"x"})", V::InDoubt, K::Unknown, 500));
        add("plain text of the old form", answered(200, R"(ERROR:13)", V::InDoubt, K::Unknown, 200));
    }
    void outcome()
    {
        QFETCH(SmsCase, oneCase);
        const QString wrong = checkSmsCase(m_name, oneCase);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aRepeatedRequestProvesOnlyAcceptance()
    {
        const auto gateway = gatewayOf(m_name);
        const OutgoingMessage message = testSms(7);
        QCOMPARE(gateway->keyValidMs(), 60 * 60 * 1000);
        const auto verdict = [&](int status, const QByteArray& body) {
            return gateway->readRepeat(said(status, body), message).verdict;
        };
        QCOMPARE(verdict(200, R"({"error":53,"message":"x"})"), V::Sent);
        QCOMPARE(verdict(200, R"({"list":[{"id":"1","number":"48600100007","error":null}]})"), V::Sent);
        // What the gateway says of this attempt says nothing of the first one.
        for (const char* body : { R"({"error":103})", R"({"error":13})", R"({"error":101})", "" }) {
            QCOMPARE(verdict(200, body), V::InDoubt);
        }
    }

    void reports_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isBad");
        const auto row = [](const char* status, ReportState state, bool isBad = false) {
            QTest::newRow(status) << QString::fromLatin1(status) << int(state) << isBad;
        };
        row("QUEUE", ReportState::Accepted);
        row("SENT", ReportState::Accepted);
        row("ACCEPTED", ReportState::Accepted);
        row("DELIVERED", ReportState::Delivered);
        row("404", ReportState::Delivered);
        row("UNDELIVERED", ReportState::Undelivered, true);
        row("405", ReportState::Undelivered, true);
        row("FAILED", ReportState::Undelivered);
        row("EXPIRED", ReportState::Expired);
        row("402", ReportState::Expired);
        row("UNKNOWN", ReportState::None);
    }
    void reports()
    {
        QFETCH(QString, status);
        const auto gateway = gatewayOf(m_name);
        const auto found = gateway->readReports(
            said(200,
                R"({"list":[{"id":"other","status":"DELIVERED"},{"id":"abc","status":")" + status.toLatin1()
                    + R"("}]})"),
            { sentSms(QStringLiteral("abc")) });
        QVERIFY(found);
        QFETCH(int, state);
        QCOMPARE(found->size(), state == int(ReportState::None) ? size_t { 0 } : size_t { 1 });
        if (!found->empty()) {
            QCOMPARE(int(found->front().state), state);
            QTEST(found->front().numberIsBad, "isBad");
        }
    }
    void reportsAreAskedForTogether()
    {
        const auto gateway = gatewayOf(m_name);
        const HttpRequest request
            = gateway->reports({ sentSms(QStringLiteral("a")), sentSms(QStringLiteral("b"), 8) });
        QCOMPARE(request.body, QByteArray("status=a%7Cb&format=json"));
        QVERIFY(!request.path.contains(kToken));
        QVERIFY(gateway->readReports(said(200, R"({"error":301})"), {})->empty());
        QCOMPARE(
            gateway->readReports(said(200, R"({"error":101})"), {}).error().code, ErrorCode::ChannelAuth);
        QCOMPARE(gateway->readReports(said(502, {}), {}).error().code, ErrorCode::ChannelUnreachable);
    }

    void balance()
    {
        const auto gateway = gatewayOf(m_name);
        QVERIFY(!gateway->balance().isPost);
        QCOMPARE(gateway->balance().path, QByteArray("/profile"));
        const GatewayBalance wanted { QStringLiteral("12.50"), QStringLiteral("points") };
        QCOMPARE(*gateway->readBalance(said(200, R"({"name":"x","points":12.5})")), wanted);
        QCOMPARE(*gateway->readBalance(said(200, R"({"name":"x","points":"12.50"})")), wanted);
        QCOMPARE(gateway->readBalance(said(401, R"({"error":"authorization_failed"})")).error().code,
            ErrorCode::ChannelAuth);
        QCOMPARE(gateway->readBalance(said(200, "?")).error().code, ErrorCode::ChannelUnreachable);
    }
};

BELFRY_TEST(tst_SmsapiGateway)
#include "tst_SmsapiGateway.moc"
