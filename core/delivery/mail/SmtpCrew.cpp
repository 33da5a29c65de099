// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpCrew.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/MessageCheck.h"

#include <algorithm>
#include <system_error>

namespace belfry::core::delivery {

namespace {

/// How long the first message before its dot (or the first result) waits for company: a part of what the
/// durable commit itself takes. A slow disk makes large groups, and a fast one keeps the network busy while
/// it writes.
constexpr std::chrono::microseconds kShortestGather { 100 };
constexpr std::chrono::microseconds kLongestGather { 10'000 };
constexpr int kCommitsPerGather = 3;
/// How soon a request to stop is noticed while nothing else happens.
constexpr std::chrono::milliseconds kLookUp { 200 };

bool concernsChannel(const Outcome& outcome)
{
    return outcome.verdict == Verdict::NotSent && outcome.kind != OutcomeClass::Stopped;
}

} // namespace

class SmtpCrew::Worker final : public ISmtpOwner
{
public:
    explicit Worker(SmtpCrew& crew)
        : m_crew(crew)
    {
    }

    void start()
    {
        m_thread = std::thread([this] { work(); });
    }

    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    DotPermission mayWriteDot() override
    {
        std::unique_lock lock(m_crew.m_mutex);
        step = Step::AtDot;
        m_crew.m_news.notify_one();
        wake.wait(lock, [this] { return step != Step::AtDot && step != Step::Asked; });
        return permission;
    }

    bool stopRequested() const override { return m_crew.m_stop.stopRequested(); }
    bool mayLogIn() const override { return !m_crew.m_channelStopped; }

    void loggedIn() override
    {
        if (!m_crew.m_proven) {
            const std::scoped_lock lock(m_crew.m_mutex);
            m_crew.m_proven = true;
            m_crew.m_news.notify_one();
        }
    }

    Step step = Step::Idle;
    OutgoingMessage message;
    Outcome outcome;
    DotPermission permission;
    std::condition_variable wake;

private:
    void work()
    {
        SmtpConnection connection(m_crew.m_settings, m_crew.m_clock, m_crew.m_transcript);
        for (;;) {
            {
                std::unique_lock lock(m_crew.m_mutex);
                wake.wait(lock, [this] { return step == Step::Sending || step == Step::Quit; });
                if (step == Step::Quit) {
                    return;
                }
            }
            // Nobody else touches the message while the step is Sending or AtDot.
            Outcome result = connection.send(message, *this);
            const std::scoped_lock lock(m_crew.m_mutex);
            outcome = std::move(result);
            step = Step::Finished;
            m_crew.m_news.notify_one();
        }
    }

    SmtpCrew& m_crew;
    std::thread m_thread;
};

SmtpCrew::SmtpCrew(const SmtpSettings& settings,
    const IClock& clock,
    const SmtpTranscript& transcript,
    const IStopToken& stop)
    : m_settings(settings)
    , m_clock(clock)
    , m_transcript(transcript)
    , m_stop(stop)
{
}

SmtpCrew::~SmtpCrew()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& worker : m_workers) {
            worker->step = Step::Quit;
            worker->wake.notify_one();
        }
    }
    for (const auto& worker : m_workers) {
        worker->join();
    }
}

void SmtpCrew::run(IMessageSource& source, IMarkerGate& gate)
{
    for (;;) {
        collectFinished();
        if (handOut(source)) {
            continue;
        }
        if (somethingToCommit()) {
            commit(gate);
            continue;
        }
        if (busy() == 0 && !mayPull()) {
            return;
        }
        if (mayPull() && m_proven && !hasNews()) {
            source.prepare();
        }
        waitForNews();
    }
}

bool SmtpCrew::mayPull() const
{
    return !m_sourceEmpty && !m_channelStopped && !m_stop.stopRequested();
}

/// Gives one message to one worker. Until a sign-in has succeeded there is one worker only.
bool SmtpCrew::handOut(IMessageSource& source)
{
    if (!mayPull()) {
        return false;
    }
    const auto isIdle = [](const auto& worker) { return worker->step == Step::Idle; };
    Worker* idle = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find_if(m_workers.begin(), m_workers.end(), isIdle);
        idle = found == m_workers.end() ? nullptr : found->get();
    }
    const auto wanted = static_cast<size_t>(m_proven ? m_settings.connections : 1);
    if (idle == nullptr && m_workers.size() >= wanted) {
        return false;
    }
    std::optional<OutgoingMessage> message = source.next();
    if (!message) {
        m_sourceEmpty = true;
        return false;
    }
    BELFRY_KILLPOINT("smtp.message_pulled");
    if (idle == nullptr) {
        startWorker();
        idle = m_workers.back().get();
    }
    const std::scoped_lock lock(m_mutex);
    idle->message = std::move(*message);
    if (idle->step == Step::Quit) { // its thread could not be started
        m_results.emplace_back(idle->message.id,
            ownOutcome(Verdict::NotSent, OutcomeClass::Configuration, QStringLiteral("No thread left.")));
        m_channelStopped = true;
        return true;
    }
    idle->step = Step::Sending;
    idle->wake.notify_one();
    return true;
}

