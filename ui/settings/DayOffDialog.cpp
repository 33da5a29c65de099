// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DayOffDialog.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::settings {

DayOffDialog::DayOffDialog(const core::outbox::DayOff& day, QWidget* parent)
    : QDialog(parent)
    , m_day(day)
    , m_first(new QDateEdit(day.first, this))
    , m_last(new QDateEdit(day.last, this))
    , m_name(new QLineEdit(day.name, this))
    , m_allowed(new QCheckBox(tr("&Sending is allowed on these days"), this))
{
    setObjectName(QStringLiteral("dayOffDialog"));
    setWindowTitle(day.id.isValid() ? tr("Change days off") : tr("Days off"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    setNames(m_first, QStringLiteral("dayOffFirstDateEdit"), tr("From"));
    setNames(m_last, QStringLiteral("dayOffLastDateEdit"), tr("To"));
    setNames(m_name, QStringLiteral("dayOffNameLineEdit"), tr("Name"));
    setNames(m_allowed, QStringLiteral("dayOffAllowedCheckBox"), tr("Sending is allowed on these days"));
    for (QDateEdit* edit : { m_first, m_last }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(shortDateFormat());
        edit->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    }
    m_last->setMinimumDate(day.first);
    m_name->setMaxLength(200);
    m_allowed->setChecked(day.sendingAllowed);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);

    auto* form = new Form(this);
    form->addField(tr("&From"), m_first);
    form->addField(tr("&To"), m_last, tr("The last day of them."));
    form->addField(tr("&Name"), m_name, tr("For instance: winter holidays."));
    form->addRow(m_allowed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("dayOffCancelButton"), this);
    auto* save = primaryButton(tr("&Save and close"), QStringLiteral("dayOffSaveButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        m_day.first = m_first->date();
        m_day.last = m_last->date();
        m_day.name = m_name->text();
        m_day.sendingAllowed = m_allowed->isChecked();
        Q_EMIT dayEntered(m_day);
        accept();
    });
}

} // namespace belfry::ui::settings
