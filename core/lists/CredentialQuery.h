// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/lists/CredentialState.h"

#include <QHash>
#include <QSet>

namespace belfry::core::lists {

/// Decision 7 as SQL: the state of credentials, read from accounts, messages and paper.
class CredentialQuery
{
public:
    /// With every sending, for the persons of one window.
    static Result<QHash<PersonId, CredentialInfo>> infos(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// The state of everybody who is in another one than Never.
    static Result<QHash<PersonId, CredentialState>> states(database::Transaction& tx);
    /// Persons in this state; for Never those who are in any other (so that persons without account need not
    /// be listed).
    static Result<QSet<PersonId>> inState(database::Transaction& tx, CredentialState state);
};

} // namespace belfry::core::lists
