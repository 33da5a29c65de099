// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/FlowLayout.h"

#include "ui/common/Tokens.h"

#include <QWidget>

#include <algorithm>

namespace belfry::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kHalfGrid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect& rect, bool isTrial) const
{
    int left = rect.x();
    int top = rect.y();
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, rect.width()), QLAYOUTSIZE_MAX));
        if (left > rect.x() && left + size.width() > rect.x() + rect.width()) {
            left = rect.x();
            top += height + spacing();
            height = 0;
        }
        if (!isTrial) {
            item->setGeometry(QRect(QPoint(left, top), size));
        }
        left += size.width() + spacing();
        height = std::max(height, size.height());
    }
    return top + height - rect.y();
}

} // namespace belfry::ui
