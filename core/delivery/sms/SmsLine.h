// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/sms/HttpTransfers.h"
#include "core/delivery/sms/SmsTransport.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace belfry::core::delivery {

/**
 * The requests of one SmsTransport::deliver() call, in a thread of their own: marked messages begin and
 * answers are read while the delivery thread makes the next markers durable. Thread: the delivery thread,
 * but for what it says.
 *
 * A condition variable against the house's rule, as in SmtpCrew: the delivery thread has no event loop.
 */
class SmsLine
{
public:
    SmsLine(
        const ISmsGateway& gateway, const SmsOptions& options, const IClock& clock, const IStopToken& stop);
    ~SmsLine();
    SmsLine(const SmsLine&) = delete;
    SmsLine& operator=(const SmsLine&) = delete;

    using Results = std::vector<std::pair<OutboxId, Outcome>>;

    /// These will come when their markers are durable: they count as held from now on.
    void expect(size_t messages);
    /// The marker of an expected message is durable (`go`), or it may not leave. `askedAt`: elapsedMs() when
    /// the marker was asked for. From any thread.
    void add(OutgoingMessage message, bool go, qint64 askedAt);

    /// Messages that may be pulled now: those that find a connection, and as many as begin at once after
    /// them. A durable marker costs about as much for many as for one; but what is marked when the power
    /// fails is in doubt.
    size_t room() const;
    /// Nothing expected, waiting or under way.
    bool isIdle() const;
    /// Something concerns the channel: nothing more in this call.
    bool isHeld() const;
    enum class Until { Now, Room, Idle };
    /// Outcomes that were not taken yet. Waits a moment at most, so that a stop is noticed.
    Results take(Until until);

private:
    struct Marked
    {
        OutgoingMessage message;
        qint64 askedAt = 0;
    };
    struct UnderWay
    {
        OutgoingMessage message;
        qint64 begunAt = 0;
    };

    void work();
    bool startMarked();
    void begin(OutgoingMessage message);
    void collect();
    void read(const HttpTransfers::Finished& finished);
    size_t connections() const;
    size_t most() const;
    size_t freeRoom() const;

    const ISmsGateway& m_gateway;
    const SmsOptions& m_options;
    const IClock& m_clock;
    const IStopToken& m_stop;
    HttpTransfers m_http; ///< only in m_thread, but for interrupt()

    // Only in m_thread.
    std::map<qint64, UnderWay> m_underWay;
    std::optional<qint64> m_stopSeen;
    int m_doubts = 0; ///< in a row

    mutable std::mutex m_mutex; ///< of all below
    std::condition_variable m_work; ///< for m_thread
    std::condition_variable m_news; ///< for the delivery thread
    std::deque<Marked> m_marked; ///< their markers are durable, their requests have not begun
    Results m_results;
    size_t m_expected = 0;
    size_t m_running = 0; ///< size of m_underWay
    qint64 m_answered = 0;
    qint64 m_answeredMs = 0;
    bool m_isHeld = false;
    bool m_isProven = false; ///< the gateway has answered a message in its own words
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace belfry::core::delivery
