// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/LeaseKeeper.h"

#include <QTimer>

namespace belfry::core::delivery {

namespace {

constexpr int kRenewEveryMs = 30 * 1000;
constexpr qint64 kSilenceMs = 60LL * 1000;

} // namespace

/// Thread: the keeper's own. Its connection is made and closed there.
class LeaseKeeper::Renewer final : public QObject
{
public:
    Renewer(ConnectionFactory connect,
        outbox::DeliveryQueue queue,
        QUuid worker,
        int leaseSeconds,
        const IClock& clock,
        const std::atomic<qint64>& lastSign)
        : m_connect(std::move(connect))
        , m_queue(std::move(queue))
        , m_worker(worker)
        , m_leaseSeconds(leaseSeconds)
        , m_clock(clock)
        , m_lastSign(lastSign)
    {
    }

    void start()
    {
        auto* timer = new QTimer(this);
        timer->setInterval(std::min(kRenewEveryMs, m_leaseSeconds * 1000 / 4));
        connect(timer, &QTimer::timeout, this, [this] { renew(); });
        timer->start();
    }

private:
    void renew()
    {
        if (m_clock.elapsedMs() - m_lastSign > kSilenceMs) {
            return;
        }
        if (!m_connection) {
            auto opened = m_connect();
            if (!opened) {
                return; // the next turn tries again; the lease outlives three misses
            }
            m_connection = std::move(*opened);
        }
        const auto renewed = m_connection->write(
            [&](database::Transaction& tx) { return m_queue.renew(tx, m_worker, m_leaseSeconds); });
        if (!renewed) {
            m_connection.reset();
        }
    }

    ConnectionFactory m_connect;
    outbox::DeliveryQueue m_queue;
    QUuid m_worker;
    int m_leaseSeconds;
    const IClock& m_clock;
    const std::atomic<qint64>& m_lastSign;
    std::unique_ptr<database::Connection> m_connection;
};

LeaseKeeper::LeaseKeeper(ConnectionFactory connect,
    outbox::DeliveryQueue queue,
    QUuid worker,
    int leaseSeconds,
    const IClock& clock)
    : m_clock(clock)
    , m_lastSign(clock.elapsedMs())
    , m_renewer(new Renewer(std::move(connect), std::move(queue), worker, leaseSeconds, clock, m_lastSign))
{
    m_renewer->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_renewer, [renewer = m_renewer] { renewer->start(); });
    QObject::connect(&m_thread, &QThread::finished, m_renewer, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("belfry lease"));
    m_thread.start();
}

LeaseKeeper::~LeaseKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace belfry::core::delivery
