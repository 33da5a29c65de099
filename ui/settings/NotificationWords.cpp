// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NotificationWords.h"

#include <QCoreApplication>

namespace belfry::ui::settings {

using core::events::EventChannel;
using core::events::EventKind;
using core::events::EventRecipients;
using core::events::EventType;
using core::notifications::Confirmation;
using core::notifications::NotificationRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::settings::NotificationWords)
};

} // namespace

QString eventTitle(EventType type)
{
    switch (type) {
    case EventType::AccountCreated:
        return Words::tr("Account created");
    case EventType::CredentialsChanged:
        return Words::tr("Login or password changed");
    case EventType::ContractStatus:
        return Words::tr("Contract status changed");
    case EventType::SystemMessage:
        return Words::tr("New system message");
    case EventType::GroupJoined:
        return Words::tr("Joined a group");
    case EventType::GroupLeft:
        return Words::tr("Left a group");
    case EventType::LessonCancelled:
        return Words::tr("Lesson cancelled");
    case EventType::LessonMoved:
        return Words::tr("Lesson moved");
    case EventType::Note:
        return Words::tr("Note");
    case EventType::InstalmentDue:
        return Words::tr("Instalment due soon");
    case EventType::InstalmentOverdue:
        return Words::tr("Instalment overdue");
    case EventType::PaymentReceived:
        return Words::tr("Payment received");
    case EventType::Birthday:
        return Words::tr("Birthday");
    case EventType::ContractEnding:
        return Words::tr("Contract ending soon");
    case EventType::ConsentMissing:
        return Words::tr("Consent missing");
    case EventType::LowWallet:
        return Words::tr("Low wallet");
    case EventType::DeliveryTrouble:
        return Words::tr("Delivery trouble");
    }
    return {};
}

QString eventCause(EventType type)
{
    switch (type) {
    case EventType::AccountCreated:
        return Words::tr("A person gets a login.");
    case EventType::CredentialsChanged:
        return Words::tr("A login or password is changed.");
    case EventType::ContractStatus:
        return Words::tr("The status of a contract changes, for instance to signed.");
    case EventType::SystemMessage:
        return Words::tr("Somebody's inbox gets a message.");
    case EventType::GroupJoined:
        return Words::tr("A student is added to a group.");
    case EventType::GroupLeft:
        return Words::tr("A student is taken out of a group.");
    case EventType::LessonCancelled:
        return Words::tr("“Lesson cancelled…” on the group's card.");
    case EventType::LessonMoved:
        return Words::tr("“Lesson moved…” on the group's card.");
    case EventType::Note:
        return Words::tr("“Note…” on the student's card.");
    case EventType::InstalmentDue:
        return Words::tr("An unpaid instalment falls due in a few days.");
    case EventType::InstalmentOverdue:
        return Words::tr("An instalment is not paid some days after it was due.");
    case EventType::PaymentReceived:
        return Words::tr("A payment is recorded.");
    case EventType::Birthday:
        return Words::tr("It is a student's birthday.");
    case EventType::ContractEnding:
        return Words::tr("A contract ends within some days.");
    case EventType::ConsentMissing:
        return Words::tr("A student has not given the consent to messages.");
    case EventType::LowWallet:
        return Words::tr("The SMS wallet falls below its threshold.");
    case EventType::DeliveryTrouble:
        return Words::tr("A channel stops: the mail server or the gateway refuses everything.");
    }
    return {};
}

QString eventKindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::System:
        return Words::tr("system");
    case EventKind::Informational:
        return Words::tr("informational");
    case EventKind::Periodic:
        return Words::tr("periodic");
    }
    return {};
}

QString eventRecipientsSentence(EventRecipients recipients)
{
    switch (recipients) {
    case EventRecipients::Person:
        return Words::tr("The person alone.");
    case EventRecipients::Family:
        return Words::tr("The person, and the guardians while their accounts are on.");
    case EventRecipients::Payer:
        return Words::tr("Whoever pays; the student where nobody else is named.");
    case EventRecipients::Group:
        return Words::tr("The students of the group, and their guardians while their accounts are on.");
    case EventRecipients::Owner:
        return Words::tr("The owner, and whoever is named on this page.");
    }
    return {};
}

QString eventChannelWord(EventChannel channel)
{
    switch (channel) {
    case EventChannel::System:
        //: A channel of notifications: a message into the person's inbox in the program
        return Words::tr("system");
    case EventChannel::Email:
        return Words::tr("e-mail");
    case EventChannel::Sms:
        return Words::tr("SMS");
    }
    return {};
}

QString confirmationWord(const NotificationRow& row)
{
    int lit = 0;
    int byPerson = 0;
    for (const auto& [channel, isOn] : row.on) {
        const auto known = row.confirmation.find(channel);
        lit += isOn ? 1 : 0;
        byPerson
            += isOn && known != row.confirmation.end() && known->second == Confirmation::ByPerson ? 1 : 0;
    }
    if (lit == 0) {
        return {};
    }
    if (byPerson == 0) {
        return Words::tr("without confirmation");
    }
    return byPerson == lit ? Words::tr("after confirmation") : Words::tr("partly after confirmation");
}

} // namespace belfry::ui::settings