void SmtpCrew::startWorker()
{
    auto worker = std::make_unique<Worker>(*this);
    try {
        worker->start();
    } catch (const std::system_error&) {
        worker->step = Step::Quit;
    }
    const std::scoped_lock lock(m_mutex);
    m_workers.push_back(std::move(worker));
}

void SmtpCrew::collectFinished()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto& worker : m_workers) {
        if (worker->step == Step::Finished) {
            m_channelStopped = m_channelStopped || concernsChannel(worker->outcome);
            m_results.emplace_back(worker->message.id, std::move(worker->outcome));
            worker->message = {};
            worker->step = Step::Idle;
        }
    }
}

bool SmtpCrew::somethingToCommit() const
{
    const std::scoped_lock lock(m_mutex);
    const size_t waiting = countOf(Step::AtDot);
    if (waiting == 0 && m_results.empty()) {
        return false;
    }
    // Nobody else is on the way, or they take too long to be waited for.
    const bool all = countOf(Step::Sending) + countOf(Step::Asked) == 0;
    return all || m_stop.stopRequested()
        || (m_newsSince && std::chrono::steady_clock::now() - *m_newsSince >= m_gather);
}

bool SmtpCrew::hasNews() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_results.empty() || countOf(Step::AtDot) + countOf(Step::Finished) > 0;
}

void SmtpCrew::commit(IMarkerGate& gate)
{
    std::vector<Worker*> waiting;
    std::vector<OutboxId> ids;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& worker : m_workers) {
            if (worker->step == Step::AtDot) {
                worker->step = Step::Asked;
                waiting.push_back(worker.get());
                ids.push_back(worker->message.id);
            }
        }
    }
    m_newsSince.reset();
    const Results results = std::exchange(m_results, {});
    if (m_stop.stopRequested()) {
        answer(waiting, {}, DotAnswer::Stopped, 0);
        ids.clear();
        if (results.empty()) {
            return;
        }
        waiting.clear();
    }
    BELFRY_KILLPOINT("smtp.before_commit");
    const qint64 requestedAt = m_clock.elapsedMs();
    const Moment begun = std::chrono::steady_clock::now();
    // The answer comes while the next group gathers already: the disk is not waited for here.
    gate.commitSoon(ids, results, [this, waiting, requestedAt](const std::vector<bool>& answers) {
        BELFRY_KILLPOINT("smtp.after_commit");
        if (!waiting.empty()) { // with results only nobody waits, and the crew may have gone
            answer(waiting, answers, DotAnswer::Refused, requestedAt);
        }
    });
    const auto taken
        = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    m_gather = std::clamp(taken / kCommitsPerGather, kShortestGather, kLongestGather);
}

void SmtpCrew::answer(const std::vector<Worker*>& waiting,
    const std::vector<bool>& answers,
    DotAnswer otherwise,
    qint64 requestedAt)
{
    const std::scoped_lock lock(m_mutex);
    for (size_t index = 0; index < waiting.size(); ++index) {
        const bool go = index < answers.size() && answers[index];
        waiting[index]->permission = { go ? DotAnswer::Go : otherwise, requestedAt };
        waiting[index]->step = Step::Sending;
        waiting[index]->wake.notify_one();
    }
}

void SmtpCrew::waitForNews()
{
    std::unique_lock lock(m_mutex);
    const bool pending = countOf(Step::AtDot) > 0 || !m_results.empty();
    if (pending && !m_newsSince) {
        m_newsSince = std::chrono::steady_clock::now();
    }
    const bool proven = m_proven;
    const size_t atDot = countOf(Step::AtDot);
    const auto news
        = [&] { return countOf(Step::Finished) > 0 || countOf(Step::AtDot) != atDot || m_proven != proven; };
    const auto until = m_newsSince ? *m_newsSince + m_gather : std::chrono::steady_clock::now() + kLookUp;
    m_news.wait_until(lock, until, news);
}

size_t SmtpCrew::countOf(Step step) const
{
    return static_cast<size_t>(std::count_if(
        m_workers.begin(), m_workers.end(), [step](const auto& worker) { return worker->step == step; }));
}

size_t SmtpCrew::busy() const
{
    const std::scoped_lock lock(m_mutex);
    return countOf(Step::Sending) + countOf(Step::AtDot) + countOf(Step::Asked) + countOf(Step::Finished);
}

} // namespace belfry::core::delivery
