// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Card.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QBoxLayout>
#include <QLabel>

namespace belfry::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    setLook(this, "card");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(kGrid);
    setBodyMargins(grid(2));
    outer->addLayout(m_body, 1);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    auto* line = new QFrame(this);
    setLook(line, "cardHead");
    m_head = new QHBoxLayout(line);
    m_head->setContentsMargins(grid(2), 10, grid(2), 10);
    m_head->setSpacing(kGrid);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    setFontScale(m_title, 1.0, QFont::DemiBold);
    m_head->addWidget(m_title, 1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, line);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    if (m_title) {
        m_title->setText(title);
    }
    setAccessibleName(title);
}

void Card::setBodyMargins(int margin)
{
    m_body->setContentsMargins(margin, margin, margin, margin);
}

} // namespace belfry::ui
