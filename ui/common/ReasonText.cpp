// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReasonText.h"

#include <QCoreApplication>

namespace belfry::ui {

using core::outbox::MessageKind;
using core::outbox::Reason;
using core::outbox::Row;
using core::outbox::State;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ReasonText)

public:
    static QString sentence(Reason reason);
    static QString withDetail(const QString& sentence, const QString& detail)
    {
        //: %1 is a full sentence, %2 the server's own words or a typed reason
        return tr("%1 (%2)").arg(sentence, detail);
    }
    static QString fix(Reason reason);
    static QString state(const Row& row);
    static QString kind(MessageKind kind);
    static QString channel(core::outbox::Channel channel);
    static QString report(const QString& report);
};

QString Words::sentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoAddress:
        return tr("There is no e-mail address: add one on the person's card.");
    case Reason::BadAddress:
        return tr("The e-mail address is not valid: correct it on the person's card.");
    case Reason::NoNumber:
        return tr("There is no phone number: add one on the person's card.");
    case Reason::BadNumber:
        return tr("The phone number is not valid: correct it on the person's card.");
    case Reason::NotSms:
        return tr("No phone number receives SMS: tick \"receives SMS\" beside a mobile number on the "
                  "person's card.");
    case Reason::CountryNotAllowed:
        return tr("SMS may not go to this country: allow it in the settings of SMS, or use another number.");
    case Reason::SmsNotWanted:
        return tr("The person gets no SMS: choose \"Send SMS\" on the person's card, or send an e-mail.");
    case Reason::SmsOff:
        return tr("SMS is switched off: activate it in the settings of SMS.");
    case Reason::Letters:
        return tr("The text holds letters that an SMS cannot carry: change them, allow them in the settings "
                  "of SMS, or send an e-mail.");
    case Reason::TooManyParts:
        return tr("The SMS would be too long: shorten the text.");
    case Reason::BadText:
        return tr("The text cannot be sent as an SMS, it is empty or holds control characters: change it.");
    case Reason::NoConsent:
        return tr("The consent that this message needs is not recorded: record it on the person's card.");
    case Reason::ModeBlocked:
        return tr("The school blocks all sending: change it in the settings of consents.");
    case Reason::NoInstanceUrl:
        return tr("The address of the register is not set: enter it in the settings of the school.");
    case Reason::NoAccount:
        return tr("The person has no login: make one on the person's card.");
    case Reason::NoPassword:
        return tr("The initial password is not kept any more: make a new password, then send it.");
    case Reason::NoGuardian:
        return tr("No guardian is recorded: add one on the student's card, or send to the student.");
    case Reason::NoSender:
        return tr("The sender's address is not set: enter it in the settings of e-mail.");
    case Reason::Archived:
        return tr("The person has left the school: take the person out of the archive to send again.");
    case Reason::EmptyVariable:
        return tr("A variable of the text has no value for this person: fill it in, or change the text.");
    case Reason::OutsideHours:
        return tr("It is outside the sending hours: the message leaves by itself when they begin.");
    case Reason::DayOff:
        return tr("Today nothing is sent: the message leaves by itself on the next sending day.");
    case Reason::Wallet:
        return tr("There is not enough credit: top up the account, then the message leaves by itself.");
    case Reason::GatewayCredit:
        return tr(
            "The account at the SMS gateway is empty: pay there, then enter the top-up in the wallet, or "
            "choose \"Deliver now\".");
    case Reason::ChannelStopped:
        return tr("Sending is stopped until its settings are mended: check them and send a test mail.");
    case Reason::ChannelWaiting:
        return tr("The server cannot be reached: the message leaves by itself when it answers again.");
    case Reason::Limit:
        return tr("The sending limit is used up: the message leaves by itself when there is room again.");
    case Reason::Paused:
        return tr("Sending is paused: resume it to let the message leave.");
    case Reason::ClockSuspect:
        return tr("The clock of the computer jumped: check the time, then confirm the clock.");
    case Reason::NotSender:
        return tr("Another computer is the sender of this database: send there, or take over here.");
    case Reason::AwaitingApproval:
        return tr("The message waits for approval: approve or reject it in the outbox.");
    case Reason::AwaitingTurn:
        return tr("The message is approved and leaves with the next round; \"Deliver now\" starts one.");
    case Reason::TemporaryRefusal:
        return tr("The server asked to try again later: Belfry tries again by itself.");
    case Reason::Refused:
        return tr("The server refused the message for good: read its answer, then send again or cancel.");
    case Reason::AddressRefused:
        return tr("The mailbox does not exist: correct the address on the person's card and send again.");
    case Reason::Suppressed:
        return tr("Nothing may be sent to this address: use another address.");
    case Reason::Edited:
        return tr("Its words were changed. A new message took its place.");
    case Reason::Superseded:
        return tr("What it speaks of has changed since: send the newer message instead, if one is needed.");
    case Reason::KeyMissing:
        return tr("The text cannot be opened on this computer: enter the recovery code, then it goes on by "
                  "itself.");
    case Reason::Tampered:
        return tr("The text or the address was changed in the database after approval, so it was not sent: "
                  "make the message anew, and find out who changed it.");
    case Reason::ApprovalWithdrawn:
        return tr("The approval in advance that let it leave was taken back or changed: approve the message "
                  "itself.");
    case Reason::SenderChanged:
        return tr("The sender's address was changed after the message was made: send it again with the new "
                  "address.");
    case Reason::TooLate:
        return tr("The message could not leave before its deadline: send it again if it is still wanted.");
    case Reason::Rejected:
        return tr("The message was rejected: read the reason, change the message and submit it again.");
    case Reason::CancelledByPerson:
        return tr("The message was cancelled before it left: send it again if it is wanted after all.");
    case Reason::Abandoned:
        return tr("It was uncertain whether the message arrived, and it was given up: send it anew if it is "
                  "still wanted.");
    case Reason::ResentAsNew:
        return tr("It was uncertain whether the message arrived, and it was sent again as a new message: "
                  "look there.");
    case Reason::Uncertain:
        return tr("The message was handed over and the answer was lost: ask the recipient, then decide in "
                  "the outbox.");
    case Reason::Crashed:
        return tr("Sending this message failed three times in an unexpected way: check it, then release or "
                  "cancel it.");
    case Reason::Restored:
        return tr(
            "The database was restored or copied and this message may be out already: decide in the outbox.");
    case Reason::AlreadySent:
        return tr("The same message was sent already: send again only on purpose.");
    case Reason::AlreadyQueued:
        return tr("The same message waits in the outbox already: nothing needs to be done.");
    case Reason::RemindersStopped:
        return tr("Reminders were stopped for this instalment or this payer: let them go on in the "
                  "contract, if they are wanted.");
    case Reason::InInbox:
        return tr("The message lies in the recipient's inbox: recipients can read it once the portal is "
                  "switched on.");
    case Reason::DuplicateRecipient:
        return tr("The person gets the same message already: nothing needs to be done.");
    }
    return {};
}

