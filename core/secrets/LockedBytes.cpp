// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/LockedBytes.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace belfry::core::secrets {

Result<void> prepareSodium()
{
    if (sodium_init() < 0) {
        return fail(ErrorCode::Internal, QStringLiteral("libsodium cannot be started"));
    }
    return {};
}

LockedBytes::LockedBytes(qsizetype size)
    : m_size(size)
{
    // sodium_malloc needs sodium_init(); calling it again costs nothing.
    if (size > 0) {
        m_data = sodium_init() < 0 ? nullptr
                                   : static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)));
        if (m_data == nullptr) {
            throw std::bad_alloc();
        }
    }
}

LockedBytes::~LockedBytes()
{
    sodium_free(m_data); // wipes
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

LockedBytes LockedBytes::random(qsizetype size)
{
    LockedBytes bytes(size);
    randombytes_buf(bytes.m_data, static_cast<size_t>(size));
    return bytes;
}

LockedBytes LockedBytes::taken(QByteArray&& source)
{
    LockedBytes bytes(source.size());
    if (!source.isEmpty()) {
        std::memcpy(bytes.m_data, source.constData(), static_cast<size_t>(source.size()));
    }
    wipe(source);
    source.clear();
    return bytes;
}

QByteArray LockedBytes::copied() const
{
    return QByteArray(reinterpret_cast<const char*>(m_data), m_size);
}

bool operator==(const LockedBytes& left, const LockedBytes& right)
{
    return left.m_size == right.m_size
        && (left.m_size == 0
            || sodium_memcmp(left.m_data, right.m_data, static_cast<size_t>(left.m_size)) == 0);
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
}

} // namespace belfry::core::secrets
