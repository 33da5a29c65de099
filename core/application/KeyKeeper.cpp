// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/KeyKeeper.h"

#include "core/secrets/Cipher.h"
#include "core/secrets/KeyFile.h"
#include "core/secrets/PasswordHash.h"

namespace belfry::core::application {

using secrets::LockedBytes;
using secrets::MasterKey;
using secrets::MasterWrap;

KeyKeeper::KeyKeeper(const KeySource& source, QUuid school)
    : m_source(source)
    , m_school(school)
    , m_keychain(source.keychain ? source.keychain : secrets::systemKeychain())
{
}

Result<MasterKey> KeyKeeper::find(const std::vector<MasterWrap>& wraps) const
{
    switch (m_source.kind) {
    case KeySource::Kind::KeyFile:
        return secrets::KeyFile(m_source.keyFile).read();
    case KeySource::Kind::Keychain: {
        TRY_ASSIGN(const SecretBytes kept, m_keychain->read(secrets::masterEntry(m_school)));
        if (kept.reveal().size() != secrets::kKeySize) {
            return fail(
                ErrorCode::SecretStore, QStringLiteral("the keychain's entry is not a key of Belfry"));
        }
        return MasterKey(LockedBytes::taken(QByteArray(kept.reveal())));
    }
    case KeySource::Kind::Passphrase:
        break;
    }
    for (const MasterWrap& wrap : wraps) {
        if (wrap.kind == QLatin1String("passphrase")) {
            return MasterKey::unwrap(m_school, wrap, m_source.passphrase);
        }
    }
    return fail(ErrorCode::SecretMissing, QStringLiteral("this school has no such way to its key"));
}

Result<MasterKey> KeyKeeper::make() const
{
    TRY(secrets::prepareSodium());
    if (m_source.kind == KeySource::Kind::KeyFile) {
        const secrets::KeyFile file(m_source.keyFile);
        if (file.exists()) {
            return file.read();
        }
    }
    return MasterKey::random();
}

Result<void> KeyKeeper::keep(const MasterKey& key) const
{
    switch (m_source.kind) {
    case KeySource::Kind::Passphrase:
        return {}; // kept wrapped in the database
    case KeySource::Kind::KeyFile: {
        const secrets::KeyFile file(m_source.keyFile);
        if (!file.exists()) {
            return file.create(key);
        }
        TRY_ASSIGN(const MasterKey present, file.read());
        if (!(present.bytes() == key.bytes())) {
            return fail(ErrorCode::SecretStore,
                QStringLiteral("%1 holds the key of another school: name another file")
                    .arg(m_source.keyFile));
        }
        return {};
    }
    case KeySource::Kind::Keychain:
        break;
    }
    const auto present = m_keychain->read(secrets::masterEntry(m_school));
    if (!present && present.error().code != ErrorCode::SecretMissing) {
        return fail(present.error());
    }
    const SecretBytes bytes(key.bytes().copied());
    if (present && *present == bytes) {
        return {};
    }
    return m_keychain->write(secrets::masterEntry(m_school), bytes);
}

void KeyKeeper::forget() const
{
    if (m_source.kind == KeySource::Kind::Keychain) {
        // Only a school that was never made has this entry; a leftover harms nobody.
        [[maybe_unused]] const auto removed = m_keychain->remove(secrets::masterEntry(m_school));
    }
}

Result<std::optional<MasterWrap>> KeyKeeper::wrap(const MasterKey& key) const
{
    if (m_source.kind != KeySource::Kind::Passphrase) {
        return std::optional<MasterWrap>();
    }
    if (m_source.passphrase.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("passphrase"));
    }
    TRY_ASSIGN(auto wrap, key.wrapFor(m_school, m_source.passphrase, secrets::passwordCost()));
    return std::optional(std::move(wrap));
}

} // namespace belfry::core::application
