// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVariant>

class QActionGroup;

namespace belfry::ui {

/// A filter above a list: "Group: all" with a menu of choices; coloured while it narrows the list. Thread:
/// GUI.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    /// `label` is the filter's name ("Group"), `all` the word for "no filter" ("all").
    FilterButton(const QString& label, const QString& all, QWidget* parent = nullptr);

    struct Choice
    {
        QString text;
        QVariant value;
    };
    /// Replaces the choices; keeps the chosen value when it is still there. "all" (an invalid value) comes
    /// first by itself.
    void setChoices(const QList<Choice>& choices);
    QVariant value() const { return m_value; }
    /// Does nothing when there is no such choice. Emits valueChanged when it is another one.
    void setValue(const QVariant& value);

Q_SIGNALS:
    void valueChanged(const QVariant& value);

private:
    void choose(const QVariant& value);
    void showChoice();

    QString m_label;
    QString m_all;
    QVariant m_value;
    QList<Choice> m_choices;
    QActionGroup* m_group = nullptr;
};

} // namespace belfry::ui
