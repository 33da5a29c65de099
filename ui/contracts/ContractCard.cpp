// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractCard.h"

#include "core/settings/SchoolDay.h"
#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/MoneyText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ElidedLabel.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/Layouts.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/contracts/ContractDialog.h"
#include "ui/contracts/ContractPrint.h"
#include "ui/contracts/PaymentDialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace belfry::ui::contracts {

using namespace core;
using core::contracts::ContractStatus;
using core::contracts::Instalment;
using core::contracts::Payment;

namespace {

/// Paid, partly paid, late, to come.
std::pair<StateColour, QString> stateOf(const Instalment& instalment, bool isOwed, QDate today)
{
    if (instalment.openMinor() <= 0) {
        return { StateColour::Ok, ContractCard::tr("paid") };
    }
    if (!isOwed) {
        return { StateColour::None, ContractCard::tr("not owed") };
    }
    if (instalment.dueOn < today) {
        return { StateColour::Bad,
            ContractCard::tr("%n day(s) late", nullptr, static_cast<int>(instalment.dueOn.daysTo(today))) };
    }
    return instalment.dueOn == today ? std::pair(StateColour::Wait, ContractCard::tr("due today"))
                                     : std::pair(StateColour::None, ContractCard::tr("to come"));
}

} // namespace

