// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EmailAddress.h"
#include "core/settings/Settings.h"
#include "core/settings/SmsRules.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <set>

namespace belfry::core::settings {

namespace {

constexpr qsizetype kLongestLine = 1000;
constexpr qsizetype kLongestText = 20000;

bool hasControlCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

Result<QString> oneLine(const QString& value)
{
    if (hasControlCharacter(value)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("one line of text without control characters"));
    }
    if (value.size() > kLongestLine) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("at most %1 characters").arg(kLongestLine));
    }
    return value.trimmed();
}

Result<QString> severalLines(const QString& value)
{
    if (hasControlCharacter(
            QString(value).remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).remove(QLatin1Char('\t')))) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("text without control characters"));
    }
    if (value.size() > kLongestText) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("at most %1 characters").arg(kLongestText));
    }
    return QString(value)
        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

Result<QString> address(const QString& value)
{
    const auto parsed = EmailAddress::parse(value);
    if (!parsed) {
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("one e-mail address (%1)").arg(parsed.error().detail));
    }
    return parsed->normalised();
}

Result<QString> hostName(const QString& value)
{
    TRY_ASSIGN(const QString line, oneLine(value));
    static const QRegularExpression kHost(QStringLiteral(
        "^(\\[[0-9A-Fa-f:.]+\\]|[0-9A-Fa-f:.]+|[\\p{L}\\p{N}]([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}.])?)$"));
    if (!kHost.match(line).hasMatch()) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the name of a server, without http:// and without a port"));
    }
    if (line.startsWith(QLatin1Char('['))) {
        return line.mid(1, line.size() - 2);
    }
    const QByteArray ascii = QUrl::toAce(line); // empty for what is no name, as an IPv6 address
    return ascii.isEmpty() ? line : QString::fromLatin1(ascii);
}

Result<QString> webAddress(const QString& value)
{
    TRY_ASSIGN(const QString line, oneLine(value));
    const QUrl url(line, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("a web address that begins with https:// or http://"));
    }
    return line;
}

Result<QString> timeZone(const QString& value)
{
    if (!QTimeZone::isTimeZoneIdAvailable(value.trimmed().toUtf8())) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("a time zone as Europe/Warsaw"));
    }
    return value.trimmed();
}

Result<QString> country(const QString& value)
{
    const QString code = value.trimmed().toUpper();
    if (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("a country's code of two letters, as PL or DE"));
    }
    return code;
}

/// "3,10,30", ascending and each once; "none" is none of them.
Result<QString> dayList(const QString& value)
{
    constexpr int kMostDays = 365;
    constexpr qsizetype kMostSteps = 10;
    if (value.trimmed() == QLatin1String("none")) {
        return QStringLiteral("none");
    }
    std::set<int> days;
    const QStringList parts = value.split(QLatin1Char(','));
    for (const QString& part : parts) {
        bool isNumber = false;
        const int day = part.trimmed().toInt(&isNumber);
        if (!isNumber || day < 1 || day > kMostDays) {
            days.clear();
            break;
        }
        days.insert(day);
    }
    if (days.empty() || parts.size() > kMostSteps) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("up to %1 numbers of days from 1 to %2 as 3,10,30, or none")
                .arg(kMostSteps)
                .arg(kMostDays));
    }
    QStringList sorted;
    for (const int day : days) {
        sorted.append(QString::number(day));
    }
    return sorted.join(QLatin1Char(','));
}

