// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/MailSetup.h"

#include "core/delivery/mail/FolderTransport.h"
#include "core/delivery/mail/SmtpTransport.h"

namespace belfry::core::delivery {

namespace {

SmtpSecurity securityFromName(const QString& name)
{
    if (name == QLatin1String("starttls")) {
        return SmtpSecurity::StartTls;
    }
    return name == QLatin1String("none") ? SmtpSecurity::None : SmtpSecurity::Tls;
}

} // namespace

Result<MailSetup> readMailSetup(
    const settings::Snapshot& settings, SecretText password, const QString& defaultFolder)
{
    MailSetup setup;
    setup.usesSmtp = settings.text("mail.transport") == QLatin1String("smtp");
    setup.perMinute = settings.integer("mail.per_minute");
    setup.perHour = settings.integer("mail.per_hour");
    setup.folder = settings.text("mail.folder");
    if (setup.folder.isEmpty()) {
        setup.folder = defaultFolder;
    }
    if (!setup.usesSmtp) {
        return setup;
    }
    setup.smtp.host = settings.text("mail.host");
    setup.smtp.port = settings.integer("mail.port");
    setup.smtp.security = securityFromName(settings.text("mail.security"));
    setup.smtp.user = settings.text("mail.user");
    setup.smtp.password = std::move(password);
    setup.smtp.caFile = settings.text("mail.ca_file");
    setup.smtp.connections = settings.integer("mail.connections");
    if (setup.smtp.host.isEmpty()) {
        return fail(
            ErrorCode::ChannelConfiguration, QStringLiteral("the mail server's name is not set (mail.host)"));
    }
    if (settings.text("mail.from").isEmpty()) {
        return fail(
            ErrorCode::ChannelConfiguration, QStringLiteral("the sender's address is not set (mail.from)"));
    }
    TRY(checkSmtpSettings(setup.smtp));
    return setup;
}

std::unique_ptr<ITransport> makeTransport(const MailSetup& setup, const IClock& clock)
{
    if (setup.usesSmtp) {
        return std::make_unique<SmtpTransport>(setup.smtp, clock);
    }
    return std::make_unique<FolderTransport>(setup.folder);
}

} // namespace belfry::core::delivery
