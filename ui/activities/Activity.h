// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RunThen.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace belfry::ui {

/// What the working function and the screen tell each other while the work goes on. Thread: any.
class ActivityControl
{
public:
    /// The worker: so much is done. `total` 0: not known yet.
    void report(qint64 done, qint64 total)
    {
        m_total.store(total);
        m_done.store(done);
    }
    /// The worker asks between two slices; what is done stays done.
    bool isCancelled() const { return m_cancelled.load(); }

    void cancel() { m_cancelled.store(true); }
    qint64 done() const { return m_done.load(); }
    qint64 total() const { return m_total.load(); }

private:
    std::atomic<qint64> m_done { 0 };
    std::atomic<qint64> m_total { 0 };
    std::atomic<bool> m_cancelled { false };
};

/**
 * One long user action with progress and cancel: an import, queueing for a group, testing a connection.
 *
 *     auto* activity = new Activity(this);
 *     activity->setWords([](qint64 done, qint64 total) { return tr("Queued %1 of %2").arg(done).arg(total);
 * }); ActivityDialog::show(activity, this); activity->run(commands, [](CommandWorker& w, ActivityControl&
 * control) { return w.queue(control); }, [this](core::Result<int> queued) { … });
 *
 * Everything is delivered in the activity's thread (GUI); nothing when it is deleted first, which also
 * cancels.
 */
class Activity : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString(qint64 done, qint64 total)>;

    explicit Activity(QObject* parent = nullptr);
    ~Activity() override;

    void setWords(Words words) { m_words = std::move(words); }
    QString words() const;
    qint64 done() const { return m_control->done(); }
    qint64 total() const { return m_control->total(); }
    bool isFinished() const { return m_finished; }
    bool isCancelled() const { return m_control->isCancelled(); }

    /// `function(worker, control)` runs in the worker's thread, `callback(result)` here, after finished().
    template <class W, class Function, class Callback>
    void run(W& worker, Function function, Callback callback)
    {
        begin();
        auto answer = [this, callback = std::move(callback)](auto&&... result) mutable {
            // The callback may delete us.
            auto call = std::move(callback);
            end();
            call(std::forward<decltype(result)>(result)...);
        };
        runThen(
            worker,
            [control = m_control, function = std::move(function)](
                W& w) mutable { return function(w, *control); },
            this,
            std::move(answer));
    }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void begin();
    void end();
    void poll();

    std::shared_ptr<ActivityControl> m_control = std::make_shared<ActivityControl>();
    Words m_words;
    QTimer m_poll;
    qint64 m_lastDone = -1;
    bool m_finished = false;
};

} // namespace belfry::ui
