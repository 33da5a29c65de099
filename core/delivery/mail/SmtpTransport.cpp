// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpTransport.h"

#include "core/delivery/mail/MessageCheck.h"
#include "core/delivery/mail/SmtpCrew.h"

namespace belfry::core::delivery {

namespace {

Outcome misconfigured(const Error& error)
{
    return ownOutcome(Verdict::NotSent, OutcomeClass::Configuration, error.detail);
}

/// A test mail has no row, so there is nothing to make durable.
class TestOwner final : public ISmtpOwner
{
public:
    explicit TestOwner(const IClock& clock)
        : m_clock(clock)
    {
    }
    DotPermission mayWriteDot() override { return { DotAnswer::Go, m_clock.elapsedMs() }; }
    bool stopRequested() const override { return false; }
    bool mayLogIn() const override { return true; }
    void loggedIn() override { }

private:
    const IClock& m_clock;
};

} // namespace

SmtpTransport::SmtpTransport(SmtpSettings settings, const IClock& clock, SmtpTranscript transcript)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_transcript(std::move(transcript))
{
}

void SmtpTransport::deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop)
{
    if (const auto usable = checkSmtpSettings(m_settings); !usable) {
        // One message carries the bad news; the others stay where they are.
        if (const auto message = stop.stopRequested() ? std::nullopt : source.next()) {
            gate.commit({}, { { message->id, misconfigured(usable.error()) } });
        }
        return;
    }
    SmtpCrew crew(m_settings, m_clock, m_transcript, stop);
    crew.run(source, gate);
}

Outcome SmtpTransport::test(const OutgoingMessage& message)
{
    if (const auto usable = checkSmtpSettings(m_settings); !usable) {
        return misconfigured(usable.error());
    }
    TestOwner owner(m_clock);
    SmtpConnection connection(m_settings, m_clock, m_transcript);
    return connection.send(message, owner);
}

} // namespace belfry::core::delivery
