// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/WorkerThread.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace belfry;
using namespace belfry::ui;

namespace {

class Slicer : public Worker
{
public:
    core::Result<int> work(ActivityControl& control, QSemaphore& gate)
    {
        for (int done = 0; done < 500; ++done) {
            gate.acquire();
            if (control.isCancelled()) {
                return core::fail(core::ErrorCode::Cancelled);
            }
            control.report(done + 1, 500);
        }
        return 500;
    }
};

struct Fixture
{
    Fixture()
    {
        auto made = std::make_unique<Slicer>();
        slicer = made.get();
        thread = std::make_unique<WorkerThread>(std::move(made), QStringLiteral("slicer"));
        thread->start();
    }
    ~Fixture() { gate.release(1000); }
    QSemaphore gate;
    Slicer* slicer;
    std::unique_ptr<WorkerThread> thread;
};

} // namespace

class tst_Activity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsProgressAndResult();
    void dialogComesWhenItLastsAndCancels();
    void shortWorkShowsNoDialog();
    void deletingCancels();
};

void tst_Activity::tellsProgressAndResult()
{
    Fixture f;
    Activity activity;
    QSignalSpy progressed(&activity, &Activity::progressed);
    QSignalSpy finished(&activity, &Activity::finished);
    std::optional<core::Result<int>> result;
    activity.run(
        *f.slicer,
        [&f](Slicer& slicer, ActivityControl& control) { return slicer.work(control, f.gate); },
        [&](core::Result<int> r) {
            QCOMPARE(finished.size(), 1);
            result = std::move(r);
        });
    f.gate.release(212);
    QTRY_COMPARE(activity.done(), 212);
    QTRY_VERIFY(!progressed.isEmpty());
    QVERIFY(!activity.isFinished());
    f.gate.release(288);
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->value(), 500);
    QCOMPARE(progressed.last().first().toLongLong(), 500);
}

void tst_Activity::dialogComesWhenItLastsAndCancels()
{
    Fixture f;
    QWidget window;
    window.show();
    Activity activity;
    activity.setWords(
        [](qint64 done, qint64 total) { return QStringLiteral("Queued %1 of %2").arg(done).arg(total); });
    QPointer<ActivityDialog> dialog = ActivityDialog::show(&activity, &window);
    std::optional<core::Result<int>> result;
    activity.run(
        *f.slicer,
        [&f](Slicer& slicer, ActivityControl& control) { return slicer.work(control, f.gate); },
        [&](core::Result<int> r) { result = std::move(r); });
    QVERIFY(!dialog->isVisible());
    f.gate.release(212);
    QTRY_VERIFY(dialog->isVisible());
    auto* words = dialog->findChild<QLabel*>(QStringLiteral("progressWordsLabel"));
    QTRY_COMPARE(words->text(), QStringLiteral("Queued 212 of 500"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("cancelButton")), Qt::LeftButton);
    QVERIFY(activity.isCancelled());
    QVERIFY(dialog->isVisible());
    f.gate.release(1);
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().code, core::ErrorCode::Cancelled);
    QTRY_VERIFY(dialog.isNull());
}

void tst_Activity::shortWorkShowsNoDialog()
{
    Fixture f;
    QWidget window;
    Activity activity;
    QPointer<ActivityDialog> dialog = ActivityDialog::show(&activity, &window);
    bool done = false;
    activity.run(*f.slicer, [](Slicer&, ActivityControl&) {}, [&done] { done = true; });
    QTRY_VERIFY(done);
    QTRY_VERIFY(dialog.isNull());
}

void tst_Activity::deletingCancels()
{
    Fixture f;
    bool called = false;
    auto activity = std::make_unique<Activity>();
    activity->run(
        *f.slicer,
        [&f](Slicer& slicer, ActivityControl& control) { return slicer.work(control, f.gate); },
        [&called](core::Result<int>) { called = true; });
    f.gate.release(3);
    activity.reset();
    f.gate.release(1);
    f.thread->stop();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

BELFRY_TEST(tst_Activity)
#include "tst_Activity.moc"
