// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/ContentStore.h"
#include "core/people/Person.h"

#include <functional>

namespace belfry::core::application {

/// What Evidence reads, across the tables of all parts.
class EvidenceStore
{
public:
    /// Persons whose current consent is not what the ledger's newest row says, at most `limit`.
    static Result<std::vector<PersonId>> strayConsents(database::Transaction& tx, int limit);
    static Result<void> walkLedger(
        database::Transaction& tx, const std::function<void(const people::ConsentEntry&)>& visit);

    struct Approved
    {
        OutboxId id;
        SubmissionId submission;
        QString approval;
    };
    /// Rows with an approval, by id.
    static Result<std::vector<Approved>> approved(database::Transaction& tx, OutboxId after, int limit);
    /// SHA-256 over the digests of a submission's rows, as `outbox.queue` of the audit trail keeps it.
    static Result<QByteArray> digestOf(
        database::Transaction& tx, SubmissionId submission, OutboxId from, OutboxId to);

    static Result<qint64> messageCount(database::Transaction& tx);
    /// Rows by id: every one that is not final, of the final ones each `step`th.
    static Result<std::vector<outbox::Envelope>> envelopes(
        database::Transaction& tx, OutboxId after, qint64 step, int limit);
};

} // namespace belfry::core::application
