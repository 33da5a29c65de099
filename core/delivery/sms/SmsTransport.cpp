// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsTransport.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/MessageCheck.h"

#include <algorithm>
#include <deque>
#include <map>

namespace belfry::core::delivery {

namespace {

constexpr int kLookAtStopMs = 100;
/// Answers that nobody can read, one after the other: the gateway is at fault, and the rest waits.
constexpr int kDoubtsThatHold = 5;
constexpr qsizetype kShortestHidden = 4;
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

bool isNumber(const QString& address)
{
    return address.size() >= 8 && address.size() <= 16 && address.startsWith(QLatin1Char('+'))
        && std::all_of(address.begin() + 1, address.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

} // namespace

std::optional<Outcome> refuseUnsafeSms(const OutgoingMessage& message)
{
    if (!isNumber(message.address)) {
        return ownOutcome(Verdict::Failed,
            OutcomeClass::PermanentRecipient,
            QStringLiteral("The number is not one that a text can be sent to."));
    }
    if (QString::fromUtf8(message.bytes).trimmed().isEmpty()) {
        return ownOutcome(
            Verdict::Failed, OutcomeClass::PermanentPolicy, QStringLiteral("The text is empty."));
    }
    if (message.key.isNull()) {
        return ownOutcome(
            Verdict::Failed, OutcomeClass::PermanentPolicy, QStringLiteral("The message has no key."));
    }
    return std::nullopt;
}

Outcome withoutSecrets(Outcome outcome, const OutgoingMessage& message, const QStringList& secrets)
{
    QStringList hidden = secrets;
    hidden << QString::fromUtf8(message.bytes).simplified() << message.address << message.address.mid(1);
    for (const QString& word : std::as_const(hidden)) {
        if (word.size() >= kShortestHidden) {
            outcome.reply.replace(word, QStringLiteral("***"));
        }
    }
    return outcome;
}

/// One call of deliver().
class SmsTransport::Run
{
public:
    Run(const SmsTransport& transport, IMessageSource& source, IMarkerGate& gate, const IStopToken& stop)
        : m_transport(transport)
        , m_source(source)
        , m_gate(gate)
        , m_stop(stop)
        , m_http(transport.m_options.http)
    {
    }

    void go()
    {
        for (;;) {
            pull();
            if (!m_waiting.empty()) {
                mark();
            }
            startMarked();
            if (m_underWay.empty() && m_marked.empty() && !mayPull()) {
                break;
            }
            collect();
        }
        if (!m_results.empty()) {
            BELFRY_KILLPOINT("sms.before_results");
            m_gate.commit({}, m_results);
            BELFRY_KILLPOINT("sms.after_results");
        }
    }

private:
    struct Marked
    {
        OutgoingMessage message;
        qint64 askedAt = 0; ///< elapsedMs() when the marker was asked for
    };
    struct UnderWay
    {
        OutgoingMessage message;
        qint64 begunAt = 0;
    };

    bool mayPull() const { return !m_sourceEmpty && !m_isHeld && !m_stop.stopRequested(); }

    size_t connections() const
    {
        return m_isProven ? static_cast<size_t>(std::max(1, m_transport.m_options.connections)) : 1;
    }

    /// Messages held at the same time: those under way, and as many marked ones as begin at once. A durable
    /// marker costs about as much for many as for one; but what is marked when the power fails is in doubt.
    size_t most() const
    {
        if (!m_isProven || m_answered == 0) {
            return connections();
        }
        const qint64 each = std::max<qint64>(1, m_answeredMs / m_answered);
        const auto ahead = static_cast<size_t>(kAheadMs / each) * connections();
        return connections() + std::min(ahead, kMostAhead);
    }

    /// Groups, not single ones: nothing is pulled before half of what was marked has begun.
    size_t room() const
    {
        const size_t held = m_underWay.size() + m_waiting.size() + m_marked.size();
        const size_t ahead = most() - connections();
        return held < most() && m_marked.size() <= ahead / 2 ? most() - held : 0;
    }

    void pull()
    {
        for (size_t left = room(); left > 0 && mayPull(); --left) {
            auto message = m_source.next();
            if (!message) {
                m_sourceEmpty = true;
            } else if (auto refusal = refuseUnsafeSms(*message)) {
                m_results.emplace_back(message->id, *refusal);
            } else {
                m_waiting.push_back(std::move(*message));
            }
        }
    }

    void mark()
    {
        std::vector<OutboxId> ids;
        for (const OutgoingMessage& message : m_waiting) {
            ids.push_back(message.id);
        }
        BELFRY_KILLPOINT("sms.before_marker");
        const qint64 asked = m_transport.m_clock.elapsedMs();
        const std::vector<bool> answers = m_gate.commit(ids, std::exchange(m_results, {}));
        BELFRY_KILLPOINT("sms.after_marker");
        std::vector<OutgoingMessage> waiting = std::exchange(m_waiting, {});
        for (size_t index = 0; index < waiting.size(); ++index) {
            if (index >= answers.size() || !answers[index]) {
                m_results.emplace_back(waiting[index].id,
                    ownOutcome(Verdict::Lost,
                        OutcomeClass::Stopped,
                        QStringLiteral("The message may not leave any more.")));
            } else {
                m_marked.push_back({ std::move(waiting[index]), asked });
            }
        }
    }

    /// What is marked begins, or is given back: then not one octet of it has left.
    void startMarked()
    {
        while (!m_marked.empty()) {
            const bool isGivenUp = m_isHeld || m_stop.stopRequested();
            if (!isGivenUp && m_underWay.size() >= connections()) {
                return;
            }
            Marked next = std::move(m_marked.front());
            m_marked.pop_front();
            const bool isTooLate
                = m_transport.m_clock.elapsedMs() - next.askedAt > m_transport.m_options.guardMs;
            if (isGivenUp || isTooLate) {
                m_results.emplace_back(next.message.id,
                    ownOutcome(Verdict::NotSent,
                        OutcomeClass::Stopped,
                        isTooLate
                            ? QStringLiteral("The record took too long; the message was not handed over.")
                            : QStringLiteral("Stopped before the message was handed over."),
                        true));
            } else {
                begin(std::move(next.message));
            }
        }
    }

    void begin(OutgoingMessage message)
    {
        const qint64 tag = message.id.value();
        const HttpRequest request = m_transport.m_gateway->send(message);
        m_underWay.insert_or_assign(tag, UnderWay { std::move(message), m_transport.m_clock.elapsedMs() });
        m_http.start(tag, request);
    }

    void collect()
    {
        if (m_underWay.empty()) {
            return;
        }
        auto finished = m_http.wait(kLookAtStopMs);
        if (m_stop.stopRequested()) {
            const qint64 now = m_transport.m_clock.elapsedMs();
            m_stopSeen = m_stopSeen.value_or(now);
            if (now - *m_stopSeen > m_transport.m_options.stopGraceMs) {
                auto rest = m_http.abort();
                std::move(rest.begin(), rest.end(), std::back_inserter(finished));
            }
        }
        for (const auto& [tag, answer] : finished) {
            BELFRY_KILLPOINT("sms.answer_heard");
            const auto found = m_underWay.find(tag);
            const OutgoingMessage& message = found->second.message;
            ++m_answered;
            m_answeredMs += m_transport.m_clock.elapsedMs() - found->second.begunAt;
            take(message, m_transport.m_gateway->readSend(answer, message), answer);
            m_underWay.erase(found);
        }
    }

    void take(const OutgoingMessage& message, Outcome outcome, const HttpAnswer& answer)
    {
        outcome.afterMarker = true;
        outcome.retryAfterSeconds = answer.retryAfterSeconds;
        m_doubts = outcome.verdict == Verdict::InDoubt ? m_doubts + 1 : 0;
        if (m_doubts >= kDoubtsThatHold && outcome.kind == OutcomeClass::Unknown) {
            outcome.kind = OutcomeClass::TransportDown;
        }
        m_isHeld = m_isHeld || concernsTheChannel(outcome);
        m_isProven = m_isProven || (outcome.verdict != Verdict::InDoubt && !concernsTheChannel(outcome));
        m_results.emplace_back(
            message.id, withoutSecrets(std::move(outcome), message, m_transport.m_options.secrets));
    }

    const SmsTransport& m_transport;
    IMessageSource& m_source;
    IMarkerGate& m_gate;
    const IStopToken& m_stop;
    HttpTransfers m_http;
    std::vector<OutgoingMessage> m_waiting; ///< for their marker
    std::deque<Marked> m_marked; ///< their markers are durable, their requests have not begun
    std::map<qint64, UnderWay> m_underWay;
    qint64 m_answered = 0;
    qint64 m_answeredMs = 0;
    std::vector<std::pair<OutboxId, Outcome>> m_results;
    std::optional<qint64> m_stopSeen;
    int m_doubts = 0; ///< in a row
    bool m_sourceEmpty = false;
    bool m_isHeld = false; ///< something concerns the channel: nothing more in this call
    bool m_isProven = false; ///< the gateway has answered a message in its own words
};

SmsTransport::SmsTransport(
    std::shared_ptr<const ISmsGateway> gateway, SmsOptions options, const IClock& clock)
    : m_gateway(std::move(gateway))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void SmsTransport::deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop)
{
    Run(*this, source, gate, stop).go();
}

Outcome SmsTransport::test(const OutgoingMessage& message)
{
    if (auto refusal = refuseUnsafeSms(message)) {
        return *refusal;
    }
    const HttpAnswer answer = HttpTransfers::perform(m_options.http, m_gateway->send(message));
    Outcome outcome = m_gateway->readSend(answer, message);
    outcome.afterMarker = false;
    return withoutSecrets(std::move(outcome), message, m_options.secrets);
}

} // namespace belfry::core::delivery
