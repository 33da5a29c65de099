// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NotificationTable.h"

#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/settings/NotificationWords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::settings {

using core::events::EventChannel;
using core::notifications::NotificationRow;

namespace {

constexpr int kCellWidth = 84;
constexpr int kDetailsColumn = 4;

int columnOf(EventChannel channel)
{
    return channel == EventChannel::System ? 1 : channel == EventChannel::Email ? 2 : 3;
}

bool isSilent(const NotificationRow& row)
{
    return std::none_of(row.on.begin(), row.on.end(), [](const auto& cell) { return cell.second; });
}

} // namespace

NotificationTable::NotificationTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setNames(this, QStringLiteral("notificationTable"), tr("Events by channel"));
    m_grid->setContentsMargins(0, kGrid, 0, 0);
    m_grid->setHorizontalSpacing(kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(0, 1);
}

void NotificationTable::setRows(const std::vector<NotificationRow>& rows)
{
    m_stored = rows;
    m_isShowing = true;
    if (m_lines.empty()) {
        for (const NotificationRow& row : rows) {
            addLine(row);
        }
    }
    for (size_t index = 0; index < m_lines.size() && index < rows.size(); ++index) {
        for (const auto& [channel, cell] : m_lines[index].cells) {
            const auto known = rows[index].on.find(channel);
            cell->setChecked(known != rows[index].on.end() && known->second);
            showCell(cell);
        }
        showRemark(index);
    }
    m_isShowing = false;
}

void NotificationTable::addLine(const NotificationRow& row)
{
    const size_t index = m_lines.size();
    const int place = static_cast<int>(index) * 2;
    const QString name = core::events::eventName(row.type);
    Line line;
    if (index > 0) {
        auto* rule = new QFrame(this);
        setLook(rule, "rule");
        m_grid->addWidget(rule, place - 1, 0, 1, kDetailsColumn + 1);
    }
    line.title = new QLabel(eventTitle(row.type), this);
    line.title->setWordWrap(true);
    line.title->setTextFormat(Qt::PlainText);
    line.remark = mutedLabel({}, this);
    line.remark->setObjectName(name + QStringLiteral("Label"));
    setFontScale(line.remark, 0.9);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(line.title);
    words->addWidget(line.remark);
    m_grid->addLayout(words, place, 0, Qt::AlignVCenter);
    for (const EventChannel channel : core::events::kEventChannels) {
        QPushButton* cell = makeCell(row, channel);
        m_grid->addWidget(cell, place, columnOf(channel), Qt::AlignVCenter);
        if (row.on.count(channel) != 0) {
            line.cells.emplace(channel, cell);
            connect(cell, &QPushButton::toggled, this, [this, index, cell] {
                showCell(cell);
                showRemark(index);
                if (!m_isShowing) {
                    Q_EMIT edited();
                }
            });
        }
    }
    line.details = linkButton(tr("Details…"), name + QStringLiteral("DetailsButton"), this);
    //: %1 is an event ("Lesson cancelled")
    line.details->setAccessibleName(tr("Details of “%1”").arg(eventTitle(row.type)));
    line.details->installEventFilter(this);
    connect(line.details, &QPushButton::clicked, this, [this, type = row.type] {
        Q_EMIT detailsRequested(type);
    });
    m_grid->addWidget(line.details, place, kDetailsColumn, Qt::AlignVCenter);
    m_lines.push_back(std::move(line));
}

QPushButton* NotificationTable::makeCell(const NotificationRow& row, EventChannel channel)
{
    auto* cell = secondaryButton(eventChannelWord(channel),
        QStringLiteral("%1_%2Button")
            .arg(core::events::eventName(row.type), core::events::eventChannelName(channel)),
        this);
    setLook(cell, "channel");
    cell->setCheckable(true);
    cell->setMinimumWidth(kCellWidth);
    //: %1 is an event ("Lesson cancelled"), %2 a channel ("e-mail")
    cell->setAccessibleName(tr("%1: %2").arg(eventTitle(row.type), eventChannelWord(channel)));
    cell->installEventFilter(this);
    if (row.on.count(channel) == 0) {
        cell->setEnabled(false);
        cell->setToolTip(
            tr("Not possible: the message is in the inbox already, and would only announce itself."));
    }
    return cell;
}

/// Never by colour alone: a tick and a bold word go with it.
void NotificationTable::showCell(QPushButton* cell)
{
    cell->setIcon(cell->isChecked() ? icon(IconName::Check, IconColour::Ok) : QIcon());
    const QString state
        = cell->isChecked() ? tr("On. Click to switch it off.") : tr("Off. Click to switch it on.");
    cell->setToolTip(m_lock.isEmpty() ? state : m_lock);
    cell->setAccessibleDescription(cell->toolTip());
}

NotificationRow NotificationTable::typed(size_t index) const
{
    NotificationRow row = m_stored[index];
    for (const auto& [channel, cell] : m_lines[index].cells) {
        row.on[channel] = cell->isChecked();
    }
    return row;
}

void NotificationTable::showRemark(size_t index)
{
    const NotificationRow row = typed(index);
    const bool silent = isSilent(row);
    //: %1 is a kind ("informational"), %2 tells whether somebody confirms ("after confirmation")
    m_lines[index].remark->setText(
        silent ? tr("silent") : tr("%1 · %2").arg(eventKindWord(row.kind), confirmationWord(row)));
    m_lines[index].remark->setToolTip(silent ? tr("No channel is lit: nobody is told.") : QString());
}

std::vector<NotificationTable::Change> NotificationTable::changes() const
{
    std::vector<Change> changed;
    for (size_t index = 0; index < m_lines.size(); ++index) {
        for (const auto& [channel, cell] : m_lines[index].cells) {
            if (cell->isChecked() != m_stored[index].on.at(channel)) {
                changed.push_back({ m_stored[index].type, channel, cell->isChecked() });
            }
        }
    }
    return changed;
}

int NotificationTable::silentCount() const
{
    int count = 0;
    for (size_t index = 0; index < m_lines.size(); ++index) {
        count += isSilent(typed(index)) ? 1 : 0;
    }
    return count;
}

void NotificationTable::setLocked(const QString& reason)
{
    m_lock = reason;
    for (const Line& line : m_lines) {
        for (const auto& [channel, cell] : line.cells) {
            cell->setEnabled(reason.isEmpty());
            showCell(cell);
        }
    }
}

bool NotificationTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && moveFocus(watched, static_cast<const QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool NotificationTable::moveFocus(const QObject* from, int key)
{
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (down == 0 && right == 0) {
        return false;
    }
    int row = 0;
    int column = 0;
    int height = 0;
    int width = 0;
    m_grid->getItemPosition(
        m_grid->indexOf(qobject_cast<QWidget*>(const_cast<QObject*>(from))), &row, &column, &height, &width);
    // Over cells that cannot be switched, to the next one that can.
    for (;;) {
        row += down * 2;
        column += right;
        const auto* item = column < 1 ? nullptr : m_grid->itemAtPosition(row, column);
        if (item == nullptr || item->widget() == nullptr) {
            return true;
        }
        if (QWidget* next = item->widget(); next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(around)) {
                    area->ensureWidgetVisible(next);
                }
            }
            return true;
        }
    }
}

} // namespace belfry::ui::settings
