// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace belfry::core::secrets {

/// SHA-256 in pieces, by libsodium: twice as fast as Qt's own, and every message that is queued and every one
/// that leaves is hashed whole.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// Of everything that was added; nothing may be added afterwards.
    QByteArray result();

    static QByteArray of(QByteArrayView bytes);

private:
    alignas(64) unsigned char m_state[128]; ///< crypto_hash_sha256_state
};

} // namespace belfry::core::secrets
