// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Reason.h"

#include <algorithm>
#include <iterator>

namespace belfry::core::outbox {

namespace {

struct Entry
{
    Reason reason;
    const char* name;
    const char* text; ///< what is the matter and what to do about it; ends with a full stop
};

constexpr Entry kEntries[] {
    { Reason::None, "", "" },
    { Reason::NoAddress, "no_address", "There is no e-mail address: add one on the person's card." },
    { Reason::BadAddress,
        "bad_address",
        "The e-mail address is not valid: correct it on the person's card." },
    { Reason::NoNumber, "no_number", "There is no phone number: add one on the person's card." },
    { Reason::BadNumber, "bad_number", "The phone number is not valid: correct it on the person's card." },
    { Reason::NotSms,
        "not_sms",
        "No phone number receives SMS: tick \"receives SMS\" beside a mobile number on the person's card." },
    { Reason::CountryNotAllowed,
        "country_not_allowed",
        "SMS may not go to this country: allow it in the settings of SMS, or use another number." },
    { Reason::SmsNotWanted,
        "sms_not_wanted",
        "The person gets no SMS: choose \"Send SMS\" on the person's card, or send an e-mail." },
    { Reason::SmsOff, "sms_off", "SMS is switched off: activate it in the settings of SMS." },
    { Reason::Letters,
        "letters",
        "The text holds letters that an SMS cannot carry: change them, allow them in the settings of SMS, or "
        "send an e-mail." },
    { Reason::TooManyParts, "too_many_parts", "The SMS would be too long: shorten the text." },
    { Reason::BadText,
        "bad_text",
        "The text cannot be sent as an SMS, it is empty or holds control characters: change it." },
    { Reason::NoConsent,
        "no_consent",
        "The consent that this message needs is not recorded: record it on the person's card." },
    { Reason::ModeBlocked,
        "mode_blocked",
        "The school blocks all sending: change it in the settings of consents." },
    { Reason::NoInstanceUrl,
        "no_instance_url",
        "The address of the register is not set: enter it in the settings of the school." },
    { Reason::NoAccount, "no_account", "The person has no login: make one on the person's card." },
    { Reason::NoPassword,
        "no_password",
        "The initial password is not kept any more: make a new password, then send it." },
    { Reason::NoGuardian,
        "no_guardian",
        "No guardian is recorded: add one on the student's card, or send to the student." },
    { Reason::NoSender, "no_sender", "The sender's address is not set: enter it in the settings of e-mail." },
    { Reason::Archived,
        "archived",
        "The person has left the school: take the person out of the archive to send again." },
    { Reason::EmptyVariable,
        "empty_variable",
        "A variable of the text has no value for this person: fill it in, or change the text." },
    { Reason::OutsideHours,
        "outside_hours",
        "It is outside the sending hours: the message leaves by itself when they begin." },
    { Reason::DayOff,
        "day_off",
        "Today nothing is sent: the message leaves by itself on the next sending day." },
    { Reason::Wallet,
        "wallet",
        "There is not enough credit: top up the account, then the message leaves by itself." },
    { Reason::GatewayCredit,
        "gateway_credit",
        "The account at the SMS gateway is empty: pay there, then enter the top-up in the wallet, or deliver "
        "now." },
    { Reason::ChannelStopped,
        "channel_stopped",
        "Sending is stopped until its settings are mended: check them and send a test mail." },
    { Reason::ChannelWaiting,
        "channel_waiting",
        "The server cannot be reached: the message leaves by itself when it answers again." },
    { Reason::Limit,
        "limit",
        "The sending limit is used up: the message leaves by itself when there is room again." },
    { Reason::Paused, "paused", "Sending is paused: resume it to let the message leave." },
    { Reason::ClockSuspect,
        "clock_suspect",
        "The clock of the computer jumped: check the time, then confirm the clock." },
    { Reason::NotSender,
        "not_sender",
        "Another computer is the sender of this database: send there, or take over here." },
    { Reason::AwaitingApproval,
        "awaiting_approval",
        "The message waits for approval: approve or reject it in the outbox." },
    { Reason::AwaitingTurn,
        "awaiting_turn",
        "The message is approved and leaves with the next round; \"Deliver now\" starts one." },
    { Reason::TemporaryRefusal,
        "temporary_refusal",
        "The server asked to try again later: Belfry tries again by itself." },
    { Reason::Refused,
        "refused",
        "The server refused the message for good: read its answer, then send again or cancel." },
    { Reason::AddressRefused,
        "address_refused",
        "The mailbox does not exist: correct the address on the person's card and send again." },
    { Reason::Suppressed, "suppressed", "Nothing may be sent to this address: use another address." },
    { Reason::Superseded,
        "superseded",
        "What it speaks of has changed since: send the newer message instead, if one is needed." },
    { Reason::Edited, "edited", "Its words were changed: another message took its place." },
    { Reason::KeyMissing,
        "key_missing",
        "The text cannot be opened on this computer: enter the recovery code, then it goes on by itself." },
    { Reason::Tampered,
        "tampered",
        "The text or the address was changed in the database after approval, so it was not sent: make the "
        "message anew, and find out who changed it." },
    { Reason::ApprovalWithdrawn,
        "approval_withdrawn",
        "The approval in advance that let it leave was taken back or changed: approve the message itself." },
    { Reason::SenderChanged,
        "sender_changed",
        "The sender's address was changed after the message was made: send it again with the new address." },
    { Reason::TooLate,
        "too_late",
        "The message could not leave before its deadline: send it again if it is still wanted." },
    { Reason::Rejected,
        "rejected",
        "The message was rejected: read the reason, change the message and submit it again." },
    { Reason::CancelledByPerson,
        "cancelled",
        "The message was cancelled before it left: send it again if it is wanted after all." },
    { Reason::Abandoned,
        "abandoned",
        "It was uncertain whether the message arrived, and it was given up: send it anew if it is still "
        "wanted." },
    { Reason::ResentAsNew,
        "resent_as_new",
        "It was uncertain whether the message arrived, and it was sent again as a new message: look there." },
    { Reason::Uncertain,
        "uncertain",
        "The message was handed over and the answer was lost: ask the recipient, then decide in the "
        "outbox." },
    { Reason::Crashed,
        "crashed",
        "Sending this message failed three times in an unexpected way: check it, then release or cancel "
        "it." },
    { Reason::Restored,
        "restored",
        "The database was restored or copied and this message may be out already: decide in the outbox." },
    { Reason::AlreadySent, "already_sent", "The same message was sent already: send again only on purpose." },
    { Reason::AlreadyQueued,
        "already_queued",
        "The same message waits in the outbox already: nothing needs to be done." },
    { Reason::RemindersStopped,
        "reminders_stopped",
        "Reminders were stopped for this instalment or this payer: let them go on in the contract, if they "
        "are wanted." },
    { Reason::InInbox,
        "in_inbox",
        "The message lies in the recipient's inbox: recipients can read it once the portal is switched "
        "on." },
    { Reason::DuplicateRecipient,
        "duplicate_recipient",
        "The person gets the same message already: nothing needs to be done." },
};

} // namespace

QString reasonName(Reason reason)
{
    const auto* found = std::find_if(
        std::begin(kEntries), std::end(kEntries), [&](const Entry& entry) { return entry.reason == reason; });
    return found == std::end(kEntries) ? QString() : QString(QLatin1String(found->name));
}

Reason reasonFromName(const QString& name)
{
    const auto* found = std::find_if(std::begin(kEntries), std::end(kEntries), [&](const Entry& entry) {
        return name == QLatin1String(entry.name);
    });
    return found == std::end(kEntries) ? Reason::None : found->reason;
}

QString reasonText(Reason reason, const QString& detail)
{
    const auto* found = std::find_if(
        std::begin(kEntries), std::end(kEntries), [&](const Entry& entry) { return entry.reason == reason; });
    const QString sentence = found == std::end(kEntries) ? QString() : QString(QLatin1String(found->text));
    if (detail.isEmpty() || sentence.isEmpty()) {
        return sentence;
    }
    return QStringLiteral("%1 (%2)").arg(sentence, detail);
}

} // namespace belfry::core::outbox
