// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/MailSetup.h"

#include "core/delivery/mail/FolderTransport.h"
#include "core/delivery/mail/SmtpTransport.h"

#include <algorithm>

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

Result<ChannelSetup> setUpMail(const SetupSource& source)
{
    TRY_ASSIGN(
        auto password, source.settings.secret(source.tx, source.session, QStringLiteral("mail.password")));
    TRY_ASSIGN(const auto setup, readMailSetup(source.values, std::move(password), source.folders.mail));
    return ChannelSetup { makeTransport(setup, source.clock), std::max(1, setup.smtp.connections) };
}

outbox::SendingLimits mailLimits(const settings::Snapshot& values)
{
    if (values.text("mail.transport") != QLatin1String("smtp")) {
        return {};
    }
    return {
        values.integer("mail.per_minute"), values.integer("mail.per_hour"), values.integer("mail.per_day")
    };
}

} // namespace belfry::core::delivery
