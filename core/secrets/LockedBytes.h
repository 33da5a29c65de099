// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace belfry::core::secrets {

/// Makes libsodium ready; every function of this folder calls it first. Internal when the library refuses.
Result<void> prepareSodium();

/**
 * Key material in memory that is kept out of the swap file, fenced by guard pages and wiped at the end.
 * Movable, not copyable. Thread: immutable after it is made, so readable from any.
 */
class LockedBytes
{
public:
    LockedBytes() = default;
    explicit LockedBytes(qsizetype size);
    ~LockedBytes();
    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;

    static LockedBytes random(qsizetype size);
    /// Copies the bytes and wipes the source.
    static LockedBytes taken(QByteArray&& source);

    const unsigned char* data() const { return m_data; }
    unsigned char* data() { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// A plain copy, for the places that store the key itself (keychain, key file); the caller wipes it.
    QByteArray copied() const;
    friend bool operator==(const LockedBytes& left, const LockedBytes& right);

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites the bytes, if nobody else shares them.
void wipe(QByteArray& bytes);

} // namespace belfry::core::secrets
