// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonsPage.h"

#include "ui/activities/ListExport.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/CredentialWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/Preferences.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/students/PersonCard.h"
#include "ui/students/PersonCommands.h"
#include "ui/students/PersonListModel.h"
#include "ui/students/PersonsExport.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace belfry::ui::students {

using namespace core;
using lists::CredentialState;
using lists::PersonListKind;
using lists::Problem;
using lists::SortColumn;
using lists::StudentRow;

namespace {

constexpr int kNarrowList = 460;
constexpr size_t kFirstWindow
    = 64; ///< rows that come with the order itself: the first painting needs no second question
constexpr CredentialState kStates[] { CredentialState::Never,
    CredentialState::Queued,
    CredentialState::Sent,
    CredentialState::Folder,
    CredentialState::Failed,
    CredentialState::Uncertain,
    CredentialState::Changed };

struct ProblemName
{
    Problem problem;
    const char* key;
};
constexpr ProblemName kProblems[] { { Problem::NoAddress, "noAddress" },
    { Problem::BadAddress, "badAddress" },
    { Problem::NoConsent, "noConsent" },
    { Problem::NoGuardian, "noGuardian" },
    { Problem::NoGroup, "noGroup" } };

QString problemWord(Problem problem)
{
    switch (problem) {
    case Problem::NoAddress:
        return PersonsPage::tr("no address");
    case Problem::BadAddress:
        return PersonsPage::tr("wrong address");
    case Problem::NoConsent:
        return PersonsPage::tr("no consent");
    case Problem::NoGuardian:
        return PersonsPage::tr("no guardian");
    case Problem::NoGroup:
        return PersonsPage::tr("no group");
    }
    return {};
}

SortColumn sortColumn(int column)
{
    switch (column) {
    case PersonListModel::Groups:
        return SortColumn::Group;
    case PersonListModel::Login:
        return SortColumn::Login;
    case PersonListModel::Number:
        return SortColumn::Number;
    default:
        return SortColumn::Name;
    }
}

QString newWords(PersonListKind kind)
{
    switch (kind) {
    case PersonListKind::Students:
        return PersonsPage::tr("&New student");
    case PersonListKind::Guardians:
        return PersonsPage::tr("&New guardian");
    case PersonListKind::Teachers:
        return PersonsPage::tr("&New teacher");
    case PersonListKind::Payers:
        return PersonsPage::tr("&New payer");
    case PersonListKind::Everybody:
        break;
    }
    return PersonsPage::tr("&New person");
}

} // namespace

