// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/Event.h"

/**
 * The catalogue of events (LL2-23): of what kind the messages about each are, who gets them, and by which
 * channels they go while the school has not said otherwise. Data alone; thread: any.
 */
namespace belfry::core::events {

/// The three kinds of decision 1, as outbox::MessageKind, which stands on a higher floor.
enum class EventKind { System, Informational, Periodic };

/// The channels of a notification (LL2-03), as outbox::Channel.
enum class EventChannel { System, Email, Sms };
inline constexpr EventChannel kEventChannels[] {
    EventChannel::System, EventChannel::Email, EventChannel::Sms
};
/// "system", "email", "sms".
QString eventChannelName(EventChannel channel);

enum class EventRecipients {
    Person, ///< alone
    Family, ///< the person, and the guardians where their accounts are on (LL2-09)
    Payer, ///< who pays: Event::recipient; the person himself where nobody is named
    Group, ///< the students of the group that the event speaks of, and their guardians likewise
    Owner ///< whoever is responsible at the school
};

struct EventInfo
{
    EventType type;
    const char* name;
    EventKind kind;
    EventRecipients recipients;
    bool system; ///< on by default
    bool email;
    bool sms;
    bool hasInbox; ///< false: never into the inbox ("something new lies in your inbox" would repeat itself)

    bool isOn(EventChannel channel) const
    {
        return channel == EventChannel::System ? system : channel == EventChannel::Email ? email : sms;
    }
    bool isPossible(EventChannel channel) const { return channel != EventChannel::System || hasInbox; }
};
/// All, in the order of EventType.
const std::vector<EventInfo>& eventCatalogue();
const EventInfo& eventInfo(EventType type);

} // namespace belfry::core::events
