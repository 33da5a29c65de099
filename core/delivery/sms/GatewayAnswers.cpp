// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/GatewayAnswers.h"

#include "core/delivery/mail/MessageCheck.h"
#include "core/delivery/mail/ReplyClassifier.h"
#include "core/formats/SmsText.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace belfry::core::delivery {

// What a gateway without the ability answers; nobody asks it.
HttpRequest ISmsGateway::lookUp(const SentSms&) const
{
    return {};
}

Outcome ISmsGateway::readLookUp(const HttpAnswer&, const SentSms&) const
{
    return stillInDoubt();
}

HttpRequest ISmsGateway::reports(const std::vector<SentSms>&) const
{
    return {};
}

Result<std::vector<SmsReport>> ISmsGateway::readReports(const HttpAnswer&, const std::vector<SentSms>&) const
{
    return std::vector<SmsReport>();
}

Outcome ISmsGateway::stillInDoubt()
{
    return ownOutcome(Verdict::InDoubt, OutcomeClass::Unknown, {}, true);
}

std::unique_ptr<ISmsGateway> makeGateway(const QString& name, GatewayAccount account)
{
    if (name == QLatin1String("smsapi")) {
        return makeSmsapi(std::move(account));
    }
    if (name == QLatin1String("serwersms")) {
        return makeSerwerSms(std::move(account));
    }
    if (name == QLatin1String("smsplanet")) {
        return makeSmsPlanet(std::move(account));
    }
    if (name == QLatin1String("seven")) {
        return makeSeven(std::move(account));
    }
    return name == QLatin1String("twilio") ? makeTwilio(std::move(account)) : nullptr;
}

QStringList gatewayNames()
{
    return { QStringLiteral("smsapi"),
        QStringLiteral("serwersms"),
        QStringLiteral("smsplanet"),
        QStringLiteral("seven"),
        QStringLiteral("twilio") };
}

