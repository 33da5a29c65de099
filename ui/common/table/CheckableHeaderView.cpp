// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table/CheckableHeaderView.h"

#include "ui/common/Tokens.h"
#include "ui/common/table/CellDelegate.h"

#include <QMouseEvent>
#include <QPainter>

namespace belfry::ui {

CheckableHeaderView::CheckableHeaderView(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("checkableHeaderView"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(40);
}

void CheckableHeaderView::setTickable(bool tickable)
{
    m_tickable = tickable;
    viewport()->update();
}

void CheckableHeaderView::setTickState(Qt::CheckState state)
{
    m_state = state;
    viewport()->update();
}

void CheckableHeaderView::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    if (logicalIndex != 0 || !m_tickable) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(CellDelegate::kTickWidth - 10, 0, 0, 0), logicalIndex);
    painter->restore();
    painter->save();
    painter->setPen(QColor(tokens(palette()).line));
    painter->drawLine(rect.bottomLeft(), QPoint(rect.left() + CellDelegate::kTickWidth, rect.bottom()));
    CellDelegate::paintTick(painter, rect, m_state, palette());
    painter->restore();
}

bool CheckableHeaderView::onTick(const QPoint& position) const
{
    return m_tickable && logicalIndexAt(position) == 0
        && position.x() - sectionViewportPosition(0) < CellDelegate::kTickWidth - 4;
}

void CheckableHeaderView::mousePressEvent(QMouseEvent* event)
{
    m_pressedOnTick = event->button() == Qt::LeftButton && onTick(event->position().toPoint());
    if (!m_pressedOnTick) {
        QHeaderView::mousePressEvent(event);
    }
}

void CheckableHeaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedOnTick) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    m_pressedOnTick = false;
    if (onTick(event->position().toPoint())) {
        Q_EMIT tickAllToggled();
    }
}

} // namespace belfry::ui
