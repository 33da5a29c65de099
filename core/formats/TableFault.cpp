// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/TableFault.h"

#include <QStringList>

namespace belfry::core::formats {
namespace {

constexpr TableProblem kLast = TableProblem::Bomb;

ErrorCode codeOf(TableProblem problem)
{
    switch (problem) {
    case TableProblem::Empty:
    case TableProblem::NoHeading:
        return ErrorCode::InputMissing;
    case TableProblem::NulByte:
    case TableProblem::Encoding:
        return ErrorCode::InputEncoding;
    case TableProblem::FileTooLarge:
    case TableProblem::TooManyRows:
    case TableProblem::TooManyColumns:
    case TableProblem::TooManyCells:
    case TableProblem::FieldTooLong:
    case TableProblem::Bomb:
        return ErrorCode::InputTooLarge;
    default:
        return ErrorCode::InputUnreadable;
    }
}

} // namespace

const char* tableProblemName(TableProblem problem)
{
    switch (problem) {
    case TableProblem::None:
        return "none";
    case TableProblem::Empty:
        return "empty";
    case TableProblem::NoHeading:
        return "no_heading";
    case TableProblem::NulByte:
        return "nul_byte";
    case TableProblem::Encoding:
        return "encoding";
    case TableProblem::FileTooLarge:
        return "file_too_large";
    case TableProblem::TooManyRows:
        return "too_many_rows";
    case TableProblem::TooManyColumns:
        return "too_many_columns";
    case TableProblem::TooManyCells:
        return "too_many_cells";
    case TableProblem::FieldTooLong:
        return "field_too_long";
    case TableProblem::UnclosedQuote:
        return "unclosed_quote";
    case TableProblem::OldExcel:
        return "old_excel";
    case TableProblem::BinaryExcel:
        return "binary_excel";
    case TableProblem::OpenDocument:
        return "open_document";
    case TableProblem::Encrypted:
        return "encrypted";
    case TableProblem::OtherKind:
        return "other_kind";
    case TableProblem::BrokenArchive:
        return "broken_archive";
    case TableProblem::BrokenSheet:
        return "broken_sheet";
    case TableProblem::NoSheet:
        return "no_sheet";
    case TableProblem::Bomb:
        return "bomb";
    }
    return "none";
}

Error tableError(TableFault fault)
{
    QString detail = QString::fromLatin1(tableProblemName(fault.problem));
    if (fault.row > 0) {
        detail += QStringLiteral(" row=") + QString::number(fault.row);
    }
    if (fault.column > 0) {
        detail += QStringLiteral(" column=") + QString::number(fault.column);
    }
    return { codeOf(fault.problem), detail };
}

TableFault tableFault(const Error& error)
{
    TableFault fault;
    const QStringList words = error.detail.split(u' ');
    for (int i = 1; i <= static_cast<int>(kLast); ++i) {
        const auto problem = static_cast<TableProblem>(i);
        if (words.first() == QLatin1String(tableProblemName(problem)) && error.code == codeOf(problem)) {
            fault.problem = problem;
        }
    }
    if (fault.problem == TableProblem::None) {
        return fault;
    }
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("row="))) {
            fault.row = word.mid(4).toInt();
        } else if (word.startsWith(QLatin1String("column="))) {
            fault.column = word.mid(7).toInt();
        }
    }
    return fault;
}

} // namespace belfry::core::formats
