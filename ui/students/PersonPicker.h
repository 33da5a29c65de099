// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace belfry::ui {
class Desk;
class SearchField;
} // namespace belfry::ui

namespace belfry::ui::students {

/// Finds one person among all by typing; on wish a new one can be made instead. Deletes itself. Thread: GUI.
class PersonPicker final : public QDialog
{
    Q_OBJECT

public:
    PersonPicker(Desk& desk, const QString& title, QWidget* parent = nullptr);

    void setExcluded(std::vector<core::PersonId> persons);
    /// Offers "New person…" with the role of this kind.
    void allowNew(core::lists::PersonListKind kind);
    void setKind(core::lists::PersonListKind kind);

    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(belfry::core::PersonId person);

private:
    void find();
    void show(const std::vector<core::lists::StudentRow>& rows, size_t found);
    void conclude();

    Desk& m_desk;
    core::lists::PersonListKind m_kind = core::lists::PersonListKind::Everybody;
    std::optional<core::lists::PersonListKind> m_newKind;
    std::vector<core::PersonId> m_excluded;
    int m_question = 0;
    SearchField* m_search;
    QListWidget* m_list;
    QLabel* m_remark;
    QPushButton* m_new;
    QPushButton* m_pick;
};

} // namespace belfry::ui::students
