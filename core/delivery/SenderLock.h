// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLockFile>

namespace belfry::core::delivery {

/**
 * At most one process delivers for one SQLite file. The lock is a file beside the database,
 * `<file>.sender-lock` (the database file itself is never opened outside SQLite); who holds it stands in
 * `<file>.sender-lock.holder`: boot id, process id, start time, host. A dead process or another start of the
 * computer is taken over at once, no clock needed. Held until the object goes. Thread: one thread at a time.
 */
class SenderLock
{
public:
    struct Holder
    {
        QString bootId;
        qint64 pid = 0;
        qint64 startTimeMs = 0;
        QString host;
    };

    /// Error: OtherProcessDelivers (detail names its process id), IoWrite when the folder refuses the file.
    static Result<std::unique_ptr<SenderLock>> acquire(const QString& databasePath);
    ~SenderLock();
    SenderLock(const SenderLock&) = delete;
    SenderLock& operator=(const SenderLock&) = delete;

    /// Whoever wrote himself down last; pid 0 when nobody did.
    static Holder holderOf(const QString& databasePath);
    static QString pathFor(const QString& databasePath);

private:
    explicit SenderLock(const QString& lockPath);
    Result<void> writeHolder() const;

    QLockFile m_lock;
    const QString m_holderPath;
};

} // namespace belfry::core::delivery
