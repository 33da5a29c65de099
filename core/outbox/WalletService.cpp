// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/WalletService.h"

#include "core/outbox/ChannelService.h"
#include "core/outbox/WalletBook.h"
#include "core/settings/SettingsStore.h"

#include <QTimeZone>

#include <algorithm>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

constexpr qint64 kDayMs = Q_INT64_C(24) * 3600 * 1000;
constexpr int kPaceDays = 30;
/// Ten million: somebody's slip, not a school's SMS.
constexpr qint64 kMostMinor = Q_INT64_C(1'000'000'000);
constexpr int kFarthestYears = 10;

Result<settings::Snapshot> settingsOf(Transaction& tx)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    return settings::Snapshot::of(std::move(values));
}

QDate todayOf(const settings::Snapshot& settings, qint64 now)
{
    const QTimeZone zone(settings.text("school.timezone").toLatin1());
    return QDateTime::fromMSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::utc()).date();
}

/// A school that began last week is judged by its week, not by three empty ones before.
QDate enoughUntil(qint64 freeMinor, const WalletStore::Spent& spent, qint64 now, QDate today)
{
    if (spent.minor <= 0) {
        return {};
    }
    const qint64 days = std::clamp<qint64>((now - spent.firstAt + kDayMs - 1) / kDayMs, 1, kPaceDays);
    const qint64 left = std::max<qint64>(0, freeMinor) * days / spent.minor;
    return today.addDays(std::min<qint64>(left, qint64 { kFarthestYears } * 365));
}

} // namespace

Result<WalletInfo> WalletService::info(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const auto wallet, WalletStore::read(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto spent, WalletStore::spentSince(tx, now - kPaceDays * kDayMs));
    WalletInfo info;
    info.balanceMinor = wallet.balanceMinor;
    info.reservedMinor = wallet.reservedMinor;
    info.freeMinor = wallet.balanceMinor - wallet.reservedMinor;
    info.currency = walletCurrency(settings);
    info.gatewayBalanceMinor = wallet.gatewayBalanceMinor;
    info.gatewayBalanceAt = wallet.gatewayBalanceAt;
    info.spentLast30Minor = spent.minor;
    info.enoughUntil = enoughUntil(info.freeMinor, spent, now, todayOf(settings, now));
    info.warnBelowMinor = settings.integer("wallet.warn_below_minor");
    info.isLow = info.warnBelowMinor > 0 && info.freeMinor < info.warnBelowMinor;
    info.stopsWhenEmpty = settings.text("sms.wallet_mode") == QLatin1String("stop");
    info.showsPoints = settings.boolean("wallet.points");
    info.pointMinor = settings.integer("wallet.point_minor");
    info.priceMinor = settings.integer("sms.price_minor");
    return info;
}

Result<WalletInfo> WalletService::topUp(
    Transaction& tx, const access::Session& session, qint64 amountMinor, QDate date, const QString& note)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    if (amountMinor == 0 || qAbs(amountMinor) > kMostMinor) {
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("the amount: more than nothing, at most 10,000,000"));
    }
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    const QDate today = todayOf(settings, now);
    if (!date.isValid() || date > today || date.year() < 2000) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("the day of the top-up: today or earlier"));
    }
    TRY_ASSIGN(const auto before, WalletStore::lock(tx));
    const bool isTopUp = amountMinor > 0;
    const qint64 balance = before.balanceMinor + amountMinor;
    if (qAbs(balance) > 10 * kMostMinor) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("the balance would be beyond reason"));
    }
    TRY(WalletStore::insertEntries(tx,
        { { 0,
            isTopUp ? QStringLiteral("top_up") : QStringLiteral("correction"),
            amountMinor,
            balance,
            OutboxId(),
            0,
            date,
            note.simplified().left(500),
            session.name,
            now } }));
    TRY(WalletStore::add(tx, amountMinor, 0));
    TRY(WalletBook::fundWaiting(tx));
    if (isTopUp) {
        TRY(tryGatewayAgain(tx));
    }
    tx.changed(database::Topic::Channels);
    TRY(m_audit.append(tx,
        session,
        isTopUp ? "wallet.top_up" : "wallet.correction",
        { { QStringLiteral("amount_minor"), amountMinor }, { QStringLiteral("balance_minor"), balance } }));
    return info(tx, session);
}

/// The account there was empty; somebody has paid since.
Result<void> WalletService::tryGatewayAgain(Transaction& tx)
{
    ChannelService channels(m_audit);
    TRY_ASSIGN(const auto sms, channels.channel(tx, Channel::Sms));
    const bool isEmpty = sms.state == ChannelState::Waiting && sms.reason == Reason::GatewayCredit;
    return isEmpty ? channels.reopen(tx, Channel::Sms) : Result<void>();
}

Result<std::vector<WalletStore::Entry>> WalletService::ledger(
    Transaction& tx, const access::Session& session, qint64 before, int limit)
{
    TRY(access::authorize(session, Action::SeePeople));
    return WalletStore::entries(tx, before, limit);
}

Result<void> WalletService::noteGatewayBalance(Transaction& tx, const access::Session& session, qint64 minor)
{
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::ChangeTransport));
    }
    TRY(WalletStore::setGatewayBalance(tx, minor));
    if (minor > 0) {
        TRY(tryGatewayAgain(tx));
    }
    tx.changed(database::Topic::Channels);
    return {};
}

} // namespace belfry::core::outbox
