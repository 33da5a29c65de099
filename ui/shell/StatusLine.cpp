// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/Buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace belfry::ui::shell {

namespace {

constexpr int kIconSide = 16;

QString minutes(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_delivery(new QLabel(this))
    , m_pause(linkButton({}, QStringLiteral("pauseButton"), this))
    , m_deliver(linkButton(tr("Deliver now"), QStringLiteral("deliverNowButton"), this))
    , m_approve(linkButton({}, QStringLiteral("toApproveButton"), this))
    , m_decide(linkButton({}, QStringLiteral("needDecisionButton"), this))
    , m_mail(linkButton({}, QStringLiteral("mailStateButton"), this))
    , m_database(new QLabel(this))
{
    setNames(this, QStringLiteral("statusLine"), tr("State of sending"));
    setLook(this, "status");
    m_delivery->setObjectName(QStringLiteral("deliveryLabel"));
    m_database->setObjectName(QStringLiteral("databaseLabel"));
    setTone(m_approve, "plain");
    setTone(m_decide, "dec");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(grid(2), 3, grid(2), 3);
    line->setSpacing(kGrid);
    line->addWidget(m_icon);
    line->addWidget(m_delivery);
    line->addWidget(m_pause);
    line->addWidget(m_deliver);
    line->addWidget(m_approve);
    line->addWidget(m_decide);
    line->addStretch(1);
    line->addWidget(m_mail);
    line->addWidget(m_database);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_info.paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
    connect(m_deliver, &QPushButton::clicked, this, &StatusLine::deliverNowRequested);
    connect(m_approve, &QPushButton::clicked, this, &StatusLine::approveRequested);
    connect(m_decide, &QPushButton::clicked, this, &StatusLine::decisionRequested);
    connect(m_mail, &QPushButton::clicked, this, &StatusLine::mailRequested);
    showInfo();
}

void StatusLine::setInfo(const StatusInfo& info)
{
    m_info = info;
    showInfo();
}

void StatusLine::tick()
{
    if (m_info.secondsToDelivery && *m_info.secondsToDelivery > 0 && !m_info.paused && !m_info.delivering) {
        --*m_info.secondsToDelivery;
        showDelivery();
    }
}

void StatusLine::showDelivery()
{
    QString words = tr("No delivery is planned");
    const char* look = "muted";
    IconName sign = IconName::Clock;
    QRgb colour = tokens(palette()).mute;
    if (m_info.paused) {
        words = tr("Sending is paused");
        look = "bad";
        sign = IconName::Pause;
        colour = tokens(palette()).bad;
    } else if (m_info.delivering) {
        words = tr("Delivering now");
        sign = IconName::Send;
    } else if (m_info.secondsToDelivery) {
        //: %1 is minutes and seconds: "Next delivery in 3:12"
        words = tr("Next delivery in %1").arg(minutes(*m_info.secondsToDelivery));
    }
    setLook(m_delivery, look);
    m_delivery->setText(words);
    m_icon->setPixmap(iconPixmap(sign, colour, kIconSide, devicePixelRatioF()));
}

void StatusLine::showInfo()
{
    showDelivery();
    m_pause->setText(m_info.paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_info.paused ? tr("Resume sending") : tr("Pause sending"));
    m_deliver->setVisible(!m_info.paused && !m_info.delivering);
    m_approve->setText(tr("%n to approve", "messages", int(m_info.toApprove)));
    m_approve->setAccessibleName(m_approve->text());
    m_approve->setVisible(m_info.toApprove > 0);
    m_decide->setText(tr("%n need a decision", "messages", int(m_info.needDecision)));
    m_decide->setAccessibleName(m_decide->text());
    m_decide->setVisible(m_info.needDecision > 0);
    switch (m_info.mail) {
    case MailState::Unknown:
        m_mail->setText({});
        break;
    case MailState::Ok:
        m_mail->setText(tr("Mail works"));
        setTone(m_mail, "ok");
        break;
    case MailState::Folder:
        m_mail->setText(tr("Mail goes to a folder"));
        setTone(m_mail, "wait");
        break;
    case MailState::Waiting:
        m_mail->setText(tr("Mail server not reachable"));
        setTone(m_mail, "wait");
        break;
    case MailState::Stopped:
        m_mail->setText(tr("Mail is stopped"));
        setTone(m_mail, "bad");
        break;
    }
    m_mail->setAccessibleName(m_mail->text());
    m_mail->setToolTip(m_info.mailReason);
    m_mail->setVisible(m_info.mail != MailState::Unknown);
    setLook(m_database, m_info.databaseConnected ? "muted" : "bad");
    m_database->setText(m_info.databaseConnected
            //: %1 is "this computer" or the name of a server
            ? tr("Database: %1").arg(m_info.database)
            : tr("Database not reachable"));
    m_database->setVisible(!m_info.database.isEmpty());
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showDelivery();
    }
}

} // namespace belfry::ui::shell
