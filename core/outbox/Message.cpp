// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::core::outbox {

namespace {

template <class Enum> using Names = std::initializer_list<std::pair<Enum, const char*>>;

constexpr Names<State> kStateNames {
    { State::Draft, "draft" },
    { State::Pending, "pending" },
    { State::Ready, "ready" },
    { State::Claimed, "claimed" },
    { State::Sending, "sending" },
    { State::Retry, "retry" },
    { State::Sent, "sent" },
    { State::Failed, "failed" },
    { State::InDoubt, "in_doubt" },
    { State::Quarantined, "quarantined" },
    { State::Blocked, "blocked" },
    { State::Expired, "expired" },
    { State::Cancelled, "cancelled" },
    { State::Held, "held" },
};
constexpr Names<MessageKind> kKindNames {
    { MessageKind::System, "system" },
    { MessageKind::Informational, "informational" },
    { MessageKind::Periodic, "periodic" },
};
constexpr Names<Channel> kChannelNames {
    { Channel::Email, "email" },
    { Channel::System, "system" },
    { Channel::Sms, "sms" },
};

/// docs/delivery.md 2.4, in the order of its rows; the same as migrations/…/legal_transition_rows.sql.
constexpr std::pair<State, State> kLegal[] {
    { State::Draft, State::Pending },
    { State::Draft, State::Cancelled },
    { State::Pending, State::Ready },
    { State::Pending, State::Cancelled },
    { State::Ready, State::Cancelled },
    { State::Retry, State::Cancelled },
    { State::Claimed, State::Cancelled },
    { State::Ready, State::Claimed },
    { State::Retry, State::Claimed },
    { State::Claimed, State::Ready },
    { State::Claimed, State::Sending },
    { State::Claimed, State::Blocked },
    { State::Claimed, State::Expired },
    { State::Claimed, State::Quarantined },
    { State::Claimed, State::Retry },
    { State::Claimed, State::Failed },
    { State::Sending, State::Sent },
    { State::Sending, State::Retry },
    { State::Sending, State::Failed },
    { State::Sending, State::InDoubt },
    { State::InDoubt, State::Sent },
    { State::InDoubt, State::Retry },
    { State::InDoubt, State::Failed },
    { State::Pending, State::Held },
    { State::Ready, State::Held },
    { State::Claimed, State::Held },
    { State::Sending, State::Held },
    { State::Retry, State::Held },
    { State::InDoubt, State::Held },
    { State::Quarantined, State::Held },
    { State::Blocked, State::Held },
    { State::Pending, State::Blocked },
    { State::Pending, State::Expired },
    { State::Ready, State::Blocked },
    { State::Ready, State::Expired },
    { State::Retry, State::Blocked },
    { State::Retry, State::Expired },
    { State::Blocked, State::Ready },
    { State::Quarantined, State::Ready },
    { State::Quarantined, State::Cancelled },
    { State::Held, State::Pending },
    { State::Held, State::Ready },
    { State::Held, State::Cancelled },
    { State::Held, State::Sent },
    { State::Held, State::Failed },
};

template <class Enum> QString nameOf(Names<Enum> names, Enum value)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == value; });
    return found == names.end() ? QString() : QString(QLatin1String(found->second));
}

template <class Enum> std::optional<Enum> valueOf(Names<Enum> names, const QString& name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& entry) { return name == QLatin1String(entry.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString stateName(State state)
{
    return nameOf(kStateNames, state);
}

std::optional<State> stateFromName(const QString& name)
{
    return valueOf(kStateNames, name);
}

bool isLegal(State from, State to)
{
    return std::find(std::begin(kLegal), std::end(kLegal), std::pair(from, to)) != std::end(kLegal);
}

bool isFinal(State state)
{
    return state == State::Sent || state == State::Failed || state == State::Expired
        || state == State::Cancelled;
}

bool isToApprove(const Row& row)
{
    return row.state == State::Pending
        || (row.state == State::Blocked && row.reason == Reason::ApprovalWithdrawn);
}

QString kindName(MessageKind kind)
{
    return nameOf(kKindNames, kind);
}

std::optional<MessageKind> kindFromName(const QString& name)
{
    return valueOf(kKindNames, name);
}

QString channelName(Channel channel)
{
    return nameOf(kChannelNames, channel);
}

std::optional<Channel> channelFromName(const QString& name)
{
    return valueOf(kChannelNames, name);
}

} // namespace belfry::core::outbox
