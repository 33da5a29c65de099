// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace belfry::core::delivery {

/**
 * One thread that does tasks in their order, so that the delivery thread need not wait for what they wait
 * for (the disk, the text of the next messages). The thread begins with the first task. Tasks do not throw.
 * Thread: post() and drain() from the owner's; the destructor waits for all tasks.
 *
 * A condition variable against the house's rule, as in SmtpCrew: the delivery thread has no event loop.
 */
class SideThread
{
public:
    SideThread() = default;
    ~SideThread();
    SideThread(const SideThread&) = delete;
    SideThread& operator=(const SideThread&) = delete;

    /// Where no thread can be had the task is done at once.
    void post(std::function<void()> task);
    /// Until everything that was posted is done.
    void drain();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_isBusy = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace belfry::core::delivery
