// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractsPage.h"

#include "ui/activities/Activity.h"
#include "ui/activities/ListExport.h"
#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/Tokens.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/contracts/ContractCard.h"
#include "ui/contracts/ContractDialog.h"
#include "ui/contracts/ContractImportDialog.h"
#include "ui/contracts/ContractsModel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace belfry::ui::contracts {

using namespace core;
using core::contracts::ContractStatus;
using lists::ContractFilter;
using lists::ContractRow;
using lists::ContractSort;

namespace {

constexpr size_t kFirstWindow = 64;
constexpr size_t kSlice = 500;
constexpr int kNarrowList = 600;

ContractSort sortOf(int column)
{
    switch (column) {
    case ContractsModel::Student:
        return ContractSort::Student;
    case ContractsModel::Payer:
        return ContractSort::Payer;
    case ContractsModel::Status:
        return ContractSort::Status;
    case ContractsModel::Balance:
        return ContractSort::Balance;
    case ContractsModel::From:
        return ContractSort::From;
    case ContractsModel::To:
        return ContractSort::To;
    default:
        return ContractSort::Number;
    }
}

} // namespace

ContractsPage::ContractsPage(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("contractsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(12);
    buildHead();
    buildFilters();
    buildList();
    buildActions();
    connect(&m_desk, &Desk::changed, this, [this](database::Topics topics) {
        using database::Topic;
        if (topics & (database::Topics(Topic::Contracts) | Topic::People | Topic::Settings)) {
            m_isStale = true;
            if (isVisible()) {
                refresh();
            }
        }
    });
    reload();
}

void ContractsPage::buildHead()
{
    m_title = new SectionTitle(title(), SectionTitle::Size::Page, this);
    auto* import = secondaryButton(tr("&Import…"), QStringLiteral("importContractsButton"), this);
    import->setVisible(access::mayEver(m_desk.session(), access::Action::Import));
    auto* add = primaryButton(tr("&New contract"), QStringLiteral("newContractButton"), this);
    add->setVisible(access::mayEver(m_desk.session(), access::Action::EditPeople));
    setButtonIcon(add, IconName::Plus);
    auto* menu = new QMenu(this);
    if (access::mayEver(m_desk.session(), access::Action::Compose)) {
        addMessageActions(menu, m_navigator, targets());
        menu->addSeparator();
        m_title->addAction(
            new MessageButton(m_navigator, targets(), QStringLiteral("messageButton"), {}, this));
    }
    addListActions(menu, m_desk, this, [this] { return listContents(); });
    m_title->addAction(import);
    m_title->addAction(menuButton(tr("&More"), QStringLiteral("contractsMoreButton"), menu, this));
    m_title->addAction(add);
    layout()->addWidget(m_title);
    connect(import, &QPushButton::clicked, this, &ContractsPage::importList);
    connect(add, &QPushButton::clicked, this, [this] { newContract(); });
    auto* shortcut = new QShortcut(QKeySequence::New, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { newContract(); });
}

void ContractsPage::buildFilters()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    m_search = new SearchField(tr("Search"), this);
    m_search->setObjectName(QStringLiteral("contractsSearchField"));
    m_search->setAccessibleName(tr("Search by number, student or payer"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(260);
    m_status = new FilterButton(tr("Status"), tr("all"), this);
    m_status->setObjectName(QStringLiteral("contractStatusFilterButton"));
    QList<FilterButton::Choice> statuses { { tr("active today"), QStringLiteral("active") } };
    for (const ContractStatus status : core::contracts::contractStatuses()) {
        statuses.append({ contractStatusWord(status), core::contracts::contractStatusName(status) });
    }
    m_status->setChoices(statuses);
    m_money = new FilterButton(tr("Money"), tr("all"), this);
    m_money->setObjectName(QStringLiteral("contractMoneyFilterButton"));
    m_money->setChoices(
        { { tr("in arrears"), QStringLiteral("arrears") }, { tr("overpaid"), QStringLiteral("overpaid") } });
    line->addWidget(m_search, 1);
    for (FilterButton* button : { m_status, m_money }) {
        line->addWidget(button);
        connect(button, &FilterButton::valueChanged, this, [this] {
            if (!m_isSetting) {
                reload();
            }
        });
    }
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_search, &SearchField::searchChanged, this, [this] {
        if (!m_isSetting) {
            reload();
        }
    });
}

void ContractsPage::buildList()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    auto* card = new Card(splitter);
    card->setBodyMargins(0);
    m_model = new ContractsModel(this);
    m_table = new CheckableTableView(card);
    setLook(m_table, "inCard");
    setNames(m_table, QStringLiteral("contractsTableView"), title());
    m_table->setModel(m_model);
    m_table->hideColumns({ ContractsModel::From, ContractsModel::To, ContractsModel::Next });
    m_table->setColumnWidths({ 90, 130, 130, 110, 138, 90, 90, 150 });
    QList<int> sortable;
    for (int column = ContractsModel::Number; column <= ContractsModel::To; ++column) {
        sortable.append(column);
    }
    m_table->setSortableColumns(sortable);
    m_table->setSortIndicator(ContractsModel::Number, Qt::AscendingOrder);
    m_table->setColumnKey(key());
    m_table->installEventFilter(this);
    m_empty = new EmptyState(icon(), {}, {}, card);
    m_empty->setObjectName(QStringLiteral("contractsEmptyState"));
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    m_card = new ContractCard(m_desk, m_navigator, splitter);
    m_card->setMessageTargets(targets());
    splitter->addWidget(card);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 6);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({ 460, 340 });
    static_cast<QVBoxLayout*>(layout())->addWidget(splitter, 1);
    connect(m_model, &ContractsModel::windowWanted, this, &ContractsPage::loadWindow);
    connect(m_table, &CheckableTableView::sortRequested, this, &ContractsPage::reload);
    connect(m_table, &CheckableTableView::currentIdChanged, this, [this](qint64 id) {
        if (id > 0 && ContractId(id) != m_card->contract()) {
            m_card->showContract(ContractId(id));
        }
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isFiltered()) {
            open({});
        } else {
            newContract();
        }
    });
}

