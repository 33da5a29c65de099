// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/WhyNotWords.h"

#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"

#include <QCoreApplication>
#include <QStringList>

namespace belfry::ui::activities {

using core::application::Check;
using core::application::CheckCode;
using core::application::CheckFix;
using core::application::WhyNot;
using core::outbox::Reason;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::WhyNot)

public:
    static QString good(CheckCode code);
    static QString bad(const Check& check);
    static QString fix(const Check& check);
    static QString spam(const Check& check);
};

QString Words::good(CheckCode code)
{
    switch (code) {
    case CheckCode::NoAddress:
        return tr("There is an e-mail address.");
    case CheckCode::BadAddress:
        return tr("The e-mail address is well formed.");
    case CheckCode::NoNumber:
        return tr("There is a phone number.");
    case CheckCode::BadNumber:
        return tr("The phone number is well formed.");
    case CheckCode::NotSms:
        return tr("A number is marked \"receives SMS\".");
    case CheckCode::SmsNotWanted:
        return tr("SMS are not switched off for this person.");
    case CheckCode::NoConsent:
        return tr("The consent that is needed is recorded.");
    case CheckCode::ModeBlocked:
        return tr("The school has not blocked sending.");
    case CheckCode::OutsideHours:
        return tr("The sending hours do not hold it back.");
    case CheckCode::DayOff:
        return tr("No day off holds it back.");
    case CheckCode::Wallet:
        return tr("The SMS wallet suffices.");
    case CheckCode::ChannelStopped:
        return tr("Sending is on, and no server is known to be away.");
    case CheckCode::Limit:
        return tr("No sending limit is used up.");
    case CheckCode::Refused:
        return tr("No server has refused a message.");
    case CheckCode::SpamFilter:
        return tr("Nothing has left by e-mail that a spam filter could have kept.");
    case CheckCode::Uncertain:
        return tr("No message is uncertain.");
    case CheckCode::Other:
        break;
    }
    return {};
}

QString Words::spam(const Check& check)
{
    //: %1 is a date and time, %2 an e-mail address
    return tr(
        "The mail server accepted a message on %1. If it is not in the inbox, a spam filter may have it: "
        "the recipient looks there and adds %2 to the contacts.")
        .arg(fullMoment(check.at), check.detail);
}

QString Words::bad(const Check& check)
{
    //: %1 is a sentence, %2 a moment
    const QString leaves = tr("%1 It leaves by itself on %2.");
    const auto withMoment = [&](const QString& sentence) {
        return check.at == 0 ? sentence : leaves.arg(sentence, fullMoment(check.at));
    };
    switch (check.code) {
    case CheckCode::NoAddress:
        return reasonSentence(Reason::NoAddress);
    case CheckCode::BadAddress:
        return reasonSentence(Reason::BadAddress, check.detail);
    case CheckCode::NoNumber:
        return reasonSentence(Reason::NoNumber);
    case CheckCode::BadNumber:
        return reasonSentence(Reason::BadNumber, check.detail);
    case CheckCode::NotSms:
        return reasonSentence(Reason::NotSms);
    case CheckCode::SmsNotWanted:
        return tr("SMS are switched off for this person: switch them on, on the person's card.");
    case CheckCode::NoConsent:
        return check.detail == QLatin1String("messages")
            ? tr("The consent to receive messages is not recorded: only system messages leave. Record it on "
                 "the "
                 "person's card.")
            : reasonSentence(Reason::NoConsent);
    case CheckCode::ModeBlocked:
        return reasonSentence(Reason::ModeBlocked);
    case CheckCode::OutsideHours:
        return withMoment(tr("It is outside the sending hours."));
    case CheckCode::DayOff:
        return withMoment(check.detail.isEmpty()
                ? tr("Today is a day off on which nothing is sent.")
                //: %1 is the name of a day off
                : tr("Today is a day off on which nothing is sent: %1.").arg(check.detail));
    case CheckCode::Wallet:
        return reasonSentence(check.reason == Reason::None ? Reason::Wallet : check.reason);
    case CheckCode::ChannelStopped:
        return check.reason == Reason::None ? reasonSentence(Reason::ChannelStopped, check.detail)
                                            : reasonSentence(check.reason);
    case CheckCode::Limit:
        return reasonSentence(Reason::Limit);
    case CheckCode::Refused:
        return reasonSentence(Reason::Refused, check.detail);
    case CheckCode::SpamFilter:
        return spam(check);
    case CheckCode::Uncertain:
        return reasonSentence(Reason::Uncertain, check.detail);
    case CheckCode::Other:
        return reasonSentence(check.reason, check.detail);
    }
    return {};
}

