// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Theme.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace belfry::ui;
using namespace belfry::ui::shell;

namespace {

class FakePage : public QWidget, public IPage
{
public:
    explicit FakePage(const QString& key)
        : m_key(key)
    {
    }
    QString key() const override { return m_key; }
    QString title() const override { return m_key; }
    IconName icon() const override { return IconName::Students; }
    QWidget* widget() override { return this; }
    void activated() override { ++m_activated; }
    void refresh() override { ++m_refreshed; }
    bool search(const QString& text) override
    {
        m_searched = text;
        return m_searches;
    }
    void open(const QVariantMap& filter) override { m_filter = filter; }
    bool mayLeave() override { return m_mayLeave; }

    QString m_key;
    QString m_searched;
    QVariantMap m_filter;
    int m_activated = 0;
    int m_refreshed = 0;
    bool m_searches = false;
    bool m_mayLeave = true;
};

struct Fixture
{
    Fixture()
    {
        window.addPage(today);
        window.addPage(students);
        window.addPage(outbox, true);
        window.resize(1024, 700);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    FakePage* today = new FakePage(QStringLiteral("today"));
    FakePage* students = new FakePage(QStringLiteral("students"));
    FakePage* outbox = new FakePage(QStringLiteral("outbox"));
    MainWindow window;
};

template <class T> T* child(QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QLatin1String(name));
}

} // namespace

class tst_MainWindowFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pagesByClickKeyAndLink();
    void unsavedChangesKeepThePage();
    void searchGoesToThePageThatUnderstands();
    void refreshByKey();
    void badgesAreShownAndSpoken();
    void statusLineTellsAndCounts();
    void bannersFollowTheStatus();
    void userMenuSignals();
    void aloneHidesTheFrameAndItsKeys();
    void removingPagesLeavesNothing();
    void opensWhollyOnTheScreen();
    void statusWidgetsComeAndGo();
    void closingAsksWhenMailWaits();
    void everyControlHasNames();
    void fitsTheSmallestWindow();

private:
    Theme m_theme;
};

void tst_MainWindowFrame::initTestCase()
{
    m_theme.setMode(ThemeMode::Light);
}

void tst_MainWindowFrame::init()
{
    MessageBox::setSilent(false);
    (void)MessageBox::takeShownTexts();
}

void tst_MainWindowFrame::pagesByClickKeyAndLink()
{
    Fixture f;
    QCOMPARE(f.window.currentPage(), QStringLiteral("today"));
    QTest::mouseClick(child<NavigationButton>(f.window, "studentsNavigationButton"), Qt::LeftButton);
    QCOMPARE(f.window.currentPage(), QStringLiteral("students"));
    QCOMPARE(f.students->m_activated, 1);
    QTest::keyClick(&f.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), QStringLiteral("outbox"));
    f.window.openPage(QStringLiteral("students"), { { QStringLiteral("id"), 17 } });
    QCOMPARE(f.students->m_filter.value(QStringLiteral("id")).toInt(), 17);
    f.window.openPage(QStringLiteral("nowhere"));
    QCOMPARE(f.window.currentPage(), QStringLiteral("students"));
}

void tst_MainWindowFrame::unsavedChangesKeepThePage()
{
    Fixture f;
    f.today->m_mayLeave = false;
    auto* today = child<NavigationButton>(f.window, "todayNavigationButton");
    QTest::mouseClick(child<NavigationButton>(f.window, "studentsNavigationButton"), Qt::LeftButton);
    QCOMPARE(f.window.currentPage(), QStringLiteral("today"));
    QVERIFY(today->isChecked());
    QVERIFY(!f.window.close());
    f.today->m_mayLeave = true;
}

void tst_MainWindowFrame::searchGoesToThePageThatUnderstands()
{
    Fixture f;
    f.students->m_searches = true;
    auto* field = child<SearchField>(f.window, "globalSearchField");
    QVERIFY(!field->hasFocus());
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("zofia"));
    QCOMPARE(f.today->m_searched, QStringLiteral("zofia"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.window.currentPage(), QStringLiteral("students"));
    QCOMPARE(f.students->m_searched, QStringLiteral("zofia"));
}

