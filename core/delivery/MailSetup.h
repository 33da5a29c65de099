// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/delivery/ChannelSetup.h"
#include "core/delivery/Transport.h"
#include "core/delivery/mail/SmtpSettings.h"
#include "core/settings/Settings.h"

#include <memory>

namespace belfry::core::delivery {

/// Everything of the settings that decides how mail leaves.
struct MailSetup
{
    bool usesSmtp = false;
    SmtpSettings smtp;
    QString folder;
};

/// Reads the setup; `defaultFolder` stands in for an empty mail.folder. ChannelConfiguration when the
/// settings do not fit together (host missing, `none` for another computer, a user without TLS …).
Result<MailSetup> readMailSetup(
    const settings::Snapshot& settings, SecretText password, const QString& defaultFolder);

std::unique_ptr<ITransport> makeTransport(const MailSetup& setup, const IClock& clock);

/// The line of the channel e-mail in ways().
Result<ChannelSetup> setUpMail(const SetupSource& source);
outbox::SendingLimits mailLimits(const settings::Snapshot& values);

} // namespace belfry::core::delivery
