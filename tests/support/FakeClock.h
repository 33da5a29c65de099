// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace belfry::tests {

/// A clock that stands still until the test moves it. Starts at 2026-11-21 12:00:00 UTC.
class FakeClock final : public core::IClock
{
public:
    qint64 nowMs() const override { return m_now; }
    qint64 elapsedMs() const override { return m_elapsed; }

    /// Time passes: both clocks move.
    void advance(qint64 ms)
    {
        m_now += ms;
        m_elapsed += ms;
    }
    /// Somebody sets the clock: only the civil one moves.
    void jump(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now { Q_INT64_C(1795262400000) };
    std::atomic<qint64> m_elapsed { 1000 };
};

} // namespace belfry::tests