ContractCard::ContractCard(Desk& desk, INavigator& navigator, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_frame(new QWidget(this))
    , m_nothing(mutedLabel(tr("Choose a contract in the list."), this))
    , m_number(new QLabel(m_frame))
    , m_names(mutedLabel(QString(), m_frame))
    , m_tabs(new QTabWidget(m_frame))
{
    setObjectName(QStringLiteral("contractCard"));
    setMinimumWidth(330);
    setBodyMargins(0);
    auto* layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->setSpacing(kGrid);
    buildHead();
    setNames(m_tabs, QStringLiteral("contractTabWidget"), tr("Parts of the card"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setStyleSheet(
        QStringLiteral("QTabBar::tab { margin-right: 10px; } QTabWidget::tab-bar { left: 14px; }"));
    m_general = addTab(QStringLiteral("contractGeneralTab"), tr("General"));
    m_instalments = addTab(QStringLiteral("contractInstalmentsTab"), tr("Instalments"));
    m_payments = addTab(QStringLiteral("contractPaymentsTab"), tr("Payments"));
    layout->addWidget(m_tabs, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_frame, 1);
    clear();
}

void ContractCard::buildHead()
{
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    setNames(m_number, QStringLiteral("contractNumberLabel"), tr("Number"));
    m_number->setTextFormat(Qt::PlainText);
    m_number->setWordWrap(true);
    setFontScale(m_number, 1.2, QFont::DemiBold);
    m_names->setObjectName(QStringLiteral("contractNamesLabel"));
    m_names->setTextFormat(Qt::PlainText);
    m_edit = iconButton(IconName::Edit, tr("Edit"), QStringLiteral("editContractButton"), m_frame);
    m_edit->setVisible(mayEdit);
    auto* menu = new QMenu(m_frame);
    auto* print = menu->addAction(ui::icon(IconName::Print), tr("&Print the contract…"));
    print->setObjectName(QStringLiteral("printContractAction"));
    connect(print, &QAction::triggered, this, [this] { printContract(m_desk, m_contents.contract, this); });
    auto* pdf = menu->addAction(ui::icon(IconName::Export), tr("Save as P&DF…"));
    pdf->setObjectName(QStringLiteral("pdfContractAction"));
    connect(pdf, &QAction::triggered, this, [this] { saveContractPdf(m_desk, m_contents.contract, this); });
    menu->addSeparator();
    m_statusMenu = menu->addMenu(tr("Change the &status"));
    for (const ContractStatus status : core::contracts::contractStatuses()) {
        auto* action = m_statusMenu->addAction(contractStatusWord(status));
        action->setObjectName(core::contracts::contractStatusName(status) + QStringLiteral("StatusAction"));
        action->setData(core::contracts::contractStatusName(status));
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    }
    m_statusMenu->menuAction()->setVisible(mayEdit);
    m_stop = menu->addAction(tr("No payment &reminders to this payer"));
    m_stop->setObjectName(QStringLiteral("stopRemindersAction"));
    m_stop->setCheckable(true);
    m_stop->setVisible(mayEdit);
    connect(m_stop, &QAction::triggered, this, &ContractCard::stopRemindersTo);
    MessageTargets targets;
    targets.chosen
        = [this](const MessageTargets::Write& write) { write(messageTo({ m_contents.contract.payer })); };
    targets.shown = [this](const MessageTargets::Write& write) {
        if (m_list.shown) {
            m_list.shown(write);
        }
    };
    auto* message
        = new MessageButton(m_navigator, targets, QStringLiteral("contractMessageButton"), {}, m_frame);
    message->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    m_more = menuButton(tr("&More"), QStringLiteral("contractMoreButton"), menu, m_frame);
    m_pay = primaryButton(tr("Add pa&yment…"), QStringLiteral("addPaymentButton"), m_frame);
    m_pay->setVisible(mayEdit);
    m_status = new StatePill(m_frame);
    m_balance = new StatePill(m_frame);
    m_balance->setObjectName(QStringLiteral("contractBalancePill"));
    auto* line = new QGridLayout;
    line->setContentsMargins(grid(2), 0, grid(2), 0);
    line->setHorizontalSpacing(kGrid);
    line->setVerticalSpacing(kHalfGrid);
    line->addWidget(m_number, 0, 0);
    line->addWidget(message, 0, 1, Qt::AlignVCenter);
    line->addWidget(m_edit, 0, 2, Qt::AlignVCenter);
    line->addWidget(m_more, 0, 3, Qt::AlignVCenter);
    line->addWidget(m_names, 1, 0, 1, 4);
    auto* pills = new QHBoxLayout;
    pills->setSpacing(kGrid);
    pills->addWidget(m_status);
    pills->addWidget(m_balance);
    pills->addStretch(1);
    // Lines of their own: beside the button there is no room for the words.
    line->addLayout(pills, 2, 0, 1, 4);
    line->addWidget(m_pay, 3, 0, 1, 4, Qt::AlignLeft);
    line->setColumnStretch(0, 1);
    static_cast<QVBoxLayout*>(m_frame->layout())->addLayout(line);
    connect(m_edit, &QPushButton::clicked, this, &ContractCard::edit);
    connect(m_pay, &QPushButton::clicked, this, &ContractCard::pay);
}

QVBoxLayout* ContractCard::addTab(const QString& objectName, const QString& title)
{
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* contents = new QWidget(scroll);
    setLook(contents, "page");
    contents->setObjectName(objectName);
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(grid(2), 12, grid(2), grid(2));
    layout->setSpacing(kGrid);
    scroll->setWidget(contents);
    m_tabs->addTab(scroll, title);
    return layout;
}

void ContractCard::setTab(const QString& name)
{
    const QStringList names {
        QStringLiteral("general"), QStringLiteral("instalments"), QStringLiteral("payments")
    };
    if (const auto index = names.indexOf(name); index >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(index));
    }
}

void ContractCard::clear()
{
    m_id = {};
    m_frame->hide();
    m_nothing->setText(tr("Choose a contract in the list."));
    m_nothing->show();
}

void ContractCard::showContract(ContractId id)
{
    m_id = id;
    reload();
}

void ContractCard::reload()
{
    if (!m_id.isValid()) {
        return;
    }
    const ContractId id = m_id;
    m_desk.read(
        [id](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            auto& services = school.services();
            Contents contents;
            TRY_ASSIGN(contents.contract, services.contracts.find(tx, session, id));
            TRY_ASSIGN(contents.student, services.people.find(tx, session, contents.contract.student));
            TRY_ASSIGN(contents.payer, services.people.find(tx, session, contents.contract.payer));
            TRY_ASSIGN(const auto balances, services.contracts.balances(tx, session, { id }));
            contents.balance = balances.value(id);
            TRY_ASSIGN(contents.instalments, services.contracts.instalments(tx, session, id));
            TRY_ASSIGN(contents.payments, services.contracts.payments(tx, session, id));
            TRY_ASSIGN(contents.isPayerStopped,
                services.contracts.areRemindersStopped(tx, session, contents.contract.payer));
            TRY_ASSIGN(contents.today, settings::schoolToday(tx));
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            contents.schoolAccount = settings.text("school.account_number");
            return contents;
        },
        this,
        [this, id](const Result<Contents>& contents) {
            if (id != m_id) {
                return;
            }
            if (!contents) {
                clear();
                m_nothing->setText(errorText(contents.error()));
                return;
            }
            m_contents = *contents;
            fill();
        });
}

void ContractCard::fill()
{
    const auto& contract = m_contents.contract;
    m_number->setText(contract.number);
    m_names->setText(contract.student == contract.payer
            ? m_contents.student.displayName()
            //: a student, and who pays for the student
            : tr("%1, paid by %2").arg(m_contents.student.displayName(), m_contents.payer.displayName()));
    m_status->setState(contractStatusColour(contract.status), contractStatusWord(contract.status));
    m_balance->setState(balanceColour(m_contents.balance), balanceWords(m_contents.balance));
    m_stop->setChecked(m_contents.isPayerStopped);
    for (QAction* action : m_statusMenu->actions()) {
        action->setEnabled(action->data().toString() != core::contracts::contractStatusName(contract.status));
    }
    fillGeneral();
    fillInstalments();
    fillPayments();
    m_tabs->setTabText(1, tr("Instalments (%1)").arg(m_contents.instalments.size()));
    m_tabs->setTabText(2, tr("Payments (%1)").arg(m_contents.payments.size()));
    m_nothing->hide();
    m_frame->show();
}

void ContractCard::fillGeneral()
{
    emptyLayout(m_general);
    const auto& contract = m_contents.contract;
    QWidget* page = m_general->parentWidget();
    auto* facts = new KeyValueList(page);
    const auto person = [&](const QString& word, const people::Person& who, const char* objectName) {
        auto* link = linkButton(who.displayName().replace(QLatin1Char('&'), QLatin1String("&&")),
            QLatin1String(objectName),
            facts);
        connect(link, &QPushButton::clicked, this, [this, id = who.id] { openPerson(id); });
        facts->addWidget(word, link);
    };
    person(tr("Student"), m_contents.student, "contractStudentButton");
    if (contract.payer == contract.student) {
        facts->addText(tr("Payer"), tr("the student"));
    } else {
        person(tr("Payer"), m_contents.payer, "contractPayerButton");
    }
    facts->addText(tr("From"), shortDate(contract.startsOn));
    facts->addText(tr("To"), contract.endsOn.isValid() ? shortDate(contract.endsOn) : tr("open"));
    facts->addText(tr("All instalments"), moneyText(m_contents.balance.totalMinor, contract.currency));
    facts->addText(tr("Paid"), moneyText(m_contents.balance.paidMinor, contract.currency));
    facts->addText(tr("Late"), moneyText(m_contents.balance.arrearsMinor, contract.currency));
    facts->addText(tr("Consent"),
        !contract.carriesConsent ? tr("not in the contract")
            : contract.consentWording.isEmpty()
            ? tr("in the contract, %1").arg(shortDate(contract.consentOn))
            : tr("in the contract, %1 (%2)").arg(shortDate(contract.consentOn), contract.consentWording));
    const QString account
        = contract.accountNumber.isEmpty() ? m_contents.schoolAccount : contract.accountNumber;
    facts->addText(tr("Account"), account);
    m_general->addWidget(facts);
    if (!contract.note.isEmpty()) {
        auto* note = mutedLabel(contract.note, page);
        note->setTextFormat(Qt::PlainText);
        m_general->addWidget(ruleLine(page));
        m_general->addWidget(note);
    }
    m_general->addStretch(1);
}

void ContractCard::fillInstalments()
{
    emptyLayout(m_instalments);
    QWidget* page = m_instalments->parentWidget();
    if (m_contents.instalments.empty()) {
        m_instalments->addWidget(mutedLabel(tr("No instalments yet. Edit the contract to plan them."), page));
    }
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    const bool owed = core::contracts::isOwed(m_contents.contract.status);
    for (const Instalment& instalment : m_contents.instalments) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kGrid);
        auto* due = new QLabel(shortDate(instalment.dueOn), page);
        auto* amount = new QLabel(moneyText(instalment.amountMinor, m_contents.contract.currency), page);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setMinimumWidth(72);
        const auto [colour, word] = stateOf(instalment, owed, m_contents.today);
        const bool isPartly = instalment.paidMinor > 0 && instalment.openMinor() > 0;
        auto* state = new StatePill(colour,
            isPartly
                ? tr("%1, open %2").arg(word, moneyText(instalment.openMinor(), m_contents.contract.currency))
                : word,
            page);
        line->addWidget(due);
        line->addWidget(amount);
        line->addWidget(state, 1);
        if (mayEdit && owed && instalment.openMinor() > 0) {
            auto* stop = iconButton(instalment.isReminderStopped ? IconName::Play : IconName::Pause,
                instalment.isReminderStopped ? tr("Remind of this instalment again")
                                             : tr("No more reminders about this instalment"),
                QStringLiteral("stopInstalmentButton"),
                page);
            connect(stop, &QPushButton::clicked, this, [this, instalment] {
                stopReminders(instalment, !instalment.isReminderStopped);
            });
            line->addWidget(stop);
        }
        m_instalments->addLayout(line);
        if (instalment.isReminderStopped) {
            m_instalments->addWidget(mutedLabel(tr("No reminders about this one."), page));
        }
        m_instalments->addWidget(ruleLine(page));
    }
    m_instalments->addStretch(1);
}

