// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace belfry::core::formats {

/// How a spreadsheet shows a number.
enum class CellKind { Number, Date, DateTime, Time };

struct CellStyle
{
    CellKind kind = CellKind::Number;
    int leadingZeros = 0; ///< a format such as "000000000": digits that are always shown
};

/// What the format code of a spreadsheet cell ("dd.mm.yyyy", "00-000") makes of a number. Thread: any.
CellStyle styleOfFormat(const QString& formatCode);

/// The day (and time) that a serial number means, as yyyy-MM-dd, "yyyy-MM-dd HH:mm" or HH:mm; empty when it
/// is none.
QString dateText(double serial, CellKind kind, bool date1904);

/// The cell styles of a workbook, by index.
class SheetStyles
{
public:
    void addFormat(int id, const QString& formatCode) { m_formats.insert(id, styleOfFormat(formatCode)); }
    void addCellStyle(int formatId);
    CellStyle style(int index) const { return m_styles.value(index); }

private:
    QHash<int, CellStyle> m_formats;
    QList<CellStyle> m_styles;
};

} // namespace belfry::core::formats
