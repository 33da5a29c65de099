// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/database/Connection.h"
#include "core/outbox/DeliveryQueue.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

namespace belfry::core::delivery {

using ConnectionFactory = std::function<Result<std::unique_ptr<database::Connection>>()>;

/**
 * Renews the worker's leases every 30 s on a timer, a thread and a connection of its own, so that a server
 * that answers after minutes does not cost the worker its rows. Stops renewing when the worker has given no
 * sign of life for 60 s: a hung worker must lose its leases (docs/delivery.md, leases).
 */
class LeaseKeeper
{
public:
    LeaseKeeper(ConnectionFactory connect,
        outbox::DeliveryQueue queue,
        QUuid worker,
        int leaseSeconds,
        const IClock& clock);
    ~LeaseKeeper();
    LeaseKeeper(const LeaseKeeper&) = delete;
    LeaseKeeper& operator=(const LeaseKeeper&) = delete;

    /// The worker's loop calls this at every turn; any thread.
    void signOfLife() { m_lastSign = m_clock.elapsedMs(); }

private:
    class Renewer;

    const IClock& m_clock;
    std::atomic<qint64> m_lastSign;
    QThread m_thread;
    Renewer* m_renewer; ///< lives in m_thread, deleted when it ends
};

} // namespace belfry::core::delivery
