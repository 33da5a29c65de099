// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::core::outbox {

struct Holiday
{
    QDate date;
    QString name; ///< in the language of the country
};

/**
 * Public holidays by rule, for any year of the Gregorian calendar. A region is a country ("PL", "DE", "AT")
 * or a German state ("DE-BY"). Thread: any.
 */
class Holidays
{
public:
    static QDate easterSunday(int year);
    /// Every region that is known, countries first.
    static QStringList regions();
    static bool isKnown(const QString& region);
    /// Of that year, by date; empty for an unknown region.
    static std::vector<Holiday> of(const QString& region, int year);
    static std::optional<Holiday> on(const QString& region, const QDate& date);
};

} // namespace belfry::core::outbox
