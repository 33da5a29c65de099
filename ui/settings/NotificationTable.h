// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notifications/NotificationService.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace belfry::ui::settings {

/**
 * Events by channel: each cell is a button that is lit while the event speaks by that channel (LL2-06 to
 * LL2-08). Arrow keys go from cell to cell. What is switched here is stored by the page. Thread: GUI.
 */
class NotificationTable final : public QWidget
{
    Q_OBJECT

public:
    struct Change
    {
        core::events::EventType type;
        core::events::EventChannel channel;
        bool isOn;
    };

    explicit NotificationTable(QWidget* parent = nullptr);

    /// The stored state; what was switched is lost.
    void setRows(const std::vector<core::notifications::NotificationRow>& rows);
    const std::vector<core::notifications::NotificationRow>& rows() const { return m_stored; }
    /// Cells that differ from what is stored.
    std::vector<Change> changes() const;
    /// How many events tell nobody, as the cells are now.
    int silentCount() const;
    /// Cells cannot be switched; `reason` is said at each.
    void setLocked(const QString& reason);

Q_SIGNALS:
    void edited();
    void detailsRequested(belfry::core::events::EventType type);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        QLabel* title = nullptr;
        QLabel* remark = nullptr;
        std::map<core::events::EventChannel, QPushButton*> cells;
        QPushButton* details = nullptr;
    };
    void addLine(const core::notifications::NotificationRow& row);
    QPushButton* makeCell(
        const core::notifications::NotificationRow& row, core::events::EventChannel channel);
    void showCell(QPushButton* cell);
    void showRemark(size_t index);
    core::notifications::NotificationRow typed(size_t index) const;
    bool moveFocus(const QObject* from, int key);

    std::vector<core::notifications::NotificationRow> m_stored;
    std::vector<Line> m_lines;
    QGridLayout* m_grid;
    QString m_lock;
    bool m_isShowing = false;
};

} // namespace belfry::ui::settings