void tst_MainWindowFrame::refreshByKey()
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_F5);
    QCOMPARE(f.today->m_refreshed, 1);
    QCOMPARE(f.students->m_refreshed, 0);
}

void tst_MainWindowFrame::badgesAreShownAndSpoken()
{
    Fixture f;
    f.window.setBadge(QStringLiteral("outbox"), 12, StateColour::Wait);
    auto* button = child<NavigationButton>(f.window, "outboxNavigationButton");
    QCOMPARE(button->accessibleDescription(), QStringLiteral("12"));
    f.window.setBadge(QStringLiteral("outbox"), 0, StateColour::Wait);
    QVERIFY(button->accessibleDescription().isEmpty());
}

void tst_MainWindowFrame::statusLineTellsAndCounts()
{
    Fixture f;
    StatusInfo info;
    info.secondsToDelivery = 61;
    info.toApprove = 12;
    info.mail = MailState::Ok;
    info.database = QStringLiteral("this computer");
    f.window.setStatus(info);
    auto* label = child<QLabel>(f.window, "deliveryLabel");
    QVERIFY(label->text().contains(QLatin1String("1:01")));
    auto* line = f.window.findChild<StatusLine*>();
    line->tick();
    line->tick();
    QVERIFY2(label->text().contains(QLatin1String("0:59")), qPrintable(label->text()));
    QVERIFY(child<QPushButton>(f.window, "toApproveButton")->text().contains(QLatin1String("12")));
    QVERIFY(child<QPushButton>(f.window, "needDecisionButton")->isHidden());
    QSignalSpy pause(&f.window, &MainWindow::pauseRequested);
    QSignalSpy resume(&f.window, &MainWindow::resumeRequested);
    QTest::mouseClick(child<QPushButton>(f.window, "pauseButton"), Qt::LeftButton);
    QCOMPARE(pause.size(), 1);
    info.paused = true;
    f.window.setStatus(info);
    line->tick();
    QVERIFY(!label->text().contains(QLatin1Char(':')));
    QTest::mouseClick(child<QPushButton>(f.window, "pauseButton"), Qt::LeftButton);
    QCOMPARE(resume.size(), 1);
    QCOMPARE(pause.size(), 1);
}

