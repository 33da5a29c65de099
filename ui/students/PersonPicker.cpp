// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonPicker.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/students/PersonCommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;
using lists::StudentRow;

namespace {

constexpr size_t kMostShown = 50;

} // namespace

PersonPicker::PersonPicker(Desk& desk, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Name, login, address or number"), this))
    , m_list(new QListWidget(this))
    , m_remark(mutedLabel(QString(), this))
    , m_new(secondaryButton(tr("&New person…"), QStringLiteral("pickerNewButton"), this))
    , m_pick(primaryButton(tr("&Choose"), QStringLiteral("pickerChooseButton"), this))
{
    setObjectName(QStringLiteral("personPickerDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(title, this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    setFontScale(heading, 1.15, QFont::DemiBold);
    m_search->setObjectName(QStringLiteral("pickerSearchField"));
    setNames(m_list, QStringLiteral("pickerListWidget"), tr("Persons found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("pickerCancelButton"), this);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_pick);
    layout->addLayout(buttons);
    m_new->hide();
    m_pick->setDefault(true);
    m_pick->setEnabled(false);
    connect(m_search, &SearchField::searchChanged, this, &PersonPicker::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_pick->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &PersonPicker::conclude);
    connect(m_pick, &QPushButton::clicked, this, &PersonPicker::conclude);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_new, &QPushButton::clicked, this, [this] {
        openNewPerson(m_desk, *m_newKind, this, [this](PersonId person) {
            Q_EMIT picked(person);
            accept();
        });
    });
    find();
}

void PersonPicker::setExcluded(std::vector<PersonId> persons)
{
    m_excluded = std::move(persons);
    find();
}

void PersonPicker::allowNew(lists::PersonListKind kind)
{
    m_newKind = kind;
    m_new->show();
}

void PersonPicker::setKind(lists::PersonListKind kind)
{
    m_kind = kind;
    find();
}

void PersonPicker::find()
{
    struct Found
    {
        std::vector<StudentRow> rows;
        size_t count = 0;
    };
    lists::StudentFilter filter;
    filter.kind = m_kind;
    filter.search = m_search->text();
    const int question = ++m_question;
    m_desk.read(
        [filter, excluded = m_excluded](
            SchoolWorker&, database::Transaction& tx, const access::Session& session) -> Result<Found> {
            TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
            ids.erase(std::remove_if(ids.begin(),
                          ids.end(),
                          [&](PersonId id) {
                              return std::find(excluded.begin(), excluded.end(), id) != excluded.end();
                          }),
                ids.end());
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
            show(found->rows, found->count);
        });
}

void PersonPicker::show(const std::vector<StudentRow>& rows, size_t found)
{
    m_list->clear();
    for (const StudentRow& row : rows) {
        QStringList facts { row.listName };
        facts += row.groups;
        facts += row.emails.mid(0, 1);
        auto* item = new QListWidgetItem(facts.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, row.id.value());
    }
    if (rows.empty()) {
        m_remark->setText(tr("Nobody was found."));
    } else {
        m_remark->setText(found > rows.size()
                ? tr("The first %1 of %2. Type more to see fewer.").arg(rows.size()).arg(found)
                : QString());
    }
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (!rows.empty()) {
        m_list->setCurrentRow(0);
    }
}

void PersonPicker::conclude()
{
    if (const auto* item = m_list->currentItem()) {
        const PersonId person(item->data(Qt::UserRole).toLongLong());
        Q_EMIT picked(person);
        accept();
    }
}

QSize PersonPicker::sizeHint() const
{
    return { 480, 420 };
}

} // namespace belfry::ui::students
