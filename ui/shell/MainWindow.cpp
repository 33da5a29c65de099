// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/shell/CloseQuestion.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/NavigationBar.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace belfry::ui::shell {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_views(new QStackedWidget(this))
    , m_frame(new QWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Belfry"));
    setWindowIcon(icon(IconName::Bell, IconColour::Accent));
    setCentralWidget(m_views);
    // 200 % on a small screen leaves 960x500.
    setMinimumSize(720, 440);
    resize(1280, 800);
    buildFrame();
    m_views->addWidget(m_frame);
    // Typing must not land in the search field by accident.
    m_pagesStack->setFocus();
    addShortcuts();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, m_status, &StatusLine::tick);
    m_second.start();
    showBanners();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_header = new HeaderBar(m_frame);
    m_navigation = new NavigationBar(m_frame);
    m_pagesStack = new QStackedWidget(m_frame);
    m_status = new StatusLine(m_frame);
    m_pausedBanner = new Banner(Banner::Tone::Bad, {}, {}, m_frame);
    m_mailBanner = new Banner(Banner::Tone::Warn, {}, {}, m_frame);
    m_pausedBanner->setObjectName(QStringLiteral("pausedBanner"));
    m_mailBanner->setObjectName(QStringLiteral("mailBanner"));
    m_pausedBanner->setSquare(true);
    m_mailBanner->setSquare(true);
    m_noticeBanner = new Banner(Banner::Tone::Warn, {}, {}, m_frame);
    m_noticeBanner->setObjectName(QStringLiteral("noticeBanner"));
    m_noticeBanner->setSquare(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pausedBanner);
    right->addWidget(m_mailBanner);
    right->addWidget(m_noticeBanner);
    right->addWidget(m_pagesStack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    connect(m_header, &HeaderBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_header, &HeaderBar::changePasswordRequested, this, &MainWindow::changePasswordRequested);
    connect(m_header, &HeaderBar::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_header->searchField(), &SearchField::searchChanged, this, &MainWindow::searchAsked);
    connect(m_header->searchField(), &QLineEdit::returnPressed, this, &MainWindow::searchEntered);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](const QString& key) { openPage(key); });
    connect(m_status, &StatusLine::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_status, &StatusLine::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_status, &StatusLine::deliverNowRequested, this, &MainWindow::deliverNowRequested);
    connect(m_status, &StatusLine::approveRequested, this, &MainWindow::approveRequested);
    connect(m_status, &StatusLine::decisionRequested, this, &MainWindow::decisionRequested);
    connect(m_status, &StatusLine::mailRequested, this, &MainWindow::mailRequested);
    connect(m_pausedBanner, &Banner::actionTriggered, this, &MainWindow::resumeRequested);
    connect(m_mailBanner, &Banner::actionTriggered, this, &MainWindow::mailRequested);
    connect(m_noticeBanner, &Banner::actionTriggered, this, [this] {
        Q_EMIT noticeTriggered(m_status->info().noticeKey);
    });
}

void MainWindow::rebuildFrame()
{
    QWidget* before = std::exchange(m_frame, new QWidget(this));
    const bool shown = m_views->currentWidget() == before;
    buildFrame();
    m_views->addWidget(m_frame);
    connect(&m_second, &QTimer::timeout, m_status, &StatusLine::tick);
    if (shown) {
        m_views->setCurrentWidget(m_frame);
    }
    m_views->removeWidget(before);
    before->deleteLater();
    showBanners();
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (showsFrame()) {
                action();
            }
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_header->searchField()->selectAll();
    });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (IPage* shown = current()) {
            shown->refresh();
        }
    });
    for (int number = 1; number <= 9; ++number) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            if (number <= m_pages.size()) {
                openPage(m_pages.at(number - 1)->key());
            }
        });
    }
}

void MainWindow::setSchool(const QString& name)
{
    m_header->setSchool(name);
    //: Title of the window: %1 is the school's name
    setWindowTitle(name.isEmpty() ? QStringLiteral("Belfry") : tr("%1 – Belfry").arg(name));
}

void MainWindow::setUser(const QString& name)
{
    m_header->setUser(name);
}

void MainWindow::setStatus(const StatusInfo& info)
{
    m_status->setInfo(info);
    showBanners();
    Q_EMIT statusShown();
}

const StatusInfo& MainWindow::status() const
{
    return m_status->info();
}

void MainWindow::showBanners()
{
    const StatusInfo& info = m_status->info();
    m_pausedBanner->setText(tr("Sending is paused. Messages stay in the outbox until you resume it."));
    m_pausedBanner->setAction(tr("Resume sending"));
    m_pausedBanner->setVisible(info.paused);
    const bool stopped = info.mail == MailState::Stopped;
    const bool folder = info.mail == MailState::Folder;
    m_mailBanner->setTone(stopped ? Banner::Tone::Bad : Banner::Tone::Warn);
    if (folder) {
        m_mailBanner->setText(tr("Mail is being written to a folder and not sent."));
        m_mailBanner->setAction(tr("Set up a mail account"));
    } else {
        m_mailBanner->setText(info.mailReason.isEmpty() ? tr("Mail is stopped until its settings are mended.")
                                                        : info.mailReason);
        m_mailBanner->setAction(tr("Open the mail settings"));
    }
    m_mailBanner->setVisible(folder || stopped);
    m_noticeBanner->setText(info.notice);
    m_noticeBanner->setAction(info.noticeAction);
    m_noticeBanner->setVisible(!info.notice.isEmpty());
}

