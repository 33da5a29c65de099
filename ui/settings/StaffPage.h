// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/StaffService.h"
#include "ui/settings/SettingsSection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace belfry::ui {
class Form;
}

namespace belfry::ui::settings {

/// The people who sign in: roles, extra rights, one-use codes for new ones. Changes ask for the password.
/// Thread: GUI.
class StaffPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit StaffPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("staff"); }
    QString title() const override { return tr("People who sign in"); }
    IconName icon() const override { return IconName::Staff; }
    void load() override;

private:
    const core::access::StaffMember* chosen() const;
    void show(const std::vector<core::access::StaffMember>& members);
    void updateActions();
    void edit(const core::access::StaffMember& member);
    void store(const core::access::StaffMember& member);
    void resetPassword();
    void showCode(const core::access::StaffMember& member, const core::SecretText& code, bool isNew);
    void toggleActive();

    std::vector<core::access::StaffMember> m_members;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_active;
    QPushButton* m_reset;
};

/// Name, login, role and extra rights of one person. Thread: GUI.
class StaffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An id that is not valid: somebody new.
    StaffDialog(const core::access::StaffMember& member, bool byOwner, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed(const belfry::core::access::StaffMember& member);

private:
    void confirm();
    void showRights();

    core::access::StaffMember m_member;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QComboBox* m_role;
    QCheckBox* m_approve;
    QCheckBox* m_resolve;
    QCheckBox* m_see;
    QCheckBox* m_export;
    QCheckBox* m_mailUnapproved;
    QCheckBox* m_smsUnapproved;
    bool m_byOwner;
};

} // namespace belfry::ui::settings
