// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsTransport.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/MessageCheck.h"

#include <algorithm>
#include <map>

namespace belfry::core::delivery {

namespace {

constexpr int kLookAtStopMs = 100;
/// Answers that nobody can read, one after the other: the gateway is at fault, and the rest waits.
constexpr int kDoubtsThatHold = 5;
constexpr qsizetype kShortestHidden = 4;

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
            if (m_underWay.empty() && m_waiting.empty() && !mayPull()) {
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
    bool mayPull() const { return !m_sourceEmpty && !m_isHeld && !m_stop.stopRequested(); }

    size_t room() const
    {
        const size_t most
            = m_isProven ? static_cast<size_t>(std::max(1, m_transport.m_options.connections)) : 1;
        const size_t taken = m_underWay.size() + m_waiting.size();
        return most > taken ? most - taken : 0;
    }

    void pull()
    {
        while (room() > 0 && mayPull()) {
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
        const bool isTooLate = m_transport.m_clock.elapsedMs() - asked > m_transport.m_options.guardMs;
        BELFRY_KILLPOINT("sms.after_marker");
        std::vector<OutgoingMessage> waiting = std::exchange(m_waiting, {});
        for (size_t index = 0; index < waiting.size(); ++index) {
            if (index >= answers.size() || !answers[index]) {
                m_results.emplace_back(waiting[index].id,
                    ownOutcome(Verdict::Lost,
                        OutcomeClass::Stopped,
                        QStringLiteral("The message may not leave any more.")));
            } else if (isTooLate) {
                m_results.emplace_back(waiting[index].id,
                    ownOutcome(Verdict::NotSent,
                        OutcomeClass::Stopped,
                        QStringLiteral("The record took too long; the message was not handed over."),
                        true));
            } else {
                begin(std::move(waiting[index]));
            }
        }
    }

    void begin(OutgoingMessage message)
    {
        const qint64 tag = message.id.value();
        const HttpRequest request = m_transport.m_gateway->send(message);
        m_underWay.insert_or_assign(tag, std::move(message));
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
            take(found->second, m_transport.m_gateway->readSend(answer, found->second), answer);
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
    std::map<qint64, OutgoingMessage> m_underWay;
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
