// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SummaryDialog.h"

#include "ui/common/Look.h"
#include "ui/common/ReasonText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/compose/ComposeWords.h"
#include "ui/compose/LeftOutTable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace belfry::ui::compose {

using namespace core;

namespace {

QString leavingLine(const ComposeFacts& facts)
{
    QStringList lines;
    for (const Leaving& leaving : facts.leaving) {
        //: a way ("SMS") and when it leaves ("will leave Mon 08:00")
        lines.append(SummaryDialog::tr("%1: %2").arg(channelWord(leaving.channel), leavingWords(leaving)));
        if (const QString days = daysWords(leaving); !days.isEmpty()) {
            lines.append(days);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SummaryDialog::SummaryDialog(
    const ComposeFacts& facts, INavigator& navigator, bool mayApprove, const QString& notice, QWidget* parent)
    : QDialog(parent)
    , m_queue(primaryButton(tr("&Put into the outbox"), QStringLiteral("putIntoOutboxButton"), this))
    , m_approve(secondaryButton(tr("Save and &approve"), QStringLiteral("saveAndApproveButton"), this))
{
    setObjectName(QStringLiteral("composeSummaryDialog"));
    setWindowTitle(tr("Before it goes into the outbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto& plan = *facts.plan;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* summary = new QLabel(summaryWords(plan, facts.wallet), this);
    summary->setObjectName(QStringLiteral("composeSummaryLabel"));
    summary->setWordWrap(true);
    setFontScale(summary, 1.2, QFont::DemiBold);
    layout->addWidget(summary);
    auto* leaving = mutedLabel(leavingLine(facts), this);
    leaving->setObjectName(QStringLiteral("summaryLeavingLabel"));
    layout->addWidget(leaving);
    if (!notice.isEmpty()) {
        auto* banner = new Banner(Banner::Tone::Info, notice, {}, this);
        banner->setObjectName(QStringLiteral("summaryNoticeBanner"));
        layout->addWidget(banner);
    }
    if (plan.senderIsPlaceholder && plan.count(outbox::Channel::Email) > 0) {
        layout->addWidget(new Banner(Banner::Tone::Warn,
            tr("No mail account is set: the mail is written to a folder and not sent to anybody."),
            {},
            this));
    }
    for (const messaging::Risk risk : plan.risks) {
        auto* banner = new Banner(Banner::Tone::Warn, riskWords(risk, plan), {}, this);
        banner->setObjectName(QStringLiteral("riskBanner"));
        layout->addWidget(banner);
    }
    if (!plan.leftOut.empty()) {
        layout->addWidget(new QLabel(tr("These get nothing by one way or by any:"), this));
        auto* table = new LeftOutTable(navigator, this);
        table->show(plan.leftOut, facts.names);
        layout->addWidget(table, 1);
        connect(table, &LeftOutTable::mendWanted, this, &QDialog::reject);
    }
    if (!plan.risks.empty()) {
        m_sure = new QCheckBox(tr("Yes, it is meant for all of them"), this);
        m_sure->setObjectName(QStringLiteral("sureCheckBox"));
        layout->addWidget(m_sure);
        connect(m_sure, &QCheckBox::toggled, m_queue, &QWidget::setEnabled);
        connect(m_sure, &QCheckBox::toggled, m_approve, &QWidget::setEnabled);
        m_queue->setEnabled(false);
        m_approve->setEnabled(false);
    }
    if (plan.leftOut.empty()) {
        layout->addStretch(1);
    }
    auto* back = secondaryButton(tr("&Back to the text"), QStringLiteral("backButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_queue);
    layout->addLayout(buttons);
    m_approve->setVisible(mayApprove && plan.composition.kind != outbox::MessageKind::System);
    m_queue->setDefault(plan.risks.empty());
    m_queue->setVisible(!plan.messages.empty());
    m_approve->setVisible(m_approve->isVisibleTo(this) && !plan.messages.empty());
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_queue, &QPushButton::clicked, this, [this] { conclude(false); });
    connect(m_approve, &QPushButton::clicked, this, [this] { conclude(true); });
    resize(620, plan.leftOut.empty() ? 240 : 460);
}

void SummaryDialog::conclude(bool approves)
{
    Q_EMIT confirmed(approves);
    accept();
}

} // namespace belfry::ui::compose
