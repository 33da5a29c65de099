// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Csv.h"

namespace belfry::core::formats {

struct SheetRow
{
    int number = 0; ///< as the spreadsheet program shows it, from 1
    QStringList cells;
};

struct Sheet
{
    QString name;
    QList<SheetRow> rows; ///< only rows that hold something, ascending
};

/**
 * The first visible sheet of an .xlsx file. Numbers in full ("600100200"), dates as yyyy-MM-dd (with " HH:mm"
 * when the cell shows a time), truth values as TRUE and FALSE, formulas by their last value. Nothing is
 * evaluated. Fails with the errors of tableError(): other kinds of spreadsheet are told apart. Thread: any.
 */
Result<Sheet> readSpreadsheet(const QByteArray& bytes, const TableLimits& limits = {});

/// An .xlsx file with a bold heading row; every cell is text, so that telephone numbers and logins stay as
/// they are.
Result<QByteArray> writeSpreadsheet(
    const QString& sheetName, const QStringList& headings, const QList<QStringList>& rows);

} // namespace belfry::core::formats
