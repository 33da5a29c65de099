// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/notifications/NotificationService.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace belfry::ui {
class Desk;
}

namespace belfry::ui::students {

/// "Note…": writes something down about a person, and tells it to the family when ticked. What was typed
/// stays when it could not be kept. Deletes itself. Thread: GUI.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(
        Desk& desk, core::PersonId person, const QString& name, bool isStudent, QWidget* parent = nullptr);

private:
    void loadChannels();
    void showChannels(const core::notifications::NotificationRow& row);
    void save();
    void showProblem(const core::Error& error);

    Desk& m_desk;
    core::PersonId m_person;
    QPlainTextEdit* m_text;
    QCheckBox* m_tell;
    QLabel* m_channels; ///< by which way the note would be told
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace belfry::ui::students
