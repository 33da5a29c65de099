// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/CredentialsSending.h"
#include "core/messaging/Compose.h"

namespace belfry::core::application {

struct MessageOutcome
{
    SubmissionId submission; ///< invalid: there was nothing to queue
    int queued = 0; ///< messages
    std::vector<OutboxId> ids; ///< of what was queued
    std::vector<outbox::Skipped> skipped;
};

/**
 * The outermost runner of a composed message: one short transaction for each slice under one submission in
 * state `building`. Used by the console and the desktop program. Thread: that of the connection; `cancel` may
 * be set from another one.
 */
class MessageSending
{
public:
    /// Queues what the plan holds. Cancelled, or any error on the way: the submission is abandoned, nothing
    /// of it is ever sent. `draft`: what it was written in, gone in the moment in which it is complete.
    static Result<MessageOutcome> send(database::Connection& connection,
        Services& services,
        const access::Session& session,
        const messaging::ComposePlan& plan,
        const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr,
        messaging::DraftId draft = {});
};

} // namespace belfry::core::application
