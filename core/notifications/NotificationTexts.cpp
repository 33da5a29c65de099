// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/NotificationTexts.h"

#include "core/events/StandardTexts.h"
#include "core/messaging/TemplateStore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace belfry::core::notifications {

using events::EventChannel;
using events::EventType;
using messaging::IssueKind;
using messaging::Template;
using messaging::TemplateIssue;
using messaging::TemplateText;
using messaging::Variable;
using messaging::VariableScope;

namespace {

const QString kPrefix = QStringLiteral("notification.");

QString place(const QString& key, const QString& language)
{
    return key + QLatin1Char('/') + language;
}

} // namespace

outbox::Channel channelOf(EventChannel channel)
{
    switch (channel) {
    case EventChannel::System:
        return outbox::Channel::System;
    case EventChannel::Email:
        return outbox::Channel::Email;
    case EventChannel::Sms:
        return outbox::Channel::Sms;
    }
    return outbox::Channel::Email;
}

EventChannel eventChannelOf(outbox::Channel channel)
{
    switch (channel) {
    case outbox::Channel::System:
        return EventChannel::System;
    case outbox::Channel::Email:
        return EventChannel::Email;
    case outbox::Channel::Sms:
        return EventChannel::Sms;
    }
    return EventChannel::Email;
}

outbox::MessageKind kindOf(events::EventKind kind)
{
    switch (kind) {
    case events::EventKind::System:
        return outbox::MessageKind::System;
    case events::EventKind::Informational:
        return outbox::MessageKind::Informational;
    case events::EventKind::Periodic:
        return outbox::MessageKind::Periodic;
    }
    return outbox::MessageKind::Informational;
}

const QStringList& textLanguages()
{
    static const QStringList kLanguages { QStringLiteral("pl"), QStringLiteral("de"), QStringLiteral("en") };
    return kLanguages;
}

QString textLanguage(const QString& own, const QString& schoolLanguage)
{
    for (const QString& language : { own, schoolLanguage }) {
        if (textLanguages().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

QString templateKey(EventType type)
{
    return kPrefix + events::eventName(type);
}

std::vector<Variable> variablesOf(EventType type)
{
    using enum Variable;
    switch (type) {
    case EventType::AccountCreated:
    case EventType::CredentialsChanged:
        return { InstanceUrl };
    case EventType::ContractStatus:
    case EventType::ContractEnding:
        return { ContractNumber, ContractStatus, ContractEnd };
    case EventType::InstalmentDue:
    case EventType::InstalmentOverdue:
        return { ContractNumber, InstalmentAmount, DueDate, Arrears, DaysOverdue, Balance, AccountNumber };
    case EventType::PaymentReceived:
        return { ContractNumber, PaymentAmount };
    case EventType::LessonCancelled:
        return { LessonTime, Cause };
    case EventType::LessonMoved:
        return { LessonTime, NewLessonTime, Cause };
    case EventType::Note:
        return { NoteText };
    case EventType::SystemMessage:
        return { MessageSubject };
    case EventType::LowWallet:
        return { Balance };
    case EventType::DeliveryTrouble:
        return { Cause };
    case EventType::GroupJoined:
    case EventType::GroupLeft:
    case EventType::Birthday:
    case EventType::ConsentMissing:
        return {};
    }
    return {};
}

std::vector<TemplateIssue> checkText(EventType type, const TemplateText& text, const QString& language)
{
    const Template parsed = Template::parse(text.subject, text.body);
    std::vector<TemplateIssue> issues = parsed.issues();
    const auto filled = variablesOf(type);
    for (const messaging::VariableInfo& info : messaging::variables()) {
        const bool fits = info.scope == VariableScope::Person
            || std::find(filled.begin(), filled.end(), info.variable) != filled.end();
        if (!fits && parsed.uses(info.variable)) {
            issues.push_back({ IssueKind::Unknown, messaging::variableName(info.variable, language), -1 });
        }
    }
    return issues;
}

QString valueName(Variable variable)
{
    return messaging::variableName(variable, QStringLiteral("en"));
}

Result<NotificationTexts> NotificationTexts::load(database::Transaction& tx, EventChannel channel)
{
    NotificationTexts texts;
    texts.m_channel = channel;
    TRY_ASSIGN(const auto own, messaging::TemplateStore::allActive(tx, channelOf(channel)));
    for (const auto& entry : own) {
        if (entry.key.startsWith(kPrefix)) {
            texts.m_own.insert(place(entry.key, entry.language), entry.text);
        }
    }
    return texts;
}

TemplateText NotificationTexts::text(EventType type, const QString& language) const
{
    const auto own = m_own.constFind(place(templateKey(type), language));
    if (own != m_own.constEnd()) {
        return *own;
    }
    const auto standard = events::standardEventText(type, m_channel, language);
    return { standard.subject, standard.body };
}

bool NotificationTexts::isOwn(EventType type, const QString& language) const
{
    return m_own.contains(place(templateKey(type), language));
}

QByteArray NotificationTexts::digest(const std::vector<EventType>& types) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EventType type : types) {
        for (const QString& language : textLanguages()) {
            const TemplateText words = text(type, language);
            for (const QString& part : { templateKey(type), language, words.subject, words.body }) {
                const QByteArray bytes = part.toUtf8();
                hash.addData(QByteArray::number(bytes.size()));
                hash.addData(":");
                hash.addData(bytes);
            }
        }
    }
    return hash.result();
}

QByteArray NotificationTexts::digestOfNotifications() const
{
    std::vector<EventType> types;
    for (const events::EventInfo& info : events::eventCatalogue()) {
        if (info.kind == events::EventKind::Informational) {
            types.push_back(info.type);
        }
    }
    return digest(types);
}

} // namespace belfry::core::notifications