PersonsPage::PersonsPage(Desk& desk, INavigator& navigator, PersonListKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_kind(kind)
{
    setObjectName(key() + QStringLiteral("Page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(12);
    buildHead();
    buildFilters();
    buildList();
    buildActions();
    auto* shortcut = new QShortcut(QKeySequence::New, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &PersonsPage::newPerson);
    connect(&m_desk, &Desk::changed, this, [this](database::Topics topics) {
        using database::Topic;
        if (topics
            & (database::Topics(Topic::People) | Topic::Groups | Topic::Credentials | Topic::Outbox
                | Topic::Contracts)) {
            m_isStale = true;
            if (isVisible()) {
                refresh();
            }
        }
    });
    updateActions();
    reload();
}

QString PersonsPage::key() const
{
    switch (m_kind) {
    case PersonListKind::Students:
        return QStringLiteral("students");
    case PersonListKind::Guardians:
        return QStringLiteral("guardians");
    case PersonListKind::Teachers:
        return QStringLiteral("people");
    case PersonListKind::Payers:
        return QStringLiteral("payers");
    case PersonListKind::Everybody:
        break;
    }
    return QStringLiteral("persons");
}

QString PersonsPage::title() const
{
    switch (m_kind) {
    case PersonListKind::Students:
        return tr("Students");
    case PersonListKind::Guardians:
        return tr("Guardians");
    case PersonListKind::Teachers:
        return tr("Teachers");
    case PersonListKind::Payers:
        return tr("Payers");
    case PersonListKind::Everybody:
        break;
    }
    return tr("Persons");
}

IconName PersonsPage::icon() const
{
    switch (m_kind) {
    case PersonListKind::Students:
        return IconName::Students;
    case PersonListKind::Guardians:
        return IconName::Guardians;
    default:
        return IconName::Staff;
    }
}

void PersonsPage::buildHead()
{
    m_title = new SectionTitle(title(), SectionTitle::Size::Page, this);
    m_import = secondaryButton(tr("&Import…"), QStringLiteral("importButton"), this);
    m_import->setVisible(
        m_kind == PersonListKind::Students && access::mayEver(m_desk.session(), access::Action::Import));
    m_new = primaryButton(newWords(m_kind), QStringLiteral("newPersonButton"), this);
    m_new->setEnabled(access::mayEver(m_desk.session(), access::Action::EditPeople));
    setButtonIcon(m_new, IconName::Plus);
    m_title->addAction(m_import);
    m_title->addAction(m_new);
    layout()->addWidget(m_title);
    connect(m_import, &QPushButton::clicked, this, &PersonsPage::importWanted);
    connect(m_new, &QPushButton::clicked, this, &PersonsPage::newPerson);
}

void PersonsPage::buildFilters()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    m_search = new SearchField(tr("Search"), this);
    m_search->setObjectName(QStringLiteral("personsSearchField"));
    m_search->setAccessibleName(tr("Search by name, login, number, address or telephone"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(220);
    m_group = new FilterButton(tr("Group"), tr("all"), this);
    m_group->setObjectName(QStringLiteral("groupFilterButton"));
    m_credentials = new FilterButton(tr("Credentials"), tr("all"), this);
    m_credentials->setObjectName(QStringLiteral("credentialsFilterButton"));
    m_problem = new FilterButton(tr("Problems"), tr("all"), this);
    m_problem->setObjectName(QStringLiteral("problemFilterButton"));
    m_archived = new FilterButton(tr("Show"), tr("active"), this);
    m_archived->setObjectName(QStringLiteral("archivedFilterButton"));
    m_role = new FilterButton(tr("Who"), tr("guardians"), this);
    m_role->setObjectName(QStringLiteral("roleFilterButton"));
    m_role->setChoices({ { tr("payers"), true } });
    m_role->setVisible(m_kind == PersonListKind::Guardians);
    QList<FilterButton::Choice> states;
    for (const CredentialState state : kStates) {
        states.append({ credentialStateWord(state), lists::credentialStateName(state) });
    }
    m_credentials->setChoices(states);
    QList<FilterButton::Choice> problems;
    for (const ProblemName& entry : kProblems) {
        if (m_kind == PersonListKind::Students
            || (entry.problem != Problem::NoGuardian && entry.problem != Problem::NoGroup)) {
            problems.append({ problemWord(entry.problem), QLatin1String(entry.key) });
        }
    }
    m_problem->setChoices(problems);
    m_archived->setChoices({ { tr("archived"), true } });
    m_group->setVisible(m_kind == PersonListKind::Students);
    line->addWidget(m_search, 1);
    for (FilterButton* button : { m_role, m_group, m_credentials, m_problem, m_archived }) {
        line->addWidget(button);
        connect(button, &FilterButton::valueChanged, this, &PersonsPage::filterChanged);
    }
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_search, &SearchField::searchChanged, this, &PersonsPage::filterChanged);
    connect(m_role, &FilterButton::valueChanged, this, [this] {
        m_wantsFrame = true;
        m_title->setTitle(shownKind() == PersonListKind::Payers ? tr("Payers") : title());
        m_new->setText(newWords(shownKind()));
    });
}

PersonListKind PersonsPage::shownKind() const
{
    return m_role->value().toBool() ? PersonListKind::Payers : m_kind;
}

void PersonsPage::buildList()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    auto* card = new Card(m_splitter);
    card->setBodyMargins(0);
    card->body()->setSpacing(0);
    m_model = new PersonListModel(this);
    m_table = new CheckableTableView(card);
    setNames(m_table, QStringLiteral("personsTableView"), title());
    setLook(m_table, "inCard");
    m_table->setTickable(true);
    m_table->setModel(m_model);
    m_table->hideColumns({ PersonListModel::Number,
        PersonListModel::Email,
        PersonListModel::Phone,
        PersonListModel::Consent });
    if (m_kind != PersonListKind::Students) {
        m_table->hideColumns(
            { PersonListModel::Groups, PersonListModel::Login, PersonListModel::Credentials });
        m_table->setColumnHidden(PersonListModel::Email, false);
        m_table->setColumnHidden(PersonListModel::Phone, false);
    }
    m_table->setColumnWidths({ 190, 90, 120, 130, 90, 200, 120, 150 });
    m_table->setSortableColumns(
        { PersonListModel::Name, PersonListModel::Groups, PersonListModel::Login, PersonListModel::Number });
    m_table->setSortIndicator(PersonListModel::Name, Qt::AscendingOrder);
    m_table->setColumnKey(key());
    m_empty = new EmptyState(icon(), {}, {}, card);
    m_empty->setObjectName(QStringLiteral("personsEmptyState"));
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar = new BulkBar(card);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_bar);
    m_card = new PersonCard(m_desk, m_navigator, m_splitter);
    m_card->setMessageTargets(targets());
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({ 420, 356 });
    Preferences::rememberSplitter(m_splitter, key());
    static_cast<QVBoxLayout*>(layout())->addWidget(m_splitter, 1);

    // In the smallest window the name matters more than login or number, which the card shows as well.
    m_table->setSpareColumn(
        m_kind == PersonListKind::Students ? PersonListModel::Login : PersonListModel::Phone, kNarrowList);
    connect(m_model, &PersonListModel::windowWanted, this, &PersonsPage::loadWindow);
    connect(m_table, &CheckableTableView::currentIdChanged, this, &PersonsPage::showCurrent);
    connect(m_table, &CheckableTableView::ticksChanged, this, &PersonsPage::updateActions);
    connect(m_table, &CheckableTableView::sortRequested, this, &PersonsPage::filterChanged);
    connect(
        m_table, &CheckableTableView::rowActivated, this, [this](qint64 id) { editPerson(PersonId(id)); });
    connect(m_table, &CheckableTableView::deleteRequested, this, &PersonsPage::archiveChosen);
    connect(m_bar, &BulkBar::clearRequested, m_table, &CheckableTableView::clearTicks);
    connect(m_card, &PersonCard::editWanted, this, &PersonsPage::editPerson);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isFiltered()) {
            open({});
        } else if (m_import->isVisibleTo(this)) {
            Q_EMIT importWanted();
        } else {
            newPerson();
        }
    });
}

