// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/RunThen.h"
#include "ui/common/WorkerThread.h"

#include <QSemaphore>
#include <QtTest>

using namespace belfry;
using namespace belfry::ui;

namespace {

class Counter : public Worker
{
public:
    core::Result<void> init() override
    {
        m_thread = QThread::currentThread();
        return m_initError ? core::Result<void>(core::fail(*m_initError)) : core::Result<void>();
    }
    void quit() override { m_log->append(QStringLiteral("quit")); }

    core::Result<int> add(int number)
    {
        m_log->append(QString::number(number));
        m_sum += number;
        return m_sum;
    }

    std::shared_ptr<QStringList> m_log = std::make_shared<QStringList>();
    std::optional<core::Error> m_initError;
    QThread* m_thread = nullptr;
    int m_sum = 0;
};

struct Fixture
{
    explicit Fixture(WorkerThread::Mode mode)
    {
        auto made = std::make_unique<Counter>();
        counter = made.get();
        log = made->m_log;
        thread = std::make_unique<WorkerThread>(std::move(made), QStringLiteral("counter"), mode);
    }
    Counter* counter;
    std::shared_ptr<QStringList> log;
    std::unique_ptr<WorkerThread> thread;
};

} // namespace

class tst_RunThen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersArriveInOrderInTheCallersThread_data();
    void answersArriveInOrderInTheCallersThread();
    void workRunsInTheWorkersThread();
    void initFailureIsTold();
    void aFailedStartCanBeTriedAgain();
    void nothingIsDeliveredToAGoneContext();
    void stopFinishesQueuedWorkAndDropsLaterWork();
    void moveOnlyAndVoidResults();
};

void tst_RunThen::answersArriveInOrderInTheCallersThread_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("own thread") << true;
    QTest::newRow("same thread") << false;
}

void tst_RunThen::answersArriveInOrderInTheCallersThread()
{
    QFETCH(bool, own);
    Fixture fixture(own ? WorkerThread::Mode::OwnThread : WorkerThread::Mode::SameThread);
    fixture.thread->start();
    QObject context;
    QList<int> sums;
    for (int number = 1; number <= 50; ++number) {
        runThen(
            *fixture.counter,
            [number](Counter& counter) { return counter.add(number); },
            &context,
            [&sums](core::Result<int> sum) {
                QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                sums.append(sum.value());
            });
    }
    QVERIFY(sums.isEmpty()); // never from inside the call
    QTRY_COMPARE(sums.size(), 50);
    QVERIFY(std::is_sorted(sums.cbegin(), sums.cend()));
    QCOMPARE(sums.last(), 1275);
}

void tst_RunThen::workRunsInTheWorkersThread()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    QObject context;
    std::optional<core::Result<void>> ready;
    fixture.thread->start(&context, [&ready](core::Result<void> result) { ready = std::move(result); });
    QTRY_VERIFY(ready.has_value());
    QVERIFY(ready->has_value());
    QVERIFY(fixture.counter->m_thread != QThread::currentThread());
}

void tst_RunThen::initFailureIsTold()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    fixture.counter->m_initError = core::Error { core::ErrorCode::DbUnreachable, {} };
    QObject context;
    std::optional<core::Result<void>> ready;
    fixture.thread->start(&context, [&ready](core::Result<void> result) { ready = std::move(result); });
    QTRY_VERIFY(ready.has_value());
    QCOMPARE(ready->error().code, core::ErrorCode::DbUnreachable);
}

/// As after "Send from this computer": the delivery was refused first and is started again.
void tst_RunThen::aFailedStartCanBeTriedAgain()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    fixture.counter->m_initError = core::Error { core::ErrorCode::NotPermitted, {} };
    QList<bool> started;
    fixture.thread->start(this, [&](core::Result<void> result) { started.append(result.has_value()); });
    QTRY_COMPARE(started, QList<bool>({ false }));
    fixture.counter->m_initError.reset(); // its thread waits for work
    fixture.thread->start(this, [&](core::Result<void> result) { started.append(result.has_value()); });
    QTRY_COMPARE(started, QList<bool>({ false, true }));
    fixture.thread->stop();
}

void tst_RunThen::nothingIsDeliveredToAGoneContext()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    fixture.thread->start();
    QSemaphore gate;
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    runThen(
        *fixture.counter,
        [&gate](Counter& counter) {
            gate.acquire();
            return counter.add(1);
        },
        context.get(),
        [&delivered](core::Result<int>) { delivered = true; });
    context.reset();
    gate.release();
    // A later question is answered after the first one would have been.
    bool later = false;
    QObject other;
    runThen(
        *fixture.counter,
        [](Counter& counter) { return counter.add(1); },
        &other,
        [&later](core::Result<int>) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!delivered);
}

void tst_RunThen::stopFinishesQueuedWorkAndDropsLaterWork()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    fixture.thread->start();
    QSemaphore gate;
    QObject context;
    int answers = 0;
    runThen(
        *fixture.counter,
        [&gate](Counter& counter) {
            gate.acquire();
            return counter.add(1);
        },
        &context,
        [&answers](core::Result<int>) { ++answers; });
    runThen(
        *fixture.counter,
        [](Counter& counter) { return counter.add(2); },
        &context,
        [&answers](core::Result<int>) { ++answers; });
    gate.release();
    fixture.thread->stop();
    QCOMPARE(*fixture.log, QStringList({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("quit") }));
    runThen(
        *fixture.counter,
        [](Counter& counter) { return counter.add(3); },
        &context,
        [&answers](core::Result<int>) { ++answers; });
    fixture.thread.reset();
    QTRY_COMPARE(answers, 2);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 2);
    QVERIFY(!fixture.log->contains(QStringLiteral("3")));
}

void tst_RunThen::moveOnlyAndVoidResults()
{
    Fixture fixture(WorkerThread::Mode::OwnThread);
    fixture.thread->start();
    QObject context;
    int value = 0;
    bool done = false;
    runThen(
        *fixture.counter,
        [](Counter&) { return std::make_unique<int>(42); },
        &context,
        [&value](std::unique_ptr<int> made) { value = *made; });
    runThen(*fixture.counter, [](Counter&) {}, &context, [&done] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(value, 42);
}

BELFRY_TEST(tst_RunThen)
#include "tst_RunThen.moc"
