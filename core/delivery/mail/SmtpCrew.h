// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/mail/SmtpConnection.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace belfry::core::delivery {

/**
 * The connections of one SmtpTransport::deliver() call and the one thread that decides for them. Thread:
 * run() in the delivery thread; each Worker in its own. Every field of a Worker but `connection` is guarded
 * by m_mutex.
 *
 * A condition variable stands here against the house's rule, since libcurl blocks (see SmtpConnection) while
 * the marker must be made durable in the one thread that owns the database connection.
 */
class SmtpCrew
{
public:
    SmtpCrew(const SmtpSettings& settings,
        const IClock& clock,
        const SmtpTranscript& transcript,
        const IStopToken& stop);
    ~SmtpCrew();
    SmtpCrew(const SmtpCrew&) = delete;
    SmtpCrew& operator=(const SmtpCrew&) = delete;

    void run(IMessageSource& source, IMarkerGate& gate);

private:
    using Results = std::vector<std::pair<OutboxId, Outcome>>;
    using Moment = std::chrono::steady_clock::time_point;
    /// AtDot: waits to be asked for; Asked: its marker is on the way to the disk.
    enum class Step { Idle, Sending, AtDot, Asked, Finished, Quit };
    class Worker;

    bool mayPull() const;
    bool handOut(IMessageSource& source);
    void startWorker();
    void collectFinished();
    bool somethingToCommit() const;
    bool hasNews() const;
    void commit(IMarkerGate& gate);
    void answer(const std::vector<Worker*>& waiting,
        const std::vector<bool>& answers,
        DotAnswer otherwise,
        qint64 requestedAt);
    void waitForNews();
    size_t countOf(Step step) const;
    size_t busy() const;

    const SmtpSettings& m_settings;
    const IClock& m_clock;
    const SmtpTranscript& m_transcript;
    const IStopToken& m_stop;

    mutable std::mutex m_mutex;
    std::condition_variable m_news; ///< a worker reached the dot, finished, or signed in
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::atomic<bool> m_proven { false }; ///< a sign-in has succeeded in this call
    std::atomic<bool> m_channelStopped { false };

    // Only in the delivery thread.
    bool m_sourceEmpty = false;
    Results m_results;
    std::chrono::microseconds m_gather { 3000 };
    std::optional<Moment> m_newsSince; ///< since when something waits to be made durable
};

} // namespace belfry::core::delivery
