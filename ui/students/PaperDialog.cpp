// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PaperDialog.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

PaperDialog::PaperDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(tr("Handed over on paper"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(400);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(tr("Login and password were handed over on paper"), this);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    auto* date = new QDateEdit(QDate::currentDate(), this);
    setNames(date, QStringLiteral("paperDateEdit"), tr("Day"));
    date->setDisplayFormat(shortDateFormat());
    date->setCalendarPopup(true);
    date->setMaximumDate(QDate::currentDate());
    auto* form = new Form(this);
    form->addField(tr("&Day"), date);
    layout->addWidget(heading);
    layout->addWidget(form);
    layout->addWidget(mutedLabel(
        tr("The list then shows the present password as handed over, with this day and your name."), this));
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("paperCancelButton"), this);
    auto* record = primaryButton(tr("&Record"), QStringLiteral("paperRecordButton"), this);
    record->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, [this, date] {
        Q_EMIT handedOver(date->date());
        accept();
    });
}

} // namespace belfry::ui::students
