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
    Transaction& tx, const QString& key, const QString& language)
{
    return TemplateStore::active(tx, key, language);
}

Result<void> TemplateService::setOwnText(Transaction& tx,
    const Session& session,
    const QString& key,
    const QString& language,
    const TemplateText& text)
{
    TRY(authorize(session, Action::ChangeSettings));
    if (text.subject.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
    }
    const auto issues = checkCredentialsText(text, language);
    if (!issues.empty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("[%1]").arg(issues.front().name));
    }
    TRY_ASSIGN(const auto present, TemplateStore::active(tx, key, language));
    if (present && *present == text) {
        return {};
    }
    TRY(TemplateStore::deactivate(tx, key, language));
    TRY_ASSIGN(const int version, TemplateStore::add(tx, key, language, text, session.name));
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.set",
        { { QStringLiteral("key"), key },
            { QStringLiteral("language"), language },
            { QStringLiteral("version"), version } });
}

Result<void> TemplateService::restoreStandard(
    Transaction& tx, const Session& session, const QString& key, const QString& language)
{
    TRY(authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const bool wasOwn, TemplateStore::deactivate(tx, key, language));
    if (!wasOwn) {
        return {};
    }
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.standard",
        { { QStringLiteral("key"), key }, { QStringLiteral("language"), language } });
}

} // namespace belfry::core::messaging
