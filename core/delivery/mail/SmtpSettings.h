// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace belfry::core::delivery {

enum class SmtpSecurity {
    Tls, ///< TLS from the first byte (port 465)
    StartTls, ///< required, never opportunistic (port 587)
    None ///< only to this computer itself, and never with a user
};

/// How to reach the mail server. Times are seconds; tests shorten them.
struct SmtpSettings
{
    QString host;
    int port = 465;
    SmtpSecurity security = SmtpSecurity::Tls;
    QString user; ///< empty: no sign-in
    SecretText password;
    QString caFile; ///< PEM file of the only authority to trust; empty: the system's
    int connections = 1; ///< 1 to 32
    /// A neutral name: the computer's own would tell the recipients about the school's network.
    QString ehloName = QStringLiteral("localhost.localdomain");
    int connectSeconds = 30; ///< from the first packet to the end of the sign-in
    int commandSeconds
        = 120; ///< each answer before the final dot, and the longest standstill while the body goes out
    int replySeconds
        = 600; ///< the answer to the final dot (RFC 5321 4.5.3.2.6); a shorter one manufactures doubt
    int stopGraceSeconds = 20; ///< how long that answer is still waited for after a stop was asked for
    qint64 guardMs = 5000; ///< most time between the request of the marker and the final dot
    int messagesPerConnection = 100;
};

/// Refuses what must never reach the network: `none` for another computer, a user without TLS, unprintable
/// names. Error: ChannelConfiguration with a sentence.
Result<void> checkSmtpSettings(const SmtpSettings& settings);

/// Whether the host is this computer itself.
bool isLoopbackHost(const QString& host);

} // namespace belfry::core::delivery
