// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"
#include "ui/common/table/TickableTableModel.h"

namespace belfry::ui::groups {

/// Students of one group, or those who could be added to it. Thread: GUI.
class GroupStudentsModel final : public TickableTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Login, Credentials, Groups, ColumnCount };

    explicit GroupStudentsModel(QObject* parent = nullptr);

    void setRows(std::vector<core::lists::StudentRow> rows);
    std::vector<core::PersonId> ids() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::lists::StudentRow> m_rows;
};

} // namespace belfry::ui::groups
