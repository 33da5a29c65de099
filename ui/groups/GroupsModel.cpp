// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupsModel.h"

#include "core/base/TextFold.h"
#include "ui/common/table/Roles.h"
#include "ui/groups/GroupWords.h"

#include <QLocale>

#include <algorithm>

namespace belfry::ui::groups {

using core::lists::CredentialState;
using core::lists::GroupRow;

GroupsModel::GroupsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void GroupsModel::setRows(std::vector<GroupRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    arrange();
    endResetModel();
}

void GroupsModel::setSearch(const QString& text)
{
    beginResetModel();
    m_search = core::searchFold(text);
    arrange();
    endResetModel();
}

void GroupsModel::sortBy(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void GroupsModel::arrange()
{
    m_shown.clear();
    for (size_t index = 0; index < m_all.size(); ++index) {
        if (core::searchFold(m_all[index].group.name).contains(m_search)) {
            m_shown.push_back(index);
        }
    }
    const auto key = [this](size_t index) {
        const GroupRow& row = m_all[index];
        switch (m_column) {
        case Students:
            return row.group.studentCount;
        case Credentials:
            return row.group.studentCount - row.count(CredentialState::Sent); // who lacks most
        default:
            return static_cast<int>(index);
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
        return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

const GroupRow* GroupsModel::row(core::GroupId id) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [id](const GroupRow& row) { return row.group.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<std::pair<core::GroupId, QString>> GroupsModel::shown() const
{
    std::vector<std::pair<core::GroupId, QString>> groups;
    for (const size_t index : m_shown) {
        groups.emplace_back(m_all[index].group.id, m_all[index].group.name);
    }
    return groups;
}

int GroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const GroupRow& row = m_all[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.group.name;
        case Students:
            return QLocale().toString(row.group.studentCount);
        case Credentials:
            return summaryWord(row);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Name ? row.group.note : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Students ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case roles::kRowId:
        return row.group.id.value();
    case roles::kStrong:
        return index.column() == Name;
    case roles::kPill:
        return index.column() == Credentials ? QVariant(static_cast<int>(summaryColour(row))) : QVariant();
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Students) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Group");
    case Students:
        return tr("Students");
    case Credentials:
        return tr("Credentials");
    default:
        return {};
    }
}

} // namespace belfry::ui::groups
