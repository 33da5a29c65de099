// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"

#include "core/application/BulkWork.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ListExport.h"
#include "ui/activities/WhyNotDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/Preferences.h"
#include "ui/common/StepUp.h"
#include "ui/common/WalletText.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/outbox/DecideDialog.h"
#include "ui/outbox/EditMessageDialog.h"
#include "ui/outbox/MessagePanel.h"
#include "ui/outbox/OutboxModel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::outbox {

using namespace core;
using core::lists::OutboxTab;
using core::outbox::BulkResult;
using core::outbox::OutboxService;
using core::outbox::Row;
using core::outbox::State;

namespace {

constexpr int kPage = 200;
constexpr int kExportSlice = 500;
constexpr int kNarrowList = 620;
constexpr OutboxTab kTabs[] { OutboxTab::ToApprove,
    OutboxTab::Waiting,
    OutboxTab::Sent,
    OutboxTab::NotSent,
    OutboxTab::Decide,
    OutboxTab::All };

QString tabKey(OutboxTab tab)
{
    switch (tab) {
    case OutboxTab::ToApprove:
        return QStringLiteral("toApprove");
    case OutboxTab::Waiting:
        return QStringLiteral("waiting");
    case OutboxTab::Sent:
        return QStringLiteral("sent");
    case OutboxTab::NotSent:
        return QStringLiteral("notSent");
    case OutboxTab::Decide:
        return QStringLiteral("decide");
    case OutboxTab::All:
        return QStringLiteral("all");
    }
    return {};
}

} // namespace

OutboxPage::OutboxPage(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("outboxPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    buildHead();
    buildList();
    buildActions();
    connect(&m_desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics & (database::Topics(database::Topic::Outbox) | database::Topic::Channels)) {
            reload();
        }
    });
    connect(&m_desk, &Desk::deliveryChanged, this, [this] {
        m_deliver->setEnabled(!m_isPaused && m_desk.nextRoundAt() != 0);
    });
    updateActions();
    reload();
}

void OutboxPage::buildHead()
{
    m_title = new SectionTitle(tr("Outbox"), SectionTitle::Size::Page, this);
    m_deliver = secondaryButton(tr("&Deliver now"), QStringLiteral("deliverNowButton"), this);
    m_pause = dangerButton(tr("&Pause everything"), QStringLiteral("pauseButton"), this);
    auto* menu = new QMenu(this);
    addListActions(menu, m_desk, this, [this] { return list(); });
    m_title->addAction(menuButton(tr("&More"), QStringLiteral("outboxMoreButton"), menu, this));
    auto* write = secondaryButton(tr("Ne&w message…"), QStringLiteral("outboxNewMessageButton"), this);
    setButtonIcon(write, IconName::Message);
    write->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    m_title->addAction(write);
    m_title->addAction(m_deliver);
    m_title->addAction(m_pause);
    connect(write, &QPushButton::clicked, this, [this] { m_navigator.writeMessage({}); });
    layout()->addWidget(m_title);
    connect(m_deliver, &QPushButton::clicked, this, [this] { m_desk.deliverNow(); });
    connect(m_pause, &QPushButton::clicked, this, &OutboxPage::togglePause);

    auto* line = new QHBoxLayout;
    m_tabs = new QTabBar(this);
    setNames(m_tabs, QStringLiteral("outboxTabBar"), tr("Which messages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const OutboxTab tab : kTabs) {
        m_tabs->setTabData(m_tabs->addTab(QString()), tabKey(tab));
    }
    showCounts({});
    m_tabs->setCurrentIndex(1);
    m_search = new SearchField(tr("Search recipient, address or subject"), this);
    m_search->setObjectName(QStringLiteral("outboxSearchField"));
    m_search->setMaximumWidth(320);
    line->addWidget(m_tabs, 1);
    line->addWidget(m_search);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_table->clearTicks();
        reload();
    });
    connect(m_search, &SearchField::searchChanged, this, [this] { reload(); });
}

