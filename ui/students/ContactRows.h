// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui::students {

/// One address or number of a person while it is typed, with a sentence under it when it cannot be used.
/// Thread: GUI.
class ContactRow final : public QWidget
{
    Q_OBJECT

public:
    ContactRow(core::people::ContactKind kind, const QString& country, QWidget* parent = nullptr);

    void setPoint(const core::people::ContactPoint& point);
    core::people::ContactPoint point() const;
    bool isEmpty() const;
    /// Empty when it can be used or nothing is typed.
    QString problem() const;
    QLineEdit* editor() const { return m_value; }

Q_SIGNALS:
    void removeWanted();
    /// By hand, not by setPoint().
    void edited();

private:
    void check();
    void checkNumber();
    void adoptCountry(const QString& region);
    void showHint(const QString& sentence, bool isProblem);
    QString region() const;

    core::people::ContactKind m_kind;
    core::people::ContactPoint m_point;
    QComboBox* m_country = nullptr;
    QLineEdit* m_value;
    QLineEdit* m_label;
    QCheckBox* m_sms = nullptr;
    bool m_wantsSms = true; ///< what the person ticked; the box itself is off while no SMS reaches the number
    QLabel* m_problem;
};

/// All addresses, or all numbers, of a person with "Add another address" or "Add another number". Thread:
/// GUI.
class ContactRows final : public QWidget
{
    Q_OBJECT

public:
    ContactRows(core::people::ContactKind kind, QWidget* parent = nullptr);

    void setCountry(const QString& country) { m_country = country; }
    /// At least one row stands ready.
    void setPoints(const std::vector<core::people::ContactPoint>& points);
    std::vector<core::people::ContactPoint> points() const;
    /// One more row stands ready and has the keyboard (DT-22).
    void addAnother();
    /// The first row that cannot be used; null when all can.
    ContactRow* firstProblem() const;

Q_SIGNALS:
    void edited();

private:
    ContactRow* addRow();

    core::people::ContactKind m_kind;
    QString m_country;
    std::vector<ContactRow*> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
};

/// Why this is no address or number; empty when it is fine.
QString emailProblemText(const QString& address);
QString phoneProblemText(const QString& number, const QString& region);
/// "Mobile number, +48 600 100 200", or why no SMS reaches it; empty while the number cannot be read.
QString phoneKindText(const QString& number, const QString& region);

} // namespace belfry::ui::students
