// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Form.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {

namespace {

constexpr int kShortestChoice = 12; // characters

} // namespace

FormField::FormField(QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_hint(mutedLabel(hint, this))
    , m_problem(new QLabel(this))
{
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setLook(m_problem, "problem");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(editor);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    setFocusProxy(editor);
    setHint(hint);
    setProblem({});
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        // What is being mended is not complained about any more.
        connect(line, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    }
    if (qobject_cast<QAbstractSpinBox*>(editor) || qobject_cast<QComboBox*>(editor)) {
        editor->setFocusPolicy(Qt::StrongFocus);
        editor->installEventFilter(this);
    }
}

/// Who scrolls a page past a field does not mean its value.
bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
    setStyleProperty(m_editor, "problem", !problem.isEmpty());
}

QString FormField::problem() const
{
    return m_problem->text();
}

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("form"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid(2));
    m_layout->setVerticalSpacing(12);
    m_layout->setColumnStretch(1, 1);
}

FormField* Form::addField(const QString& label, QWidget* editor, const QString& hint)
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        // The longest entry must not be wider than the form: the row would lose its place.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(kShortestChoice);
    }
    auto* field = new FormField(editor, hint, this);
    auto* words = new QLabel(label, this);
    words->setBuddy(editor);
    // Beside a field of one line it stands in the middle, beside a taller one at its first line.
    const int line = QLineEdit().sizeHint().height();
    words->setMinimumHeight(qMin(editor->sizeHint().height(), line));
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    }
    m_layout->addWidget(words, m_rows, 0, Qt::AlignTop);
    m_layout->addWidget(field, m_rows, 1);
    ++m_rows;
    m_fields.append(field);
    m_labels.insert(field, words);
    return field;
}

void Form::addRow(QWidget* widget)
{
    m_layout->addWidget(widget, m_rows, 0, 1, 2);
    ++m_rows;
}

void Form::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    setFontScale(heading, 1.0, QFont::DemiBold);
    heading->setContentsMargins(0, m_rows > 0 ? kGrid : 0, 0, 0);
    addRow(heading);
}

FormField* Form::fieldOf(const QWidget* editor) const
{
    for (FormField* field : m_fields) {
        if (field->editor() == editor) {
            return field;
        }
    }
    return nullptr;
}

void Form::setFieldShown(const QWidget* editor, bool shown)
{
    if (FormField* field = fieldOf(editor)) {
        field->setVisible(shown);
        m_labels.value(field)->setVisible(shown);
    }
}

void Form::clearProblems()
{
    for (FormField* field : std::as_const(m_fields)) {
        field->setProblem({});
    }
}

bool Form::focusFirstProblem()
{
    for (FormField* field : std::as_const(m_fields)) {
        if (!field->problem().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace belfry::ui
