// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StepUp.h"

#include "core/base/Clock.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/PasswordField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui {

using namespace core;

namespace {

/// The work that follows needs some of the five minutes itself.
constexpr qint64 kReserveMs = 10'000;

} // namespace

StepUpDialog::StepUpDialog(Desk& desk, const QString& why, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_password(new PasswordField(this))
    , m_problem(new QLabel(this))
    , m_confirm(primaryButton(tr("&Confirm"), QStringLiteral("stepUpConfirmButton"), this))
{
    setObjectName(QStringLiteral("stepUpDialog"));
    setWindowTitle(tr("Your password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(400);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* sentence = new QLabel(why, this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(sentence);
    setNames(m_password, QStringLiteral("stepUpPasswordField"), tr("Your password"));
    m_password->setPlaceholderText(tr("Your own password, %1").arg(desk.session().name));
    layout->addWidget(m_password);
    m_problem->setObjectName(QStringLiteral("stepUpProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("stepUpCancelButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    m_confirm->setDefault(true);
    m_confirm->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_confirm->setEnabled(!text.isEmpty());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &StepUpDialog::check);
    m_password->setFocus();
}

void StepUpDialog::check()
{
    m_confirm->setEnabled(false);
    m_desk.command(
        [password = SecretText(m_password->text())](SchoolWorker& school, const access::Session& session) {
            return school.installation().stepUp(school.connection(), session, password);
        },
        this,
        [this](const Result<access::Session>& session) {
            if (!session) {
                m_problem->setText(session.error().code == ErrorCode::WrongCredentials
                        ? tr("This is not your password.")
                        : errorText(session.error()));
                m_problem->show();
                m_password->selectAll();
                m_password->setFocus();
                m_confirm->setEnabled(true);
                return;
            }
            m_desk.setSession(*session);
            Q_EMIT confirmed();
            accept();
        });
}

void withStepUp(Desk& desk, QWidget* parent, const QString& why, std::function<void()> then)
{
    if (desk.session().stepUpUntilMs > SystemClock().nowMs() + kReserveMs) {
        then();
        return;
    }
    auto* dialog = new StepUpDialog(desk, why, parent);
    QObject::connect(dialog, &StepUpDialog::confirmed, parent, std::move(then));
    dialog->open();
}

void withStepUp(Desk& desk, QWidget* parent, std::function<void()> then)
{
    withStepUp(desk,
        parent,
        StepUpDialog::tr("This needs your password once more. For five minutes you are not asked again."),
        std::move(then));
}

} // namespace belfry::ui
