// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SupportPage.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace belfry::ui::settings {

SupportPage::SupportPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("supportSettingsPage"),
          tr("Help and contact"),
          tr("Stands on the page Help, and below the answer to a recipient who gets nothing."),
          Saves::WithButton,
          parent)
{
    auto* card = addCard(tr("Contact"));
    auto* form = new Form;
    const auto add = [&](const char* key, const QString& name, const QString& label, const QString& hint) {
        auto* line = new QLineEdit;
        setNames(line, name, QString(label).remove(QLatin1Char('&')));
        form->addField(label, line, hint);
        fields().add(key, line, form, tr("One line of text, please."));
    };
    add("support.phone", QStringLiteral("supportPhoneLineEdit"), tr("&Phone"), {});
    add("support.hours",
        QStringLiteral("supportHoursLineEdit"),
        tr("&Hours"),
        tr("For instance: Mon-Fri 8-16."));
    add("support.mail", QStringLiteral("supportMailLineEdit"), tr("&E-mail"), {});
    add("support.bugs", QStringLiteral("supportBugsLineEdit"), tr("Address for &faults"), {});
    add("support.ideas", QStringLiteral("supportIdeasLineEdit"), tr("Address for &ideas"), {});
    add("support.films", QStringLiteral("supportFilmsLineEdit"), tr("Address of f&ilms"), {});
    card->body()->addWidget(form);
    column()->addStretch(1);
    allowOnly(core::access::Action::ChangeSettings);
    load();
}

} // namespace belfry::ui::settings
