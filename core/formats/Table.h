// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Csv.h"

namespace belfry::core::formats {

struct TableRow
{
    int number = 0; ///< the heading is 1; blank rows are counted too
    QStringList cells; ///< trimmed, as many as there are headings (longer rows keep their cells)
};

/// A list as a school exports it.
struct Table
{
    QStringList headings; ///< trimmed, line breaks made blanks
    QList<TableRow> rows; ///< without blank ones
    QString encoding; ///< "UTF-8" …; empty for a spreadsheet
    QChar delimiter; ///< null for a spreadsheet
    QString sheet; ///< the sheet's name; empty for text
};

/// Reads .csv or .xlsx by its content, not by its name. Fails with the errors of tableError(). Thread: any.
Result<Table> readTable(const QByteArray& bytes, const TableLimits& limits = {});

/// The same from a file; IoRead when it cannot be read.
Result<Table> readTableFile(const QString& path, const TableLimits& limits = {});

} // namespace belfry::core::formats
