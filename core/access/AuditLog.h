// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"
#include "core/secrets/Vault.h"

#include <QJsonObject>

#include <memory>

namespace belfry::core::access {

struct AuditHead
{
    qint64 sequence = 0;
    QByteArray hash;
};

/**
 * The append-only, chained record of who did what. Details hold ids, hashes, counts and labels, never
 * personal data or secrets. append() is the last statement of a transaction, since the head row serialises
 * the chain.
 */
class AuditLog
{
public:
    /// The vault gives the MAC key; without one (before set-up is complete) the MAC is empty.
    explicit AuditLog(std::shared_ptr<const secrets::Vault> vault = {})
        : m_vault(std::move(vault))
    {
    }

    Result<void> append(database::Transaction& tx,
        const Session& session,
        const char* action,
        const QJsonObject& detail = {}) const;
    /// A keyed hash for the detail of an entry: nobody without the keys can make one that fits changed rows.
    /// Empty without a vault.
    QByteArray keyedHash(const QByteArray& data, int keyVersion) const;
    /// 0 without a vault.
    int keyVersion() const;
    static Result<AuditHead> head(database::Transaction& tx);
    /// Checks the chain from `fromSequence` (0: all). SecretCorrupt with the first bad sequence in the
    /// detail.
    Result<void> verify(database::Transaction& tx, qint64 fromSequence = 0) const;

private:
    std::shared_ptr<const secrets::Vault> m_vault;
};

} // namespace belfry::core::access
