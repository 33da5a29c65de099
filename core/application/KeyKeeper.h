// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"
#include "core/secrets/MasterKey.h"

namespace belfry::core::application {

/// Finds and keeps the master key of a school where a KeySource says.
class KeyKeeper
{
public:
    KeyKeeper(const KeySource& source, QUuid school);

    /// SecretMissing when this computer does not know it. Never makes one.
    Result<secrets::MasterKey> find(const std::vector<secrets::MasterWrap>& wraps) const;
    /// For a new school: a random one, or the one that stands in the key file already.
    Result<secrets::MasterKey> make() const;
    /// Keeps it, reads it back. SecretStore when the place holds another key; nothing is ever overwritten.
    Result<void> keep(const secrets::MasterKey& key) const;
    /// Takes back what keep() made, when the school could not be made.
    void forget() const;
    /// Passphrase: the wrap that belongs into the database.
    Result<std::optional<secrets::MasterWrap>> wrap(const secrets::MasterKey& key) const;

private:
    const KeySource& m_source;
    QUuid m_school;
    std::shared_ptr<secrets::IKeychain> m_keychain;
};

} // namespace belfry::core::application