namespace answers {

namespace {

using Failure = HttpAnswer::Failure;

constexpr qsizetype kLongestWord = 200;
constexpr int kShortestNationalNumber = 7;

Outcome outcome(Verdict verdict, OutcomeClass kind, int code, const QString& words)
{
    Outcome result = ownOutcome(verdict, kind, words, true);
    result.code = code;
    return result;
}

} // namespace

Outcome accepted(const QString& id, int code)
{
    Outcome result = outcome(Verdict::Sent, OutcomeClass::Accepted, code, {});
    result.acceptedAs = id;
    return result;
}

Outcome outcomeOf(Meaning meaning, int code, const QString& words)
{
    const auto said = [&](Verdict verdict, OutcomeClass kind) {
        QString line = words;
        if (line.isEmpty()) {
            line = QStringLiteral("The gateway gave no words.");
        }
        return outcome(verdict, kind, code, code == 0 ? line : QStringLiteral("%1 %2").arg(code).arg(line));
    };
    switch (meaning) {
    case Meaning::Accepted:
        return accepted({}, code);
    case Meaning::RefusedMessage:
        return said(Verdict::Failed, OutcomeClass::PermanentPolicy);
    case Meaning::RefusedNumber:
        return said(Verdict::Failed, OutcomeClass::PermanentRecipient);
    case Meaning::TryLater:
        return said(Verdict::Retry, OutcomeClass::Temporary);
    case Meaning::TooFast:
        return said(Verdict::Retry, OutcomeClass::Rate);
    case Meaning::Quota:
        return said(Verdict::NotSent, OutcomeClass::Quota);
    case Meaning::NoCredit:
        return said(Verdict::NotSent, OutcomeClass::Balance);
    case Meaning::BadLogin:
        return said(Verdict::NotSent, OutcomeClass::AuthRefused);
    case Meaning::BadSetting:
        return said(Verdict::NotSent, OutcomeClass::Configuration);
    case Meaning::Unclear:
        break;
    }
    return said(Verdict::InDoubt, OutcomeClass::Unknown);
}

Outcome unreadable(const HttpAnswer& answer)
{
    switch (answer.failure) {
    case Failure::NotConnected:
        return outcome(Verdict::NotSent, OutcomeClass::TransportDown, 0, answer.localText);
    case Failure::TlsBad:
        return outcome(Verdict::NotSent, OutcomeClass::TlsBad, 0, answer.localText);
    case Failure::Lost:
    case Failure::Aborted:
        return outcome(Verdict::InDoubt, OutcomeClass::Unknown, 0, answer.localText);
    case Failure::None:
        break;
    }
    const int status = answer.status;
    const auto kind = status == 401 || status == 403 ? OutcomeClass::AuthRefused
        : status >= 300 && status < 400              ? OutcomeClass::Configuration
                                                     : OutcomeClass::Unknown;
    return outcome(Verdict::InDoubt,
        kind,
        status,
        QStringLiteral("The gateway's answer cannot be read (HTTP %1).").arg(status));
}

bool isReadable(const HttpAnswer& answer)
{
    const bool isSpoken
        = (answer.status >= 200 && answer.status < 300) || (answer.status >= 400 && answer.status < 500);
    return answer.failure == Failure::None && isSpoken && !answer.body.isEmpty();
}

tl::unexpected<Error> unansweredQuestion(const HttpAnswer& answer)
{
    const QString words = answer.localText.isEmpty()
        ? QStringLiteral("The gateway's answer cannot be read (HTTP %1).").arg(answer.status)
        : answer.localText;
    if (answer.failure == Failure::TlsBad) {
        return fail(ErrorCode::ChannelTls, words);
    }
    const bool isDenied = answer.status == 401 || answer.status == 403;
    return fail(isDenied ? ErrorCode::ChannelAuth : ErrorCode::ChannelUnreachable, words);
}

tl::unexpected<Error> refusedQuestion(const Outcome& outcome)
{
    switch (outcome.kind) {
    case OutcomeClass::AuthRefused:
        return fail(ErrorCode::ChannelAuth, outcome.reply);
    case OutcomeClass::Configuration:
        return fail(ErrorCode::ChannelConfiguration, outcome.reply);
    default:
        return fail(ErrorCode::ChannelRefused, outcome.reply);
    }
}

QJsonObject object(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

std::optional<int> integer(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) < 1e9
            ? std::optional(static_cast<int>(number))
            : std::nullopt;
    }
    bool isNumber = false;
    const int number = value.toString().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString decimal(const QJsonValue& value)
{
    QString number = value.isDouble()
        ? QString::number(value.toDouble(), 'f', 4)
        : value.toString().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    number.toDouble(&isNumber);
    if (!isNumber) {
        return {};
    }
    if (value.isDouble()) { // 12.5000 -> 12.50, 3.0000 -> 3.00, 0.0765 stays
        while (number.endsWith(QLatin1Char('0')) && number.size() - number.indexOf(QLatin1Char('.')) > 3) {
            number.chop(1);
        }
    }
    return number;
}

QString text(const QJsonValue& value)
{
    const QString line = value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
    return printableLine(line.toUtf8()).left(kLongestWord);
}

bool truth(const QJsonValue& value)
{
    return value.toBool() || value.toDouble() == 1.0 || value.toString() == QLatin1String("1")
        || value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

bool sameNumber(const QString& one, const QString& other)
{
    QString first = digitsOf(one);
    QString second = digitsOf(other);
    if (first.size() > second.size()) {
        std::swap(first, second);
    }
    return first.size() >= kShortestNationalNumber && second.endsWith(first);
}

QString digitsOf(const QString& address)
{
    QString digits;
    std::copy_if(address.begin(), address.end(), std::back_inserter(digits), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    return digits.startsWith(QLatin1String("00")) ? digits.mid(2) : digits;
}

QByteArray form(const std::vector<std::pair<QByteArray, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray bearer(const SecretText& token)
{
    return "Authorization: Bearer " + token.reveal().toUtf8();
}

bool needsUnicode(const QString& text)
{
    return formats::measureSms(text, formats::SmsLetters::Allow).encoding == formats::SmsEncoding::Ucs2;
}

} // namespace answers

} // namespace belfry::core::delivery
