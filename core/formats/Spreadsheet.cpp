// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Spreadsheet.h"

#include "core/formats/SheetStyles.h"
#include "core/formats/TableFault.h"
#include "core/formats/ZipArchive.h"

#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

namespace belfry::core::formats {
namespace {

constexpr int kExcelRows = 1'048'576;
constexpr int kExcelColumns = 16'384;
constexpr double kExact = 1e15; // whole numbers below are exact in a double

tl::unexpected<Error> failTable(TableProblem problem, int row = 0, int column = 0)
{
    return tl::unexpected(tableError({ problem, row, column }));
}

QString attribute(const QXmlStreamReader& xml, const char* name)
{
    // By local name: the prefix of "r:id" and the namespace of strict files differ.
    for (const auto& a : xml.attributes()) {
        if (a.name() == QLatin1String(name)) {
            return a.value().toString();
        }
    }
    return {};
}

bool isTrue(const QString& value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

/// A part of the archive as XML, one start element after the other. A document type is refused: no entity
/// expands.
class PartReader
{
public:
    static Result<PartReader> open(ZipArchive& archive, const QString& name)
    {
        TRY_ASSIGN(auto device, archive.stream(name));
        return PartReader(archive, std::move(device));
    }

    QXmlStreamReader& xml() { return *m_xml; }

    /// The next token; false at the end or at the first fault, which result() tells.
    bool next()
    {
        if (m_xml->atEnd()) {
            return false;
        }
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            m_refused = true;
            return false;
        }
        return token != QXmlStreamReader::Invalid && token != QXmlStreamReader::EndDocument;
    }

    bool isStart(const char* name) const
    {
        return m_xml->isStartElement() && m_xml->name() == QLatin1String(name);
    }
    bool isEnd(const char* name) const
    {
        return m_xml->isEndElement() && m_xml->name() == QLatin1String(name);
    }

    Result<void> result(int row = 0) const
    {
        if (m_archive->overflowed()) {
            return failTable(TableProblem::Bomb);
        }
        if (m_archive->damaged()) {
            return failTable(TableProblem::BrokenArchive);
        }
        if (m_refused || m_xml->hasError()) {
            return failTable(TableProblem::BrokenSheet, row);
        }
        return {};
    }

private:
    PartReader(ZipArchive& archive, std::unique_ptr<QIODevice> device)
        : m_archive(&archive)
        , m_device(std::move(device))
        , m_xml(std::make_unique<QXmlStreamReader>(m_device.get()))
    {
    }

    ZipArchive* m_archive;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    bool m_refused = false;
};

/// "_x000D_" is how Excel writes a character that XML cannot hold; "_x005F_" escapes the underscore itself.
QString unescaped(const QString& text)
{
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const bool form
            = i + 6 < text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_';
        const ushort code = form ? QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16) : ushort(0);
        if (form && isHex && code != 0) {
            result += QChar(code);
            i += 6;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// The text of an element such as <si> or <is>: all its <t>, without the phonetic hints of <rPh>.
Result<QString> readRichText(PartReader& part, const char* endName, int limit)
{
    QString text;
    bool inText = false;
    int phonetic = 0;
    while (part.next()) {
        const auto& xml = part.xml();
        if (part.isEnd(endName)) {
            return unescaped(text);
        }
        if (part.isStart("rPh") || part.isEnd("rPh")) {
            phonetic += xml.isStartElement() ? 1 : -1;
        } else if (part.isStart("t") || part.isEnd("t")) {
            inText = xml.isStartElement();
        } else if (xml.isCharacters() && inText && phonetic == 0) {
            text += xml.text();
            if (text.size() > limit) {
                return failTable(TableProblem::FieldTooLong);
            }
        }
    }
    TRY(part.result());
    return failTable(TableProblem::BrokenSheet);
}

struct Workbook
{
    QString sheetName;
    QString relation; ///< of the first visible sheet
    bool date1904 = false;
};

Result<Workbook> readWorkbook(ZipArchive& archive, const QString& path)
{
    TRY_ASSIGN(auto part, PartReader::open(archive, path));
    Workbook book;
    while (part.next()) {
        if (part.isStart("workbookPr")) {
            book.date1904 = isTrue(attribute(part.xml(), "date1904"));
        } else if (part.isStart("sheet") && book.relation.isEmpty()) {
            const QString state = attribute(part.xml(), "state");
            if (state.isEmpty() || state == u"visible") {
                book.sheetName = attribute(part.xml(), "name");
                book.relation = attribute(part.xml(), "id");
            }
        }
    }
    TRY(part.result());
    if (book.relation.isEmpty()) {
        return failTable(TableProblem::NoSheet);
    }
    return book;
}

struct Relation
{
    QString id;
    QString type; ///< the last word of the type's URL
    QString target; ///< path inside the archive
};

/// The path of a target that may be relative to the folder of the part that names it.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/')) {
        return target.mid(1);
    }
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (step != u".") {
            parts << step;
        }
    }
    return parts.join(u'/');
}

