// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/database/Connection.h"

namespace belfry::core::application {

/**
 * "Look around with a demo school": 8 groups, 120 students with guardians, 6 teachers, an organisation that
 * pays, contracts with instalments and payments (DemoContracts), and the faults that real lists have (no
 * address, wrong address, no consent, the same person twice). Always the same people; every address ends in
 * example.org, .com or .net and every number lies in a range reserved for fiction.
 *
 * Writes in slices on the given connection, which must not be in a transaction. `language` (pl, de, en) names
 * the groups; anything else is English. Sets the instance address when none is set. Conflict when somebody is
 * there already.
 */
Result<void> fillDemoSchool(database::Connection& connection,
    Services& services,
    const access::Session& session,
    const QString& language);

} // namespace belfry::core::application
