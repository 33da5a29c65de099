// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace belfry::ui {

/**
 * Work that lives in a thread of its own: a reader or writer with its database connection, the delivery.
 * No parent. Everything with an affinity (connection, timers, sockets) is made in init() and dies in quit(),
 * both of which run in the worker's thread. Talk to it only with runThen() or queued signals.
 */
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker();
    ~Worker() override;

    virtual core::Result<void> init() { return {}; }
    virtual void quit() { }
};

/**
 * Owns a worker and its thread. `start()` runs init() inside the thread; `stop()` queues quit() behind the
 * work that was asked for before and waits; what was asked for later is dropped. The destructor stops.
 * Thread: GUI.
 */
class WorkerThread : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        OwnThread,
        SameThread ///< tests: the worker stays in the caller's thread, its work runs from the event loop
    };

    WorkerThread(std::unique_ptr<Worker> worker, const QString& name, Mode mode = Mode::OwnThread);
    ~WorkerThread() override;

    /// `ready` is called in the caller's thread with init()'s result, unless the context is gone by then.
    /// Once more after init() has failed: it is tried again in the same thread.
    void start(QObject* context = nullptr, std::function<void(core::Result<void>)> ready = {});
    void stop();
    bool isRunning() const { return m_running; }

private:
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
    Mode m_mode;
    bool m_running = false;
};

} // namespace belfry::ui
