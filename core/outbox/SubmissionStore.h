// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <unordered_map>
#include <unordered_set>

namespace belfry::core::outbox {

/// Submissions and the rows that they put into the outbox, in multi-row statements.
class SubmissionStore
{
public:
    struct Head
    {
        MessageKind kind = MessageKind::System;
        QString purpose;
        QString author;
        QString state; ///< building, releasing (complete, its rows are being approved by rule), complete,
                       ///< cancelled
    };
    static Result<SubmissionId> open(
        database::Transaction& tx, const NewSubmission& submission, const QString& author);
    /// Locked against being closed or cancelled meanwhile. NotFound.
    static Result<Head> find(database::Transaction& tx, SubmissionId id);
    /// Conflict when it is not in state `from` any more.
    static Result<void> setState(
        database::Transaction& tx, SubmissionId id, const QString& from, const QString& to);
    /// The oldest submission whose rows are still being released.
    static Result<std::optional<SubmissionId>> releasing(database::Transaction& tx);
    /// Of the given ones, submissions of which not everything stands in the outbox.
    static Result<std::unordered_set<qint64>> incomplete(
        database::Transaction& tx, const std::vector<SubmissionId>& ids);

    struct Unfinished
    {
        SubmissionId id;
        qint64 lastSignMs = 0; ///< when it was opened or got its last row
    };
    /// Submissions still in state building.
    static Result<std::vector<Unfinished>> unfinished(database::Transaction& tx);

    struct NewRow
    {
        OutboxId id;
        const NewMessage* message = nullptr;
        QByteArray digest;
        QByteArray dedupe;
    };
    /// As pending rows.
    static Result<void> insert(database::Transaction& tx,
        SubmissionId submission,
        const Head& head,
        const QString& author,
        const std::vector<NewRow>& rows);
    static Result<void> insertSubjects(database::Transaction& tx, const std::vector<NewRow>& rows);
    static Result<void> insertReaders(database::Transaction& tx, const std::vector<NewRow>& rows);
    struct Recipient
    {
        PersonId about;
        PersonId recipient;
        OutboxId outbox;
        Reason reason = Reason::None;
        QString detail;
    };
    static Result<void> insertRecipients(
        database::Transaction& tx, SubmissionId submission, const std::vector<Recipient>& rows);
    static Result<std::vector<PersonId>> aboutOf(database::Transaction& tx, OutboxId id);
    /// States of live rows by dedupe key, explicit resends included.
    static Result<std::unordered_map<QByteArray, std::vector<State>>> live(
        database::Transaction& tx, const std::vector<QByteArray>& keys);
};

} // namespace belfry::core::outbox
