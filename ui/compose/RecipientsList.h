// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/ComposeFacts.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;

namespace belfry::ui {
class SearchField;
}

namespace belfry::ui::compose {

/// The recipients one by one, each with a box: who is not ticked gets nothing (IM-21).
class RecipientsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RecipientRow> rows);
    void setSearch(const QString& text);
    const std::vector<RecipientRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void toggled(belfry::core::PersonId person, bool isIn);

private:
    void sift();

    std::vector<RecipientRow> m_rows;
    std::vector<size_t> m_shown;
    QString m_search;
};

/// Thread: GUI.
class RecipientsList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsList(QWidget* parent = nullptr);

    void show(const ComposeFacts& facts);
    using QWidget::show;

Q_SIGNALS:
    void toggled(belfry::core::PersonId person, bool isIn);

private:
    RecipientsModel* m_model;
    SearchField* m_search;
    QListView* m_list;
    QLabel* m_remark;
};

} // namespace belfry::ui::compose
