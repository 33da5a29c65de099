// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace belfry::ui {

/**
 * A model of rows with tick boxes. The view keeps the ticks by row id and lends the model its answer, so that
 * screen readers hear whether a row is ticked. Thread: GUI.
 */
class TickableTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The view does it; empty: the rows have no boxes.
    void setTicks(std::function<bool(qint64 rowId)> isTicked) { m_isTicked = std::move(isTicked); }

protected:
    /// For Qt::AccessibleTextRole: the words of the cell, in column 0 with the state of the box.
    QVariant spokenText(const QModelIndex& index) const;

private:
    std::function<bool(qint64)> m_isTicked;
};

} // namespace belfry::ui
