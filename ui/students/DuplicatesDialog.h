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
/// same. What was told apart is remembered, can be looked at and taken back. Thread: GUI.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pairs` may be the same, `toldApart` were said not to be; with none of the first it begins with the
    /// second.
    DuplicatesDialog(Desk& desk, Pairs pairs, Pairs toldApart, QWidget* parent = nullptr);

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
    void tellApart();
    void takeBack();
    void skip();
    void changeList();
    void showList();
    void next();
    Pairs& pairs() { return m_showsToldApart ? m_toldApart : m_open; }

    Desk& m_desk;
    Pairs m_open;
    Pairs m_toldApart;
    bool m_showsToldApart = false;
    size_t m_pair = 0;
    std::array<Side, 2> m_sides;
    QLabel* m_heading;
    std::array<QLabel*, 2> m_names {};
    std::array<KeyValueList*, 2> m_facts {};
    std::array<QPushButton*, 2> m_keep {};
    QPushButton* m_different;
    QPushButton* m_otherList;
    QPushButton* m_skip;
};

} // namespace belfry::ui::students
