// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/messaging/Template.h"
#include "core/outbox/Message.h"

#include <optional>

namespace belfry::core::messaging {

/// The school's own texts (LL1-22), every version kept.
class TemplateService
{
public:
    explicit TemplateService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// nullopt: no own text is active for this language, the standard text holds.
    Result<std::optional<TemplateText>> ownText(database::Transaction& tx,
        const QString& key,
        const QString& language,
        outbox::Channel channel = outbox::Channel::Email);
    /// InputInvalid with the variable's name when checkCredentialsText finds an issue. An SMS has no subject.
    Result<void> setOwnText(database::Transaction& tx,
        const access::Session& session,
        const QString& key,
        const QString& language,
        const TemplateText& text,
        outbox::Channel channel = outbox::Channel::Email);
    /// A text that another rule than that of the credentials has found to be sound: no issue is looked for.
    Result<void> setCheckedText(database::Transaction& tx,
        const access::Session& session,
        const QString& key,
        const QString& language,
        const TemplateText& text,
        outbox::Channel channel);
    Result<void> restoreStandard(database::Transaction& tx,
        const access::Session& session,
        const QString& key,
        const QString& language,
        outbox::Channel channel = outbox::Channel::Email);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::messaging
