// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/events/EventCatalogue.h"
#include "core/messaging/TemplateService.h"
#include "core/outbox/ApprovalRuleStore.h"

#include <map>

namespace belfry::core::notifications {

/// What stands between an event and its messages leaving.
enum class Confirmation {
    NotNeeded, ///< kind system: by the rule of its kind (ES-06)
    ByRule, ///< approved in advance
    ByPerson
};

/// One line of Settings -> Communication -> Notifications.
struct NotificationRow
{
    events::EventType type = events::EventType::Note;
    events::EventKind kind = events::EventKind::Informational;
    std::map<events::EventChannel, bool> on; ///< channels that the event can speak by
    std::map<events::EventChannel, Confirmation> confirmation;
};

struct NotificationText
{
    messaging::TemplateText text;
    bool isOwn = false; ///< false: the standard text
};

/**
 * The school's choices about notifications: which event speaks by which channel (LL2-06, LL2-08), whether a
 * person confirms (LL2-10 to LL2-14), and the texts. And the events that a person sets off on a screen.
 * Errors: InputInvalid and InputMissing with the field's name in the detail.
 */
class NotificationService
{
public:
    explicit NotificationService(const access::AuditLog& audit)
        : m_audit(audit)
        , m_templates(audit)
    {
    }

    /// In the order of the catalogue.
    Result<std::vector<NotificationRow>> list(database::Transaction& tx, const access::Session& session);
    /// InputInvalid: the event cannot speak by this channel.
    Result<void> setOn(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel,
        bool isOn);

    /// "No confirmation for e-mail notifications" (LL2-12), "... for SMS" (LL2-13): each for itself.
    Result<bool> needsConfirmation(
        database::Transaction& tx, const access::Session& session, events::EventChannel channel);
    /// Off is an approval in advance of all texts as they are now, and asks for the right to approve; on
    /// revokes it, and stops what it released and has not left.
    Result<void> setNeedsConfirmation(database::Transaction& tx,
        const access::Session& session,
        events::EventChannel channel,
        bool isNeeded);

    Result<NotificationText> text(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel,
        const QString& language);
    /// InputInvalid with the faulty variable ("[abc]") in the detail; with a rule in force the new text is a
    /// new version of it, and asks for the right to approve.
    Result<void> setText(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel,
        const QString& language,
        const messaging::TemplateText& text);
    Result<void> restoreStandard(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel,
        const QString& language);

    /// What would be announced, for a preview: with `newStart` the lesson is moved, otherwise cancelled.
    /// The errors of the two below, but for Conflict.
    Result<events::NewEvent> lessonEvent(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        qint64 startsAt,
        std::optional<qint64> newStart,
        const QString& reason);
    /// "Lesson cancelled…" on the group's card. `startsAt`: UTC ms, ahead of us: the message is pointless
    /// afterwards. InputInvalid "starts_at: past"; Conflict: this lesson was announced as cancelled already.
    Result<EventId> announceLessonCancelled(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        qint64 startsAt,
        const QString& reason);
    /// "Lesson moved…". `newStart` lies ahead and differs from `startsAt`. The message is in time until the
    /// earlier of the two.
    Result<EventId> announceLessonMoved(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        qint64 startsAt,
        qint64 newStart,
        const QString& reason);

    /// For trying: the event as if it had happened to this person now, with real figures where there are any.
    Result<EventId> fire(
        database::Transaction& tx, const access::Session& session, events::EventType type, PersonId person);

private:
    Result<EventId> announce(database::Transaction& tx,
        const access::Session& session,
        GroupId group,
        qint64 startsAt,
        std::optional<qint64> newStart,
        const QString& reason);
    Result<void> renewRules(database::Transaction& tx,
        const access::Session& session,
        events::EventType type,
        events::EventChannel channel);

    access::AuditLog m_audit;
    messaging::TemplateService m_templates;
};

} // namespace belfry::core::notifications
