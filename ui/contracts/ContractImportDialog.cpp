// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractImportDialog.h"

#include "core/application/AccountExport.h"
#include "core/formats/Csv.h"
#include "core/formats/Spreadsheet.h"
#include "core/formats/Table.h"
#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ProgressStrip.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace belfry::ui::contracts {

using namespace core;
using registration::ContractImport;
using registration::RowAction;
using registration::RowIssue;

namespace {

constexpr int kMostShown = 2000;

QString actionWord(RowAction action)
{
    switch (action) {
    case RowAction::Create:
        return ContractImportDialog::tr("new");
    case RowAction::Update:
        return ContractImportDialog::tr("changed");
    case RowAction::Unchanged:
        return ContractImportDialog::tr("as it is");
    case RowAction::Skip:
        break;
    }
    return ContractImportDialog::tr("not imported");
}

QString issueSentence(const RowIssue& issue)
{
    const QString sentence = contractIssueSentence(issue.code, issue.detail);
    if (issue.column.isEmpty()) {
        return sentence;
    }
    //: a column of a file, what stands in it, and what is wrong with that
    return ContractImportDialog::tr("%1 “%2”: %3").arg(issue.column, issue.value, sentence);
}

} // namespace

ContractImportDialog::ContractImportDialog(
    Desk& desk, registration::ImportTable table, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(std::move(table))
    , m_mapping(ContractImport::guess(m_table.headings))
    , m_heading(new QLabel(tr("Import contracts from %1").arg(fileName), this))
    , m_counts(mutedLabel(tr("Reading the list…"), this))
    , m_rows(new QTableWidget(0, 4, this))
    , m_progress(new ProgressStrip(this))
    , m_faults(secondaryButton(tr("&Save the faulty rows…"), QStringLiteral("saveFaultyRowsButton"), this))
    , m_import(primaryButton(tr("&Import"), QStringLiteral("importButton"), this))
    , m_close(secondaryButton(tr("Cancel"), QStringLiteral("closeImportButton"), this))
{
    setObjectName(QStringLiteral("contractImportDialog"));
    setWindowTitle(tr("Import contracts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), 20);
    layout->setSpacing(12);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    setFontScale(m_heading, 1.15, QFont::DemiBold);
    m_counts->setObjectName(QStringLiteral("importCountsLabel"));
    setNames(m_rows, QStringLiteral("importRowsTableWidget"), tr("Rows of the list"));
    m_rows->setHorizontalHeaderLabels({ tr("Row"), tr("Number"), tr("What happens"), tr("Remark") });
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_rows->setColumnWidth(0, 60);
    m_rows->setColumnWidth(1, 110);
    m_rows->setColumnWidth(2, 120);
    m_rows->setWordWrap(true);
    m_progress->hide();
    m_progress->setCancellable(false);
    m_faults->hide();
    m_import->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_faults);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    layout->addWidget(m_heading);
    layout->addWidget(m_counts);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    m_import->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_faults, &QPushButton::clicked, this, &ContractImportDialog::saveFaults);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        m_close->setEnabled(false);
        m_result = {};
        m_progress->show();
        work(0);
    });
    look();
}

void ContractImportDialog::look()
{
    m_desk.read(
        [table = m_table, mapping = m_mapping](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return ContractImport(school.services().audit).preview(tx, session, table, mapping);
        },
        this,
        [this](const Result<Preview>& preview) {
            if (!preview) {
                m_counts->setText(preview.error().code == ErrorCode::InputInvalid
                        ? tr("This list has no column with the contract's number, or none with the student. "
                             "Name them “Number” and “Student” in the first row.")
                        : errorText(preview.error()));
                return;
            }
            show(*preview);
        });
}

