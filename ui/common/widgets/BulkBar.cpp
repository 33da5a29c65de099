// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/BulkBar.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace belfry::ui {

BulkBar::BulkBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_line(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setLook(this, "bulk");
    m_words->setObjectName(QStringLiteral("tickedLabel"));
    setFontScale(m_words, 1.0, QFont::DemiBold);
    m_line->setContentsMargins(10, 10, 10, 10);
    m_line->setSpacing(kGrid);
    m_line->addWidget(m_words);
    m_line->addStretch(1);
    auto* clear
        = iconButton(IconName::Cross, tr("Take away all ticks"), QStringLiteral("clearTicksButton"), this);
    m_line->addWidget(clear);
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
    // Before the stretch and the cross at the right end.
    m_line->insertWidget(m_line->count() - 2, button);
}

} // namespace belfry::ui