void OutboxPage::buildList()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto* card = new Card(splitter);
    card->setBodyMargins(0);
    m_model = new OutboxModel(this);
    m_table = new CheckableTableView(card);
    setNames(m_table, QStringLiteral("outboxTableView"), tr("Messages"));
    m_table->setTickable(true);
    m_table->setModel(m_model);
    m_table->hideColumns({ OutboxModel::Planned,
        OutboxModel::Kind,
        OutboxModel::Channel,
        OutboxModel::Author,
        OutboxModel::ApprovedBy,
        OutboxModel::Created,
        OutboxModel::Parts,
        OutboxModel::Price,
        OutboxModel::Report });
    m_table->setColumnWidths({ 190, 96, 140, 220, 120, 100, 80, 120, 120, 120 });
    setLook(m_table, "inCard");
    m_table->setSortableColumns({});
    m_table->setColumnKey(QStringLiteral("outbox"));
    m_table->setSpareColumn(OutboxModel::Subject, kNarrowList); // it stands above the preview as well
    m_empty = new EmptyState(IconName::Outbox, {}, {}, card);
    m_empty->setObjectName(QStringLiteral("outboxEmptyState"));
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar = new BulkBar(card);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_bar);
    m_panel = new MessagePanel(m_desk, splitter);
    splitter->addWidget(card);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 720, 300 });
    Preferences::rememberSplitter(splitter, key());
    static_cast<QVBoxLayout*>(layout())->addWidget(splitter, 1);

    connect(m_table, &CheckableTableView::currentIdChanged, this, [this](qint64 id) {
        if (id > 0) {
            m_panel->showMessage(OutboxId(id));
        } else {
            m_panel->clear();
        }
        updateActions();
    });
    connect(m_table, &CheckableTableView::ticksChanged, this, [this] { updateActions(); });
    connect(m_table, &CheckableTableView::deleteRequested, this, &OutboxPage::cancelChosen);
    connect(m_bar, &BulkBar::clearRequested, m_table, &CheckableTableView::clearTicks);
    connect(m_model, &OutboxModel::moreWanted, this, &OutboxPage::loadMore);
    connect(m_panel, &MessagePanel::fixWanted, this, &OutboxPage::mend);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_navigator.openPage(QStringLiteral("students"));
    });
}

void OutboxPage::buildActions()
{
    m_approve = primaryButton(tr("&Approve"), QStringLiteral("approveButton"), m_bar);
    m_reject = secondaryButton(tr("&Reject…"), QStringLiteral("rejectButton"), m_bar);
    m_decide = primaryButton(tr("D&ecide…"), QStringLiteral("decideButton"), m_bar);
    m_release = secondaryButton(tr("Re&lease…"), QStringLiteral("releaseButton"), m_bar);
    m_sendAgain = secondaryButton(tr("Send a&gain"), QStringLiteral("sendAgainButton"), m_bar);
    m_anyway = secondaryButton(tr("Send &now anyway"), QStringLiteral("sendAnywayButton"), m_bar);
    m_notReached = secondaryButton(tr("A&ll not reached…"), QStringLiteral("notReachedButton"), m_bar);
    m_why = secondaryButton(tr("&Why?"), QStringLiteral("whyNotButton"), m_bar);
    m_why->setToolTip(tr("Why did it not arrive?"));
    m_notReached->setToolTip(tr("Send again only to those of this sending who were not reached"));
    m_edit = secondaryButton(tr("E&dit…"), QStringLiteral("editMessageButton"), m_bar);
    m_withdraw = secondaryButton(tr("Ta&ke approval back"), QStringLiteral("withdrawApprovalButton"), m_bar);
    m_withdraw->setToolTip(tr("The message waits for approval again; possible until the round starts."));
    m_cancel = secondaryButton(tr("&Cancel messages"), QStringLiteral("cancelMessagesButton"), m_bar);
    for (QPushButton* button : { m_approve,
             m_reject,
             m_edit,
             m_withdraw,
             m_decide,
             m_release,
             m_sendAgain,
             m_notReached,
             m_anyway,
             m_cancel,
             m_why }) {
        m_bar->addButton(button);
    }
    connect(m_approve, &QPushButton::clicked, this, &OutboxPage::approveChosen);
    connect(m_reject, &QPushButton::clicked, this, &OutboxPage::rejectChosen);
    connect(m_decide, &QPushButton::clicked, this, &OutboxPage::decideChosen);
    connect(m_release, &QPushButton::clicked, this, &OutboxPage::releaseChosen);
    connect(m_sendAgain, &QPushButton::clicked, this, &OutboxPage::sendAgainChosen);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPage::cancelChosen);
    connect(m_anyway, &QPushButton::clicked, this, &OutboxPage::sendChosenAnyway);
    connect(m_notReached, &QPushButton::clicked, this, &OutboxPage::sendAgainToNotReached);
    connect(m_why, &QPushButton::clicked, this, &OutboxPage::explainChosen);
    connect(m_edit, &QPushButton::clicked, this, &OutboxPage::editChosen);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxPage::withdrawChosen);
}