void PersonsPage::buildActions()
{
    const auto& session = m_desk.session();
    const auto action
        = [&](IconName name, const QString& text, const char* objectName, access::Action right, auto run) {
              auto* made = new QAction(ui::icon(name), text, this);
              made->setObjectName(QLatin1String(objectName));
              made->setVisible(access::mayEver(session, right));
              connect(made, &QAction::triggered, this, run);
              m_table->addAction(made);
              return made;
          };
    using access::Action;
    m_sendAction
        = action(IconName::Send, tr("&Send credentials"), "sendCredentialsAction", Action::Compose, [this] {
              sendCredentials(m_desk, chosen(), this);
          });
    m_renewAction
        = action(IconName::Key, tr("New &password…"), "renewAction", Action::MakeCredential, [this] {
              renewPasswords(m_desk, chosen(), this);
          });
    m_consentAction
        = action(IconName::Check, tr("Record &consent…"), "consentAction", Action::RecordConsent, [this] {
              recordConsent(m_desk, chosen(), this);
          });
    m_archiveAction = action(
        IconName::Archive, tr("&Archive…"), "archiveAction", Action::EditPeople, [this] { archiveChosen(); });
    m_unarchiveAction = action(
        IconName::Archive, tr("&Bring back from the archive"), "unarchiveAction", Action::EditPeople, [this] {
            unarchivePersons(m_desk, chosen(), this);
        });
    m_exportAction = action(IconName::Export, tr("&Export…"), "exportAction", Action::Export, [this] {
        exportList(m_desk, personsList(chosen(), shownColumns(*m_table), title()), this);
    });
    m_printAction = action(IconName::Print, tr("P&rint the list…"), "printAction", Action::SeePeople, [this] {
        printList(m_desk, personsList(chosen(), shownColumns(*m_table), title()), this);
    });
    auto* send = secondaryButton(m_sendAction->text(), QStringLiteral("bulkSendButton"), m_bar);
    setButtonIcon(send, IconName::Mail);
    connect(send, &QPushButton::clicked, m_sendAction, &QAction::trigger);
    send->setVisible(m_sendAction->isVisible());
    const bool mayWrite = access::mayEver(session, Action::Compose);
    auto* message = new MessageButton(
        m_navigator, targets(), QStringLiteral("bulkMessageButton"), tr("&Message…"), m_bar);
    message->setVisible(mayWrite);
    if (mayWrite) {
        m_table->addActions(messageActions(m_table, m_navigator, targets()).mid(0, 1));
    }
    auto* menu = new QMenu(m_bar);
    menu->addActions({ m_renewAction, m_consentAction, m_archiveAction, m_unarchiveAction });
    menu->addSeparator();
    menu->addActions({ m_exportAction, m_printAction });
    m_bar->addButton(send);
    m_bar->addButton(message);
    m_bar->addButton(menuButton(tr("&More"), QStringLiteral("bulkMoreButton"), menu, m_bar));

    auto* all = new QMenu(this);
    if (mayWrite) {
        addMessageActions(all, m_navigator, targets());
        all->addSeparator();
    }
    const auto forAll = [&](IconName name, const QString& text, const char* objectName, auto run) {
        auto* made = all->addAction(ui::icon(name), text);
        made->setObjectName(QLatin1String(objectName));
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    addListActions(
        all, m_desk, this, [this] { return personsList(m_model->ids(), shownColumns(*m_table), title()); });
    forAll(IconName::Merge, tr("Find &duplicates…"), "duplicatesAction", [this] {
        findDuplicates(m_desk, this);
    })->setVisible(access::mayEver(session, Action::EditPeople));
    auto* write = new MessageButton(m_navigator, targets(), QStringLiteral("messageButton"), {}, this);
    write->setVisible(mayWrite);
    m_title->addAction(write);
    auto* more = menuButton(tr("&More"), QStringLiteral("listMoreButton"), all, this);
    m_title->addAction(more);
    // Before the primary action, which stands at the right end.
    m_title->addAction(m_new);
}

lists::StudentFilter PersonsPage::filter() const
{
    lists::StudentFilter filter;
    filter.kind = shownKind();
    filter.search = m_search->text();
    if (m_wantedGroup.isValid()) {
        filter.group = m_wantedGroup;
    } else if (m_group->value().isValid()) {
        filter.group = GroupId(m_group->value().toLongLong());
    }
    for (const CredentialState state : kStates) {
        if (m_credentials->value().toString() == lists::credentialStateName(state)) {
            filter.credentials = state;
        }
    }
    for (const ProblemName& entry : kProblems) {
        if (m_problem->value().toString() == QLatin1String(entry.key)) {
            filter.problem = entry.problem;
        }
    }
    filter.archived = m_archived->value().toBool();
    filter.sort = sortColumn(m_table->sortColumn());
    filter.descending = m_table->sortOrder() == Qt::DescendingOrder;
    return filter;
}

bool PersonsPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_wantedGroup.isValid() || m_group->value().isValid()
        || m_credentials->value().isValid() || m_problem->value().isValid() || m_archived->value().isValid();
}

