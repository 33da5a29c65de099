// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"
#include "core/delivery/SmsSetup.h"
#include "core/outbox/DeliveryQueue.h"

namespace belfry::core::delivery {

/// What one look after the messages that have left brought, in messages.
struct FollowUpResult
{
    int asked = 0;
    int accepted = 0; ///< with the operator
    int delivered = 0;
    int undelivered = 0;
    int expired = 0;
    int resolved = 0; ///< were in doubt and are known to be accepted now
    /// Set when the gateway did not answer as it should: what it said.
    std::optional<Error> trouble;
};

/**
 * Asks the gateway what became of messages: first the ones in doubt (docs/delivery.md 2.6), by repeating the
 * same request while the gateway knows our key and refuses a second one, or by looking the key up; then
 * delivery reports. A desktop program has no address that a gateway could call, so it polls. Thread: the
 * delivery thread, with its connection.
 */
class SmsFollowUp
{
public:
    enum class Which { Due, All };

    SmsFollowUp(database::Connection& connection,
        outbox::DeliveryQueue& queue,
        const access::Session& session,
        const QUuid& worker,
        const SmsSetup& setup,
        const IStopToken& stop);

    /// Whether this setup can say what became of a message.
    static bool canAsk(const SmsSetup& setup);
    Result<void> resolveDoubts(Which which, FollowUpResult& result);
    Result<void> pollReports(Which which, FollowUpResult& result);

private:
    using Asked = std::vector<outbox::FollowUpStore::Open>;

    Result<std::vector<SmsReport>> ask(const Asked& rows, FollowUpResult& result);
    Outcome askAbout(const outbox::DeliveryQueue::Doubt& doubt, bool repeats, bool& isAnswered) const;

    database::Connection& m_connection;
    outbox::DeliveryQueue& m_queue;
    const access::Session& m_session;
    const QUuid m_worker;
    const SmsSetup& m_setup;
    const IStopToken& m_stop;
};

} // namespace belfry::core::delivery