QString Words::fix(Reason reason)
{
    switch (reason) {
    case Reason::NoAddress:
        return tr("Add an address");
    case Reason::BadAddress:
    case Reason::AddressRefused:
    case Reason::Suppressed:
        return tr("Correct the address");
    case Reason::NoNumber:
    case Reason::BadNumber:
    case Reason::NotSms:
        return tr("Correct the number");
    case Reason::SmsNotWanted:
        return tr("Open the card");
    case Reason::CountryNotAllowed:
    case Reason::SmsOff:
    case Reason::Letters:
        return tr("Open the SMS settings");
    case Reason::Wallet:
    case Reason::GatewayCredit:
        return tr("Top up");
    case Reason::NoConsent:
        return tr("Record consent");
    case Reason::NoInstanceUrl:
        return tr("Enter the address of the register");
    case Reason::NoSender:
        return tr("Enter the sender");
    case Reason::NoGuardian:
        return tr("Add a guardian");
    case Reason::NoPassword:
        return tr("Make a new password");
    case Reason::ChannelStopped:
    case Reason::Limit:
        return tr("Open the mail settings");
    case Reason::OutsideHours:
        return tr("Open the sending hours");
    case Reason::DayOff:
        return tr("Change this day off");
    case Reason::Paused:
        return tr("Resume sending");
    case Reason::ClockSuspect:
        return tr("Confirm the clock");
    case Reason::NotSender:
        return tr("Take over here");
    case Reason::AwaitingApproval:
    case Reason::ApprovalWithdrawn:
        return tr("Approve");
    case Reason::AwaitingTurn:
    case Reason::ChannelWaiting:
        return tr("Deliver now");
    case Reason::KeyMissing:
        return tr("Enter the recovery code");
    case Reason::Uncertain:
    case Reason::Crashed:
    case Reason::Restored:
        return tr("Decide…");
    case Reason::SenderChanged:
    case Reason::Refused:
    case Reason::TooLate:
        return tr("Send again");
    default:
        return fixFor(reason) == Fix::Person ? tr("Open the card") : QString();
    }
}