void PersonsPage::filterChanged()
{
    if (!m_isSetting) {
        reload();
    }
}

void PersonsPage::activated()
{
    if (m_isStale) {
        refresh();
    }
}

void PersonsPage::refresh()
{
    m_wantsFrame = true;
    m_model->expireRows();
    m_card->reload();
    reload();
}

bool PersonsPage::search(const QString& text)
{
    m_search->setText(text);
    return true;
}

void PersonsPage::open(const QVariantMap& filter)
{
    m_isSetting = true;
    m_search->setText(filter.value(QStringLiteral("search")).toString());
    const QVariant group = filter.value(QStringLiteral("group"));
    m_group->setValue(group.isValid() ? QVariant(group.toLongLong()) : QVariant());
    // The group may be newer than the choices: they are read again.
    const bool isKnown = !group.isValid() || m_group->value() == QVariant(group.toLongLong());
    m_wantedGroup = isKnown ? GroupId() : GroupId(group.toLongLong());
    m_wantsFrame = m_wantsFrame || !isKnown;
    m_credentials->setValue(filter.value(QStringLiteral("credentials")));
    m_problem->setValue(filter.value(QStringLiteral("problem")));
    m_archived->setValue({});
    m_role->setValue(filter.value(QStringLiteral("payers")));
    m_isSetting = false;
    m_wanted = filter.value(QStringLiteral("id")).toLongLong();
    if (m_wanted > 0) {
        m_card->showPerson(PersonId(m_wanted));
        m_card->setTab(filter.value(QStringLiteral("tab")).toString());
    }
    m_table->clearTicks();
    reload();
    if (filter.value(QStringLiteral("new")).toBool()) {
        newPerson();
    }
}

