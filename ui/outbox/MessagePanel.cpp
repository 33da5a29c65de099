// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessagePanel.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/StatePill.h"

#include <QLabel>
#include <QStringList>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace belfry::ui::outbox {

using namespace core;
using core::outbox::Row;
using core::outbox::State;

namespace {

/// The mail itself stays readable however long its reason and its history are.
constexpr int kLeastTextHeight = 120;

} // namespace

MessagePanel::MessagePanel(Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_caption(mutedLabel(QString(), this))
    , m_subject(new QLabel(this))
    , m_state(new StatePill(this))
    , m_facts(new KeyValueList(this))
    , m_reason(new Banner(Banner::Tone::Info, {}, {}, this))
    , m_text(new QTextBrowser(this))
    , m_history(mutedLabel(QString(), this))
    , m_contents(new QWidget(this))
    , m_nothing(mutedLabel(tr("Choose a message to read it exactly as it leaves."), this))
{
    setObjectName(QStringLiteral("messagePanel"));
    setNames(m_subject, QStringLiteral("messageSubjectLabel"), tr("Subject"));
    setNames(m_text, QStringLiteral("messageTextBrowser"), tr("Text of the message"));
    setNames(m_reason, QStringLiteral("messageReasonBanner"), tr("Why it has not left"));
    m_subject->setWordWrap(true);
    setFontScale(m_subject, 1.15, QFont::DemiBold);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(kLeastTextHeight);
    m_reason->setActionBelow();
    m_history->setObjectName(QStringLiteral("messageHistoryLabel"));
    auto* layout = new QVBoxLayout(m_contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    layout->addWidget(m_subject);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    layout->addWidget(m_facts);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_history);
    m_nothing->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_contents, 1);
    connect(
        m_reason, &Banner::actionTriggered, this, [this] { Q_EMIT fixWanted(m_row, fixFor(m_shownReason)); });
    clear();
}

void MessagePanel::clear()
{
    m_id = {};
    m_contents->hide();
    m_nothing->show();
}

void MessagePanel::showMessage(OutboxId id)
{
    m_id = id;
    m_desk.read(
        [id, isSender = m_desk.isSender()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            auto& services = school.services();
            Contents contents;
            TRY_ASSIGN(contents.row, services.outbox.find(tx, session, id));
            TRY_ASSIGN(contents.preview,
                application::previewMessage(tx, services, session, id, application::Secrets::Masked, 0));
            TRY_ASSIGN(contents.attempts, services.outbox.attempts(tx, session, id));
            TRY_ASSIGN(contents.history, services.outbox.history(tx, session, id));
            TRY_ASSIGN(contents.wallet, services.wallet.info(tx, session));
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            contents.gateway = settings.text("sms.gateway");
            TRY_ASSIGN(contents.why, application::WhyWaiting::read(tx, services, isSender));
            return contents;
        },
        this,
        [this, id](const Result<Contents>& contents) {
            if (id != m_id) {
                return; // another row was chosen meanwhile
            }
            if (!contents) {
                clear();
                m_nothing->setText(errorText(contents.error()));
                return;
            }
            fill(*contents);
        });
}

QString MessagePanel::reportText(const Row& row, const QString& gateway)
{
    const QStringList open {
        QStringLiteral("waiting"), QStringLiteral("accepted"), QStringLiteral("unknown")
    };
    if (open.contains(row.report) && row.transport != gateway) {
        //: %1 is the state of a report, %2 the name of an SMS gateway
        return tr("%1; it was sent through %2, which is not asked any more")
            .arg(reportWord(row.report), row.transport);
    }
    return row.reportDetail.isEmpty() ? reportWord(row.report)
                                      //: %1 is the state of a report, %2 the gateway's words
                                      : tr("%1: %2").arg(reportWord(row.report), row.reportDetail);
}

void MessagePanel::fill(const Contents& contents)
{
    const Row& row = contents.row;
    m_row = row;
    if (row.acceptedAt != 0) {
        m_caption->setText(tr("It left exactly so"));
    } else {
        m_caption->setText(
            core::outbox::isFinal(row.state) ? tr("It has not left") : tr("It will leave exactly so"));
    }
    m_subject->setText(contents.preview.subject);
    const StateWords words = stateWords(row);
    m_state->setState(words.colour, words.text);
    m_facts->clear();
    m_facts->addText(tr("To"), contents.preview.to);
    m_facts->addText(tr("From"),
        row.channel == core::outbox::Channel::Sms && contents.preview.from.isEmpty()
            ? tr("the gateway's default name")
            : contents.preview.from);
    if (!contents.preview.replyTo.isEmpty()) {
        m_facts->addText(tr("Reply to"), contents.preview.replyTo);
    }
    if (row.channel == core::outbox::Channel::Sms) {
        //: the length of an SMS: %1 is how many parts it has, %2 its price
        m_facts->addText(tr("Length"),
            tr("parts: %1, %2").arg(row.parts).arg(walletAmount(contents.wallet, row.priceMinor)));
        if (!row.report.isEmpty()) {
            m_facts->addText(tr("Delivery report"), reportText(row, contents.gateway));
        }
    }
    m_text->setPlainText(contents.preview.text.isEmpty() && contents.preview.isMasked
            ? tr("The text holds an older password and is not shown any more.")
            : contents.preview.text);
    m_history->setText(historyText(contents));
    fillReason(row, contents.why.of(row));
    m_nothing->hide();
    m_contents->show();
}

