// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CentredPage.h"

#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace belfry::ui::shell {

CentredPage::CentredPage(int cardWidth, QWidget* parent)
    : QWidget(parent)
    , m_bell(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(mutedLabel({}))
    , m_problem(new Banner(Banner::Tone::Bad))
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.38, QFont::DemiBold);
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->hide();
    m_subtitle->hide();
    auto* product = new QLabel(QStringLiteral("Belfry"));
    setFontScale(product, 1.38, QFont::Bold);
    auto* name = new QHBoxLayout;
    name->setSpacing(kGrid);
    name->addStretch(1);
    name->addWidget(m_bell);
    name->addWidget(product);
    name->addStretch(1);
    auto* card = new Card;
    card->setFixedWidth(cardWidth);
    card->setBodyMargins(grid(3));
    card->body()->setSpacing(grid(2));
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_subtitle);
    card->body()->addWidget(m_problem);
    m_body->setSpacing(grid(2));
    card->body()->addLayout(m_body, 1);
    auto* inner = new QWidget;
    setLook(inner, "page");
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(grid(2), grid(3), grid(2), grid(3));
    column->setSpacing(grid(3));
    column->addStretch(2);
    column->addLayout(name);
    // Stretches instead of an alignment: wrapped sentences must be measured at the card's width, not at the
    // window's.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    draw();
}

void CentredPage::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void CentredPage::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void CentredPage::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString CentredPage::problem() const
{
    return m_problem->text();
}

void CentredPage::draw()
{
    m_bell->setPixmap(iconPixmap(IconName::Bell, tokens(palette()).acc, 28, devicePixelRatioF()));
}

void CentredPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

} // namespace belfry::ui::shell