void PersonsPage::reload()
{
    m_isStale = false;
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    ask();
}

void PersonsPage::ask()
{
    m_isAsking = true;
    m_asksAgain = false;
    m_desk.read(
        [filter = filter()](
            SchoolWorker&, database::Transaction& tx, const access::Session& session) -> Result<Answer> {
            Answer answer;
            TRY_ASSIGN(answer.ids, lists::StudentList::ids(tx, session, filter));
            const std::vector<PersonId> first(answer.ids.begin(),
                answer.ids.begin() + static_cast<std::ptrdiff_t>(std::min(kFirstWindow, answer.ids.size())));
            TRY_ASSIGN(answer.rows, lists::StudentList::rows(tx, session, first));
            return answer;
        },
        this,
        [this](Result<Answer> answer) {
            m_isAsking = false;
            if (answer) {
                showAnswer(std::move(*answer));
            } else {
                m_empty->setSentence(errorText(answer.error()));
                m_empty->setAction({});
                m_stack->setCurrentWidget(m_empty);
            }
            if (m_asksAgain) {
                ask();
            } else if (std::exchange(m_wantsFrame, false)) {
                askFrame();
            }
        });
}

void PersonsPage::askFrame()
{
    m_desk.read(
        [kind = shownKind()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Frame> {
            Frame frame;
            TRY_ASSIGN(frame.total, lists::StudentList::total(tx, session, kind));
            if (kind == PersonListKind::Students) {
                TRY_ASSIGN(frame.groups, school.services().groups.list(tx, session));
            }
            return frame;
        },
        this,
        [this](const Result<Frame>& frame) {
            if (frame) {
                m_total = frame->total;
                showGroups(frame->groups);
                showCount();
            }
        });
}

void PersonsPage::showCount()
{
    const QLocale locale;
    const int count = m_model->rowCount();
    //: how many of all persons the list shows
    m_title->setRemark(isFiltered() ? tr("%1 of %2").arg(locale.toString(count), locale.toString(m_total))
                                    : locale.toString(count));
}

void PersonsPage::showAnswer(Answer answer)
{
    const qint64 current = m_wanted > 0 ? m_wanted : m_table->currentId();
    const bool isWanted = std::exchange(m_wanted, 0) > 0;
    m_model->setOrder(std::move(answer.ids), std::move(answer.rows));
    showCount();
    showEmptyState();
    const bool isThere = current > 0 && m_table->setCurrentId(current);
    if (!isThere && !isWanted) {
        if (m_model->rowCount() > 0) {
            m_table->setCurrentId(m_model->ids().front().value());
        } else {
            m_card->clear();
        }
    }
    updateActions();
}

void PersonsPage::showGroups(const std::vector<people::StudyGroup>& groups)
{
    QList<FilterButton::Choice> choices;
    for (const people::StudyGroup& group : groups) {
        choices.append({ group.name, group.id.value() });
    }
    m_isSetting = true;
    m_group->setChoices(choices);
    if (m_wantedGroup.isValid()) {
        m_group->setValue(std::exchange(m_wantedGroup, GroupId()).value());
    }
    m_isSetting = false;
}

void PersonsPage::showEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (isFiltered()) {
        m_empty->setSentence(tr("Nobody fits the search and the filters."));
        m_empty->setAction(tr("Show everybody"));
    } else if (m_kind == PersonListKind::Students) {
        m_empty->setSentence(tr("No students yet. Import your list, or add the first student by hand."));
        m_empty->setAction(m_import->isVisibleTo(this) ? tr("Import…") : tr("New student"));
    } else {
        m_empty->setSentence(shownKind() == PersonListKind::Guardians
                ? tr("No guardians yet. Add them on a student's card, or import them with the students.")
                : tr("Nobody here yet. Add the first person by hand."));
        m_empty->setAction(newWords(shownKind()).remove(QLatin1Char('&')));
    }
    m_stack->setCurrentWidget(m_empty);
}