OutboxTab OutboxPage::tab() const
{
    return kTabs[std::max(0, m_tabs->currentIndex())];
}

lists::OutboxFilter OutboxPage::filter() const
{
    lists::OutboxFilter filter;
    filter.tab = tab();
    filter.search = m_search->text().trimmed();
    if (m_recipient.isValid()) {
        filter.recipient = m_recipient;
    }
    return filter;
}

bool OutboxPage::search(const QString& text)
{
    m_search->setText(text);
    return true;
}

void OutboxPage::open(const QVariantMap& filter)
{
    m_leadsToWork = false;
    m_recipient = PersonId(filter.value(QStringLiteral("recipient")).toLongLong());
    m_wanted = filter.value(QStringLiteral("id")).toLongLong();
    const QString wantedTab
        = filter
              .value(QStringLiteral("tab"),
                  m_recipient.isValid() || m_wanted > 0 ? QStringLiteral("all") : QString())
              .toString();
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_tabs->tabData(index).toString() == wantedTab) {
            m_tabs->setCurrentIndex(index);
        }
    }
    reload();
}

void OutboxPage::reload()
{
    struct Answer
    {
        std::vector<Row> rows;
        lists::OutboxCounts counts;
        core::outbox::SendingSwitch sending;
        application::WhyWaiting why;
        core::outbox::WalletInfo wallet;
    };
    const int question = ++m_question;
    m_desk.read(
        [filter = filter(), isSender = m_desk.isSender()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Answer> {
            Answer answer;
            TRY_ASSIGN(answer.rows, lists::OutboxList::page(tx, session, filter, {}, kPage));
            TRY_ASSIGN(answer.counts, lists::OutboxList::counts(tx));
            TRY_ASSIGN(answer.sending, school.services().channels.sendingSwitch(tx));
            TRY_ASSIGN(answer.why, application::WhyWaiting::read(tx, school.services(), isSender));
            TRY_ASSIGN(answer.wallet, school.services().wallet.info(tx, session));
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
            const qint64 current = m_wanted > 0 ? std::exchange(m_wanted, 0) : m_table->currentId();
            const bool isComplete = answer->rows.size() < kPage;
            m_model->setWallet(answer->wallet);
            m_model->replace(std::move(answer->rows), isComplete, answer->why);
            if (current > 0 && m_table->setCurrentId(current)) {
                m_panel->showMessage(OutboxId(current)); // its state may have changed
            }
            showCounts(answer->counts);
            const bool leadsToWork = std::exchange(m_leadsToWork, false) && m_model->rowCount() == 0
                && !m_recipient.isValid() && m_search->text().trimmed().isEmpty();
            if (leadsToWork && tab() != OutboxTab::ToApprove && answer->counts.of(OutboxTab::ToApprove) > 0) {
                m_tabs->setCurrentIndex(0); // asks again
            }
            showSwitch(answer->sending);
            showEmptyState();
            updateActions();
        });
}

void OutboxPage::loadMore(OutboxId after)
{
    const int question = m_question;
    m_desk.read(
        [filter = filter(), after](SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::OutboxList::page(tx, session, filter, after, kPage);
        },
        this,
        [this, question](Result<std::vector<Row>> rows) {
            if (question == m_question && rows) {
                const bool isComplete = rows->size() < kPage;
                m_model->append(std::move(*rows), isComplete);
            }
        });
}

void OutboxPage::showCounts(const lists::OutboxCounts& counts)
{
    const auto words = [&](OutboxTab tab) {
        const int count = static_cast<int>(counts.of(tab));
        //: tabs of the outbox; %n is the number of messages
        switch (tab) {
        case OutboxTab::ToApprove:
            return count == 0 ? tr("To approve") : tr("To approve %n", nullptr, count);
        case OutboxTab::Waiting:
            return count == 0 ? tr("Waiting") : tr("Waiting %n", nullptr, count);
        case OutboxTab::Sent:
            return tr("Sent");
        case OutboxTab::NotSent:
            return count == 0 ? tr("Not sent") : tr("Not sent %n", nullptr, count);
        case OutboxTab::Decide:
            return count == 0 ? tr("Needs a decision") : tr("Needs a decision %n", nullptr, count);
        case OutboxTab::All:
            return tr("All");
        }
        return QString();
    };
    for (int index = 0; index < m_tabs->count(); ++index) {
        m_tabs->setTabText(index, words(kTabs[index]));
    }
    const qint64 decide = counts.of(OutboxTab::Decide);
    const qint64 approve = counts.of(OutboxTab::ToApprove);
    m_navigator.setBadge(key(), approve + decide, decide > 0 ? StateColour::Dec : StateColour::Wait);
}

void OutboxPage::showSwitch(const core::outbox::SendingSwitch& sending)
{
    m_isPaused = sending.isPaused;
    m_pause->setText(m_isPaused ? tr("&Resume sending") : tr("&Pause everything"));
    m_pause->setEnabled(access::mayEver(
        m_desk.session(), m_isPaused ? access::Action::ResumeSending : access::Action::PauseSending));
    m_deliver->setEnabled(!m_isPaused && m_desk.nextRoundAt() != 0);
}

void OutboxPage::showEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_panel->clear();
    m_empty->setAction({});
    if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setSentence(tr("No message here fits the search."));
    } else {
        switch (tab()) {
        case OutboxTab::ToApprove:
            m_empty->setSentence(tr("Nothing waits for approval."));
            break;
        case OutboxTab::Waiting:
            m_empty->setSentence(tr("Nothing waits to be delivered."));
            break;
        case OutboxTab::Decide:
            m_empty->setSentence(tr("Nothing needs a decision."));
            break;
        case OutboxTab::NotSent:
            m_empty->setSentence(tr("Everything that was to leave has left."));
            break;
        case OutboxTab::Sent:
        case OutboxTab::All:
            m_empty->setSentence(
                tr("No message was written yet. Send the first credentials from the list of students."));
            m_empty->setAction(tr("Open students"));
            break;
        }
    }
    m_stack->setCurrentWidget(m_empty);
}

