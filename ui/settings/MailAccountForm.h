// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/MailAccount.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace belfry::ui {
class Banner;
class Desk;
class Form;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::settings {

/**
 * The mail account with presets for common providers and a test mail to oneself: the same in the first start
 * and under Settings, Communication, E-mail. Loads itself; whoever shows it calls save(). Thread: GUI.
 */
class MailAccountForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MailAccountForm(Desk& desk, QWidget* parent = nullptr);

    /// Reads the stored account again; what was typed is lost.
    void load();
    /// Checks, shows what is wrong at its field, stores. saved() or nothing; a failure is shown in the form.
    void save();
    /// Something was typed since load() or save().
    bool isChanged() const;
    core::application::MailAccount account() const;
    /// Says at each field what is wrong; the first one gets the keyboard.
    bool check();

Q_SIGNALS:
    void loaded();
    /// `change`: what became of messages that waited with another sender address.
    void saved(const belfry::core::application::SettingConsequence& change);
    /// A field was touched.
    void edited();

private:
    struct Provider;
    static const std::vector<Provider>& providers();

    void build();
    void buildTest();
    void buildAdvanced();
    void show(const core::application::MailAccount& account);
    const Provider* provider() const;
    void chooseProvider();
    void showFields();
    void securityChosen();
    void checkServer();
    void sendTest();
    void testFinished(const core::Result<void>& result);
    void say(bool good, const QString& words);

    Desk& m_desk;
    core::application::MailAccount m_stored;
    Form* m_form;
    QComboBox* m_provider;
    Banner* m_providerWords;
    QLineEdit* m_replyTo;
    QLineEdit* m_from;
    QLineEdit* m_fromName;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    PasswordField* m_password;
    QSpinBox* m_perMinute;
    QSpinBox* m_perHour;
    QSpinBox* m_perDay;
    QLineEdit* m_folder;
    QPushButton* m_more;
    QLineEdit* m_caFile;
    QSpinBox* m_connections;
    QLineEdit* m_testAddress;
    QPushButton* m_test;
    bool m_testHadFocus = false;
    Banner* m_answer;
};

} // namespace belfry::ui::settings
