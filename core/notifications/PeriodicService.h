// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/events/EventCatalogue.h"

namespace belfry::core::notifications {

/**
 * Whether periodic messages wait for a person (ES-05, ES-33), each event and channel by itself; they do
 * unless an owner has approved them in advance, with the texts as they are. Thread: the transaction's.
 */
class PeriodicService
{
public:
    explicit PeriodicService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<bool> needsConfirmation(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel);
    /// Off asks for ApproveInAdvance and is an approval of all texts of the event; on takes it back and stops
    /// what it released and has not left. InputInvalid for events of another kind.
    Result<void> setNeedsConfirmation(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel,
        bool isNeeded);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::notifications
