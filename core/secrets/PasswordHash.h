// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/MasterKey.h"

namespace belfry::core::secrets {

/// The cost of new password hashes: Argon2id, 256 MiB and 3 passes (about half a second).
HashCost passwordCost();
/// For tests only, which make hundreds of accounts: no setting, argument or environment variable leads here.
void setPasswordCostForTests(HashCost cost);

/// Argon2id in libsodium's text form. Slow: never inside a write transaction. Safe from any thread.
Result<QString> hashPassword(const SecretText& password, HashCost cost = passwordCost());
bool verifyPasswordHash(const QString& hash, const SecretText& password);
/// Made with less work than today's cost.
bool needsRehash(const QString& hash);
/// A hash that no password fits and that takes as long to check as a real one.
QString decoyHash();

} // namespace belfry::core::secrets
