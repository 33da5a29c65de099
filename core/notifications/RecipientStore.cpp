// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/RecipientStore.h"

namespace belfry::core::notifications {

Result<std::vector<PersonId>> RecipientStore::owners(database::Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT DISTINCT s.person_id FROM staff s JOIN person p ON p.id = s.person_id "
                       "WHERE s.role = 'owner' AND s.is_active = TRUE AND p.status = 'active' "
                       "ORDER BY s.person_id"));
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

} // namespace belfry::core::notifications
