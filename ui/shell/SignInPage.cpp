// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SignInPage.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/PasswordField.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace belfry::ui::shell {

namespace {

/// Label above the field: the card is narrow.
void addLabelled(QVBoxLayout* column, const QString& text, QWidget* field)
{
    auto* group = new QVBoxLayout;
    group->setSpacing(kHalfGrid);
    auto* label = new QLabel(text);
    label->setBuddy(field);
    group->addWidget(label);
    group->addWidget(field);
    column->addLayout(group);
}

} // namespace

SignInPage::SignInPage(QWidget* parent)
    : CentredPage(grid(48), parent)
    , m_login(new QLineEdit)
    , m_password(new PasswordField)
    , m_stay(new QCheckBox(tr("S&tay signed in on this computer")))
    , m_signIn(primaryButton(tr("&Sign in"), QStringLiteral("signInButton")))
{
    setObjectName(QStringLiteral("signInPage"));
    setTitle(tr("Sign in"));
    setNames(m_login, QStringLiteral("loginLineEdit"), tr("Login"));
    setNames(m_password, QStringLiteral("passwordField"), tr("Password"));
    setNames(m_stay, QStringLiteral("stayCheckBox"), tr("Stay signed in on this computer"));
    addLabelled(body(), tr("&Login"), m_login);
    addLabelled(body(), tr("&Password"), m_password);
    body()->addWidget(m_stay);
    body()->addWidget(m_signIn);
    auto* forgotten = linkButton(tr("I have forgotten my &password"), QStringLiteral("forgottenButton"));
    body()->addWidget(forgotten, 0, Qt::AlignHCenter);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::secondPassed);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(forgotten, &QPushButton::clicked, this, &SignInPage::recoveryRequested);
}

void SignInPage::setSchool(const QString& name)
{
    setSubtitle(name);
}

void SignInPage::setLogin(const QString& login)
{
    m_login->setText(login);
}

void SignInPage::setStayOffered(bool offered)
{
    m_stay->setVisible(offered);
    m_stay->setChecked(m_stay->isChecked() && offered);
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget* widget : { static_cast<QWidget*>(m_login),
             static_cast<QWidget*>(m_password),
             static_cast<QWidget*>(m_stay) }) {
        widget->setEnabled(!busy);
    }
    m_signIn->setEnabled(!busy && m_secondsLeft == 0);
    m_signIn->setText(busy ? tr("Checking the password…") : tr("&Sign in"));
}

void SignInPage::submit()
{
    if (m_secondsLeft > 0 || !m_signIn->isEnabled()) {
        return;
    }
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        setProblem(tr("Enter your login and your password."));
        (m_login->text().trimmed().isEmpty() ? m_login : static_cast<QLineEdit*>(m_password))->setFocus();
        return;
    }
    setProblem({});
    Q_EMIT signInRequested(
        { m_login->text().trimmed(), core::SecretText(m_password->text()), m_stay->isChecked() });
}

void SignInPage::showWrong(const QString& sentence)
{
    setBusy(false);
    setProblem(sentence);
    m_password->setFocus();
    m_password->selectAll();
}

void SignInPage::showThrottled(int seconds)
{
    m_secondsLeft = qMax(1, seconds);
    setBusy(false);
    setProblem(errorText({ core::ErrorCode::TooManyTries, QString::number(m_secondsLeft) }));
    m_second.start();
}

void SignInPage::secondPassed()
{
    if (--m_secondsLeft > 0) {
        setProblem(errorText({ core::ErrorCode::TooManyTries, QString::number(m_secondsLeft) }));
        return;
    }
    m_second.stop();
    setProblem({});
    setBusy(false);
}

void SignInPage::focusInEvent(QFocusEvent* event)
{
    CentredPage::focusInEvent(event);
    (m_login->text().isEmpty() ? m_login : static_cast<QLineEdit*>(m_password))->setFocus();
}

} // namespace belfry::ui::shell