Result<QList<Relation>> readRelations(ZipArchive& archive, const QString& folder, const QString& fileName)
{
    const QString base = folder.isEmpty() ? QString() : folder + u'/';
    const QString path = base + QStringLiteral("_rels/") + fileName + QStringLiteral(".rels");
    QList<Relation> relations;
    if (!archive.contains(path)) {
        return relations;
    }
    TRY_ASSIGN(auto part, PartReader::open(archive, path));
    while (part.next()) {
        if (part.isStart("Relationship")) {
            const QString type = attribute(part.xml(), "Type");
            relations.append({ attribute(part.xml(), "Id"),
                type.mid(type.lastIndexOf(u'/') + 1),
                resolved(folder, attribute(part.xml(), "Target")) });
        }
    }
    TRY(part.result());
    return relations;
}

QString targetOfType(const QList<Relation>& relations, const char* type)
{
    const auto found = std::find_if(
        relations.begin(), relations.end(), [&](const Relation& r) { return r.type == QLatin1String(type); });
    return found == relations.end() ? QString() : found->target;
}

Result<QStringList> readSharedStrings(ZipArchive& archive, const QString& path, const TableLimits& limits)
{
    QStringList strings;
    if (path.isEmpty() || !archive.contains(path)) {
        return strings;
    }
    TRY_ASSIGN(auto part, PartReader::open(archive, path));
    while (part.next()) {
        if (part.isStart("si")) {
            TRY_ASSIGN(const QString text, readRichText(part, "si", limits.fieldCharacters));
            if (strings.size() >= limits.cells) {
                return failTable(TableProblem::TooManyCells);
            }
            strings << text;
        }
    }
    TRY(part.result());
    return strings;
}

Result<SheetStyles> readStyles(ZipArchive& archive, const QString& path)
{
    SheetStyles styles;
    if (path.isEmpty() || !archive.contains(path)) {
        return styles;
    }
    TRY_ASSIGN(auto part, PartReader::open(archive, path));
    bool inCellFormats = false;
    while (part.next()) {
        if (part.isStart("numFmt")) {
            styles.addFormat(attribute(part.xml(), "numFmtId").toInt(), attribute(part.xml(), "formatCode"));
        } else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
            inCellFormats = part.xml().isStartElement();
        } else if (inCellFormats && part.isStart("xf")) {
            styles.addCellStyle(attribute(part.xml(), "numFmtId").toInt());
        }
    }
    TRY(part.result());
    return styles;
}

/// "C7" -> column 3, row 7; zeros when it is no reference.
struct CellPlace
{
    int column = 0;
    int row = 0;
};

CellPlace parsePlace(const QString& reference)
{
    CellPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && i < 3; ++i) {
        place.column = place.column * 26 + (reference[i].unicode() - u'A' + 1);
    }
    place.row = QStringView(reference).mid(i).toInt();
    const bool good
        = place.column > 0 && place.column <= kExcelColumns && place.row > 0 && place.row <= kExcelRows;
    return good ? place : CellPlace {};
}

