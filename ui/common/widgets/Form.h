// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace belfry::ui {

/// One row of a Form: the editor, a hint below it, and the message when what was typed is not acceptable.
/// Thread: GUI.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(QWidget* editor, const QString& hint, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setHint(const QString& hint);
    /// Shows the sentence in red under the field (empty: takes it away). What was typed stays.
    void setProblem(const QString& problem);
    QString problem() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_editor;
    QLabel* m_hint;
    QLabel* m_problem;
};

/// Labels at the left, fields at the right, messages under the fields. Thread: GUI.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    /// The label's mnemonic leads to the editor; the editor's accessible name is the label when it has none.
    FormField* addField(const QString& label, QWidget* editor, const QString& hint = {});
    /// A row over the whole width (check boxes, sentences, rules).
    void addRow(QWidget* widget);
    /// A heading with air above it.
    void addHeading(const QString& text);

    /// The row that holds the editor, null when there is none.
    FormField* fieldOf(const QWidget* editor) const;
    /// Hides or shows a whole row, its label too.
    void setFieldShown(const QWidget* editor, bool shown);
    void clearProblems();
    /// Whether any field shows a problem; the first one gets the keyboard.
    bool focusFirstProblem();

private:
    // Not a QFormLayout: in Qt 6.4 it squeezes a row to nothing that was hidden and is shown again among rows
    // that wrap.
    QGridLayout* m_layout;
    int m_rows = 0;
    QHash<const FormField*, QLabel*> m_labels;
    QList<FormField*> m_fields;
};

} // namespace belfry::ui
