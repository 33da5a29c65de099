// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"
#include "core/outbox/WalletStore.h"
#include "core/settings/Settings.h"

namespace belfry::core::outbox {

/**
 * What a change of state costs. A message reserves its price when it becomes ready, gives it back when it
 * ends without being sent, and is charged once when it was sent; an uncertain one keeps its reservation until
 * somebody decides. With sms.wallet_mode `stop` the free sum never falls below zero: an approval beyond it is
 * refused (Purse), what a rule releases beyond it waits as ready with reason `wallet`. All of it with the one
 * row of the wallet locked, so that two windows at once spend nothing twice (DT-28, ES-10).
 */
class WalletBook
{
public:
    /// Called by OutboxStore::transition for rows that cost something, after their state changed.
    static Result<void> settle(database::Transaction& tx,
        State from,
        State to,
        const std::vector<OutboxId>& ids,
        const QString& actor);

    /// Tells the owner (event low_wallet) when the free sum has fallen below wallet.warn_below_minor, once
    /// until it is above it again. Locks the wallet where something changes; called after whatever moves it.
    static Result<void> warnWhenLow(database::Transaction& tx, const QString& actor);

    /// Before claims: reserves for what waits for credit as far as it reaches; in mode `stop`, when the
    /// balance was corrected below what is reserved, the newest messages wait again. Answers how many
    /// messages go on.
    static Result<int> fundWaiting(database::Transaction& tx);
};

/// An approver's look into the locked wallet: takes prices until the free sum is used up.
class Purse
{
public:
    static Result<Purse> open(database::Transaction& tx);
    /// ErrorCode::NoCredit with both sums when it does not suffice (mode `stop`).
    Result<void> take(qint64 priceMinor);

private:
    qint64 m_freeMinor = 0;
    bool m_mayExceed = false;
    settings::Snapshot m_settings;
};

/// The wallet's currency: the setting, else that of the school's country.
QString walletCurrency(const settings::Snapshot& settings);
/// "12.50 PLN", for the console and for errors; screens have their own.
QString moneyText(qint64 minor, const QString& currency);
/// The same in the form that the school chose: money, or points as "12.50 points" (decision 6).
QString walletText(qint64 minor, const settings::Snapshot& settings);

} // namespace belfry::core::outbox