void tst_MainWindowFrame::bannersFollowTheStatus()
{
    Fixture f;
    auto* paused = child<QWidget>(f.window, "pausedBanner");
    auto* mail = child<QWidget>(f.window, "mailBanner");
    QVERIFY(paused->isHidden() && mail->isHidden());
    StatusInfo info;
    info.paused = true;
    info.mail = MailState::Folder;
    f.window.setStatus(info);
    QVERIFY(paused->isVisible() && mail->isVisible());
    QSignalSpy wanted(&f.window, &MainWindow::mailRequested);
    QTest::mouseClick(child<QPushButton>(*mail, "bannerActionButton"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    info.paused = false;
    info.mail = MailState::Stopped;
    info.mailReason = QStringLiteral("The server refused the password.");
    f.window.setStatus(info);
    QVERIFY(paused->isHidden());
    QCOMPARE(child<QLabel>(*mail, "bannerTextLabel")->text(), info.mailReason);
}

void tst_MainWindowFrame::userMenuSignals()
{
    Fixture f;
    QSignalSpy lock(&f.window, &MainWindow::lockRequested);
    QSignalSpy signOut(&f.window, &MainWindow::signOutRequested);
    QSignalSpy change(&f.window, &MainWindow::changePasswordRequested);
    f.window.findChild<QAction*>(QStringLiteral("lockAction"))->trigger();
    f.window.findChild<QAction*>(QStringLiteral("signOutAction"))->trigger();
    f.window.findChild<QAction*>(QStringLiteral("changePasswordAction"))->trigger();
    QCOMPARE(lock.size() + signOut.size() + change.size(), 3);
}

void tst_MainWindowFrame::aloneHidesTheFrameAndItsKeys()
{
    Fixture f;
    QPointer<QWidget> first = new QWidget;
    f.window.showAlone(first);
    QVERIFY(!f.window.showsFrame());
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.window.currentPage(), QStringLiteral("today"));
    f.window.showAlone(new QWidget);
    QTRY_VERIFY(first.isNull());
    f.window.showFrame();
    QVERIFY(f.window.showsFrame());
}

void tst_MainWindowFrame::opensWhollyOnTheScreen()
{
    MainWindow window;
    window.setGeometry(5000, 4000, 3000, 2000); // as remembered from a larger screen
    window.fitToScreen();
    const QRect room = window.screen()->availableGeometry();
    QVERIFY(window.width() <= qMax(room.width(), window.minimumWidth()));
    QVERIFY(window.height() <= qMax(room.height(), window.minimumHeight()));
    QVERIFY(room.contains(window.pos()));
}

void tst_MainWindowFrame::statusWidgetsComeAndGo()
{
    MainWindow window;
    window.addPage(new FakePage(QStringLiteral("today")));
    QPointer<QLabel> balance = new QLabel(QStringLiteral("41,20"));
    window.addStatusWidget(balance);
    window.show();
    QVERIFY(balance->isVisible());
    auto* user = child<QPushButton>(window, "userButton");
    QVERIFY(balance->mapTo(&window, QPoint()).x() < user->mapTo(&window, QPoint()).x());
    window.removePages();
    QVERIFY(balance.isNull());
}

void tst_MainWindowFrame::removingPagesLeavesNothing()
{
    Fixture f;
    f.window.removePages();
    QVERIFY(f.window.currentPage().isEmpty());
    QTRY_VERIFY(!child<NavigationButton>(f.window, "todayNavigationButton"));
    f.window.addPage(new FakePage(QStringLiteral("today")));
    QCOMPARE(f.window.currentPage(), QStringLiteral("today"));
}

void tst_MainWindowFrame::closingAsksWhenMailWaits()
{
    Fixture f;
    f.window.setTrayAvailable(true);
    StatusInfo info;
    info.approvedWaiting = 12;
    f.window.setStatus(info);
    QSignalSpy tray(&f.window, &MainWindow::trayRequested);
    QSignalSpy closed(&f.window, &MainWindow::closed);
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    QVERIFY(!f.window.close());
    MessageBox::setNextAnswer(MessageBox::Answer::Second);
    QVERIFY(!f.window.close());
    QCOMPARE(tray.size(), 1);
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    QVERIFY(f.window.close());
    QCOMPARE(closed.size(), 1);
    QVERIFY(MessageBox::takeShownTexts().constFirst().contains(QLatin1String("12")));
    info.approvedWaiting = 0;
    f.window.setStatus(info);
    QVERIFY(f.window.close());
}

void tst_MainWindowFrame::everyControlHasNames()
{
    Fixture f;
    f.window.setUser(QStringLiteral("Anna Nowak"));
    StatusInfo info;
    info.toApprove = 1;
    info.needDecision = 1;
    info.mail = MailState::Ok;
    f.window.setStatus(info);
    const auto buttons = f.window.findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() > 8);
    for (const QAbstractButton* button : buttons) {
        if (button->isVisibleTo(&f.window)
            && button->metaObject()->className() != QByteArray("QLineEditIconButton")) {
            QVERIFY2(button->objectName().endsWith(QLatin1String("Button")),
                qPrintable(button->objectName() + button->text()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
}

void tst_MainWindowFrame::fitsTheSmallestWindow()
{
    Fixture f;
    QVERIFY(f.window.minimumSizeHint().width() <= 1024);
    QVERIFY(f.window.minimumSizeHint().height() <= 700);
    QCOMPARE(f.window.width(), 1024);
}

BELFRY_TEST(tst_MainWindowFrame)
#include "tst_MainWindowFrame.moc"
