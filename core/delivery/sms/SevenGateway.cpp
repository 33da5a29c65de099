// SPDX-License-Identifier: GPL-3.0-or-later
// seven.io (formerly sms77), after the vendor's OpenAPI description and clients. It knows no key of ours
// (foreign_id is a label). Unsure: how long the "reload lock" refuses the same text to the same number (402),
// and the form of /api/status, which is marked as deprecated: plain text and JSON are both read.
#include "core/delivery/sms/GatewayAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace belfry::core::delivery {

using namespace answers;

namespace {

constexpr int kAccepted = 100;

constexpr CodeMeaning kCodes[] {
    { 201, Meaning::RefusedNumber }, // country
    { 202, Meaning::RefusedNumber },
    { 300, Meaning::BadLogin },
    { 301, Meaning::RefusedMessage },
    { 304, Meaning::RefusedMessage },
    { 305, Meaning::RefusedMessage },
    { 306, Meaning::BadSetting }, // sender name
    { 307, Meaning::RefusedMessage },
    { 400, Meaning::RefusedMessage },
    { 401, Meaning::RefusedMessage }, // too long
    { 402, Meaning::TooFast }, // reload lock: the same text went to the same number a moment ago
    { 403, Meaning::TryLater }, // the day's limit for this number
    { 500, Meaning::NoCredit },
    { 600, Meaning::Unclear }, // "carrier": it may have been handed on
    { 700, Meaning::Unclear },
    { 900, Meaning::BadLogin },
    { 901, Meaning::RefusedMessage },
    { 902, Meaning::BadSetting }, // the API is switched off for this key
    { 903, Meaning::BadSetting }, // this computer's address is not allowed
};

/// The whole answer may be nothing but a code.
std::optional<int> bareCode(const HttpAnswer& answer)
{
    bool isNumber = false;
    const int code = answer.body.trimmed().toInt(&isNumber);
    return isNumber && code >= 100 && code < 1000 ? std::optional(code) : std::nullopt;
}

ReportState stateOf(const QString& status)
{
    static const std::pair<const char*, ReportState> kStates[] {
        { "DELIVERED", ReportState::Delivered },
        { "NOTDELIVERED", ReportState::Undelivered },
        { "REJECTED", ReportState::Undelivered },
        { "FAILED", ReportState::Undelivered },
        { "EXPIRED", ReportState::Expired },
        { "BUFFERED", ReportState::Accepted },
        { "TRANSMITTED", ReportState::Accepted },
        { "ACCEPTED", ReportState::Accepted },
    };
    for (const auto& [name, state] : kStates) {
        if (status.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return state;
        }
    }
    return ReportState::None;
}

class Seven final : public ISmsGateway
{
public:
    explicit Seven(GatewayAccount account)
        : m_account(std::move(account))
    {
    }

    QString name() const override { return QStringLiteral("seven"); }
    QByteArray origin() const override { return QByteArrayLiteral("https://gateway.seven.io"); }
    Result<void> check() const override { return {}; }

    HttpRequest send(const OutgoingMessage& message) const override
    {
        QJsonObject fields { { QStringLiteral("to"), digitsOf(message.address) },
            { QStringLiteral("text"), QString::fromUtf8(message.bytes) },
            { QStringLiteral("foreign_id"), message.key.toString(QUuid::WithoutBraces) } };
        if (!message.envelopeFrom.isEmpty()) {
            fields.insert(QStringLiteral("from"), message.envelopeFrom);
        }
        return { true,
            "/api/sms",
            { key(), kJsonType, kAcceptJson },
            QJsonDocument(fields).toJson(QJsonDocument::Compact) };
    }

    Outcome readSend(const HttpAnswer& answer, const OutgoingMessage& message) const override
    {
        if (!isReadable(answer)) {
            return unreadable(answer);
        }
        if (const auto code = bareCode(answer)) {
            // 100 alone says "accepted" without an id.
            return *code == kAccepted ? accepted({}, kAccepted) : outcomeOfCode(kCodes, *code, {}, answer);
        }
        const QJsonObject said = object(answer);
        const auto code = integer(said.value(QLatin1String("success")));
        const QJsonArray messages = said.value(QLatin1String("messages")).toArray();
        for (const QJsonValue& entry : messages) {
            const QString recipient = text(entry[QLatin1String("recipient")]);
            if (sameNumber(recipient, message.address) || (recipient.isEmpty() && messages.size() == 1)) {
                return readEntry(entry.toObject(), code.value_or(0), answer);
            }
        }
        return code && *code != kAccepted ? outcomeOfCode(kCodes, *code, {}, answer) : unreadable(answer);
    }

