// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

/// The one door to printers. Thread: GUI.
namespace belfry::ui::Printing {

/// Lets the user choose a printer (A4, portrait), then calls `paint`; false when the user cancelled or the
/// printer failed.
bool print(QWidget* parent, const QString& title, const std::function<bool(QPrinter&)>& paint);

/// The same for a document of HTML: headings, paragraphs, tables.
bool printHtml(QWidget* parent, const QString& title, const QString& html);

/// Tests: the next print() writes this PDF without a window (an empty name: cancelled).
void setNextPdf(const QString& path);

} // namespace belfry::ui::Printing
