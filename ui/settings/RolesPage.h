// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/RoleService.h"
#include "ui/settings/SettingsSection.h"

class QListWidget;

namespace belfry::ui::settings {

/// Roles that the school makes itself (ES-01, ES-39); who has them stands on the persons' cards. Thread: GUI.
class RolesPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RolesPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("roles"); }
    QString title() const override { return tr("Own roles"); }
    IconName icon() const override { return IconName::Tag; }
    void load() override;

private:
    void show(const std::vector<core::people::OwnRole>& roles);
    void add();
    void rename();
    void remove();
    core::people::OwnRole current() const;
    void tell(const core::Result<void>& done);

    std::vector<core::people::OwnRole> m_roles;
    QListWidget* m_list;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace belfry::ui::settings
