// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QDialog;
class QWidget;

/// The one door to modal questions: tests answer them beforehand, so that no window blocks them. Thread: GUI.
namespace belfry::ui::MessageBox {

enum class Answer {
    Yes, ///< the action's own button
    Second, ///< another action, when the question offers one
    No ///< "Cancel", Escape, closing the window
};

struct Question
{
    QString text; ///< the question in one sentence, with the number in it: "Approve 48 messages?"
    QString detail; ///< what follows from it
    QString yes; ///< a verb ("Approve 48"), never "OK"
    QString second; ///< empty: there is none
    QString no; ///< empty: "Cancel"
    bool dangerous = false; ///< red button, and Enter means No
};

Answer ask(QWidget* parent, const Question& question);
/// The window that ask() would show (for pictures); its result is an int of Answer's order, 0 is No.
std::unique_ptr<QDialog> dialogFor(QWidget* parent, const Question& question);
/// `ask` with two answers.
bool confirm(QWidget* parent, const QString& text, const QString& detail, const QString& yes);

enum class Kind { Information, Warning, Failure };
void inform(QWidget* parent, const QString& text, const QString& detail = {}, Kind kind = Kind::Information);

/// A line of text with a question ("Reason"), nothing when the user cancelled.
std::optional<QString> askText(
    QWidget* parent, const QString& text, const QString& label, const QString& start = {});

/// Tests: the next ask() answers this without a window. Several calls queue up.
void setNextAnswer(Answer answer);
/// Tests: the next askText() answers this (nullopt: cancelled).
void setNextText(const std::optional<QString>& text);
/// Tests: inform() only records from now on; ask() without a prepared answer says No.
void setSilent(bool silent);
/// Tests: the texts of the questions and information so far; empties the list.
QStringList takeShownTexts();

} // namespace belfry::ui::MessageBox
