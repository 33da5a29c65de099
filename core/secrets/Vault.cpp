// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Vault.h"

#include "core/secrets/Cipher.h"

#include <QDataStream>
#include <QIODevice>

namespace belfry::core::secrets {

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Credentials:
        return QStringLiteral("credentials");
    case Purpose::Transport:
        return QStringLiteral("transport");
    case Purpose::Content:
        return QStringLiteral("content");
    case Purpose::Audit:
        return QStringLiteral("audit");
    case Purpose::Backup:
        return QStringLiteral("backup");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Purpose> purposeFromName(const QString& name)
{
    for (const Purpose purpose : kPurposes) {
        if (purposeName(purpose) == name) {
            return purpose;
        }
    }
    return std::nullopt;
}

Vault::Vault(QUuid school, Keys keys)
    : m_school(school)
    , m_keys(std::move(keys))
{
}

Vault::~Vault() = default;

Result<Sealed> Vault::seal(Purpose purpose, const Place& place, const QByteArray& plain) const
{
    const int version = newestVersion(purpose);
    TRY_ASSIGN(const LockedBytes* sealing, key(purpose, version));
    TRY_ASSIGN(auto cipher, sealBytes(*sealing, associatedData(place, version), plain));
    return Sealed { std::move(cipher), version };
}

Result<QByteArray> Vault::open(
    Purpose purpose, const Place& place, const QByteArray& cipher, int keyVersion) const
{
    if (keyVersion <= 0) {
        return fail(ErrorCode::SecretCorrupt,
            QStringLiteral("%1.%2 names no key")
                .arg(QLatin1String(place.table), QLatin1String(place.column)));
    }
    TRY_ASSIGN(const LockedBytes* opening, key(purpose, keyVersion));
    auto plain = openBytes(*opening, associatedData(place, keyVersion), cipher);
    if (!plain) {
        return fail(plain.error().code,
            QStringLiteral("%1.%2: %3")
                .arg(QLatin1String(place.table), QLatin1String(place.column), plain.error().detail));
    }
    return plain;
}

QByteArray Vault::mac(Purpose purpose, const QByteArray& data, int version) const
{
    const auto with = key(purpose, version);
    return with ? keyedHash(**with, data) : QByteArray();
}

Result<const LockedBytes*> Vault::key(Purpose purpose, int version) const
{
    const int wanted = version == 0 ? newestVersion(purpose) : version;
    if (const auto versions = m_keys.find(purpose); versions != m_keys.end()) {
        if (const auto found = versions->second.find(wanted); found != versions->second.end()) {
            return &found->second;
        }
    }
    return fail(ErrorCode::SecretMissing,
        QStringLiteral("no key %1 version %2").arg(purposeName(purpose)).arg(wanted));
}

int Vault::newestVersion(Purpose purpose) const
{
    const auto versions = m_keys.find(purpose);
    return versions == m_keys.end() || versions->second.empty() ? 0 : versions->second.rbegin()->first;
}

QByteArray Vault::associatedData(const Place& place, int version) const
{
    // QDataStream writes the length before each part, so that no two places give the same bytes.
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << m_school << QByteArray(place.table) << place.row.toUtf8() << QByteArray(place.column)
           << qint32 { version };
    return data;
}

} // namespace belfry::core::secrets