std::vector<OutboxId> OutboxPage::chosen() const
{
    std::vector<OutboxId> ids;
    for (const qint64 id : m_table->tickedIds()) {
        ids.emplace_back(id);
    }
    if (ids.empty() && m_table->currentId() > 0) {
        ids.emplace_back(m_table->currentId());
    }
    return ids;
}

void OutboxPage::updateActions()
{
    const auto ids = chosen();
    int pending = 0;
    int cancellable = 0;
    int held = 0;
    int uncertain = 0;
    int repeatable = 0;
    int heldBack = 0;
    int missed = 0;
    int editable = 0;
    int approved = 0;
    for (const OutboxId id : ids) {
        const Row* row = m_model->row(id);
        if (row == nullptr) {
            continue;
        }
        pending += core::outbox::isToApprove(*row) ? 1 : 0;
        cancellable += core::outbox::isLegal(row->state, State::Cancelled) ? 1 : 0;
        held += row->state == State::Held || row->state == State::Quarantined ? 1 : 0;
        uncertain += row->state == State::InDoubt || row->state == State::Held ? 1 : 0;
        const bool isFolder = row->state == State::Sent && row->transport == QLatin1String("folder");
        const auto reason = m_model->why(*row).reason;
        heldBack
            += reason == core::outbox::Reason::OutsideHours || reason == core::outbox::Reason::DayOff ? 1 : 0;
        const bool waits
            = row->state == State::Pending || row->state == State::Ready || row->state == State::Retry;
        editable += waits && row->purpose != QLatin1String("credentials") ? 1 : 0;
        approved += row->state == State::Ready && row->approval == QLatin1String("person") ? 1 : 0;
        missed += row->state == State::Failed || row->state == State::Expired ? 1 : 0;
        repeatable += isFolder || row->state == State::Failed || row->state == State::Expired ? 1 : 0;
    }
    const auto& session = m_desk.session();
    m_approve->setVisible(pending > 0 && access::mayEver(session, access::Action::Approve));
    m_approve->setText(tr("&Approve %n", nullptr, pending));
    m_reject->setVisible(m_approve->isVisibleTo(m_bar));
    m_decide->setVisible(
        uncertain == 1 && ids.size() == 1 && access::mayEver(session, access::Action::ResolveMessage));
    m_release->setVisible(held > 0 && access::mayEver(session, access::Action::ResolveMessage));
    m_sendAgain->setVisible(repeatable > 0 && access::mayEver(session, access::Action::Compose));
    m_cancel->setVisible(cancellable > 0);
    m_anyway->setVisible(heldBack > 0 && access::mayEver(session, access::Action::Approve));
    m_notReached->setVisible(
        missed > 0 && ids.size() == 1 && access::mayEver(session, access::Action::Compose));
    m_why->setVisible(ids.size() == 1);
    m_edit->setVisible(editable == 1 && ids.size() == 1 && access::mayEver(session, access::Action::Compose));
    m_withdraw->setVisible(approved > 0 && access::mayEver(session, access::Action::Approve));
    const bool isTicked = m_table->tickedCount() > 0;
    const auto buttons
        = { m_approve, m_reject, m_decide, m_release, m_sendAgain, m_anyway, m_cancel, m_withdraw };
    const bool canAct = std::any_of(
        buttons.begin(), buttons.end(), [this](QPushButton* button) { return button->isVisibleTo(m_bar); });
    m_bar->setCount(isTicked || canAct ? static_cast<int>(ids.size()) : 0);
    m_bar->setText(tr("%n message(s)", nullptr, static_cast<int>(ids.size())));
}

