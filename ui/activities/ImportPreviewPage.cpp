// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportPreviewPage.h"

#include "ui/common/Look.h"
#include "ui/common/table/CellDelegate.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace belfry::ui {

using Show = ImportPreviewModel::Show;

namespace {

constexpr Show kTabs[] {
    Show::Faulty, Show::Created, Show::Updated, Show::Unchanged, Show::Skipped, Show::All
};

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    setLook(table, "inCard");
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(table->font()));
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[] { 60, 150, 150, 110, 130 };
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    return table;
}

} // namespace

ImportPreviewPage::ImportPreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_hint(mutedLabel(QString(), this))
    , m_search(new SearchField(tr("Search"), this))
    , m_model(new ImportPreviewModel(this))
    , m_table(nullptr)
    , m_empty(new EmptyState(IconName::Check, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_save(secondaryButton(tr("Save the &faulty rows…"), QStringLiteral("saveFaultyButton"), this))
{
    m_summary->setObjectName(QStringLiteral("previewSummaryLabel"));
    m_summary->setWordWrap(true);
    setFontScale(m_summary, 1.15, QFont::DemiBold);
    setNames(m_tabs, QStringLiteral("previewTabBar"), tr("Which rows"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int index = 0; index < static_cast<int>(std::size(kTabs)); ++index) {
        m_tabs->addTab(QString());
    }
    m_search->setObjectName(QStringLiteral("previewSearchField"));
    m_search->setMaximumWidth(180);
    m_hint->setObjectName(QStringLiteral("previewHintLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    auto* card = new Card(this);
    card->setBodyMargins(0);
    m_table = makeTable(m_model, card);
    setNames(m_table, QStringLiteral("previewTableView"), tr("Rows of the list"));
    m_empty->setObjectName(QStringLiteral("previewEmptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);

    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_save);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    line->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(line);
    layout->addWidget(card, 1);
    layout->addWidget(m_hint);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPreviewPage::showTab);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        showTab();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportPreviewPage::saveFaultyWanted);
    connect(m_table->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &ImportPreviewPage::showWholeReason);
}

/// A long value or sentence is cut in the list; under it there is room.
void ImportPreviewPage::showWholeReason(const QModelIndex& row)
{
    const auto words
        = [&](ImportPreviewModel::Column column) { return row.siblingAtColumn(column).data().toString(); };
    if (!row.isValid() || words(ImportPreviewModel::Reason).isEmpty()) {
        m_hint->setText(tr("Where only a value is wrong, the person is imported without it."));
        return;
    }
    //: a faulty row of a list: its number, the column's heading, the value there, a sentence: what is wrong
    m_hint->setText(tr("Row %1, %2, “%3”: %4")
            .arg(words(ImportPreviewModel::RowNumber),
                words(ImportPreviewModel::Heading),
                words(ImportPreviewModel::Value),
                words(ImportPreviewModel::Reason)));
}

void ImportPreviewPage::setRows(std::vector<core::registration::PlannedRow> rows)
{
    m_model->setRows(std::move(rows));
    const int faulty = m_model->count(Show::Faulty);
    const int created = m_model->count(Show::Created);
    m_summary->setText(created == 0 && m_model->count(Show::Updated) == 0
            ? tr("Nothing new: everybody of this list is here already.")
            : tr("%n new student(s) would be added.", nullptr, created));
    if (m_model->count(Show::Skipped) == m_model->count(Show::All)) {
        m_summary->setText(tr("No row of this list can be imported."));
    }
    m_save->setVisible(faulty > 0);
    m_hint->setVisible(faulty > 0);
    m_tabs->setTabText(0, tr("Faulty %n", nullptr, faulty));
    m_tabs->setTabText(1, tr("New %n", nullptr, created));
    m_tabs->setTabText(2, tr("Updated %n", nullptr, m_model->count(Show::Updated)));
    m_tabs->setTabText(3, tr("Unchanged %n", nullptr, m_model->count(Show::Unchanged)));
    m_tabs->setTabText(4, tr("Not imported %n", nullptr, m_model->count(Show::Skipped)));
    m_tabs->setTabText(5, tr("All %n", nullptr, m_model->count(Show::All)));
    m_tabs->setCurrentIndex(faulty > 0 ? 0 : 5);
    showTab();
}

void ImportPreviewPage::showTab()
{
    const Show show = kTabs[std::max(0, m_tabs->currentIndex())];
    m_model->setShown(show);
    showWholeReason({});
    const bool isEmpty = m_model->rowCount() == 0;
    if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setSentence(tr("No row here fits the search."));
    } else {
        m_empty->setSentence(
            show == Show::Faulty ? tr("No row has a fault.") : tr("There are no such rows."));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

} // namespace belfry::ui
