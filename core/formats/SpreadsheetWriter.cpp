// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Spreadsheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace belfry::core::formats {
namespace {

constexpr int kSheetNameLength = 31;
constexpr int kCellLength = 32'767;

/// Excel's rules for a sheet's name.
QByteArray sheetNameBytes(const QString& name)
{
    QString allowed;
    for (const QChar c : name) {
        allowed += QStringView(u"[]:*?/\\'").contains(c) || !c.isPrint() ? QChar(u' ') : c;
    }
    allowed = allowed.simplified().left(kSheetNameLength);
    return (allowed.isEmpty() ? QStringLiteral("Belfry") : allowed).toUtf8();
}

lxw_error writeRow(lxw_worksheet* sheet, lxw_row_t row, const QStringList& cells, lxw_format* format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty()) {
            continue;
        }
        const QByteArray text = cells.at(column).left(kCellLength).toUtf8();
        const auto error
            = worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.constData(), format);
        if (error != LXW_NO_ERROR) {
            return error;
        }
    }
    return LXW_NO_ERROR;
}

lxw_error fill(
    lxw_workbook* book, const QByteArray& name, const QStringList& headings, const QList<QStringList>& rows)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, name.constData());
    if (!sheet) {
        return LXW_ERROR_PARAMETER_VALIDATION;
    }
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format* text = workbook_add_format(book);
    format_set_num_format(text, "@"); // what is typed into the cell later stays text as well
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(
        sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(headings.size() - 1, 0)), 20, text);
    auto error = writeRow(sheet, 0, headings, bold);
    for (qsizetype row = 0; row < rows.size() && error == LXW_NO_ERROR; ++row) {
        error = writeRow(sheet, static_cast<lxw_row_t>(row + 1), rows.at(row), text);
    }
    return error;
}

} // namespace

Result<QByteArray> writeSpreadsheet(
    const QString& sheetName, const QStringList& headings, const QList<QStringList>& rows)
{
    // The library writes files only; the folder is readable by its owner alone, since lists may hold
    // passwords.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return fail(ErrorCode::IoWrite, folder.errorString());
    }
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    QByteArray temporaryFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options {};
    options.tmpdir = temporaryFolder.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book) {
        return fail(ErrorCode::IoWrite, QStringLiteral("workbook"));
    }
    const auto filled = fill(book, sheetNameBytes(sheetName), headings, rows);
    const auto closed = workbook_close(book); // frees it in any case
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR) {
        const auto error = filled != LXW_NO_ERROR ? filled : closed;
        return fail(ErrorCode::IoWrite, QString::fromLatin1(lxw_strerror(error)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, file.errorString());
    }
    return file.readAll();
}

} // namespace belfry::core::formats
