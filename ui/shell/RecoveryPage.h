// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

class QLineEdit;
class QPushButton;

namespace belfry::ui {
class Form;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::shell {

struct PasswordReset
{
    QString recoveryCode;
    QString login;
    core::SecretText newPassword;
};

/// The recovery code is asked for: on a new computer, after a lost keychain or a restored backup (Key), or
/// because the owner has forgotten the password (Password). Thread: GUI.
class RecoveryPage : public CentredPage
{
    Q_OBJECT

public:
    enum class Reason { Key, Password };

    explicit RecoveryPage(Reason reason, QWidget* parent = nullptr);

    void setBusy(bool busy);

Q_SIGNALS:
    /// Reason::Key
    void codeEntered(const QString& recoveryCode);
    /// Reason::Password
    void resetRequested(const belfry::ui::shell::PasswordReset& reset);
    void backRequested();

private:
    void submit();

    Reason m_reason;
    Form* m_form;
    QLineEdit* m_code;
    QLineEdit* m_login;
    PasswordField* m_password;
    QPushButton* m_continue;

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace belfry::ui::shell
