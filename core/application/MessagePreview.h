// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"

namespace belfry::core::application {

/// A message of the outbox as its reader will see it: read back from the frozen bytes, not rendered again.
struct MessagePreview
{
    QString from;
    QString replyTo;
    QString to;
    QString subject;
    QString text;
    bool isMasked = false; ///< passwords stand as dots
};

enum class Secrets { Masked, Shown };

/// Shown needs Action::SeeCredential with step-up and a write transaction: it leaves an entry in the audit
/// trail. NotFound, SecretMissing.
Result<MessagePreview> previewMessage(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    OutboxId id,
    Secrets secrets,
    qint64 nowMs);

} // namespace belfry::core::application
