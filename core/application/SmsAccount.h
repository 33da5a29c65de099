// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/delivery/SmsSetup.h"

namespace belfry::core::application {

/// The way to the SMS gateway as a person types it; the settings sms.* that decide where SMS go.
struct SmsAccount
{
    bool isActive = false;
    QString gateway
        = QStringLiteral("folder"); ///< folder, smsapi, serwersms, smsplanet, seven, twilio, gammu
    QString url; ///< empty: the gateway's own address
    SecretText token; ///< empty: the stored one stays
    bool hasToken = false; ///< one is stored
    QString account; ///< Twilio's SID, SerwerSMS's user
    QString sender; ///< empty: the gateway's default
    QString folder; ///< empty: a folder beside the data
    QString gammuConfig;

    friend bool operator==(const SmsAccount&, const SmsAccount&) = default;
};

/// Without the token: no screen ever shows it.
Result<SmsAccount> readSmsAccount(database::Transaction& tx, Services& services);
/// All settings at once; a stopped channel opens again.
Result<void> saveSmsAccount(
    database::Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account);

/// What a test or a question needs, read in a transaction; it then runs in any thread, without one.
struct SmsQuestion
{
    delivery::SmsSetup setup;
    delivery::OutgoingMessage message; ///< of a test
};
/// `account` may be unsaved; where its token is empty the stored one is used. `number` as it is typed, with
/// the school's country. Error: ChannelConfiguration when it cannot work, InputInvalid for a number that is
/// none.
Result<SmsQuestion> prepareSmsTest(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const SmsAccount& account,
    const QString& number,
    const QString& text);
/// Sends one real SMS outside the outbox and the wallet. Blocks for half a minute at most. Answers the
/// gateway's id. Error: a Channel… code with the gateway's words.
Result<QString> runSmsTest(const SmsQuestion& question);

/// Error: ChannelConfiguration too where the gateway has no balance (folder, gammu).
Result<SmsQuestion> prepareBalanceQuestion(
    database::Transaction& tx, Services& services, const access::Session& session, const SmsAccount& account);
/// Also the test of the connection: it needs the right token and sends nothing. Blocks as a test does.
Result<delivery::GatewayBalance> askBalance(const SmsQuestion& question);
/// The answer in the smallest unit of the wallet's currency, to stand beside its own: points count as the
/// currency, messages as so many times the price of one. Nothing when it cannot be said, as for another
/// currency.
std::optional<qint64> balanceMinor(
    const delivery::GatewayBalance& balance, qint64 priceMinor, const QString& currency);
/// Writes it down beside the wallet.
Result<void> noteBalance(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const delivery::GatewayBalance& balance);

} // namespace belfry::core::application
