// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartProblemPage.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"

#include <QBoxLayout>

namespace belfry::ui::shell {

StartProblemPage::StartProblemPage(
    const QString& sentence, const QString& place, bool asksPassword, QWidget* parent)
    : CentredPage(grid(64), parent)
{
    setObjectName(QStringLiteral("startProblemPage"));
    setTitle(tr("The school cannot be opened"));
    setSubtitle(place);
    setProblem(sentence);
    auto* password = new PasswordField;
    setNames(password, QStringLiteral("databasePasswordField"), tr("Password of the database"));
    auto* form = new Form;
    form->addField(tr("&Password of the database"), password);
    form->setVisible(asksPassword);
    auto* other = secondaryButton(tr("&Another database or a new school…"), QStringLiteral("otherButton"));
    auto* retry = primaryButton(tr("&Try again"), QStringLiteral("retryButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(retry);
    body()->addWidget(form);
    body()->addLayout(buttons);
    setFocusProxy(retry);
    const auto again = [this, password] { Q_EMIT retryRequested(core::SecretText(password->text())); };
    connect(retry, &QPushButton::clicked, this, again);
    connect(password, &QLineEdit::returnPressed, this, again);
    connect(other, &QPushButton::clicked, this, &StartProblemPage::otherRequested);
}

} // namespace belfry::ui::shell