void OutboxPage::approveChosen()
{
    std::vector<OutboxId> ids;
    qint64 price = 0;
    for (const OutboxId id : chosen()) {
        const Row* row = m_model->row(id);
        if (row != nullptr && core::outbox::isToApprove(*row)) {
            ids.push_back(id);
            price += row->priceMinor;
        }
    }
    if (ids.empty()) {
        return;
    }
    const auto detail = tr("They leave with the next round. Until then you can still cancel them.");
    if (price == 0) {
        approve(ids, detail);
        return;
    }
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().wallet.info(tx, session);
        },
        this,
        [this, ids, price, detail](const Result<core::outbox::WalletInfo>& wallet) {
            approve(ids, wallet ? costWords(*wallet, price) + QLatin1Char(' ') + detail : detail);
        });
}

QString OutboxPage::costWords(const core::outbox::WalletInfo& wallet, qint64 price)
{
    const QString costs = walletAmount(wallet, price);
    const QString free = walletAmount(wallet, wallet.freeMinor);
    if (price <= wallet.freeMinor) {
        //: %1 and %2 are amounts of money or points
        return tr("The SMS among them cost %1; %2 are free in the wallet.").arg(costs, free);
    }
    return wallet.stopsWhenEmpty
        //: %1 and %2 are amounts of money or points
        ? tr("The SMS among them cost %1, but only %2 are free in the wallet: only as many as it suffices "
             "for "
             "are approved.")
              .arg(costs, free)
        //: %1 and %2 are amounts of money or points
        : tr("The SMS among them cost %1, but only %2 are free in the wallet: it goes below zero.")
              .arg(costs, free);
}

