// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"
#include "core/database/Transaction.h"
#include "core/secrets/Vault.h"

#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace belfry::core::settings {

enum class ValueType { Text, Boolean, Integer, Choice, Secret };

/// One row of the table of school-wide settings: the console's keys are exactly these.
struct SettingKey
{
    const char* key;
    ValueType type;
    const char* defaultValue;
    const char* choices; ///< Choice: words separated by "|"; Integer: "min..max"
    /// A further rule for the value once its type fits; answers it as it is kept. Null: none.
    Result<QString> (*rule)(const QString& value) = nullptr;
};

/// Every key that exists, in the order in which they are listed.
const std::vector<SettingKey>& settingKeys();
const SettingKey* findSettingKey(const QString& key);

/// All values at one moment; read in one query, copied across threads. Secrets are not in it.
class Snapshot
{
public:
    QString text(const char* key) const;
    bool boolean(const char* key) const;
    int integer(const char* key) const;
    bool isSet(const char* key) const;

    /// The values of a table without a database, for previews and tests.
    static Snapshot of(QMap<QString, QString> values);

private:
    friend class SettingsService;
    QMap<QString, QString> m_values; ///< only what differs from the default; secrets: "set"
};

/// Reads and writes the table `setting`. Each key is checked alone (InputInvalid names what is allowed).
class SettingsService
{
public:
    SettingsService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
        : m_vault(std::move(vault))
        , m_audit(std::move(audit))
    {
    }

    Result<Snapshot> snapshot(database::Transaction& tx);
    /// Checks, stores, audits (key only), and reopens a stopped channel when a key `mail.*` or `sms.*`
    /// changed. Whoever is not the owner and names another server loses the stored password of the account:
    /// it goes to the server that it was typed for. A sender's name for SMS is "requested" until somebody
    /// says more (DT-06). ChangeTransport for mail.* and sms.*, ChangeSettings for the rest.
    Result<void> set(
        database::Transaction& tx, const access::Session& session, const QString& key, const QString& value);
    Result<void> setSecret(database::Transaction& tx,
        const access::Session& session,
        const QString& key,
        const SecretText& value);
    /// For the delivery (and the test mail): no screen and no command ever shows it. Empty text when none is
    /// set.
    Result<SecretText> secret(database::Transaction& tx, const access::Session& session, const QString& key);
    /// The value as it is kept, or InputInvalid with a sentence that says what is allowed. An empty value is
    /// the default.
    static Result<QString> checked(const SettingKey& key, const QString& value);

private:
    Result<void> keepSecretFromOthers(
        database::Transaction& tx, const access::Session& session, const QString& key, const QString& value);
    Result<void> changed(database::Transaction& tx, const access::Session& session, const QString& key);

    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::settings
