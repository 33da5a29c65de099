// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>
#include <QTimer>

#include <optional>

namespace belfry::ui {

class CellDelegate;
class CheckableHeaderView;

/**
 * The list of every screen: rows with a tick box, columns that sort, hide and are remembered.
 *
 * The model gives roles::kRowId in column 0 and the roles of Roles.h; it is never asked to sort:
 * `sortRequested` tells the page, which orders by a stored column and resets the model. Ticks are kept by row
 * id; after a reset those that are no longer in the list are dropped, so that nothing unseen is ever acted
 * upon.
 *
 * Keys: Space ticks the current row, Ctrl+A all, Enter opens, Del asks. Actions added with addAction() make
 * the context menu. Columns always fit the width: the first one takes what is left. Thread: GUI.
 */
class CheckableTableView : public QTableView
{
    Q_OBJECT

public:
    explicit CheckableTableView(QWidget* parent = nullptr);
    ~CheckableTableView() override;

    void setModel(QAbstractItemModel* model) override;

    void setTickable(bool tickable);
    /// Ids in the order of the rows.
    QList<qint64> tickedIds() const;
    int tickedCount() const { return int(m_ticked.size()); }
    bool isTicked(qint64 id) const { return m_ticked.contains(id); }
    void setTicked(qint64 id, bool ticked);
    void tickAll();
    void clearTicks();

    /// Id of the current row, -1 without one.
    qint64 currentId() const;
    /// Selects the row with this id and scrolls to it; false when it is not in the list.
    bool setCurrentId(qint64 id);

    /// Widths to begin with, by column; column 0 takes the rest.
    void setColumnWidths(const QList<int>& widths);
    /// Remembers widths, order, hidden columns and the sort order of this list under the key ("students").
    void setColumnKey(const QString& key);
    /// Hidden until the user shows them; after setModel and before setColumnKey.
    void hideColumns(const QList<int>& columns);
    /// Where the table is narrower than this, the column gives its place to the others.
    void setSpareColumn(int column, int below);
    void setSortIndicator(int column, Qt::SortOrder order);
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /// Only these columns can be sorted; an empty list: none (default: all).
    void setSortableColumns(const QList<int>& columns);

Q_SIGNALS:
    void ticksChanged(int count);
    void sortRequested(int column, Qt::SortOrder order);
    /// Another row became current (id -1: none).
    void currentIdChanged(qint64 id);
    /// Enter or a double click.
    void rowActivated(qint64 id);
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    int narrowest(int column) const;
    void rowsReset();
    void toggleAll();
    void ticksMoved();
    void lendTicks();
    void giveSpareAway();
    void tellTick();
    void showColumnMenu(const QPoint& position);
    void headerClicked(int column);
    void columnResized(int column, int width);
    void saveColumns();
    void restoreColumns();
    bool onTick(const QPoint& position, QModelIndex* index) const;
    qint64 idOf(int row) const;

    CheckableHeaderView* m_header;
    CellDelegate* m_delegate;
    QSet<qint64> m_ticked;
    QList<int> m_widths;
    std::optional<QList<int>> m_sortable; ///< none: all
    QString m_key;
    int m_sortColumn = -1;
    int m_spareColumn = -1;
    int m_spareBelow = 0;
    bool m_hidesSpare = false;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_tickable = false;
    bool m_fitting = false;
    QTimer m_fit;
};

} // namespace belfry::ui