void OutboxPage::approve(const std::vector<OutboxId>& ids, const QString& detail)
{
    const int count = static_cast<int>(ids.size());
    if (count > 1
        && !MessageBox::confirm(
            this, tr("Approve %n message(s)?", nullptr, count), detail, tr("Approve %n", nullptr, count))) {
        return;
    }
    run(ids,
        [](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) {
            return outbox.approve(tx, session, rows, {}, QDateTime::currentMSecsSinceEpoch());
        });
}

void OutboxPage::rejectChosen()
{
    const auto ids = chosen();
    const auto reason = MessageBox::askText(this,
        tr("Reject %n message(s)?", nullptr, static_cast<int>(ids.size())),
        tr("Reason, for the author"));
    if (!reason || reason->trimmed().isEmpty()) {
        return;
    }
    run(ids,
        [reason = *reason](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) { return outbox.reject(tx, session, rows, reason); });
}

void OutboxPage::cancelChosen()
{
    const auto ids = chosen();
    if (ids.empty()) {
        return;
    }
    const int count = static_cast<int>(ids.size());
    if (!MessageBox::confirm(this,
            tr("Cancel %n message(s)?", nullptr, count),
            tr("They will not leave. What was sent already stays as it is."),
            tr("Cancel %n message(s)", nullptr, count))) {
        return;
    }
    run(ids,
        [](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) { return outbox.cancel(tx, session, rows); });
}

void OutboxPage::releaseChosen()
{
    const auto ids = chosen();
    const auto reason = MessageBox::askText(this,
        tr("Release %n message(s)?", nullptr, static_cast<int>(ids.size())),
        tr("Why you are sure that they have not left yet"));
    if (!reason || reason->trimmed().isEmpty()) {
        return;
    }
    run(ids,
        [reason = *reason](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) { return outbox.release(tx, session, rows, reason); });
}

void OutboxPage::decideChosen()
{
    const auto ids = chosen();
    const Row* row = ids.size() == 1 ? m_model->row(ids.front()) : nullptr;
    if (row == nullptr) {
        return;
    }
    auto* dialog = new DecideDialog(*row, this);
    connect(dialog,
        &DecideDialog::decided,
        this,
        [this, id = row->id](
            core::outbox::Resolution resolution, const QString& reason) { resolve(id, resolution, reason); });
    dialog->open();
}

void OutboxPage::resolve(OutboxId id, core::outbox::Resolution resolution, const QString& reason)
{
    run({ id },
        [resolution, reason](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) {
            return outbox.resolve(tx, session, rows.front(), resolution, reason);
        });
}

void OutboxPage::sendAgainChosen()
{
    sendAgain(chosen());
}

void OutboxPage::sendAgain(const std::vector<OutboxId>& ids)
{
    const int count = static_cast<int>(ids.size());
    if (!MessageBox::confirm(this,
            tr("Send %n message(s) again?", nullptr, count),
            tr("Each becomes a new message with the same text."),
            tr("Send again"))) {
        return;
    }
    run(ids,
        [](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) -> Result<BulkResult> {
            BulkResult result;
            for (const OutboxId id : rows) {
                if (const auto made = outbox.sendAgain(tx, session, id)) {
                    result.changed.push_back(*made);
                } else if (isTransient(made.error().code)) {
                    return fail(made.error());
                } else {
                    result.refused.emplace_back(id, made.error());
                }
            }
            return result;
        });
}

