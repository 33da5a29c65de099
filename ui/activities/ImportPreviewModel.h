// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ImportService.h"

#include <QAbstractTableModel>

#include <optional>

namespace belfry::ui {

/// The rows of a list and what would happen to each: one line for each problem, or one for a row without any.
/// Thread: GUI.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowNumber, Name, Action, Heading, Value, Reason, ColumnCount };
    enum class Show { Faulty, Created, Updated, Unchanged, Skipped, All };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    void setRows(std::vector<core::registration::PlannedRow> rows);
    void setShown(Show show);
    void setSearch(const QString& text);
    /// Rows of the list, not lines.
    int count(Show show) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        size_t row;
        std::optional<size_t> issue;
    };
    static bool belongs(const core::registration::PlannedRow& row, Show show);
    bool fits(const core::registration::PlannedRow& row) const;
    void filter();
    QString text(const Line& line, int column) const;

    std::vector<core::registration::PlannedRow> m_rows;
    std::vector<Line> m_lines;
    Show m_show = Show::All;
    QString m_search;
};

} // namespace belfry::ui
