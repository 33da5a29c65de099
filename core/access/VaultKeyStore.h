// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/secrets/MasterKey.h"

namespace belfry::core::access {

/// The tables vault_key and vault_wrap: keys, every one of them wrapped.
class VaultKeyStore
{
public:
    static Result<std::vector<secrets::WrappedKey>> keys(database::Transaction& tx);
    static Result<void> addKey(database::Transaction& tx, const secrets::WrappedKey& key);
    static Result<std::vector<secrets::MasterWrap>> wraps(database::Transaction& tx);
    /// Replaces the wrap of that kind.
    static Result<void> putWrap(database::Transaction& tx, const secrets::MasterWrap& wrap);
};

} // namespace belfry::core::access
