// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/sms/SmsGateway.h"

#include <QJsonObject>
#include <QJsonValue>

/**
 * What all gateways need to read answers: the outcomes by name, and JSON as gateways write it (numbers as
 * strings, strings as numbers). Pure.
 */
namespace belfry::core::delivery::answers {

/// What a gateway's own code means for the message and the channel.
enum class Meaning {
    Accepted,
    RefusedMessage, ///< this text or these parameters; five in a row stop the channel
    RefusedNumber, ///< the number is no good: it is marked on the person's card
    TryLater,
    TooFast, ///< a rate limit
    Quota, ///< a limit of the account for the day
    NoCredit,
    BadLogin, ///< stops the channel
    BadSetting, ///< stops the channel: sender name, rights, addresses allowed
    Unclear ///< the gateway itself does not know: in doubt
};

struct CodeMeaning
{
    int code;
    Meaning meaning;
};

Outcome accepted(const QString& id, int code = 0);
Outcome outcomeOf(Meaning meaning, int code, const QString& words);

/// A code from the gateway's table. One that is not in it counts as a refusal only with an HTTP status 4xx;
/// else in doubt.
template <size_t count>
Outcome outcomeOfCode(
    const CodeMeaning (&table)[count], int code, const QString& words, const HttpAnswer& answer)
{
    for (const CodeMeaning& entry : table) {
        if (entry.code == code) {
            return outcomeOf(entry.meaning, code, words);
        }
    }
    return outcomeOf(answer.status >= 400 && answer.status < 500 ? Meaning::RefusedMessage : Meaning::Unclear,
        code,
        words);
}

/// An answer that nobody can read: failures before the request are known, all the rest is doubt. A login that
/// is refused without the gateway's own words, and a redirect, stop the channel as well.
Outcome unreadable(const HttpAnswer& answer);
/// Whether the body is worth reading: there is one, and the server did not answer with 5xx or a redirect.
bool isReadable(const HttpAnswer& answer);
/// A failed question (balance, reports), as an error.
tl::unexpected<Error> unansweredQuestion(const HttpAnswer& answer);
tl::unexpected<Error> refusedQuestion(const Outcome& outcome);

/// Empty when the body is no JSON object.
QJsonObject object(const HttpAnswer& answer);
/// 13, "13", 13.0 -> 13.
std::optional<int> integer(const QJsonValue& value);
/// "12.50" of 12.5, "12.50", "12,50"; empty when it is no number.
QString decimal(const QJsonValue& value);
/// A string, or a number as one; empty for null and anything else. At most 200 printable characters.
QString text(const QJsonValue& value);
/// true, 1, "1", "true".
bool truth(const QJsonValue& value);
/// Whether two numbers are the same phone, with or without + and 00; national forms match by their end.
bool sameNumber(const QString& one, const QString& other);

/// "48600100200" of "+48600100200".
QString digitsOf(const QString& address);
QByteArray form(const std::vector<std::pair<QByteArray, QString>>& fields);
inline const QByteArray kFormType = QByteArrayLiteral("Content-Type: application/x-www-form-urlencoded");
inline const QByteArray kJsonType = QByteArrayLiteral("Content-Type: application/json; charset=utf-8");
inline const QByteArray kAcceptJson = QByteArrayLiteral("Accept: application/json");
QByteArray bearer(const SecretText& token);
/// Whether the text needs more than the GSM alphabet (3GPP TS 23.038).
bool needsUnicode(const QString& text);

} // namespace belfry::core::delivery::answers