// The order is the order of "settings list". Every key that the program reads stands here, and nowhere else.
const std::vector<SettingKey> kKeys {
    { "mail.transport", ValueType::Choice, "folder", "folder|smtp" },
    { "mail.folder", ValueType::Text, "", "", oneLine }, // empty: a folder beside the data
    { "mail.host", ValueType::Text, "", "", hostName },
    { "mail.port", ValueType::Integer, "465", "1..65535" },
    { "mail.security",
        ValueType::Choice,
        "tls",
        "tls|starttls|none" }, // none for a loopback host only: doctor and deliver check it
    { "mail.user", ValueType::Text, "", "", oneLine },
    { "mail.password", ValueType::Secret, "", "" },
    { "mail.from", ValueType::Text, "", "", address },
    { "mail.from_name", ValueType::Text, "", "", oneLine },
    { "mail.reply_to", ValueType::Text, "", "", address },
    { "mail.ca_file", ValueType::Text, "", "", oneLine },
    { "mail.connections", ValueType::Integer, "1", "1..10" },
    { "mail.per_minute", ValueType::Integer, "0", "0..100000" }, // 0: no limit
    { "mail.per_hour", ValueType::Integer, "0", "0..1000000" },
    { "mail.per_day", ValueType::Integer, "0", "0..10000000" },
    { "sms.active", ValueType::Boolean, "false", "" }, // DT-03
    { "sms.gateway", ValueType::Choice, "folder", "folder|smsapi|serwersms|smsplanet|seven|twilio|gammu" },
    { "sms.url", ValueType::Text, "", "", gatewayAddress }, // empty: the gateway's own address
    { "sms.token", ValueType::Secret, "", "" },
    { "sms.account", ValueType::Text, "", "", oneLine }, // Twilio's SID, SerwerSMS's user
    { "sms.sender", ValueType::Text, "", "", smsSenderName }, // empty: the gateway's default
    { "sms.sender_state", ValueType::Choice, "default", "default|requested|approved" }, // DT-06
    { "sms.price_minor", ValueType::Integer, "0", "0..100000" }, // of one part
    { "sms.letters", ValueType::Choice, "replace", "replace|refuse|allow" }, // decision 10
    { "sms.countries", ValueType::Text, "", "", countryList }, // empty: the school's
    { "sms.per_number_day", ValueType::Integer, "0", "0..1000" }, // 0: no limit
    { "sms.daily_limit_minor", ValueType::Integer, "0", "0..100000000" }, // 0: no limit
    { "sms.per_minute", ValueType::Integer, "0", "0..100000" },
    { "sms.per_hour", ValueType::Integer, "0", "0..1000000" },
    { "sms.per_day", ValueType::Integer, "0", "0..10000000" },
    { "sms.folder", ValueType::Text, "", "", oneLine }, // empty: a folder beside the data
    { "sms.gammu_config", ValueType::Text, "", "", oneLine },
    { "sms.wallet_mode", ValueType::Choice, "stop", "warn|stop" },
    { "wallet.currency", ValueType::Text, "", "", currencyCode }, // empty: that of the country
    { "wallet.warn_below_minor", ValueType::Integer, "0", "0..100000000" }, // 0: no warning
    { "wallet.points", ValueType::Boolean, "false", "" }, // shown as points (decision 6)
    { "wallet.point_minor", ValueType::Integer, "100", "1..1000000" }, // what one point is worth
    { "delivery.interval_seconds", ValueType::Integer, "300", "1..86400" },
    { "delivery.lease_seconds", ValueType::Integer, "120", "1..3600" },
    { "credentials.need_approval", ValueType::Boolean, "false", "" },
    { "credentials.note", ValueType::Text, "", "", severalLines }, // own words of the last hand-over (LL1-11)
    { "credentials.life_days",
        ValueType::Integer,
        "30",
        "1..3650" }, // an initial password is forgotten that long after it was sent
    { "school.name", ValueType::Text, "", "", oneLine },
    { "school.instance_url", ValueType::Text, "", "", webAddress },
    { "school.phone", ValueType::Text, "", "", oneLine }, // footer of SMS, which nobody can answer (ES-30)
    { "school.timezone", ValueType::Text, "Europe/Warsaw", "", timeZone },
    { "school.country", ValueType::Text, "PL", "", country },
    { "school.language", ValueType::Choice, "pl", "pl|de|en" },
    { "school.account_number", ValueType::Text, "", "", oneLine }, // where instalments are paid to
    { "school.guardian_accounts", ValueType::Boolean, "true", "" }, // guardians get copies (LL2-09, LL2-24)
    { "notifications.owner",
        ValueType::Integer,
        "0",
        "0..2147483647" }, // person who hears of wallet and delivery
    { "consent.mode", ValueType::Choice, "person", "person|contract|block" }, // decision 2
    { "periodic.instalment_due_days", ValueType::Integer, "3", "0..60" }, // before the due date (ES-32)
    { "periodic.overdue_steps", ValueType::Text, "3,10,30", "", dayList }, // after it (ES-31); "none": never
    { "periodic.contract_ending_days", ValueType::Integer, "30", "1..365" },
    // What was due while the program was closed: the latest once, only within so many days, or ask.
    { "periodic.instalment_due.policy", ValueType::Choice, "latest", "latest|within|ask" },
    { "periodic.instalment_due.within_days", ValueType::Integer, "3", "0..60" },
    { "periodic.instalment_overdue.policy", ValueType::Choice, "latest", "latest|within|ask" },
    { "periodic.instalment_overdue.within_days", ValueType::Integer, "7", "0..60" },
    { "periodic.birthday.policy", ValueType::Choice, "within", "latest|within|ask" },
    { "periodic.birthday.within_days", ValueType::Integer, "3", "0..60" },
    { "periodic.contract_ending.policy", ValueType::Choice, "latest", "latest|within|ask" },
    { "periodic.contract_ending.within_days", ValueType::Integer, "7", "0..60" },
    { "periodic.consent_missing.policy", ValueType::Choice, "latest", "latest|within|ask" },
    { "periodic.consent_missing.within_days", ValueType::Integer, "7", "0..60" },
    { "support.phone", ValueType::Text, "", "", oneLine }, // whom to ask (ES-37)
    { "support.hours", ValueType::Text, "", "", oneLine },
    { "support.mail", ValueType::Text, "", "", oneLine },
    { "support.bugs", ValueType::Text, "", "", oneLine },
    { "support.ideas", ValueType::Text, "", "", oneLine },
    { "support.films", ValueType::Text, "", "", oneLine },
    { "hours.holidays", // whose public holidays close sending; school: those of school.country
        ValueType::Choice,
        "school",
        "school|none|PL|DE|DE-BW|DE-BY|DE-BE|DE-BB|DE-HB|DE-HH|DE-HE|DE-MV|DE-NI|DE-NW|DE-RP|DE-SL|DE-SN|DE-"
        "ST|"
        "DE-SH|DE-TH|AT" },
    { "backup.folder", ValueType::Text, "", "", oneLine }, // empty: a folder beside the data
    { "backup.keep_days", ValueType::Integer, "7", "1..3650" },
};