QString numberText(const QString& stored, const CellStyle& style, bool date1904)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value)) {
        return stored;
    }
    if (style.kind != CellKind::Number) {
        const QString date = dateText(value, style.kind, date1904);
        if (!date.isEmpty()) {
            return date;
        }
    }
    if (std::abs(value) < kExact && value == std::floor(value)) {
        const QString digits = QString::number(static_cast<qint64>(value));
        return value < 0 ? digits : digits.rightJustified(style.leadingZeros, u'0');
    }
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(u',');
}

class SheetReader
{
public:
    SheetReader(
        const QStringList& strings, const SheetStyles& styles, bool date1904, const TableLimits& limits)
        : m_strings(strings)
        , m_styles(styles)
        , m_date1904(date1904)
        , m_limits(limits)
    {
    }

    Result<QList<SheetRow>> read(PartReader& part)
    {
        while (part.next()) {
            if (part.isStart("row")) {
                TRY(beginRow(part));
            } else if (part.isStart("c")) {
                TRY(readCell(part));
            } else if (part.isEnd("row")) {
                TRY(endRow());
            } else if (part.isEnd("sheetData")) {
                return std::move(m_rows);
            }
        }
        TRY(part.result(m_row.number));
        // A sheet without <sheetData> is a chart or a damaged file.
        return failTable(TableProblem::BrokenSheet, m_row.number);
    }

private:
    Result<void> beginRow(PartReader& part)
    {
        const QString stated = attribute(part.xml(), "r");
        const int number = stated.isEmpty() ? m_lastRow + 1 : stated.toInt();
        if (number <= m_lastRow || number > kExcelRows) {
            return failTable(TableProblem::BrokenSheet, m_lastRow + 1);
        }
        m_lastRow = number;
        m_row = SheetRow { number, {} };
        m_column = 0;
        return {};
    }

    Result<void> readCell(PartReader& part)
    {
        const QString reference = attribute(part.xml(), "r");
        const auto place = parsePlace(reference);
        if (!reference.isEmpty() && place.column == 0) {
            return failTable(TableProblem::BrokenSheet, m_row.number);
        }
        m_column = reference.isEmpty() ? m_column + 1 : place.column;
        const QString type = attribute(part.xml(), "t");
        const int style = attribute(part.xml(), "s").toInt();
        TRY_ASSIGN(const QString value, readValue(part, type, style));
        return value.isEmpty() ? Result<void>() : keep(value);
    }

    Result<void> keep(const QString& value)
    {
        if (m_column > m_limits.columns) {
            return failTable(TableProblem::TooManyColumns, m_row.number, m_column);
        }
        if (value.size() > m_limits.fieldCharacters) {
            return failTable(TableProblem::FieldTooLong, m_row.number, m_column);
        }
        while (m_row.cells.size() < m_column) {
            m_row.cells << QString();
            if (++m_cells > m_limits.cells) {
                return failTable(TableProblem::TooManyCells, m_row.number, m_column);
            }
        }
        m_row.cells[m_column - 1] = value;
        return {};
    }

    Result<void> endRow()
    {
        if (m_row.cells.isEmpty()) {
            return {};
        }
        if (m_rows.size() > m_limits.rows) {
            return failTable(TableProblem::TooManyRows, m_row.number);
        }
        m_rows.append(std::exchange(m_row, SheetRow { m_row.number, {} }));
        return {};
    }

    /// Reads to the end of <c>.
    Result<QString> readValue(PartReader& part, const QString& type, int style)
    {
        QString stored;
        QString inlineText;
        bool inValue = false;
        while (part.next()) {
            if (part.isEnd("c")) {
                return cellText(type.isEmpty() ? QStringLiteral("n") : type, style, stored, inlineText);
            }
            if (part.isStart("is")) {
                TRY_ASSIGN(inlineText, readRichText(part, "is", m_limits.fieldCharacters));
            } else if (part.isStart("v") || part.isEnd("v")) {
                inValue = part.xml().isStartElement();
            } else if (inValue && part.xml().isCharacters()) {
                stored += part.xml().text();
                if (stored.size() > m_limits.fieldCharacters) {
                    return failTable(TableProblem::FieldTooLong, m_row.number, m_column);
                }
            }
        }
        TRY(part.result(m_row.number));
        return failTable(TableProblem::BrokenSheet, m_row.number);
    }

