// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractDialog.h"

#include "core/settings/SchoolDay.h"
#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/MoneyText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/contracts/PersonField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::contracts {

using namespace core;
using core::contracts::Contract;
using core::contracts::ContractStatus;
using core::contracts::Instalment;

namespace {

enum Column { DueColumn, AmountColumn, PaidColumn, ColumnCount };
constexpr int kInstalmentId = Qt::UserRole;
constexpr int kStopped = Qt::UserRole + 1;

QDateEdit* dateEdit(const char* objectName, QDate date, QWidget* parent)
{
    auto* edit = new QDateEdit(date, parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setDisplayFormat(shortDateFormat());
    edit->setCalendarPopup(true);
    return edit;
}

/// Scrolls up and down only: never narrower than what it holds.
class UprightScrollArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const QSize own = QScrollArea::minimumSizeHint();
        return widget() == nullptr
            ? own
            : QSize(qMax(own.width(),
                        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()),
                  own.height());
    }
};

} // namespace

ContractDialog::ContractDialog(Desk& desk, const Start& start, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_start(start)
    , m_currency(start.contract.currency)
    , m_form(new Form)
    , m_number(new QLineEdit(start.contract.number, m_form))
    , m_student(
          new PersonField(desk, tr("Whose contract is it?"), lists::PersonListKind::Students, false, m_form))
    , m_payer(new PersonField(desk, tr("Who pays?"), lists::PersonListKind::Everybody, true, m_form))
    , m_status(new QComboBox(m_form))
    , m_from(dateEdit("contractFromDateEdit",
          start.contract.startsOn.isValid() ? start.contract.startsOn : QDate::currentDate(),
          m_form))
    , m_hasEnd(new QCheckBox(tr("ends on"), m_form))
    , m_to(dateEdit("contractToDateEdit",
          start.contract.endsOn.isValid() ? start.contract.endsOn : m_from->date().addMonths(10),
          m_form))
    , m_consent(new QCheckBox(tr("stands in the contract"), m_form))
    , m_consentOn(dateEdit("consentOnDateEdit",
          start.contract.consentOn.isValid() ? start.contract.consentOn : QDate::currentDate(),
          m_form))
    , m_wording(new QLineEdit(start.contract.consentWording, m_form))
    , m_account(new QLineEdit(start.contract.accountNumber, m_form))
    , m_note(new QPlainTextEdit(start.contract.note, m_form))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_count(new QSpinBox)
    , m_first(dateEdit("planFirstDateEdit", m_from->date().addDays(9), nullptr))
    , m_total(new QLineEdit)
    , m_planProblem(new QLabel)
    , m_sum(mutedLabel(QString()))
    , m_problem(new QLabel(this))
    , m_save(primaryButton(start.contract.id.isValid() ? tr("&Save and close") : tr("&Add contract"),
          QStringLiteral("saveContractButton"),
          this))
{
    setObjectName(QStringLiteral("contractDialog"));
    setWindowTitle(start.contract.id.isValid() ? tr("Edit contract") : tr("New contract"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto* contents = new QWidget;
    setLook(contents, "page");
    auto* inner = new QVBoxLayout(contents);
    inner->setContentsMargins(grid(3), grid(3), grid(3), kGrid);
    inner->setSpacing(12);
    buildForm();
    inner->addWidget(m_form);
    auto* scroll = new UprightScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    buildInstalments();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 20);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    m_problem->setObjectName(QStringLiteral("contractProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->setContentsMargins(grid(3), 0, grid(3), 0);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(3), 0, grid(3), 0);
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelContractButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContractDialog::save);
    if (m_currency.isEmpty()) {
        m_desk.read(
            [](SchoolWorker&, database::Transaction& tx, const access::Session&) {
                return settings::schoolCurrency(tx);
            },
            this,
            [this](const Result<QString>& currency) {
                m_currency = currency.value_or(QStringLiteral("PLN"));
                showSum();
            });
    }
    showSum();
}

void ContractDialog::buildForm()
{
    m_number->setObjectName(QStringLiteral("contractNumberLineEdit"));
    m_student->setObjectName(QStringLiteral("contractStudentField"));
    m_payer->setObjectName(QStringLiteral("contractPayerField"));
    m_status->setObjectName(QStringLiteral("contractStatusComboBox"));
    m_hasEnd->setObjectName(QStringLiteral("contractHasEndCheckBox"));
    m_consent->setObjectName(QStringLiteral("contractConsentCheckBox"));
    m_wording->setObjectName(QStringLiteral("consentWordingLineEdit"));
    m_account->setObjectName(QStringLiteral("contractAccountLineEdit"));
    m_note->setObjectName(QStringLiteral("contractNotePlainTextEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(64);
    m_student->setPerson(m_start.contract.student, m_start.studentName);
    m_payer->setPerson(m_start.contract.payer, m_start.payerName);
    for (const ContractStatus status : core::contracts::contractStatuses()) {
        m_status->addItem(contractStatusWord(status), core::contracts::contractStatusName(status));
    }
    m_status->setCurrentIndex(
        m_status->findData(core::contracts::contractStatusName(m_start.contract.status)));
    m_hasEnd->setChecked(m_start.contract.endsOn.isValid() || !m_start.contract.id.isValid());
    m_to->setEnabled(m_hasEnd->isChecked());
    m_consent->setChecked(m_start.contract.carriesConsent);
    auto* end = new QWidget(m_form);
    auto* endLine = new QHBoxLayout(end);
    endLine->setContentsMargins(0, 0, 0, 0);
    endLine->addWidget(m_hasEnd);
    endLine->addWidget(m_to, 1);
    end->setFocusProxy(m_hasEnd);
    m_form->addField(tr("&Number"), m_number);
    m_form->addField(tr("&Student"), m_student);
    m_form->addField(tr("&Payer"), m_payer, tr("The student, a guardian or a company."));
    m_form->addField(tr("S&tatus"), m_status);
    m_form->addField(tr("&From"), m_from);
    m_form->addField(tr("T&o"), end);
    m_form->addField(
        tr("&Consent"), m_consent, tr("The signed text holds the consent to process personal data."));
    m_form->addField(tr("Consent &given on"), m_consentOn);
    m_form->addField(tr("&Wording"), m_wording, tr("Which text was signed, for instance “RODO 2026/1”."));
    m_form->addField(tr("&Account number"), m_account, tr("Empty: the school's."));
    m_form->addField(tr("Not&e"), m_note, tr("Only for the office; it is never sent."));
    const auto showConsent = [this](bool carries) {
        m_form->setFieldShown(m_consentOn, carries);
        m_form->setFieldShown(m_wording, carries);
    };
    showConsent(m_consent->isChecked());
    connect(m_consent, &QCheckBox::toggled, this, showConsent);
    connect(m_hasEnd, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    // Adults mostly pay for themselves: choosing the student fills the payer while nobody is named.
    connect(m_student, &PersonField::personChanged, this, [this] {
        if (!m_payer->person().isValid() && m_student->person().isValid()) {
            m_payer->setPerson(m_student->person(),
                m_student->findChild<QLabel*>(QStringLiteral("chosenPersonLabel"))->text());
        }
    });
}

void ContractDialog::buildInstalments()
{
    setNames(m_table, QStringLiteral("instalmentsTableWidget"), tr("Instalments"));
    m_table->setHorizontalHeaderLabels({ tr("Due"), tr("Amount"), tr("Paid") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(170);
    for (const Instalment& instalment : m_start.instalments) {
        addRow(instalment);
    }
    auto* line = new QHBoxLayout;
    auto* add = secondaryButton(tr("A&dd instalment"), QStringLiteral("addInstalmentButton"), this);
    auto* remove = secondaryButton(tr("&Remove"), QStringLiteral("removeInstalmentButton"), this);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch(1);
    line->addWidget(m_sum);
    auto* plan = new QGridLayout;
    plan->setHorizontalSpacing(kGrid);
    plan->setVerticalSpacing(kGrid);
    setNames(m_count, QStringLiteral("planCountSpinBox"), tr("How many instalments"));
    setNames(m_first, QStringLiteral("planFirstDateEdit"), tr("First instalment due on"));
    setNames(m_total, QStringLiteral("planTotalLineEdit"), tr("All instalments together"));
    m_count->setRange(1, 60);
    m_count->setValue(10);
    m_total->setPlaceholderText(tr("in total"));
    auto* make = secondaryButton(tr("&Make plan"), QStringLiteral("makePlanButton"), this);
    // Two lines: one would be wider than the window in some languages.
    auto* when = new QHBoxLayout;
    when->setSpacing(kGrid);
    when->addWidget(m_count);
    //: "10 instalments, monthly from 01.09.2026"
    when->addWidget(new QLabel(tr("instalments, monthly from"), this));
    when->addWidget(m_first);
    when->addStretch(1);
    plan->addLayout(when, 0, 0, 1, 2);
    plan->addWidget(m_total, 1, 0);
    plan->addWidget(make, 1, 1);
    plan->setColumnStretch(0, 1);
    m_planProblem->setObjectName(QStringLiteral("planProblemLabel"));
    m_planProblem->setWordWrap(true);
    setLook(m_planProblem, "problem");
    m_planProblem->hide();
    m_form->addHeading(tr("Instalments"));
    auto* box = new QWidget(m_form);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(plan);
    column->addWidget(m_planProblem);
    column->addWidget(m_table);
    column->addLayout(line);
    m_form->addRow(box);
    connect(add, &QPushButton::clicked, this, [this] {
        Instalment next;
        const int last = m_table->rowCount() - 1;
        const QDate before = last < 0
            ? QDate()
            : QLocale().toDate(m_table->item(last, DueColumn)->text(), shortDateFormat());
        next.dueOn = before.isValid() ? before.addMonths(1) : m_from->date();
        addRow(next);
        m_table->setCurrentCell(m_table->rowCount() - 1, AmountColumn);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, AmountColumn));
    });
    connect(remove, &QPushButton::clicked, this, &ContractDialog::removeRows);
    connect(make, &QPushButton::clicked, this, &ContractDialog::makePlan);
    connect(m_table, &QTableWidget::itemChanged, this, &ContractDialog::showSum);
}

void ContractDialog::addRow(const Instalment& instalment)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* due = new QTableWidgetItem(QLocale().toString(instalment.dueOn, shortDateFormat()));
    due->setData(kInstalmentId, instalment.id.value());
    due->setData(kStopped, instalment.isReminderStopped);
    const QString language = moneyLanguage();
    auto* amount = new QTableWidgetItem(
        instalment.amountMinor == 0 ? QString() : Money(instalment.amountMinor, m_currency).input(language));
    amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* paid = new QTableWidgetItem(
        instalment.paidMinor == 0 ? QString() : Money(instalment.paidMinor, m_currency).input(language));
    paid->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    paid->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, DueColumn, due);
    m_table->setItem(row, AmountColumn, amount);
    m_table->setItem(row, PaidColumn, paid);
}

void ContractDialog::removeRows()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    if (rows.isEmpty() && m_table->currentRow() >= 0) {
        rows.append(m_table->currentRow());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        m_table->removeRow(row);
    }
    showSum();
}

void ContractDialog::makePlan()
{
    const auto total = Money::parse(m_total->text(), m_currency, moneyLanguage());
    const bool isFine = total && total->minor() >= m_count->value();
    m_planProblem->setText(
        isFine ? QString() : moneyProblemText(total ? QStringLiteral("not_positive") : total.error().detail));
    m_planProblem->setVisible(!isFine);
    if (!isFine) {
        m_total->setFocus();
        return;
    }
    m_table->setRowCount(0);
    for (const Instalment& instalment :
        core::contracts::monthlyInstalments(m_count->value(), m_first->date(), total->minor())) {
        addRow(instalment);
    }
    showSum();
}

std::optional<std::vector<Instalment>> ContractDialog::readInstalments()
{
    std::vector<Instalment> instalments;
    const QString language = moneyLanguage();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* dueItem = m_table->item(row, DueColumn);
        const auto* amountItem = m_table->item(row, AmountColumn);
        if (dueItem->text().trimmed().isEmpty() && amountItem->text().trimmed().isEmpty()) {
            continue;
        }
        Instalment instalment;
        instalment.id = InstalmentId(dueItem->data(kInstalmentId).toLongLong());
        instalment.isReminderStopped = dueItem->data(kStopped).toBool();
        instalment.dueOn = QLocale().toDate(dueItem->text().trimmed(), shortDateFormat());
        if (!instalment.dueOn.isValid()) {
            instalment.dueOn = QDate::fromString(dueItem->text().trimmed(), Qt::ISODate);
        }
        const auto money = Money::parse(amountItem->text(), m_currency, language);
        const QString problem = !instalment.dueOn.isValid()
            ? tr("Instalment %1: there is no such day.").arg(row + 1)
            : !money ? tr("Instalment %1: %2").arg(row + 1).arg(moneyProblemText(money.error().detail))
            : money->minor() <= 0
            ? tr("Instalment %1: %2").arg(row + 1).arg(moneyProblemText(QStringLiteral("not_positive")))
            : QString();
        if (!problem.isEmpty()) {
            m_problem->setText(problem);
            m_problem->show();
            m_table->setCurrentCell(row, instalment.dueOn.isValid() ? AmountColumn : DueColumn);
            m_table->setFocus();
            return std::nullopt;
        }
        instalment.amountMinor = money->minor();
        instalments.push_back(instalment);
    }
    return instalments;
}

void ContractDialog::showSum()
{
    qint64 sum = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* item = m_table->item(row, AmountColumn);
        const auto money
            = Money::parse(item == nullptr ? QString() : item->text(), m_currency, moneyLanguage());
        sum += money ? money->minor() : 0;
    }
    m_sum->setText(m_table->rowCount() == 0
            ? tr("no instalments")
            : tr("%n instalment(s), %1 together", nullptr, m_table->rowCount())
                  .arg(moneyText(sum, m_currency)));
}

void ContractDialog::save()
{
    m_form->clearProblems();
    m_problem->hide();
    const auto instalments = readInstalments();
    if (!instalments) {
        return;
    }
    Contract contract = m_start.contract;
    contract.number = m_number->text();
    contract.student = m_student->person();
    contract.payer = m_payer->person();
    contract.status = core::contracts::contractStatusFromName(m_status->currentData().toString())
                          .value_or(ContractStatus::Draft);
    contract.startsOn = m_from->date();
    contract.endsOn = m_hasEnd->isChecked() ? m_to->date() : QDate();
    contract.carriesConsent = m_consent->isChecked();
    contract.consentOn = contract.carriesConsent ? m_consentOn->date() : contract.consentOn;
    contract.consentWording = m_wording->text();
    contract.accountNumber = m_account->text();
    contract.currency = m_currency;
    contract.note = m_note->toPlainText().trimmed();
    m_save->setEnabled(false);
    m_desk.write(
        [contract, instalments = *instalments](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<ContractId> {
            auto& service = school.services().contracts;
            if (!contract.id.isValid()) {
                return service.add(tx, session, contract, instalments);
            }
            TRY(service.update(tx, session, contract, instalments));
            return contract.id;
        },
        this,
        [this](const Result<ContractId>& id) {
            m_save->setEnabled(true);
            if (!id) {
                showProblem(id.error());
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

void ContractDialog::showProblem(const Error& error)
{
    const QString& detail = error.detail;
    const auto at = [&](QWidget* editor, const QString& sentence) {
        m_form->fieldOf(editor)->setProblem(sentence);
        m_form->focusFirstProblem();
    };
    if (detail == QLatin1String("number")) {
        at(m_number,
            error.code == ErrorCode::Conflict ? tr("There is a contract with this number already.")
                                              : tr("A contract needs a number."));
    } else if (detail.startsWith(QLatin1String("number:"))) {
        at(m_number, tr("The number is too long or holds a character that cannot be printed."));
    } else if (detail == QLatin1String("student") || detail.startsWith(QLatin1String("student:"))) {
        at(m_student, tr("Choose the student whose contract it is."));
    } else if (detail == QLatin1String("payer")) {
        at(m_payer, tr("Choose who pays."));
    } else if (detail.startsWith(QLatin1String("starts_on"))) {
        at(m_from, tr("Choose the day on which the contract begins."));
    } else if (detail.startsWith(QLatin1String("ends_on"))) {
        at(m_to->parentWidget(), tr("The contract ends before it begins."));
    } else {
        m_problem->setText(error.code == ErrorCode::Conflict && detail == QLatin1String("contract")
                ? tr("Somebody else has changed this contract meanwhile. Close this window and look at it "
                     "again.")
                : errorText(error));
        m_problem->show();
    }
}

} // namespace belfry::ui::contracts
