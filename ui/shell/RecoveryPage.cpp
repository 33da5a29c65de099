// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoveryPage.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/shell/PasswordHint.h"

#include <QBoxLayout>

namespace belfry::ui::shell {

RecoveryPage::RecoveryPage(Reason reason, QWidget* parent)
    : CentredPage(grid(64), parent)
    , m_reason(reason)
    , m_form(new Form)
    , m_code(new QLineEdit)
    , m_login(new QLineEdit)
    , m_password(new PasswordField)
    , m_continue(primaryButton(tr("&Continue"), QStringLiteral("continueButton")))
{
    setObjectName(QStringLiteral("recoveryPage"));
    const bool password = reason == Reason::Password;
    setTitle(password ? tr("Set a new password for the owner")
                      : tr("This computer does not know the school's key"));
    setSubtitle(password ? tr("The recovery code was printed when the school was set up. Other persons get a "
                              "new password from the owner.")
                         : tr("This happens on a new computer, with a new user of this computer, or after a "
                              "backup was restored. Nothing is lost. "
                              "Enter the recovery code that was printed when the school was set up; it is "
                              "asked for only once."));
    setNames(m_code, QStringLiteral("recoveryCodeLineEdit"), tr("Recovery code"));
    setNames(m_login, QStringLiteral("loginLineEdit"), tr("Login"));
    setNames(m_password, QStringLiteral("passwordField"), tr("New password"));
    m_form->addField(tr("&Recovery code"), m_code, tr("Spaces, dashes and capital letters do not matter."));
    m_form->addField(tr("&Login"), m_login);
    m_form->addField(tr("New &password"), m_password);
    m_form->setFieldShown(m_login, password);
    m_form->setFieldShown(m_password, password);
    body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    auto* back = secondaryButton(tr("&Back"), QStringLiteral("backButton"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_continue);
    body()->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::backRequested);
    connect(m_continue, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &RecoveryPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &RecoveryPage::submit);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_form->fieldOf(m_password)->setHint(passwordHint(m_password->text(), m_login->text()));
    });
}

void RecoveryPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_continue->setEnabled(!busy);
}

void RecoveryPage::submit()
{
    setProblem({});
    m_form->clearProblems();
    if (m_code->text().trimmed().isEmpty()) {
        m_form->fieldOf(m_code)->setProblem(tr("Enter the recovery code."));
    }
    if (m_reason == Reason::Password) {
        if (m_login->text().trimmed().isEmpty()) {
            m_form->fieldOf(m_login)->setProblem(tr("Enter the owner's login."));
        }
        m_form->fieldOf(m_password)->setProblem(passwordProblem(m_password->text(), m_login->text()));
    }
    if (m_form->focusFirstProblem()) {
        return;
    }
    if (m_reason == Reason::Key) {
        Q_EMIT codeEntered(m_code->text().trimmed());
    } else {
        Q_EMIT resetRequested(
            { m_code->text().trimmed(), m_login->text().trimmed(), core::SecretText(m_password->text()) });
    }
}

void RecoveryPage::focusInEvent(QFocusEvent* event)
{
    CentredPage::focusInEvent(event);
    m_code->setFocus();
}

} // namespace belfry::ui::shell
