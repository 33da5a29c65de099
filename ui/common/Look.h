// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

/// The names that the style sheet knows a widget by; set once, change at any time. Thread: GUI.
namespace belfry::ui {

/// Sets the dynamic property `look` ("primary", "danger", "card", "muted" …) and repaints.
void setLook(QWidget* widget, const char* look);
/// Sets the dynamic property `tone` ("info", "warn", "bad", "ok" …) and repaints.
void setTone(QWidget* widget, const char* tone);
/// Sets any property that the style sheet selects by.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// Name for tests and for screen readers: the object name ends with the widget's class ("saveButton").
void setNames(QWidget* widget, const QString& objectName, const QString& accessibleName);

/// A label that wraps, muted by default: explanations and hints.
QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);
/// A larger or heavier font than the platform's own, never a fixed size.
void setFontScale(QWidget* widget, double factor, int weight = -1);

} // namespace belfry::ui
