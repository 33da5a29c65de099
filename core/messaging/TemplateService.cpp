// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/TemplateService.h"

#include "core/messaging/TemplateStore.h"

namespace belfry::core::messaging {

using access::Action;
using access::authorize;
using access::Session;
using database::Topic;
using database::Transaction;

Result<std::optional<TemplateText>> TemplateService::ownText(
    Transaction& tx, const QString& key, const QString& language, outbox::Channel channel)
{
    return TemplateStore::active(tx, key, channel, language);
}

Result<void> TemplateService::setOwnText(Transaction& tx,
    const Session& session,
    const QString& key,
    const QString& language,
    const TemplateText& text,
    outbox::Channel channel)
{
    TRY(authorize(session, Action::ChangeSettings));
    if (channel == outbox::Channel::Email && text.subject.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
    }
    const auto issues = checkCredentialsText(text, language);
    if (!issues.empty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("[%1]").arg(issues.front().name));
    }
    return setCheckedText(tx, session, key, language, text, channel);
}

Result<void> TemplateService::setCheckedText(Transaction& tx,
    const Session& session,
    const QString& key,
    const QString& language,
    const TemplateText& text,
    outbox::Channel channel)
{
    TRY(authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const auto present, TemplateStore::active(tx, key, channel, language));
    if (present && *present == text) {
        return {};
    }
    TRY(TemplateStore::deactivate(tx, key, channel, language));
    TRY_ASSIGN(const int version, TemplateStore::add(tx, key, channel, language, text, session.name));
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.set",
        { { QStringLiteral("key"), key },
            { QStringLiteral("channel"), outbox::channelName(channel) },
            { QStringLiteral("language"), language },
            { QStringLiteral("version"), version } });
}

Result<void> TemplateService::restoreStandard(Transaction& tx,
    const Session& session,
    const QString& key,
    const QString& language,
    outbox::Channel channel)
{
    TRY(authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const bool wasOwn, TemplateStore::deactivate(tx, key, channel, language));
    if (!wasOwn) {
        return {};
    }
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.standard",
        { { QStringLiteral("key"), key },
            { QStringLiteral("channel"), outbox::channelName(channel) },
            { QStringLiteral("language"), language } });
}

} // namespace belfry::core::messaging
