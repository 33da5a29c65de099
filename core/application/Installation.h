// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/base/Secret.h"
#include "core/database/Connection.h"
#include "core/secrets/IKeychain.h"
#include "core/secrets/Vault.h"

#include <functional>
#include <memory>

namespace belfry::core::application {

/// Where the master key comes from on this computer.
struct KeySource
{
    enum class Kind { Keychain, KeyFile, Passphrase };
    Kind kind = Kind::Keychain;
    QString keyFile; ///< KeyFile: path (BELFRY_KEY_FILE; no keychain is consulted then)
    SecretText passphrase; ///< Passphrase
    std::shared_ptr<secrets::IKeychain> keychain; ///< Keychain: null means the system's
    /// KeyFile when BELFRY_KEY_FILE is set, else the keychain.
    static KeySource fromEnvironment();
};

struct NewSchool
{
    QString name;
    QString instanceUrl;
    QString language = QStringLiteral("pl");
    QString country = QStringLiteral("PL");
    QString timeZone = QStringLiteral("Europe/Warsaw");
    QString ownerName;
    QString ownerLogin;
    SecretText ownerPassword;
    bool isDemo = false;
};

struct Created
{
    QString recoveryCode; ///< to be printed; shown once, never stored
};

/**
 * An opened school: database address, unlocked vault, identity. open() checks the schema, the keys and the
 * restore and copy guard (delivery.md 2.13). Immutable and shared by all threads; each makes its own
 * connection with connect().
 */
class Installation
{
public:
    /// An empty or new database becomes a school: schema, keys, owner, settings. Conflict when it is one
    /// already.
    static Result<Created> create(
        const database::DatabaseUrl& url, const NewSchool& school, const KeySource& keys);
    /// DbNotInitialised, DbTooNew, DbForeign…; SecretMissing when the key is not known on this computer
    /// (never makes a new one while sealed rows exist), SecretNoKeychain when no keychain answers.
    static Result<std::shared_ptr<Installation>> open(
        const database::DatabaseUrl& url, const KeySource& keys);
    /// Makes the key known on this computer. InputInvalid for a mistyped code, SecretWrong for another one.
    static Result<void> recover(
        const database::DatabaseUrl& url, const QString& recoveryCode, const KeySource& keys);
    /// The owner forgot the password: proved by the recovery code.
    static Result<void> resetOwnerPassword(const database::DatabaseUrl& url,
        const QString& recoveryCode,
        const QString& login,
        const SecretText& newPassword,
        const KeySource& keys);

    Result<std::unique_ptr<database::Connection>> connect(
        database::IChangeListener* listener = nullptr) const;
    const database::DatabaseUrl& url() const { return m_url; }
    std::shared_ptr<const secrets::Vault> vault() const { return m_vault; }
    QUuid school() const { return m_school; }

    /// Slow hash outside the transaction, then the verdict; TooManyTries with the seconds to wait.
    Result<access::Session> signIn(
        database::Connection& connection, const QString& login, const SecretText& password) const;
    /// Password typed again: the session with step-up for five minutes.
    Result<access::Session> stepUp(
        database::Connection& connection, const access::Session& session, const SecretText& password) const;
    /// The slow hash outside the transaction. The session without mustChange.
    Result<access::Session> changePassword(database::Connection& connection,
        const access::Session& session,
        const SecretText& newPassword) const;

    /// "Stay signed in on this computer": the token lies in the keychain. SecretNoKeychain where there is
    /// none.
    Result<void> stayedSignedIn(database::Connection& connection, const access::Session& session) const;
    /// NotSignedIn when this computer is not remembered (any more).
    Result<access::Session> signInByDevice(database::Connection& connection) const;
    Result<void> forgetDevice(database::Connection& connection, const access::Session& session) const;

    /// Whether this computer may send. SQLite: it is the registered sender. PostgreSQL: every computer may.
    Result<bool> isSender(database::Connection& connection) const { return senderHere(connection); }
    static Result<bool> senderHere(database::Connection& connection);
    /// This computer becomes the sender; every open message is held first, since the other one may have sent
    /// it.
    Result<int> takeOverHost(database::Connection& connection, const access::Session& session) const;
    /// After a restore: this computer's memory begins anew with the restored database.
    static Result<void> rememberRestored(const database::DatabaseUrl& url, const QUuid& school);
    /// Remembers outside the database how far it has come (at close, after backups, now and then).
    Result<void> rememberHead(database::Connection& connection) const;

    /// Copy and restore guard found something when it was opened: all open messages were held.
    bool heldMessages() const { return m_heldMessages; }
    qint64 generation() const { return m_generation; }
    bool isDemo() const { return m_isDemo; }
    const KeySource& keySource() const { return m_keySource; }

private:
    Installation() = default;
    static Result<std::shared_ptr<Installation>> unlocked(
        const database::DatabaseUrl& url, const KeySource& keys, database::Connection& connection);
    Result<void> guardAgainstCopies(database::Connection& connection);
    Result<access::Session> signInAs(
        database::Connection& connection, const QString& login, const SecretText& password) const;

    database::DatabaseUrl m_url;
    std::shared_ptr<const secrets::Vault> m_vault;
    QUuid m_school;
    KeySource m_keySource;
    qint64 m_generation = 1;
    bool m_isDemo = false;
    bool m_heldMessages = false;
};

} // namespace belfry::core::application
