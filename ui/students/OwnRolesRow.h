// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/RoleService.h"

#include <QWidget>

class QVBoxLayout;

namespace belfry::ui {
class Desk;
}

namespace belfry::ui::students {

/// The school's own roles of a person, to give and take; hidden while the school has made none. Thread: GUI.
class OwnRolesRow final : public QWidget
{
    Q_OBJECT

public:
    OwnRolesRow(Desk& desk, core::PersonId person, QWidget* parent = nullptr);

private:
    struct Roles
    {
        std::vector<core::people::OwnRole> all;
        std::vector<core::people::OwnRole> mine;
    };
    void load();
    void show(const Roles& roles);
    void change(core::RoleId role, bool gives);

    Desk& m_desk;
    core::PersonId m_person;
    QVBoxLayout* m_lines;
};

} // namespace belfry::ui::students
