// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <QHash>

#include <vector>

namespace belfry::core::people {

/// What counts for one purpose at the moment.
struct CurrentConsent
{
    bool isGranted = false;
    QUuid entry; ///< the ledger's row
    QString basis;
    QString wording;
    qint64 updatedAt = 0;
};
using CurrentConsents = QHash<PersonId, QHash<ConsentPurpose, CurrentConsent>>;
inline size_t qHash(ConsentPurpose purpose, size_t seed = 0)
{
    return ::qHash(static_cast<int>(purpose), seed);
}

/// The ledger `consent` (append-only) and `consent_current`.
class ConsentStore
{
public:
    static Result<CurrentConsents> current(database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Appends to the ledger and brings the current rows in step. Each entry has uuid, recordedBy and
    /// recordedAt; at most one entry for a person and purpose.
    static Result<void> append(
        database::Transaction& tx, const std::vector<ConsentEntry>& entries, const CurrentConsents& before);
    /// Oldest first; those of persons who became part of this one are among them.
    static Result<std::vector<ConsentEntry>> history(database::Transaction& tx, PersonId person);
};

} // namespace belfry::core::people
