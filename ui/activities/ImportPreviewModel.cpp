// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportPreviewModel.h"

#include "core/base/TextFold.h"
#include "ui/activities/ImportText.h"
#include "ui/common/table/Roles.h"

#include <algorithm>

namespace belfry::ui {

using core::registration::PlannedRow;
using core::registration::RowAction;

ImportPreviewModel::ImportPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setRows(std::vector<PlannedRow> rows)
{
    m_rows = std::move(rows);
    filter();
}

void ImportPreviewModel::setShown(Show show)
{
    m_show = show;
    filter();
}

void ImportPreviewModel::setSearch(const QString& text)
{
    m_search = core::searchFold(text);
    filter();
}

bool ImportPreviewModel::belongs(const PlannedRow& row, Show show)
{
    switch (show) {
    case Show::Faulty:
        return !row.issues.empty();
    case Show::Created:
        return row.action == RowAction::Create;
    case Show::Updated:
        return row.action == RowAction::Update;
    case Show::Unchanged:
        return row.action == RowAction::Unchanged;
    case Show::Skipped:
        return row.action == RowAction::Skip;
    case Show::All:
        return true;
    }
    return true;
}

bool ImportPreviewModel::fits(const PlannedRow& row) const
{
    return m_search.isEmpty() || core::searchFold(row.displayName).contains(m_search)
        || std::any_of(row.issues.begin(), row.issues.end(), [this](const auto& issue) {
               return core::searchFold(issue.value).contains(m_search);
           });
}

void ImportPreviewModel::filter()
{
    beginResetModel();
    m_lines.clear();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        const PlannedRow& row = m_rows[index];
        if (!belongs(row, m_show) || !fits(row)) {
            continue;
        }
        if (row.issues.empty()) {
            m_lines.push_back({ index, std::nullopt });
        }
        for (size_t issue = 0; issue < row.issues.size(); ++issue) {
            m_lines.push_back({ index, issue });
        }
    }
    endResetModel();
}

int ImportPreviewModel::count(Show show) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [show](const PlannedRow& row) { return belongs(row, show); }));
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreviewModel::text(const Line& line, int column) const
{
    const PlannedRow& row = m_rows[line.row];
    const auto* issue = line.issue ? &row.issues[*line.issue] : nullptr;
    switch (column) {
    case RowNumber:
        return QString::number(row.row);
    case Name:
        return row.displayName;
    case Action:
        return importText::actionWord(row.action);
    case Heading:
        return issue ? issue->column : QString();
    case Value:
        return issue ? issue->value.simplified() : QString();
    case Reason:
        return issue ? importText::issueSentence(*issue) : QString();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_lines.size())) {
        return {};
    }
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Action ? QString() : text(line, index.column());
    case roles::kRowId:
        return static_cast<qint64>(m_rows[line.row].row);
    case roles::kStrong:
        return index.column() == Name;
    case roles::kMuted:
        return index.column() == RowNumber || index.column() == Heading;
    case roles::kPill:
        return index.column() == Action
            ? QVariant(static_cast<int>(importText::actionColour(m_rows[line.row].action)))
            : QVariant();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowNumber:
        return tr("Row");
    case Name:
        return tr("Name");
    case Action:
        return tr("Result");
    case Heading:
        return tr("Column");
    case Value:
        return tr("In the file");
    case Reason:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace belfry::ui