void PersonsPage::loadWindow(const std::vector<PersonId>& ids)
{
    m_desk.read(
        [ids](SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::StudentList::rows(tx, session, ids);
        },
        this,
        [this](Result<std::vector<StudentRow>> rows) {
            if (rows) {
                m_model->addRows(std::move(*rows));
            }
        });
}

void PersonsPage::showCurrent(qint64 id)
{
    if (id > 0 && PersonId(id) != m_card->person()) {
        m_card->showPerson(PersonId(id));
    }
    updateActions();
}

MessageTargets PersonsPage::targets()
{
    return MessageTargets::persons(
        [this] { return chosen(); }, [this] { return m_model->ids(); }, m_kind == PersonListKind::Teachers);
}

std::vector<PersonId> PersonsPage::chosen() const
{
    std::vector<PersonId> ids;
    for (const qint64 id : m_table->tickedIds()) {
        ids.emplace_back(id);
    }
    if (ids.empty() && m_table->currentId() > 0) {
        ids.emplace_back(m_table->currentId());
    }
    return ids;
}

void PersonsPage::updateActions()
{
    const bool isArchive = m_archived->value().toBool();
    const bool any = m_table->tickedCount() > 0 || m_table->currentId() > 0;
    for (QAction* action : { m_sendAction,
             m_renewAction,
             m_consentAction,
             m_archiveAction,
             m_unarchiveAction,
             m_exportAction,
             m_printAction }) {
        action->setEnabled(any);
    }
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    m_archiveAction->setVisible(mayEdit && !isArchive);
    m_unarchiveAction->setVisible(mayEdit && isArchive);
    m_bar->setCount(m_table->tickedCount());
}

void PersonsPage::newPerson()
{
    if (m_new->isEnabled()) {
        openNewPerson(m_desk, shownKind(), this, [this](PersonId id) {
            m_wanted = id.value();
            m_card->showPerson(id);
            reload();
        });
    }
}

void PersonsPage::editPerson(PersonId id)
{
    if (access::mayEver(m_desk.session(), access::Action::EditPeople)) {
        openPerson(m_desk, id, this);
    }
}

void PersonsPage::archiveChosen()
{
    if (m_archiveAction->isVisible() && m_archiveAction->isEnabled()) {
        archivePersons(m_desk, chosen(), this);
    }
}

} // namespace belfry::ui::students
