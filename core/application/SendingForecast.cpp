// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/SendingForecast.h"

#include "core/delivery/ChannelSetup.h"
#include "core/outbox/CalendarStore.h"

namespace belfry::core::application {

using database::Transaction;
using outbox::Channel;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
/// Beyond that many the end is years away, and nobody waits for the answer.
constexpr int kMostPlanned = 200'000;

} // namespace

Result<SendingForecast> SendingForecast::read(Transaction& tx, Services& services, Channel channel, int more)
{
    SendingForecast forecast;
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    for (const delivery::Way& way : delivery::ways()) {
        if (way.channel == channel) {
            forecast.limits = way.limits(settings);
        }
    }
    TRY_ASSIGN(forecast.waiting, outbox::CalendarStore::waiting(tx, channel));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(auto earlier, outbox::CalendarStore::leftSince(tx, channel, now - kDayMs));
    TRY_ASSIGN(const auto calendar, services.calendar.calendar(tx));
    const int count = std::min(forecast.waiting + more, kMostPlanned);
    forecast.plan = outbox::planSending(calendar, forecast.limits, now, count, std::move(earlier));
    return forecast;
}

} // namespace belfry::core::application