QString Words::fix(const Check& check)
{
    switch (check.fix) {
    case CheckFix::None:
        return {};
    case CheckFix::Address:
        return tr("Correct the address");
    case CheckFix::Number:
        return tr("Correct the number");
    case CheckFix::Consent:
        return tr("Record consent");
    case CheckFix::ConsentMode:
        return tr("Open the consent settings");
    case CheckFix::Hours:
        return tr("Open the sending hours");
    case CheckFix::DaysOff:
        return tr("Change this day off");
    case CheckFix::Wallet:
        return tr("Top up");
    case CheckFix::MailAccount:
        return tr("Open the mail settings");
    case CheckFix::SmsAccount:
        return tr("Open the SMS settings");
    case CheckFix::Sending:
        return tr("Open sending");
    case CheckFix::Recipient:
        return tr("What to tell the recipient");
    case CheckFix::Message:
        return tr("Open the message");
    }
    return {};
}

class Answer
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::AnswerForRecipient)

public:
    static QString text(const WhyNot::Report& report, const QString& school, const QString& contact);

private:
    static QStringList causes(const WhyNot::Report& report);
    static QString cause(const Check& check);
};

/// Only what the recipient can do something about, or has a right to know.
QString Answer::cause(const Check& check)
{
    switch (check.code) {
    case CheckCode::NoAddress:
        return tr("We have no e-mail address of yours. Please tell us one.");
    case CheckCode::BadAddress:
        return tr("The e-mail address that we have cannot be right (%1). Please tell us the right one.")
            .arg(check.detail);
    case CheckCode::NoNumber:
        return tr("We have no phone number of yours. Please tell us one if you wish to get SMS.");
    case CheckCode::BadNumber:
        return tr("The phone number that we have cannot be right (%1). Please tell us the right one.")
            .arg(check.detail);
    case CheckCode::NotSms:
    case CheckCode::SmsNotWanted:
        return tr("SMS are switched off for your number. Please tell us if you wish to get them.");
    case CheckCode::NoConsent:
        return tr("We have no consent of yours to send you messages. You can give it at the office.");
    case CheckCode::OutsideHours:
    case CheckCode::DayOff:
        return check.at == 0 ? QString()
                             //: %1 is a date and time
                             : tr("We send messages only in our sending hours; the next ones leave on %1.")
                                   .arg(fullMoment(check.at));
    case CheckCode::Refused:
        return check.detail.isEmpty() ? tr("Your mail provider refused our message. Please ask the provider, "
                                           "or tell us another address.")
                                      : tr("Your mail provider refused our message: \"%1\". Please ask the "
                                           "provider, or tell us another "
                                           "address.")
                                            .arg(check.detail);
    case CheckCode::Uncertain:
        return tr("We do not know whether our last message reached you. Please tell us.");
    case CheckCode::ModeBlocked:
    case CheckCode::Wallet:
    case CheckCode::ChannelStopped:
    case CheckCode::Limit:
        return tr("Our sending stands still at the moment. Messages follow as soon as it goes on.");
    case CheckCode::SpamFilter:
    case CheckCode::Other:
        break;
    }
    return {};
}

