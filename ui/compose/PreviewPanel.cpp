// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PreviewPanel.h"

#include "core/formats/SmsText.h"
#include "ui/common/Look.h"
#include "ui/common/ReasonText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/compose/ComposeWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace belfry::ui::compose {

using namespace core;
using outbox::Channel;

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_heads(new KeyValueList(this))
    , m_text(new QTextBrowser(this))
    , m_pageLabel(mutedLabel(QString(), this))
    , m_previous(iconButton(
          IconName::ChevronLeft, tr("Previous recipient"), QStringLiteral("previousRecipientButton"), this))
    , m_next(iconButton(
          IconName::ChevronRight, tr("Next recipient"), QStringLiteral("nextRecipientButton"), this))
{
    setNames(m_text, QStringLiteral("previewTextBrowser"), tr("The message as it will leave"));
    m_text->setOpenLinks(false);
    m_pageLabel->setObjectName(QStringLiteral("previewPageLabel"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_pageLabel, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(line);
    layout->addWidget(m_heads);
    layout->addWidget(m_text, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page + 1); });
}

void PreviewPanel::showNothing(const QString& why)
{
    m_page = 0;
    m_heads->clear();
    m_heads->hide();
    m_text->clear();
    m_text->hide();
    m_previous->hide();
    m_next->hide();
    m_pageLabel->setText(why);
}

void PreviewPanel::show(const ComposeFacts& facts)
{
    const auto& messages = facts.plan->messages;
    const auto& preview = facts.preview;
    m_page = facts.page;
    m_heads->clear();
    m_heads->addText(tr("To"), preview.to);
    if (preview.channel == Channel::Sms) {
        m_heads->addText(
            tr("From"), preview.from.isEmpty() ? tr("the gateway's own name or number") : preview.from);
        m_heads->addText(tr("Length"),
            smsCountText(formats::measureSms(preview.body, facts.smsTerms.letters), facts.smsTerms));
    } else {
        m_heads->addText(tr("From"), preview.from);
        if (!preview.replyTo.isEmpty()) {
            m_heads->addText(tr("Reply to"), preview.replyTo);
        }
        m_heads->addText(tr("Subject"), preview.subject);
    }
    m_heads->show();
    m_text->setPlainText(preview.body);
    m_text->show();
    //: %1 is a way ("SMS"), %2 the number of the message, %3 how many there are
    m_pageLabel->setText(tr("Exactly so it leaves by %1: %2 of %3")
            .arg(channelWord(preview.channel))
            .arg(m_page + 1)
            .arg(messages.size()));
    m_previous->setVisible(messages.size() > 1);
    m_next->setVisible(messages.size() > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < messages.size());
}

} // namespace belfry::ui::compose
