// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ContractImport.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace belfry::ui {
class Desk;
class ProgressStrip;
} // namespace belfry::ui

namespace belfry::ui::contracts {

/**
 * What an import of contracts would do, row by row, before anything is written; then its progress and what
 * it did. Rows with faults can be saved as a list of their own, to be mended. Deletes itself. Thread: GUI.
 */
class ContractImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ContractImportDialog(Desk& desk,
        core::registration::ImportTable table,
        const QString& fileName,
        QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 720, 520 }; }

private:
    using Preview = core::registration::ContractImport::Preview;
    void look();
    void show(const Preview& preview);
    void work(size_t slice);
    void conclude();
    void saveFaults();

    Desk& m_desk;
    core::registration::ImportTable m_table;
    core::registration::ContractMapping m_mapping;
    core::registration::ImportResult m_result;
    std::vector<core::registration::RowIssue> m_issues;
    QLabel* m_heading;
    QLabel* m_counts;
    QTableWidget* m_rows;
    ProgressStrip* m_progress;
    QPushButton* m_faults;
    QPushButton* m_import;
    QPushButton* m_close;
};

/// Asks for a file and shows what it would bring.
void importContracts(Desk& desk, QWidget* parent);

} // namespace belfry::ui::contracts
