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

/// SMSPlanet: the contract and its codes.
class tst_SmsPlanetGateway : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("smsplanet");

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
        QCOMPARE(request.path, QByteArray("/sms"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-3n-Geheim"));
        const QMap<QString, QString> wanted { { QStringLiteral("to"), QStringLiteral("48600100007") },
            { QStringLiteral("from"), QStringLiteral("Szkola") },
            { QStringLiteral("msg"), QString::fromUtf8(message.bytes) } };
        QCOMPARE(request.form(), wanted);
    }

    void outcome_data()
    {
        addCommonSmsCases();
        const SmsCase good
            = answered(200, R"({"messageId":"123456"})", V::Sent, K::Accepted, 0, QStringLiteral("123456"));
        add("accepted", good);
        add("accepted, in pieces", slowly(good));
        add("the id as a number",
            answered(200, R"({"messageId":123456})", V::Sent, K::Accepted, 0, QStringLiteral("123456")));
        add("buffered",
            answered(
                200, R"({"messageId":"B-123456"})", V::Sent, K::Accepted, 0, QStringLiteral("B-123456")));
        add("an empty id", answered(200, R"({"messageId":""})", V::InDoubt, K::Unknown, 200));
        add("an id that is null", answered(200, R"({"messageId":null})", V::InDoubt, K::Unknown, 200));
        add("an id with HTTP 400", answered(400, R"({"messageId":"1"})", V::InDoubt, K::Unknown, 400));
        add("error 100",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":100})",
                V::Failed,
                K::PermanentPolicy,
                100));
        add("error 101",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":101})",
                V::NotSent,
                K::AuthRefused,
                101));
        add("error 102",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":102})",
                V::NotSent,
                K::AuthRefused,
                102));
        add("error 103",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":103})",
                V::NotSent,
                K::Configuration,
                103));
        add("error 104",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":104})",
                V::Failed,
                K::PermanentPolicy,
                104));
        add("error 105",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":105})",
                V::NotSent,
                K::Quota,
                105));
        add("error 106",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":106})",
                V::Failed,
                K::PermanentRecipient,
                106));
        add("error 108",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":108})",
                V::Failed,
                K::PermanentPolicy,
                108));
        add("error 109",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":109})",
                V::NotSent,
                K::Balance,
                109));
        add("error 110",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":110})",
                V::NotSent,
                K::Configuration,
                110));
        add("error 111",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":111})",
                V::Failed,
                K::PermanentPolicy,
                111));
        add("error 113",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":113})",
                V::NotSent,
                K::Configuration,
                113));
        add("error 200",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":200})",
                V::NotSent,
                K::AuthRefused,
                200));
        add("error 201",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":201})",
                V::NotSent,
                K::AuthRefused,
                201));
        add("error 202",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":202})",
                V::NotSent,
                K::AuthRefused,
                202));
        add("error 203",
            answered(200,
                R"({"errorMsg":"Said to 48600100007 by tok-3n-Geheim","errorCode":203})",
                V::NotSent,
                K::AuthRefused,
                203));
        add("an error as a string",
            answered(200, R"({"errorMsg":"x","errorCode":"109"})", V::NotSent, K::Balance, 109));
        add("an error with HTTP 401",
            answered(401, R"({"errorMsg":"x","errorCode":201})", V::NotSent, K::AuthRefused, 201));
        add("an error with HTTP 429",
            answered(429, R"({"errorMsg":"x","errorCode":105})", V::NotSent, K::Quota, 105));
        add("an error and an id",
            answered(
                200, R"({"messageId":"1","errorMsg":"x","errorCode":109})", V::NotSent, K::Balance, 109));
        add("an error without a code", answered(200, R"({"errorMsg":"x"})", V::InDoubt, K::Unknown, 200));
        add("199: the vendor itself does not know",
            answered(200, R"({"errorMsg":"x","errorCode":199})", V::InDoubt, K::Unknown, 199));
        add("an unknown code with HTTP 400",
            answered(400, R"({"errorMsg":"x","errorCode":150})", V::Failed, K::PermanentPolicy, 150));
    }
    void outcome()
    {
        QFETCH(SmsCase, oneCase);
        const QString wrong = checkSmsCase(m_name, oneCase);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void nothingIsRepeatedOrLookedUp()
    {
        QCOMPARE(gatewayOf(m_name)->keyValidMs(), 0);
        QVERIFY(!gatewayOf(m_name)->canLookUp());
    }

    void reports()
    {
        const auto gateway = gatewayOf(m_name);
        const std::vector<SentSms> messages { sentSms(QStringLiteral("1"), 1),
            sentSms(QStringLiteral("2"), 2),
            sentSms(QStringLiteral("3"), 3),
            sentSms(QStringLiteral("4"), 4) };
        QCOMPARE(gateway->reports(messages).body,
            QByteArray("responseType=json&messageId=1&messageId=2&messageId=3&messageId=4"));
        // As the vendor's example writes it: no valid JSON.
        const QByteArray table = "{\"result\":\"OK\",\n\"message\":\nPole nadawcy: TEST\n"
                                 "\"Numer telefonu\";\"Dostarczono\";\"Data\";\"Pow\";\"Pobrano\"\n"
                                 "\"600100001\";\"TAK\";\"22-12-2019 17:46:40\";\"\";\"TAK\"\n"
                                 "\"600100002\";\"NIE\";\"\";\"Niedostarczony\";\"TAK\"\n"
                                 "\"48600100003\";\"NIE\";\"\";\"\";\"TAK\"\n"
                                 "\"600100004\";\"NIE\";\"\";\"Wygas\xc5\x82\";\"TAK\"\n}";
        for (const QByteArray& body : { table, QByteArray(table).replace("\"", "\\\"") }) {
            const auto found = gateway->readReports(said(200, body), messages);
            QVERIFY(found);
            QCOMPARE(found->size(), size_t { 4 });
            QCOMPARE(found->at(0).state, ReportState::Delivered);
            QCOMPARE(found->at(1).state, ReportState::Undelivered);
            QCOMPARE(found->at(1).detail, QStringLiteral("Niedostarczony"));
            QCOMPARE(found->at(2).state, ReportState::Accepted);
            QCOMPARE(found->at(3).state, ReportState::Expired);
        }
        QCOMPARE(
            gateway->readReports(said(200, R"({"errorMsg":"x","errorCode":101})"), messages).error().code,
            ErrorCode::ChannelAuth);
    }

    void twoMessagesToOneNumberAreNotTakenForEachOther()
    {
        const std::vector<SentSms> messages { sentSms(QStringLiteral("1"), 1),
            sentSms(QStringLiteral("2"), 1) };
        const QByteArray lines = "\"600100001\";\"TAK\";\"d\";\"\";\"TAK\"\n"
                                 "\"600100001\";\"NIE\";\"\";\"Odrzucony\";\"TAK\"\n";
        QVERIFY(gatewayOf(m_name)->readReports(said(200, lines), messages)->empty());
    }

    void balance()
    {
        const auto gateway = gatewayOf(m_name);
        QCOMPARE(gateway->balance().path, QByteArray("/getBalance"));
        QCOMPARE(*gateway->readBalance(said(200, R"({"balance":251})")),
            (GatewayBalance { QStringLiteral("251.00"), QStringLiteral("points") }));
        QCOMPARE(gateway->readBalance(said(200, R"({"balance":"251,5"})"))->amount, QStringLiteral("251.5"));
        QCOMPARE(gateway->readBalance(said(200, R"({"errorMsg":"x","errorCode":201})")).error().code,
            ErrorCode::ChannelAuth);
        QCOMPARE(gateway->readBalance(said(200, "{}")).error().code, ErrorCode::ChannelUnreachable);
    }
};

BELFRY_TEST(tst_SmsPlanetGateway)
#include "tst_SmsPlanetGateway.moc"
