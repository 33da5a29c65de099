// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"

#include <optional>
#include <vector>

namespace belfry::core::access {

struct StaffMember
{
    StaffId id;
    QString login;
    QString displayName;
    Role role = Role::Secretary;
    bool mayApprove = false;
    bool mayResolve = false;
    bool maySeeCredentials = false;
    bool mayExport = false;
    bool isActive = true;
    bool mustChange = false;
    qint64 signedInAt = 0;
    /// "Sends without approval" (ES-27); changed by outbox::ApprovalRuleService alone, which keeps the
    /// approvals.
    bool sendsEmailUnapproved = false;
    bool sendsSmsUnapproved = false;
};

/// Passwords of staff: at least this long, any characters, pasted or typed, not on the list of common ones
/// (security 3.2).
inline constexpr int kMinimumPasswordLength = 15;

/// Why a new password is not taken; nullopt when it is fine.
enum class PasswordProblem { TooShort, TooCommon, ContainsLogin };
std::optional<PasswordProblem> passwordProblem(
    const SecretText& password, const QString& login, const QString& schoolName);

/// InputInvalid with the reason in words.
Result<void> checkNewPassword(const SecretText& password, const QString& login, const QString& schoolName);

/// A password already hashed (half a second, 256 MiB), so that the transaction that keeps it is short.
class HashedPassword
{
public:
    static Result<HashedPassword> of(const SecretText& password);
    const QString& text() const { return m_text; }

private:
    explicit HashedPassword(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/**
 * People who sign in: Argon2id hashes, throttling (5 free tries, then 2^n s to 15 min), stay-signed-in
 * devices. Hashing takes about half a second: sign-in verifies outside any write transaction (see
 * verifyPassword).
 */
class StaffService
{
public:
    explicit StaffService(AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// First start: the owner. Refused (Conflict) when staff exist.
    Result<StaffId> createOwner(database::Transaction& tx,
        const QString& displayName,
        const QString& login,
        const SecretText& password);
    Result<StaffId> createOwner(database::Transaction& tx,
        const QString& displayName,
        const QString& login,
        const HashedPassword& password);
    /// Two halves so that the slow hash runs outside a transaction; see SignIn in core/application.
    struct Challenge
    {
        StaffId id; ///< invalid for an unknown login; the hash is then a decoy, so that time tells nothing
        QString hash;
        QString login; ///< as typed
        /// The hash was made with less work than today's.
        bool needsMoreWork() const;
    };
    /// Counts the try (a success takes it back); TooManyTries with the seconds to wait.
    Result<Challenge> challenge(database::Transaction& tx, const QString& login);
    static bool verifyPassword(const Challenge& challenge, const SecretText& password);
    /// Success answers the session; WrongCredentials otherwise, the same for an unknown login.
    Result<Session> concludeSignIn(database::Transaction& tx, const Challenge& challenge, bool passwordFits);
    /// Keeps the same password hashed with today's cost, after a sign-in.
    Result<void> strengthen(database::Transaction& tx,
        const Session& session,
        const Challenge& challenge,
        const HashedPassword& stronger);

    /// "Stay signed in on this computer": a random token for the keychain; only its hash is kept. 30 days.
    Result<SecretBytes> rememberDevice(
        database::Transaction& tx, const Session& session, const QString& hostName);
    Result<Session> signInWithDevice(database::Transaction& tx, const SecretBytes& token);
    Result<void> forgetDevices(database::Transaction& tx, const Session& session);

    /// The own address, where a test of a message goes (wish 10); empty: none was said.
    Result<QString> ownEmail(database::Transaction& tx, const Session& session);
    /// InputInvalid, InputMissing as EmailAddress::parse().
    Result<void> setOwnEmail(database::Transaction& tx, const Session& session, const QString& email);

    /// The two forms differ in where the slow hash is made; the first only where nobody waits for the
    /// transaction.
    Result<void> changePassword(
        database::Transaction& tx, const Session& session, const SecretText& newPassword);
    Result<void> changePassword(database::Transaction& tx,
        const Session& session,
        const SecretText& newPassword,
        const HashedPassword& hashed);
    /// After the recovery code has been proved: a new password for the owner.
    Result<void> resetOwnerPassword(
        database::Transaction& tx, const QString& login, const SecretText& newPassword);
    Result<void> resetOwnerPassword(database::Transaction& tx,
        const QString& login,
        const SecretText& newPassword,
        const HashedPassword& hashed);

    /// The session with the rights that the person has now; the step-up stays. NotSignedIn when the account
    /// was closed or its password taken away meanwhile: the work ends.
    Result<Session> refreshed(database::Transaction& tx, const Session& session);
    Result<std::vector<StaffMember>> list(database::Transaction& tx, const Session& session);
    /// Answers the one-use code, valid for 24 hours, with which the new person signs in and chooses a
    /// password.
    Result<SecretText> add(database::Transaction& tx, const Session& session, const StaffMember& member);
    Result<void> update(database::Transaction& tx, const Session& session, const StaffMember& member);
    /// A colleague has forgotten the password: it ends at once, with every "stay signed in", and the answer
    /// is a one-use code for 24 hours as with add(). Not for oneself; not for an owner unless by an owner.
    Result<SecretText> resetPassword(database::Transaction& tx, const Session& session, StaffId id);

private:
    AuditLog m_audit;
};

} // namespace belfry::core::access
