// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Moments.h"

#include <QDateTime>
#include <QLocale>

namespace belfry::ui {

QString shortDateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    // Never "26".
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, shortDateFormat());
}

QString fullMoment(qint64 utcMs)
{
    if (utcMs == 0) {
        return {};
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    return shortDate(moment.date()) + QLatin1Char(' ')
        + QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString weekdayMoment(qint64 utcMs)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    return QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + fullMoment(utcMs);
}

QString shortMoment(qint64 utcMs)
{
    if (utcMs == 0) {
        return {};
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    if (moment.date() == QDate::currentDate()) {
        return QLocale().toString(moment.time(), QLocale::ShortFormat);
    }
    return fullMoment(utcMs);
}

QString countdown(qint64 ms)
{
    if (ms <= 0) {
        return {};
    }
    const qint64 seconds = (ms + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace belfry::ui
