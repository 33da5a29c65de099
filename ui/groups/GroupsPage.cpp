// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupsPage.h"

#include "ui/activities/ImportWizard.h"
#include "ui/activities/ListExport.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/Preferences.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/groups/GroupCard.h"
#include "ui/groups/GroupDialog.h"
#include "ui/groups/GroupsModel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace belfry::ui::groups {

using namespace core;

GroupsPage::GroupsPage(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("groupsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    buildHead();
    buildList();
    connect(&m_desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics
            & (database::Topics(database::Topic::Groups) | database::Topic::People
                | database::Topic::Credentials | database::Topic::Outbox)) {
            reload();
        }
    });
    reload();
}

void GroupsPage::buildHead()
{
    m_title = new SectionTitle(tr("Groups"), SectionTitle::Size::Page, this);
    auto* import = secondaryButton(tr("&Import…"), QStringLiteral("importGroupsButton"), this);
    auto* add = primaryButton(tr("&New group"), QStringLiteral("newGroupButton"), this);
    add->setShortcut(QKeySequence::New);
    import->setVisible(access::mayEver(m_desk.session(), access::Action::Import));
    add->setVisible(access::mayEver(m_desk.session(), access::Action::EditPeople));
    m_title->addAction(import);
    auto* list = new QMenu(this);
    if (access::mayEver(m_desk.session(), access::Action::Compose)) {
        addMessageActions(list, m_navigator, targets());
        list->addSeparator();
        m_title->addAction(
            new MessageButton(m_navigator, targets(), QStringLiteral("messageButton"), {}, this));
    }
    addListActions(
        list, m_desk, this, [this] { return contentsOf(*m_table, tr("Groups"), "groups.export"); });
    m_title->addAction(menuButton(tr("&More"), QStringLiteral("groupsMoreButton"), list, this));
    m_title->addAction(add);
    layout()->addWidget(m_title);
    connect(import, &QPushButton::clicked, this, [this] { importList(m_desk, &m_navigator, this); });
    connect(add, &QPushButton::clicked, this, &GroupsPage::newGroup);

    auto* line = new QHBoxLayout;
    m_search = new SearchField(tr("Search groups"), this);
    m_search->setObjectName(QStringLiteral("groupsSearchField"));
    m_search->setMaximumWidth(320);
    m_archive = new FilterButton(tr("Show"), tr("present groups"), this);
    m_archive->setObjectName(QStringLiteral("groupsArchiveFilterButton"));
    m_archive->setChoices({ { tr("archived"), true } });
    line->addWidget(m_search, 1);
    line->addWidget(m_archive);
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        const qint64 current = m_table->currentId();
        m_model->setSearch(text);
        m_table->setCurrentId(current);
        showEmptyState();
    });
    connect(m_archive, &FilterButton::valueChanged, this, [this] { reload(); });
}

void GroupsPage::buildList()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto* card = new Card(splitter);
    card->setBodyMargins(0);
    m_model = new GroupsModel(this);
    m_table = new CheckableTableView(card);
    setLook(m_table, "inCard");
    setNames(m_table, QStringLiteral("groupsTableView"), tr("Groups"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({ 120, 104, 140 });
    m_table->setColumnKey(QStringLiteral("groups"));
    m_empty = new EmptyState(IconName::Groups, {}, {}, card);
    m_empty->setObjectName(QStringLiteral("groupsEmptyState"));
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    m_card = new GroupCard(m_desk, m_navigator, splitter);
    m_card->setMessageTargets(targets());
    if (access::mayEver(m_desk.session(), access::Action::Compose)) {
        m_table->addActions(messageActions(m_table, m_navigator, targets()).mid(0, 1));
    }
    splitter->addWidget(card);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 360, 420 });
    Preferences::rememberSplitter(splitter, key());
    static_cast<QVBoxLayout*>(layout())->addWidget(splitter, 1);
    connect(m_table, &CheckableTableView::currentIdChanged, this, [this](qint64 id) {
        if (id > 0) {
            m_card->show(GroupId(id));
        } else {
            m_card->clear();
        }
    });
    connect(m_table, &CheckableTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        const qint64 current = m_table->currentId();
        m_model->sortBy(column, order);
        m_table->setCurrentId(current);
    });
    connect(m_table, &CheckableTableView::rowActivated, this, [this] {
        m_card->setTab(QStringLiteral("students"));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &GroupsPage::newGroup);
}

bool GroupsPage::isArchive() const
{
    return m_archive->value().toBool();
}

bool GroupsPage::search(const QString& text)
{
    m_search->setText(text);
    return true;
}

void GroupsPage::open(const QVariantMap& filter)
{
    m_search->clear();
    m_archive->setValue({});
    m_wanted = filter.value(QStringLiteral("id")).toLongLong();
    m_card->setTab(filter.value(QStringLiteral("tab")).toString());
    reload();
    if (filter.value(QStringLiteral("new")).toBool()) {
        newGroup();
    }
}

void GroupsPage::reload()
{
    const int question = ++m_question;
    m_desk.read(
        [archived = isArchive()](SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::GroupList::rows(tx, session, archived);
        },
        this,
        [this, question](Result<std::vector<lists::GroupRow>> rows) {
            if (question != m_question) {
                return;
            }
            if (!rows) {
                m_empty->setSentence(errorText(rows.error()));
                m_empty->setAction({});
                m_stack->setCurrentWidget(m_empty);
                return;
            }
            showRows(std::move(*rows));
        });
}

void GroupsPage::showRows(std::vector<lists::GroupRow> rows)
{
    const qint64 current = m_wanted > 0 ? std::exchange(m_wanted, 0) : m_card->group().value();
    m_model->setRows(std::move(rows));
    m_title->setRemark(m_model->total() == 0 ? QString() : tr("%n group(s)", nullptr, m_model->total()));
    if (m_table->setCurrentId(current)) {
        m_card->show(GroupId(current)); // its numbers may have changed
    } else if (m_model->rowCount() > 0) {
        m_table->setCurrentId(m_model->index(0, 0).data(roles::kRowId).toLongLong());
    } else {
        m_card->clear();
    }
    showEmptyState();
}

void GroupsPage::showEmptyState()
{
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    m_empty->setAction({});
    if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setSentence(tr("No group fits the search."));
    } else if (isArchive()) {
        m_empty->setSentence(tr("No group is archived."));
    } else {
        m_empty->setSentence(tr("There are no groups yet. They come with the import of your list, or add the "
                                "first one by hand."));
        m_empty->setAction(mayEdit ? tr("New group") : QString());
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

MessageTargets GroupsPage::targets()
{
    MessageTargets targets;
    targets.chosen = [this](const MessageTargets::Write& write) {
        const auto* row = m_model->row(m_card->group());
        if (row != nullptr) {
            write(messageToGroups({ { row->group.id, row->group.name } }));
        }
    };
    targets.shown = [this](const MessageTargets::Write& write) { write(messageToGroups(m_model->shown())); };
    targets.shownCount = [this] { return m_model->rowCount(); };
    return targets;
}

void GroupsPage::newGroup()
{
    auto* dialog = new GroupDialog(m_desk, {}, this);
    connect(dialog, &GroupDialog::saved, this, [this](GroupId id) {
        m_wanted = id.value();
        m_archive->setValue({});
        reload();
    });
    dialog->open();
}

} // namespace belfry::ui::groups
