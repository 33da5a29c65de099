// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/LockedBytes.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <map>
#include <memory>
#include <optional>

namespace belfry::core::secrets {

/// What a key is for. Each purpose has random keys of its own, kept wrapped by the master key (table
/// vault_key).
enum class Purpose {
    Credentials, ///< logins and passwords of students
    Transport, ///< mail account, gateways, secret settings
    Content, ///< bodies of messages that hold secrets
    Audit, ///< MAC of the audit trail
    Backup,
};
inline constexpr Purpose kPurposes[] {
    Purpose::Credentials, Purpose::Transport, Purpose::Content, Purpose::Audit, Purpose::Backup
};
QString purposeName(Purpose purpose);
std::optional<Purpose> purposeFromName(const QString& name);

/// Where a ciphertext belongs; it opens only there (associated data of the cipher).
struct Place
{
    const char* table;
    QString row; ///< the row's uuid or key
    const char* column;
};

struct Sealed
{
    QByteArray cipher; ///< nonce and ciphertext
    int keyVersion = 0;
};

/**
 * The unlocked purpose keys: XChaCha20-Poly1305-IETF with a random nonce, associated data
 * school | table | row | column | key version. Immutable after it is made, so safe from any thread; keys are
 * locked in memory and wiped at the end.
 */
class Vault
{
public:
    using Keys = std::map<Purpose, std::map<int, LockedBytes>>; ///< purpose -> version -> 32 bytes

    Vault(QUuid school, Keys keys);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// Seals with the newest key of the purpose.
    Result<Sealed> seal(Purpose purpose, const Place& place, const QByteArray& plain) const;
    /// SecretCorrupt when altered or moved, SecretMissing when the key's version is not there.
    Result<QByteArray> open(
        Purpose purpose, const Place& place, const QByteArray& cipher, int keyVersion) const;
    /// Keyed hash (BLAKE2b-256) with the newest or the named version of the key; empty when there is none.
    QByteArray mac(Purpose purpose, const QByteArray& data, int version = 0) const;
    /// The key itself (newest: version 0), which lives as long as the vault. SecretMissing.
    Result<const LockedBytes*> key(Purpose purpose, int version = 0) const;
    /// 0 when there is no key for it.
    int newestVersion(Purpose purpose) const;
    QUuid school() const { return m_school; }

private:
    QByteArray associatedData(const Place& place, int version) const;

    QUuid m_school;
    Keys m_keys;
};

} // namespace belfry::core::secrets
