// SPDX-License-Identifier: GPL-3.0-or-later
// SMSPlanet, API 2.x, after smsplanet.pl/doc and the vendor's clients. It knows no key of ours: what is in
// doubt is decided by a person. (Its documentation asks clients to repeat every request without an answer:
// that would send twice.) Unsure: the form of getMessageInfo, whose example is no valid JSON, so the lines of
// its table are looked for in whatever comes.
#include "core/delivery/sms/GatewayAnswers.h"

#include <QRegularExpression>

namespace belfry::core::delivery {

using namespace answers;

namespace {

constexpr size_t kReportsAtOnce = 1000; // and the question may be asked once in three minutes

constexpr CodeMeaning kCodes[] {
    { 100, Meaning::RefusedMessage },
    { 101, Meaning::BadLogin },
    { 102, Meaning::BadLogin },
    { 103, Meaning::BadSetting }, // sender name
    { 104, Meaning::RefusedMessage }, // over six parts
    { 105, Meaning::Quota },
    { 106, Meaning::RefusedNumber }, // none that is not on the black list
    { 108, Meaning::RefusedMessage },
    { 109, Meaning::NoCredit },
    { 110, Meaning::BadSetting }, // this computer's address is not allowed
    { 111, Meaning::RefusedMessage },
    { 113, Meaning::BadSetting },
    { 114, Meaning::RefusedMessage },
    { 115, Meaning::RefusedMessage },
    { 116, Meaning::RefusedMessage },
    { 200, Meaning::BadLogin },
    { 201, Meaning::BadLogin },
    { 202, Meaning::BadLogin },
    { 203, Meaning::BadLogin },
};

Outcome refusal(const QJsonObject& said, const HttpAnswer& http)
{
    const auto code = integer(said.value(QLatin1String("errorCode")));
    return code ? outcomeOfCode(kCodes, *code, text(said.value(QLatin1String("errorMsg"))), http)
                : unreadable(http);
}

struct Line
{
    QString number;
    ReportState state = ReportState::None;
    QString reason;
};

/// "number";"TAK|NIE";"date";"why not";"charged", in one or several tables of the answer.
std::vector<Line> linesOf(const QByteArray& body)
{
    static const QRegularExpression kLine(
        QStringLiteral("\"\\+?(\\d{7,15})\";\"(TAK|NIE)\";\"([^\"\\n]*)\";\"([^\"\\n]*)\""));
    QString words = QString::fromUtf8(body);
    words.replace(QLatin1String("\\\""), QLatin1String("\"")); // the table as a JSON string
    std::vector<Line> lines;
    auto match = kLine.globalMatch(words);
    while (match.hasNext()) {
        const auto line = match.next();
        const QString reason = text(QJsonValue(line.captured(4)));
        lines.push_back({ line.captured(1), ReportState::Accepted, reason });
        if (line.captured(2) == QLatin1String("TAK")) {
            lines.back().state = ReportState::Delivered;
        } else if (reason.startsWith(QLatin1String("Wygas"), Qt::CaseInsensitive)
            || reason == QLatin1String("7")) {
            lines.back().state = ReportState::Expired;
        } else if (!reason.isEmpty()) {
            lines.back().state = ReportState::Undelivered;
        }
    }
    return lines;
}

class SmsPlanet final : public ISmsGateway
{
public:
    explicit SmsPlanet(GatewayAccount account)
        : m_account(std::move(account))
    {
    }

    QString name() const override { return QStringLiteral("smsplanet"); }
    QByteArray origin() const override { return QByteArrayLiteral("https://api2.smsplanet.pl"); }
    Result<void> check() const override { return {}; }

    HttpRequest send(const OutgoingMessage& message) const override
    {
        return post("/sms",
            { { "from", message.envelopeFrom },
                { "to", digitsOf(message.address) },
                { "msg", QString::fromUtf8(message.bytes) } });
    }

    Outcome readSend(const HttpAnswer& answer, const OutgoingMessage&) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("errorCode")) || said.contains(QLatin1String("errorMsg"))) {
            return refusal(said, answer);
        }
        const QString id = text(said.value(QLatin1String("messageId")));
        return id.isEmpty() || answer.status >= 300 ? unreadable(answer) : accepted(id);
    }

    size_t reportsAtOnce() const override { return kReportsAtOnce; }

    HttpRequest reports(const std::vector<SentSms>& messages) const override
    {
        std::vector<std::pair<QByteArray, QString>> fields { { "responseType", QStringLiteral("json") } };
        for (const SentSms& message : messages) {
            fields.emplace_back("messageId", message.acceptedAs);
        }
        return post("/getMessageInfo", fields);
    }

    Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const override
    {
        if (!isReadable(answer)) {
            return unansweredQuestion(answer);
        }
        const QJsonObject said = object(answer);
        if (said.contains(QLatin1String("errorCode"))) {
            return refusedQuestion(refusal(said, answer));
        }
        // A line names its number and not its message: of two messages to one number neither is told.
        const auto lines = linesOf(answer.body);
        std::vector<SmsReport> found;
        for (const SentSms& message : messages) {
            const auto isOurs
                = [&](const auto& other) { return sameNumber(numberOf(other), message.address); };
            const auto line = std::find_if(lines.begin(), lines.end(), isOurs);
            if (line != lines.end() && std::count_if(lines.begin(), lines.end(), isOurs) == 1
                && std::count_if(messages.begin(), messages.end(), isOurs) == 1) {
                found.push_back({ message.id,
                    line->state,
                    line->state == ReportState::Undelivered ? line->reason : QString(),
                    false });
            }
        }
        return found;
    }

    HttpRequest balance() const override { return post("/getBalance", {}); }

    Result<GatewayBalance> readBalance(const HttpAnswer& answer) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("errorCode"))) {
            return refusedQuestion(refusal(said, answer));
        }
        const QString amount = decimal(said.value(QLatin1String("balance")));
        if (amount.isEmpty()) {
            return unansweredQuestion(answer);
        }
        return GatewayBalance { amount, QStringLiteral("points") };
    }

private:
    static const QString& numberOf(const Line& line) { return line.number; }
    static const QString& numberOf(const SentSms& message) { return message.address; }

    HttpRequest post(const QByteArray& path, const std::vector<std::pair<QByteArray, QString>>& fields) const
    {
        return { true, path, { bearer(m_account.token), kFormType, kAcceptJson }, form(fields) };
    }

    const GatewayAccount m_account;
};

} // namespace

std::unique_ptr<ISmsGateway> makeSmsPlanet(GatewayAccount account)
{
    return std::make_unique<SmsPlanet>(std::move(account));
}

} // namespace belfry::core::delivery
