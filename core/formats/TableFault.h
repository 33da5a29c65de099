// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace belfry::core::formats {

/// Why a list could not be read. `ui` has a sentence for each.
enum class TableProblem {
    None,
    Empty, ///< nothing in it
    NoHeading, ///< rows but not one text that could be a heading
    NulByte, ///< NUL in the text: not a text file
    Encoding,
    FileTooLarge,
    TooManyRows,
    TooManyColumns,
    TooManyCells,
    FieldTooLong,
    UnclosedQuote, ///< `row` is where the quoted field begins
    OldExcel, ///< .xls: to be saved as .xlsx
    BinaryExcel, ///< .xlsb: to be saved as .xlsx
    OpenDocument, ///< .ods: to be saved as .xlsx or .csv
    Encrypted, ///< protected by a password
    OtherKind, ///< a picture, a PDF, a web page …
    BrokenArchive, ///< an .xlsx that is cut or damaged
    BrokenSheet, ///< an .xlsx whose XML is not what it should be
    NoSheet, ///< no visible sheet
    Bomb ///< unpacks to far more than a list could be
};

/// Where and why; row and column count from 1, 0 means that there is no place to name.
struct TableFault
{
    TableProblem problem = TableProblem::None;
    int row = 0;
    int column = 0;

    friend bool operator==(const TableFault&, const TableFault&) = default;
};

/// Stable lower-case name ("unclosed_quote").
const char* tableProblemName(TableProblem problem);

/// The error with the code that fits and a `detail` such as "unclosed_quote row=7 column=2".
Error tableError(TableFault fault);

/// Reads the fault back from an error made by tableError(); None for any other error.
TableFault tableFault(const Error& error);

} // namespace belfry::core::formats
