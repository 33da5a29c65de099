// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/secrets/Vault.h"

#include <QMap>

#include <optional>

namespace belfry::core::settings {

/// The table setting. A missing row is the default.
class SettingsStore
{
public:
    /// Plain values; a secret that is set comes as "set".
    static Result<QMap<QString, QString>> all(database::Transaction& tx);
    static Result<void> put(database::Transaction& tx, const QString& key, const QString& value);
    static Result<void> putSealed(
        database::Transaction& tx, const QString& key, const secrets::Sealed& sealed);
    static Result<std::optional<secrets::Sealed>> sealed(database::Transaction& tx, const QString& key);
    /// Takes the row of the main switch for this transaction: whoever changes what the marker of the delivery
    /// reads of the settings waits for it there, and it for them.
    static Result<void> holdSending(database::Transaction& tx);
    static Result<void> remove(database::Transaction& tx, const QString& key);
    /// `name`: email or sms.
    static Result<void> reopenChannel(database::Transaction& tx, const QString& name);
};

} // namespace belfry::core::settings
