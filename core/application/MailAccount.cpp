// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/MailAccount.h"

#include "core/delivery/MailSetup.h"
#include "core/delivery/mail/SmtpTransport.h"
#include "core/formats/MimeMessage.h"

#include <QUuid>

namespace belfry::core::application {

using database::Transaction;

namespace {

constexpr int kTestConnectSeconds = 20;
constexpr int kTestCommandSeconds = 30;
constexpr int kTestReplySeconds = 60;

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

QMap<QString, QString> asSettings(const MailAccount& account)
{
    return {
        { QStringLiteral("mail.transport"),
            account.usesSmtp ? QStringLiteral("smtp") : QStringLiteral("folder") },
        { QStringLiteral("mail.reply_to"), account.replyTo },
        { QStringLiteral("mail.from"), account.from },
        { QStringLiteral("mail.from_name"), account.fromName },
        { QStringLiteral("mail.host"), account.host },
        { QStringLiteral("mail.port"), QString::number(account.port) },
        { QStringLiteral("mail.security"), account.security },
        { QStringLiteral("mail.user"), account.user },
        { QStringLiteral("mail.per_minute"), QString::number(account.perMinute) },
        { QStringLiteral("mail.per_hour"), QString::number(account.perHour) },
        { QStringLiteral("mail.per_day"), QString::number(account.perDay) },
        { QStringLiteral("mail.ca_file"), account.caFile },
        { QStringLiteral("mail.connections"), QString::number(account.connections) },
        { QStringLiteral("mail.folder"), account.folder },
    };
}

Error errorFor(const delivery::Outcome& outcome)
{
    using delivery::OutcomeClass;
    switch (outcome.kind) {
    case OutcomeClass::AuthRefused:
        return { ErrorCode::ChannelAuth, outcome.reply };
    case OutcomeClass::TlsBad:
        return { ErrorCode::ChannelTls, outcome.reply };
    case OutcomeClass::Configuration:
        return { ErrorCode::ChannelConfiguration, outcome.reply };
    case OutcomeClass::TransportDown:
    case OutcomeClass::Unknown:
    case OutcomeClass::Stopped:
        return { ErrorCode::ChannelUnreachable, outcome.reply };
    default:
        return { ErrorCode::ChannelRefused, outcome.reply };
    }
}

Result<QByteArray> testBytes(const MailAccount& account, const EmailAddress& to, const TestMailWords& words)
{
    formats::MimeMessage mail;
    TRY_ASSIGN(mail.from.address, EmailAddress::parse(account.from));
    mail.from.name = account.fromName;
    if (!account.replyTo.isEmpty()) {
        TRY_ASSIGN(mail.replyTo, EmailAddress::parse(account.replyTo));
    }
    mail.to.address = to;
    mail.subject = words.subject;
    mail.text = words.text;
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mail.belfryId = uuid;
    mail.messageId = uuid + QLatin1Char('@') + mail.from.address.normalised().section(QLatin1Char('@'), -1);
    TRY_ASSIGN(const QByteArray frozen, formats::writeMime(mail));
    return formats::withDate(frozen, QDateTime::currentDateTime());
}

} // namespace

Result<MailAccount> readMailAccount(Transaction& tx, Services& services)
{
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    MailAccount account;
    account.usesSmtp = settings.text("mail.transport") == QLatin1String("smtp");
    account.replyTo = settings.text("mail.reply_to");
    account.from = settings.text("mail.from");
    account.fromName = settings.text("mail.from_name");
    account.host = settings.text("mail.host");
    account.port = settings.integer("mail.port");
    account.security = settings.text("mail.security");
    account.user = settings.text("mail.user");
    account.hasPassword = settings.isSet("mail.password");
    account.perMinute = settings.integer("mail.per_minute");
    account.perHour = settings.integer("mail.per_hour");
    account.perDay = settings.integer("mail.per_day");
    account.caFile = settings.text("mail.ca_file");
    account.connections = settings.integer("mail.connections");
    account.folder = settings.text("mail.folder");
    return account;
}

Result<SettingConsequence> saveMailAccount(
    Transaction& tx, Services& services, const access::Session& session, const MailAccount& account)
{
    TRY_ASSIGN(const auto before, services.settings.snapshot(tx));
    TRY_ASSIGN(const auto consequence, changeSettings(tx, services, session, asSettings(account)));
    if (!account.password.isEmpty()) {
        TRY(services.settings.setSecret(tx, session, QStringLiteral("mail.password"), account.password));
    } else if (account.user.isEmpty() && before.isSet("mail.password")) {
        TRY(services.settings.setSecret(tx, session, QStringLiteral("mail.password"), SecretText()));
    }
    return consequence;
}

Result<MailTest> prepareMailTest(Transaction& tx,
    Services& services,
    const access::Session& session,
    const MailAccount& account,
    const QString& recipient,
    const TestMailWords& words)
{
    TRY(access::authorize(session, access::Action::ChangeTransport));
    SecretText password = account.password;
    TRY_ASSIGN(const MailAccount stored, readMailAccount(tx, services));
    const bool isSameServer = stored.host == account.host && stored.port == account.port
        && stored.security == account.security && stored.caFile == account.caFile;
    // The stored password goes to the server that it was typed for; only the owner may send it elsewhere.
    if (password.isEmpty() && !account.user.isEmpty()
        && (isSameServer || session.role == access::Role::Owner)) {
        TRY_ASSIGN(password, services.settings.secret(tx, session, QStringLiteral("mail.password")));
    }
    auto values = asSettings(account);
    values.insert(QStringLiteral("mail.transport"), QStringLiteral("smtp"));
    TRY_ASSIGN(auto setup, delivery::readMailSetup(settings::Snapshot::of(values), password, QString()));
    setup.smtp.connections = 1;
    setup.smtp.connectSeconds = kTestConnectSeconds;
    setup.smtp.commandSeconds = kTestCommandSeconds;
    setup.smtp.replySeconds = kTestReplySeconds;
    TRY_ASSIGN(const EmailAddress to, EmailAddress::parse(recipient));
    TRY_ASSIGN(const EmailAddress from, EmailAddress::parse(account.from));
    MailTest test;
    test.message.envelopeFrom = from.normalised();
    test.message.address = to.normalised();
    TRY_ASSIGN(test.message.bytes, testBytes(account, to, words));
    test.transport = std::make_shared<delivery::SmtpTransport>(setup.smtp, systemClock());
    return test;
}

Result<void> runMailTest(const MailTest& test)
{
    const delivery::Outcome outcome = test.transport->test(test.message);
    if (outcome.verdict == delivery::Verdict::Sent) {
        return {};
    }
    return fail(errorFor(outcome));
}

} // namespace belfry::core::application
