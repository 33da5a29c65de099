// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;

namespace belfry::ui {
class CheckableTableView;
class Desk;
class SearchField;
} // namespace belfry::ui

namespace belfry::ui::groups {

class GroupStudentsModel;

/// Finds students who are not in the group and adds the ticked ones. Deletes itself. Thread: GUI.
class AddStudentsDialog final : public QDialog
{
    Q_OBJECT

public:
    AddStudentsDialog(Desk& desk,
        core::GroupId group,
        const QString& groupName,
        std::vector<core::PersonId> members,
        QWidget* parent = nullptr);

private:
    void find();
    void add();

    Desk& m_desk;
    core::GroupId m_group;
    QSet<core::PersonId> m_members;
    int m_question = 0;
    SearchField* m_search;
    GroupStudentsModel* m_model;
    CheckableTableView* m_table;
    QLabel* m_remark;
    QPushButton* m_add;
};

} // namespace belfry::ui::groups
