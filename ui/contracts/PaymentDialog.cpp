// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/PaymentDialog.h"

#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/MoneyText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::contracts {

using namespace core;

PaymentDialog::PaymentDialog(Desk& desk,
    const core::contracts::Contract& contract,
    const core::contracts::Balance& balance,
    QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_contract(contract)
    , m_form(new Form(this))
    , m_amount(new QLineEdit(m_form))
    , m_date(new QDateEdit(QDate::currentDate(), m_form))
    , m_note(new QLineEdit(m_form))
    , m_save(primaryButton(tr("&Add payment"), QStringLiteral("savePaymentButton"), this))
{
    setObjectName(QStringLiteral("paymentDialog"));
    setWindowTitle(tr("Add payment"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), 20);
    layout->setSpacing(12);
    auto* heading = new QLabel(tr("Contract %1: %2").arg(contract.number, balanceWords(balance)), this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    setFontScale(heading, 1.15, QFont::DemiBold);
    m_amount->setObjectName(QStringLiteral("paymentAmountLineEdit"));
    m_date->setObjectName(QStringLiteral("paymentDateEdit"));
    m_note->setObjectName(QStringLiteral("paymentNoteLineEdit"));
    m_date->setDisplayFormat(shortDateFormat());
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(QDate::currentDate());
    if (balance.valueMinor() < 0) {
        m_amount->setText(Money(-balance.valueMinor(), balance.currency).input(moneyLanguage()));
        m_amount->selectAll();
    }
    m_form->addField(
        tr("A&mount"), m_amount, tr("In %1. It pays the oldest instalment first.").arg(contract.currency));
    m_form->addField(tr("&Day"), m_date);
    m_form->addField(tr("&Note"), m_note, tr("For instance the number of the transfer."));
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelPaymentButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addWidget(heading);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PaymentDialog::save);
}

void PaymentDialog::save()
{
    m_form->clearProblems();
    const auto money = Money::parse(m_amount->text(), m_contract.currency, moneyLanguage());
    if (!money || money->minor() <= 0) {
        m_form->fieldOf(m_amount)->setProblem(
            moneyProblemText(money ? QStringLiteral("not_positive") : money.error().detail));
        m_form->focusFirstProblem();
        return;
    }
    m_save->setEnabled(false);
    m_desk.write(
        [id = m_contract.id, day = m_date->date(), minor = money->minor(), note = m_note->text()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contracts.recordPayment(tx, session, id, day, minor, note);
        },
        this,
        [this](const Result<PaymentId>& id) {
            m_save->setEnabled(true);
            if (!id) {
                const bool isAmount = id.error().detail.startsWith(QLatin1String("amount"));
                QWidget* field = isAmount ? static_cast<QWidget*>(m_amount) : m_date;
                m_form->fieldOf(field)->setProblem(errorText(id.error()));
                m_form->focusFirstProblem();
                return;
            }
            Q_EMIT recorded(*id);
            accept();
        });
}

} // namespace belfry::ui::contracts
