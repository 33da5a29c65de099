// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/InboxList.h"

#include <QWidget>

class QVBoxLayout;

namespace belfry::ui::students {

/// The system messages in a person's inbox on the card, newest first; a click unfolds the text. Hidden while
/// there is none. Thread: GUI.
class InboxSection final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxSection(QWidget* parent = nullptr);

    void show(const std::vector<core::lists::InboxRow>& rows);

private:
    void fill(bool all);
    QWidget* lineOf(const core::lists::InboxRow& row);

    std::vector<core::lists::InboxRow> m_rows;
    QVBoxLayout* m_lines;
};

} // namespace belfry::ui::students
