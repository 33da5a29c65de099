// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace belfry::core::database {

/// What a screen may want to hear of. Coarse on purpose: a screen that shows the topic reads its window
/// again.
enum class Topic {
    People = 0x01, ///< persons, roles, contact points, consents, guardianships
    Groups = 0x02,
    Credentials = 0x04,
    Outbox = 0x08,
    Channels = 0x10, ///< a channel's state, pause, clock
    Settings = 0x20,
    Access = 0x40, ///< staff accounts
    Contracts = 0x200, ///< contracts, instalments, payments
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

} // namespace belfry::core::database
