// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/WalletBook.h"

#include "core/base/Money.h"
#include "core/events/EventRecorder.h"
#include "core/settings/SettingsStore.h"

#include <QTimeZone>

#include <algorithm>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

/// One claim looks at so many; the next one goes on.
constexpr int kFundedAtOnce = 500;

Result<settings::Snapshot> settingsOf(Transaction& tx)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    return settings::Snapshot::of(std::move(values));
}

bool stopsWhenEmpty(const settings::Snapshot& settings)
{
    return settings.text("sms.wallet_mode") == QLatin1String("stop");
}

bool reservesAnew(State from, State to)
{
    return to == State::Ready && from != State::Claimed; // given back by a worker: its price is kept
}

bool givesBack(State from, State to)
{
    return to == State::Failed || to == State::Cancelled || to == State::Expired || to == State::Blocked
        || (from == State::Held && to == State::Pending);
}

Result<void> release(Transaction& tx, const std::vector<WalletStore::Priced>& rows)
{
    qint64 sum = 0;
    std::vector<OutboxId> ids;
    for (const auto& row : rows) {
        if (row.reservedMinor > 0) {
            sum += row.reservedMinor;
            ids.push_back(row.id);
        }
    }
    if (ids.empty()) {
        return {};
    }
    TRY(WalletStore::lock(tx));
    TRY(WalletStore::unreserve(tx, ids));
    TRY(WalletStore::add(tx, 0, -sum));
    tx.changed(database::Topic::Channels);
    return {};
}

/// Rows in their order until the money is used up; the rest wait with reason `wallet`.
Result<int> reserveInTurn(Transaction& tx,
    const std::vector<WalletStore::Priced>& rows,
    const WalletStore::State& wallet,
    bool mayExceed)
{
    qint64 free = wallet.balanceMinor - wallet.reservedMinor;
    qint64 sum = 0;
    std::vector<OutboxId> funded;
    std::vector<OutboxId> waiting;
    for (const auto& row : rows) {
        if (row.reservedMinor > 0) {
            continue;
        }
        if (mayExceed || row.priceMinor <= free) {
            free -= row.priceMinor;
            sum += row.priceMinor;
            funded.push_back(row.id);
        } else {
            waiting.push_back(row.id);
        }
    }
    TRY(WalletStore::reserve(tx, funded));
    if (sum > 0) {
        TRY(WalletStore::add(tx, 0, sum));
        tx.changed(database::Topic::Channels);
    }
    if (!funded.empty()) {
        TRY(OutboxStore::setReason(tx, funded, State::Ready, Reason::None));
    }
    if (!waiting.empty()) {
        TRY(OutboxStore::setReason(tx, waiting, State::Ready, Reason::Wallet));
    }
    return static_cast<int>(funded.size());
}

Result<void> charge(Transaction& tx, const std::vector<WalletStore::Priced>& rows, const QString& actor)
{
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    const QTimeZone zone(settings.text("school.timezone").toLatin1());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::utc()).date();
    TRY_ASSIGN(const auto wallet, WalletStore::lock(tx));
    qint64 balance = wallet.balanceMinor;
    qint64 reserved = 0;
    std::vector<WalletStore::Entry> entries;
    std::vector<OutboxId> ids;
    for (const auto& row : rows) {
        balance -= row.priceMinor;
        reserved += row.reservedMinor;
        ids.push_back(row.id);
        entries.push_back({ 0,
            QStringLiteral("charge"),
            -row.priceMinor,
            balance,
            row.id,
            row.parts,
            today,
            QString(),
            actor,
            now });
    }
    TRY(WalletStore::insertEntries(tx, std::move(entries)));
    TRY(WalletStore::unreserve(tx, ids));
    TRY(WalletStore::add(tx, balance - wallet.balanceMinor, -reserved));
    tx.changed(database::Topic::Channels);
    return {};
}

} // namespace

Result<void> WalletBook::settle(
    Transaction& tx, State from, State to, const std::vector<OutboxId>& ids, const QString& actor)
{
    const bool isCharge = to == State::Sent;
    if (ids.empty() || !(isCharge || reservesAnew(from, to) || givesBack(from, to))) {
        return {};
    }
    TRY_ASSIGN(const auto rows, WalletStore::priced(tx, ids));
    if (rows.empty()) {
        return {};
    }
    if (isCharge) {
        TRY(charge(tx, rows, actor));
    } else if (givesBack(from, to)) {
        TRY(release(tx, rows));
    } else {
        TRY_ASSIGN(const auto settings, settingsOf(tx));
        TRY_ASSIGN(const auto wallet, WalletStore::lock(tx));
        TRY(reserveInTurn(tx, rows, wallet, !stopsWhenEmpty(settings)));
    }
    return warnWhenLow(tx, actor);
}

