// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/outbox/SendingPlan.h"

namespace belfry::core::application {

/// When what waits on a channel will have left, under its limits and the sending hours (wish 16). A value.
struct SendingForecast
{
    int waiting = 0; ///< approved, not left
    outbox::SendingLimits limits;
    outbox::SendingPlan plan;

    /// `more`: messages that are about to be added.
    static Result<SendingForecast> read(
        database::Transaction& tx, Services& services, outbox::Channel channel, int more = 0);
};

} // namespace belfry::core::application
