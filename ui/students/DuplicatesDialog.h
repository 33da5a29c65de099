// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"
#include "core/people/Person.h"

#include <QDialog>

#include <array>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace belfry::ui {
class Desk;
class KeyValueList;
} // namespace belfry::ui

namespace belfry::ui::students {

using Pairs = std::vector<std::pair<core::PersonId, core::PersonId>>;

/// Entries that may be the same person, pair by pair and side by side: merge into left or right, or not the
/// same. Thread: GUI.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(Desk& desk, Pairs pairs, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    struct Side
    {
        core::people::Person person;
        core::lists::StudentRow row;
    };

    void showPair();
    void fill(size_t side, const Side& contents);
    void merge(size_t into);
    void next();

    Desk& m_desk;
    Pairs m_pairs;
    size_t m_pair = 0;
    std::array<Side, 2> m_sides;
    QLabel* m_heading;
    std::array<QLabel*, 2> m_names {};
    std::array<KeyValueList*, 2> m_facts {};
    std::array<QPushButton*, 2> m_keep {};
    QPushButton* m_different;
};

} // namespace belfry::ui::students