    size_t reportsAtOnce() const override { return 1; }

    HttpRequest reports(const std::vector<SentSms>& messages) const override
    {
        const QString id = messages.empty() ? QString() : messages.front().acceptedAs;
        return { false, "/api/status?msg_id=" + QUrl::toPercentEncoding(id), { key(), kAcceptJson }, {} };
    }

    Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const override
    {
        if (!isReadable(answer) || messages.empty()) {
            return unansweredQuestion(answer);
        }
        if (const auto code = bareCode(answer)) {
            return *code == 901 ? Result<std::vector<SmsReport>>(std::vector<SmsReport>())
                                : refusedQuestion(outcomeOfCode(kCodes, *code, {}, answer));
        }
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        const QJsonObject first = document.isArray() ? document.array().at(0).toObject() : document.object();
        QString status = text(first.value(QLatin1String("status")));
        if (document.isNull()) { // "DELIVERED\n2026-11-21 12:00:00"
            status = QString::fromLatin1(answer.body.trimmed().split('\n').first().trimmed());
        }
        const ReportState state = stateOf(status);
        if (state == ReportState::None) {
            return std::vector<SmsReport>();
        }
        return std::vector<SmsReport> { { messages.front().id,
            state,
            state == ReportState::Undelivered ? status.toUpper() : QString(),
            status.compare(QLatin1String("NOTDELIVERED"), Qt::CaseInsensitive) == 0 } };
    }

    HttpRequest balance() const override { return { false, "/api/balance", { key(), kAcceptJson }, {} }; }

    /// {"amount": 12.3, "currency": "EUR"}, or, without Accept, the number alone.
    Result<GatewayBalance> readBalance(const HttpAnswer& answer) const override
    {
        if (!isReadable(answer)) {
            return unansweredQuestion(answer);
        }
        const QJsonObject said = object(answer);
        if (!said.isEmpty()) {
            const QString amount = decimal(said.value(QLatin1String("amount")));
            const QString currency = text(said.value(QLatin1String("currency")));
            if (amount.isEmpty()) {
                return unansweredQuestion(answer);
            }
            return GatewayBalance { amount, currency.isEmpty() ? QStringLiteral("EUR") : currency };
        }
        if (answer.body.trimmed() == "900" || answer.body.trimmed() == "902"
            || answer.body.trimmed() == "903") {
            return refusedQuestion(outcomeOfCode(kCodes, answer.body.trimmed().toInt(), {}, answer));
        }
        const QString amount = decimal(QJsonValue(QString::fromLatin1(answer.body.trimmed())));
        if (amount.isEmpty()) {
            return unansweredQuestion(answer);
        }
        return GatewayBalance { amount, QStringLiteral("EUR") };
    }

private:
    QByteArray key() const { return "X-Api-Key: " + m_account.token.reveal().toUtf8(); }

    static Outcome readEntry(const QJsonObject& entry, int code, const HttpAnswer& answer)
    {
        const QString id = text(entry.value(QLatin1String("id")));
        if (truth(entry.value(QLatin1String("success")))) {
            const bool isSure = code == kAccepted && !id.isEmpty();
            return isSure ? accepted(id, kAccepted) : unreadable(answer);
        }
        const QString words = text(entry.value(QLatin1String("error_text")));
        if (const auto error = integer(entry.value(QLatin1String("error")))) {
            return outcomeOfCode(kCodes, *error, words, answer);
        }
        return code != 0 && code != kAccepted ? outcomeOfCode(kCodes, code, words, answer)
                                              : unreadable(answer);
    }

    const GatewayAccount m_account;
};

} // namespace

std::unique_ptr<ISmsGateway> makeSeven(GatewayAccount account)
{
    return std::make_unique<Seven>(std::move(account));
}

} // namespace belfry::core::delivery