void MessagePanel::fillReason(const Row& row, const application::WhyWaiting::Answer& why)
{
    const auto reason = why.reason;
    m_shownReason = reason;
    const bool isFolder = row.state == State::Sent && row.transport == QLatin1String("folder");
    m_reason->setVisible(reason != core::outbox::Reason::None || isFolder);
    if (isFolder) {
        m_reason->setTone(Banner::Tone::Warn);
        m_reason->setText(row.channel == core::outbox::Channel::Sms
                ? tr("This SMS was written into a folder and not sent to anybody.")
                : tr("This mail was written into a folder and not sent to anybody."));
        m_reason->setAction(tr("Send it now"));
        return;
    }
    switch (stateWords(row).colour) {
    case StateColour::Bad:
        m_reason->setTone(Banner::Tone::Bad);
        break;
    case StateColour::Wait:
    case StateColour::Dec:
        m_reason->setTone(Banner::Tone::Warn);
        break;
    case StateColour::Ok:
    case StateColour::None:
        m_reason->setTone(Banner::Tone::Info);
        break;
    }
    const bool isHeldBack
        = reason == core::outbox::Reason::OutsideHours || reason == core::outbox::Reason::DayOff;
    const QString sentence = reasonSentence(reason, why.detail);
    m_reason->setText(isHeldBack && why.leavesAt != 0
            //: %1 is a weekday with date and time, %2 a sentence
            ? tr("Will leave %1. %2").arg(weekdayMoment(why.leavesAt), sentence)
            : sentence);
    m_reason->setAction(fixWords(reason));
}

QString MessagePanel::historyText(const Contents& contents) const
{
    const Row& row = contents.row;
    QStringList lines;
    lines.append(tr("%1: written by %2").arg(fullMoment(row.createdAt), row.author));
    if (row.approval == QLatin1String("rule") && row.kind == core::outbox::MessageKind::System) {
        lines.append(tr("%1: needs no approval").arg(fullMoment(row.approvedAt)));
    } else if (row.approval == QLatin1String("rule")) {
        //: 1: moment, 2: the name of the rule, as rule:notification:email:2
        lines.append(tr("%1: approved in advance by %2").arg(fullMoment(row.approvedAt), row.approvedBy));
    } else if (row.approval == QLatin1String("person")) {
        lines.append(tr("%1: approved by %2").arg(fullMoment(row.approvedAt), row.approvedBy));
    }
    for (const auto& attempt : contents.attempts) {
        const qint64 at = attempt.finishedAt != 0 ? attempt.finishedAt : attempt.markerAt;
        lines.append(attempt.reply.isEmpty()
                ? tr("%1: handed over").arg(fullMoment(at))
                : tr("%1: the server answered %2").arg(fullMoment(at), attempt.reply));
    }
    if (row.acceptedAt != 0 && row.transport == QLatin1String("folder")) {
        lines.append(tr("%1: written into a folder as %2").arg(fullMoment(row.acceptedAt), row.acceptedAs));
    }
    for (const auto& entry : contents.history) {
        if (entry.reason == QLatin1String("send_anyway")) {
            lines.append(tr("%1: %2 lets it leave at any hour").arg(fullMoment(entry.at), entry.actor));
        }
        if (entry.reason == QLatin1String("edited")) {
            lines.append(
                tr("%1: changed by %2, a new message took its place").arg(fullMoment(entry.at), entry.actor));
        } else if (entry.reason == QLatin1String("approval_withdrawn")
            && entry.to == QLatin1String("pending")) {
            lines.append(tr("%1: %2 took the approval back").arg(fullMoment(entry.at), entry.actor));
        }
        if (!entry.detail.isEmpty()) {
            lines.append(tr("%1: %2 (%3)").arg(fullMoment(entry.at), entry.detail, entry.actor));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace belfry::ui::outbox
