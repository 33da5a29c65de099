// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingPlan.h"

#include <algorithm>

namespace belfry::core::outbox {

namespace {

constexpr qint64 kMinuteMs = 60LL * 1000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLongestPlanMs = 366 * kDayMs;

/// The first moment at which one more message keeps the limit of `most` within `window`.
qint64 allowedAt(const std::vector<qint64>& times, int most, qint64 window)
{
    const auto limit = static_cast<size_t>(most);
    return most <= 0 || times.size() < limit ? 0 : times[times.size() - limit] + window;
}

} // namespace

SendingPlan planSending(const SendingCalendar& calendar,
    const SendingLimits& limits,
    qint64 nowMs,
    int count,
    std::vector<qint64> earlier)
{
    SendingPlan plan;
    std::vector<qint64>& times = earlier;
    times.reserve(times.size() + static_cast<size_t>(std::max(count, 0)));
    qint64 at = nowMs;
    qint64 openUntil = nowMs;
    qint64 dayUntil = 0;
    for (int index = 0; index < count; ++index) {
        const qint64 wanted = std::max({ allowedAt(times, limits.perMinute, kMinuteMs),
            allowedAt(times, limits.perHour, kHourMs),
            allowedAt(times, limits.perDay, kDayMs) });
        plan.isSlowed = plan.isSlowed || wanted > at;
        at = std::max(at, wanted);
        if (at >= openUntil) {
            const auto opening = calendar.nextOpening(at);
            if (!opening || *opening > nowMs + kLongestPlanMs) {
                plan.unplanned = count - index;
                break;
            }
            at = *opening;
            openUntil = calendar.openUntil(at);
        }
        if (plan.days.empty() || at >= dayUntil) {
            const QDate date = calendar.civilTime().date(at);
            dayUntil = calendar.civilTime().instant(date.addDays(1), 0);
            plan.days.push_back({ date, 0, at, at });
        }
        ++plan.days.back().count;
        plan.days.back().lastAt = at;
        times.push_back(at);
    }
    return plan;
}

} // namespace belfry::core::outbox
