// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/people/Person.h"

namespace belfry::core::people {

/**
 * The consent ledger: every grant and withdrawal is a row, and consent_current (one row per person and
 * purpose) is updated with it, because the delivery locks that row at the marker (delivery.md 2.4, row 6).
 */
class ConsentService
{
public:
    explicit ConsentService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// `entry.granted` false withdraws. Nothing is written when the state is already so and `entry` brings no
    /// new basis; but a withdrawal that is said again later is a row again, since a contract may have brought
    /// a consent meanwhile.
    Result<void> record(database::Transaction& tx, const access::Session& session, const ConsentEntry& entry);
    /// Many at once in few statements (import).
    Result<void> recordMany(
        database::Transaction& tx, const access::Session& session, const std::vector<ConsentEntry>& entries);
    Result<ConsentState> current(database::Transaction& tx, const access::Session& session, PersonId person);
    Result<std::vector<ConsentEntry>> history(
        database::Transaction& tx, const access::Session& session, PersonId person);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::people
