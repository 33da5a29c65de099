// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace belfry::ui::shell {

/// How mail leaves at the moment.
enum class MailState {
    Unknown, ///< nothing is known yet
    Ok,
    Folder, ///< written to a folder, not sent
    Waiting, ///< the server cannot be reached; tried again by itself
    Stopped ///< stopped until somebody mends it
};

/// Everything that the line at the window's foot and the banners show.
struct StatusInfo
{
    std::optional<int> secondsToDelivery; ///< none: no round is planned
    bool delivering = false; ///< a round is running
    bool paused = false;
    qint64 toApprove = 0;
    qint64 needDecision = 0;
    qint64 approvedWaiting = 0; ///< messages that would leave: asked about when the window closes
    MailState mail = MailState::Unknown;
    QString mailReason; ///< sentence for Waiting and Stopped, in the user's language
    QString database; ///< "this computer" or the server's name
    bool databaseConnected = true;
    /// One more thing that must be seen; an empty text is none. The window tells `noticeKey` when its action
    /// is chosen.
    QString notice;
    QString noticeAction;
    QString noticeKey;
};

/// The line at the foot: when mail leaves next, what waits for a person, how the channels and the database
/// are. Thread: GUI.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setInfo(const StatusInfo& info);
    const StatusInfo& info() const { return m_info; }

public Q_SLOTS:
    /// One second has passed: counts down until the next setInfo().
    void tick();

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void deliverNowRequested();
    void approveRequested();
    void decisionRequested();
    void mailRequested();

private:
    void showInfo();
    void showDelivery();

    StatusInfo m_info;
    QLabel* m_icon;
    QLabel* m_delivery;
    QPushButton* m_pause;
    QPushButton* m_deliver;
    QPushButton* m_approve;
    QPushButton* m_decide;
    QPushButton* m_mail;
    QLabel* m_database;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace belfry::ui::shell
