// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/WithdrawDialog.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/students/ConsentDialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

using core::people::ConsentEntry;
using core::people::ConsentPurpose;

WithdrawDialog::WithdrawDialog(ConsentPurpose purpose, const QString& personName, QWidget* parent)
    : QDialog(parent)
{
    const bool isContract = purpose == ConsentPurpose::Contract;
    setObjectName(QStringLiteral("withdrawDialog"));
    setWindowTitle(tr("Withdraw consent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(isContract ? tr("%1 withdraws the consent for the contract").arg(personName)
                                          : tr("%1 withdraws the consent for messages").arg(personName),
        this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    auto* source = new QComboBox(this);
    setNames(source, QStringLiteral("withdrawSourceComboBox"), tr("How it was said"));
    fillWithdrawalSources(source);
    auto* date = new QDateEdit(QDate::currentDate(), this);
    setNames(date, QStringLiteral("withdrawDateEdit"), tr("When"));
    date->setDisplayFormat(shortDateFormat());
    date->setCalendarPopup(true);
    date->setMaximumDate(QDate::currentDate());
    auto* form = new Form(this);
    form->addField(tr("&How it was said"), source);
    form->addField(tr("&When"), date);
    layout->addWidget(heading);
    layout->addWidget(form);
    layout->addWidget(mutedLabel(isContract
            ? tr("From now on nothing at all is sent to this person. What was recorded before stays.")
            : tr("From now on neither news nor reminders are sent to this person. What was recorded before "
                 "stays."),
        this));
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("withdrawCancelButton"), this);
    auto* withdraw = dangerButton(tr("With&draw"), QStringLiteral("withdrawConsentButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(withdraw);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(withdraw, &QPushButton::clicked, this, [this, purpose, source, date] {
        ConsentEntry entry;
        entry.purpose = purpose;
        entry.granted = false;
        entry.source = source->currentData().toString();
        entry.givenOn = date->date();
        Q_EMIT withdrawn(entry);
        accept();
    });
}

} // namespace belfry::ui::students
