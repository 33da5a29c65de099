// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/SmsSetup.h"

#include "core/delivery/sms/SmsFolder.h"

#include <QUrl>

#include <algorithm>

namespace belfry::core::delivery {

namespace {

const QString kFolder = QStringLiteral("folder");
const QString kGammu = QStringLiteral("gammu");

/// The token in every form in which an answer could say it back.
QStringList formsOf(const QString& token, const QString& account)
{
    const QString pair = account + QLatin1Char(':') + token;
    return { token,
        QString::fromLatin1(QUrl::toPercentEncoding(token)),
        QString::fromLatin1(token.toUtf8().toBase64()),
        QString::fromLatin1(pair.toUtf8().toBase64()) };
}

Result<void> readGateway(const settings::Snapshot& settings, SecretText token, SmsSetup& setup)
{
    if (token.isEmpty()) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("the token of the SMS gateway is not set (sms.token)"));
    }
    const QString account = settings.text("sms.account");
    setup.options.secrets = formsOf(token.reveal(), account);
    setup.gateway = makeGateway(setup.name, { std::move(token), account });
    if (setup.gateway == nullptr) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("the SMS gateway %1 is not known (sms.gateway)").arg(setup.name));
    }
    TRY(setup.gateway->check());
    const QString url = settings.text("sms.url");
    TRY_ASSIGN(setup.options.http.origin,
        checkedOrigin(url.isEmpty() ? QString::fromLatin1(setup.gateway->origin()) : url));
    return {};
}

} // namespace

Result<SmsSetup> readSmsSetup(
    const settings::Snapshot& settings, SecretText token, const QString& defaultFolder)
{
    SmsSetup setup;
    setup.isActive = settings.boolean("sms.active");
    setup.name = settings.text("sms.gateway");
    if (setup.name == kFolder) {
        setup.folder = settings.text("sms.folder");
        if (setup.folder.isEmpty()) {
            setup.folder = defaultFolder;
        }
        return setup;
    }
    if (setup.name == kGammu) {
        TRY_ASSIGN(setup.gammu, readGammuConfig(settings.text("sms.gammu_config")));
        return setup;
    }
    TRY(readGateway(settings, std::move(token), setup));
    return setup;
}

Result<SmsSetup> readSmsSetup(const SetupSource& source)
{
    TRY_ASSIGN(auto token, source.settings.secret(source.tx, source.session, QStringLiteral("sms.token")));
    return readSmsSetup(source.values, std::move(token), source.folders.sms);
}

std::unique_ptr<ITransport> makeTransport(const SmsSetup& setup, const IClock& clock)
{
    if (setup.gateway) {
        return std::make_unique<SmsTransport>(setup.gateway, setup.options, clock);
    }
    if (setup.name == kGammu) {
        return makeGammuTransport(setup.gammu);
    }
    return std::make_unique<FolderTransport>(setup.folder, smsFiles());
}

Result<ChannelSetup> setUpSms(const SetupSource& source)
{
    if (!source.values.boolean("sms.active")) {
        return ChannelSetup {};
    }
    TRY_ASSIGN(const auto setup, readSmsSetup(source));
    ChannelSetup channel;
    channel.transport = makeTransport(setup, source.clock);
    channel.connections = std::max(1, setup.options.connections);
    channel.keyValidMs = setup.gateway ? setup.gateway->keyValidMs() : 0;
    return channel;
}

outbox::SendingLimits smsLimits(const settings::Snapshot& values)
{
    if (values.text("sms.gateway") == kFolder) {
        return {};
    }
    return {
        values.integer("sms.per_minute"), values.integer("sms.per_hour"), values.integer("sms.per_day")
    };
}

} // namespace belfry::core::delivery
