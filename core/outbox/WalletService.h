// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/outbox/WalletStore.h"

namespace belfry::core::outbox {

/// The wallet as people see it; money in the smallest unit of the currency.
struct WalletInfo
{
    qint64 balanceMinor = 0;
    qint64 reservedMinor = 0; ///< of approved messages that have not left
    qint64 freeMinor = 0; ///< what may still be approved; below zero only where the school chose `warn`
    QString currency;
    std::optional<qint64> gatewayBalanceMinor; ///< what the gateway said last; none: never asked
    qint64 gatewayBalanceAt = 0; ///< UTC ms
    qint64 spentLast30Minor = 0;
    QDate enoughUntil; ///< at the pace of the last 30 days; invalid: nothing was spent
    qint64 warnBelowMinor = 0;
    bool isLow = false; ///< free is below the threshold that the school set
    bool stopsWhenEmpty = true;
    bool showsPoints = false;
    qint64 pointMinor = 100; ///< what one point is worth (decision 6)
    qint64 priceMinor = 0; ///< of one part of an SMS; 0: SMS cost nothing, so the wallet stops none

    /// Gateway minus ours; none while the gateway was never asked.
    std::optional<qint64> differenceMinor() const
    {
        return gatewayBalanceMinor ? std::optional(*gatewayBalanceMinor - balanceMinor) : std::nullopt;
    }
};

/// People's side of the SMS wallet (DT-08, DT-31): what is in it, its ledger, top-ups. Charges and
/// reservations are made by WalletBook alone.
class WalletService
{
public:
    explicit WalletService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    Result<WalletInfo> info(database::Transaction& tx, const access::Session& session);
    /// Money that was paid to the gateway. A negative amount takes a mistake back (kind correction). What
    /// waited for credit goes on, here and at a gateway whose account was empty. InputInvalid for zero, a day
    /// in the future or a sum beyond reason.
    Result<WalletInfo> topUp(database::Transaction& tx,
        const access::Session& session,
        qint64 amountMinor,
        QDate date,
        const QString& note);
    /// Newest first; `before`: the id after which to go on, 0 for the newest.
    Result<std::vector<WalletStore::Entry>> ledger(
        database::Transaction& tx, const access::Session& session, qint64 before, int limit);
    /// What the gateway answered to "Ask for the balance".
    Result<void> noteGatewayBalance(database::Transaction& tx, const access::Session& session, qint64 minor);

private:
    Result<void> tryGatewayAgain(database::Transaction& tx);

    access::AuditLog m_audit;
};

} // namespace belfry::core::outbox
