// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/LockedBytes.h"

namespace belfry::core::secrets {

inline constexpr qsizetype kKeySize = 32;

/// XChaCha20-Poly1305-IETF with a random nonce in front of the ciphertext. Safe from any thread.
Result<QByteArray> sealBytes(
    const LockedBytes& key, const QByteArray& associated, const unsigned char* plain, qsizetype size);
Result<QByteArray> sealBytes(const LockedBytes& key, const QByteArray& associated, const QByteArray& plain);
/// SecretCorrupt when the key, the associated data or one bit of the cipher differs.
Result<QByteArray> openBytes(const LockedBytes& key, const QByteArray& associated, const QByteArray& cipher);
/// As openBytes(), into locked memory: for keys that are wrapped by another key.
Result<LockedBytes> openKey(const LockedBytes& key, const QByteArray& associated, const QByteArray& cipher);
/// BLAKE2b-256, keyed.
QByteArray keyedHash(const LockedBytes& key, const QByteArray& data);

} // namespace belfry::core::secrets
