// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/database/Connection.h"

#include <map>

namespace belfry::core::application {

/// What a run of the notifications made.
struct Told
{
    int events = 0; ///< handled, the silent and pointless ones too
    std::map<events::EventType, int> queued; ///< messages
    std::vector<outbox::Skipped> skipped;
};

/**
 * The outermost runner of the notifications: makes messages of everything that happened, slice by slice, each
 * in a transaction of its own. An event that cannot be told is given up with its reason and does not keep the
 * others waiting. Run before each delivery round and after the daily jobs. Thread: that of the connection.
 */
Result<Told> tellWhatHappened(database::Connection& connection, Services& services);

} // namespace belfry::core::application