// ---- pages ----

void MainWindow::addPage(IPage* page, bool ruleBefore)
{
    m_pages.append(page);
    m_pagesStack->addWidget(page->widget());
    m_navigation->addPage(page->key(), page->icon(), page->title(), ruleBefore);
    if (m_pages.size() == 1) {
        showPage(page);
    }
}

void MainWindow::removePages()
{
    m_pages.clear();
    while (m_pagesStack->count() > 0) {
        QWidget* widget = m_pagesStack->widget(0);
        m_pagesStack->removeWidget(widget);
        // At once: what a page works with may be gone when the event loop runs again.
        delete widget;
    }
    auto* fresh = new NavigationBar(m_frame);
    connect(fresh, &NavigationBar::pageChosen, this, [this](const QString& key) { openPage(key); });
    delete m_frame->layout()->replaceWidget(m_navigation, fresh);
    m_navigation->hide();
    m_navigation->deleteLater();
    m_navigation = fresh;
    m_header->searchField()->clear();
    m_header->removeStatusWidgets();
}

IPage* MainWindow::page(const QString& key) const
{
    for (IPage* known : m_pages) {
        if (known->key() == key) {
            return known;
        }
    }
    return nullptr;
}

IPage* MainWindow::current() const
{
    for (IPage* known : m_pages) {
        if (known->widget() == m_pagesStack->currentWidget()) {
            return known;
        }
    }
    return nullptr;
}

QString MainWindow::currentPage() const
{
    const IPage* shown = current();
    return shown ? shown->key() : QString();
}

bool MainWindow::showPage(IPage* wanted)
{
    IPage* before = current();
    const bool leaves = before && before != wanted && m_pagesStack->count() > 1;
    if (leaves && !before->mayLeave()) {
        m_navigation->setCurrent(before->key());
        return false;
    }
    m_pagesStack->setCurrentWidget(wanted->widget());
    m_navigation->setCurrent(wanted->key());
    wanted->activated();
    Q_EMIT pageShown(wanted->key());
    return true;
}

void MainWindow::openPage(const QString& key, const QVariantMap& filter)
{
    IPage* wanted = page(key);
    if (wanted && showPage(wanted) && !filter.isEmpty()) {
        wanted->open(filter);
    }
}

void MainWindow::setBadge(const QString& key, qint64 count, StateColour colour)
{
    m_navigation->setBadge(key, count, colour);
}

void MainWindow::writeMessage(const MessageStart& start)
{
    Q_EMIT messageWanted(start);
}

QLineEdit* MainWindow::searchField() const
{
    return m_header->searchField();
}

void MainWindow::addStatusWidget(QWidget* widget)
{
    m_header->addStatusWidget(widget);
}

void MainWindow::fitToScreen()
{
    const QScreen* place = QGuiApplication::screenAt(geometry().center());
    place = place ? place : QGuiApplication::primaryScreen();
    if (!place || isMaximized() || isFullScreen()) {
        return;
    }
    const QRect room = place->availableGeometry();
    // Before the first showing the frame is not known: it is counted as nothing.
    const QSize frame = frameGeometry().size() - geometry().size();
    const QSize size = geometry().size().boundedTo(room.size() - frame).expandedTo(minimumSize());
    const int left = qBound(room.left(), pos().x(), qMax(room.left(), room.right() + 1 - size.width()));
    const int top = qBound(room.top(), pos().y(), qMax(room.top(), room.bottom() + 1 - size.height()));
    resize(size);
    move(left, top);
}

void MainWindow::searchAsked(const QString& text)
{
    Q_EMIT searchEdited(text);
    if (IPage* shown = current()) {
        shown->search(text);
    }
}

void MainWindow::searchEntered()
{
    const QString text = m_header->searchField()->text().trimmed();
    IPage* shown = current();
    if (shown && shown->search(text)) {
        shown->widget()->setFocus();
        return;
    }
    for (IPage* other : std::as_const(m_pages)) {
        if (other->search(text)) {
            showPage(other);
            return;
        }
    }
}

// ---- one page alone ----

void MainWindow::showAlone(QWidget* widget)
{
    QWidget* before = std::exchange(m_alone, widget);
    m_views->addWidget(widget);
    m_views->setCurrentWidget(widget);
    if (before && before != widget) {
        m_views->removeWidget(before);
        before->deleteLater();
    }
    widget->setFocus();
}

void MainWindow::showFrame()
{
    m_views->setCurrentWidget(m_frame);
    if (QWidget* before = std::exchange(m_alone, nullptr)) {
        m_views->removeWidget(before);
        before->deleteLater();
    }
}

bool MainWindow::showsFrame() const
{
    return m_views->currentWidget() == m_frame;
}

// ---- window ----

void MainWindow::closeEvent(QCloseEvent* event)
{
    IPage* shown = showsFrame() ? current() : nullptr;
    if (shown && !shown->mayLeave()) {
        event->ignore();
        return;
    }
    switch (askBeforeClosing(this, m_status->info().approvedWaiting, m_trayAvailable)) {
    case CloseAnswer::Stay:
        event->ignore();
        return;
    case CloseAnswer::Tray:
        event->ignore();
        Q_EMIT trayRequested();
        return;
    case CloseAnswer::Quit:
        event->accept();
        Q_EMIT closed();
        return;
    }
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        Q_EMIT platformThemeChanged();
    }
    return QMainWindow::event(event);
}

} // namespace belfry::ui::shell
