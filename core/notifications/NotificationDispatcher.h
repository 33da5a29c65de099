// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/messaging/ComposeService.h"
#include "core/notifications/EventRuleStore.h"
#include "core/notifications/NotificationTexts.h"
#include "core/notifications/Recipients.h"
#include "core/outbox/OutboxService.h"
#include "core/settings/Settings.h"

#include <map>

namespace belfry::core::notifications {

/// What one slice made.
struct Dispatched
{
    int events = 0; ///< handled: told, silent, or pointless by now; 0: there is none left
    std::optional<events::EventType> type; ///< of `queued`
    int queued = 0; ///< messages
    SubmissionId submission; ///< invalid: nothing was to be told
    QString reason; ///< why nothing came of them: "silent", "too_late", "nobody", "archived", "unreachable"
    std::vector<outbox::Skipped> skipped;
};

/**
 * Turns events into messages: new ones, oldest first, become a submission in the outbox, with everything that
 * holds for any message (consent, addresses, language, approval). Taking the events, queueing and marking
 * them done is one transaction, so that each is told once, whatever dies in between. Thread: the
 * transaction's; run by the delivery before each round (application::Notifications) and by "fire".
 */
class NotificationDispatcher
{
public:
    NotificationDispatcher(const std::shared_ptr<const secrets::Vault>& vault, access::AuditLog audit);

    /// A slice holds events of one type, so that their messages stand in one submission.
    static constexpr int kSlice = 40;

    /// The session is the system's: nobody clicks here.
    Result<Dispatched> dispatchSlice(database::Transaction& tx, const access::Session& session);
    /// This one event, now.
    Result<Dispatched> dispatchOne(database::Transaction& tx, const access::Session& session, EventId id);

    /// What would leave if this happened: one plan for each channel and language; none: silent, or nobody is
    /// meant. Reads only.
    Result<std::vector<messaging::ComposePlan>> preview(
        database::Transaction& tx, const access::Session& session, const events::NewEvent& event);

    /// The events of the next slice, for one that fails: each is tried alone, and given up if it is at fault,
    /// so that one bad event never stops the others.
    Result<std::vector<EventId>> nextInLine(database::Transaction& tx, const access::Session& session);
    Result<void> giveUp(
        database::Transaction& tx, const access::Session& session, EventId id, const QString& reason);

private:
    struct Batch;
    using Texts = std::map<events::EventChannel, NotificationTexts>;

    Result<Dispatched> dispatch(
        database::Transaction& tx, const access::Session& session, std::vector<events::Event> taken);
    Result<Dispatched> drop(
        database::Transaction& tx, const std::vector<events::Event>& events, const QString& reason);
    Result<std::vector<messaging::ComposePlan>> plansOf(
        database::Transaction& tx, const access::Session& session, const Batch& batch);
    Result<Dispatched> queue(database::Transaction& tx,
        const access::Session& session,
        const Batch& batch,
        const std::vector<messaging::ComposePlan>& plans);
    Result<outbox::RulesByChannel> rulesFor(database::Transaction& tx, const Batch& batch);

    access::AuditLog m_audit;
    settings::SettingsService m_settings;
    messaging::ComposeService m_compose;
    outbox::OutboxService m_outbox;
};

} // namespace belfry::core::notifications
