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

/// seven.io: the contract and its codes.
class tst_SevenGateway : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("seven");

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
        QCOMPARE(request.path, QByteArray("/api/sms"));
        QCOMPARE(request.headers.value("x-api-key"), QByteArray("tok-3n-Geheim"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        const QJsonObject wanted { { QStringLiteral("to"), QStringLiteral("48600100007") },
            { QStringLiteral("from"), QStringLiteral("Szkola") },
            { QStringLiteral("text"), QString::fromUtf8(message.bytes) },
            { QStringLiteral("foreign_id"), QStringLiteral("00000000-0000-4000-8000-000000000007") } };
        QCOMPARE(request.json(), wanted);
    }

    void outcome_data()
    {
        addCommonSmsCases();
        const SmsCase good = answered(200,
            R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
            V::Sent,
            K::Accepted,
            100,
            QStringLiteral("77149542"));
        add("accepted", good);
        add("accepted, in pieces", slowly(good));
        add("accepted, the code as a number",
            answered(200,
                R"({"success":100,"total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::Sent,
                K::Accepted,
                100,
                QStringLiteral("77149542")));
        add("numbers as strings",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":"1","price":"0.075","success":"true","error":null,"error_text":null}]})",
                V::Sent,
                K::Accepted,
                100,
                QStringLiteral("77149542")));
        add("the id as a number",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":77149542,"sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::Sent,
                K::Accepted,
                100,
                QStringLiteral("77149542")));
        add("ours in a bundled list",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"1","sender":"Szkola","recipient":"48600100008","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null},{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::Sent,
                K::Accepted,
                100,
                QStringLiteral("77149542")));
        add("a list of others only",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100008","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("no id",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":null,"sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("success of the one and not of the whole",
            answered(200,
                R"({"success":"700","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":true,"error":null,"error_text":null}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("100 alone", answered(200, R"(100)", V::Sent, K::Accepted, 100));
        add("an empty list",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("the one is refused",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":false,"error":"202","error_text":"Invalid recipient"}]})",
                V::Failed,
                K::PermanentRecipient,
                202));
        add("the one is refused, its code a number",
            answered(200,
                R"({"success":"100","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":false,"error":500,"error_text":"Invalid recipient"}]})",
                V::NotSent,
                K::Balance,
                500));
        add("the one is refused without a code",
            answered(200,
                R"({"success":"201","total_price":0.075,"balance":593.994,"debug":"false","sms_type":"direct","messages":[{"id":"77149542","sender":"Szkola","recipient":"48600100007","text":"x","encoding":"ucs2","label":null,"parts":1,"price":0.075,"success":false,"error":null,"error_text":"Invalid recipient"}]})",
                V::Failed,
                K::PermanentRecipient,
                201));
        add("bare 201", answered(200, R"(201)", V::Failed, K::PermanentRecipient, 201));
        add("bare 202", answered(200, R"(202)", V::Failed, K::PermanentRecipient, 202));
        add("bare 300", answered(200, R"(300)", V::NotSent, K::AuthRefused, 300));
        add("bare 301", answered(200, R"(301)", V::Failed, K::PermanentPolicy, 301));
        add("bare 304", answered(200, R"(304)", V::Failed, K::PermanentPolicy, 304));
        add("bare 305", answered(200, R"(305)", V::Failed, K::PermanentPolicy, 305));
        add("bare 306", answered(200, R"(306)", V::NotSent, K::Configuration, 306));
        add("bare 307", answered(200, R"(307)", V::Failed, K::PermanentPolicy, 307));
        add("bare 400", answered(200, R"(400)", V::Failed, K::PermanentPolicy, 400));
        add("bare 401", answered(200, R"(401)", V::Failed, K::PermanentPolicy, 401));
        add("bare 402", answered(200, R"(402)", V::Retry, K::Rate, 402));
        add("bare 403", answered(200, R"(403)", V::Retry, K::Temporary, 403));
        add("bare 500", answered(200, R"(500)", V::NotSent, K::Balance, 500));
        add("bare 600", answered(200, R"(600)", V::InDoubt, K::Unknown, 600));
        add("bare 700", answered(200, R"(700)", V::InDoubt, K::Unknown, 700));
        add("bare 900", answered(200, R"(900)", V::NotSent, K::AuthRefused, 900));
        add("bare 901", answered(200, R"(901)", V::Failed, K::PermanentPolicy, 901));
        add("bare 902", answered(200, R"(902)", V::NotSent, K::Configuration, 902));
        add("bare 903", answered(200, R"(903)", V::NotSent, K::Configuration, 903));
        add("900 with HTTP 401", answered(401, R"(900)", V::NotSent, K::AuthRefused, 900));
        add("the code in an object",
            answered(200, R"({"success":"500","messages":[]})", V::NotSent, K::Balance, 500));
        add("an unknown code", answered(200, R"(850)", V::InDoubt, K::Unknown, 850));
        add("a number that is no code", answered(200, R"(12345)", V::InDoubt, K::Unknown, 200));
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

    void reports_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const char* body, ReportState state) {
            QTest::newRow(name) << QByteArray(body) << int(state);
        };
        row("plain", "DELIVERED\n2026-11-21 12:00:00.000", ReportState::Delivered);
        row("object", R"({"status":"NOTDELIVERED","status_time":"2026-11-21"})", ReportState::Undelivered);
        row("list", R"([{"status":"EXPIRED"}])", ReportState::Expired);
        row("buffered", "BUFFERED", ReportState::Accepted);
        row("transmitted", "TRANSMITTED", ReportState::Accepted);
        row("rejected", "REJECTED", ReportState::Undelivered);
        row("unknown", "UNKNOWN", ReportState::None);
        row("the id is not known", "901", ReportState::None);
    }
    void reports()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, state);
        const auto gateway = gatewayOf(m_name);
        const std::vector<SentSms> messages { sentSms(QStringLiteral("77&x=1")) };
        QCOMPARE(gateway->reports(messages).path, QByteArray("/api/status?msg_id=77%26x%3D1"));
        const auto found = gateway->readReports(said(200, body), messages);
        QVERIFY(found);
        QCOMPARE(found->size(), state == int(ReportState::None) ? size_t { 0 } : size_t { 1 });
        if (!found->empty()) {
            QCOMPARE(int(found->front().state), state);
        }
        QCOMPARE(gateway->readReports(said(200, "900"), messages).error().code, ErrorCode::ChannelAuth);
    }

    void balance()
    {
        const auto gateway = gatewayOf(m_name);
        QCOMPARE(gateway->balance().path, QByteArray("/api/balance"));
        QCOMPARE(*gateway->readBalance(said(200, R"({"amount":290.67,"currency":"EUR"})")),
            (GatewayBalance { QStringLiteral("290.67"), QStringLiteral("EUR") }));
        QCOMPARE(gateway->readBalance(said(200, "290.67"))->amount, QStringLiteral("290.67"));
        QCOMPARE(gateway->readBalance(said(200, "900")).error().code, ErrorCode::ChannelAuth);
        QCOMPARE(gateway->readBalance(said(401, {})).error().code, ErrorCode::ChannelAuth);
    }
};

BELFRY_TEST(tst_SevenGateway)
#include "tst_SevenGateway.moc"
