// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Holidays.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace belfry::core::outbox {

namespace {

constexpr int kAlways = 0;
constexpr int kForEver = 9999;

/// A holiday of a region: on a day of the year, or so many days after Easter Sunday (month 0).
struct Rule
{
    const char* region; ///< every region that begins with it
    int month;
    int day; ///< of the month, or days after Easter
    const char* name;
    int from = kAlways;
    int until = kForEver;
};

constexpr int kEaster = 0;
/// The Wednesday before 23 November.
constexpr int kRepentance = 13;

constexpr Rule kRules[] {
    { "PL", 1, 1, "Nowy Rok" },
    { "PL", 1, 6, "Święto Trzech Króli", 2011 },
    { "PL", kEaster, 0, "Wielkanoc" },
    { "PL", kEaster, 1, "Poniedziałek Wielkanocny" },
    { "PL", 5, 1, "Święto Pracy" },
    { "PL", 5, 3, "Święto Konstytucji 3 Maja" },
    { "PL", kEaster, 49, "Zesłanie Ducha Świętego" },
    { "PL", kEaster, 60, "Boże Ciało" },
    { "PL", 8, 15, "Wniebowzięcie Najświętszej Maryi Panny" },
    { "PL", 11, 1, "Wszystkich Świętych" },
    { "PL", 11, 11, "Święto Niepodległości" },
    { "PL", 11, 12, "Stulecie odzyskania niepodległości", 2018, 2018 },
    { "PL", 12, 24, "Wigilia Bożego Narodzenia", 2025 },
    { "PL", 12, 25, "Boże Narodzenie" },
    { "PL", 12, 26, "Drugi dzień Bożego Narodzenia" },

    { "DE", 1, 1, "Neujahr" },
    { "DE", kEaster, -2, "Karfreitag" },
    { "DE", kEaster, 1, "Ostermontag" },
    { "DE", 5, 1, "Tag der Arbeit" },
    { "DE", kEaster, 39, "Christi Himmelfahrt" },
    { "DE", kEaster, 50, "Pfingstmontag" },
    { "DE", 10, 3, "Tag der Deutschen Einheit", 1990 },
    { "DE", 10, 31, "Reformationstag", 2017, 2017 },
    { "DE", 12, 25, "1. Weihnachtstag" },
    { "DE", 12, 26, "2. Weihnachtstag" },
    { "DE-BW", 1, 6, "Heilige Drei Könige" },
    { "DE-BW", kEaster, 60, "Fronleichnam" },
    { "DE-BW", 11, 1, "Allerheiligen" },
    { "DE-BY", 1, 6, "Heilige Drei Könige" },
    { "DE-BY", kEaster, 60, "Fronleichnam" },
    { "DE-BY", 8, 15, "Mariä Himmelfahrt" }, // in most communes: "sending allowed" helps the others
    { "DE-BY", 11, 1, "Allerheiligen" },
    { "DE-BE", 3, 8, "Internationaler Frauentag", 2019 },
    { "DE-BE", 5, 8, "Tag der Befreiung", 2020, 2020 },
    { "DE-BE", 5, 8, "Tag der Befreiung", 2025, 2025 },
    { "DE-BB", kEaster, 0, "Ostersonntag" },
    { "DE-BB", kEaster, 49, "Pfingstsonntag" },
    { "DE-BB", 10, 31, "Reformationstag" },
    { "DE-HB", 10, 31, "Reformationstag", 2018 },
    { "DE-HH", 10, 31, "Reformationstag", 2018 },
    { "DE-HE", kEaster, 60, "Fronleichnam" },
    { "DE-MV", 3, 8, "Internationaler Frauentag", 2023 },
    { "DE-MV", 10, 31, "Reformationstag" },
    { "DE-NI", 10, 31, "Reformationstag", 2018 },
    { "DE-NW", kEaster, 60, "Fronleichnam" },
    { "DE-NW", 11, 1, "Allerheiligen" },
    { "DE-RP", kEaster, 60, "Fronleichnam" },
    { "DE-RP", 11, 1, "Allerheiligen" },
    { "DE-SL", kEaster, 60, "Fronleichnam" },
    { "DE-SL", 8, 15, "Mariä Himmelfahrt" },
    { "DE-SL", 11, 1, "Allerheiligen" },
    { "DE-SN", 10, 31, "Reformationstag" },
    { "DE-SN", kRepentance, 0, "Buß- und Bettag" },
    { "DE-ST", 1, 6, "Heilige Drei Könige" },
    { "DE-ST", 10, 31, "Reformationstag" },
    { "DE-SH", 10, 31, "Reformationstag", 2018 },
    { "DE-TH", 9, 20, "Weltkindertag", 2019 },
    { "DE-TH", 10, 31, "Reformationstag" },

    { "AT", 1, 1, "Neujahr" },
    { "AT", 1, 6, "Heilige Drei Könige" },
    { "AT", kEaster, 1, "Ostermontag" },
    { "AT", 5, 1, "Staatsfeiertag" },
    { "AT", kEaster, 39, "Christi Himmelfahrt" },
    { "AT", kEaster, 50, "Pfingstmontag" },
    { "AT", kEaster, 60, "Fronleichnam" },
    { "AT", 8, 15, "Mariä Himmelfahrt" },
    { "AT", 10, 26, "Nationalfeiertag", 1967 },
    { "AT", 11, 1, "Allerheiligen" },
    { "AT", 12, 8, "Mariä Empfängnis" },
    { "AT", 12, 25, "Christtag" },
    { "AT", 12, 26, "Stefanitag" },
};

constexpr const char* kRegions[] { "PL",
    "DE",
    "AT",
    "DE-BW",
    "DE-BY",
    "DE-BE",
    "DE-BB",
    "DE-HB",
    "DE-HH",
    "DE-HE",
    "DE-MV",
    "DE-NI",
    "DE-NW",
    "DE-RP",
    "DE-SL",
    "DE-SN",
    "DE-ST",
    "DE-SH",
    "DE-TH" };

QDate dateOf(const Rule& rule, int year)
{
    if (rule.month == kEaster) {
        return Holidays::easterSunday(year).addDays(rule.day);
    }
    if (rule.month == kRepentance) {
        const QDate before(year, 11, 22);
        return before.addDays(-((before.dayOfWeek() - Qt::Wednesday + 7) % 7));
    }
    return QDate(year, rule.month, rule.day);
}

} // namespace

QDate Holidays::easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return { year, n / 31, n % 31 + 1 };
}

QStringList Holidays::regions()
{
    QStringList all;
    for (const char* region : kRegions) {
        all.append(QLatin1String(region));
    }
    return all;
}

bool Holidays::isKnown(const QString& region)
{
    return std::any_of(std::begin(kRegions), std::end(kRegions), [&](const char* known) {
        return region == QLatin1String(known);
    });
}

std::vector<Holiday> Holidays::of(const QString& region, int year)
{
    std::vector<Holiday> all;
    if (!isKnown(region) || year < 1583) {
        return all;
    }
    for (const Rule& rule : kRules) {
        const QLatin1String of(rule.region);
        if ((region == of || (of.size() == 2 && region.startsWith(of))) && year >= rule.from
            && year <= rule.until) {
            all.push_back({ dateOf(rule, year), QString::fromUtf8(rule.name) });
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Holiday& left, const Holiday& right) {
        return left.date < right.date;
    });
    return all;
}

std::optional<Holiday> Holidays::on(const QString& region, const QDate& date)
{
    const auto all = of(region, date.year());
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Holiday& holiday) { return holiday.date == date; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace belfry::core::outbox
