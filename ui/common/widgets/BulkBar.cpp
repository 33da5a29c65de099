// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/BulkBar.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace belfry::ui {

BulkBar::BulkBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_buttons(new FlowLayout)
{
    setObjectName(QStringLiteral("bulkBar"));
    setLook(this, "bulk");
    m_words->setObjectName(QStringLiteral("tickedLabel"));
    setFontScale(m_words, 1.0, QFont::DemiBold);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 10, 10, 10);
    line->setSpacing(kGrid);
    line->addWidget(m_words);
    m_buttons->setSpacing(kGrid);
    line->addLayout(m_buttons, 1); // in two lines where the words of a language need them
    auto* clear
        = iconButton(IconName::Cross, tr("Take away all ticks"), QStringLiteral("clearTicksButton"), this);
    line->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    hide();
}

void BulkBar::setCount(int count)
{
    m_words->setText(tr("%n ticked", "rows of a list", count));
    setVisible(count > 0);
}

void BulkBar::setText(const QString& text)
{
    m_words->setText(text);
}

void BulkBar::addButton(QPushButton* button)
{
    m_buttons->addWidget(button);
}

} // namespace belfry::ui
