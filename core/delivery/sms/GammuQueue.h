// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/mail/FolderTransport.h"
#include "core/delivery/sms/SmsGateway.h"

namespace belfry::core::delivery {

/// What Belfry reads of the configuration of gammu-smsd (gammu-smsdrc).
struct GammuConfig
{
    QString path; ///< of the file itself
    QString service; ///< "files", or a database's name
    QString outbox; ///< only with "files"
    QString sent;
    QString errors;
    bool usesFiles() const { return service == QLatin1String("files"); }
};

/// Error: ChannelConfiguration when the file cannot be read or names no queue.
Result<GammuConfig> readGammuConfig(const QString& path);

/**
 * A modem behind gammu-smsd. Belfry only queues; the daemon, a program of its own, sends (libgammu is never
 * linked). With the service "files" a message is one file in the daemon's outbox folder (temporary name,
 * fsync, rename), its text whole, so that the daemon makes the parts and no text stands on a command line;
 * the row's key is the note in its name. With a database as the service gammu-smsd-inject queues it, the text
 * on its standard input.
 */
std::unique_ptr<ITransport> makeGammuTransport(const GammuConfig& config);

/// What the daemon made of queued files: taken by the network, or not. It is not known whether they reached
/// the phone. Only with the service "files"; else nothing.
std::vector<SmsReport> gammuReports(const GammuConfig& config, const std::vector<SentSms>& messages);

} // namespace belfry::core::delivery
