// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/Transport.h"

#include <QByteArrayList>

/**
 * From what was seen on the wire to an outcome: pure, no libcurl, tested by table.
 */
namespace belfry::core::delivery {

/// How far a transfer had come when it ended: the last command that was sent.
enum class SmtpStage {
    Connect, ///< nothing heard from the server yet
    Greeting, ///< the server has spoken, or was waited for, before our first command
    Ehlo,
    StartTls, ///< STARTTLS was sent, or the TLS handshake runs
    Auth,
    Mail,
    Rcpt,
    Data,
    Body, ///< 354 was answered, bytes go out, the final dot was not asked for
    Dot ///< the final dot was asked for: an effect is possible
};

/// Why a transfer ended without a usable answer.
enum class SmtpFailure {
    None,
    Unreachable, ///< DNS, refused, no route
    Timeout,
    ConnectionLost,
    TlsHandshake,
    TlsCertificate,
    TlsNotOffered,
    NoAuthOffered, ///< a user is set and the server offers no way to sign in
    LoginDenied,
    LocalFile, ///< the authority's file is unusable
    Nonsense, ///< an answer that is none
    Internal
};

struct SmtpReply
{
    int code = 0; ///< 0: none, or not one
    bool complete = false; ///< the last line of a multi-line reply was seen
    QByteArrayList lines;
};

struct SmtpEvidence
{
    SmtpStage stage = SmtpStage::Connect;
    SmtpFailure failure = SmtpFailure::None;
    SmtpReply reply; ///< to the last command; at SmtpStage::Dot only what came after the dot was asked for
    QString localText; ///< what to say when the server said nothing
    bool markerGiven = false;
};

Outcome classifySmtp(const SmtpEvidence& evidence);

/// Adds one line as it came from the wire (with or without line end). Bounded: a server that talks without
/// end costs nothing.
void addReplyLine(SmtpReply& reply, const QByteArray& line);

/// "5.1.1" out of "550 5.1.1 No such user"; empty when there is none.
QString enhancedCodeOf(const SmtpReply& reply);

/// One printable line of at most 500 characters.
QString printableLine(const QByteArray& text);

} // namespace belfry::core::delivery
