// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupStudentsModel.h"

#include "ui/common/CredentialWords.h"
#include "ui/common/Moments.h"
#include "ui/common/table/Roles.h"
#include "ui/groups/GroupWords.h"

namespace belfry::ui::groups {

using core::lists::StudentRow;

GroupStudentsModel::GroupStudentsModel(QObject* parent)
    : TickableTableModel(parent)
{
}

void GroupStudentsModel::setRows(std::vector<StudentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<core::PersonId> GroupStudentsModel::ids() const
{
    std::vector<core::PersonId> ids;
    for (const StudentRow& row : m_rows) {
        ids.push_back(row.id);
    }
    return ids;
}

int GroupStudentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GroupStudentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupStudentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) {
        return {};
    }
    const StudentRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.listName;
        case Login:
            return row.login;
        case Credentials:
            return credentialStateWord(row.credentials.state);
        case Groups:
            return row.groups.join(QStringLiteral(", "));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Name:
            return row.emails.join(QStringLiteral(", "));
        case Credentials:
            return row.credentials.at == 0
                ? QString()
                : QStringList({ fullMoment(row.credentials.at), row.credentials.address })
                      .join(QStringLiteral(", "));
        default:
            return {};
        }
    case roles::kRowId:
        return row.id.value();
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case roles::kStrong:
        return index.column() == Name;
    case roles::kMuted:
        return index.column() == Login || index.column() == Groups;
    case roles::kPill:
        return index.column() == Credentials
            ? QVariant(static_cast<int>(credentialStateColour(row.credentials.state)))
            : QVariant();
    default:
        return {};
    }
}

QVariant GroupStudentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Login:
        return tr("Login");
    case Credentials:
        return tr("Credentials");
    case Groups:
        return tr("Groups");
    default:
        return {};
    }
}

} // namespace belfry::ui::groups
