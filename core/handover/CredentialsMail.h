// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/RenderedMail.h"
#include "core/messaging/Senders.h"
#include "core/messaging/TemplateService.h"
#include "core/outbox/Message.h"
#include "core/people/Person.h"
#include "core/settings/Settings.h"

#include <map>

namespace belfry::core::handover {

/// What of the school stands in every mail.
struct School
{
    QString name;
    QString instanceUrl;
    QString language;
    messaging::MailSender mail;
    messaging::SmsWay sms;

    static School read(const settings::Snapshot& settings);
};

/// One person's access as it goes into a text.
struct Access
{
    people::Person person;
    QString groups;
    QString login;
    QString password;
};

/// The text of a mail and whether the school wrote it itself.
struct PreparedText
{
    messaging::Template text;
    bool isOwn = false;
};

/**
 * The texts that one sending needs, each read and parsed once: the school's own one in the recipient's
 * language, else the standard one; a language that has neither gets the school's.
 */
class CredentialsTexts
{
public:
    CredentialsTexts(
        messaging::TemplateService templates, outbox::Channel channel, QString schoolLanguage, QString note)
        : m_templates(std::move(templates))
        , m_channel(channel)
        , m_schoolLanguage(std::move(schoolLanguage))
        , m_note(std::move(note))
    {
    }

    Result<const PreparedText*> forReader(
        database::Transaction& tx, const QString& personLanguage, messaging::Reader reader);

private:
    Result<std::optional<messaging::TemplateText>> own(database::Transaction& tx, const QString& language);

    messaging::TemplateService m_templates;
    outbox::Channel m_channel;
    QString m_schoolLanguage;
    QString m_note;
    std::map<std::pair<QString, messaging::Reader>, PreparedText> m_prepared;
    std::map<QString, std::optional<messaging::TemplateText>> m_own;
};

/// The first variable of the text that has no value for one of the persons; nullopt: none is empty.
std::optional<messaging::Variable> emptyVariable(const messaging::Template& text,
    const School& school,
    const QString& recipientName,
    const std::vector<Access>& about);
RenderedMail render(const messaging::Template& text,
    const School& school,
    const QString& recipientName,
    const std::vector<Access>& about);

/// The first of login, password and address of the register that replacing letters would change: such an
/// access cannot be typed from the SMS.
std::optional<messaging::Variable> changedByLetters(const School& school, const std::vector<Access>& about);

/// The language whose text the person reads.
QString readerLanguage(const people::Person& person, const QString& schoolLanguage);

} // namespace belfry::core::handover
