// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QString>

#include <vector>

namespace belfry::core::lists {

/**
 * The indicator of decision 7 for the newest version of a person's credentials: of several sendings the best
 * counts (accepted or on paper, then uncertain, waiting, failed). Read from outcomes, never set by a click.
 */
enum class CredentialState {
    Never, ///< grey: nothing yet
    Folder, ///< grey: written to a folder and not sent
    Queued, ///< amber: waits in the outbox
    Sent, ///< green: accepted by the server, or handed over on paper
    Failed, ///< red
    Uncertain, ///< violet
    Changed, ///< grey: an older version was sent, a new password was made since
};
QString credentialStateName(CredentialState state);

/// One sending, or handing over, of a person's credentials.
struct CredentialSending
{
    CredentialState state = CredentialState::Never;
    QString channel; ///< "email", "sms", "paper"
    QString address;
    qint64 at = 0; ///< UTC ms
    QString by;
    int version = 0;
};

struct CredentialInfo
{
    CredentialState state = CredentialState::Never;
    QString channel; ///< "email", "paper", …; empty for Never
    QString address;
    qint64 at = 0; ///< UTC ms
    QString by; ///< who sent it
    QString others; ///< the other sendings, one a line, for the console
    std::vector<CredentialSending> otherSendings; ///< the same for a tooltip, best first
};

} // namespace belfry::core::lists
