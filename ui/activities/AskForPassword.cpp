// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/AskForPassword.h"

#include "core/base/Clock.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/PasswordField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace belfry::ui {

using namespace core;

namespace {

/// A step-up that ends while the person still looks at the next question would only be refused.
constexpr qint64 kMarginMs = 15 * 1000;

} // namespace

void askForPassword(Desk& desk, QWidget* parent, std::function<void()> then)
{
    if (desk.session().stepUpUntilMs > SystemClock().nowMs() + kMarginMs) {
        then();
        return;
    }
    (new PasswordDialog(desk, std::move(then), parent))->open();
}

PasswordDialog::PasswordDialog(Desk& desk, std::function<void()> then, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_then(std::move(then))
    , m_password(new PasswordField(this))
    , m_problem(new Banner(Banner::Tone::Bad, {}, {}, this))
    , m_confirm(primaryButton(tr("&Continue"), QStringLiteral("confirmButton"), this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your password, please"));
    setMinimumWidth(grid(52));
    setNames(m_password, QStringLiteral("passwordField"), tr("Password"));
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->hide();
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* words = mutedLabel(
        tr("This needs your password once more. For five minutes you are not asked again."), this);
    auto* label = new QLabel(tr("&Password"), this);
    label->setBuddy(m_password);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(grid(1));
    column->addWidget(words);
    column->addWidget(m_problem);
    column->addSpacing(kGrid);
    column->addWidget(label);
    column->addWidget(m_password);
    column->addSpacing(kGrid);
    column->addLayout(buttons);
    m_confirm->setDefault(true);
    connect(m_confirm, &QPushButton::clicked, this, &PasswordDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_password->setFocus();
}

void PasswordDialog::check()
{
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_problem->hide();
    m_confirm->setEnabled(false);
    m_password->setEnabled(false);
    m_desk.command(
        [password = SecretText(m_password->text())](SchoolWorker& school, const access::Session& session) {
            return school.installation().stepUp(school.connection(), session, password);
        },
        this,
        [this](const Result<access::Session>& session) {
            m_confirm->setEnabled(true);
            m_password->setEnabled(true);
            if (!session) {
                m_problem->setText(errorText(session.error()));
                m_problem->show();
                m_password->setFocus();
                m_password->selectAll();
                return;
            }
            m_desk.setSession(*session);
            const auto then = std::move(m_then);
            accept();
            then();
        });
}

} // namespace belfry::ui