void OutboxPage::sendChosenAnyway()
{
    const auto ids = chosen();
    if (!MessageBox::confirm(this,
            tr("Send %n message(s) now anyway?", nullptr, static_cast<int>(ids.size())),
            tr("They leave outside the sending hours, with the next delivery. This is recorded with your "
               "name."),
            tr("Send now anyway"))) {
        return;
    }
    m_desk.write(
        [ids](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<BulkResult> {
            TRY_ASSIGN(auto changed, school.services().calendar.sendAnyway(tx, session, ids));
            return BulkResult { std::move(changed), {} };
        },
        this,
        [this](const Result<BulkResult>& result) {
            report(result);
            if (result) {
                m_desk.deliverNow();
            }
        });
}

/// Wish 3: those of the same sending whom it did not reach, and nobody twice.
void OutboxPage::sendAgainToNotReached()
{
    const auto ids = chosen();
    const Row* row = ids.size() == 1 ? m_model->row(ids.front()) : nullptr;
    if (row == nullptr) {
        return;
    }
    m_desk.read(
        [submission = row->submission](
            SchoolWorker&, database::Transaction& tx, const access::Session& session) {
            return lists::OutboxList::notReached(tx, session, submission);
        },
        this,
        [this](const Result<std::vector<OutboxId>>& missed) {
            if (!missed) {
                report(fail(missed.error()));
            } else {
                sendAgain(*missed);
            }
        });
}

void OutboxPage::explainChosen()
{
    const auto ids = chosen();
    if (ids.size() == 1) {
        auto* dialog = new activities::WhyNotDialog(m_desk, m_navigator, ids.front(), this);
        dialog->open();
    }
}

void OutboxPage::editChosen()
{
    const auto ids = chosen();
    const Row* row = ids.size() == 1 ? m_model->row(ids.front()) : nullptr;
    if (row == nullptr) {
        return;
    }
    auto* dialog = new EditMessageDialog(m_desk, *row, this);
    connect(dialog, &EditMessageDialog::edited, this, [this](OutboxId anew) {
        m_wanted = anew.value();
        m_table->clearTicks();
        m_tabs->setCurrentIndex(0); // it waits for approval now
        reload();
    });
    dialog->open();
}

/// The undo of an approval: no question, since approving again undoes it as well.
void OutboxPage::withdrawChosen()
{
    std::vector<OutboxId> ids;
    for (const OutboxId id : chosen()) {
        const Row* row = m_model->row(id);
        if (row != nullptr && row->state == State::Ready && row->approval == QLatin1String("person")) {
            ids.push_back(id);
        }
    }
    run(ids,
        [](OutboxService& outbox,
            database::Transaction& tx,
            const access::Session& session,
            const std::vector<OutboxId>& rows) { return outbox.withdrawApproval(tx, session, rows); });
}

void OutboxPage::run(const std::vector<OutboxId>& ids, const BulkCommand& command)
{
    m_desk.command(
        [ids, command](SchoolWorker& school, const access::Session& session) -> Result<BulkResult> {
            return application::inSlices(
                school.connection(), ids, [&](database::Transaction& tx, const std::vector<OutboxId>& slice) {
                    return command(school.services().outbox, tx, session, slice);
                });
        },
        this,
        [this, ids, command](const Result<BulkResult>& result) {
            if (!result && result.error().code == ErrorCode::StepUpNeeded) {
                askForPassword(ids, command);
            } else {
                report(result);
            }
        });
}

/// Many messages at once, or far more SMS than usual: whoever approves them shows that it is meant.
void OutboxPage::askForPassword(const std::vector<OutboxId>& ids, const BulkCommand& command)
{
    withStepUp(m_desk,
        this,
        tr("These are many messages at once, or far more SMS than on other days. Type your password to "
           "approve them. For five minutes you are not asked again."),
        [this, ids, command] { run(ids, command); });
}

void OutboxPage::report(const Result<BulkResult>& result)
{
    if (!result) {
        MessageBox::inform(
            this, tr("Nothing was changed."), errorText(result.error()), MessageBox::Kind::Failure);
    } else if (!result->refused.empty()) {
        MessageBox::inform(this,
            tr("%n message(s) could not be changed.", nullptr, static_cast<int>(result->refused.size())),
            errorText(result->refused.front().second),
            MessageBox::Kind::Warning);
    }
    m_table->clearTicks();
    reload();
}

void OutboxPage::togglePause()
{
    const bool pauses = !m_isPaused;
    m_desk.write(
        [pauses](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& channels = school.services().channels;
            return pauses ? channels.pause(tx, session) : channels.resume(tx, session);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                MessageBox::inform(
                    this, tr("Nothing was changed."), errorText(done.error()), MessageBox::Kind::Failure);
            }
            reload();
        });
}

