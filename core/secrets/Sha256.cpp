// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Sha256.h"

#include <sodium.h>

namespace belfry::core::secrets {

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

namespace {

crypto_hash_sha256_state* stateOf(unsigned char* place)
{
    return reinterpret_cast<crypto_hash_sha256_state*>(place);
}

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Sha256::Sha256()
{
    crypto_hash_sha256_init(stateOf(m_state));
}

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(stateOf(m_state), octets(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(stateOf(m_state), reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace belfry::core::secrets
