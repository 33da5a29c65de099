// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/OutboxList.h"
#include "core/outbox/ChannelService.h"
#include "ui/common/Desk.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>
#include <QTimer>

namespace belfry::ui::shell {
class GlobalSearch;
}

namespace belfry::app {

/**
 * Everything that lives from sign-in to sign-out: the Desk, the pages, the status line and its banners, the
 * daily jobs. Thread: GUI.
 */
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(ui::shell::MainWindow& window,
        std::shared_ptr<core::application::Installation> installation,
        const core::access::Session& session,
        QObject* parent = nullptr);
    /// Takes the pages out of the window; waits for work that is under way.
    ~Workspace() override;

    ui::Desk& desk() { return m_desk; }
    /// Shows the frame with its pages.
    void showFrame();
    void pause();
    void resume();
    /// Opens the import of a list.
    void importList();
    /// The number and the words behind the banner "Send them now": asks, then queues anew what lies in the
    /// folder.
    void sendWhatWasOnlyWritten();

Q_SIGNALS:
    /// Language, look or idle lock of this computer were changed.
    void preferencesChanged();
    /// The open school shall be replaced by this backup.
    void restoreRequested(const QString& backupFile);
    /// The account of the signed-in person was closed, or its password reset, here or on another computer.
    void sessionEnded();

private:
    struct Facts
    {
        core::lists::OutboxCounts counts;
        core::outbox::ChannelInfo mail;
        core::outbox::SendingSwitch sending;
        QString school;
        bool hasMailAccount = false;
        qint64 folderOnly = 0;
    };

    void addPages();
    void wire();
    void refresh();
    void refreshSession();
    void show(const Facts& facts);
    void showDelivery();
    void showNotice(ui::shell::StatusInfo& info) const;
    void noticeTriggered(const QString& key);
    void setPaused(bool paused);
    void takeOver();
    void runDailyJobs();
    void writeMessage(const ui::MessageStart& start);
    void tellAfterRound(const core::delivery::RoundResult& result);
    void warnAboutHeldMessages();

    ui::shell::MainWindow& m_window;
    ui::Desk m_desk;
    ui::shell::GlobalSearch* m_search = nullptr;
    Facts m_facts;
    bool m_known = false; ///< m_facts were read at least once
    bool m_databaseAway = false;
    bool m_asked = false; ///< a refresh is under way
    bool m_stale = false; ///< and must be repeated
    QTimer m_jobs;
    QList<QPointer<QWidget>> m_composeWindows;
};

} // namespace belfry::app
