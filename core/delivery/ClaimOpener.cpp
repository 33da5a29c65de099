// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ClaimOpener.h"

#include <algorithm>
#include <iterator>

namespace belfry::core::delivery {

using outbox::Claim;

namespace {

/// Small enough that the first message of a large claim is there soon.
constexpr size_t kAtOnce = 32;

} // namespace

ClaimOpener::ClaimOpener(ConnectionFactory connect, const outbox::DeliveryQueue& queue)
    : m_connect(std::move(connect))
    , m_queue(queue)
{
}

ClaimOpener::~ClaimOpener()
{
    m_thread.post([this] { m_connection.reset(); }); // a connection is closed in its own thread
    m_thread.drain();
}

void ClaimOpener::open(std::vector<Claim> claims)
{
    m_pending += claims.size();
    for (size_t start = 0; start < claims.size(); start += kAtOnce) {
        const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(start);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(kAtOnce, claims.size() - start));
        auto some = std::make_shared<std::vector<Claim>>(
            std::make_move_iterator(begin), std::make_move_iterator(end));
        m_thread.post([this, some] {
            Batch batch = opened(std::move(*some));
            {
                const std::scoped_lock lock(m_mutex);
                m_opened.push_back(std::move(batch));
            }
            m_news.notify_one();
        });
    }
}

ClaimOpener::Batch ClaimOpener::opened(std::vector<Claim> claims)
{
    Batch batch { std::move(claims), false };
    if (!m_connection) {
        auto connection = m_connect();
        if (!connection) {
            return batch;
        }
        m_connection = std::move(*connection);
    }
    const auto done
        = m_connection->read([&](database::Transaction& tx) { return m_queue.openClaims(tx, batch.claims); });
    batch.isRead = done.has_value();
    if (!batch.isRead) {
        m_connection.reset();
    }
    return batch;
}

std::vector<ClaimOpener::Batch> ClaimOpener::take()
{
    if (m_pending > 0) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return !m_opened.empty(); });
    }
    return takeOpened();
}

std::vector<ClaimOpener::Batch> ClaimOpener::takeOpened()
{
    std::vector<Batch> batches;
    {
        const std::scoped_lock lock(m_mutex);
        batches = std::exchange(m_opened, {});
    }
    for (const Batch& batch : batches) {
        m_pending -= batch.claims.size();
    }
    return batches;
}

} // namespace belfry::core::delivery
