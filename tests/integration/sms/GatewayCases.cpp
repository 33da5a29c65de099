// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sms/GatewayCases.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;

namespace belfry::tests {

namespace {

using Reply = GatewayServer::Reply;
using How = Reply::How;

constexpr int kPatienceMs = 20000; ///< for a loaded computer
constexpr int kSilenceMs = 300;

SmsCase doubt(const Reply& reply, int code = 0, OutcomeClass kind = OutcomeClass::Unknown)
{
    SmsCase oneCase;
    oneCase.reply = reply;
    oneCase.kind = kind;
    oneCase.code = code;
    return oneCase;
}

void add(const char* name, const SmsCase& oneCase)
{
    QTest::newRow(name) << oneCase;
}

QString differs(const char* what, const QString& is, const QString& wanted)
{
    return QStringLiteral("%1 is %2, not %3").arg(QLatin1String(what), is, wanted);
}

} // namespace

OutgoingMessage testSms(int number)
{
    OutgoingMessage message;
    message.id = OutboxId(number);
    message.envelopeFrom = QStringLiteral("Szkola");
    message.address = QStringLiteral("+48600100%1").arg(number, 3, 10, QLatin1Char('0'));
    message.bytes = QStringLiteral("Za\u017c\u00f3\u0142\u0107 & 100%=+ login jan haslo %1, szko\u0142a")
                        .arg(QLatin1String(kSecretOfText))
                        .toUtf8();
    message.key = QUuid(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    message.parts = 1;
    return message;
}

SmsOptions smsOptions(const QByteArray& origin)
{
    SmsOptions options;
    options.http.origin = origin;
    options.http.connectMs = kPatienceMs;
    options.http.totalMs = kPatienceMs;
    options.guardMs = kPatienceMs;
    options.secrets = { QLatin1String(kToken) };
    return options;
}

std::shared_ptr<const ISmsGateway> gatewayOf(const QString& name)
{
    GatewayAccount account;
    account.token = SecretText(QLatin1String(kToken));
    if (name == QLatin1String("twilio")) {
        account.account = QStringLiteral("AC00000000000000000000000000000042");
    }
    return makeGateway(name, account);
}

SmsCase answered(int status,
    const QByteArray& body,
    Verdict verdict,
    OutcomeClass kind,
    int code,
    const QString& acceptedAs)
{
    SmsCase oneCase;
    oneCase.reply = { status, body };
    oneCase.verdict = verdict;
    oneCase.kind = kind;
    oneCase.code = code;
    oneCase.acceptedAs = acceptedAs;
    return oneCase;
}

SmsCase slowly(SmsCase oneCase)
{
    oneCase.reply.how = How::Slowly;
    return oneCase;
}

void addCommonSmsCases()
{
    QTest::addColumn<SmsCase>("oneCase");
    add("500 without a body", doubt({ 500, {} }, 500));
    add("500 with a body of nonsense", doubt({ 500, "Internal Server Error" }, 500));
    add("502 of a proxy", doubt({ 502, "<html><body>Bad gateway</body></html>" }, 502));
    add("503 that asks to come back", doubt({ 503, {}, How::Answer, { "Retry-After: 120" } }, 503));
    add("503 that speaks of success", doubt({ 503, R"({"success":true,"messageId":"9","sid":"SM9"})" }, 503));
    add("504", doubt({ 504, {} }, 504));
    add("closed after reading", doubt({ 200, {}, How::DropAfterReading }));
    add("reset after reading", doubt({ 200, {}, How::ResetAfterReading }));
    SmsCase before = doubt({ 200, {} });
    before.dropsBeforeReading = true;
    add("reset before reading", before);
    add("silence", doubt({ 200, {}, How::Silence }));
    add("half an answer", doubt({ 200, R"({"count":1,"list":[{"id":"12345678"}]})", How::HalfAnswer }));
    add("200 without a body", doubt({ 200, {} }, 200));
    add("204", doubt({ 204, {} }, 204));
    add("200 with broken JSON", doubt({ 200, R"({"count":1,"list":[{"id":)" }, 200));
    add("200 with an empty object", doubt({ 200, "{}" }, 200));
    add("200 with an empty list", doubt({ 200, "[]" }, 200));
    add("200 with JSON null", doubt({ 200, "null" }, 200));
    add("200 with a web page", doubt({ 200, "<html>Sign in to the hotel's WiFi</html>" }, 200));
    add("200 with an answer without end", doubt({ 200, QByteArray(300 * 1024, ' ') }));
    add("301", doubt({ 301, {}, How::Answer, { "Location: /elsewhere" } }, 301, OutcomeClass::Configuration));
    add("307", doubt({ 307, {}, How::Answer, { "Location: /elsewhere" } }, 307, OutcomeClass::Configuration));
    add("308 with a body",
        doubt({ 308, "{}", How::Answer, { "Location: /elsewhere" } }, 308, OutcomeClass::Configuration));
    add("401 without the gateway's words", doubt({ 401, {} }, 401, OutcomeClass::AuthRefused));
    add("403 of a firewall", doubt({ 403, "<html>Blocked</html>" }, 403, OutcomeClass::AuthRefused));
    add("404 of a web server", doubt({ 404, "<html>Not found</html>" }, 404));
    add("429 without the gateway's words", doubt({ 429, {} }, 429));
}

QString checkSmsCase(const QString& gateway, const SmsCase& oneCase)
{
    Sequence sequence { 0 };
    GatewayServer::Options serverOptions;
    serverOptions.sequence = &sequence;
    serverOptions.dropsBeforeReading = oneCase.dropsBeforeReading;
    const GatewayServer server([&](const auto&) { return oneCase.reply; }, serverOptions);
    SmsOptions options = smsOptions(server.origin());
    if (oneCase.reply.how == How::Silence) {
        options.http.totalMs = kSilenceMs;
    }
    const SystemClock clock;
    SmsTransport transport(gatewayOf(gateway), options, clock);
    const OutgoingMessage message = testSms(7);
    ListSource source({ message });
    RecordingGate gate(&sequence);
    const StopFlag stop;
    transport.deliver(source, gate, stop);

    if (gate.outcomes.size() != 1) {
        return differs("the number of outcomes", QString::number(gate.outcomes.size()), QStringLiteral("1"));
    }
    const Outcome& outcome = gate.outcomes.front().second;
    const auto number = [](auto value) { return QString::number(static_cast<int>(value)); };
    if (outcome.verdict != oneCase.verdict) {
        return differs("the verdict", number(outcome.verdict), number(oneCase.verdict)) + QLatin1Char(' ')
            + outcome.reply;
    }
    if (outcome.kind != oneCase.kind) {
        return differs("the kind", number(outcome.kind), number(oneCase.kind));
    }
    if (outcome.code != oneCase.code) {
        return differs("the code", number(outcome.code), number(oneCase.code));
    }
    if (outcome.acceptedAs != oneCase.acceptedAs) {
        return differs("the id", outcome.acceptedAs, oneCase.acceptedAs);
    }
    if (!outcome.afterMarker || gate.markersOf.value(message.id) != 1) {
        return QStringLiteral("there was no marker");
    }
    const int wanted = oneCase.dropsBeforeReading ? 0 : 1;
    if (server.posts() != wanted || static_cast<int>(server.requests().size()) != wanted) {
        return differs("the number of requests", number(server.requests().size()), number(wanted));
    }
    if (server.connections() != 1) {
        return differs("the number of connections", number(server.connections()), QStringLiteral("1"));
    }
    for (const auto& request : server.requests()) {
        if (request.readAt < gate.markerAt.value(message.id)) {
            return QStringLiteral("the request came before the marker");
        }
        if (request.path.contains(kToken)) {
            return QStringLiteral("the token stands in the address");
        }
    }
    for (const char* word : { kToken, kSecretOfText, "48600100007" }) {
        if (outcome.reply.contains(QLatin1String(word))) {
            return QStringLiteral("the outcome's words hold %1").arg(QLatin1String(word));
        }
    }
    return {};
}

} // namespace belfry::tests
