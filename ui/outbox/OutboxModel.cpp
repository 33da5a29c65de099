// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxModel.h"

#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"
#include "ui/common/WalletText.h"
#include "ui/common/table/Roles.h"

#include <QLocale>

#include <algorithm>

namespace belfry::ui::outbox {

using core::outbox::Row;

namespace {

QString reason(const Row& row, const core::application::WhyWaiting& why)
{
    const auto answer = why.of(row);
    const QString sentence = reasonSentence(answer.reason, answer.detail);
    const bool isHeldBack = answer.reason == core::outbox::Reason::OutsideHours
        || answer.reason == core::outbox::Reason::DayOff;
    if (isHeldBack && answer.leavesAt != 0) {
        //: %1 is a weekday with date and time, %2 a sentence
        return OutboxModel::tr("Will leave %1. %2").arg(weekdayMoment(answer.leavesAt), sentence);
    }
    return sentence;
}

} // namespace

OutboxModel::OutboxModel(QObject* parent)
    : TickableTableModel(parent)
{
}

void OutboxModel::replace(std::vector<Row> rows, bool isComplete, const core::application::WhyWaiting& why)
{
    beginResetModel();
    m_why = why;
    m_rows = std::move(rows);
    m_isComplete = isComplete;
    m_isAsking = false;
    endResetModel();
}

void OutboxModel::append(std::vector<Row> rows, bool isComplete)
{
    m_isComplete = isComplete;
    m_isAsking = false;
    if (rows.empty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

const Row* OutboxModel::row(core::OutboxId id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::text(const Row& row,
    int column,
    const core::application::WhyWaiting& why,
    const core::outbox::WalletInfo& wallet)
{
    switch (column) {
    case Recipient:
        return row.recipientName.isEmpty() ? row.address : row.recipientName;
    case Subject:
        return row.subject;
    case State:
        return stateWords(row).text;
    case Reason:
        // What has left needs no reason: the moment stands there instead.
        return reason(row, why).isEmpty() ? fullMoment(row.acceptedAt) : reason(row, why);
    case Planned:
        return shortMoment(row.acceptedAt != 0 ? row.acceptedAt : std::max(row.nextAt, why.of(row).leavesAt));
    case Kind:
        return kindWord(row.kind);
    case Channel:
        return channelWord(row.channel);
    case Author:
        return row.author;
    case ApprovedBy:
        // Decision 4: what needed none and what was approved are told apart for ever.
        return row.approval != QLatin1String("rule")        ? row.approvedBy
            : row.kind == core::outbox::MessageKind::System ? tr("needs none")
                                                            : tr("in advance");
    case Created:
        return shortMoment(row.createdAt);
    case Parts:
        return row.parts > 0 ? QLocale().toString(row.parts) : QString();
    case Price:
        return row.parts > 0 ? walletAmount(wallet, row.priceMinor) : QString();
    case Report:
        return reportWord(row.report);
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column(), m_why, m_wallet);
    case roles::kRowId:
        return row.id.value();
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case roles::kStrong:
        return index.column() == Recipient;
    case roles::kMuted:
        return index.column() != Recipient && index.column() != Subject && index.column() != State;
    case roles::kPill:
        return index.column() == State ? QVariant(static_cast<int>(stateWords(row).colour)) : QVariant();
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Recipient:
            return row.address;
        case State:
        case Reason:
            return reason(row, m_why);
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Recipient:
        return tr("Recipient");
    case Subject:
        return tr("Subject");
    case State:
        return tr("State");
    case Reason:
        return tr("Why, or when");
    case Planned:
        return tr("When");
    case Kind:
        return tr("Kind");
    case Channel:
        return tr("Channel");
    case Author:
        return tr("Author");
    case ApprovedBy:
        return tr("Approved by");
    case Created:
        return tr("Written");
    case Parts:
        return tr("Parts");
    case Price:
        return tr("Price");
    case Report:
        return tr("Delivery report");
    default:
        return {};
    }
}

bool OutboxModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isAsking;
}

void OutboxModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !m_rows.empty()) {
        m_isAsking = true;
        Q_EMIT moreWanted(m_rows.back().id);
    }
}

} // namespace belfry::ui::outbox
