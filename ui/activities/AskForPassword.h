// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QPushButton;

namespace belfry::ui {

class Banner;
class Desk;
class PasswordField;

/**
 * Step-up: `then` runs at once when the password was typed within the last five minutes, otherwise after it
 * was typed again (never when the person cancels). The Desk's session carries the step-up from then on, so
 * that reads and commands asked for inside `then` have it. Returns at once. Thread: GUI.
 *
 *     askForPassword(m_desk, this, [this] { exportAccounts(); });
 */
void askForPassword(Desk& desk, QWidget* parent, std::function<void()> then);

/// The window behind it.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(Desk& desk, std::function<void()> then, QWidget* parent);

private:
    void check();

    Desk& m_desk;
    std::function<void()> m_then;
    PasswordField* m_password;
    Banner* m_problem;
    QPushButton* m_confirm;
};

} // namespace belfry::ui