/// The context menu repeats what the head of the page offers for the whole list.
void ContractsPage::buildActions()
{
    auto* payments = new QAction(ui::icon(IconName::Check), tr("&Payments"), this);
    payments->setObjectName(QStringLiteral("showPaymentsAction"));
    connect(payments, &QAction::triggered, this, [this] { m_card->setTab(QStringLiteral("payments")); });
    auto* instalments = new QAction(ui::icon(IconName::Contracts), tr("&Instalments"), this);
    instalments->setObjectName(QStringLiteral("showInstalmentsAction"));
    connect(
        instalments, &QAction::triggered, this, [this] { m_card->setTab(QStringLiteral("instalments")); });
    if (access::mayEver(m_desk.session(), access::Action::Compose)) {
        m_table->addActions(messageActions(m_table, m_navigator, targets()).mid(0, 1));
    }
    m_table->addAction(instalments);
    m_table->addAction(payments);
}

MessageTargets ContractsPage::targets()
{
    MessageTargets targets;
    targets.chosen = [this](const MessageTargets::Write& write) {
        if (m_table->currentId() > 0) {
            writeToPayers({ ContractId(m_table->currentId()) }, write);
        }
    };
    targets.shown = [this](const MessageTargets::Write& write) { writeToPayers(m_model->ids(), write); };
    targets.shownCount = [this] { return m_model->rowCount(); };
    return targets;
}

