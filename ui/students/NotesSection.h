// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/NoteStore.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace belfry::ui::students {

/// The notes about a person on the card, newest first: the last few, and all after a click. Thread: GUI.
class NotesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(bool mayWrite, QWidget* parent = nullptr);

    void show(const std::vector<core::people::Note>& notes);

Q_SIGNALS:
    void noteWanted();

private:
    void fill(bool all);

    std::vector<core::people::Note> m_notes;
    QPushButton* m_add;
    QVBoxLayout* m_lines;
};

} // namespace belfry::ui::students
