// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/Transport.h"
#include "core/outbox/DeliveryQueue.h"

#include <optional>

namespace belfry::core::delivery {

/// What an outcome does to the channel as a whole (circuit breaker).
enum class ChannelEffect {
    None,
    Works, ///< accepted something: counters back to zero
    Wait, ///< not reachable: 1, 2, 5, 10, 15 min, then one probe
    WaitUntilTomorrow, ///< quota used up
    WaitForCredit, ///< the gateway's account is empty: until tomorrow, or until somebody tops up
    Stop, ///< login, certificate or setting: until somebody mends it
    Refusal, ///< policy refusal: five in a row stop the channel
};

/// The row of the retry table (docs/delivery.md) that an outcome falls under.
struct Decision
{
    bool releases
        = false; ///< concerns the channel: the row goes back to ready and nothing is counted against it
    outbox::FinishState state = outbox::FinishState::InDoubt;
    outbox::Reason reason = outbox::Reason::None;
    std::optional<qint64> delayMs; ///< Retry: from now
    bool countsAsAttempt = true;
    bool addressRefused = false;
    ChannelEffect channel = ChannelEffect::None;
};

/**
 * Outcome -> what happens to row and channel. Pure: `random` in [0, 1) spreads the pauses by +-20 %, so that
 * a thousand rows do not come back in the same second. `attempts` are the earlier ones that counted.
 */
Decision decide(const Outcome& outcome, int attempts, double random);

} // namespace belfry::core::delivery
