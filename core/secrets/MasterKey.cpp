// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/MasterKey.h"

#include "core/secrets/Cipher.h"
#include "core/secrets/PasswordHash.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace belfry::core::secrets {

namespace {

constexpr char kRecoveryScheme[] = "blake2b";
constexpr char kPassphraseScheme[] = "argon2id";

QByteArray place(QUuid school, const QString& what, int version)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << school << what.toUtf8() << qint32 { version };
    return data;
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

/// The code is 256 random bits: nobody can guess it, so it needs no slow hash.
LockedBytes keyFromCode(const RecoveryCode& code, const QByteArray& salt)
{
    return LockedBytes::taken(keyedHash(code.key(), salt));
}

Result<LockedBytes> keyFromPassphrase(
    const SecretText& passphrase, const QByteArray& salt, const HashCost& cost)
{
    LockedBytes key(kKeySize);
    QByteArray typed = passphrase.reveal().normalized(QString::NormalizationForm_KC).toUtf8();
    const int outcome = crypto_pwhash(key.data(),
        static_cast<unsigned long long>(key.size()),
        typed.constData(),
        static_cast<unsigned long long>(typed.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()),
        cost.passes,
        static_cast<size_t>(cost.bytes),
        crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (outcome != 0) {
        return fail(ErrorCode::Internal, QStringLiteral("not enough memory for Argon2id"));
    }
    return key;
}

QString costText(const HashCost& cost)
{
    return QStringLiteral("%1;t=%2;m=%3")
        .arg(QLatin1String(kPassphraseScheme))
        .arg(cost.passes)
        .arg(cost.bytes);
}

/// The parameters come from a file that somebody may have changed: only what Argon2id can bear is taken.
Result<HashCost> costFromText(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    HashCost cost;
    if (parts.size() == 3 && parts.at(0) == QLatin1String(kPassphraseScheme)) {
        cost.passes = parts.at(1).mid(2).toULongLong();
        cost.bytes = parts.at(2).mid(2).toULongLong();
        constexpr quint64 kMostBytes = 2ull * 1024 * 1024 * 1024;
        if (cost.passes >= 1 && cost.passes <= 16 && cost.bytes >= crypto_pwhash_MEMLIMIT_MIN
            && cost.bytes <= kMostBytes) {
            return cost;
        }
    }
    return fail(ErrorCode::SecretCorrupt, QStringLiteral("the parameters of the wrapped key are unknown"));
}

Result<MasterKey> opened(QUuid school, const MasterWrap& wrap, const LockedBytes& wrapping)
{
    auto key = openKey(wrapping, place(school, wrap.kind, 0), wrap.wrapped);
    if (!key) {
        return fail(ErrorCode::SecretWrong, QStringLiteral("the %1 does not fit this school").arg(wrap.kind));
    }
    return MasterKey(std::move(*key));
}

Result<void> checkSalt(const MasterWrap& wrap)
{
    if (wrap.salt.size() != crypto_pwhash_SALTBYTES) {
        return fail(ErrorCode::SecretCorrupt, QStringLiteral("the wrapped key has no salt"));
    }
    return {};
}

} // namespace

MasterKey MasterKey::random()
{
    return MasterKey(LockedBytes::random(kKeySize));
}

Result<WrappedKey> MasterKey::wrapNew(QUuid school, Purpose purpose, int version) const
{
    const LockedBytes key = LockedBytes::random(kKeySize);
    TRY_ASSIGN(
        auto wrapped, sealBytes(m_key, place(school, purposeName(purpose), version), key.data(), key.size()));
    return WrappedKey { purpose, version, std::move(wrapped) };
}

Result<Vault::Keys> MasterKey::unwrap(QUuid school, const std::vector<WrappedKey>& keys) const
{
    Vault::Keys opened;
    for (const WrappedKey& key : keys) {
        auto plain = openKey(m_key, place(school, purposeName(key.purpose), key.version), key.wrapped);
        if (!plain) {
            return fail(ErrorCode::SecretWrong,
                QStringLiteral("the key of this computer does not open the key %1 of this school")
                    .arg(purposeName(key.purpose)));
        }
        opened[key.purpose].emplace(key.version, std::move(*plain));
    }
    return opened;
}

Result<MasterWrap> MasterKey::wrapFor(QUuid school, const RecoveryCode& code) const
{
    MasterWrap wrap { QStringLiteral("recovery"), newSalt(), QLatin1String(kRecoveryScheme), {} };
    TRY_ASSIGN(wrap.wrapped,
        sealBytes(keyFromCode(code, wrap.salt), place(school, wrap.kind, 0), m_key.data(), m_key.size()));
    return wrap;
}

Result<MasterWrap> MasterKey::wrapFor(QUuid school, const SecretText& passphrase, HashCost cost) const
{
    TRY(prepareSodium());
    MasterWrap wrap { QStringLiteral("passphrase"), newSalt(), costText(cost), {} };
    TRY_ASSIGN(const LockedBytes wrapping, keyFromPassphrase(passphrase, wrap.salt, cost));
    TRY_ASSIGN(wrap.wrapped, sealBytes(wrapping, place(school, wrap.kind, 0), m_key.data(), m_key.size()));
    return wrap;
}

Result<MasterKey> MasterKey::unwrap(QUuid school, const MasterWrap& wrap, const RecoveryCode& code)
{
    TRY(checkSalt(wrap));
    if (wrap.parameters != QLatin1String(kRecoveryScheme)) {
        return fail(
            ErrorCode::SecretCorrupt, QStringLiteral("the parameters of the wrapped key are unknown"));
    }
    return opened(school, wrap, keyFromCode(code, wrap.salt));
}

Result<MasterKey> MasterKey::unwrap(QUuid school, const MasterWrap& wrap, const SecretText& passphrase)
{
    TRY(prepareSodium());
    TRY(checkSalt(wrap));
    TRY_ASSIGN(const HashCost cost, costFromText(wrap.parameters));
    TRY_ASSIGN(const LockedBytes wrapping, keyFromPassphrase(passphrase, wrap.salt, cost));
    return opened(school, wrap, wrapping);
}

} // namespace belfry::core::secrets
