// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Csv.h"

#include "core/formats/TableFault.h"

#include <QHash>

#include <algorithm>

namespace belfry::core::formats {
namespace {

/// One pass over the text, record after record.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar delimiter, const TableLimits& limits)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_limits(limits)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    /// Reads the next record; the fault is None when that went well.
    TableFault next(QStringList& fields)
    {
        ++m_record;
        m_column = 0;
        fields.clear();
        do {
            ++m_column;
            if (m_column > m_limits.columns) {
                return fault(TableProblem::TooManyColumns);
            }
            QString field;
            if (const auto problem = readField(field); problem != TableProblem::None) {
                return fault(problem);
            }
            if (++m_cells > m_limits.cells) {
                return fault(TableProblem::TooManyCells);
            }
            fields << field;
        } while (skipDelimiter());
        skipLineEnd();
        return {};
    }

private:
    TableFault fault(TableProblem problem) const { return { problem, m_record, m_column }; }

    bool isLineEnd(QChar c) const { return c == u'\n' || c == u'\r'; }

    bool skipDelimiter()
    {
        if (atEnd() || m_text[m_at] != m_delimiter) {
            return false;
        }
        ++m_at;
        return true;
    }

    void skipLineEnd()
    {
        if (!atEnd()) {
            const bool carriageReturn = m_text[m_at] == u'\r';
            ++m_at;
            if (carriageReturn && !atEnd() && m_text[m_at] == u'\n') {
                ++m_at;
            }
        }
    }

    TableProblem readField(QString& field)
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            if (const auto problem = readQuoted(field); problem != TableProblem::None) {
                return problem;
            }
        }
        const auto start = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at])) {
            ++m_at;
        }
        if (field.size() + m_at - start > m_limits.fieldCharacters) {
            return TableProblem::FieldTooLong;
        }
        field += m_text.mid(start, m_at - start);
        return TableProblem::None;
    }

    TableProblem readQuoted(QString& field)
    {
        ++m_at;
        while (true) {
            const auto quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                return TableProblem::UnclosedQuote;
            }
            field += m_text.mid(m_at, quote - m_at);
            if (field.size() > m_limits.fieldCharacters) {
                return TableProblem::FieldTooLong;
            }
            m_at = quote + 1;
            if (atEnd() || m_text[m_at] != u'"') {
                return TableProblem::None;
            }
            field += u'"';
            ++m_at;
        }
    }

    QStringView m_text;
    QChar m_delimiter;
    const TableLimits& m_limits;
    qsizetype m_at = 0;
    int m_record = 0;
    int m_column = 0;
    int m_cells = 0;
};

/// Excel's own hint, a first line "sep=;": gives the delimiter and where the list itself begins.
bool readSeparatorLine(QStringView text, QChar& delimiter, qsizetype& start)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 5) {
        return false;
    }
    const bool ends = text.size() == 5 || text[5] == u'\n' || text[5] == u'\r';
    if (!ends || text[4] == u'"' || text[4] == u'\n' || text[4] == u'\r') {
        return false;
    }
    delimiter = text[4];
    start = 5;
    if (start < text.size() && text[start] == u'\r') {
        ++start;
    }
    if (start < text.size() && text[start] == u'\n') {
        ++start;
    }
    return true;
}

/// How well a delimiter explains the first records: by those that have as many fields as the heading, then by
/// the fields.
qint64 delimiterScore(QStringView text, QChar delimiter)
{
    constexpr int kSample = 30;
    const TableLimits limits;
    CsvParser parser(text, delimiter, limits);
    QStringList fields;
    qint64 headingFields = 0;
    qint64 alike = 0;
    for (int i = 0; i < kSample && !parser.atEnd(); ++i) {
        if (parser.next(fields).problem != TableProblem::None) {
            return headingFields > 1 ? 1 : 0; // only when every other one is worse
        }
        if (fields.size() == 1 && fields.first().isEmpty()) {
            continue;
        }
        if (headingFields == 0) {
            headingFields = fields.size();
        }
        alike += fields.size() == headingFields ? 1 : 0;
    }
    return headingFields > 1 ? alike * 1000 + headingFields : 0;
}

QChar guessDelimiter(QStringView text)
{
    QChar best = u';';
    qint64 bestScore = 0;
    for (const QChar candidate : { QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|') }) {
        if (const auto score = delimiterScore(text, candidate); score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

bool isBlank(const QStringList& fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const QString& f) { return f.trimmed().isEmpty(); });
}

QString csvField(const QString& value, QChar delimiter)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r") + QChar(u'\0');
    QString field = value;
    if (!field.isEmpty() && dangerous.contains(field.front())) {
        field.prepend(u'\'');
    }
    const bool quote = field.contains(delimiter) || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    if (quote) {
        field.replace(u'"', QLatin1String("\"\""));
        return u'"' + field + u'"';
    }
    return field;
}

} // namespace

Result<CsvDocument> readCsv(const QString& text, const TableLimits& limits)
{
    CsvDocument document;
    qsizetype start = 0;
    if (!readSeparatorLine(text, document.delimiter, start)) {
        document.delimiter = guessDelimiter(text);
    }
    CsvParser parser(QStringView(text).mid(start), document.delimiter, limits);
    int filled = 0;
    QStringList fields;
    while (!parser.atEnd()) {
        if (const auto fault = parser.next(fields); fault.problem != TableProblem::None) {
            return tl::unexpected(tableError(fault));
        }
        const bool blank = isBlank(fields);
        filled += blank ? 0 : 1;
        if (filled > limits.rows + 1 || document.records.size() > 4 * qsizetype(limits.rows)) {
            return tl::unexpected(
                tableError({ TableProblem::TooManyRows, int(document.records.size()) + 1 }));
        }
        document.records << (blank ? QStringList { QString() } : fields);
    }
    return document;
}

QByteArray writeCsv(const QList<QStringList>& rows, const CsvStyle& style)
{
    QString text;
    if (style.byteOrderMark) {
        text += QChar(QChar::ByteOrderMark);
    }
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) {
                text += style.delimiter;
            }
            text += csvField(row.at(i), style.delimiter);
        }
        text += QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace belfry::core::formats
