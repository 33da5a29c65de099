// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"

#include <functional>
#include <vector>

namespace belfry::core::application {

/// One thing that was looked at.
struct Finding
{
    QString check; ///< stable name: database, schema, integrity, keys, audit, consents, approvals, contents,
                   ///< clock, space, sender, mail, channel, pause, backup, server
    bool isFine = true;
    bool isAdvice = false; ///< not fine, but nothing is kept from leaving by it
    QString text; ///< an English sentence for the console
    ErrorCode code = ErrorCode::Internal; ///< of what is wrong; without meaning when it is fine
};

struct ExaminationOptions
{
    /// The bytes of every message, not of a sample: minutes with a million.
    bool everyMessage = false;
    /// Called while messages are looked at; `all` is 0 when only a sample is.
    std::function<void(qint64 done, qint64 all)> progress;
};

/**
 * Looks at everything that has to be in order for messages to leave, changes nothing, needs no sign-in, and
 * goes on after a fault as far as it can. Reads the whole audit trail and the whole database file, so it
 * belongs to a worker thread.
 */
std::vector<Finding> examine(
    const database::DatabaseUrl& url, const KeySource& keys, const ExaminationOptions& options = {});

} // namespace belfry::core::application
