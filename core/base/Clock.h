// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace belfry::core {

/**
 * The two clocks that Belfry reads. Thread: implementations are safe to call from any thread.
 * Tests use `tests/support/FakeClock`.
 */
class IClock
{
public:
    virtual ~IClock() = default;

    /// Civil instant: UTC milliseconds since 1970-01-01. May jump when somebody sets the clock.
    virtual qint64 nowMs() const = 0;

    /// Duration clock: milliseconds since an arbitrary start, monotonic and running while the computer
    /// sleeps.
    virtual qint64 elapsedMs() const = 0;

    QDateTime nowUtc() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

class SystemClock final : public IClock
{
public:
    qint64 nowMs() const override;
    qint64 elapsedMs() const override;
};

/// ISO 8601 UTC with seconds ("2026-11-21T14:05:00Z") for machine output; empty for 0.
QString isoUtc(qint64 utcMs);

} // namespace belfry::core
