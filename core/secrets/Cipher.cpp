// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Cipher.h"

#include <cstring>
#include <sodium.h>

namespace belfry::core::secrets {

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char* bytesOf(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

const unsigned char* bytesOf(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

Result<void> decrypt(
    const LockedBytes& key, const QByteArray& associated, const QByteArray& cipher, unsigned char* plain)
{
    TRY(prepareSodium());
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(plain,
        nullptr,
        nullptr,
        bytesOf(cipher) + kNonceSize,
        static_cast<unsigned long long>(cipher.size() - kNonceSize),
        bytesOf(associated),
        static_cast<unsigned long long>(associated.size()),
        bytesOf(cipher),
        key.data());
    if (outcome != 0) {
        return fail(ErrorCode::SecretCorrupt, QStringLiteral("a sealed value does not verify"));
    }
    return {};
}

Result<void> checkSizes(const LockedBytes& key, const QByteArray& cipher)
{
    if (key.size() != kKeySize) {
        return fail(ErrorCode::Internal, QStringLiteral("a key has %1 bytes").arg(key.size()));
    }
    if (cipher.size() < kNonceSize + kTagSize) {
        return fail(ErrorCode::SecretCorrupt, QStringLiteral("a sealed value is cut off"));
    }
    return {};
}

} // namespace

Result<QByteArray> sealBytes(
    const LockedBytes& key, const QByteArray& associated, const unsigned char* plain, qsizetype size)
{
    TRY(prepareSodium());
    if (key.size() != kKeySize) {
        return fail(ErrorCode::Internal, QStringLiteral("a key has %1 bytes").arg(key.size()));
    }
    QByteArray cipher(kNonceSize + size + kTagSize, Qt::Uninitialized);
    randombytes_buf(bytesOf(cipher), static_cast<size_t>(kNonceSize));
    const unsigned char empty = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(cipher) + kNonceSize,
        nullptr,
        size == 0 ? &empty : plain,
        static_cast<unsigned long long>(size),
        bytesOf(associated),
        static_cast<unsigned long long>(associated.size()),
        nullptr,
        bytesOf(cipher),
        key.data());
    return cipher;
}

Result<QByteArray> sealBytes(const LockedBytes& key, const QByteArray& associated, const QByteArray& plain)
{
    return sealBytes(key, associated, bytesOf(plain), plain.size());
}

Result<QByteArray> openBytes(const LockedBytes& key, const QByteArray& associated, const QByteArray& cipher)
{
    TRY(checkSizes(key, cipher));
    QByteArray plain(cipher.size() - kNonceSize - kTagSize, Qt::Uninitialized);
    TRY(decrypt(key, associated, cipher, bytesOf(plain)));
    return plain;
}

Result<LockedBytes> openKey(const LockedBytes& key, const QByteArray& associated, const QByteArray& cipher)
{
    TRY(checkSizes(key, cipher));
    if (cipher.size() != kNonceSize + kKeySize + kTagSize) {
        return fail(ErrorCode::SecretCorrupt, QStringLiteral("a wrapped key has the wrong size"));
    }
    LockedBytes plain(kKeySize);
    TRY(decrypt(key, associated, cipher, plain.data()));
    return plain;
}

QByteArray keyedHash(const LockedBytes& key, const QByteArray& data)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytesOf(hash),
        static_cast<size_t>(hash.size()),
        bytesOf(data),
        static_cast<unsigned long long>(data.size()),
        key.data(),
        static_cast<size_t>(key.size()));
    return hash;
}

} // namespace belfry::core::secrets
