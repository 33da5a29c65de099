// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace belfry::ui {

/// Paints every cell of a list: tick box in column 0, pill, icon, strong or muted text, one line under the
/// row; what does not fit is cut with an ellipsis and told in a tooltip. Works in any QTableView. Thread:
/// GUI.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    /// Without it there is no tick column.
    void setTickState(std::function<Qt::CheckState(const QModelIndex&)> tickState);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// Width that the tick box takes at the left of column 0.
    static constexpr int kTickWidth = 40;
    static int rowHeight(const QFont& font);
    /// The box itself, shared with the header.
    static void paintTick(
        QPainter* painter, const QRect& rect, Qt::CheckState state, const QPalette& palette);

private:
    QRect contents(const QRect& cell, const QModelIndex& index) const;

    std::function<Qt::CheckState(const QModelIndex&)> m_tickState;
};

} // namespace belfry::ui
