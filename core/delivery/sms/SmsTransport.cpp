// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsTransport.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/MessageCheck.h"
#include "core/delivery/sms/SmsLine.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace belfry::core::delivery {

namespace {

constexpr qsizetype kShortestHidden = 4;

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
        , m_line(*transport.m_gateway, transport.m_options, transport.m_clock, stop)
    {
    }

    void go()
    {
        for (;;) {
            pull();
            if (!m_waiting.empty()) {
                mark();
            } else if (m_line.isIdle() && !mayPull()) {
                break;
            } else {
                collect(mayPull() ? SmsLine::Until::Room : SmsLine::Until::Idle);
            }
        }
        collect(SmsLine::Until::Now);
        if (!m_results.empty()) {
            BELFRY_KILLPOINT("sms.before_results");
            m_gate.commit({}, m_results);
            BELFRY_KILLPOINT("sms.after_results");
        }
    }

private:
    bool mayPull() const { return !m_sourceEmpty && !m_line.isHeld() && !m_stop.stopRequested(); }

    void pull()
    {
        for (size_t left = m_line.room(); left > 0 && mayPull(); --left) {
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

    /// In one transaction: the markers of what was pulled, and the results that came in meanwhile.
    void mark()
    {
        collect(SmsLine::Until::Now);
        std::vector<OutboxId> ids;
        for (const OutgoingMessage& message : m_waiting) {
            ids.push_back(message.id);
        }
        BELFRY_KILLPOINT("sms.before_marker");
        const qint64 asked = m_transport.m_clock.elapsedMs();
        m_line.expect(ids.size());
        auto waiting = std::make_shared<std::vector<OutgoingMessage>>(std::exchange(m_waiting, {}));
        const auto answered = [this, waiting, asked](const std::vector<bool>& answers) {
            BELFRY_KILLPOINT("sms.after_marker");
            for (size_t index = 0; index < waiting->size(); ++index) {
                const bool go = index < answers.size() && answers[index];
                m_line.add(std::move((*waiting)[index]), go, asked);
            }
        };
        m_gate.commitSoon(ids, std::exchange(m_results, {}), answered);
    }

    void collect(SmsLine::Until until)
    {
        auto results = m_line.take(until);
        std::move(results.begin(), results.end(), std::back_inserter(m_results));
    }

    const SmsTransport& m_transport;
    IMessageSource& m_source;
    IMarkerGate& m_gate;
    const IStopToken& m_stop;
    std::vector<OutgoingMessage> m_waiting; ///< for their marker
    SmsLine::Results m_results;
    bool m_sourceEmpty = false;
    SmsLine m_line;
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