void ContractImportDialog::show(const Preview& preview)
{
    const auto& result = preview.result;
    const int good = result.created + result.updated;
    m_issues = result.skipped;
    m_counts->setText(tr("%1 rows: %2 new, %3 changed, %4 as they are, %5 with faults")
            .arg(result.rows)
            .arg(result.created)
            .arg(result.updated)
            .arg(result.unchanged)
            .arg(result.rows - good - result.unchanged));
    // Rows with faults first: they are what a person must look at.
    std::vector<const registration::PlannedRow*> order;
    for (const bool faulty : { true, false }) {
        for (const auto& row : preview.rows) {
            if ((row.action == RowAction::Skip) == faulty && order.size() < kMostShown) {
                order.push_back(&row);
            }
        }
    }
    m_rows->setRowCount(static_cast<int>(order.size()));
    for (int place = 0; place < m_rows->rowCount(); ++place) {
        const auto& row = *order[static_cast<size_t>(place)];
        QStringList remarks;
        for (const RowIssue& issue : row.issues) {
            remarks.append(issueSentence(issue));
        }
        m_rows->setItem(place, 0, new QTableWidgetItem(QString::number(row.row)));
        m_rows->setItem(place, 1, new QTableWidgetItem(row.displayName));
        m_rows->setItem(place, 2, new QTableWidgetItem(actionWord(row.action)));
        auto* remark = new QTableWidgetItem(remarks.join(QLatin1Char('\n')));
        remark->setToolTip(remark->text());
        m_rows->setItem(place, 3, remark);
    }
    m_rows->resizeRowsToContents();
    m_faults->setVisible(!m_issues.empty());
    m_import->setText(good > 0 ? tr("&Import %n contract(s)", nullptr, good) : tr("&Import"));
    m_import->setEnabled(good > 0);
}

void ContractImportDialog::work(size_t slice)
{
    const size_t slices = ContractImport::sliceCount(m_table);
    m_progress->setProgress(static_cast<qint64>(slice),
        static_cast<qint64>(slices),
        tr("Imported %1 of %2 rows").arg(m_result.rows).arg(m_table.records.size()));
    if (slice >= slices) {
        conclude();
        return;
    }
    m_desk.write(
        [table = m_table, mapping = m_mapping, slice](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return ContractImport(school.services().audit).applySlice(tx, session, table, mapping, slice);
        },
        this,
        [this, slice](const Result<registration::ImportResult>& part) {
            if (!part) {
                m_close->setEnabled(true);
                m_counts->setText(
                    tr("The import stopped: %1 The rows before it are stored. Import the same file "
                       "again, nothing is made twice.")
                        .arg(errorText(part.error())));
                return;
            }
            ContractImport::add(m_result, *part);
            work(slice + 1);
        });
}

void ContractImportDialog::conclude()
{
    m_progress->hide();
    m_import->hide();
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_heading->setText(tr("The contracts are imported."));
    const int faulty = m_result.rows - m_result.created - m_result.updated - m_result.unchanged;
    m_counts->setText(tr("%1 new, %2 changed, %3 as they were, %4 not imported")
            .arg(m_result.created)
            .arg(m_result.updated)
            .arg(m_result.unchanged)
            .arg(faulty));
}

void ContractImportDialog::saveFaults()
{
    const auto faulty = registration::faultyRows(m_table, m_issues, tr("What is wrong"), issueSentence);
    const QString path = FileDialog::saveFile(this,
        QStringLiteral("import"),
        tr("Save the faulty rows"),
        tr("contracts to mend"),
        tr("Spreadsheet (*.xlsx);;Text with semicolons (*.csv)"),
        QStringLiteral("xlsx"));
    if (path.isEmpty()) {
        return;
    }
    const bool isSheet = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const auto bytes = isSheet
        ? formats::writeSpreadsheet(tr("Contracts"), faulty.headings, faulty.rows)
        : Result<QByteArray>(formats::writeCsv(QList<QStringList> { faulty.headings } + faulty.rows));
    const auto written
        = bytes ? application::writePrivateFile(path, *bytes) : Result<void>(tl::unexpect, bytes.error());
    if (!written) {
        MessageBox::inform(
            this, tr("No file was written."), errorText(written.error()), MessageBox::Kind::Failure);
    }
}

void importContracts(Desk& desk, QWidget* parent)
{
    const QString path = FileDialog::openFile(parent,
        QStringLiteral("import"),
        ContractImportDialog::tr("Import contracts"),
        ContractImportDialog::tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    desk.command([path](SchoolWorker&, const access::Session&) { return formats::readTableFile(path); },
        parent,
        [&desk, parent, path](const Result<formats::Table>& table) {
            if (!table) {
                MessageBox::inform(parent,
                    ContractImportDialog::tr("This file cannot be read."),
                    errorText(table.error()),
                    MessageBox::Kind::Failure);
                return;
            }
            auto* dialog = new ContractImportDialog(
                desk, registration::ImportTable::from(*table), QFileInfo(path).fileName(), parent);
            dialog->open();
        });
}

} // namespace belfry::ui::contracts
