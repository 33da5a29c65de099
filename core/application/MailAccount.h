// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/SettingChange.h"
#include "core/delivery/Transport.h"

namespace belfry::core::application {

/// The mail account as a person types it; the settings mail.* in one piece.
struct MailAccount
{
    bool usesSmtp = false; ///< false: mails are written into a folder
    QString replyTo; ///< the school's main address, where answers go
    QString from;
    QString fromName;
    QString host;
    int port = 465;
    QString security = QStringLiteral("tls"); ///< "tls", "starttls", "none"
    QString user;
    SecretText password; ///< empty: the stored one stays
    bool hasPassword = false; ///< one is stored
    int perMinute = 0; ///< 0: no limit
    int perHour = 0;
    int perDay = 0;
    QString caFile; ///< the only authority to trust; empty: the system's
    int connections = 1;
    QString folder; ///< for mails that are only written; empty: a folder beside the data

    friend bool operator==(const MailAccount&, const MailAccount&) = default;
};

/// The words of a test mail, in the language of the person who tests.
struct TestMailWords
{
    QString subject;
    QString text;
};

/// Without the password: no screen ever shows it.
Result<MailAccount> readMailAccount(database::Transaction& tx, Services& services);

/// All settings at once. Mail that waits with another sender address is made anew or put before a person, as
/// a changed sender must never go out unseen; the answer says how many.
Result<SettingConsequence> saveMailAccount(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const MailAccount& account);

/// What a test needs, read in a transaction; the test itself then runs in any thread, without one.
struct MailTest
{
    delivery::OutgoingMessage message;
    std::shared_ptr<delivery::ITransport> transport;
};
/// `account` may be unsaved; where its password is empty the stored one is used. ChannelConfiguration when it
/// cannot work.
Result<MailTest> prepareMailTest(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const MailAccount& account,
    const QString& recipient,
    const TestMailWords& words);
/// Blocks until the server has answered, at most two minutes. Error: a Channel… code with the server's words.
Result<void> runMailTest(const MailTest& test);

} // namespace belfry::core::application
