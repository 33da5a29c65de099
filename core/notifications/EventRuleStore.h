// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/events/EventCatalogue.h"

#include <QHash>

namespace belfry::core::notifications {

/// By which channels each event speaks: what the school has set, and the catalogue's default elsewhere.
class Lit
{
public:
    bool isOn(events::EventType type, events::EventChannel channel) const;
    bool isSilent(events::EventType type) const;

private:
    friend class EventRuleStore;
    QHash<QString, bool> m_set; ///< "lesson_cancelled/email"
};

/// The table `event_rule`.
class EventRuleStore
{
public:
    static Result<Lit> all(database::Transaction& tx);
    static Result<void> set(database::Transaction& tx,
        events::EventType type,
        events::EventChannel channel,
        bool isOn,
        const QString& by);
};

} // namespace belfry::core::notifications
