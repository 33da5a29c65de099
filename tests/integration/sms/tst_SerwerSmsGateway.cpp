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

/// SerwerSMS.pl: the contract, its codes, and looking a message up by our key.
class tst_SerwerSmsGateway : public QObject
{
    Q_OBJECT

    const QString m_name = QStringLiteral("serwersms");

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
        QCOMPARE(request.path, QByteArray("/messages/send_sms.json"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-3n-Geheim"));
        const QJsonObject wanted { { QStringLiteral("phone"), QStringLiteral("+48600100007") },
            { QStringLiteral("text"), QString::fromUtf8(message.bytes) },
            { QStringLiteral("sender"), QStringLiteral("Szkola") },
            { QStringLiteral("details"), true },
            { QStringLiteral("utf"), true },
            { QStringLiteral("unique_id"), QStringLiteral("00000000000040008000000000000007") } };
        QCOMPARE(request.json(), wanted);
    }

    void aPlainTextWithoutASenderIsTheCheaperKind()
    {
        OutgoingMessage message = testSms(7);
        message.envelopeFrom.clear();
        message.bytes = "Hello [you] \xe2\x82\xac";
        const QJsonObject fields = sentRequest(message).json();
        QVERIFY(fields.value(QStringLiteral("sender")).isNull());
        QCOMPARE(fields.value(QStringLiteral("utf")), QJsonValue(false));
    }

    void withAUserTheTokenIsItsPassword()
    {
        GatewayAccount account;
        account.token = SecretText(QLatin1String(kToken));
        account.account = QStringLiteral("webapi_szkola");
        const HttpRequest request = makeSerwerSms(account)->send(testSms(7));
        QVERIFY(request.body.contains(R"("username":"webapi_szkola")"));
        QVERIFY(request.body.contains(R"("password":"tok-3n-Geheim")"));
        for (const QByteArray& header : request.headers) {
            QVERIFY(!header.startsWith("Authorization"));
        }
    }

    void outcome_data()
    {
        addCommonSmsCases();
        const SmsCase good = answered(200,
            R"({"success":true,"queued":1,"unsent":0,"items":[{"id":"aca3944055","phone":"+48600100007","status":"queued","queued":"2026-11-21 12:00:00","parts":1,"text":"x"}]})",
            V::Sent,
            K::Accepted,
            0,
            QStringLiteral("aca3944055"));
        add("accepted", good);
        add("accepted, in pieces", slowly(good));
        add("numeric strings",
            answered(200,
                R"({"success":1,"queued":"1","unsent":0,"items":[{"id":"aca3944055","phone":"+48600100007","status":"queued","queued":"2026-11-21 12:00:00","parts":"1","text":"x"}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("aca3944055")));
        add("the id as a number",
            answered(200,
                R"({"success":true,"queued":1,"unsent":0,"items":[{"id":3944055,"phone":"+48600100007","status":"queued","queued":"2026-11-21 12:00:00","parts":1,"text":"x"}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("3944055")));
        add("ours in a bundled list",
            answered(200,
                R"({"success":true,"queued":1,"unsent":0,"items":[{"id":"A","phone":"+48600100008","status":"queued"},{"id":"B","phone":"+48600100007","status":"queued"}]})",
                V::Sent,
                K::Accepted,
                0,
                QStringLiteral("B")));
        add("a list of others only",
            answered(200,
                R"({"success":true,"queued":1,"unsent":0,"items":[{"id":"A","phone":"+48600100008","status":"queued"}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("no items, but queued",
            answered(200, R"({"success":true,"queued":1,"unsent":0})", V::Sent, K::Accepted));
        add("no items, and one unsent",
            answered(200, R"({"success":true,"queued":0,"unsent":1})", V::InDoubt, K::Unknown, 200));
        add("queued without an id",
            answered(200,
                R"({"success":true,"queued":1,"unsent":0,"items":[{"phone":"+48600100007","status":"queued"}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("success that is none",
            answered(200, R"({"success":false,"queued":1})", V::InDoubt, K::Unknown, 200));
        add("an unknown state",
            answered(200,
                R"({"success":true,"queued":1,"unsent":0,"items":[{"id":"A","phone":"+48600100007","status":"thinking"}]})",
                V::InDoubt,
                K::Unknown,
                200));
        add("unsent: wrong number",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":2001,"error_message":"x"}]})",
                V::Failed,
                K::PermanentRecipient,
                2001));
        add("unsent: wrong number, as a string",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"2001","error_message":"x"}]})",
                V::Failed,
                K::PermanentRecipient,
                2001));
        add("unsent: no credit",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":3002,"error_message":"x"}]})",
                V::NotSent,
                K::Balance,
                3002));
        add("unsent: a code that nobody knows",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":9999,"error_message":"x"}]})",
                V::Failed,
                K::PermanentPolicy,
                9999));
        add("unsent: no code",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":null,"error_message":"x"}]})",
                V::Failed,
                K::PermanentPolicy));
        add("unsent: wrong_number",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"wrong_number","error_message":"x"}]})",
                V::Failed,
                K::PermanentRecipient));
        add("unsent: unsupported_number",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"unsupported_number","error_message":"x"}]})",
                V::Failed,
                K::PermanentRecipient));
        add("unsent: number_is_blacklisted",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"number_is_blacklisted","error_message":"x"}]})",
                V::Failed,
                K::PermanentRecipient));
        add("unsent: limit_exhausted",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"limit_exhausted","error_message":"x"}]})",
                V::NotSent,
                K::Balance));
        add("unsent: wrong_sender_name",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"wrong_sender_name","error_message":"x"}]})",
                V::NotSent,
                K::Configuration));
        add("unsent: message_rejected",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"message_rejected","error_message":"x"}]})",
                V::Failed,
                K::PermanentPolicy));
        add("unsent: operator_error",
            answered(200,
                R"({"success":true,"queued":0,"unsent":1,"items":[{"id":"A","phone":"+48600100007","status":"unsent","error_code":"operator_error","error_message":"x"}]})",
                V::Retry,
                K::Temporary));
        add("error 1000",
            answered(200,
                R"({"error":{"code":1000,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1000));
        add("error 1001",
            answered(200,
                R"({"error":{"code":1001,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::AuthRefused,
                1001));
        add("error 1002",
            answered(200,
                R"({"error":{"code":1002,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1002));
        add("error 1003",
            answered(200,
                R"({"error":{"code":1003,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1003));
        add("error 1004",
            answered(200,
                R"({"error":{"code":1004,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::Failed,
                K::PermanentPolicy,
                1004));
        add("error 1005",
            answered(200,
                R"({"error":{"code":1005,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1005));
        add("error 1006",
            answered(200,
                R"({"error":{"code":1006,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::Failed,
                K::PermanentPolicy,
                1006));
        add("error 1007",
            answered(200,
                R"({"error":{"code":1007,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1007));
        add("error 1008",
            answered(200,
                R"({"error":{"code":1008,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                1008));
        add("error 2000",
            answered(200,
                R"({"error":{"code":2000,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::Failed,
                K::PermanentPolicy,
                2000));
        add("error 2001",
            answered(200,
                R"({"error":{"code":2001,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::Failed,
                K::PermanentRecipient,
                2001));
        add("error 2002",
            answered(200,
                R"({"error":{"code":2002,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::Failed,
                K::PermanentPolicy,
                2002));
        add("error 3000",
            answered(200,
                R"({"error":{"code":3000,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Balance,
                3000));
        add("error 3001",
            answered(200,
                R"({"error":{"code":3001,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                3001));
        add("error 3002",
            answered(200,
                R"({"error":{"code":3002,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Balance,
                3002));
        add("error 3003",
            answered(200,
                R"({"error":{"code":3003,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                3003));
        add("error 3004",
            answered(200,
                R"({"error":{"code":3004,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Balance,
                3004));
        add("error 3005",
            answered(200,
                R"({"error":{"code":3005,"type":"T","message":"Said to +48600100007 by tok-3n-Geheim"}})",
                V::NotSent,
                K::Configuration,
                3005));
        add("an error as a string",
            answered(200,
                R"({"error":{"code":"1001","type":"InvalidUser","message":"x"}})",
                V::NotSent,
                K::AuthRefused,
                1001));
        add("an error with HTTP 401",
            answered(401,
                R"({"error":{"code":1001,"type":"InvalidUser","message":"x"}})",
                V::NotSent,
                K::AuthRefused,
                1001));
        add("an unknown code with HTTP 200",
            answered(200, R"({"error":{"code":8000,"message":"?"}})", V::InDoubt, K::Unknown, 8000));
        add("an unknown code with HTTP 422",
            answered(422, R"({"error":{"code":8000,"message":"?"}})", V::Failed, K::PermanentPolicy, 8000));
        add("an error without a code",
            answered(200, R"({"error":{"type":"X","message":"?"}})", V::InDoubt, K::Unknown, 200));
    }
    void outcome()
    {
        QFETCH(SmsCase, oneCase);
        const QString wrong = checkSmsCase(m_name, oneCase);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void lookUp()
    {
        const auto gateway = gatewayOf(m_name);
        QVERIFY(gateway->canLookUp());
        QCOMPARE(gateway->keyValidMs(), 0); // nothing says that a repeated unique_id is refused
        const SentSms message = sentSms({});
        const HttpRequest request = gateway->lookUp(message);
        QCOMPARE(request.path, QByteArray("/messages/reports.json"));
        QCOMPARE(request.body, QByteArray(R"({"unique_id":["00000000000040008000000000000007"]})"));
        const auto look = [&](int status, const QByteArray& body) {
            return gateway->readLookUp(said(status, body), message);
        };
        const Outcome found = look(200, R"({"items":[{"id":"A1","phone":"+48600100007","status":"sent"}]})");
        QCOMPARE(found.verdict, V::Sent);
        QCOMPARE(found.acceptedAs, QStringLiteral("A1"));
        // Not found is no proof, nor is somebody else's message, nor an error.
        for (const char* body : { R"({"items":[]})",
                 R"({"items":[{"id":"A1","phone":"+48600100008","status":"sent"}]})",
                 R"({"items":[{"id":"A1","phone":"+48600100007","status":"unsent"}]})",
                 R"({"error":{"code":1004}})",
                 "" }) {
            QCOMPARE(look(200, body).verdict, V::InDoubt);
        }
        QCOMPARE(look(500, {}).verdict, V::InDoubt);
    }

    void reports_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isBad");
        const auto row = [](const char* name, const char* item, ReportState state, bool isBad = false) {
            QTest::newRow(name) << QByteArray(item) << int(state) << isBad;
        };
        row("delivered", R"("status":"delivered")", ReportState::Delivered);
        row("sent", R"("status":"sent")", ReportState::Accepted);
        row("in progress", R"("status":"in_progress")", ReportState::Accepted);
        row("wrong number",
            R"("status":"undelivered","reason":"wrong_number")",
            ReportState::Undelivered,
            true);
        row("blacklisted",
            R"("status":"undelivered","reason":"number_is_blacklisted")",
            ReportState::Undelivered,
            true);
        row("operator", R"("status":"undelivered","reason":"operator_error")", ReportState::Undelivered);
        row("expired", R"("status":"undelivered","reason":"message_expired")", ReportState::Expired);
        row("unknown", R"("status":"?")", ReportState::None);
    }
    void reports()
    {
        QFETCH(QByteArray, item);
        QFETCH(int, state);
        const auto found = gatewayOf(m_name)->readReports(
            said(200, R"({"items":[{"id":"abc",)" + item + "}]}"), { sentSms(QStringLiteral("abc")) });
        QVERIFY(found);
        QCOMPARE(found->size(), state == int(ReportState::None) ? size_t { 0 } : size_t { 1 });
        if (!found->empty()) {
            QCOMPARE(int(found->front().state), state);
            QTEST(found->front().numberIsBad, "isBad");
        }
    }

    void balance()
    {
        const auto gateway = gatewayOf(m_name);
        QCOMPARE(gateway->balance().path, QByteArray("/account/limits.json"));
        const auto balance = gateway->readBalance(said(200,
            R"({"items":[{"type":"eco","chars_limit":160,"value":"10"},{"type":"full","chars_limit":160,"value":"25"}]})"));
        QCOMPARE(*balance, (GatewayBalance { QStringLiteral("25"), QStringLiteral("messages") }));
        QCOMPARE(gateway->readBalance(said(200, R"({"error":{"code":1001}})")).error().code,
            ErrorCode::ChannelAuth);
        QCOMPARE(gateway->readBalance(said(500, {})).error().code, ErrorCode::ChannelUnreachable);
    }
};

BELFRY_TEST(tst_SerwerSmsGateway)
#include "tst_SerwerSmsGateway.moc"
