// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyFile.h"

#include "core/base/Platform.h"
#include "core/secrets/Cipher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace belfry::core::secrets {

bool KeyFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<MasterKey> KeyFile::read() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return fail(ErrorCode::SecretMissing, QStringLiteral("no key file %1").arg(m_path));
    }
    if (platform::readableByOthers(m_path)) {
        return fail(ErrorCode::SecretStore,
            QStringLiteral("the key file %1 can be read by others: its mode must be 0600").arg(m_path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::SecretStore,
            QStringLiteral("the key file %1 cannot be read: %2").arg(m_path, file.errorString()));
    }
    QByteArray text = file.read(200).trimmed();
    QByteArray bytes = QByteArray::fromHex(text);
    const bool isKey = bytes.size() == kKeySize && text.toLower() == bytes.toHex();
    wipe(text);
    if (!isKey) {
        return fail(ErrorCode::SecretStore, QStringLiteral("the file %1 holds no key of Belfry").arg(m_path));
    }
    return MasterKey(LockedBytes::taken(std::move(bytes)));
}

Result<void> KeyFile::create(const MasterKey& key) const
{
    const QDir folder = QFileInfo(m_path).absoluteDir();
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        return fail(
            ErrorCode::SecretStore, QStringLiteral("the folder %1 cannot be made").arg(folder.path()));
    }
    QFile file(m_path);
    // NewOnly with the rights: at no moment does the key stand in a file that others can read.
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::SecretStore,
            QStringLiteral("the key file %1 cannot be made: %2").arg(m_path, file.errorString()));
    }
    QByteArray bytes = key.bytes().copied();
    QByteArray text = bytes.toHex() + '\n';
    const bool written = file.write(text) == text.size() && platform::syncToDisk(file).has_value();
    wipe(text);
    wipe(bytes);
    file.close();
    const auto kept = written ? read() : Result<MasterKey>(fail(ErrorCode::SecretStore));
    if (!kept || !(kept->bytes() == key.bytes())) {
        file.remove();
        return fail(
            ErrorCode::SecretStore, QStringLiteral("the key file %1 could not be written").arg(m_path));
    }
    return {};
}

} // namespace belfry::core::secrets
