// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/ChannelSetup.h"
#include "core/delivery/sms/GammuQueue.h"
#include "core/delivery/sms/SmsTransport.h"

namespace belfry::core::delivery {

/// Everything of the settings that decides how SMS leave.
struct SmsSetup
{
    bool isActive = false;
    QString name; ///< of the transport: a gateway, "gammu" or "folder"
    std::shared_ptr<const ISmsGateway> gateway; ///< null for gammu and folder
    SmsOptions options;
    GammuConfig gammu;
    QString folder;
};

/// Reads the setup; `defaultFolder` stands in for an empty sms.folder. ChannelConfiguration when the settings
/// do not fit together (token missing, http for another computer, gammu's configuration not readable …).
Result<SmsSetup> readSmsSetup(
    const settings::Snapshot& settings, SecretText token, const QString& defaultFolder);
/// The same with the stored token.
Result<SmsSetup> readSmsSetup(const SetupSource& source);

std::unique_ptr<ITransport> makeTransport(const SmsSetup& setup, const IClock& clock);

/// The line of the channel SMS in ways(); switched off while sms.active is.
Result<ChannelSetup> setUpSms(const SetupSource& source);
outbox::SendingLimits smsLimits(const settings::Snapshot& values);

} // namespace belfry::core::delivery
