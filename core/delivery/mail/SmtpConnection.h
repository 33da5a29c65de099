// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/delivery/mail/ReplyClassifier.h"
#include "core/delivery/mail/SmtpSettings.h"

#include <functional>
#include <memory>

namespace belfry::core::delivery {

/// "> MAIL", "< 250": verbs and codes only, so that no address, text or password can get into a log. Called
/// in the thread of the connection.
using SmtpTranscript = std::function<void(const QString& line)>;

enum class DotAnswer {
    Go, ///< the marker is durable
    Refused, ///< the gate said no
    Stopped ///< nobody was asked any more
};

struct DotPermission
{
    DotAnswer answer = DotAnswer::Stopped;
    qint64 requestedAtMs = 0; ///< IClock::elapsedMs() at which the marker was asked for
};

/// Whom a connection asks while it works. All calls come in the connection's thread.
class ISmtpOwner
{
public:
    virtual ~ISmtpOwner() = default;
    /// The whole message is written, only the final dot is missing. Blocks until the marker is durable or
    /// refused.
    virtual DotPermission mayWriteDot() = 0;
    virtual bool stopRequested() const = 0;
    /// False after a sign-in failed elsewhere: one wrong password must not become several.
    virtual bool mayLogIn() const = 0;
    virtual void loggedIn() = 0;
};

/**
 * One SMTP connection over libcurl, kept from message to message. Thread: one thread at a time; blocking.
 *
 * libcurl (7.88 to 8.x) waits for the reply to the final dot inside the call, for the multi interface too, so
 * several connections need a thread each: else one slow server reply would make the other markers older than
 * the guard time.
 */
class SmtpConnection
{
public:
    /// `settings` were checked by checkSmtpSettings().
    SmtpConnection(const SmtpSettings& settings, const IClock& clock, SmtpTranscript transcript);
    ~SmtpConnection();
    SmtpConnection(const SmtpConnection&) = delete;
    SmtpConnection& operator=(const SmtpConnection&) = delete;

    /// Exactly one outcome; never throws.
    Outcome send(const OutgoingMessage& message, ISmtpOwner& owner);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace belfry::core::delivery
