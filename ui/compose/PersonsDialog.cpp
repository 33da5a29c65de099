// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PersonsDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;
using lists::StudentRow;

namespace {

constexpr size_t kMostShown = 100;

struct Found
{
    std::vector<StudentRow> rows;
    size_t count = 0;
};

} // namespace

PersonsDialog::PersonsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Name, login, address or telephone"), this))
    , m_list(new QListWidget(this))
    , m_remark(mutedLabel(QString(), this))
    , m_pick(primaryButton(tr("&Add"), QStringLiteral("addPersonsButton"), this))
{
    setObjectName(QStringLiteral("personsDialog"));
    setWindowTitle(tr("Add persons"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("personsDialogSearchField"));
    setNames(m_list, QStringLiteral("personsListWidget"), tr("Persons who fit"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_pick);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    m_pick->setDefault(true);
    m_pick->setEnabled(false);
    connect(m_search, &SearchField::searchChanged, this, &PersonsDialog::find);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_pick->setEnabled(!m_list->selectedItems().isEmpty());
    });
    connect(m_list, &QListWidget::itemActivated, this, &PersonsDialog::conclude);
    connect(m_pick, &QPushButton::clicked, this, &PersonsDialog::conclude);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    find();
}

void PersonsDialog::find()
{
    const int question = ++m_question;
    m_desk.read(
        [text = m_search->text()](
            SchoolWorker&, database::Transaction& tx, const access::Session& session) -> Result<Found> {
            lists::StudentFilter filter;
            filter.kind = lists::PersonListKind::Everybody;
            filter.search = text;
            TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
            Found found;
            found.count = ids.size();
            ids.resize(std::min(ids.size(), kMostShown));
            TRY_ASSIGN(found.rows, lists::StudentList::rows(tx, session, ids));
            return found;
        },
        this,
        [this, question](const Result<Found>& found) {
            if (question != m_question) {
                return;
            }
            if (!found) {
                m_remark->setText(errorText(found.error()));
                return;
            }
            showRows(found->rows, found->count);
        });
}

void PersonsDialog::showRows(const std::vector<StudentRow>& rows, size_t found)
{
    m_list->clear();
    for (const StudentRow& row : rows) {
        const QString groups = row.groups.join(QStringLiteral(", "));
        auto* item = new QListWidgetItem(
            //: %1 is a person, %2 the person's groups
            groups.isEmpty() ? row.listName : tr("%1 - %2").arg(row.listName, groups),
            m_list);
        item->setData(Qt::UserRole, row.id.value());
    }
    if (rows.size() == 1) {
        m_list->item(0)->setSelected(true);
    }
    m_pick->setEnabled(!m_list->selectedItems().isEmpty());
    m_remark->setText(found == 0  ? tr("Nobody fits the search.")
            : found > rows.size() ? tr("%n more: type more of the name.", nullptr, int(found - rows.size()))
                                  : QString());
}

void PersonsDialog::conclude()
{
    std::vector<PersonId> persons;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            persons.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    if (!persons.empty()) {
        Q_EMIT picked(persons);
        accept();
    }
}

} // namespace belfry::ui::compose
