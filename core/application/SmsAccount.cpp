// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/SmsAccount.h"

#include "core/base/PhoneNumber.h"
#include "core/outbox/WalletBook.h"

#include <cmath>

namespace belfry::core::application {

using database::Transaction;

namespace {

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

QMap<QString, QString> asSettings(const SmsAccount& account)
{
    return {
        { QStringLiteral("sms.active"), account.isActive ? QStringLiteral("true") : QStringLiteral("false") },
        { QStringLiteral("sms.gateway"), account.gateway },
        { QStringLiteral("sms.url"), account.url },
        { QStringLiteral("sms.account"), account.account },
        { QStringLiteral("sms.sender"), account.sender },
        { QStringLiteral("sms.folder"), account.folder },
        { QStringLiteral("sms.gammu_config"), account.gammuConfig },
    };
}

/// Whoever may set a token may not see it, so an unsaved account must not take the stored one to another
/// server.
Result<void> mayUseStoredToken(
    Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account)
{
    TRY_ASSIGN(const auto stored, services.settings.snapshot(tx));
    const bool isSameWay
        = stored.text("sms.gateway") == account.gateway && stored.text("sms.url") == account.url;
    if (!isSameWay && session.role != access::Role::Owner && stored.isSet("sms.token")) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("type the token again: the stored one belongs to the gateway it was typed for"));
    }
    return {};
}

Result<delivery::SmsSetup> setupOf(
    Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account)
{
    TRY(access::authorize(session, access::Action::ChangeTransport));
    SecretText token = account.token;
    if (token.isEmpty()) {
        TRY(mayUseStoredToken(tx, services, session, account));
        TRY_ASSIGN(token, services.settings.secret(tx, session, QStringLiteral("sms.token")));
    }
    return delivery::readSmsSetup(settings::Snapshot::of(asSettings(account)), std::move(token), QString());
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

} // namespace

Result<SmsAccount> readSmsAccount(Transaction& tx, Services& services)
{
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    SmsAccount account;
    account.isActive = settings.boolean("sms.active");
    account.gateway = settings.text("sms.gateway");
    account.url = settings.text("sms.url");
    account.hasToken = settings.isSet("sms.token");
    account.account = settings.text("sms.account");
    account.sender = settings.text("sms.sender");
    account.folder = settings.text("sms.folder");
    account.gammuConfig = settings.text("sms.gammu_config");
    return account;
}

Result<void> saveSmsAccount(
    Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account)
{
    TRY_ASSIGN(const auto before, services.settings.snapshot(tx));
    const auto values = asSettings(account);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (before.text(value.key().toLatin1().constData()) != value.value()) {
            TRY(services.settings.set(tx, session, value.key(), value.value()));
        }
    }
    if (!account.token.isEmpty()) {
        TRY(services.settings.setSecret(tx, session, QStringLiteral("sms.token"), account.token));
    }
    return {};
}

Result<SmsQuestion> prepareSmsTest(Transaction& tx,
    Services& services,
    const access::Session& session,
    const SmsAccount& account,
    const QString& number,
    const QString& text)
{
    SmsQuestion question;
    TRY_ASSIGN(question.setup, setupOf(tx, services, session, account));
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    TRY_ASSIGN(const auto parsed, PhoneNumber::parse(number, settings.text("school.country")));
    if (question.setup.name == QLatin1String("folder") && question.setup.folder.isEmpty()) {
        return fail(
            ErrorCode::ChannelConfiguration, QStringLiteral("name a folder to test with (sms.folder)"));
    }
    question.message.id = OutboxId(1);
    question.message.key = QUuid::createUuid();
    question.message.address = parsed.e164();
    question.message.envelopeFrom = account.sender;
    question.message.bytes = text.toUtf8();
    return question;
}

Result<QString> runSmsTest(const SmsQuestion& question)
{
    const auto outcome = delivery::makeTransport(question.setup, systemClock())->test(question.message);
    if (outcome.verdict == delivery::Verdict::Sent || outcome.verdict == delivery::Verdict::Written) {
        return outcome.acceptedAs;
    }
    return fail(errorFor(outcome));
}

Result<SmsQuestion> prepareBalanceQuestion(
    Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account)
{
    SmsQuestion question;
    TRY_ASSIGN(question.setup, setupOf(tx, services, session, account));
    if (!question.setup.gateway) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("%1 keeps no account that could be asked").arg(question.setup.name));
    }
    return question;
}

Result<delivery::GatewayBalance> askBalance(const SmsQuestion& question)
{
    const auto& setup = question.setup;
    const auto answer = delivery::HttpTransfers::perform(setup.options.http, setup.gateway->balance());
    auto balance = setup.gateway->readBalance(answer);
    if (!balance) {
        Error error = balance.error();
        for (const QString& secret : setup.options.secrets) {
            if (!secret.isEmpty()) {
                error.detail.replace(secret, QStringLiteral("***"));
            }
        }
        return fail(error);
    }
    return balance;
}

std::optional<qint64> balanceMinor(
    const delivery::GatewayBalance& balance, qint64 priceMinor, const QString& currency)
{
    bool isNumber = false;
    const double amount = balance.amount.toDouble(&isNumber);
    if (!isNumber || std::abs(amount) > 1e12) {
        return std::nullopt;
    }
    if (balance.unit == QLatin1String("messages")) {
        return priceMinor > 0 ? std::optional(static_cast<qint64>(amount) * priceMinor) : std::nullopt;
    }
    if (balance.unit != QLatin1String("points") && balance.unit != currency) {
        return std::nullopt;
    }
    return std::llround(amount * 100.0);
}

Result<void> noteBalance(Transaction& tx,
    Services& services,
    const access::Session& session,
    const delivery::GatewayBalance& balance)
{
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    const auto minor
        = balanceMinor(balance, settings.integer("sms.price_minor"), outbox::walletCurrency(settings));
    return minor ? services.wallet.noteGatewayBalance(tx, session, *minor) : Result<void>();
}

} // namespace belfry::core::application
