// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace belfry::ui {
class Desk;
class SearchField;
} // namespace belfry::ui

namespace belfry::ui::compose {

/// Finds persons by typing, one or several. Deletes itself. Thread: GUI.
class PersonsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonsDialog(Desk& desk, QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 460, 440 }; }

Q_SIGNALS:
    void picked(const std::vector<belfry::core::PersonId>& persons);

private:
    void find();
    void showRows(const std::vector<core::lists::StudentRow>& rows, size_t found);
    void conclude();

    Desk& m_desk;
    int m_question = 0;
    SearchField* m_search;
    QListWidget* m_list;
    QLabel* m_remark;
    QPushButton* m_pick;
};

} // namespace belfry::ui::compose
