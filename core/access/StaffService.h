// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"

#include <optional>
#include <vector>

namespace belfry::core::access {

struct StaffMember {
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
};

/// Passwords of staff: at least this long, any characters, pasted or typed, not on the list of common ones (security 3.2).
inline constexpr int kMinimumPasswordLength = 15;

/// Why a new password is not taken; nullopt when it is fine.
enum class PasswordProblem { TooShort, TooCommon, ContainsLogin };
std::optional<PasswordProblem> passwordProblem(const SecretText& password, const QString& login, const QString& schoolName);

/**
 * People who sign in: Argon2id hashes, throttling (5 free tries, then 2^n s to 15 min), stay-signed-in devices.
 * Hashing takes about half a second: sign-in verifies outside any write transaction (see verifyPassword).
 */
class StaffService {
public:
    explicit StaffService(AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// First start: the owner. Refused (Conflict) when staff exist.
    Result<StaffId> createOwner(database::Transaction& tx, const QString& displayName, const QString& login, const SecretText& password);
    /// Two halves so that the slow hash runs outside a transaction; see SignIn in core/application.
    struct Challenge {
        StaffId id; ///< invalid for an unknown login; the hash is then a decoy, so that time tells nothing
        QString hash;
    };
    Result<Challenge> challenge(database::Transaction& tx, const QString& login);
    static bool verifyPassword(const Challenge& challenge, const SecretText& password);
    /// Records success or failure; success answers the session.
    Result<Session> concludeSignIn(database::Transaction& tx, const Challenge& challenge, bool passwordFits);

    /// "Stay signed in on this computer": a random token for the keychain; only its hash is kept. 30 days.
    Result<SecretBytes> rememberDevice(database::Transaction& tx, const Session& session, const QString& hostName);
    Result<Session> signInWithDevice(database::Transaction& tx, const SecretBytes& token);
    Result<void> forgetDevices(database::Transaction& tx, const Session& session);

    Result<void> changePassword(database::Transaction& tx, const Session& session, const SecretText& newPassword);
    /// After the recovery code has been proved: a new password for the owner.
    Result<void> resetOwnerPassword(database::Transaction& tx, const QString& login, const SecretText& newPassword);

    Result<std::vector<StaffMember>> list(database::Transaction& tx, const Session& session);
    /// Answers the one-use code, valid for 24 hours, with which the new person signs in and chooses a password.
    Result<SecretText> add(database::Transaction& tx, const Session& session, const StaffMember& member);
    Result<void> update(database::Transaction& tx, const Session& session, const StaffMember& member);

private:
    AuditLog m_audit;
};

} // namespace belfry::core::access
