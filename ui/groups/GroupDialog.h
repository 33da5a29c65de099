// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace belfry::ui {
class Desk;
class Form;
} // namespace belfry::ui

namespace belfry::ui::groups {

/// A new group, or name and note of one. Deletes itself. Thread: GUI.
class GroupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `group` with an invalid id: a new one.
    GroupDialog(Desk& desk, const core::people::StudyGroup& group, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(belfry::core::GroupId group);

private:
    void save();
    void showProblem(const core::Error& error);

    Desk& m_desk;
    core::people::StudyGroup m_group;
    Form* m_form;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
};

} // namespace belfry::ui::groups
