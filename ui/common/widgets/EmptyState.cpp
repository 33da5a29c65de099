// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/EmptyState.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/Buttons.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace belfry::ui {

EmptyState::EmptyState(IconName icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_name(icon)
    , m_icon(new QLabel(this))
    , m_sentence(mutedLabel(sentence, this))
    , m_action(secondaryButton(action, QStringLiteral("emptyActionButton"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setObjectName(QStringLiteral("emptySentenceLabel"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    // A wrapped label asks for a narrow column by itself; the sentence is read better on two lines than on
    // five.
    m_sentence->setMaximumWidth(420);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(2));
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addLayout(line);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setAction(action);
    draw();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(QLatin1Char('&')));
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setIcon(IconName icon)
{
    m_name = icon;
    draw();
}

void EmptyState::draw()
{
    m_icon->setPixmap(iconPixmap(m_name, tokens(palette()).mute, 40, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        draw();
    }
}

} // namespace belfry::ui
