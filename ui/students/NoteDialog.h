// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace belfry::ui {
class Desk;
}

namespace belfry::ui::students {

/// "Note…": writes something down about a person. What was typed stays when it could not be kept. Deletes
/// itself. Thread: GUI.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(Desk& desk, core::PersonId person, const QString& name, QWidget* parent = nullptr);

private:
    void save();
    void showProblem(const core::Error& error);

    Desk& m_desk;
    core::PersonId m_person;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace belfry::ui::students
