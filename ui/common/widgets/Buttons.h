// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QPushButton>

#include <optional>

/// Buttons are plain QPushButtons that carry a look; these functions only make them alike everywhere.
/// The object name must end with "Button"; the accessible name is the text without its mnemonic. Thread: GUI.
namespace belfry::ui {

/// The one action that a page or card is about.
QPushButton* primaryButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
QPushButton* secondaryButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
/// Deletes, cancels or stops something.
QPushButton* dangerButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
/// Reads like a link, is a button for keyboard and screen reader.
QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
/// Only a picture: the text is told to screen readers and shown as a tooltip.
QPushButton* iconButton(
    IconName name, const QString& text, const QString& objectName, QWidget* parent = nullptr);
/// Something chosen that can be taken away again: its name with a cross; `takes` says what a click does.
QPushButton* chipButton(
    const QString& text, const QString& takes, const QString& objectName, QWidget* parent = nullptr);
/// "More": opens a menu, with the small arrow.
QPushButton* menuButton(
    const QString& text, const QString& objectName, QMenu* menu, QWidget* parent = nullptr);

/// Puts a line icon of the fitting colour before the text.
void setButtonIcon(QPushButton* button, IconName name);

} // namespace belfry::ui
