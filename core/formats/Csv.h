// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace belfry::core::formats {

/// What a list may be at most; the same for text and spreadsheets.
struct TableLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    int rows = 200'000;
    int columns = 512;
    int fieldCharacters = 64 * 1024;
    int cells = 8'000'000;
};

struct CsvDocument
{
    QList<QStringList> records; ///< every record of the file, blank ones as a single empty field
    QChar delimiter;
};

/**
 * Reads delimited text as Excel and others save it: delimiter found among `;` `,` tab `|` (or named by a
 * first line "sep=;"), quoted fields with line breaks and doubled quotes, any line ending. Text behind a
 * closing quote is kept. Fails with the errors of tableError(). Thread: any.
 */
Result<CsvDocument> readCsv(const QString& text, const TableLimits& limits = {});

struct CsvStyle
{
    QChar delimiter = u';';
    bool byteOrderMark = true; ///< Excel reads UTF-8 only with it
};

/**
 * RFC 4180 with CRLF. A field that a spreadsheet would take for a formula (leading = + - @ tab CR NUL) gets
 * an apostrophe before it. Thread: any.
 */
QByteArray writeCsv(const QList<QStringList>& rows, const CsvStyle& style = {});

} // namespace belfry::core::formats
