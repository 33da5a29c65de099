// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractsModel.h"

#include "ui/common/ContractWords.h"
#include "ui/common/Moments.h"
#include "ui/common/MoneyText.h"
#include "ui/common/table/Roles.h"

#include <algorithm>

namespace belfry::ui::contracts {

using core::ContractId;
using core::lists::ContractRow;

namespace {

constexpr int kAround = 40;
constexpr int kMostAsked = 400;

} // namespace

ContractsModel::ContractsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &ContractsModel::emitWindow);
}

void ContractsModel::setOrder(std::vector<ContractId> ids, std::vector<ContractRow> rows)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_rows.clear();
    for (ContractRow& row : rows) {
        m_rows.insert(row.contract.id, std::move(row));
    }
    m_firstWanted = -1;
    endResetModel();
}

void ContractsModel::addRows(std::vector<ContractRow> rows)
{
    for (ContractRow& row : rows) {
        m_rows.insert(row.contract.id, std::move(row));
    }
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, ColumnCount - 1));
    }
}

QString ContractsModel::text(const ContractRow& row, int column)
{
    switch (column) {
    case Number:
        return row.contract.number;
    case Student:
        return row.studentName;
    case Payer:
        return row.payerName;
    case Status:
        return contractStatusWord(row.contract.status);
    case Balance:
        return balanceWords(row.balance);
    case From:
        return shortDate(row.contract.startsOn);
    case To:
        return row.contract.endsOn.isValid() ? shortDate(row.contract.endsOn) : tr("open");
    case Next:
        return row.nextDueOn.isValid()
            ? tr("%1: %2").arg(shortDate(row.nextDueOn), moneyText(row.nextOpenMinor, row.contract.currency))
            : QString();
    default:
        return {};
    }
}

QString ContractsModel::heading(int column)
{
    switch (column) {
    case Number:
        return tr("Number");
    case Student:
        return tr("Student");
    case Payer:
        return tr("Payer");
    case Status:
        return tr("Status");
    case Balance:
        return tr("Balance");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Next:
        return tr("Next instalment");
    default:
        return {};
    }
}

int ContractsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ContractsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContractsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_ids.size())) {
        return {};
    }
    const ContractId id = m_ids[static_cast<size_t>(index.row())];
    if (role == roles::kRowId) {
        return id.value();
    }
    const auto known = m_rows.constFind(id);
    if (known == m_rows.constEnd()) {
        if (role == Qt::DisplayRole) {
            askFor(index.row());
            return QString();
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*known, index.column());
    case roles::kStrong:
        return index.column() == Number;
    case roles::kMuted:
        return index.column() >= From;
    case roles::kPill:
        if (index.column() == Status) {
            return static_cast<int>(contractStatusColour(known->contract.status));
        }
        return index.column() == Balance ? QVariant(static_cast<int>(balanceColour(known->balance)))
                                         : QVariant();
    default:
        return {};
    }
}

QVariant ContractsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

void ContractsModel::askFor(int row) const
{
    if (m_firstWanted < 0) {
        m_firstWanted = m_lastWanted = row;
    }
    m_firstWanted = std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!m_ask.isActive()) {
        m_ask.start();
    }
}

void ContractsModel::emitWindow()
{
    const int last = std::min(m_lastWanted + kAround, static_cast<int>(m_ids.size()) - 1);
    const int first = std::max({ 0, m_firstWanted - kAround, last - kMostAsked });
    m_firstWanted = m_lastWanted = -1;
    std::vector<ContractId> ids;
    for (int row = first; row <= last; ++row) {
        if (!m_rows.contains(m_ids[static_cast<size_t>(row)])) {
            ids.push_back(m_ids[static_cast<size_t>(row)]);
        }
    }
    if (!ids.empty()) {
        Q_EMIT windowWanted(ids);
    }
}

} // namespace belfry::ui::contracts
