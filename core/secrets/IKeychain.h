// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>
#include <QUuid>

#include <memory>

namespace belfry::core::secrets {

/**
 * The place where this computer keeps a few short secrets for the person who is logged in to it. Calls block
 * (a locked keychain asks its owner), so they belong to start-up and to worker threads. Tests use
 * tests/support/MemoryKeychain.
 */
class IKeychain
{
public:
    virtual ~IKeychain() = default;

    /// SecretMissing: no such entry. SecretNoKeychain: nothing answers, or the person refused.
    virtual Result<SecretBytes> read(const QString& entry) = 0;
    /// Writes, and reads back before it says that it is kept. SecretStore when it is not.
    virtual Result<void> write(const QString& entry, const SecretBytes& value) = 0;
    virtual Result<void> remove(const QString& entry) = 0;
};

/// The keychain of the operating system through QtKeychain; one that always answers SecretNoKeychain where it
/// is not built in.
std::shared_ptr<IKeychain> systemKeychain();

/// Names of entries hold the program's name, because Windows looks at nothing else.
QString masterEntry(const QUuid& installation);
QString deviceEntry(const QUuid& installation);
QString databaseEntry(const QString& databaseUrl);

} // namespace belfry::core::secrets
