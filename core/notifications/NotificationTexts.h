// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/events/EventCatalogue.h"
#include "core/messaging/Template.h"
#include "core/outbox/Message.h"

#include <QHash>

#include <vector>

/// The texts of the notifications: the school's own where it has one, otherwise the standard ones.
namespace belfry::core::notifications {

outbox::Channel channelOf(events::EventChannel channel);
events::EventChannel eventChannelOf(outbox::Channel channel);
outbox::MessageKind kindOf(events::EventKind kind);

/// The languages in which a notification has a text: pl, de, en.
const QStringList& textLanguages();
/// In which of them somebody reads: the own one, else the school's, else English.
QString textLanguage(const QString& own, const QString& schoolLanguage);
/// "notification.lesson_cancelled", in message_template.
QString templateKey(events::EventType type);
/// What the event can fill beside the variables about persons, in the order of the editor's list.
std::vector<messaging::Variable> variablesOf(events::EventType type);
/// Unknown, unclosed or nested variables; variables that this event never fills; login and password.
std::vector<messaging::TemplateIssue> checkText(
    events::EventType type, const messaging::TemplateText& text, const QString& language);
/// What a variable is called in NewEvent::values: its English name.
QString valueName(messaging::Variable variable);

class NotificationTexts
{
public:
    /// All texts of a channel, in one statement.
    static Result<NotificationTexts> load(database::Transaction& tx, events::EventChannel channel);

    messaging::TemplateText text(events::EventType type, const QString& language) const;
    bool isOwn(events::EventType type, const QString& language) const;
    /// SHA-256 over the texts of these events in all languages: what an approval in advance is bound to.
    QByteArray digest(const std::vector<events::EventType>& types) const;
    /// Of the events that need approval as notifications (decision 4), without the periodic ones.
    QByteArray digestOfNotifications() const;

private:
    events::EventChannel m_channel = events::EventChannel::Email;
    QHash<QString, messaging::TemplateText> m_own; ///< "notification.note/pl"
};

} // namespace belfry::core::notifications
