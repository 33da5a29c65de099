// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsLine.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/MessageCheck.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <system_error>

namespace belfry::core::delivery {

namespace {

constexpr int kLookAtStopMs = 100;
/// Answers that nobody can read, one after the other: the gateway is at fault, and the rest waits.
constexpr int kDoubtsThatHold = 5;
/// How much may be marked ahead of its request: as many as begin within that time, at most so many.
constexpr qint64 kAheadMs = 300;
constexpr size_t kMostAhead = 64;

bool concernsTheChannel(const Outcome& outcome)
{
    switch (outcome.kind) {
    case OutcomeClass::TransportDown:
    case OutcomeClass::TlsBad:
    case OutcomeClass::AuthRefused:
    case OutcomeClass::Configuration:
    case OutcomeClass::Quota:
    case OutcomeClass::Balance:
        return true;
    default:
        return false;
    }
}

Outcome notBegun(const QString& words)
{
    return ownOutcome(Verdict::NotSent, OutcomeClass::Stopped, words, true);
}

} // namespace

SmsLine::SmsLine(
    const ISmsGateway& gateway, const SmsOptions& options, const IClock& clock, const IStopToken& stop)
    : m_gateway(gateway)
    , m_options(options)
    , m_clock(clock)
    , m_stop(stop)
    , m_http(options.http)
{
    try {
        m_thread = std::thread([this] { work(); });
    } catch (const std::system_error&) {
        m_isHeld = true; // nothing is pulled, nothing is marked
    }
}

SmsLine::~SmsLine()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_work.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void SmsLine::expect(size_t messages)
{
    const std::scoped_lock lock(m_mutex);
    m_expected += messages;
}

void SmsLine::add(OutgoingMessage message, bool go, qint64 askedAt)
{
    // Notified under the lock: with the last answer the delivery thread may come to its end.
    const std::scoped_lock lock(m_mutex);
    --m_expected;
    if (go) {
        m_marked.push_back({ std::move(message), askedAt });
    } else {
        m_results.emplace_back(message.id,
            ownOutcome(
                Verdict::Lost, OutcomeClass::Stopped, QStringLiteral("The message may not leave any more.")));
    }
    if (m_running > 0 && m_running < connections()) {
        m_http.interrupt();
    }
    m_work.notify_one();
    m_news.notify_one();
}

size_t SmsLine::connections() const
{
    return m_isProven ? static_cast<size_t>(std::max(1, m_options.connections)) : 1;
}

size_t SmsLine::most() const
{
    if (!m_isProven || m_answered == 0) {
        return connections();
    }
    const qint64 each = std::max<qint64>(1, m_answeredMs / m_answered);
    const auto ahead = static_cast<size_t>(kAheadMs / each) * connections();
    return connections() + std::min(ahead, kMostAhead);
}

size_t SmsLine::room() const
{
    const std::scoped_lock lock(m_mutex);
    return freeRoom();
}

size_t SmsLine::freeRoom() const
{
    const size_t waiting = m_expected + m_marked.size();
    const size_t ahead = most() - connections();
    // Groups, not single ones: nothing is pulled before half of what was marked has begun.
    return waiting + m_running < most() && waiting <= ahead / 2 ? most() - waiting - m_running : 0;
}

bool SmsLine::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_expected + m_marked.size() + m_running == 0;
}

bool SmsLine::isHeld() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isHeld;
}

SmsLine::Results SmsLine::take(Until until)
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, std::chrono::milliseconds(kLookAtStopMs), [&] {
        const bool isIdle = m_expected + m_marked.size() + m_running == 0;
        return until == Until::Now || isIdle || (until == Until::Room && (m_isHeld || freeRoom() > 0));
    });
    return std::exchange(m_results, {});
}

// --- in m_thread ---

void SmsLine::work()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_work.wait(lock, [this] { return m_isEnding || !m_marked.empty() || m_running > 0; });
            if (m_isEnding && m_marked.empty() && m_running == 0) {
                return;
            }
        }
        while (startMarked()) { }
        collect();
    }
}

/// One marked message begins, or is given back: then not one octet of it has left.
bool SmsLine::startMarked()
{
    std::unique_lock lock(m_mutex);
    const bool isGivenUp = m_isHeld || m_stop.stopRequested();
    if (m_marked.empty() || (!isGivenUp && m_running >= connections())) {
        return false;
    }
    Marked next = std::move(m_marked.front());
    m_marked.pop_front();
    const bool isTooLate = m_clock.elapsedMs() - next.askedAt > m_options.guardMs;
    if (isGivenUp || isTooLate) {
        m_results.emplace_back(next.message.id,
            notBegun(isTooLate ? QStringLiteral("The record took too long; the message was not handed over.")
                               : QStringLiteral("Stopped before the message was handed over.")));
        m_news.notify_one();
        return true;
    }
    ++m_running;
    lock.unlock();
    m_news.notify_one();
    begin(std::move(next.message));
    return true;
}

void SmsLine::begin(OutgoingMessage message)
{
    const qint64 tag = message.id.value();
    const HttpRequest request = m_gateway.send(message);
    m_underWay.insert_or_assign(tag, UnderWay { std::move(message), m_clock.elapsedMs() });
    m_http.start(tag, request);
}

void SmsLine::collect()
{
    if (m_underWay.empty()) {
        return;
    }
    auto finished = m_http.wait(kLookAtStopMs);
    if (m_stop.stopRequested()) {
        const qint64 now = m_clock.elapsedMs();
        m_stopSeen = m_stopSeen.value_or(now);
        if (now - *m_stopSeen > m_options.stopGraceMs) {
            auto rest = m_http.abort();
            std::move(rest.begin(), rest.end(), std::back_inserter(finished));
        }
    }
    for (const HttpTransfers::Finished& each : finished) {
        BELFRY_KILLPOINT("sms.answer_heard");
        read(each);
    }
}

void SmsLine::read(const HttpTransfers::Finished& finished)
{
    const auto found = m_underWay.find(finished.tag);
    const OutgoingMessage& message = found->second.message;
    Outcome outcome = m_gateway.readSend(finished.answer, message);
    outcome.afterMarker = true;
    outcome.retryAfterSeconds = finished.answer.retryAfterSeconds;
    m_doubts = outcome.verdict == Verdict::InDoubt ? m_doubts + 1 : 0;
    if (m_doubts >= kDoubtsThatHold && outcome.kind == OutcomeClass::Unknown) {
        outcome.kind = OutcomeClass::TransportDown;
    }
    const qint64 taken = m_clock.elapsedMs() - found->second.begunAt;
    const bool concernsChannel = concernsTheChannel(outcome);
    const bool isDoubt = outcome.verdict == Verdict::InDoubt;
    outcome = withoutSecrets(std::move(outcome), message, m_options.secrets);
    {
        const std::scoped_lock lock(m_mutex);
        --m_running;
        ++m_answered;
        m_answeredMs += taken;
        m_isHeld = m_isHeld || concernsChannel;
        m_isProven = m_isProven || (!isDoubt && !concernsChannel);
        m_results.emplace_back(message.id, std::move(outcome));
    }
    m_news.notify_one();
    m_underWay.erase(found);
}

} // namespace belfry::core::delivery