    Result<QString> cellText(
        const QString& type, int style, const QString& stored, const QString& inlineText) const
    {
        if (type == u"inlineStr") {
            return inlineText;
        }
        if (type == u"s" && !stored.isEmpty()) {
            bool isNumber = false;
            const int index = stored.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_strings.size()) {
                return failTable(TableProblem::BrokenSheet, m_row.number, m_column);
            }
            return m_strings.at(index);
        }
        if (type == u"b" && !stored.isEmpty()) {
            return isTrue(stored) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        }
        if (type == u"d") {
            return stored.left(10); // ISO 8601 already
        }
        if (type == u"str" || type == u"e") {
            return unescaped(stored);
        }
        return stored.isEmpty() ? QString() : numberText(stored.trimmed(), m_styles.style(style), m_date1904);
    }

    const QStringList& m_strings;
    const SheetStyles& m_styles;
    bool m_date1904;
    const TableLimits& m_limits;
    QList<SheetRow> m_rows;
    SheetRow m_row;
    int m_lastRow = 0;
    int m_column = 0;
    int m_cells = 0;
};

/// Compound files: an .xls, or an .xlsx inside an encrypted envelope; the directory names its streams in
/// UTF-16.
TableProblem compoundFileKind(const QByteArray& bytes)
{
    static const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.contains(encrypted) ? TableProblem::Encrypted : TableProblem::OldExcel;
}

TableProblem otherArchiveKind(const ZipArchive& archive, const QByteArray& bytes)
{
    if (archive.contains(QStringLiteral("xl/workbook.bin"))) {
        return TableProblem::BinaryExcel;
    }
    if (bytes.left(200).contains("application/vnd.oasis.opendocument")) {
        return TableProblem::OpenDocument;
    }
    return archive.contains(QStringLiteral("[Content_Types].xml")) ? TableProblem::BrokenSheet
                                                                   : TableProblem::OtherKind;
}

struct WorkbookPath
{
    QString folder;
    QString fileName;
    QString full() const { return folder.isEmpty() ? fileName : folder + u'/' + fileName; }
};

Result<WorkbookPath> findWorkbook(ZipArchive& archive, const QByteArray& bytes)
{
    TRY_ASSIGN(const auto relations, readRelations(archive, QString(), QString()));
    QString path = targetOfType(relations, "officeDocument");
    if (path.isEmpty()) {
        path = QStringLiteral("xl/workbook.xml");
    }
    if (!path.endsWith(QLatin1String(".xml")) || !archive.contains(path)) {
        return failTable(otherArchiveKind(archive, bytes));
    }
    const auto slash = path.lastIndexOf(u'/');
    return WorkbookPath { path.left(std::max<qsizetype>(slash, 0)), path.mid(slash + 1) };
}

} // namespace

Result<Sheet> readSpreadsheet(const QByteArray& bytes, const TableLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return failTable(TableProblem::FileTooLarge);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return failTable(compoundFileKind(bytes));
    }
    TRY_ASSIGN(auto archive, ZipArchive::open(bytes));
    TRY_ASSIGN(const auto path, findWorkbook(archive, bytes));
    TRY_ASSIGN(const auto book, readWorkbook(archive, path.full()));
    TRY_ASSIGN(const auto relations, readRelations(archive, path.folder, path.fileName));
    const auto relation = std::find_if(
        relations.begin(), relations.end(), [&](const Relation& r) { return r.id == book.relation; });
    if (relation == relations.end()) {
        return failTable(TableProblem::BrokenSheet);
    }
    TRY_ASSIGN(
        const auto strings, readSharedStrings(archive, targetOfType(relations, "sharedStrings"), limits));
    TRY_ASSIGN(const auto styles, readStyles(archive, targetOfType(relations, "styles")));
    TRY_ASSIGN(auto part, PartReader::open(archive, relation->target));
    SheetReader reader(strings, styles, book.date1904, limits);
    TRY_ASSIGN(auto rows, reader.read(part));
    return Sheet { book.sheetName, std::move(rows) };
}

} // namespace belfry::core::formats
