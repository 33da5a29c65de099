// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SheetStyles.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace belfry::core::formats {
namespace {

constexpr int kMaxStyles = 65'536;
constexpr double kLastDay = 2'958'465; // 9999-12-31
constexpr qint64 kSecondsOfDay = 86'400;

/// The code without quoted text, escaped characters and [colour] or [locale] marks, only its first section.
QString bareFormat(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'"') {
            const auto end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else if (code[i] == u'[') {
            const auto end = code.indexOf(u']', i + 1);
            // [h] and [mm] are elapsed time, everything else in brackets is no part of the shown text
            i = end < 0 ? code.size() : end;
        } else {
            bare += code[i].toLower();
        }
    }
    return bare;
}

CellStyle builtInStyle(int formatId)
{
    const auto within = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    if (formatId == 22) {
        return { CellKind::DateTime, 0 };
    }
    if (within(18, 21) || within(45, 47)) {
        return { CellKind::Time, 0 };
    }
    // 27-36 and 50-58 are dates of East Asian versions.
    if (within(14, 17) || within(27, 36) || within(50, 58)) {
        return { CellKind::Date, 0 };
    }
    return {};
}

} // namespace

CellStyle styleOfFormat(const QString& formatCode)
{
    const QString bare = bareFormat(formatCode);
    if (bare.contains(QLatin1String("general"))) {
        return {};
    }
    const bool digits = bare.contains(u'0') || bare.contains(u'#');
    const bool date = bare.contains(u'y') || bare.contains(u'd');
    const bool time = bare.contains(u'h') || (bare.contains(u's') && !digits);
    if (date) {
        return { time ? CellKind::DateTime : CellKind::Date, 0 };
    }
    if (time) {
        return { CellKind::Time, 0 };
    }
    const bool onlyZeros
        = !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'0'; });
    return { bare.contains(u'm') && !digits ? CellKind::Date : CellKind::Number,
        onlyZeros ? int(std::min<qsizetype>(bare.size(), 20)) : 0 };
}

QString dateText(double serial, CellKind kind, bool date1904)
{
    if (!(serial >= 0) || serial > kLastDay) {
        return {};
    }
    auto day = static_cast<qint64>(std::floor(serial));
    auto second = static_cast<qint64>(std::llround((serial - std::floor(serial)) * double(kSecondsOfDay)));
    if (second == kSecondsOfDay) {
        second = 0;
        ++day;
    }
    QString time = QTime(0, 0).addSecs(int(second)).toString(QStringLiteral("HH:mm"));
    if (kind == CellKind::Time && day == 0) {
        return time;
    }
    QDate date;
    if (date1904) {
        date = QDate(1904, 1, 1).addDays(day);
    } else if (day >= 1) {
        // Day 60 is 29 February 1900, a day that never was, kept from Lotus 1-2-3: days before count one
        // less.
        date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    }
    if (!date.isValid()) {
        return {};
    }
    const QString text = date.toString(QStringLiteral("yyyy-MM-dd"));
    return kind == CellKind::Date || second == 0 ? text : text + u' ' + time;
}

void SheetStyles::addCellStyle(int formatId)
{
    if (m_styles.size() < kMaxStyles) {
        m_styles.append(m_formats.contains(formatId) ? m_formats.value(formatId) : builtInStyle(formatId));
    }
}

} // namespace belfry::core::formats
