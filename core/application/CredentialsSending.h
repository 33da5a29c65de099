// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/database/Connection.h"

#include <atomic>
#include <functional>

namespace belfry::core::application {

/// Called between two slices, in the thread that works.
using Progress = std::function<void(int done, int total)>;

struct CredentialsOutcome
{
    SubmissionId submission; ///< invalid: there was nothing to queue
    int queued = 0; ///< messages
    std::vector<outbox::Skipped> skipped;
};

/**
 * The outermost runner of a long list: one short transaction for each slice under one submission in state
 * `building`, so that nobody waits for it and nothing of it leaves before it is complete. Used by the console
 * and the desktop program. Thread: that of the connection; `cancel` may be set from another one.
 */
class CredentialsSending
{
public:
    /// Plans and queues. Cancelled, or any error on the way: the submission is abandoned, nothing of it is
    /// ever sent.
    static Result<CredentialsOutcome> send(database::Connection& connection,
        Services& services,
        const access::Session& session,
        const handover::CredentialsRequest& request,
        const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr);
    /// The same for a plan that the person has already seen.
    static Result<CredentialsOutcome> send(database::Connection& connection,
        Services& services,
        const access::Session& session,
        const handover::CredentialsPlan& plan,
        const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr);
    /// Mail with credentials that was only written into a folder, made anew with the present sender and sent:
    /// to the same recipients, as far as they may still have it and the password is the same.
    static Result<CredentialsOutcome> sendWritten(
        database::Connection& connection, Services& services, const access::Session& session);
    /// New passwords. Cancelled: those that were renewed before keep their new password; the answer says how
    /// many.
    static Result<int> renew(database::Connection& connection,
        Services& services,
        const access::Session& session,
        const std::vector<PersonId>& persons,
        const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr);
};

} // namespace belfry::core::application
