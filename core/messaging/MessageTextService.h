// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/messaging/Template.h"
#include "core/settings/Settings.h"

#include <vector>

namespace belfry::core::messaging {

/// A text that the school writes again and again, under a name ("Lesson cancelled").
struct MessageText
{
    QString name;
    TemplateText mail;
    QString sms; ///< empty: that of the mail

    friend bool operator==(const MessageText&, const MessageText&) = default;
};

/// The templates of the compose window; every version is kept in `message_template`, in the school's
/// language.
class MessageTextService
{
public:
    MessageTextService(const std::shared_ptr<const secrets::Vault>& vault, const access::AuditLog& audit)
        : m_audit(audit)
        , m_settings(vault, audit)
    {
    }

    /// By name.
    Result<std::vector<MessageText>> list(database::Transaction& tx, const access::Session& session);
    /// Replaces the one of this name. InputMissing "name" or "text"; InputInvalid: a name with control
    /// characters or over 80 letters, or a text with a faulty variable.
    Result<void> save(database::Transaction& tx, const access::Session& session, const MessageText& text);
    /// One that is gone already is no error.
    Result<void> remove(database::Transaction& tx, const access::Session& session, const QString& name);

private:
    access::AuditLog m_audit;
    settings::SettingsService m_settings;
};

} // namespace belfry::core::messaging
