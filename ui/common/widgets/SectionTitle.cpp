// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/SectionTitle.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace belfry::ui {

SectionTitle::SectionTitle(const QString& title, Size size, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_line(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("sectionTitle"));
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_remark->setObjectName(QStringLiteral("remarkLabel"));
    m_remark->setTextFormat(Qt::PlainText);
    setLook(m_remark, "muted");
    setFontScale(m_title, size == Size::Page ? 1.38 : 1.0, QFont::DemiBold);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(kGrid);
    m_line->addWidget(m_title);
    m_line->addWidget(m_remark);
    m_line->addStretch(1);
    if (size == Size::Page) {
        setMinimumHeight(grid(4));
    }
    setTitle(title);
}

void SectionTitle::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionTitle::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

QString SectionTitle::remark() const
{
    return m_remark->text();
}

void SectionTitle::addAction(QWidget* button)
{
    m_line->addWidget(button);
}

} // namespace belfry::ui
