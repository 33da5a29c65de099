// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/IKeychain.h"

#include <QHash>

namespace belfry::tests {

/// A keychain that lives as long as the test; it can be emptied (lost) and taken away (no keychain
/// reachable).
class MemoryKeychain final : public core::secrets::IKeychain
{
public:
    core::Result<core::SecretBytes> read(const QString& entry) override
    {
        if (!isReachable) {
            return core::fail(core::ErrorCode::SecretNoKeychain);
        }
        if (!entries.contains(entry)) {
            return core::fail(core::ErrorCode::SecretMissing);
        }
        return core::SecretBytes(entries.value(entry));
    }
    core::Result<void> write(const QString& entry, const core::SecretBytes& value) override
    {
        if (!isReachable) {
            return core::fail(core::ErrorCode::SecretNoKeychain);
        }
        entries.insert(entry, value.reveal());
        return {};
    }
    core::Result<void> remove(const QString& entry) override
    {
        entries.remove(entry);
        return {};
    }

    QHash<QString, QByteArray> entries;
    bool isReachable = true;
};

} // namespace belfry::tests
