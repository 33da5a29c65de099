// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/database/Connection.h"

#include <functional>

namespace belfry::core::application {

/**
 * Compares what the database says now with what was written down when it happened: a file that somebody
 * changed with another program looks whole, but its traces do not fit any more. Answers English sentences,
 * one for each kind of fault; none: nothing was found. Reads in pages, so it may take minutes and belongs to
 * a worker thread. Errors: of the database alone.
 */
class Evidence
{
public:
    using Progress = std::function<void(qint64 done, qint64 all)>;

    Evidence(database::Connection& connection, std::shared_ptr<const secrets::Vault> vault)
        : m_connection(connection)
        , m_vault(std::move(vault))
    {
    }

    /// consent_current against the ledger, and the ledger against the audit trail.
    Result<QStringList> consents();
    /// Every approval of a message against the entry of the audit trail that tells of it, and what was queued
    /// against the digests that were kept then.
    Result<QStringList> approvals();

    struct Contents
    {
        QStringList faults;
        qint64 examined = 0;
        qint64 all = 0;
    };
    /// The bytes of messages against their digests: of all that may still leave, and of the others every one
    /// or a sample of about a thousand.
    Result<Contents> contents(bool all, const Progress& progress = {});

private:
    database::Connection& m_connection;
    std::shared_ptr<const secrets::Vault> m_vault;
};

} // namespace belfry::core::application