Result<void> WalletBook::warnWhenLow(Transaction& tx, const QString& actor)
{
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    const qint64 threshold = settings.integer("wallet.warn_below_minor");
    const auto isLow = [&](const WalletStore::State& wallet) {
        return settings.boolean("sms.active") && threshold > 0
            && wallet.balanceMinor - wallet.reservedMinor < threshold;
    };
    TRY_ASSIGN(auto wallet, WalletStore::read(tx));
    if (isLow(wallet) == (wallet.warnedAt > 0)) {
        return {};
    }
    TRY_ASSIGN(wallet, WalletStore::lock(tx)); // somebody else may have told it meanwhile
    const bool isLowNow = isLow(wallet);
    if (isLowNow == (wallet.warnedAt > 0)) {
        return {};
    }
    tx.changed(database::Topic::Channels);
    if (!isLowNow) {
        return WalletStore::setWarned(tx, std::nullopt);
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(WalletStore::setWarned(tx, now));
    events::NewEvent event;
    event.type = events::EventType::LowWallet;
    event.cause = QStringLiteral("low_wallet:%1").arg(now);
    event.values = { { QStringLiteral("balance"),
        events::moneyValue(wallet.balanceMinor - wallet.reservedMinor, walletCurrency(settings)) } };
    TRY(events::EventRecorder::record(tx, actor, event));
    return {};
}

Result<int> WalletBook::fundWaiting(Transaction& tx)
{
    TRY(warnWhenLow(tx, QStringLiteral("Belfry"))); // somebody may have changed the threshold, or the sum
    TRY_ASSIGN(const auto before, WalletStore::read(tx));
    TRY_ASSIGN(const bool hasWaiting, WalletStore::hasWaiting(tx));
    const bool isShort = before.reservedMinor > before.balanceMinor;
    if (!hasWaiting && !isShort) {
        return 0;
    }
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    const bool mayExceed = !stopsWhenEmpty(settings);
    if (isShort && !mayExceed) {
        TRY_ASSIGN(const auto reserved, WalletStore::lockReserved(tx, kFundedAtOnce));
        TRY_ASSIGN(const auto wallet, WalletStore::lock(tx));
        qint64 missing = wallet.reservedMinor - wallet.balanceMinor;
        std::vector<WalletStore::Priced> taken;
        std::vector<OutboxId> ids;
        for (const auto& row : reserved) {
            if (missing <= 0) {
                break;
            }
            missing -= row.reservedMinor;
            taken.push_back(row);
            ids.push_back(row.id);
        }
        TRY(release(tx, taken));
        if (!ids.empty()) {
            TRY(OutboxStore::setReason(tx, ids, State::Ready, Reason::Wallet));
        }
        return 0;
    }
    TRY_ASSIGN(const auto rows, WalletStore::lockWaiting(tx, kFundedAtOnce));
    TRY_ASSIGN(const auto wallet, WalletStore::lock(tx));
    return reserveInTurn(tx, rows, wallet, mayExceed);
}

Result<Purse> Purse::open(Transaction& tx)
{
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const auto wallet, WalletStore::lock(tx));
    Purse purse;
    purse.m_freeMinor = wallet.balanceMinor - wallet.reservedMinor;
    purse.m_mayExceed = !stopsWhenEmpty(settings);
    purse.m_settings = settings;
    return purse;
}

Result<void> Purse::take(qint64 priceMinor)
{
    if (priceMinor > m_freeMinor && !m_mayExceed) {
        return fail(ErrorCode::NoCredit,
            QStringLiteral("%1 needed, %2 free")
                .arg(walletText(priceMinor, m_settings), walletText(m_freeMinor, m_settings)));
    }
    m_freeMinor -= priceMinor;
    return {};
}

QString walletCurrency(const settings::Snapshot& settings)
{
    const QString chosen = settings.text("wallet.currency");
    return chosen.isEmpty() ? Money::currencyOf(settings.text("school.country")) : chosen;
}

QString moneyText(qint64 minor, const QString& currency)
{
    const qint64 amount = qAbs(minor);
    return QStringLiteral("%1%2.%3 %4")
        .arg(minor < 0 ? QStringLiteral("-") : QString())
        .arg(amount / 100)
        .arg(amount % 100, 2, 10, QLatin1Char('0'))
        .arg(currency);
}

QString walletText(qint64 minor, const settings::Snapshot& settings)
{
    if (!settings.boolean("wallet.points")) {
        return moneyText(minor, walletCurrency(settings));
    }
    const double points = static_cast<double>(minor)
        / static_cast<double>(std::max(1, settings.integer("wallet.point_minor")));
    return QStringLiteral("%1 points").arg(points, 0, 'f', 2);
}

} // namespace belfry::core::outbox
