// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

class QPushButton;

namespace belfry::ui {
class PasswordField;
}

namespace belfry::ui::shell {

/// Locked by hand or after idle: the same person's password, or another person signs in. Thread: GUI.
class LockPage : public CentredPage
{
    Q_OBJECT

public:
    explicit LockPage(const QString& userName, QWidget* parent = nullptr);

    void setBusy(bool busy);
    void showWrong(const QString& sentence);

Q_SIGNALS:
    void unlockRequested(const belfry::core::SecretText& password);
    void signOutRequested();

private:
    void submit();

    PasswordField* m_password;
    QPushButton* m_unlock;

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace belfry::ui::shell
