// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace belfry::ui {

class Desk;
class PasswordField;

/**
 * Asks the signed-in person for the password again and keeps the answer in the desk's session for five
 * minutes. Wrong passwords and the wait after too many of them are said in the window. Thread: GUI.
 */
class StepUpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `why` is one sentence: what will be shown or written.
    StepUpDialog(Desk& desk, const QString& why, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();

private:
    void check();

    Desk& m_desk;
    PasswordField* m_password;
    QLabel* m_problem;
    QPushButton* m_confirm;
};

/// Goes on with `then`, at once when the password was typed in the last minutes, otherwise after the window.
void withStepUp(Desk& desk, QWidget* parent, const QString& why, std::function<void()> then);
/// The same without a reason of its own.
void withStepUp(Desk& desk, QWidget* parent, std::function<void()> then);

} // namespace belfry::ui