void ContractCard::fillPayments()
{
    emptyLayout(m_payments);
    QWidget* page = m_payments->parentWidget();
    if (m_contents.payments.empty()) {
        m_payments->addWidget(mutedLabel(tr("Nothing has been paid yet."), page));
    }
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    for (const Payment& payment : m_contents.payments) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kGrid);
        auto* day = new QLabel(shortDate(payment.paidOn), page);
        auto* amount = new QLabel(moneyText(payment.amountMinor, m_contents.contract.currency), page);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setMinimumWidth(72);
        QStringList facts { payment.note, payment.recordedBy };
        facts.removeAll(QString());
        if (payment.isReversed) {
            facts.prepend(tr("taken back"));
        } else if (payment.reverses.isValid()) {
            facts.prepend(tr("takes a payment back"));
        }
        auto* note = new ElidedLabel(facts.join(QStringLiteral(" · ")), page);
        setLook(note, "muted");
        line->addWidget(day);
        line->addWidget(amount);
        line->addWidget(note, 1);
        if (mayEdit && !payment.isReversed && !payment.reverses.isValid()) {
            auto* back = iconButton(
                IconName::Cross, tr("Take this payment back"), QStringLiteral("reversePaymentButton"), page);
            connect(back, &QPushButton::clicked, this, [this, payment] { reverse(payment); });
            line->addWidget(back);
        }
        m_payments->addLayout(line);
        m_payments->addWidget(ruleLine(page));
    }
    m_payments->addStretch(1);
}

