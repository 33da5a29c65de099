// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/Message.h"
#include "ui/common/Tokens.h"

#include <QString>

namespace belfry::ui {

/// The place in the program that mends a reason; the page that shows the reason leads there.
enum class Fix {
    None,
    Person, ///< the card of the recipient or student
    Consent, ///< the consents on that card
    SchoolSettings,
    Hours, ///< sending hours and days off
    MailSettings,
    SmsSettings,
    Wallet, ///< the section of the SMS settings with the top-ups
    Resume,
    ConfirmClock,
    TakeOver,
    Approve,
    DeliverNow,
    Key,
    Decide,
    SendAgain,
};

/// One full sentence in the user's language: what is the matter and what to do. Thread: GUI.
QString reasonSentence(core::outbox::Reason reason, const QString& detail = {});
Fix fixFor(core::outbox::Reason reason);
/// The words of the button that leads there ("Add an address"); empty for Fix::None.
QString fixWords(core::outbox::Reason reason);

/// The word for a message's state and its colour (decision 7: a mail that was only written into a folder is
/// never green).
struct StateWords
{
    QString text;
    StateColour colour = StateColour::None;
};
StateWords stateWords(const core::outbox::Row& row);
QString kindWord(core::outbox::MessageKind kind);
/// "e-mail", "SMS", "system message".
QString channelWord(core::outbox::Channel channel);
/// What a gateway reported of an SMS ("delivered"); empty without a report.
QString reportWord(const QString& report);

} // namespace belfry::ui