QString Words::state(const Row& row)
{
    switch (row.state) {
    case State::Draft:
        return tr("Draft");
    case State::Pending:
        return tr("To approve");
    case State::Ready:
        return tr("Approved");
    case State::Claimed:
    case State::Sending:
        return tr("Sending…");
    case State::Retry:
        return tr("Will try again");
    case State::Sent:
        return row.transport == QLatin1String("folder") ? tr("In the folder") : tr("Accepted");
    case State::Failed:
        return tr("Refused");
    case State::InDoubt:
        return tr("Uncertain");
    case State::Quarantined:
        return tr("Needs attention");
    case State::Blocked:
        return tr("Blocked");
    case State::Expired:
        return tr("Too late");
    case State::Cancelled:
        return row.reason == Reason::Rejected ? tr("Rejected") : tr("Cancelled");
    case State::Held:
        return tr("Held");
    }
    return {};
}

QString Words::channel(core::outbox::Channel channel)
{
    switch (channel) {
    case core::outbox::Channel::Email:
        return tr("e-mail");
    case core::outbox::Channel::Sms:
        return tr("SMS");
    case core::outbox::Channel::System:
        return tr("system message");
    }
    return {};
}

QString Words::kind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::System:
        return tr("system");
    case MessageKind::Informational:
        return tr("informational");
    case MessageKind::Periodic:
        return tr("periodic");
    }
    return {};
}

QString Words::report(const QString& report)
{
    const std::pair<const char*, QString> words[] { { "waiting", tr("not reported yet") },
        { "accepted", tr("accepted by the network") },
        { "delivered", tr("delivered") },
        { "undelivered", tr("not delivered") },
        { "expired", tr("not delivered in time") },
        { "unknown", tr("the gateway does not know") } };
    for (const auto& [name, word] : words) {
        if (report == QLatin1String(name)) {
            return word;
        }
    }
    return {};
}

StateColour stateColour(const Row& row)
{
    switch (row.state) {
    case State::Draft:
    case State::Cancelled:
        return StateColour::None;
    case State::Pending:
    case State::Ready:
    case State::Claimed:
    case State::Sending:
    case State::Retry:
        return StateColour::Wait;
    case State::Sent:
        return row.transport == QLatin1String("folder") ? StateColour::None : StateColour::Ok;
    case State::Failed:
    case State::Blocked:
    case State::Expired:
        return StateColour::Bad;
    case State::InDoubt:
    case State::Quarantined:
    case State::Held:
        return StateColour::Dec;
    }
    return StateColour::None;
}

} // namespace

QString reasonSentence(Reason reason, const QString& detail)
{
    const QString sentence = Words::sentence(reason);
    return detail.isEmpty() || sentence.isEmpty() ? sentence : Words::withDetail(sentence, detail);
}

Fix fixFor(Reason reason)
{
    switch (reason) {
    case Reason::NoAddress:
    case Reason::BadAddress:
    case Reason::NoNumber:
    case Reason::BadNumber:
    case Reason::NotSms:
    case Reason::SmsNotWanted:
    case Reason::NoAccount:
    case Reason::NoPassword:
    case Reason::NoGuardian:
    case Reason::Archived:
    case Reason::AddressRefused:
    case Reason::Suppressed:
    case Reason::Superseded:
    case Reason::Tampered:
        return Fix::Person;
    case Reason::CountryNotAllowed:
    case Reason::SmsOff:
    case Reason::Letters:
        return Fix::SmsSettings;
    case Reason::Wallet:
    case Reason::GatewayCredit:
        return Fix::Wallet;
    case Reason::NoConsent:
        return Fix::Consent;
    case Reason::NoInstanceUrl:
        return Fix::SchoolSettings;
    case Reason::NoSender:
    case Reason::ChannelStopped:
    case Reason::Limit:
        return Fix::MailSettings;
    case Reason::OutsideHours:
    case Reason::DayOff:
        return Fix::Hours;
    case Reason::Paused:
        return Fix::Resume;
    case Reason::ClockSuspect:
        return Fix::ConfirmClock;
    case Reason::NotSender:
        return Fix::TakeOver;
    case Reason::SenderChanged:
    case Reason::Refused:
    case Reason::TooLate:
        return Fix::SendAgain;
    case Reason::AwaitingApproval:
    case Reason::ApprovalWithdrawn:
        return Fix::Approve;
    case Reason::AwaitingTurn:
    case Reason::ChannelWaiting:
        return Fix::DeliverNow;
    case Reason::KeyMissing:
        return Fix::Key;
    case Reason::Uncertain:
    case Reason::Crashed:
    case Reason::Restored:
        return Fix::Decide;
    default:
        return Fix::None;
    }
}

QString fixWords(Reason reason)
{
    return Words::fix(reason);
}

StateWords stateWords(const Row& row)
{
    return { Words::state(row), stateColour(row) };
}

QString reportWord(const QString& report)
{
    return Words::report(report);
}

QString kindWord(MessageKind kind)
{
    return Words::kind(kind);
}

QString channelWord(core::outbox::Channel channel)
{
    return Words::channel(channel);
}

} // namespace belfry::ui
