// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/LeaseKeeper.h"
#include "core/delivery/SideThread.h"
#include "core/outbox/DeliveryQueue.h"

namespace belfry::core::delivery {

/**
 * Opens the contents of claimed rows (read, unsealed, compared with their digests) in a thread and with a
 * connection of its own, while the delivery thread goes on with markers and results. Thread: the delivery
 * thread, but for what it says.
 */
class ClaimOpener
{
public:
    ClaimOpener(ConnectionFactory connect, const outbox::DeliveryQueue& queue);
    ~ClaimOpener();
    ClaimOpener(const ClaimOpener&) = delete;
    ClaimOpener& operator=(const ClaimOpener&) = delete;

    struct Batch
    {
        std::vector<outbox::Claim> claims;
        bool isRead = false; ///< false: the database could not be asked here, the claims are as they were
    };

    void open(std::vector<outbox::Claim> claims);
    /// Claims that are not taken yet, opened or not.
    size_t pending() const { return m_pending; }
    /// What is opened, in the order of open(); waits for the first when nothing is and something is pending.
    std::vector<Batch> take();
    /// The same without waiting.
    std::vector<Batch> takeOpened();

private:
    Batch opened(std::vector<outbox::Claim> claims);

    const ConnectionFactory m_connect;
    const outbox::DeliveryQueue& m_queue;
    size_t m_pending = 0;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<Batch> m_opened; ///< guarded by m_mutex
    std::unique_ptr<database::Connection> m_connection; ///< only in m_thread
    SideThread m_thread;
};

} // namespace belfry::core::delivery
