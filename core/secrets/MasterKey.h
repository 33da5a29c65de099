// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/secrets/RecoveryCode.h"
#include "core/secrets/Vault.h"

namespace belfry::core::secrets {

/// A row of vault_wrap: the master key wrapped for people.
struct MasterWrap
{
    QString kind; ///< "recovery", "passphrase"
    QByteArray salt;
    QString parameters; ///< how the wrapping key comes about
    QByteArray wrapped;
};

/// A row of vault_key: a purpose key wrapped by the master key.
struct WrappedKey
{
    Purpose purpose = Purpose::Credentials;
    int version = 0;
    QByteArray wrapped;
};

/// How much work Argon2id is: libsodium's "moderate" for what people type rarely.
struct HashCost
{
    quint64 passes = 3;
    quint64 bytes = 256u * 1024 * 1024;
};

/**
 * The one key of an installation that stands outside its database. It wraps the purpose keys; it is itself
 * kept in the keychain or a key file, and wrapped by the recovery code (and by a passphrase where no keychain
 * exists).
 */
class MasterKey
{
public:
    static MasterKey random();
    explicit MasterKey(LockedBytes key)
        : m_key(std::move(key))
    {
    }

    const LockedBytes& bytes() const { return m_key; }

    Result<WrappedKey> wrapNew(QUuid school, Purpose purpose, int version) const;
    /// SecretWrong when this is not the master key of these rows.
    Result<Vault::Keys> unwrap(QUuid school, const std::vector<WrappedKey>& keys) const;

    Result<MasterWrap> wrapFor(QUuid school, const RecoveryCode& code) const;
    Result<MasterWrap> wrapFor(QUuid school, const SecretText& passphrase, HashCost cost = {}) const;
    /// SecretWrong for another code or passphrase.
    static Result<MasterKey> unwrap(QUuid school, const MasterWrap& wrap, const RecoveryCode& code);
    static Result<MasterKey> unwrap(QUuid school, const MasterWrap& wrap, const SecretText& passphrase);

private:
    LockedBytes m_key;
};

} // namespace belfry::core::secrets
