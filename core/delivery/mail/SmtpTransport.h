// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/mail/SmtpConnection.h"

namespace belfry::core::delivery {

/**
 * Sends by SMTP over `connections` connections, with one durable transaction for all messages that stand
 * before their final dot together with the results that came in meanwhile (group commit).
 *
 * Thread: deliver() and test() belong to one thread, which alone speaks to source, gate and stop token (the
 * token is also read by the connections' threads). deliver() starts a thread for each connection and ends
 * them before it returns.
 *
 * The first connection signs in alone; the others follow when it has succeeded. After the first outcome
 * NotSent that concerns the channel nothing more is pulled in this call.
 */
class SmtpTransport final : public ITransport
{
public:
    SmtpTransport(SmtpSettings settings, const IClock& clock, SmtpTranscript transcript = {});

    QString name() const override { return QStringLiteral("smtp"); }
    void deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop) override;
    Outcome test(const OutgoingMessage& message) override;

private:
    const SmtpSettings m_settings;
    const IClock& m_clock;
    const SmtpTranscript m_transcript;
};

} // namespace belfry::core::delivery
