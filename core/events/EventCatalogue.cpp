// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/EventCatalogue.h"

namespace belfry::core::events {

namespace {

using Type = EventType;
using Kind = EventKind;
using To = EventRecipients;

} // namespace

// What is silent by default: accounts (whoever hands out access details says it in that very message), what
// concerns single persons in daily office work and may be internal (groups, notes, payments), missing
// consents, of which a fresh import may have hundreds, and the inbox, which recipients can read only once the
// portal is switched on.
const std::vector<EventInfo>& eventCatalogue()
{
    static const std::vector<EventInfo> all {
        // type, name, kind, recipients, system, email, sms, inbox possible
        { Type::AccountCreated, "account_created", Kind::System, To::Family, false, false, false, true },
        { Type::CredentialsChanged,
            "credentials_changed",
            Kind::System,
            To::Family,
            false,
            false,
            false,
            true },
        { Type::ContractStatus, "contract_status", Kind::System, To::Payer, false, true, false, true },
        { Type::SystemMessage, "system_message", Kind::System, To::Person, false, false, false, false },
        { Type::GroupJoined, "group_joined", Kind::Informational, To::Family, false, false, false, true },
        { Type::GroupLeft, "group_left", Kind::Informational, To::Family, false, false, false, true },
        { Type::LessonCancelled,
            "lesson_cancelled",
            Kind::Informational,
            To::Group,
            false,
            true,
            true,
            true },
        { Type::LessonMoved, "lesson_moved", Kind::Informational, To::Group, false, true, true, true },
        { Type::Note, "note", Kind::Informational, To::Family, false, false, false, true },
        { Type::InstalmentDue, "instalment_due", Kind::Periodic, To::Payer, false, true, false, true },
        { Type::InstalmentOverdue,
            "instalment_overdue",
            Kind::Periodic,
            To::Payer,
            false,
            true,
            false,
            true },
        { Type::PaymentReceived,
            "payment_received",
            Kind::Informational,
            To::Payer,
            false,
            false,
            false,
            true },
        { Type::Birthday, "birthday", Kind::Periodic, To::Person, false, true, false, true },
        { Type::ContractEnding, "contract_ending", Kind::Periodic, To::Payer, false, true, false, true },
        { Type::ConsentMissing, "consent_missing", Kind::System, To::Family, false, false, false, true },
        { Type::LowWallet, "low_wallet", Kind::System, To::Owner, false, true, false, true },
        { Type::DeliveryTrouble, "delivery_trouble", Kind::System, To::Owner, false, true, false, true },
    };
    return all;
}

const EventInfo& eventInfo(EventType type)
{
    const EventInfo& info = eventCatalogue()[static_cast<size_t>(type)];
    Q_ASSERT(info.type == type);
    return info;
}

QString eventChannelName(EventChannel channel)
{
    switch (channel) {
    case EventChannel::System:
        return QStringLiteral("system");
    case EventChannel::Email:
        return QStringLiteral("email");
    case EventChannel::Sms:
        return QStringLiteral("sms");
    }
    return {};
}

} // namespace belfry::core::events
