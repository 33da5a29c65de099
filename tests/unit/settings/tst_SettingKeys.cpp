// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::settings;

class tst_SettingKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfTheConsole_data()
    {
        QTest::addColumn<QString>("defaultValue");
        const std::pair<const char*, const char*> keys[] { { "mail.transport", "folder" },
            { "mail.folder", "" },
            { "mail.host", "" },
            { "mail.port", "465" },
            { "mail.security", "tls" },
            { "mail.user", "" },
            { "mail.password", "" },
            { "mail.from", "" },
            { "mail.from_name", "" },
            { "mail.reply_to", "" },
            { "mail.ca_file", "" },
            { "mail.connections", "1" },
            { "mail.per_minute", "0" },
            { "mail.per_hour", "0" },
            { "mail.per_day", "0" },
            { "sms.active", "false" },
            { "sms.gateway", "folder" },
            { "sms.url", "" },
            { "sms.token", "" },
            { "sms.account", "" },
            { "sms.sender", "" },
            { "sms.sender_state", "default" },
            { "sms.price_minor", "0" },
            { "sms.letters", "replace" },
            { "sms.countries", "" },
            { "sms.per_number_day", "0" },
            { "sms.daily_limit_minor", "0" },
            { "sms.per_minute", "0" },
            { "sms.per_hour", "0" },
            { "sms.per_day", "0" },
            { "sms.folder", "" },
            { "sms.gammu_config", "" },
            { "sms.wallet_mode", "stop" },
            { "wallet.currency", "" },
            { "wallet.warn_below_minor", "0" },
            { "wallet.points", "false" },
            { "wallet.point_minor", "100" },
            { "delivery.interval_seconds", "300" },
            { "delivery.lease_seconds", "120" },
            { "credentials.need_approval", "false" },
            { "school.name", "" },
            { "school.instance_url", "" },
            { "school.phone", "" },
            { "school.timezone", "Europe/Warsaw" },
            { "school.country", "PL" },
            { "school.language", "pl" } };
        for (const auto& [key, value] : keys) {
            QTest::newRow(key) << QString::fromLatin1(value);
        }
    }
    void keysOfTheConsole()
    {
        QFETCH(QString, defaultValue);
        const SettingKey* key = findSettingKey(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(key != nullptr);
        QCOMPARE(QString::fromLatin1(key->defaultValue), defaultValue);
        QCOMPARE(Snapshot().text(key->key), defaultValue);
        QVERIFY(!Snapshot().isSet(key->key));
    }

    void everyDefaultIsAllowed()
    {
        QSet<QString> seen;
        for (const SettingKey& key : settingKeys()) {
            QVERIFY2(SettingsService::checked(key, QLatin1String(key.defaultValue)).has_value(), key.key);
            QVERIFY2(!seen.contains(QLatin1String(key.key)), key.key);
            seen.insert(QLatin1String(key.key));
        }
    }

    void checksValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("kept"); // "!": refused
        const auto row = [](const char* key, const char* value, const char* kept) {
            QTest::addRow("%s=%s", key, value)
                << QString::fromLatin1(key) << QString::fromUtf8(value) << QString::fromUtf8(kept);
        };
        row("mail.password", " two words ", " two words ");
        row("mail.password", "first\r\nsecond", "!");
        row("mail.password", "bell\x07", "!");
        row("mail.transport", "smtp", "smtp");
        row("mail.transport", "SMTP", "!");
        row("mail.transport", "pigeon", "!");
        row("mail.security", "starttls", "starttls");
        row("mail.security", "ssl", "!");
        row("mail.port", "587", "587");
        row("mail.port", " 0587 ", "587");
        row("mail.port", "0", "!");
        row("mail.port", "65536", "!");
        row("mail.port", "-1", "!");
        row("mail.port", "99999999999999", "!");
        row("mail.port", "twenty", "!");
        row("mail.host", "smtp.example.org", "smtp.example.org");
        row("mail.host", "127.0.0.1", "127.0.0.1");
        row("mail.host", "[::1]", "::1");
        row("mail.host", "::1", "::1");
        row("mail.host", "poczta.szkoła.pl", "poczta.xn--szkoa-n7a.pl");
        row("mail.host", "localhost", "localhost");
        row("mail.host", "https://smtp.example.org", "!");
        row("mail.host", "smtp.example.org:465", "!");
        row("mail.host", "smtp example", "!");
        row("mail.from", "sekretariat@szkola.pl", "sekretariat@szkola.pl");
        row("mail.from", "a@b", "!");
        row("mail.from", "a@example.org, b@example.org", "!");
        row("mail.from", "a@example.org\r\nBcc: x@y.pl", "!");
        row("mail.reply_to", "nobody", "!");
        row("mail.from_name", "Szkoła \"Pod Dzwonem\"", "Szkoła \"Pod Dzwonem\"");
        row("mail.from_name", "Szkoła\nX: y", "!");
        row("mail.connections", "0", "!");
        row("delivery.lease_seconds", "3601", "!");
        row("credentials.need_approval", "true", "true");
        row("credentials.need_approval", "yes", "!");
        row("credentials.note", "two\nlines", "two\nlines");
        row("credentials.note", "bell\a", "!");
        row("school.instance_url",
            "https://dziennik.example.org/login",
            "https://dziennik.example.org/login");
        row("school.instance_url", "dziennik.example.org", "!");
        row("school.instance_url", "javascript:alert(1)", "!");
        row("school.instance_url", "https://user:word@example.org", "!");
        row("school.timezone", "Europe/Berlin", "Europe/Berlin");
        row("school.timezone", "Mars/Olympus", "!");
        row("school.country", "de", "DE");
        row("school.country", "XX", "!");
        row("school.country", "Poland", "!");
        row("school.language", "fr", "!");
        row("school.name", "", "");
        row("sms.active", "yes", "!");
        row("sms.gateway", "smsapi", "smsapi");
        row("sms.gateway", "pigeon", "!");
        row("sms.url", "https://api.smsapi.pl/", "https://api.smsapi.pl");
        row("sms.url", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("sms.url", "http://[::1]:8080", "http://[::1]:8080");
        row("sms.url", "http://localhost:8080", "http://localhost:8080");
        row("sms.url", "http://gateway.example.org", "!");
        row("sms.url", "http://localhost.example.org", "!");
        row("sms.url", "https://gateway.example.org/sms.do", "!");
        row("sms.url", "https://gateway.example.org?token=1", "!");
        row("sms.url", "https://user:word@gateway.example.org", "!");
        row("sms.url", "ftp://gateway.example.org", "!");
        row("sms.url", "gateway", "!");
        row("sms.token", "tok\nen", "!");
        row("sms.sender", " Szkola ABC ", "Szkola ABC");
        row("sms.sender", "Szkola-J.1&2", "!"); // twelve
        row("sms.sender", "Szkoła", "!");
        row("sms.sender", "+48600100200", "!");
        row("sms.sender", "600100200", "!");
        row("sms.sender", "2way", "!");
        row("sms.sender", "Szkola!", "!");
        row("sms.sender_state", "approved", "approved");
        row("sms.sender_state", "perhaps", "!");
        row("sms.price_minor", "16", "16");
        row("sms.price_minor", "0,16", "!");
        row("sms.price_minor", "0.16", "!");
        row("sms.price_minor", "-1", "!");
        row("sms.letters", "refuse", "refuse");
        row("sms.letters", "drop", "!");
        row("sms.countries", "pl, de;PL", "PL,DE");
        row("sms.countries", "Poland", "!");
        row("sms.countries", "PL,XX", "!");
        row("sms.per_number_day", "-1", "!");
        row("sms.wallet_mode", "warn", "warn");
        row("sms.wallet_mode", "go", "!");
        row("wallet.currency", "eur", "EUR");
        row("wallet.currency", "złoty", "!");
        row("wallet.point_minor", "0", "!");
    }
    void checksValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, kept);
        const auto checked = SettingsService::checked(*findSettingKey(key), value);
        if (kept == QLatin1String("!")) {
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::InputInvalid);
            QVERIFY2(checked.error().detail.startsWith(key + QLatin1String(": ")),
                qPrintable(checked.error().detail));
        } else {
            QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail));
            QCOMPARE(*checked, kept);
        }
    }

    void aPriceWithACommaGetsAClearSentence()
    {
        const auto checked = SettingsService::checked(
            *findSettingKey(QStringLiteral("sms.price_minor")), QStringLiteral("0,16"));
        QVERIFY(!checked);
        QVERIFY2(checked.error().detail.contains(QLatin1String("16 for 0,16")),
            qPrintable(checked.error().detail));
    }
};

BELFRY_TEST(tst_SettingKeys)
#include "tst_SettingKeys.moc"
