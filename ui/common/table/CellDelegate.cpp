// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table/CellDelegate.h"

#include "ui/common/Icons.h"
#include "ui/common/table/Roles.h"
#include "ui/common/widgets/StatePill.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace belfry::ui {

namespace {

constexpr int kSide = 10;
constexpr int kBox = 16;
constexpr int kCellIcon = 16;

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.data(roles::kStrong).toBool()) {
        font.setWeight(QFont::Medium);
    }
    return font;
}

} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setTickState(std::function<Qt::CheckState(const QModelIndex&)> tickState)
{
    m_tickState = std::move(tickState);
}

int CellDelegate::rowHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 18;
}

void CellDelegate::paintTick(
    QPainter* painter, const QRect& rect, Qt::CheckState state, const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    const QRectF box(rect.x() + 12 + 0.5, rect.y() + (rect.height() - kBox) / 2.0 + 0.5, kBox - 1, kBox - 1);
    const bool filled = state != Qt::Unchecked;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QColor(filled ? t.acc : t.mute));
    painter->setBrush(QColor(filled ? t.acc : t.surf));
    painter->drawRoundedRect(box, 4, 4);
    if (filled) {
        const IconName sign = state == Qt::Checked ? IconName::Check : IconName::Dash;
        const QPixmap drawn = iconPixmap(sign, t.onAcc, kBox - 2, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(box.x() + 0.5, box.y() + 0.5), drawn);
    }
    painter->restore();
}

QRect CellDelegate::contents(const QRect& cell, const QModelIndex& index) const
{
    const int left = index.column() == 0 && m_tickState ? kTickWidth : kSide;
    return cell.adjusted(left, 0, -kSide / 2, -1);
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (selected || hovered) {
        painter->fillRect(option.rect, QColor(selected ? t.accBg : t.hover));
    }
    painter->setPen(QColor(t.line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0 && m_tickState) {
        paintTick(painter, option.rect, m_tickState(index), option.palette);
    }
    QRect rect = contents(option.rect, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant pill = index.data(roles::kPill);
    if (pill.isValid()) {
        if (!text.isEmpty()) {
            StatePill::paint(
                painter, rect, option.font, option.palette, static_cast<StateColour>(pill.toInt()), text);
        }
        painter->restore();
        return;
    }
    const QRgb colour = index.data(roles::kMuted).toBool() ? t.mute : t.text;
    if (const QVariant name = index.data(roles::kIcon); name.isValid()) {
        const QPixmap drawn = iconPixmap(
            static_cast<IconName>(name.toInt()), colour, kCellIcon, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x(), rect.y() + (rect.height() - kCellIcon) / 2, drawn);
        rect.adjust(kCellIcon + kGrid, 0, 0, 0);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->setFont(cellFont(option, index));
    painter->setPen(QColor(colour));
    painter->drawText(rect,
        int(Qt::AlignVCenter)
            | (alignment.isValid() ? alignment.toInt() & int(Qt::AlignHorizontal_Mask) : int(Qt::AlignLeft))
            | int(Qt::TextSingleLine),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = kSide * 2 + (index.column() == 0 && m_tickState ? kTickWidth - kSide : 0);
    if (index.data(roles::kPill).isValid()) {
        width += StatePill::sizeFor(text, option.font).width();
    } else {
        width += QFontMetrics(cellFont(option, index)).horizontalAdvance(text);
        width += index.data(roles::kIcon).isValid() ? kCellIcon + kGrid : 0;
    }
    return { width, rowHeight(option.font) };
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    if (event->type() == QEvent::ToolTip && !own && sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace belfry::ui
