// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"

namespace belfry::core::application {

/// What is looked at, in the order of ES-12 to ES-26.
enum class CheckCode {
    NoAddress, ///< ES-12
    BadAddress, ///< ES-13
    NoNumber, ///< ES-14
    BadNumber, ///< ES-15
    NotSms, ///< ES-16
    SmsNotWanted, ///< DT-25
    NoConsent, ///< ES-17, ES-18
    ModeBlocked, ///< decision 2
    OutsideHours, ///< ES-20, ES-21
    DayOff, ///< ES-23, ES-24
    Wallet, ///< ES-25
    ChannelStopped, ///< also: everything is paused, the clock is not trusted
    Limit,
    Refused,
    SpamFilter, ///< ES-19
    Uncertain,
    Other, ///< what else the message's own state says
};
QString checkName(CheckCode code);

/// Where a failed check is mended.
enum class CheckFix {
    None,
    Address, ///< of the person
    Number,
    Consent,
    ConsentMode,
    Hours,
    DaysOff,
    Wallet,
    MailAccount,
    SmsAccount,
    Sending, ///< pause, clock, the computer that sends
    Recipient, ///< tell the recipient
    Message, ///< the message in the outbox: approve, decide, send again
};
QString fixName(CheckFix fix);

struct Check
{
    enum class State {
        Ok,
        NotOk,
        NotAsked, ///< does not matter here (the number, for a mail)
        Unknown ///< only the recipient can know
    };
    CheckCode code = CheckCode::NoAddress;
    State state = State::Ok;
    CheckFix fix = CheckFix::None; ///< of NotOk and Unknown
    QString detail; ///< the server's words, an address, a name
    outbox::Reason reason = outbox::Reason::None; ///< Other
    qint64 at = 0; ///< when it will leave, or when it was accepted; UTC ms
    bool isSms = false; ///< speaks of SMS where the check exists for both channels
};

/// One full English sentence, for the console.
QString checkText(const Check& check);

/**
 * "Why did it not arrive?": for a message or for a person, every reason of ES-12 to ES-26 in that order, with
 * or without a cross (ES-26). Reads only; any thread.
 */
class WhyNot
{
public:
    struct Report
    {
        PersonId person;
        QString personName;
        std::optional<outbox::Row> message; ///< asked for a message
        std::vector<Check> checks;
        QString senderAddress; ///< what a recipient has to trust
        qint64 lastAcceptedAt = 0; ///< the last message that a server took for this person
        QString lastAddress;
        int acceptedLately = 0; ///< of the newest 50 messages to the person
        int waiting = 0;
        bool isFine() const;
    };
    /// `isSenderHere`: Installation::isSender().
    static Result<Report> ofMessage(database::Transaction& tx,
        Services& services,
        const access::Session& session,
        OutboxId id,
        bool isSenderHere);
    static Result<Report> ofPerson(database::Transaction& tx,
        Services& services,
        const access::Session& session,
        PersonId id,
        bool isSenderHere);
};

} // namespace belfry::core::application
