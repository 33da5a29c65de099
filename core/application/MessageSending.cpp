// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/MessageSending.h"

#include "core/application/BulkWork.h"

#include <algorithm>
#include <iterator>

namespace belfry::core::application {

using access::Session;
using database::Connection;
using database::Transaction;
using messaging::ComposePlan;
using messaging::ComposeService;

namespace {

void tell(const Progress& progress, size_t done, size_t total)
{
    if (progress) {
        progress(static_cast<int>(done), static_cast<int>(total));
    }
}

/// Queues every slice and completes the submission.
Result<void> queueAll(Connection& connection,
    Services& services,
    const Session& session,
    const ComposePlan& plan,
    MessageOutcome& outcome,
    const Progress& progress,
    const std::atomic<bool>* cancel,
    messaging::DraftId draft)
{
    const auto isCancelled = [cancel] { return cancel != nullptr && cancel->load(); };
    for (size_t from = 0; from < plan.messages.size(); from += ComposeService::kSlice) {
        if (isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        tell(progress, from, plan.messages.size());
        TRY_ASSIGN(const auto queued, connection.write([&](Transaction& tx) {
            return services.compose.queueSlice(
                tx, session, outcome.submission, plan, from, ComposeService::kSlice);
        }));
        std::copy_if(queued.ids.begin(), queued.ids.end(), std::back_inserter(outcome.ids), [](OutboxId id) {
            return id.isValid();
        });
        outcome.queued = static_cast<int>(outcome.ids.size());
        outcome.skipped.insert(outcome.skipped.end(), queued.skipped.begin(), queued.skipped.end());
    }
    if (isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    TRY_ASSIGN(int released, connection.write([&](Transaction& tx) -> Result<int> {
        if (draft.isValid()) {
            TRY(services.drafts.remove(tx, session, draft));
        }
        return services.outbox.closeSubmission(tx, session, outcome.submission, false);
    }));
    while (released > 0) {
        TRY_ASSIGN(released,
            connection.write([&](Transaction& tx) { return services.outbox.releaseMore(tx, session); }));
    }
    tell(progress, plan.messages.size(), plan.messages.size());
    return {};
}

} // namespace

Result<MessageOutcome> MessageSending::send(Connection& connection,
    Services& services,
    const Session& session,
    const ComposePlan& plan,
    const Progress& progress,
    const std::atomic<bool>* cancel,
    messaging::DraftId draft)
{
    MessageOutcome outcome;
    for (const messaging::LeftOut& one : plan.leftOut) {
        outcome.skipped.push_back(one.skipped);
    }
    if (plan.messages.empty()) {
        return outcome;
    }
    TRY_ASSIGN(outcome.submission,
        connection.write([&](Transaction& tx) { return services.compose.open(tx, session, plan); }));
    const auto done = queueAll(connection, services, session, plan, outcome, progress, cancel, draft);
    if (!done) {
        // Should this fail too, the submission stays `building`, and nothing of it is ever sent.
        [[maybe_unused]] const auto abandoned
            = inSlices(connection, [&](Transaction& tx, outbox::Slices& slices) {
                  return services.outbox.abandonSubmission(tx, session, outcome.submission, slices);
              });
        return fail(done.error());
    }
    return outcome;
}

} // namespace belfry::core::application
