// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientsList.h"

#include "core/base/TextFold.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/SearchField.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;

void RecipientsModel::setRows(std::vector<RecipientRow> rows)
{
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const auto& left, const auto& right) {
               return left.id == right.id && left.name == right.name && left.about == right.about
                   && left.isIn == right.isIn;
           });
    if (isSame) {
        return; // the place in the list stays
    }
    m_rows = std::move(rows);
    sift();
}

void RecipientsModel::setSearch(const QString& text)
{
    m_search = searchFold(text);
    sift();
}

void RecipientsModel::sift()
{
    beginResetModel();
    m_shown.clear();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        const RecipientRow& row = m_rows[index];
        if (m_search.isEmpty() || searchFold(row.name + QLatin1Char(' ') + row.about).contains(m_search)) {
            m_shown.push_back(index);
        }
    }
    endResetModel();
}

int RecipientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RecipientsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RecipientRow& row = m_rows[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        //: %1 is who gets the message, %2 the children whom it is about
        return row.about.isEmpty() ? row.name : tr("%1 (about %2)").arg(row.name, row.about);
    case Qt::CheckStateRole:
        return row.isIn ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool RecipientsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    RecipientRow& row = m_rows[m_shown[static_cast<size_t>(index.row())]];
    row.isIn = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT toggled(row.id, row.isIn);
    return true;
}

Qt::ItemFlags RecipientsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

RecipientsList::RecipientsList(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecipientsModel(this))
    , m_search(new SearchField(tr("Search"), this))
    , m_list(new QListView(this))
    , m_remark(mutedLabel(QString(), this))
{
    m_search->setObjectName(QStringLiteral("recipientsSearchField"));
    m_search->setAccessibleName(tr("Search the recipients"));
    setNames(m_list, QStringLiteral("recipientsListView"), tr("Recipients"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_remark->setObjectName(QStringLiteral("recipientsRemarkLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_remark);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &SearchField::searchChanged, m_model, &RecipientsModel::setSearch);
    connect(m_model, &RecipientsModel::toggled, this, &RecipientsList::toggled);
}

void RecipientsList::show(const ComposeFacts& facts)
{
    m_model->setRows(facts.recipients);
    const auto out = static_cast<int>(std::count_if(
        facts.recipients.begin(), facts.recipients.end(), [](const RecipientRow& row) { return !row.isIn; }));
    m_remark->setText(
        out == 0 ? tr("Whoever is not ticked gets nothing.") : tr("%n taken out by hand.", nullptr, out));
}

} // namespace belfry::ui::compose