Result<QString> checkedChoice(const SettingKey& key, const QString& value)
{
    const QStringList choices = QString(QLatin1String(key.choices)).split(QLatin1Char('|'));
    if (!choices.contains(value)) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("%1: one of %2").arg(QLatin1String(key.key), choices.join(QStringLiteral(", "))));
    }
    return value;
}

Result<QString> checkedInteger(const SettingKey& key, const QString& value)
{
    const QStringList range = QString(QLatin1String(key.choices)).split(QStringLiteral(".."));
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const bool isMoney = QString(QLatin1String(key.key)).endsWith(QLatin1String("_minor"));
    if (!isNumber && isMoney) {
        // Somebody writes 0,16 or 0.16: taken as 16 it might be right, taken as 0 it would send for nothing.
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("%1: an amount in the smallest unit, a whole number without comma and point: 16 "
                           "for 0,16")
                .arg(QLatin1String(key.key)));
    }
    if (!isNumber || number < range.value(0).toInt() || number > range.value(1).toInt()) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("%1: a whole number from %2 to %3")
                .arg(QLatin1String(key.key), range.value(0), range.value(1)));
    }
    return QString::number(number);
}

} // namespace

const std::vector<SettingKey>& settingKeys()
{
    return kKeys;
}

const SettingKey* findSettingKey(const QString& key)
{
    for (const SettingKey& candidate : kKeys) {
        if (key == QLatin1String(candidate.key)) {
            return &candidate;
        }
    }
    return nullptr;
}

Result<QString> SettingsService::checked(const SettingKey& key, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        return QString();
    }
    switch (key.type) {
    case ValueType::Boolean:
        if (value.trimmed() != QLatin1String("true") && value.trimmed() != QLatin1String("false")) {
            return fail(
                ErrorCode::InputInvalid, QStringLiteral("%1: true or false").arg(QLatin1String(key.key)));
        }
        return value.trimmed();
    case ValueType::Choice:
        return checkedChoice(key, value.trimmed());
    case ValueType::Integer:
        return checkedInteger(key, value.trimmed());
    case ValueType::Secret:
        // A line break or a NUL comes from a file that holds more than the password; a server would never get
        // it whole.
        if (hasControlCharacter(value) || value.size() > kLongestLine) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("%1: one line without control characters, at most %2 characters")
                    .arg(QLatin1String(key.key))
                    .arg(kLongestLine));
        }
        return value;
    case ValueType::Text:
        break;
    }
    auto kept = key.rule == nullptr ? Result<QString>(value) : key.rule(value);
    if (!kept) {
        return fail(
            kept.error().code, QStringLiteral("%1: %2").arg(QLatin1String(key.key), kept.error().detail));
    }
    return kept;
}

} // namespace belfry::core::settings
