// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/ContractList.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <vector>

namespace belfry::ui::contracts {

/// Contracts in the order of their ids; rows are read in windows when they are painted. Thread: GUI.
class ContractsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Student, Payer, Status, Balance, From, To, Next, ColumnCount };

    explicit ContractsModel(QObject* parent = nullptr);

    void setOrder(std::vector<core::ContractId> ids, std::vector<core::lists::ContractRow> rows);
    void addRows(std::vector<core::lists::ContractRow> rows);
    const std::vector<core::ContractId>& ids() const { return m_ids; }

    static QString text(const core::lists::ContractRow& row, int column);
    static QString heading(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void windowWanted(const std::vector<belfry::core::ContractId>& ids);

private:
    void askFor(int row) const;
    void emitWindow();

    std::vector<core::ContractId> m_ids;
    QHash<core::ContractId, core::lists::ContractRow> m_rows;
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_ask;
};

} // namespace belfry::ui::contracts
