// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {
class PasswordField;
}

namespace belfry::ui::shell {

struct SignInRequest
{
    QString login;
    core::SecretText password;
    bool staySignedIn = false;
};

/// Login, password, "Stay signed in on this computer". Thread: GUI.
class SignInPage : public CentredPage
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setSchool(const QString& name);
    void setLogin(const QString& login);
    /// Offers "Stay signed in" (not where no keychain is reachable).
    void setStayOffered(bool offered);
    /// While the password is checked.
    void setBusy(bool busy);
    /// Login or password wrong: the sentence is shown, the password is selected, the login stays.
    void showWrong(const QString& sentence);
    /// Too many tries: counts the seconds down and signs nobody in until then.
    void showThrottled(int seconds);

Q_SIGNALS:
    void signInRequested(const belfry::ui::shell::SignInRequest& request);
    /// The password is forgotten: the recovery code helps the owner.
    void recoveryRequested();

private:
    void submit();
    void secondPassed();

    QLineEdit* m_login;
    PasswordField* m_password;
    QCheckBox* m_stay;
    QPushButton* m_signIn;
    QTimer m_second;
    int m_secondsLeft = 0;

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace belfry::ui::shell
