// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVariant>

class QActionGroup;

namespace belfry::ui {

/// A filter above a list: "Group: all" with a menu of choices; coloured while it narrows the list. Long
/// choices are cut with an ellipsis, and whole in the tooltip. Thread: GUI.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged(const QVariant& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QVariant& value);
    void showChoice();
    void measure();
    void fitText();

    QString m_label;
    QString m_all;
    QVariant m_value;
    QList<Choice> m_choices;
    QActionGroup* m_group = nullptr;
    QString m_words; ///< whole
    QSize m_whole; ///< for all the words
    bool m_isMeasuring = false;
};

} // namespace belfry::ui