void ContractCard::edit()
{
    auto* dialog = new ContractDialog(m_desk,
        { m_contents.contract,
            m_contents.instalments,
            m_contents.student.displayName(),
            m_contents.payer.displayName() },
        this);
    dialog->open();
}

void ContractCard::pay()
{
    auto* dialog = new PaymentDialog(m_desk, m_contents.contract, m_contents.balance, this);
    connect(dialog, &PaymentDialog::recorded, this, [this] { setTab(QStringLiteral("payments")); });
    dialog->open();
}

void ContractCard::reverse(const Payment& payment)
{
    const auto reason = MessageBox::askText(this,
        tr("Take the payment of %1 from %2 back? Both lines stay in the books.")
            .arg(moneyText(payment.amountMinor, m_contents.contract.currency), shortDate(payment.paidOn)),
        tr("Reason"));
    if (!reason) {
        return;
    }
    m_desk.write(
        [id = payment.id, note = *reason](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY(school.services().contracts.reversePayment(tx, session, id, note));
            return {};
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void ContractCard::setStatus(ContractStatus status)
{
    if (status == ContractStatus::Cancelled
        && !MessageBox::confirm(this,
            tr("Cancel contract %1?").arg(m_contents.contract.number),
            tr("Its instalments are not owed any more; payments stay as credit. You can change the status "
               "again."),
            tr("Cancel the contract"))) {
        return;
    }
    m_desk.write(
        [id = m_id, status](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contracts.setStatus(tx, session, id, status);
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void ContractCard::stopReminders(const Instalment& instalment, bool stopped)
{
    m_desk.write(
        [id = instalment.id, stopped](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contracts.stopReminders(tx, session, id, stopped);
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void ContractCard::stopRemindersTo(bool stopped)
{
    m_desk.write(
        [payer = m_contents.contract.payer, stopped](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contracts.stopRemindersTo(tx, session, payer, stopped);
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void ContractCard::openPerson(PersonId person)
{
    const bool isStudent = person == m_contents.contract.student;
    m_navigator.openPage(isStudent ? QStringLiteral("students") : QStringLiteral("guardians"),
        { { QStringLiteral("id"), person.value() }, { QStringLiteral("tab"), QStringLiteral("contracts") } });
}

void ContractCard::say(const Result<void>& done)
{
    if (!done) {
        MessageBox::inform(
            this, tr("Nothing was changed."), errorText(done.error()), MessageBox::Kind::Failure);
    }
    reload();
}

} // namespace belfry::ui::contracts
