// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WorkerThread.h"

#include "ui/common/RunThen.h"

namespace belfry::ui {

Worker::Worker() = default;
Worker::~Worker() = default;

WorkerThread::WorkerThread(std::unique_ptr<Worker> worker, const QString& name, Mode mode)
    : m_worker(std::move(worker))
    , m_mode(mode)
{
    m_thread.setObjectName(name);
    if (m_mode == Mode::OwnThread) {
        m_worker->moveToThread(&m_thread);
    }
}

WorkerThread::~WorkerThread()
{
    stop();
}

void WorkerThread::start(QObject* context, std::function<void(core::Result<void>)> ready)
{
    if (!m_running && m_mode == Mode::OwnThread) {
        m_thread.start();
    }
    m_running = true;
    runThen(
        *m_worker,
        [](Worker& worker) { return worker.init(); },
        context ? context : this,
        [ready = std::move(ready)](core::Result<void> result) {
            if (ready) {
                ready(std::move(result));
            }
        });
}

void WorkerThread::stop()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    if (m_mode == Mode::SameThread) {
        QCoreApplication::removePostedEvents(m_worker.get(), QEvent::MetaCall);
        m_worker->quit();
        return;
    }
    QThread* const home = thread();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), home] {
            worker->quit();
            // Back home, so that it can be deleted there after its thread has ended.
            worker->moveToThread(home);
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    // What was queued behind quit() moved along with the worker: it must not run in this thread.
    QCoreApplication::removePostedEvents(m_worker.get(), QEvent::MetaCall);
}

} // namespace belfry::ui
