// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"
#include "core/outbox/OutboxService.h"

#include <functional>

namespace belfry::core::application {

/**
 * Long work on the outbox in slices, each in a transaction of its own: no write transaction takes longer than
 * a tenth of a second, so that nobody else waits. What the slices before an error did stays done. Thread:
 * that of the connection.
 */

/// A person's decision about many messages (approve, reject, cancel, release …).
using BulkChange = std::function<Result<outbox::BulkResult>(
    database::Transaction& tx, const std::vector<OutboxId>& slice)>;
Result<outbox::BulkResult> inSlices(
    database::Connection& connection, const std::vector<OutboxId>& ids, const BulkChange& change);

/// Work that keeps its own place (outbox::Slices). Answers the sum of what the steps answer.
using BulkStep = std::function<Result<int>(database::Transaction& tx, outbox::Slices& slices)>;
Result<int> inSlices(database::Connection& connection, const BulkStep& step);

} // namespace belfry::core::application
