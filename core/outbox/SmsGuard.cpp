// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SmsGuard.h"

#include "core/outbox/SmsUsageStore.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <QTimeZone>

#include <algorithm>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

constexpr qint64 kHourMs = 3600LL * 1000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kUsualDays = 30;
constexpr int kTimesUsual = 3;

Result<settings::Snapshot> settingsOf(Transaction& tx)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    return settings::Snapshot::of(std::move(values));
}

/// Midnight in the school's zone, or the one so many days later.
qint64 startOfToday(const settings::Snapshot& settings, qint64 now, int daysLater = 0)
{
    QTimeZone zone(settings.text("school.timezone").toLatin1());
    zone = zone.isValid() ? zone : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return today.addDays(daysLater).startOfDay(zone).toMSecsSinceEpoch();
}

/// When the window of `most` has room again; 0: it has now. `times` ascend.
qint64 roomAt(const std::vector<qint64>& times, int most, qint64 window, qint64 now)
{
    const auto count = static_cast<int>(times.size());
    if (count < most) {
        return 0;
    }
    const qint64 free = times[static_cast<size_t>(count - most)] + window;
    return free > now ? free : 0;
}

} // namespace

Result<bool> SmsGuard::isOpen(Transaction& tx)
{
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    return settings.boolean("sms.active");
}

Result<std::vector<StoredRow>> SmsGuard::pass(Transaction& tx, std::vector<StoredRow> due)
{
    if (due.empty()) {
        return due;
    }
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    QStringList numbers;
    for (const StoredRow& row : due) {
        numbers.append(row.address);
    }
    numbers.removeDuplicates();
    TRY_ASSIGN(auto times, SmsUsageStore::handedOver(tx, numbers, now - kDayMs, now));
    const int wanted = settings.integer("sms.per_number_day");
    const int mostADay = wanted > 0 ? std::min(wanted, kMostADay) : kMostADay;

    const qint64 limit = settings.integer("sms.daily_limit_minor");
    qint64 spent = 0;
    qint64 tomorrow = 0;
    if (limit > 0) {
        tomorrow = startOfToday(settings, now, 1);
        TRY_ASSIGN(spent, SmsUsageStore::spentSince(tx, startOfToday(settings, now)));
    }

    std::vector<StoredRow> passing;
    std::vector<std::pair<OutboxId, qint64>> later;
    for (StoredRow& row : due) {
        auto& sent = times[row.address];
        qint64 next = std::max(roomAt(sent, kMostAnHour, kHourMs, now), roomAt(sent, mostADay, kDayMs, now));
        if (limit > 0 && row.priceMinor > 0 && spent + row.priceMinor > limit) {
            next = std::max(next, tomorrow);
        }
        if (next > 0) {
            later.emplace_back(row.id, next);
            continue;
        }
        sent.push_back(now);
        spent += row.priceMinor;
        passing.push_back(std::move(row));
    }
    TRY(SmsUsageStore::postpone(tx, later));
    return passing;
}

Result<bool> SmsGuard::isUnusual(Transaction& tx, qint64 parts, qint64 minor)
{
    TRY_ASSIGN(const auto settings, settingsOf(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    const qint64 midnight = startOfToday(settings, now);
    TRY_ASSIGN(const auto today, SmsUsageStore::acceptedBetween(tx, midnight, now + 1));
    TRY_ASSIGN(const auto waiting, SmsUsageStore::onTheWay(tx));
    const qint64 allParts = today.parts + waiting.parts + parts;
    if (allParts <= kFewADay) {
        return false;
    }
    TRY_ASSIGN(
        const auto before, SmsUsageStore::acceptedBetween(tx, midnight - kUsualDays * kDayMs, midnight));
    const qint64 days = std::max(1, before.days);
    const qint64 allMinor = today.minor + waiting.minor + minor;
    return allParts * days > kTimesUsual * before.parts
        || (before.minor > 0 && allMinor * days > kTimesUsual * before.minor);
}

} // namespace belfry::core::outbox
