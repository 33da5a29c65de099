// SPDX-License-Identifier: GPL-3.0-or-later
// Twilio, Programmable Messaging, API 2010-04-01, after the vendor's OpenAPI description. It knows no key of
// ours. Unsure: the list of codes below is the frequent ones only; any other code with HTTP 4xx counts as a
// refusal of the message.
#include "core/delivery/sms/GatewayAnswers.h"

#include <QRegularExpression>
#include <QUrl>

namespace belfry::core::delivery {

using namespace answers;

namespace {

constexpr CodeMeaning kCodes[] {
    { 14107, Meaning::TooFast },
    { 20003, Meaning::BadLogin },
    { 20005, Meaning::BadSetting }, // the account is not active
    { 20006, Meaning::BadSetting },
    { 20404, Meaning::BadSetting }, // no such account
    { 20429, Meaning::TooFast },
    { 21211, Meaning::RefusedNumber },
    { 21212, Meaning::BadSetting }, // From
    { 21214, Meaning::RefusedNumber },
    { 21217, Meaning::RefusedNumber },
    { 21219, Meaning::RefusedMessage }, // a trial account, and the number is not verified
    { 21408, Meaning::RefusedMessage }, // the country is not enabled
    { 21602, Meaning::RefusedMessage },
    { 21603, Meaning::BadSetting },
    { 21604, Meaning::RefusedMessage },
    { 21605, Meaning::RefusedMessage },
    { 21606, Meaning::BadSetting },
    { 21608, Meaning::RefusedMessage },
    { 21610, Meaning::RefusedNumber }, // the person answered STOP
    { 21611, Meaning::TooFast }, // the queue of this sender is full
    { 21612, Meaning::RefusedMessage },
    { 21614, Meaning::RefusedNumber }, // no mobile number
    { 21617, Meaning::RefusedMessage },
    { 21656, Meaning::RefusedMessage },
    { 21659, Meaning::BadSetting },
    { 21660, Meaning::BadSetting },
    { 21705, Meaning::BadSetting },
    { 30001, Meaning::TooFast },
    { 30002, Meaning::BadSetting }, // the account is suspended
};

/// Codes of reports that say that the number itself is no good.
bool isBadNumber(int code)
{
    return code == 30005 || code == 30006 || code == 21211 || code == 21610 || code == 21614;
}

Outcome refusal(const QJsonObject& said, const HttpAnswer& http)
{
    const auto code = integer(said.value(QLatin1String("code")));
    return code ? outcomeOfCode(kCodes, *code, text(said.value(QLatin1String("message"))), http)
                : unreadable(http);
}

ReportState stateOf(const QString& status)
{
    if (status == QLatin1String("delivered") || status == QLatin1String("read")) {
        return ReportState::Delivered;
    }
    if (status == QLatin1String("undelivered") || status == QLatin1String("failed")
        || status == QLatin1String("canceled")) {
        return ReportState::Undelivered;
    }
    for (const char* name : { "accepted", "scheduled", "queued", "sending", "sent" }) {
        if (status == QLatin1String(name)) {
            return ReportState::Accepted;
        }
    }
    return ReportState::None;
}

class Twilio final : public ISmsGateway
{
public:
    explicit Twilio(GatewayAccount account)
        : m_account(std::move(account))
    {
    }

    QString name() const override { return QStringLiteral("twilio"); }
    QByteArray origin() const override { return QByteArrayLiteral("https://api.twilio.com"); }

    Result<void> check() const override
    {
        static const QRegularExpression kSid(QStringLiteral("^[A-Za-z0-9]{2,64}$"));
        if (!kSid.match(m_account.account).hasMatch()) {
            return fail(ErrorCode::ChannelConfiguration,
                QStringLiteral("Twilio needs the account's SID, which begins with AC (sms.account)."));
        }
        return {};
    }

