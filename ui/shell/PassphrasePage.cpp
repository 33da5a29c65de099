// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassphrasePage.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/shell/PasswordHint.h"

#include <QBoxLayout>

namespace belfry::ui::shell {

PassphrasePage::PassphrasePage(Mode mode, QWidget* parent)
    : CentredPage(grid(60), parent)
    , m_mode(mode)
    , m_form(new Form)
    , m_passphrase(new PasswordField)
    , m_again(new PasswordField)
    , m_continue(primaryButton(tr("&Continue"), QStringLiteral("continueButton")))
{
    setObjectName(QStringLiteral("passphrasePage"));
    const bool isNew = mode == Mode::New;
    setTitle(isNew ? tr("Choose a passphrase for this computer") : tr("Unlock the school's key"));
    setSubtitle(isNew ? tr("This computer has no key store that Belfry can reach. The passphrase unlocks the "
                           "stored passwords, "
                           "and Belfry asks for it at every start.")
                      : tr("This computer has no key store that Belfry can reach. Enter the passphrase that "
                           "was chosen for it."));
    setNames(m_passphrase, QStringLiteral("passphraseField"), tr("Passphrase"));
    setNames(m_again, QStringLiteral("passphraseAgainField"), tr("Passphrase once more"));
    m_form->addField(tr("&Passphrase"), m_passphrase);
    m_form->addField(tr("Passphrase &once more"), m_again);
    m_form->setFieldShown(m_again, isNew);
    body()->addWidget(m_form);
    auto* forgotten = linkButton(tr("Use the &recovery code"), QStringLiteral("recoveryButton"));
    forgotten->setVisible(!isNew);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(forgotten);
    buttons->addStretch(1);
    buttons->addWidget(m_continue);
    body()->addLayout(buttons);
    connect(forgotten, &QPushButton::clicked, this, &PassphrasePage::recoveryRequested);
    connect(m_continue, &QPushButton::clicked, this, &PassphrasePage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphrasePage::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphrasePage::submit);
}

void PassphrasePage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_continue->setEnabled(!busy);
}

void PassphrasePage::showWrong(const QString& sentence)
{
    setBusy(false);
    setProblem(sentence);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void PassphrasePage::submit()
{
    setProblem({});
    m_form->clearProblems();
    if (m_passphrase->text().isEmpty()) {
        m_form->fieldOf(m_passphrase)->setProblem(tr("Enter the passphrase."));
    } else if (m_mode == Mode::New) {
        m_form->fieldOf(m_passphrase)->setProblem(passwordProblem(m_passphrase->text(), {}));
        if (m_passphrase->text() != m_again->text()) {
            m_form->fieldOf(m_again)->setProblem(tr("The two passphrases are not the same."));
        }
    }
    if (!m_form->focusFirstProblem()) {
        Q_EMIT passphraseEntered(core::SecretText(m_passphrase->text()));
    }
}

void PassphrasePage::focusInEvent(QFocusEvent* event)
{
    CentredPage::focusInEvent(event);
    m_passphrase->setFocus();
}

} // namespace belfry::ui::shell
