// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/delivery/Transport.h"

#include <QFile>
#include <QUuid>

#include <atomic>

namespace belfry::core::delivery {

/**
 * Results of attempts, on the disk before the database hears of them, so that neither a crash nor a full disk
 * between the server's reply and the database makes a known result unknown. One preallocated file of 64 KiB
 * for each worker; writing needs no free space. Holds attempt ids, verdicts and codes: no personal data.
 *
 * Thread: one at a time; the round appends in the thread that waits for the disk. Two processes must not
 * share one file (the worker's lock sees to that).
 *
 *     open() -> finish replay() in the database -> reset()
 *     results of a group -> append() -> database -> reset() when roomFor() gets small
 *
 * A record may be replayed although the database has it: finishing an attempt twice must be harmless
 * ("already").
 */
class ResultJournal
{
public:
    struct Record
    {
        QUuid attempt;
        Verdict verdict = Verdict::InDoubt;
        OutcomeClass kind = OutcomeClass::Unknown;
        int code = 0;
        friend bool operator==(const Record&, const Record&) = default;
    };

    static constexpr qint64 kFileSize = 65536;
    static constexpr int kCapacity = 2047; ///< records between two resets

    /// Makes the file when it is missing. Error: IoWrite, IoFull when it cannot be written: the worker must
    /// not start.
    static Result<std::unique_ptr<ResultJournal>> open(const QString& path);

    /// What the file held when it was opened, oldest first; torn records are left out.
    const std::vector<Record>& replay() const { return m_replay; }

    /// How many records still fit. From any thread.
    int room() const { return kCapacity - m_used; }

    /// One write and one fsync for all of them. Error: IoFull when they do not fit (reset() first), IoWrite.
    Result<void> append(const std::vector<Record>& records);

    /// Everything is in the database: begin again at the start.
    Result<void> reset();

private:
    explicit ResultJournal(const QString& path);
    Result<void> prepare();
    bool read();
    Result<void> writeAt(qint64 offset, const QByteArray& bytes);

    QFile m_file;
    std::vector<Record> m_replay;
    quint32 m_generation = 1; ///< records of older generations are in the database
    std::atomic<int> m_used { 0 };
};

} // namespace belfry::core::delivery
