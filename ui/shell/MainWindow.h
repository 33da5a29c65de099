// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IPage.h"
#include "ui/common/MessageSymbol.h"
#include "ui/shell/StatusLine.h"

#include <QMainWindow>
#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace belfry::ui {
class Banner;
}

namespace belfry::ui::shell {

class HeaderBar;
class NavigationBar;

/**
 * The window: either the frame with its pages, or one page alone (sign-in, lock, first start). It knows no
 * service: whoever made it sets the values and listens to the signals. Thread: GUI.
 *
 * Keys: Ctrl+K search, Ctrl+1 to Ctrl+9 pages, F5 refresh, Ctrl+L lock.
 */
class MainWindow : public QMainWindow, public INavigator
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setSchool(const QString& name);
    void setUser(const QString& name);
    void setStatus(const StatusInfo& info);
    const StatusInfo& status() const;

    /// The page appears at the end of the navigation; the IPage must live as long as the window or until
    /// removePages().
    void addPage(IPage* page, bool ruleBefore = false);
    /// After signing out: no page of the last person stays.
    void removePages();
    QString currentPage() const;
    /// In another language, after removePages(): header, navigation and status line are made anew.
    void rebuildFrame();

    void openPage(const QString& key, const QVariantMap& filter = {}) override;
    void setBadge(const QString& key, qint64 count, StateColour colour) override;
    void writeMessage(const MessageStart& start) override;

    /// Shows one widget alone, without header and navigation (sign-in, lock, first start); takes ownership
    /// and deletes the one before.
    void showAlone(QWidget* widget);
    /// Back to the frame with its pages.
    void showFrame();
    bool showsFrame() const;

    QLineEdit* searchField() const;
    /// See HeaderBar::addStatusWidget(); they go with removePages().
    void addStatusWidget(QWidget* widget);
    /// Wholly onto the screen on which most of it lies: a remembered place may be of another screen.
    void fitToScreen();

    /// The tray is offered in the closing question.
    void setTrayAvailable(bool available) { m_trayAvailable = available; }

Q_SIGNALS:
    void lockRequested();
    void changePasswordRequested();
    void signOutRequested();
    void pauseRequested();
    void resumeRequested();
    void deliverNowRequested();
    void approveRequested();
    void decisionRequested();
    void mailRequested();
    /// setStatus() was called.
    void statusShown();
    /// The action of StatusInfo::notice.
    void noticeTriggered(const QString& key);
    /// Somebody wants to write to these.
    void messageWanted(const belfry::ui::MessageStart& start);
    /// Text of the search in the window's head, for hits beyond the page that is shown.
    void searchEdited(const QString& text);
    void pageShown(const QString& key);
    /// The user closed the window and wants Belfry to go on in the tray.
    void trayRequested();
    /// The platform's look may be another one now.
    void platformThemeChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildFrame();
    void addShortcuts();
    void showBanners();
    void searchAsked(const QString& text);
    void searchEntered();
    IPage* page(const QString& key) const;
    IPage* current() const;
    bool showPage(IPage* wanted);

    QStackedWidget* m_views;
    QWidget* m_frame;
    QWidget* m_alone = nullptr;
    HeaderBar* m_header = nullptr;
    NavigationBar* m_navigation = nullptr;
    QStackedWidget* m_pagesStack = nullptr;
    StatusLine* m_status = nullptr;
    Banner* m_pausedBanner = nullptr;
    Banner* m_mailBanner = nullptr;
    Banner* m_noticeBanner = nullptr;
    QList<IPage*> m_pages;
    QTimer m_second;
    bool m_trayAvailable = false;
};

} // namespace belfry::ui::shell
