// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConsentsPage.h"

#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

ConsentsPage::ConsentsPage(Desk& desk, QWidget* parent)
    : SettingsSection(
          desk, QStringLiteral("consentsSettingsPage"), tr("Consents"), {}, Saves::WithButton, parent)
    , m_mode(new QComboBox)
    , m_words(new Banner(Banner::Tone::Info))
{
    setNames(m_mode, QStringLiteral("consentModeComboBox"), tr("Whose consent counts"));
    m_mode->addItem(tr("by person: the recipient's own"), QStringLiteral("person"));
    m_mode->addItem(tr("by contract: that of an active contract"), QStringLiteral("contract"));
    m_mode->addItem(tr("nobody's: block all sending"), QStringLiteral("block"));
    m_words->setObjectName(QStringLiteral("consentModeBanner"));
    auto* form = new Form;
    form->addField(tr("&Whose consent counts"),
        m_mode,
        tr("It is looked at when a message is written and once more at the moment it leaves."));
    auto* card = addCard({});
    card->body()->addWidget(form);
    card->body()->addWidget(m_words);
    column()->addStretch(1);
    fields().add("consent.mode", m_mode, form, tr("Choose one of the three."));
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConsentsPage::explain);
    explain();
    allowOnly(core::access::Action::ChangeSettings);
    if (desk.session().role != core::access::Role::Owner) {
        m_mode->setEnabled(false);
        m_mode->setToolTip(tr("Only the owner decides this."));
    }
    load();
}

void ConsentsPage::explain()
{
    const QString mode = m_mode->currentData().toString();
    m_words->setTone(mode == QLatin1String("block") ? Banner::Tone::Warn : Banner::Tone::Info);
    if (mode == QLatin1String("block")) {
        m_words->setText(
            tr("Nothing is sent to anybody, login and password included. What waits stays, and goes on "
               "when you choose another mode."));
    } else if (mode == QLatin1String("contract")) {
        m_words->setText(
            tr("A signed contract that runs today and carries the consent speaks for its student, its "
               "payer and the student's guardians. A withdrawal on a person's card still counts. For "
               "teachers and others without contracts their own consent counts."));
    } else {
        m_words->setText(
            tr("The consents on the recipient's own card count: “contract” for every message, “messages” "
               "too for news and reminders."));
    }
}

} // namespace belfry::ui::settings
