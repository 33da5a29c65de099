// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/GroupList.h"

#include <QAbstractTableModel>

namespace belfry::ui::groups {

/// The groups that fit the search, in the order that was asked for. Thread: GUI.
class GroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Students, Credentials, ColumnCount };

    explicit GroupsModel(QObject* parent = nullptr);

    /// In the school's order.
    void setRows(std::vector<core::lists::GroupRow> rows);
    void setSearch(const QString& text);
    void sortBy(int column, Qt::SortOrder order);
    const core::lists::GroupRow* row(core::GroupId id) const;
    /// The groups that are shown, in their order.
    std::vector<std::pair<core::GroupId, QString>> shown() const;
    int total() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    std::vector<core::lists::GroupRow> m_all;
    std::vector<size_t> m_shown;
    QString m_search;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace belfry::ui::groups
