// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>

/// Everything that differs between operating systems stands behind these functions: no `#ifdef` elsewhere in
/// core.
namespace belfry::core::platform {

/// Milliseconds since boot, running through suspend (CLOCK_BOOTTIME, interrupt time, continuous time).
qint64 bootTimeMs();

/// Identifies this start of the operating system; another value means that every process of before is gone.
QString bootId();

/// Whether the process lives and started at `startTimeMs` (0: any start).
bool processAlive(qint64 pid, qint64 startTimeMs);
qint64 processStartTimeMs(qint64 pid);

/// Writes the file's bytes to the disk itself (fsync, FlushFileBuffers), its folder's entry included.
Result<void> syncToDisk(QFile& file);
/// The same for bytes that were changed in place: neither folder nor size need to be written, which makes it
/// several times as fast.
Result<void> syncContentToDisk(QFile& file);

/// Whether the other end of a non-blocking socket has closed or reset the connection, or has said something
/// although it was not its turn (encrypted, that cannot be told from TLS's own records: then only the end
/// counts).
bool peerHasEnded(qintptr socket, bool isEncrypted);
/// 0 when it went well.
int closeSocket(qintptr socket);

/// Makes a file readable and writable by its owner only (0600; on Windows the profile's ACL already says so).
Result<void> restrictToOwner(const QString& path);
/// Whether others than the owner may read it.
bool readableByOthers(const QString& path);

/// The name of the network file system or synchronising program that holds the path, empty when it is local.
QString remoteFolderReason(const QString& path);

/// Free bytes on the volume of the path, -1 when unknown.
qint64 freeBytes(const QString& path);
/// Why a small file at the path could not be written: IoFull when no room is left there, else IoWrite.
ErrorCode writeFailure(const QString& path);

/// SIGTERM, SIGINT or closing the console window then only raise a flag; for console programs.
void installTerminationHandler();
bool terminationRequested();

/// Whether QLocalServer's names are paths of files (Unix) or names of pipes (Windows).
bool localSocketsAreFiles();

/// Keeps secrets out of core dumps.
void disableCoreDumps();

/// Ends this process at once, as a power cut would (SIGKILL, TerminateProcess). Only kill points call it.
[[noreturn]] void killOwnProcess();

} // namespace belfry::core::platform
