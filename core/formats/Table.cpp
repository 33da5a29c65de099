// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Table.h"

#include "core/formats/Spreadsheet.h"
#include "core/formats/TableFault.h"
#include "core/formats/TextDecoder.h"

#include <QFile>

#include <algorithm>

namespace belfry::core::formats {
namespace {

QString trimmedCell(const QString& cell)
{
    return cell.trimmed();
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

void trim(QStringList& cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), trimmedCell);
}

/// Pads to the heading's width; empty cells behind it are cut, others stay, so that nothing is lost unseen.
void fitTo(QStringList& cells, qsizetype width)
{
    while (cells.size() > width && cells.last().isEmpty()) {
        cells.removeLast();
    }
    while (cells.size() < width) {
        cells << QString();
    }
}

/// The first row that holds something is the heading, whatever stands above it is blank.
class TableBuilder
{
public:
    void add(int number, QStringList cells)
    {
        trim(cells);
        if (isBlank(cells)) {
            return;
        }
        if (m_table.headings.isEmpty()) {
            while (cells.last().isEmpty()) {
                cells.removeLast();
            }
            for (const QString& cell : std::as_const(cells)) {
                m_table.headings << cell.simplified();
            }
            m_offset = number - 1;
            return;
        }
        fitTo(cells, m_table.headings.size());
        m_table.rows.append({ number - m_offset, std::move(cells) });
    }

    Result<Table> finish()
    {
        if (m_table.headings.isEmpty()) {
            return tl::unexpected(tableError({ TableProblem::Empty }));
        }
        const bool hasText
            = std::any_of(m_table.headings.begin(), m_table.headings.end(), [](const QString& heading) {
                  return std::any_of(heading.begin(), heading.end(), [](QChar c) { return c.isLetter(); });
              });
        if (!hasText) {
            return tl::unexpected(tableError({ TableProblem::NoHeading, 1 }));
        }
        return std::move(m_table);
    }

    Table& table() { return m_table; }

private:
    Table m_table;
    int m_offset = 0;
};

/// Files that are neither text nor a zip archive, told by their first bytes.
bool isOtherKind(const QByteArray& bytes)
{
    static const QList<QByteArray> beginnings { "%PDF-",
        "\x89PNG",
        "\xFF\xD8\xFF",
        "GIF8",
        "Rar!",
        "7z\xBC\xAF",
        "\x1F\x8B",
        "{\\rtf",
        "SQLite format 3" };
    if (std::any_of(
            beginnings.begin(), beginnings.end(), [&](const QByteArray& b) { return bytes.startsWith(b); })) {
        return true;
    }
    // Some registers save a web page under the name .xls or .csv.
    const QByteArray start = bytes.mid(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0, 512).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

bool isSpreadsheet(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")
        || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<Table> readSheetTable(const QByteArray& bytes, const TableLimits& limits)
{
    TRY_ASSIGN(const Sheet sheet, readSpreadsheet(bytes, limits));
    TableBuilder builder;
    builder.table().sheet = sheet.name;
    for (const SheetRow& row : sheet.rows) {
        builder.add(row.number, row.cells);
    }
    return builder.finish();
}

Result<Table> readTextTable(const QByteArray& bytes, const TableLimits& limits)
{
    if (isOtherKind(bytes)) {
        return tl::unexpected(tableError({ TableProblem::OtherKind }));
    }
    TRY_ASSIGN(const DecodedText decoded, decodeText(bytes));
    TRY_ASSIGN(const CsvDocument document, readCsv(decoded.text, limits));
    TableBuilder builder;
    builder.table().encoding = decoded.encoding;
    builder.table().delimiter = document.delimiter;
    int number = 0;
    for (const QStringList& record : document.records) {
        builder.add(++number, record);
    }
    return builder.finish();
}

} // namespace

Result<Table> readTable(const QByteArray& bytes, const TableLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return tl::unexpected(tableError({ TableProblem::FileTooLarge }));
    }
    return isSpreadsheet(bytes) ? readSheetTable(bytes, limits) : readTextTable(bytes, limits);
}

Result<Table> readTableFile(const QString& path, const TableLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, file.errorString());
    }
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::IoRead, file.errorString());
    }
    return readTable(bytes, limits);
}

} // namespace belfry::core::formats