/// The list knows the payers of those rows only that were looked at.
void ContractsPage::writeToPayers(
    const std::vector<ContractId>& contracts, std::function<void(const MessageStart&)> write)
{
    m_desk.read(
        [contracts](SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::ContractList::rows(tx, session, contracts);
        },
        this,
        [this, write = std::move(write)](const Result<std::vector<ContractRow>>& rows) {
            if (!rows) {
                MessageBox::inform(this, errorText(rows.error()), {}, MessageBox::Kind::Failure);
                return;
            }
            std::vector<PersonId> payers;
            for (const ContractRow& row : *rows) {
                if (std::find(payers.begin(), payers.end(), row.contract.payer) == payers.end()) {
                    payers.push_back(row.contract.payer);
                }
            }
            write(messageTo(payers));
        });
}

/// In the smallest window the balance matters more than the payer, whom the card names as well.
bool ContractsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        const bool isNarrow = m_table->width() < kNarrowList;
        if (isNarrow && !m_hidesPayer && !m_table->isColumnHidden(ContractsModel::Payer)) {
            m_hidesPayer = true;
            m_table->hideColumns({ ContractsModel::Payer });
        } else if (!isNarrow && m_hidesPayer) {
            m_hidesPayer = false;
            m_table->setColumnHidden(ContractsModel::Payer, false);
            m_table->hideColumns({});
        }
    }
    return QWidget::eventFilter(watched, event);
}

ContractFilter ContractsPage::filter() const
{
    ContractFilter filter;
    filter.search = m_search->text();
    const QString status = m_status->value().toString();
    filter.activeOnly = status == QLatin1String("active");
    filter.status = core::contracts::contractStatusFromName(status);
    const QString money = m_money->value().toString();
    if (money == QLatin1String("arrears")) {
        filter.money = lists::MoneyState::Arrears;
    } else if (money == QLatin1String("overpaid")) {
        filter.money = lists::MoneyState::Overpaid;
    }
    filter.sort = sortOf(m_table->sortColumn());
    filter.descending = m_table->sortOrder() == Qt::DescendingOrder;
    return filter;
}

bool ContractsPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_status->value().isValid() || m_money->value().isValid();
}

void ContractsPage::activated()
{
    if (m_isStale) {
        refresh();
    }
}

void ContractsPage::refresh()
{
    m_card->reload();
    reload();
}

bool ContractsPage::search(const QString& text)
{
    m_search->setText(text);
    return true;
}

void ContractsPage::open(const QVariantMap& filter)
{
    m_isSetting = true;
    m_search->setText(filter.value(QStringLiteral("search")).toString());
    m_status->setValue(filter.value(QStringLiteral("status")));
    m_money->setValue(filter.value(QStringLiteral("money")));
    m_isSetting = false;
    m_wanted = filter.value(QStringLiteral("id")).toLongLong();
    if (m_wanted > 0) {
        m_card->showContract(ContractId(m_wanted));
        m_card->setTab(filter.value(QStringLiteral("tab")).toString());
    }
    reload();
    if (filter.value(QStringLiteral("new")).toBool()) {
        newContract(PersonId(filter.value(QStringLiteral("student")).toLongLong()),
            filter.value(QStringLiteral("name")).toString());
    }
}

void ContractsPage::reload()
{
    m_isStale = false;
    const int question = ++m_question;
    m_desk.read(
        [filter = filter()](
            SchoolWorker&, database::Transaction& tx, const access::Session& session) -> Result<Answer> {
            Answer answer;
            TRY_ASSIGN(answer.ids, lists::ContractList::ids(tx, session, filter));
            const std::vector<ContractId> first(answer.ids.begin(),
                answer.ids.begin() + static_cast<std::ptrdiff_t>(std::min(kFirstWindow, answer.ids.size())));
            TRY_ASSIGN(answer.rows, lists::ContractList::rows(tx, session, first));
            TRY_ASSIGN(answer.totals, lists::ContractList::totals(tx, session));
            return answer;
        },
        this,
        [this, question](Result<Answer> answer) {
            if (question != m_question) {
                return;
            }
            if (!answer) {
                m_empty->setSentence(errorText(answer.error()));
                m_empty->setAction({});
                m_stack->setCurrentWidget(m_empty);
                return;
            }
            showAnswer(std::move(*answer));
        });
}

