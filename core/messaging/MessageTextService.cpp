// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/MessageTextService.h"

#include "core/messaging/TemplateStore.h"

#include <algorithm>

namespace belfry::core::messaging {

using access::Action;
using access::authorize;
using access::Session;
using database::Transaction;
using outbox::Channel;

namespace {

constexpr int kLongestName = 80;
const QString kPrefix = QStringLiteral("message/");

Result<QString> keyOf(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("name"));
    }
    const bool isBad = std::any_of(trimmed.begin(), trimmed.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
    if (isBad || trimmed.size() > kLongestName) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("name"));
    }
    return QString(kPrefix + trimmed);
}

} // namespace

Result<std::vector<MessageText>> MessageTextService::list(Transaction& tx, const Session& session)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    const QString language = settings.text("school.language");
    TRY_ASSIGN(const auto mails, TemplateStore::activeWith(tx, kPrefix, Channel::Email, language));
    TRY_ASSIGN(const auto sms, TemplateStore::activeWith(tx, kPrefix, Channel::Sms, language));
    std::vector<MessageText> texts;
    for (const auto& [key, text] : mails) {
        MessageText one { key.mid(kPrefix.size()), text, {} };
        for (const auto& [smsKey, smsText] : sms) {
            if (smsKey == key) {
                one.sms = smsText.body;
            }
        }
        texts.push_back(std::move(one));
    }
    return texts;
}

Result<void> MessageTextService::save(Transaction& tx, const Session& session, const MessageText& text)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const QString key, keyOf(text.name));
    if (text.mail.body.trimmed().isEmpty() && text.sms.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("text"));
    }
    for (const Template& parsed :
        { Template::parse(text.mail.subject, text.mail.body), Template::parse(QString(), text.sms) }) {
        if (!parsed.issues().empty()) {
            return fail(ErrorCode::InputInvalid, QStringLiteral("[%1]").arg(parsed.issues().front().name));
        }
    }
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    const QString language = settings.text("school.language");
    const auto put = [&](Channel channel, const TemplateText& words) -> Result<void> {
        TRY_ASSIGN(const auto present, TemplateStore::active(tx, key, channel, language));
        if (present && *present == words) {
            return {};
        }
        TRY(TemplateStore::deactivate(tx, key, channel, language));
        TRY(TemplateStore::add(tx, key, channel, language, words, session.name));
        return {};
    };
    TRY(put(Channel::Email, text.mail));
    TRY(put(Channel::Sms, { QString(), text.sms }));
    tx.changed(database::Topic::Settings);
    return m_audit.append(
        tx, session, "template.message", { { QStringLiteral("name"), text.name.trimmed() } });
}

Result<void> MessageTextService::remove(Transaction& tx, const Session& session, const QString& name)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const QString key, keyOf(name));
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    const QString language = settings.text("school.language");
    TRY(TemplateStore::deactivate(tx, key, Channel::Email, language));
    TRY(TemplateStore::deactivate(tx, key, Channel::Sms, language));
    tx.changed(database::Topic::Settings);
    return m_audit.append(
        tx, session, "template.message_removed", { { QStringLiteral("name"), name.trimmed() } });
}

} // namespace belfry::core::messaging
