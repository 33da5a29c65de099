// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonListModel.h"

#include "ui/common/CredentialWords.h"
#include "ui/common/table/Roles.h"

#include <algorithm>

namespace belfry::ui::students {

using core::PersonId;
using core::lists::StudentRow;

namespace {

constexpr int kAround = 32; ///< rows read beside those that are painted, for the next turn of the wheel
constexpr int kMostKnown = 4000;
constexpr int kMostAsked = 400;

} // namespace

PersonListModel::PersonListModel(QObject* parent)
    : TickableTableModel(parent)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &PersonListModel::emitWindow);
}

void PersonListModel::setOrder(std::vector<PersonId> ids, std::vector<StudentRow> rows)
{
    m_ask.stop();
    m_firstWanted = -1;
    // The same order again (only contents changed) keeps place, selection and ticks as they are.
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        for (StudentRow& row : rows) {
            const PersonId id = row.id;
            m_rows.insert(id, { std::move(row), m_age });
        }
        endResetModel();
    } else {
        addRows(std::move(rows));
    }
}

void PersonListModel::addRows(std::vector<StudentRow> rows)
{
    if (m_rows.size() > kMostKnown) {
        m_rows.clear();
    }
    for (StudentRow& row : rows) {
        const PersonId id = row.id;
        m_rows.insert(id, { std::move(row), m_age });
    }
    if (!m_ids.empty() && !rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, ColumnCount - 1));
    }
}

void PersonListModel::expireRows()
{
    ++m_age;
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, ColumnCount - 1));
    }
}

const StudentRow* PersonListModel::row(PersonId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : &found->row;
}

int PersonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PersonListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PersonListModel::text(const StudentRow& row, int column)
{
    switch (column) {
    case Name:
        return row.listName;
    case Groups:
        return row.groups.join(QLatin1String(", "));
    case Login:
        return row.login;
    case Credentials:
        return row.login.isEmpty() ? QString() : credentialWords(row.credentials).text;
    case Number:
        return row.number;
    case Email:
        return row.emails.join(QLatin1String(", "));
    case Phone:
        return row.phones.join(QLatin1String(", "));
    case Consent:
        if (row.consent.contract && row.consent.messages) {
            return tr("contract, messages");
        }
        if (row.consent.contract) {
            return tr("contract");
        }
        return row.consent.messages ? tr("messages") : tr("none");
    default:
        return {};
    }
}

QVariant PersonListModel::toolTip(const StudentRow& row, int column) const
{
    if (column == Credentials) {
        return row.login.isEmpty() ? QVariant() : QVariant(credentialToolTip(row.credentials));
    }
    return {};
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_ids.size())) {
        return {};
    }
    const PersonId id = m_ids[static_cast<size_t>(index.row())];
    if (role == roles::kRowId) {
        return id.value();
    }
    const auto known = m_rows.constFind(id);
    if (known == m_rows.constEnd() || known->age != m_age) {
        if (role == Qt::DisplayRole) {
            askFor(index.row());
        }
        if (known == m_rows.constEnd()) {
            return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
        }
    }
    const StudentRow& row = known->row;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case roles::kStrong:
        return column == Name;
    case roles::kMuted:
        return column != Name && column != Groups;
    case roles::kPill:
        if (column == Credentials && !row.login.isEmpty()) {
            return static_cast<int>(credentialWords(row.credentials).colour);
        }
        if (column == Consent) {
            return static_cast<int>(row.consent.contract ? StateColour::Ok : StateColour::None);
        }
        return {};
    default:
        return {};
    }
}

QString PersonListModel::heading(int column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case Groups:
        return tr("Group");
    case Login:
        return tr("Login");
    case Credentials:
        return tr("Credentials");
    case Number:
        return tr("Number");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case Consent:
        return tr("Consent");
    default:
        return {};
    }
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

/// The rows of one painting are collected and asked for together.
void PersonListModel::askFor(int row) const
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

void PersonListModel::emitWindow()
{
    const int last = std::min(m_lastWanted + kAround, static_cast<int>(m_ids.size()) - 1);
    const int first = std::max({ 0, m_firstWanted - kAround, last - kMostAsked });
    m_firstWanted = -1;
    std::vector<PersonId> ids;
    for (int row = first; row <= last; ++row) {
        const PersonId id = m_ids[static_cast<size_t>(row)];
        const auto known = m_rows.constFind(id);
        if (known == m_rows.constEnd() || known->age != m_age) {
            ids.push_back(id);
        }
    }
    if (!ids.empty()) {
        Q_EMIT windowWanted(ids);
    }
}

} // namespace belfry::ui::students