/// The whole tab, as searched and with the columns shown; the table itself may have read a part only.
ListContents OutboxPage::list() const
{
    ListContents contents;
    contents.title = title();
    contents.event = "outbox.export";
    contents.headings = headingsOf(*m_table);
    contents.read = [columns = shownColumns(*m_table),
                        filter = filter(),
                        why = m_model->why(),
                        wallet = m_model->wallet()](SchoolWorker& school,
                        const access::Session& session,
                        ActivityControl& control) -> Result<ListContents::Rows> {
        ListContents::Rows cells;
        for (OutboxId last;;) {
            if (control.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            TRY_ASSIGN(const auto rows, school.connection().read([&](database::Transaction& tx) {
                return lists::OutboxList::page(tx, session, filter, last, kExportSlice);
            }));
            for (const Row& row : rows) {
                QStringList line;
                for (const int column : columns) {
                    line.append(OutboxModel::text(row, column, why, wallet));
                }
                cells.append(line);
                last = row.id;
            }
            control.report(cells.size(), 0);
            if (rows.size() < kExportSlice) {
                return cells;
            }
        }
    };
    return contents;
}

void OutboxPage::mend(const Row& row, Fix fix)
{
    const QVariantMap person { { QStringLiteral("id"), row.recipient.value() } };
    switch (fix) {
    case Fix::None: // a mail that was only written into a folder
    case Fix::SendAgain:
        sendAgainChosen();
        break;
    case Fix::Person:
        m_navigator.openPage(QStringLiteral("students"), person);
        break;
    case Fix::Consent: {
        QVariantMap consent = person;
        consent.insert(QStringLiteral("tab"), QStringLiteral("contact"));
        m_navigator.openPage(QStringLiteral("students"), consent);
        break;
    }
    case Fix::SchoolSettings:
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("school") } });
        break;
    case Fix::Hours:
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("hours") } });
        break;
    case Fix::MailSettings:
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("mail") } });
        break;
    case Fix::SmsSettings:
    case Fix::Wallet:
        m_navigator.openPage(QStringLiteral("settings"),
            { { QStringLiteral("page"),
                fix == Fix::Wallet ? QStringLiteral("wallet") : QStringLiteral("sms") } });
        break;
    case Fix::Key:
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("security") } });
        break;
    case Fix::Resume:
        togglePause();
        break;
    case Fix::ConfirmClock:
    case Fix::TakeOver:
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("delivery") } });
        break;
    case Fix::Approve:
        approveChosen();
        break;
    case Fix::DeliverNow:
        m_desk.deliverNow();
        break;
    case Fix::Decide:
        decideChosen();
        break;
    }
}

} // namespace belfry::ui::outbox
