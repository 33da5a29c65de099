// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportColumnsPage.h"

#include "ui/activities/ImportText.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {

using core::registration::ImportField;
using core::registration::ImportTable;
using core::registration::Mapping;

namespace {

constexpr qsizetype kSamples = 3;
constexpr qsizetype kLongestSample = 40;

QStringList samplesOf(const ImportTable& table, qsizetype column)
{
    QStringList samples;
    for (const auto& record : table.records) {
        const QString text = record.cells.value(column).simplified();
        if (!text.isEmpty()) {
            samples.append(
                text.size() > kLongestSample ? QString(text.left(kLongestSample) + QChar(0x2026)) : text);
        }
        if (samples.size() == kSamples) {
            break;
        }
    }
    return samples;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget* parent)
    : QWidget(parent)
    , m_hint(mutedLabel(QString(), this))
    , m_banner(new Banner(Banner::Tone::Warn, {}, {}, this))
    , m_area(new QScrollArea(this))
{
    m_hint->setObjectName(QStringLiteral("columnsHintLabel"));
    m_banner->setObjectName(QStringLiteral("columnsBanner"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_hint);
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);
}

void ImportColumnsPage::setTable(const ImportTable& table, const Mapping& mapping, bool isRemembered)
{
    m_columns.clear();
    m_hint->setText(isRemembered
            ? tr("These headings were imported before: the columns are as you set them then.")
            : tr("The columns were guessed from their headings. Please check them; they are remembered for "
                 "next time."));
    auto* contents = new QWidget;
    setLook(contents, "page");
    auto* grid = new QGridLayout(contents);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        addColumn(
            grid, table.headings.at(column), samplesOf(table, column), mapping[static_cast<size_t>(column)]);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(contents);
    columnChanged();
}

void ImportColumnsPage::addColumn(
    QGridLayout* grid, const QString& heading, const QStringList& samples, ImportField field)
{
    const int row = grid->rowCount();
    auto* title = new QLabel(heading.isEmpty() ? tr("(without a heading)") : heading);
    title->setTextFormat(Qt::PlainText);
    setFontScale(title, 1.0, QFont::DemiBold);
    auto* sample = mutedLabel(QString());
    sample->setTextFormat(Qt::PlainText);
    auto* choice = new QComboBox;
    for (const ImportField one : importText::fields()) {
        choice->addItem(importText::fieldWord(one), static_cast<int>(one));
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(field)));
    choice->setMinimumWidth(240);
    choice->setFocusPolicy(Qt::StrongFocus);
    setNames(choice,
        QStringLiteral("column%1ComboBox").arg(m_columns.size()),
        tr("What the column “%1” is").arg(heading));
    title->setBuddy(choice);
    grid->addWidget(title, row, 0, Qt::AlignBottom);
    grid->addWidget(sample, row + 1, 0, Qt::AlignTop);
    grid->addWidget(choice, row, 1, 2, 1, Qt::AlignVCenter);
    auto* rule = new QFrame;
    setLook(rule, "rule");
    grid->addWidget(rule, row + 2, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, 9);
    m_columns.push_back({ heading, samples, choice, sample });
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportColumnsPage::columnChanged);
}

void ImportColumnsPage::showSamples(const Column& column)
{
    const auto field = static_cast<ImportField>(column.field->currentData().toInt());
    QStringList shown = column.samples;
    if (field == ImportField::Password) {
        std::fill(shown.begin(), shown.end(), QString(8, QChar(0x2022)));
    }
    column.sample->setText(shown.isEmpty() ? tr("(empty)") : shown.join(QStringLiteral("  ·  ")));
}

void ImportColumnsPage::columnChanged()
{
    for (const Column& column : m_columns) {
        showSamples(column);
    }
    const QString problem = this->problem();
    m_banner->setText(problem);
    m_banner->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

Mapping ImportColumnsPage::mapping() const
{
    Mapping mapping;
    for (const Column& column : m_columns) {
        mapping.push_back(static_cast<ImportField>(column.field->currentData().toInt()));
    }
    return mapping;
}

bool ImportColumnsPage::has(ImportField field) const
{
    const Mapping now = mapping();
    return std::find(now.begin(), now.end(), field) != now.end();
}

QString ImportColumnsPage::headingOf(ImportField field) const
{
    const Mapping now = mapping();
    const auto found = std::find(now.begin(), now.end(), field);
    return found == now.end() ? QString() : m_columns[static_cast<size_t>(found - now.begin())].heading;
}

QString ImportColumnsPage::problem() const
{
    if (!has(ImportField::FullName) && !has(ImportField::FamilyName) && !has(ImportField::GivenName)) {
        return tr("Which column holds the names? Without a name nobody can be imported.");
    }
    const Mapping now = mapping();
    for (const ImportField field : importText::fields()) {
        const auto count = std::count(now.begin(), now.end(), field);
        if (importText::isSingle(field) && count > 1) {
            return tr("“%1” can be only one column. Set the others to “%2”.")
                .arg(importText::fieldWord(field), importText::fieldWord(ImportField::Ignore));
        }
    }
    return {};
}

} // namespace belfry::ui