void ContractsPage::showAnswer(Answer answer)
{
    const qint64 current = m_wanted > 0 ? std::exchange(m_wanted, 0) : m_table->currentId();
    const auto totals = answer.totals;
    m_model->setOrder(std::move(answer.ids), std::move(answer.rows));
    const QLocale locale;
    QStringList remark;
    if (totals.all > 0) {
        //: how many of all contracts the list shows
        remark.append(isFiltered()
                ? tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(totals.all))
                : locale.toString(totals.all));
    }
    if (totals.inArrears > 0) {
        remark.append(tr("%n in arrears", nullptr, totals.inArrears));
    }
    m_title->setRemark(remark.join(QStringLiteral(" · ")));
    m_navigator.setBadge(key(), totals.inArrears, StateColour::Bad);
    showEmptyState();
    if (current > 0 && m_table->setCurrentId(current)) {
        m_card->showContract(ContractId(current));
    } else if (m_model->rowCount() > 0) {
        m_table->setCurrentId(m_model->ids().front().value());
    } else {
        m_card->clear();
    }
}

void ContractsPage::showEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (isFiltered()) {
        m_empty->setSentence(tr("No contract fits the search and the filters."));
        m_empty->setAction(tr("Show all"));
    } else {
        m_empty->setSentence(
            tr("No contracts yet. Import your list, or add the first one by hand. Belfry then "
               "knows what is owed and can remind of it."));
        m_empty->setAction(
            access::mayEver(m_desk.session(), access::Action::EditPeople) ? tr("New contract") : QString());
    }
    m_stack->setCurrentWidget(m_empty);
}

void ContractsPage::loadWindow(const std::vector<ContractId>& ids)
{
    m_desk.read(
        [ids](SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::ContractList::rows(tx, session, ids);
        },
        this,
        [this](Result<std::vector<ContractRow>> rows) {
            if (rows) {
                m_model->addRows(std::move(*rows));
            }
        });
}

void ContractsPage::newContract(PersonId student, const QString& name)
{
    ContractDialog::Start start;
    start.contract.student = student;
    start.contract.payer = student;
    start.studentName = start.payerName = name;
    auto* dialog = new ContractDialog(m_desk, start, this);
    connect(dialog, &ContractDialog::saved, this, [this](ContractId id) {
        m_wanted = id.value();
        reload();
    });
    dialog->open();
}

void ContractsPage::importList()
{
    importContracts(m_desk, this);
}

ListContents ContractsPage::listContents() const
{
    ListContents contents;
    contents.title = title();
    contents.headings = headingsOf(*m_table);
    contents.event = "contracts.export";
    contents.read = [ids = m_model->ids(), columns = shownColumns(*m_table)](SchoolWorker& school,
                        const access::Session& session,
                        ActivityControl& control) -> Result<ListContents::Rows> {
        ListContents::Rows cells;
        for (size_t start = 0; start < ids.size(); start += kSlice) {
            if (control.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const std::vector<ContractId> slice(ids.begin() + static_cast<std::ptrdiff_t>(start),
                ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + kSlice, ids.size())));
            TRY_ASSIGN(const auto rows, school.connection().read([&](database::Transaction& tx) {
                return lists::ContractList::rows(tx, session, slice);
            }));
            for (const auto& row : rows) {
                QStringList line;
                for (const int column : columns) {
                    line.append(ContractsModel::text(row, column));
                }
                cells.append(line);
            }
            control.report(static_cast<qint64>(start + slice.size()), static_cast<qint64>(ids.size()));
        }
        return cells;
    };
    return contents;
}

} // namespace belfry::ui::contracts