    HttpRequest send(const OutgoingMessage& message) const override
    {
        const bool isService
            = message.envelopeFrom.startsWith(QLatin1String("MG")) && message.envelopeFrom.size() == 34;
        return { true,
            path("/Messages.json"),
            { basic(), kFormType, kAcceptJson },
            form({ { "To", message.address },
                { isService ? "MessagingServiceSid" : "From", message.envelopeFrom },
                { "Body", QString::fromUtf8(message.bytes) } }) };
    }

    Outcome readSend(const HttpAnswer& answer, const OutgoingMessage& message) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (answer.status >= 400) {
            return refusal(said, answer);
        }
        const QString sid = text(said.value(QLatin1String("sid")));
        const QString to = text(said.value(QLatin1String("to")));
        if (sid.isEmpty() || (!to.isEmpty() && !sameNumber(to, message.address))) {
            return unreadable(answer);
        }
        const auto error = integer(said.value(QLatin1String("error_code")));
        const QString status = text(said.value(QLatin1String("status")));
        if (error && (status == QLatin1String("failed") || status == QLatin1String("undelivered"))) {
            const QString words = text(said.value(QLatin1String("error_message")));
            for (const CodeMeaning& entry : kCodes) {
                if (entry.code == *error) {
                    return outcomeOf(entry.meaning, *error, words);
                }
            }
            return outcomeOf(Meaning::RefusedMessage, *error, words);
        }
        return stateOf(status) == ReportState::None ? unreadable(answer) : accepted(sid);
    }

    size_t reportsAtOnce() const override { return 1; }

    HttpRequest reports(const std::vector<SentSms>& messages) const override
    {
        const QString sid = messages.empty() ? QString() : messages.front().acceptedAs;
        return {
            false, path("/Messages/" + QUrl::toPercentEncoding(sid) + ".json"), { basic(), kAcceptJson }, {}
        };
    }

    Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.isEmpty() || messages.empty()) {
            return unansweredQuestion(answer);
        }
        if (answer.status == 404) {
            return std::vector<SmsReport>(); // it is not known (any more); that says nothing about delivery
        }
        if (answer.status >= 400) {
            return refusedQuestion(refusal(said, answer));
        }
        const ReportState state = stateOf(text(said.value(QLatin1String("status"))));
        if (state == ReportState::None) {
            return std::vector<SmsReport>();
        }
        const int code = integer(said.value(QLatin1String("error_code"))).value_or(0);
        const QString words = text(said.value(QLatin1String("error_message")));
        return std::vector<SmsReport> { { messages.front().id,
            state,
            state != ReportState::Undelivered ? QString()
                                              : QStringLiteral("%1 %2").arg(code).arg(words).trimmed(),
            state == ReportState::Undelivered && isBadNumber(code) } };
    }

    HttpRequest balance() const override
    {
        return { false, path("/Balance.json"), { basic(), kAcceptJson }, {} };
    }

    Result<GatewayBalance> readBalance(const HttpAnswer& answer) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (answer.status >= 400 && !said.isEmpty()) {
            return refusedQuestion(refusal(said, answer));
        }
        const QString amount = decimal(said.value(QLatin1String("balance")));
        const QString currency = text(said.value(QLatin1String("currency")));
        if (amount.isEmpty()) {
            return unansweredQuestion(answer);
        }
        return GatewayBalance { amount, currency.isEmpty() ? QStringLiteral("USD") : currency };
    }

private:
    QByteArray path(const QByteArray& rest) const
    {
        return "/2010-04-01/Accounts/" + m_account.account.toLatin1() + rest;
    }
    QByteArray basic() const
    {
        const QString pair = m_account.account + QLatin1Char(':') + m_account.token.reveal();
        return "Authorization: Basic " + pair.toUtf8().toBase64();
    }

    const GatewayAccount m_account;
};

} // namespace

std::unique_ptr<ISmsGateway> makeTwilio(GatewayAccount account)
{
    return std::make_unique<Twilio>(std::move(account));
}

} // namespace belfry::core::delivery
