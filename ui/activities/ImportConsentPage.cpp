// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportConsentPage.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace belfry::ui {

using core::people::ConsentPurpose;
using core::registration::ImportOptions;

ImportConsentPage::ImportConsentPage(QWidget* parent)
    : QWidget(parent)
    , m_yes(new QRadioButton(tr("&Yes, everybody on this list"), this))
    , m_column(new QRadioButton(this))
    , m_no(new QRadioButton(tr("&No, or I do not know yet"), this))
    , m_details(new QWidget(this))
    , m_contract(new QCheckBox(
          tr("processing of their data for the &contract (needed for login and password)"), m_details))
    , m_messages(new QCheckBox(tr("&messages: information and reminders"), m_details))
    , m_form(new Form(this))
    , m_source(new QComboBox(m_form))
    , m_basis(new QComboBox(m_form))
    , m_banner(new Banner(Banner::Tone::Warn, {}, {}, this))
{
    m_yes->setObjectName(QStringLiteral("consentYesRadioButton"));
    m_column->setObjectName(QStringLiteral("consentColumnRadioButton"));
    m_no->setObjectName(QStringLiteral("consentNoRadioButton"));
    m_contract->setObjectName(QStringLiteral("consentContractCheckBox"));
    m_messages->setObjectName(QStringLiteral("consentMessagesCheckBox"));
    m_banner->setObjectName(QStringLiteral("consentBanner"));
    m_contract->setChecked(true);
    m_messages->setChecked(true);
    setNames(m_source, QStringLiteral("consentSourceComboBox"), tr("How it was given"));
    m_source->addItem(tr("on paper"), QStringLiteral("paper"));
    m_source->addItem(tr("in an online form"), QStringLiteral("form"));
    m_source->addItem(tr("by e-mail"), QStringLiteral("email"));
    m_source->addItem(tr("with the contract"), QStringLiteral("contract"));
    setNames(m_basis, QStringLiteral("consentBasisComboBox"), tr("Legal basis"));
    m_basis->addItem(tr("consent"), QStringLiteral("consent"));
    m_basis->addItem(tr("contract", "legal basis"), QStringLiteral("contract"));
    m_basis->addItem(tr("legal duty"), QStringLiteral("legal_duty"));
    m_basis->addItem(tr("public task"), QStringLiteral("public_task"));
    m_form->addField(tr("&How was it given?"), m_source);
    m_form->addField(tr("Legal &basis"), m_basis);
    m_form->setMaximumWidth(480);

    auto* question = new QLabel(tr("Have these persons given their consent?"), this);
    setFontScale(question, 1.15, QFont::DemiBold);
    auto* purposes = new QVBoxLayout(m_details);
    purposes->setContentsMargins(28, 0, 0, 0);
    purposes->setSpacing(4);
    purposes->addWidget(m_contract);
    purposes->addWidget(m_messages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(mutedLabel(tr("The answer holds for the students and the guardians of the list. It is "
                                    "kept with today's date and your name."),
        this));
    layout->addSpacing(8);
    layout->addWidget(m_yes);
    layout->addWidget(m_details);
    layout->addWidget(m_column);
    layout->addWidget(m_no);
    layout->addSpacing(16);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_banner);
    for (QRadioButton* button : { m_yes, m_column, m_no }) {
        connect(button, &QRadioButton::toggled, this, &ImportConsentPage::answerChanged);
    }
    connect(m_contract, &QCheckBox::toggled, this, &ImportConsentPage::answerChanged);
    connect(m_messages, &QCheckBox::toggled, this, &ImportConsentPage::answerChanged);
    setColumn({});
}

void ImportConsentPage::setColumn(const QString& heading)
{
    const bool wasKnown = m_heading == heading && m_column->isVisibleTo(this) == !heading.isEmpty();
    m_heading = heading;
    m_column->setText(tr("&Only those of whom the column “%1” says so").arg(heading));
    m_column->setVisible(!heading.isEmpty());
    if (!wasKnown && !heading.isEmpty()) {
        m_column->setChecked(true);
    } else if (heading.isEmpty() && m_column->isChecked()) {
        m_column->setAutoExclusive(false); // or the last answer cannot be taken back
        m_column->setChecked(false);
        m_column->setAutoExclusive(true);
    }
    answerChanged();
}

bool ImportConsentPage::isAnswered() const
{
    return m_no->isChecked() || m_column->isChecked()
        || (m_yes->isChecked() && (m_contract->isChecked() || m_messages->isChecked()));
}

bool ImportConsentPage::somebodyConsents() const
{
    return m_column->isChecked() || (m_yes->isChecked() && m_contract->isChecked());
}

void ImportConsentPage::fill(ImportOptions& options) const
{
    options.consents.clear();
    if (m_yes->isChecked() && m_contract->isChecked()) {
        options.consents.push_back(ConsentPurpose::Contract);
    }
    if (m_yes->isChecked() && m_messages->isChecked()) {
        options.consents.push_back(ConsentPurpose::Messages);
    }
    options.consentSource = m_no->isChecked() ? QString() : m_source->currentData().toString();
    options.consentBasis = m_basis->currentData().toString();
}

void ImportConsentPage::answerChanged()
{
    m_details->setEnabled(m_yes->isChecked());
    m_form->setEnabled(m_yes->isChecked() || m_column->isChecked());
    QString warning;
    if (m_no->isChecked() && m_heading.isEmpty()) {
        warning = tr("Without consent nothing will be sent to these persons, not even login and password. "
                     "You can record it later in each card, or import the list again with another answer.");
    } else if (m_no->isChecked()) {
        warning
            = tr("The column “%1” counts all the same: who says yes there gets mail, the others get nothing.")
                  .arg(m_heading);
    } else if (m_yes->isChecked() && !m_contract->isChecked()) {
        warning = tr("Without consent to the contract nothing will be sent to these persons, not even login "
                     "and password.");
    } else if (m_yes->isChecked() && !m_heading.isEmpty()) {
        warning = tr("Where the column “%1” says something else, the column counts.").arg(m_heading);
    }
    m_banner->setText(warning);
    m_banner->setVisible(!warning.isEmpty());
    Q_EMIT changed();
}

} // namespace belfry::ui
