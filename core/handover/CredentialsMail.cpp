// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/CredentialsMail.h"

#include "core/handover/HandoverService.h"
#include "core/settings/SmsRules.h"

namespace belfry::core::handover {

using messaging::Reader;
using messaging::Template;
using messaging::TemplateText;
using messaging::Values;
using messaging::Variable;

namespace {

Values valuesFor(const School& school, const QString& recipientName, const Access& access)
{
    return {
        { Variable::Login, access.login },
        { Variable::Password, access.password },
        { Variable::InstanceUrl, school.instanceUrl },
        { Variable::GivenName, access.person.givenName },
        { Variable::FamilyName, access.person.familyName },
        { Variable::FullName, access.person.displayName() },
        { Variable::School, school.name },
        { Variable::RecipientName, recipientName },
        { Variable::GroupName, access.groups },
    };
}

/// Outside the repeated paragraphs a text speaks of all children: their names and groups stand in a row.
Values commonValues(const School& school, const QString& recipientName, const std::vector<Access>& about)
{
    Values common = valuesFor(school, recipientName, about.front());
    common.remove(Variable::Login);
    common.remove(Variable::Password);
    for (size_t index = 1; index < about.size(); ++index) {
        const Values more = valuesFor(school, recipientName, about[index]);
        for (const Variable variable :
            { Variable::GivenName, Variable::FamilyName, Variable::FullName, Variable::GroupName }) {
            QString& names = common[variable];
            const QString name = more.value(variable);
            if (!name.isEmpty() && !names.split(QStringLiteral(", ")).contains(name)) {
                names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + name;
            }
        }
    }
    return common;
}

} // namespace

School School::read(const settings::Snapshot& settings)
{
    School school;
    school.name = settings.text("school.name");
    school.instanceUrl = settings.text("school.instance_url").trimmed();
    school.language = settings.text("school.language");
    school.mail = messaging::MailSender::read(settings);
    school.sms = messaging::SmsWay::read(settings);
    return school;
}

std::optional<Variable> changedByLetters(const School& school, const std::vector<Access>& about)
{
    if (school.sms.letters != formats::SmsLetters::Replace) {
        return std::nullopt;
    }
    const auto changes = [](const QString& value) {
        return formats::measureSms(value, formats::SmsLetters::Replace).text != value;
    };
    if (changes(school.instanceUrl)) {
        return Variable::InstanceUrl;
    }
    for (const Access& access : about) {
        if (changes(access.login)) {
            return Variable::Login;
        }
        if (changes(access.password)) {
            return Variable::Password;
        }
    }
    return std::nullopt;
}

QString readerLanguage(const people::Person& person, const QString& schoolLanguage)
{
    return person.language.isEmpty() ? schoolLanguage : person.language;
}

Result<std::optional<TemplateText>> CredentialsTexts::own(database::Transaction& tx, const QString& language)
{
    const auto known = m_own.find(language);
    if (known != m_own.end()) {
        return known->second;
    }
    TRY_ASSIGN(auto text, m_templates.ownText(tx, QStringLiteral("credentials"), language, m_channel));
    m_own.emplace(language, text);
    return text;
}

Result<const PreparedText*> CredentialsTexts::forReader(
    database::Transaction& tx, const QString& personLanguage, Reader reader)
{
    const auto key = std::pair(personLanguage, reader);
    if (const auto known = m_prepared.find(key); known != m_prepared.end()) {
        return &known->second;
    }
    QString language = personLanguage;
    TRY_ASSIGN(auto text, own(tx, language));
    if (!text && !messaging::hasStandardText(language)) {
        language = m_schoolLanguage;
        TRY_ASSIGN(text, own(tx, language));
    }
    const bool isOwn = text.has_value();
    if (!isOwn) {
        text = m_channel == outbox::Channel::Sms
            ? messaging::standardSmsText(language, m_note)
            : messaging::standardCredentialsText(language, reader, m_note);
    }
    if (text->subject.isEmpty()) {
        text->subject = messaging::standardSmsText(language).subject; // for the outbox: an SMS has none
    }
    const auto added
        = m_prepared.emplace(key, PreparedText { Template::parse(text->subject, text->body), isOwn });
    return &added.first->second;
}

std::optional<Variable> emptyVariable(const Template& text,
    const School& school,
    const QString& recipientName,
    const std::vector<Access>& about)
{
    for (const Access& access : about) {
        // A school without a name is no reason to keep a password back.
        Values values = valuesFor(school, recipientName, access);
        if (values.value(Variable::School).isEmpty()) {
            values.insert(Variable::School, QStringLiteral("-"));
        }
        if (const auto empty = text.emptyVariable(values)) {
            return empty;
        }
    }
    return std::nullopt;
}

RenderedMail render(const Template& text,
    const School& school,
    const QString& recipientName,
    const std::vector<Access>& about)
{
    if (about.size() == 1) {
        const Values values = valuesFor(school, recipientName, about.front());
        return { text.subject(values), text.body(values) };
    }
    const Values common = commonValues(school, recipientName, about);
    std::vector<Values> each;
    each.reserve(about.size());
    for (const Access& access : about) {
        each.push_back(valuesFor(school, recipientName, access));
    }
    return { text.subject(common), text.bodyForMany(common, each) };
}

} // namespace belfry::core::handover
