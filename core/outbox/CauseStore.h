// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/outbox/ReachStore.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace belfry::core::outbox {

/// What a message speaks of: an instalment that is still owed, in the version whose figures it holds.
inline constexpr char kInstalmentSubject[] = "instalment";
/// The end of a contract; the version is the day as yyyymmdd.
inline constexpr char kContractEndSubject[] = "contract_end";

/// Whether what messages speak of is still so, and who else reads them.
class CauseStore
{
public:
    /// Further readers of each message, by its id.
    static Result<std::unordered_map<qint64, std::vector<PersonId>>> readers(
        database::Transaction& tx, const std::vector<OutboxId>& ids);
    static Result<void> insertReaders(
        database::Transaction& tx, const std::vector<std::pair<OutboxId, PersonId>>& readers);

    using Versions = std::unordered_map<qint64, int>;
    /// Versions by id of those instalments that may be reminded of: owed, not paid in full, not stopped for
    /// the instalment or its payer. Lock::Shared holds them and their contracts against payments and changes
    /// until the end of the transaction.
    static Result<Versions> instalments(
        database::Transaction& tx, const std::vector<qint64>& ids, ReachStore::Lock lock);
    /// The last day, as yyyymmdd, of those contracts that are signed and have one.
    static Result<Versions> contractEnds(
        database::Transaction& tx, const std::vector<qint64>& ids, ReachStore::Lock lock);

    /// Messages of one state that speak of what is no longer so, locked; at most `limit`.
    static Result<std::vector<OutboxId>> lockStale(database::Transaction& tx, State state, int limit);
};

/// The causes of some messages, read at one moment.
class Causes
{
public:
    static Result<Causes> read(database::Transaction& tx,
        const std::unordered_map<qint64, std::vector<Subject>>& subjects,
        ReachStore::Lock lock);
    /// Of credentials and what else is no cause: true.
    bool holds(const Subject& subject) const;

private:
    std::map<QString, CauseStore::Versions> m_versions;
};

} // namespace belfry::core::outbox
