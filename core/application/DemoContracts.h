// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/database/Connection.h"

namespace belfry::core::application {

/**
 * Contracts of the demo school: most students have one for this school year, with ten monthly instalments and
 * what has been paid so far; some are late, some paid ahead, some are drafts, wait for a signature or have
 * ended, and a company pays for a few. Everything follows from counting and from today's date. Writes in
 * slices on the given connection.
 */
Result<void> fillDemoContracts(
    database::Connection& connection, Services& services, const access::Session& session);

} // namespace belfry::core::application
