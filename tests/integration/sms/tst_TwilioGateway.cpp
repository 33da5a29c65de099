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

/// Twilio: the contract and its frequent codes.
class tst_TwilioGateway : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("twilio");

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
        QCOMPARE(request.path,
            QByteArray("/2010-04-01/Accounts/AC00000000000000000000000000000042/Messages.json"));
        QCOMPARE(request.headers.value("authorization"),
            QByteArray("Basic " + QByteArray("AC00000000000000000000000000000042:tok-3n-Geheim").toBase64()));
        const QMap<QString, QString> wanted { { QStringLiteral("To"), QStringLiteral("+48600100007") },
            { QStringLiteral("From"), QStringLiteral("Szkola") },
            { QStringLiteral("Body"), QString::fromUtf8(message.bytes) } };
        QCOMPARE(request.form(), wanted);
    }

    void aMessagingServiceStandsInForASender()
    {
        OutgoingMessage message = testSms(7);
        message.envelopeFrom = QStringLiteral("MG00000000000000000000000000000042");
        const auto fields = sentRequest(message).form();
        QVERIFY(!fields.contains(QStringLiteral("From")));
        QCOMPARE(fields.value(QStringLiteral("MessagingServiceSid")), message.envelopeFrom);
    }

    void theAccountMustBeASid()
    {
        QVERIFY(gatewayOf(m_name)->check());
        for (const char* account : { "", "AC1/../x", "AC 1", "AC1?x=1" }) {
            const auto gateway = makeTwilio({ SecretText(QLatin1String(kToken)), QLatin1String(account) });
            QCOMPARE(gateway->check().error().code, ErrorCode::ChannelConfiguration);
        }
    }

    void outcome_data()
    {
        addCommonSmsCases();
        const SmsCase good = answered(201,
            R"({"sid":"SM0042","status":"queued","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
            V::Sent,
            K::Accepted,
            0,
            QStringLiteral("SM0042"));
        add("accepted", good);
        add("accepted, in pieces", slowly(good));
        add("accepted with 200",
            answered(200,
                R"({"sid":"SM0042","status":"queued","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("at once accepted",
            answered(201,
                R"({"sid":"SM0042","status":"accepted","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("at once scheduled",
            answered(201,
                R"({"sid":"SM0042","status":"scheduled","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("at once sending",
            answered(201,
                R"({"sid":"SM0042","status":"sending","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("at once sent",
            answered(201,
                R"({"sid":"SM0042","status":"sent","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("at once delivered",
            answered(201,
                R"({"sid":"SM0042","status":"delivered","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("numbers as numbers",
            answered(201,
                R"({"sid":"SM0042","status":"queued","num_segments":1,"to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("SM0042")));
        add("an unknown state",
            answered(201,
                R"({"sid":"SM0042","status":"thinking","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::InDoubt,
                K::Unknown,
                201));
        add("no sid",
            answered(201,
                R"({"sid":"","status":"queued","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::InDoubt,
                K::Unknown,
                201));
        add("for another number",
            answered(201,
                R"({"sid":"SM0042","status":"queued","num_segments":"1","to":"+48600100008","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":null,"error_message":null})",
                V::InDoubt,
                K::Unknown,
                201));
        add("failed at once",
            answered(201,
                R"({"sid":"SM0042","status":"failed","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":21614,"error_message":null})",
                V::Failed,
                K::PermanentRecipient,
                21614));
        add("failed at once, the code a string",
            answered(201,
                R"({"sid":"SM0042","status":"failed","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":"30002","error_message":null})",
                V::NotSent,
                K::Configuration,
                30002));
        add("failed at once, an unknown code",
            answered(201,
                R"({"sid":"SM0042","status":"failed","num_segments":"1","to":"+48600100007","from":"Szkola","body":"x","price":null,"price_unit":"USD","error_code":39999,"error_message":null})",
                V::Failed,
                K::PermanentPolicy,
                39999));
        add("error 14107",
            answered(429,
                R"({"code":14107,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":429})",
                V::Retry,
                K::Rate,
                14107));
        add("error 20003",
            answered(401,
                R"({"code":20003,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":401})",
                V::NotSent,
                K::AuthRefused,
                20003));
        add("error 20005",
            answered(403,
                R"({"code":20005,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":403})",
                V::NotSent,
                K::Configuration,
                20005));
        add("error 20404",
            answered(404,
                R"({"code":20404,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":404})",
                V::NotSent,
                K::Configuration,
                20404));
        add("error 20429",
            answered(429,
                R"({"code":20429,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":429})",
                V::Retry,
                K::Rate,
                20429));
        add("error 21211",
            answered(400,
                R"({"code":21211,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentRecipient,
                21211));
        add("error 21212",
            answered(400,
                R"({"code":21212,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::NotSent,
                K::Configuration,
                21212));
        add("error 21214",
            answered(400,
                R"({"code":21214,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentRecipient,
                21214));
        add("error 21408",
            answered(403,
                R"({"code":21408,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":403})",
                V::Failed,
                K::PermanentPolicy,
                21408));
        add("error 21602",
            answered(400,
                R"({"code":21602,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentPolicy,
                21602));
        add("error 21603",
            answered(400,
                R"({"code":21603,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::NotSent,
                K::Configuration,
                21603));
        add("error 21605",
            answered(400,
                R"({"code":21605,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentPolicy,
                21605));
        add("error 21606",
            answered(400,
                R"({"code":21606,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::NotSent,
                K::Configuration,
                21606));
        add("error 21608",
            answered(400,
                R"({"code":21608,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentPolicy,
                21608));
        add("error 21610",
            answered(400,
                R"({"code":21610,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentRecipient,
                21610));
        add("error 21611",
            answered(429,
                R"({"code":21611,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":429})",
                V::Retry,
                K::Rate,
                21611));
        add("error 21612",
            answered(400,
                R"({"code":21612,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentPolicy,
                21612));
        add("error 21614",
            answered(400,
                R"({"code":21614,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentRecipient,
                21614));
        add("error 21617",
            answered(400,
                R"({"code":21617,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::Failed,
                K::PermanentPolicy,
                21617));
        add("error 21659",
            answered(400,
                R"({"code":21659,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":400})",
                V::NotSent,
                K::Configuration,
                21659));
        add("error 30002",
            answered(403,
                R"({"code":30002,"message":"Said to +48600100007 by tok-3n-Geheim","more_info":"https://x","status":403})",
                V::NotSent,
                K::Configuration,
                30002));
        add("an error as a string",
            answered(400,
                R"({"code":"21211","message":"x","status":"400"})",
                V::Failed,
                K::PermanentRecipient,
                21211));
        add("an unknown code",
            answered(
                400, R"({"code":29999,"message":"x","status":400})", V::Failed, K::PermanentPolicy, 29999));
        add("an error without a code",
            answered(400, R"({"message":"x","status":400})", V::InDoubt, K::Unknown, 400));
        add("an own code with HTTP 500 proves nothing",
            answered(500, R"({"code":20500,"message":"x"})", V::InDoubt, K::Unknown, 500));
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
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isBad");
        const auto row = [](const char* name, const char* fields, ReportState state, bool isBad = false) {
            QTest::newRow(name) << QByteArray(fields) << int(state) << isBad;
        };
        row("delivered", R"("status":"delivered")", ReportState::Delivered);
        row("sent", R"("status":"sent")", ReportState::Accepted);
        row("queued", R"("status":"queued")", ReportState::Accepted);
        row("landline", R"("status":"undelivered","error_code":30006)", ReportState::Undelivered, true);
        row("no such number",
            R"("status":"undelivered","error_code":"30005")",
            ReportState::Undelivered,
            true);
        row("phone is off", R"("status":"undelivered","error_code":30003)", ReportState::Undelivered);
        row("failed", R"("status":"failed","error_code":30008)", ReportState::Undelivered);
        row("unknown", R"("status":"?")", ReportState::None);
    }
    void reports()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, state);
        const auto gateway = gatewayOf(m_name);
        const std::vector<SentSms> messages { sentSms(QStringLiteral("SM1")) };
        QCOMPARE(gateway->reports(messages).path,
            QByteArray("/2010-04-01/Accounts/AC00000000000000000000000000000042/Messages/SM1.json"));
        const auto found = gateway->readReports(said(200, R"({"sid":"SM1",)" + fields + "}"), messages);
        QVERIFY(found);
        QCOMPARE(found->size(), state == int(ReportState::None) ? size_t { 0 } : size_t { 1 });
        if (!found->empty()) {
            QCOMPARE(int(found->front().state), state);
            QTEST(found->front().numberIsBad, "isBad");
        }
        QVERIFY(gateway->readReports(said(404, R"({"code":20404})"), messages)->empty());
        QCOMPARE(gateway->readReports(said(401, R"({"code":20003})"), messages).error().code,
            ErrorCode::ChannelAuth);
    }

    void balance()
    {
        const auto gateway = gatewayOf(m_name);
        QVERIFY(gateway->balance().path.endsWith("/Balance.json"));
        QCOMPARE(*gateway->readBalance(said(200, R"({"balance":"14.95","currency":"USD"})")),
            (GatewayBalance { QStringLiteral("14.95"), QStringLiteral("USD") }));
        QCOMPARE(gateway->readBalance(said(401, R"({"code":20003,"message":"x"})")).error().code,
            ErrorCode::ChannelAuth);
    }
};

BELFRY_TEST(tst_TwilioGateway)
#include "tst_TwilioGateway.moc"
