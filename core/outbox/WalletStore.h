// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"

#include <QDate>

#include <optional>
#include <vector>

namespace belfry::core::outbox {

/// The one row of `wallet`, its append-only ledger, and what outbox rows reserve of it.
class WalletStore
{
public:
    struct State
    {
        qint64 balanceMinor = 0;
        qint64 reservedMinor = 0; ///< the sum of outbox.reserved_minor
        std::optional<qint64> gatewayBalanceMinor; ///< what the gateway said last
        qint64 gatewayBalanceAt = 0;
        qint64 warnedAt = 0; ///< since when the owner knows that it is low; 0: it is not
    };
    static Result<State> read(database::Transaction& tx);
    /// For this transaction alone: every reservation, charge and top-up takes turns here. Rows of the outbox
    /// are locked before it, never after.
    static Result<State> lock(database::Transaction& tx);
    static Result<void> add(database::Transaction& tx, qint64 balanceMinor, qint64 reservedMinor);
    static Result<void> setWarned(database::Transaction& tx, std::optional<qint64> at);
    static Result<void> setGatewayBalance(database::Transaction& tx, qint64 minor);

    /// What a message costs and what is kept for it.
    struct Priced
    {
        OutboxId id;
        int parts = 0;
        qint64 priceMinor = 0;
        qint64 reservedMinor = 0;
    };
    /// Of the rows those that cost something, ascending by id.
    static Result<std::vector<Priced>> priced(database::Transaction& tx, const std::vector<OutboxId>& ids);
    /// Approved rows that wait for credit, oldest first, locked; rows that somebody holds are passed over.
    static Result<std::vector<Priced>> lockWaiting(database::Transaction& tx, int limit);
    /// Approved rows with a reservation that no worker has, newest first, locked.
    static Result<std::vector<Priced>> lockReserved(database::Transaction& tx, int limit);
    static Result<bool> hasWaiting(database::Transaction& tx);
    /// Reserves the whole price.
    static Result<void> reserve(database::Transaction& tx, const std::vector<OutboxId>& ids);
    static Result<void> unreserve(database::Transaction& tx, const std::vector<OutboxId>& ids);

    struct Entry
    {
        qint64 id = 0;
        QString kind; ///< top_up, charge, correction
        qint64 amountMinor = 0; ///< signed
        qint64 balanceMinor = 0; ///< after it
        OutboxId outbox;
        int parts = 0;
        QDate onDate;
        QString note;
        QString author;
        qint64 at = 0; ///< UTC ms
    };
    static Result<void> insertEntries(database::Transaction& tx, std::vector<Entry> entries);
    /// Newest first; `before` 0: from the newest.
    static Result<std::vector<Entry>> entries(database::Transaction& tx, qint64 before, int limit);
    /// What was charged since then, and when the first charge was (0: never).
    struct Spent
    {
        qint64 minor = 0;
        qint64 firstAt = 0;
    };
    static Result<Spent> spentSince(database::Transaction& tx, qint64 sinceMs);
};

} // namespace belfry::core::outbox
