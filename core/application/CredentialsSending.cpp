// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"

#include "core/application/BulkWork.h"
#include "core/lists/OutboxList.h"

#include <QThread>

#include <algorithm>

namespace belfry::core::application {

using access::Session;
using database::Connection;
using database::Transaction;
using handover::CredentialsPlan;
using handover::CredentialsRequest;
using handover::HandoverService;

namespace {

/// A new password costs several statements of its own.
constexpr size_t kRenewSlice = 100;
/// Between two looks at another sending, and how many there are at most: a minute together.
constexpr unsigned long kPauseMs = 100;
constexpr int kLongestWait = 600;

bool isCancelled(const std::atomic<bool>* cancel)
{
    return cancel != nullptr && cancel->load();
}

void tell(const Progress& progress, size_t done, size_t total)
{
    if (progress) {
        progress(static_cast<int>(done), static_cast<int>(total));
    }
}

/**
 * Two sendings at once would count each other's rows as queued already, and one whose program was killed
 * would do so for ever: the other is waited for, and cleared away once it shows no sign of life.
 */
Result<void> settleOthers(
    Connection& connection, Services& services, const Session& session, const std::atomic<bool>* cancel)
{
    for (int round = 0; round < kLongestWait && !isCancelled(cancel); ++round) {
        TRY_ASSIGN(const auto others,
            connection.read([&](Transaction& tx) { return services.outbox.unfinishedSubmissions(tx); }));
        if (!others.deserted.empty()) {
            TRY(inSlices(connection, [&](Transaction& tx, outbox::Slices& slices) {
                return services.outbox.abandonDeserted(tx, session, slices);
            }));
        }
        if (others.active == 0) {
            return {};
        }
        QThread::msleep(kPauseMs);
    }
    return {};
}

/// Queues every slice and completes the submission.
Result<void> queueAll(Connection& connection,
    Services& services,
    const Session& session,
    const CredentialsPlan& plan,
    CredentialsOutcome& outcome,
    const Progress& progress,
    const std::atomic<bool>* cancel)
{
    for (size_t from = 0; from < plan.messages.size(); from += HandoverService::kSlice) {
        if (isCancelled(cancel)) {
            return fail(ErrorCode::Cancelled);
        }
        tell(progress, from, plan.messages.size());
        TRY_ASSIGN(const auto queued, connection.write([&](Transaction& tx) {
            return services.handover.queueSlice(
                tx, session, outcome.submission, plan, from, HandoverService::kSlice);
        }));
        outcome.queued += static_cast<int>(
            std::count_if(queued.ids.begin(), queued.ids.end(), [](OutboxId id) { return id.isValid(); }));
        outcome.skipped.insert(outcome.skipped.end(), queued.skipped.begin(), queued.skipped.end());
    }
    if (isCancelled(cancel)) {
        return fail(ErrorCode::Cancelled);
    }
    TRY_ASSIGN(int released, connection.write([&](Transaction& tx) {
        return services.handover.close(tx, session, outcome.submission, plan);
    }));
    while (released > 0) {
        TRY_ASSIGN(released,
            connection.write([&](Transaction& tx) { return services.outbox.releaseMore(tx, session); }));
    }
    tell(progress, plan.messages.size(), plan.messages.size());
    return {};
}

/// Whose credentials lie in the folder: for themselves, and for their guardians.
Result<std::vector<CredentialsRequest>> writtenRequests(
    Transaction& tx, Services& services, const Session& session)
{
    constexpr int kPage = 500;
    CredentialsRequest own;
    CredentialsRequest byGuardian;
    byGuardian.audience = handover::Audience::Guardians;
    for (OutboxId after;;) {
        TRY_ASSIGN(const auto ids, lists::OutboxList::writtenOnly(tx, session, after, kPage));
        if (ids.empty()) {
            break;
        }
        after = ids.back();
        TRY_ASSIGN(const auto rows, services.outbox.findMany(tx, session, ids));
        for (const outbox::Row& row : rows) {
            if (row.channel != outbox::Channel::Email) {
                continue; // what an SMS gateway takes from its folder is its own affair
            }
            TRY_ASSIGN(const auto about, services.outbox.personsAbout(tx, row.id));
            const bool isOwn = about.size() == 1 && about.front() == row.recipient;
            auto& persons = isOwn ? own.persons : byGuardian.persons;
            persons.insert(persons.end(), about.begin(), about.end());
        }
    }
    std::vector<CredentialsRequest> requests;
    for (auto* request : { &own, &byGuardian }) {
        if (!request->persons.empty()) {
            requests.push_back(std::move(*request));
        }
    }
    return requests;
}

} // namespace

Result<CredentialsOutcome> CredentialsSending::send(Connection& connection,
    Services& services,
    const Session& session,
    const CredentialsRequest& request,
    const Progress& progress,
    const std::atomic<bool>* cancel)
{
    TRY(settleOthers(connection, services, session, cancel));
    TRY_ASSIGN(const auto plan,
        connection.read([&](Transaction& tx) { return services.handover.plan(tx, session, request); }));
    return send(connection, services, session, plan, progress, cancel);
}

Result<CredentialsOutcome> CredentialsSending::send(Connection& connection,
    Services& services,
    const Session& session,
    const CredentialsPlan& plan,
    const Progress& progress,
    const std::atomic<bool>* cancel)
{
    CredentialsOutcome outcome;
    outcome.skipped = plan.skipped;
    if (plan.messages.empty()) {
        return outcome;
    }
    TRY(settleOthers(connection, services, session, cancel));
    TRY_ASSIGN(outcome.submission,
        connection.write([&](Transaction& tx) { return services.handover.open(tx, session, plan); }));
    const auto done = queueAll(connection, services, session, plan, outcome, progress, cancel);
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

Result<CredentialsOutcome> CredentialsSending::sendWritten(
    Connection& connection, Services& services, const Session& session)
{
    TRY_ASSIGN(const auto requests,
        connection.read([&](Transaction& tx) { return writtenRequests(tx, services, session); }));
    CredentialsOutcome sum;
    for (const CredentialsRequest& request : requests) {
        TRY_ASSIGN(auto plan,
            connection.read([&](Transaction& tx) { return services.handover.plan(tx, session, request); }));
        // Only what lies in the folder, not what somebody else of the family never got.
        const auto isNew
            = [](const handover::PlannedMessage& message) { return !message.resendOf.has_value(); };
        plan.messages.erase(
            std::remove_if(plan.messages.begin(), plan.messages.end(), isNew), plan.messages.end());
        TRY_ASSIGN(const auto sent, send(connection, services, session, plan));
        sum.submission = sent.submission.isValid() ? sent.submission : sum.submission;
        sum.queued += sent.queued;
        sum.skipped.insert(sum.skipped.end(), sent.skipped.begin(), sent.skipped.end());
    }
    return sum;
}

Result<int> CredentialsSending::renew(Connection& connection,
    Services& services,
    const Session& session,
    const std::vector<PersonId>& persons,
    const Progress& progress,
    const std::atomic<bool>* cancel)
{
    int renewed = 0;
    for (size_t from = 0; from < persons.size() && !isCancelled(cancel); from += kRenewSlice) {
        tell(progress, from, persons.size());
        const auto begin = persons.begin() + static_cast<std::ptrdiff_t>(from);
        const std::vector<PersonId> slice(
            begin, begin + static_cast<std::ptrdiff_t>(std::min(kRenewSlice, persons.size() - from)));
        TRY_ASSIGN(const auto accounts,
            connection.write([&](Transaction& tx) { return services.handover.renew(tx, session, slice); }));
        renewed += static_cast<int>(accounts.size());
    }
    tell(progress, persons.size(), persons.size());
    return renewed;
}

} // namespace belfry::core::application
