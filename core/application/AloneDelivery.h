// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"
#include "core/delivery/DeliveryWorker.h"

namespace belfry::core::application {

/**
 * A message that has crashed the program twice is delivered in a process of its own, so that it takes nothing
 * else with it (docs/delivery.md, poison). The process is this same program, started with a hidden word in
 * front: no fork, so that it works everywhere.
 */

/// Main programs call it first: true when they were started for this, `exitCode` is then what they return.
bool ranAlone(int argc, char** argv, int& exitCode);

/// Main programs say that they do so: without it (tests) such messages leave in the same process, one by one.
void allowAloneDelivery();

/// Delivers one such message of the channel in a process of its own. Error: Internal when that process
/// crashed or could not be started, else what hindered it. Thread: any; blocks.
Result<delivery::RoundResult> deliverAlone(
    const Installation& installation, const delivery::AloneTask& task, const delivery::IStopToken& stop);
/// Whether deliverAlone() can work here: allowed, and the keys can be had without anybody typing them.
bool canDeliverAlone(const Installation& installation);

} // namespace belfry::core::application
