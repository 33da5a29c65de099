// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace belfry::ui {

/**
 * Asks a worker and goes on: `function(worker)` runs in the worker's thread, `callback(result)` later in the
 * thread of the context (which must be the caller's). Nothing is delivered when the context is gone by then
 * or when the worker stops first. Answers arrive in the order of the questions. Functions must capture
 * values, never widgets.
 *
 *     runThen(m_reads, [id](ReadWorker& reads) { return reads.student(id); },
 *         this, [this](core::Result<Student> student) { show(student); });
 *
 * A QFutureWatcher owned by the context does it: QFuture::then(context, …) aborts on Qt 6.4 when the context
 * is deleted before the result.
 */
template <class W, class Function, class Callback>
void runThen(W& worker, Function function, QObject* context, Callback callback)
{
    using Value = std::invoke_result_t<Function, W&>;
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    auto promise = std::make_shared<QPromise<Value>>();
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, callback = std::move(callback)]() mutable {
            watcher->deleteLater();
            QFuture<Value> future = watcher->future();
            if (future.isCanceled()) {
                return;
            }
            if constexpr (std::is_void_v<Value>) {
                callback();
            } else if (future.resultCount() > 0) {
                callback(future.takeResult());
            }
        });
    watcher->setFuture(promise->future());
    QMetaObject::invokeMethod(
        &worker,
        [&worker, promise, function = std::move(function)]() mutable {
            promise->start();
            if constexpr (std::is_void_v<Value>) {
                function(worker);
            } else {
                promise->addResult(function(worker));
            }
            promise->finish();
        },
        Qt::QueuedConnection);
}

/// The same for work without a worker, in the pool: a test may wait for a server for a minute, and neither
/// the screen nor any command shall.
template <class Function, class Callback> void runInPool(Function work, QObject* context, Callback callback)
{
    using Answer = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, callback = std::move(callback)]() mutable {
            watcher->deleteLater();
            callback(watcher->future().takeResult());
        });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace belfry::ui
