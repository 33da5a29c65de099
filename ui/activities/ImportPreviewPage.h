// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/ImportPreviewModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace belfry::ui {

class EmptyState;
class SearchField;

/// Import, step 4: what would happen, with every faulty row and why. Thread: GUI.
class ImportPreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(QWidget* parent = nullptr);

    void setRows(std::vector<core::registration::PlannedRow> rows);
    ImportPreviewModel& model() { return *m_model; }

Q_SIGNALS:
    void saveFaultyWanted();

private:
    void showTab();
    void showWholeReason(const QModelIndex& row);

    QLabel* m_summary;
    QTabBar* m_tabs;
    QLabel* m_hint;
    SearchField* m_search;
    ImportPreviewModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_save;
};

} // namespace belfry::ui
