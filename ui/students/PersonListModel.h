// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"
#include "ui/common/table/TickableTableModel.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace belfry::ui::students {

/**
 * Persons in the order of their ids. A row is read when it is painted, in windows around it; until it arrives
 * the row is blank. Rows stay known when the order changes, so that typing in the search needs no reading
 * again. Thread: GUI.
 */
class PersonListModel final : public TickableTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Groups, Login, Credentials, Number, Email, Phone, Consent, ColumnCount };

    explicit PersonListModel(QObject* parent = nullptr);

    /// The new order, and the rows that came with it.
    void setOrder(std::vector<core::PersonId> ids, std::vector<core::lists::StudentRow> rows);
    void addRows(std::vector<core::lists::StudentRow> rows);
    /// What is known may be out of date: shown until the new rows arrive.
    void expireRows();
    const std::vector<core::PersonId>& ids() const { return m_ids; }
    /// Null while it is not read.
    const core::lists::StudentRow* row(core::PersonId id) const;
    int knownRows() const { return static_cast<int>(m_rows.size()); }

    static QString text(const core::lists::StudentRow& row, int column);
    static QString heading(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void windowWanted(const std::vector<belfry::core::PersonId>& ids);

private:
    struct Known
    {
        core::lists::StudentRow row;
        int age = 0;
    };
    void askFor(int row) const;
    void emitWindow();
    QVariant toolTip(const core::lists::StudentRow& row, int column) const;

    std::vector<core::PersonId> m_ids;
    QHash<core::PersonId, Known> m_rows;
    int m_age = 0; ///< rows of an older age are read again when they are painted
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_ask;
};

} // namespace belfry::ui::students
