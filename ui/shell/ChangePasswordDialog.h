// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace belfry::ui {
class Banner;
class Desk;
class Form;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::shell {

/// The signed-in person chooses a new password; the old one is asked for first, except after a one-use code,
/// which was typed just now. Thread: GUI.
class ChangePasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void submit();
    void showProblem(const QString& sentence);

    Desk& m_desk;
    Form* m_form;
    PasswordField* m_old;
    PasswordField* m_new;
    PasswordField* m_again;
    Banner* m_problem;
    QPushButton* m_save;
};

} // namespace belfry::ui::shell
