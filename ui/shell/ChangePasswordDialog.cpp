// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChangePasswordDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/shell/PasswordHint.h"

#include <QBoxLayout>
#include <QLabel>

namespace belfry::ui::shell {

using namespace core;

ChangePasswordDialog::ChangePasswordDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new Form(this))
    , m_old(new PasswordField)
    , m_new(new PasswordField)
    , m_again(new PasswordField)
    , m_problem(new Banner(Banner::Tone::Bad, {}, {}, this))
    , m_save(primaryButton(tr("&Change password"), QStringLiteral("saveButton"), this))
{
    setObjectName(QStringLiteral("changePasswordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change password"));
    setMinimumWidth(grid(64));
    setNames(m_old, QStringLiteral("oldPasswordField"), tr("Present password"));
    setNames(m_new, QStringLiteral("newPasswordField"), tr("New password"));
    setNames(m_again, QStringLiteral("againPasswordField"), tr("New password once more"));
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->hide();
    const bool mustChange = desk.session().mustChange;
    m_form->addField(tr("&Present password"), m_old);
    m_form->addField(tr("&New password"), m_new, passwordHint({}, {}));
    m_form->addField(tr("New password &once more"), m_again);
    m_form->setFieldShown(m_old, !mustChange);
    auto* words
        = mutedLabel(tr("You signed in with a code that works once. Choose your own password now."), this);
    words->setVisible(mustChange);
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(grid(2));
    column->addWidget(words);
    column->addWidget(m_problem);
    column->addWidget(m_form);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(m_new, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_form->fieldOf(m_new)->setProblem({});
        m_form->fieldOf(m_new)->setHint(passwordHint(text, {}));
    });
    connect(m_save, &QPushButton::clicked, this, &ChangePasswordDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ChangePasswordDialog::submit()
{
    m_form->clearProblems();
    m_problem->hide();
    const bool asksOld = !m_desk.session().mustChange;
    if (asksOld && m_old->text().isEmpty()) {
        m_form->fieldOf(m_old)->setProblem(tr("Enter your present password."));
    }
    m_form->fieldOf(m_new)->setProblem(passwordProblem(m_new->text(), {}));
    if (m_new->text() != m_again->text()) {
        m_form->fieldOf(m_again)->setProblem(tr("The two passwords are not the same."));
    }
    if (m_form->focusFirstProblem()) {
        return;
    }
    m_save->setEnabled(false);
    m_desk.command(
        [asksOld, old = SecretText(m_old->text()), fresh = SecretText(m_new->text())](
            SchoolWorker& school, const access::Session& session) -> Result<access::Session> {
            access::Session proved = session;
            if (asksOld) {
                TRY_ASSIGN(proved, school.installation().stepUp(school.connection(), session, old));
            }
            return school.installation().changePassword(school.connection(), proved, fresh);
        },
        this,
        [this](const Result<access::Session>& session) {
            m_save->setEnabled(true);
            if (!session) {
                showProblem(session.error().code == ErrorCode::WrongCredentials
                        ? tr("The present password is wrong.")
                        : errorText(session.error()));
                return;
            }
            m_desk.setSession(*session);
            Q_EMIT changed();
            accept();
        });
}

void ChangePasswordDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace belfry::ui::shell