QStringList Answer::causes(const WhyNot::Report& report)
{
    QStringList lines;
    for (const Check& check : report.checks) {
        const QString line = check.state == Check::State::NotOk ? cause(check) : QString();
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

QString Answer::text(const WhyNot::Report& report, const QString& school, const QString& contact)
{
    QStringList paragraphs { tr("Good day,") };
    QStringList lines = causes(report);
    if (report.lastAcceptedAt != 0) {
        //: %1 is an address, %2 a date and time
        lines.prepend(tr("Our last message to %1 was accepted there on %2.")
                .arg(report.lastAddress, fullMoment(report.lastAcceptedAt)));
    }
    if (!lines.isEmpty()) {
        paragraphs.append(lines.join(QLatin1Char('\n')));
    }
    if (!report.senderAddress.isEmpty()) {
        //: %1 is the school's e-mail address
        paragraphs.append(
            tr("If our e-mails do not arrive, please look into the folder for spam and add %1 to "
               "your contacts or to the list of trusted senders (whitelist).")
                .arg(report.senderAddress));
    }
    if (!contact.isEmpty()) {
        paragraphs.append(contact);
    }
    if (!school.isEmpty()) {
        paragraphs.append(school);
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

class Marks
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::WhyNot)

public:
    static QString word(Check::State state)
    {
        switch (state) {
        case Check::State::Ok:
            return tr("all right");
        case Check::State::NotOk:
            return tr("here it is");
        case Check::State::NotAsked:
            return tr("does not matter");
        case Check::State::Unknown:
            return tr("ask the recipient");
        }
        return {};
    }
    static QString notAsked() { return tr("It plays no part here."); }
};

} // namespace

QString checkSentence(const Check& check)
{
    switch (check.state) {
    case Check::State::Ok:
        return check.code == CheckCode::Other ? Words::bad(check) : Words::good(check.code);
    case Check::State::NotAsked:
        return Words::good(check.code).isEmpty() ? QString() : Marks::notAsked();
    case Check::State::NotOk:
    case Check::State::Unknown:
        break;
    }
    return Words::bad(check);
}

QString checkWord(Check::State state)
{
    return Marks::word(state);
}

StateColour checkColour(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return StateColour::Ok;
    case Check::State::NotOk:
        return StateColour::Bad;
    case Check::State::NotAsked:
        return StateColour::None;
    case Check::State::Unknown:
        return StateColour::Dec;
    }
    return StateColour::None;
}

QString checkFixWords(const Check& check)
{
    return Words::fix(check);
}

void openFix(INavigator& navigator, const Check& check, const WhyNot::Report& report)
{
    const auto settings = [&](const char* page) {
        navigator.openPage(QStringLiteral("settings"), { { QStringLiteral("page"), QLatin1String(page) } });
    };
    switch (check.fix) {
    case CheckFix::None:
    case CheckFix::Recipient:
        break;
    case CheckFix::Address:
    case CheckFix::Number:
    case CheckFix::Consent:
        navigator.openPage(QStringLiteral("students"),
            { { QStringLiteral("id"), report.person.value() },
                { QStringLiteral("tab"), QStringLiteral("contact") } });
        break;
    case CheckFix::ConsentMode:
        settings("consents");
        break;
    case CheckFix::Hours:
    case CheckFix::DaysOff:
        settings("hours");
        break;
    case CheckFix::Wallet:
        settings("wallet");
        break;
    case CheckFix::SmsAccount:
        settings("sms");
        break;
    case CheckFix::MailAccount:
        settings("mail");
        break;
    case CheckFix::Sending:
        settings("delivery");
        break;
    case CheckFix::Message:
        navigator.openPage(QStringLiteral("outbox"),
            report.message ? QVariantMap { { QStringLiteral("id"), report.message->id.value() } }
                           : QVariantMap { { QStringLiteral("recipient"), report.person.value() } });
        break;
    }
}

QString answerForRecipient(const WhyNot::Report& report, const QString& school, const QString& contact)
{
    return Answer::text(report, school, contact);
}

} // namespace belfry::ui::activities
