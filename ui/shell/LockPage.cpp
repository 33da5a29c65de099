// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockPage.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/PasswordField.h"

#include <QBoxLayout>

namespace belfry::ui::shell {

LockPage::LockPage(const QString& userName, QWidget* parent)
    : CentredPage(grid(48), parent)
    , m_password(new PasswordField)
    , m_unlock(primaryButton(tr("&Unlock"), QStringLiteral("unlockButton")))
{
    setObjectName(QStringLiteral("lockPage"));
    setTitle(tr("Belfry is locked"));
    //: %1 is the name of the person who is signed in
    setSubtitle(tr("Signed in: %1. Messages that are approved go on leaving.").arg(userName));
    setNames(m_password, QStringLiteral("passwordField"), tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    body()->addWidget(m_password);
    body()->addWidget(m_unlock);
    auto* other = linkButton(tr("&Sign out"), QStringLiteral("signOutButton"));
    body()->addWidget(other, 0, Qt::AlignHCenter);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(other, &QPushButton::clicked, this, &LockPage::signOutRequested);
}

void LockPage::setBusy(bool busy)
{
    m_password->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
}

void LockPage::submit()
{
    if (m_password->text().isEmpty()) {
        setProblem(tr("Enter your password."));
        return;
    }
    setProblem({});
    Q_EMIT unlockRequested(core::SecretText(m_password->text()));
}

void LockPage::showWrong(const QString& sentence)
{
    setBusy(false);
    setProblem(sentence);
    m_password->setFocus();
    m_password->selectAll();
}

void LockPage::focusInEvent(QFocusEvent* event)
{
    CentredPage::focusInEvent(event);
    m_password->setFocus();
}

} // namespace belfry::ui::shell
