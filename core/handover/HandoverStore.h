// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <QDate>
#include <QSet>

#include <vector>

namespace belfry::core::handover {

/// What planning needs to know of many persons at once, and the table `paper_handover`.
class HandoverStore
{
public:
    /// Student and guardian, in the order in which the guardians stand at each student.
    static Result<std::vector<std::pair<PersonId, PersonId>>> guardians(
        database::Transaction& tx, const std::vector<PersonId>& students);

    /// A message with the present version of an account.
    struct Earlier
    {
        AccountId account;
        OutboxId id;
        PersonId recipient;
        outbox::State state = outbox::State::Draft;
        QString transport;
    };
    /// Oldest first.
    static Result<std::vector<Earlier>> earlier(
        database::Transaction& tx, const std::vector<AccountId>& accounts, outbox::Channel channel);
    /// Accounts whose present version was handed over on paper.
    static Result<QSet<qint64>> onPaper(database::Transaction& tx, const std::vector<AccountId>& accounts);
    static Result<void> recordPaper(
        database::Transaction& tx, AccountId account, int version, QDate date, const QString& by);
};

} // namespace belfry::core::handover
