// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace belfry::core::outbox {

/**
 * Why a message has not left, or why a recipient was passed over: one table for the console, the screens and
 * the database (stored by name). `ui/common/ReasonText` has the sentence in the user's language and the place
 * that mends it; reasonText() is the English one.
 */
enum class Reason {
    None,
    NoAddress, ///< no e-mail address (ES-12)
    BadAddress, ///< the address is wrong (ES-13)
    NoNumber,
    BadNumber,
    NotSms,
    CountryNotAllowed, ///< the number's country is not among those of sms.countries
    SmsNotWanted, ///< the person's switch says "Do not send SMS" (DT-25)
    SmsOff, ///< SMS is not activated (DT-03)
    Letters, ///< letters outside the SMS alphabet, refused or in a password that must not change
    TooManyParts, ///< the SMS would be longer than a gateway takes
    BadText, ///< empty after merging, or control characters
    NoConsent, ///< no consent for the contract (ES-17), or none for messages (ES-18)
    ModeBlocked, ///< the school blocks all sending
    NoInstanceUrl, ///< credentials without the register's address (decision 12)
    NoAccount, ///< the person has no login
    NoPassword, ///< the initial password's life has ended (decision 11): make a new one
    NoGuardian, ///< "to the guardians" and there is none
    NoSender, ///< mail.from is empty
    Archived, ///< the person has left
    EmptyVariable, ///< a variable has no value for this person
    OutsideHours,
    DayOff,
    Wallet, ///< the school's own wallet does not suffice
    GatewayCredit, ///< the account at the SMS gateway is empty
    ChannelStopped, ///< login, certificate or setting; the channel's detail has the server's words
    ChannelWaiting, ///< the server is not reachable; the next probe is planned
    Limit, ///< per minute, hour or day
    Paused,
    ClockSuspect,
    NotSender, ///< another computer is the sender of this file
    AwaitingApproval,
    AwaitingTurn, ///< approved, leaves with the next round
    TemporaryRefusal, ///< the server asked to try later; detail has its words
    Refused, ///< refused for good; detail has the server's words
    AddressRefused, ///< the mailbox does not exist
    Suppressed,
    Superseded, ///< a newer version exists
    Edited, ///< a person changed its words: another message took its place
    KeyMissing, ///< the text cannot be opened on this computer
    Tampered, ///< text, address or sender are not those that were approved: changed in the database by hand
    ApprovalWithdrawn,
    SenderChanged, ///< mail.from changed after approval
    TooLate,
    Rejected, ///< by an approver; detail has the typed reason
    CancelledByPerson,
    Abandoned, ///< uncertain, and a person gave it up
    ResentAsNew, ///< uncertain, and a person sent it again as a new message
    Uncertain, ///< handed over, the answer was lost
    Crashed, ///< broke the worker three times
    Restored, ///< held after a restore or copy
    AlreadySent,
    AlreadyQueued,
    RemindersStopped, ///< of the instalment, or of its payer
    InInbox, ///< delivered into the inbox in the database; nobody reads it before there is a portal (decision
             ///< 9)
    DuplicateRecipient, ///< the same person gets the same message by another row
};

/// "no_address"; "" for None.
QString reasonName(Reason reason);
Reason reasonFromName(const QString& name);
/// One full English sentence.
QString reasonText(Reason reason, const QString& detail = {});

} // namespace belfry::core::outbox
