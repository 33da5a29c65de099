// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SmsRules.h"

#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace belfry::core::settings {

namespace {

/// GSM 03.40: an alphanumeric sender has eleven characters of seven bits.
constexpr qsizetype kLongestSender = 11;

bool isAsciiLetter(QChar character)
{
    return (character >= QLatin1Char('a') && character <= QLatin1Char('z'))
        || (character >= QLatin1Char('A') && character <= QLatin1Char('Z'));
}

bool isAsciiDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool isSenderCharacter(QChar character)
{
    return isAsciiLetter(character) || isAsciiDigit(character) || QStringLiteral(" .-_&").contains(character);
}

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Result<QString> smsSenderName(const QString& value)
{
    const QString name = value.trimmed();
    if (name.size() > kLongestSender) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("at most 11 characters"));
    }
    if (!std::all_of(name.begin(), name.end(), isSenderCharacter)) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("letters A to Z without diacritics, digits, space and . - _ & only"));
    }
    if (std::none_of(name.begin(), name.end(), isAsciiLetter)) {
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("a name with at least one letter, not a phone number"));
    }
    // The word by which SMSAPI switches to its numbers for replies; nobody would see the school's name.
    if (name.compare(QLatin1String("2way"), Qt::CaseInsensitive) == 0) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("a name; 2way is a word of the gateways"));
    }
    return name;
}

Result<QString> gatewayAddress(const QString& value)
{
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isBare) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("scheme, host and port alone, as https://gateway.example.org"));
    }
    const bool isAllowed = url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
    if (!isAllowed) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("https://, or http:// on this computer alone"));
    }
    return url.toString(QUrl::RemovePath);
}

Result<QString> countryList(const QString& value)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,;]+"));
    QStringList kept;
    for (const QString& word : value.split(kBetween, Qt::SkipEmptyParts)) {
        const QString code = word.toUpper();
        if (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("countries' codes of two letters, as PL,DE (not \"%1\")").arg(word));
        }
        if (!kept.contains(code)) {
            kept.append(code);
        }
    }
    return kept.join(QLatin1Char(','));
}

Result<QString> currencyCode(const QString& value)
{
    const QString code = value.trimmed().toUpper();
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isAsciiLetter)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("a currency's code of three letters, as PLN"));
    }
    return code;
}

QString effectiveSmsSender(const Snapshot& settings)
{
    return settings.text("sms.sender_state") == QLatin1String("approved") ? settings.text("sms.sender")
                                                                          : QString();
}

QStringList smsCountries(const Snapshot& settings)
{
    const QString chosen = settings.text("sms.countries");
    return chosen.isEmpty() ? QStringList { settings.text("school.country") }
                            : chosen.split(QLatin1Char(','));
}

} // namespace belfry::core::settings
