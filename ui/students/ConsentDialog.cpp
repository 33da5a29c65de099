// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ConsentDialog.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

using core::people::ConsentEntry;
using core::people::ConsentPurpose;

void fillConsentSources(QComboBox* box)
{
    box->addItem(ConsentDialog::tr("on paper"), QStringLiteral("paper"));
    box->addItem(ConsentDialog::tr("in a form of the school"), QStringLiteral("form"));
    box->addItem(ConsentDialog::tr("by e-mail"), QStringLiteral("email"));
    box->addItem(ConsentDialog::tr("in the school's portal"), QStringLiteral("portal"));
}

void fillWithdrawalSources(QComboBox* box)
{
    box->addItem(ConsentDialog::tr("said in person"), QStringLiteral("spoken"));
    box->addItem(ConsentDialog::tr("by telephone"), QStringLiteral("telephone"));
    fillConsentSources(box);
}

ConsentDialog::ConsentDialog(int persons, QWidget* parent)
    : QDialog(parent)
    , m_contract(new QCheckBox(tr("&Contract: credentials and what the course needs"), this))
    , m_messages(new QCheckBox(tr("&Messages: news and reminders"), this))
    , m_source(new QComboBox(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_basis(new QComboBox(this))
    , m_wording(new QLineEdit(this))
    , m_record(primaryButton(tr("&Record"), QStringLiteral("recordConsentButton"), this))
{
    setObjectName(QStringLiteral("consentDialog"));
    setWindowTitle(tr("Record consent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(tr("%n person(s) have agreed to", nullptr, persons), this);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    m_contract->setObjectName(QStringLiteral("contractCheckBox"));
    m_messages->setObjectName(QStringLiteral("messagesCheckBox"));
    m_contract->setChecked(true);
    fillConsentSources(m_source);
    setNames(m_source, QStringLiteral("consentSourceComboBox"), tr("How"));
    setNames(m_date, QStringLiteral("consentDateEdit"), tr("When"));
    m_date->setDisplayFormat(shortDateFormat());
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(QDate::currentDate());
    layout->addWidget(heading);
    layout->addWidget(m_contract);
    layout->addWidget(m_messages);
    auto* form = new Form(this);
    form->addField(tr("&How"), m_source);
    form->addField(tr("&When"), m_date);
    setNames(m_basis, QStringLiteral("consentBasisComboBox"), tr("Legal basis"));
    setNames(m_wording, QStringLiteral("consentWordingLineEdit"), tr("Wording"));
    m_basis->addItem(tr("consent"), QStringLiteral("consent"));
    m_basis->addItem(tr("needed for the contract"), QStringLiteral("contract"));
    m_basis->addItem(tr("legal duty"), QStringLiteral("legal_duty"));
    m_basis->addItem(tr("public task"), QStringLiteral("public_task"));
    form->addField(tr("Legal &basis"), m_basis);
    form->addField(
        tr("W&ording"), m_wording, tr("Which text was signed, for instance “RODO 2026/1”. May stay empty."));
    layout->addWidget(form);
    layout->addWidget(mutedLabel(
        tr("Every line is kept in the list of consents; a withdrawal is a line of its own."), this));
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("consentCancelButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    layout->addLayout(buttons);
    m_record->setDefault(true);
    const auto update = [this] { m_record->setEnabled(m_contract->isChecked() || m_messages->isChecked()); };
    connect(m_contract, &QCheckBox::toggled, this, update);
    connect(m_messages, &QCheckBox::toggled, this, update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &ConsentDialog::conclude);
}

void ConsentDialog::conclude()
{
    std::vector<ConsentEntry> entries;
    const auto add = [&](ConsentPurpose purpose) {
        ConsentEntry entry;
        entry.purpose = purpose;
        entry.source = m_source->currentData().toString();
        entry.givenOn = m_date->date();
        entry.basis = m_basis->currentData().toString();
        entry.wording = m_wording->text().trimmed();
        entries.push_back(entry);
    };
    if (m_contract->isChecked()) {
        add(ConsentPurpose::Contract);
    }
    if (m_messages->isChecked()) {
        add(ConsentPurpose::Messages);
    }
    Q_EMIT recorded(entries);
    accept();
}

} // namespace belfry::ui::students
