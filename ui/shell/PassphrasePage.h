// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

class QPushButton;

namespace belfry::ui {
class Form;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::shell {

/// Where no keychain is reachable: the passphrase that unlocks the school's key at every start (Ask), or a
/// new one after the recovery code was entered (New). Thread: GUI.
class PassphrasePage : public CentredPage
{
    Q_OBJECT

public:
    enum class Mode { Ask, New };

    explicit PassphrasePage(Mode mode, QWidget* parent = nullptr);

    void setBusy(bool busy);
    void showWrong(const QString& sentence);

Q_SIGNALS:
    void passphraseEntered(const belfry::core::SecretText& passphrase);
    /// It is forgotten: the recovery code helps.
    void recoveryRequested();

private:
    void submit();

    Mode m_mode;
    Form* m_form;
    PasswordField* m_passphrase;
    PasswordField* m_again;
    QPushButton* m_continue;

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace belfry::ui::shell
