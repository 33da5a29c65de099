// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/people/Person.h"

#include <QJsonObject>

#include <vector>

namespace belfry::core::people {

/**
 * What the audit trail keeps of rows of the consent ledger: how many, and their keyed hashes folded into one
 * by XOR, so that the order does not matter and all entries together can be compared with the whole ledger.
 * Whoever writes ledger rows by hand has no key to make a hash that fits them.
 */
class LedgerProof
{
public:
    /// `keyVersion` 0: the newest.
    explicit LedgerProof(const access::AuditLog& audit, int keyVersion = 0);
    LedgerProof(const access::AuditLog& audit, const std::vector<ConsentEntry>& entries);

    void add(const ConsentEntry& entry);
    /// Folds in what addTo() put into an entry of the trail; false: it says nothing of the ledger, or with
    /// another key.
    bool addFrom(const QJsonObject& detail);
    void addTo(QJsonObject& detail) const;

    qint64 count() const { return m_count; }
    bool operator==(const LedgerProof& other) const
    {
        return m_count == other.m_count && m_folded == other.m_folded;
    }

private:
    void fold(const QByteArray& hash);

    const access::AuditLog* m_audit;
    int m_keyVersion = 0;
    qint64 m_count = 0;
    QByteArray m_folded;
};

} // namespace belfry::core::people
