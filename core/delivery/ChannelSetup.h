// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/delivery/Transport.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/settings/Settings.h"

#include <memory>
#include <vector>

namespace belfry::core::delivery {

/// Where a channel without an account of its own writes; given by whoever makes the worker.
struct Folders
{
    QString mail;
    QString sms;
};

/// What a channel is made ready from; valid during the call.
struct SetupSource
{
    database::Transaction& tx;
    const access::Session& session;
    settings::SettingsService& settings; ///< for secrets
    const settings::Snapshot& values;
    const Folders& folders;
    const IClock& clock;
};

/// How the messages of one channel leave in this round.
struct ChannelSetup
{
    std::unique_ptr<ITransport> transport; ///< null: the channel is switched off, its messages stay ready
    int connections = 1; ///< messages under way at the same time
    qint64 keyValidMs = 0; ///< how long the provider knows our key of a message; 0: it knows none
};

/**
 * One way out of the house: a channel, how it is made ready for a round, and its limits. The worker serves
 * all of ways() in their order; a new channel is a new line in ChannelSetup.cpp.
 */
struct Way
{
    outbox::Channel channel = outbox::Channel::Email;
    /// ChannelConfiguration: the settings do not fit together, the channel is stopped with the error's
    /// sentence. Another error ends the round.
    Result<ChannelSetup> (*setUp)(const SetupSource& source) = nullptr;
    /// Limits of the provider; none while nothing really leaves.
    outbox::SendingLimits (*limits)(const settings::Snapshot& values) = nullptr;
};
const std::vector<Way>& ways();

} // namespace belfry::core::delivery
