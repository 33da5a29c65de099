// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/AddStudentsDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/groups/GroupStudentsModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::groups {

using namespace core;

namespace {

/// More than anybody reads; typing narrows it.
constexpr size_t kShown = 200;

struct Found
{
    std::vector<lists::StudentRow> rows;
    size_t total = 0;
};

Result<Found> findStudents(database::Transaction& tx,
    const access::Session& session,
    const QString& search,
    const QSet<PersonId>& members)
{
    lists::StudentFilter filter;
    filter.search = search;
    TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
    ids.erase(
        std::remove_if(ids.begin(), ids.end(), [&](PersonId id) { return members.contains(id); }), ids.end());
    Found found;
    found.total = ids.size();
    ids.resize(std::min(ids.size(), kShown));
    TRY_ASSIGN(found.rows, lists::StudentList::rows(tx, session, ids));
    return found;
}

} // namespace

AddStudentsDialog::AddStudentsDialog(
    Desk& desk, GroupId group, const QString& groupName, std::vector<PersonId> members, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_group(group)
    , m_members(members.begin(), members.end())
    , m_search(new SearchField(tr("Search name, address or number"), this))
    , m_model(new GroupStudentsModel(this))
    , m_table(nullptr)
    , m_remark(mutedLabel(QString(), this))
    , m_add(primaryButton(tr("&Add"), QStringLiteral("addTickedButton"), this))
{
    setObjectName(QStringLiteral("addStudentsDialog"));
    setWindowTitle(tr("Add students to “%1”").arg(groupName));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(620, 480);
    m_search->setObjectName(QStringLiteral("addStudentsSearchField"));
    auto* card = new Card(this);
    card->setBodyMargins(0);
    m_table = new CheckableTableView(card);
    setNames(m_table, QStringLiteral("addStudentsTableView"), tr("Students who are not in the group"));
    m_table->setTickable(true);
    m_table->setModel(m_model);
    m_table->hideColumns({ GroupStudentsModel::Credentials });
    m_table->setColumnWidths({ 220, 130, 100, 180 });
    m_table->setSortableColumns({});
    card->body()->addWidget(m_table);
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    connect(m_search, &SearchField::searchChanged, this, &AddStudentsDialog::find);
    connect(m_table, &CheckableTableView::ticksChanged, this, [this](int count) {
        m_add->setEnabled(count > 0);
        m_add->setText(count > 0 ? tr("&Add %n student(s)", nullptr, count) : tr("&Add"));
    });
    connect(m_table, &CheckableTableView::rowActivated, this, [this](qint64 id) {
        m_table->setTicked(id, !m_table->isTicked(id));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddStudentsDialog::add);
    find();
}

void AddStudentsDialog::find()
{
    const int question = ++m_question;
    m_desk.read([search = m_search->text(), members = m_members](SchoolWorker&,
                    database::Transaction& tx,
                    const access::Session& session) { return findStudents(tx, session, search, members); },
        this,
        [this, question](Result<Found> found) {
            if (question != m_question) {
                return;
            }
            if (!found) {
                m_remark->setText(errorText(found.error()));
                return;
            }
            const size_t shown = found->rows.size();
            m_model->setRows(std::move(found->rows));
            if (found->total == 0) {
                m_remark->setText(tr("Nobody fits."));
            } else {
                m_remark->setText(shown < found->total
                        ? tr("%1 of %2 shown: type to find the others.").arg(shown).arg(found->total)
                        : QString());
            }
        });
}

void AddStudentsDialog::add()
{
    std::vector<PersonId> students;
    for (const qint64 id : m_table->tickedIds()) {
        students.emplace_back(id);
    }
    m_add->setEnabled(false);
    m_desk.write(
        [group = m_group, students](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().groups.enrol(tx, session, group, students);
        },
        this,
        [this](const Result<void>& done) {
            m_add->setEnabled(true);
            if (done) {
                accept();
            } else {
                MessageBox::inform(
                    this, tr("Nobody was added."), errorText(done.error()), MessageBox::Kind::Failure);
            }
        });
}

} // namespace belfry::ui::groups
