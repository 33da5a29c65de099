// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpSettings.h"

#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

namespace belfry::core::delivery {

namespace {

bool isHostCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.'
        || u == u'-' || u == u'_';
}

bool isHostName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), isHostCharacter);
}

bool hasControlCharacter(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

tl::unexpected<Error> refuse(const char* sentence)
{
    return fail(ErrorCode::ChannelConfiguration, QString::fromLatin1(sentence));
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    // libcurl resolves "localhost" itself, to the loopback addresses only.
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

Result<void> checkSmtpSettings(const SmtpSettings& settings)
{
    const QHostAddress address(settings.host);
    if (settings.host.isEmpty()) {
        return refuse("No mail server is set.");
    }
    if (!isHostName(settings.host) && (address.isNull() || !address.scopeId().isEmpty())) {
        return refuse("The name of the mail server holds characters that no host name has.");
    }
    if (settings.port < 1 || settings.port > 65535) {
        return refuse("The port of the mail server must be between 1 and 65535.");
    }
    if (!isHostName(settings.ehloName)) {
        return refuse("The name for EHLO holds characters that no host name has.");
    }
    if (settings.connections < 1 || settings.connections > 32) {
        return refuse("The number of connections must be between 1 and 32.");
    }
    if (settings.security == SmtpSecurity::None && !isLoopbackHost(settings.host)) {
        return refuse("Mail without encryption is only allowed to a server on this computer.");
    }
    if (settings.security == SmtpSecurity::None && !settings.user.isEmpty()) {
        return refuse("User and password are never sent without encryption.");
    }
    if (hasControlCharacter(settings.user) || hasControlCharacter(settings.password.reveal())) {
        return refuse("User or password holds a control character.");
    }
    if (!settings.user.isEmpty() && settings.password.isEmpty()) {
        return refuse("The password of the mail account is missing.");
    }
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isReadable()) {
        return refuse("The file with the certificate authority cannot be read.");
    }
    return {};
}

} // namespace belfry::core::delivery
