// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QString>

#include <vector>

class QWidget;

namespace belfry::ui {
class Desk;
}

/// Lists of persons as files and on paper, with the columns that are shown. Thread: GUI.
namespace belfry::ui::students {

/// Asks for the file (CSV or XLSX by its name) and for the password again; leaves a line in the audit trail.
void exportPersons(Desk& desk,
    const std::vector<core::PersonId>& persons,
    const std::vector<int>& columns,
    const QString& title,
    QWidget* parent);
void printPersons(Desk& desk,
    const std::vector<core::PersonId>& persons,
    const std::vector<int>& columns,
    const QString& title,
    QWidget* parent);
/// Everything that Belfry keeps about one person, but no password, as JSON.
void exportPerson(Desk& desk, core::PersonId person, QWidget* parent);

/// Shows the platform's print dialog and prints the document.
void printHtml(const QString& html, const QString& title, QWidget* parent);
/// Tests: the next printHtml() writes a PDF to this path without a window.
void setNextPdf(const QString& path);

} // namespace belfry::ui::students
