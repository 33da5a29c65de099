// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/delivery/sms/SmsGateway.h"

namespace belfry::core::delivery {

struct SmsOptions
{
    HttpOptions http;
    int connections = 4; ///< requests at the same time
    qint64 guardMs = 5000; ///< most time between the request of the marker and the start of the request
    int stopGraceMs = 20 * 1000; ///< how long answers are still awaited after a stop was asked for
    QStringList secrets; ///< never in a reply: the token in every form in which a gateway could say it back
};

/**
 * Sends over a gateway: one number for each request, one result for each row. HTTP knows no moment between
 * "has it" and "keeps it", so the marker is durable before a request starts, in one transaction for all that
 * wait (group commit), together with the results that came in meanwhile.
 *
 * The first request of a call goes alone: one wrong token must not become several. After an outcome that
 * concerns the channel nothing more is pulled, and after five in a row that nobody can read neither.
 * Thread: the delivery thread.
 */
class SmsTransport final : public ITransport
{
public:
    SmsTransport(std::shared_ptr<const ISmsGateway> gateway, SmsOptions options, const IClock& clock);

    QString name() const override { return m_gateway->name(); }
    void deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop) override;
    Outcome test(const OutgoingMessage& message) override;

private:
    class Run;

    const std::shared_ptr<const ISmsGateway> m_gateway;
    const SmsOptions m_options;
    const IClock& m_clock;
};

/// The last look at a message before it meets a gateway. nullopt: it may go. Pure.
std::optional<Outcome> refuseUnsafeSms(const OutgoingMessage& message);

/// The outcome without anything in its words that must not be kept: secrets, the number, the text.
Outcome withoutSecrets(Outcome outcome, const OutgoingMessage& message, const QStringList& secrets);

} // namespace belfry::core::delivery
