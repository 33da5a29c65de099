// SPDX-License-Identifier: GPL-3.0-or-later
// (i) Telephone numbers normalised, as an import does it.
#include "core/base/PhoneNumber.h"
#include "tests/bench/Report.h"

#include <QRandomGenerator>

#include <algorithm>

namespace belfry::bench {
namespace {

using core::PhoneNumber;

constexpr int kNumbers = 10'000;
constexpr int kRounds = 10;

QString digits(QRandomGenerator& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(u'0' + random.bounded(10));
    }
    return text;
}

/// A Polish school's list: of ten numbers eight mobile, one landline, one foreign; written in many ways.
QStringList makeNumbers()
{
    QRandomGenerator random(20261121);
    const QStringList mobiles { QStringLiteral("50"),
        QStringLiteral("51"),
        QStringLiteral("60"),
        QStringLiteral("66"),
        QStringLiteral("69"),
        QStringLiteral("72"),
        QStringLiteral("78"),
        QStringLiteral("88") };
    const QStringList openings { QString(),
        QStringLiteral("+48 "),
        QStringLiteral("0048"),
        QStringLiteral("48 "),
        QStringLiteral("(+48) ") };
    QStringList numbers;
    numbers.reserve(kNumbers);
    for (int i = 0; i < kNumbers; ++i) {
        if (i % 10 == 8) {
            numbers << QStringLiteral("22 ") + digits(random, 3) + u' ' + digits(random, 4);
        } else if (i % 10 == 9) {
            numbers << QStringLiteral("+49 171 ") + digits(random, 7);
        } else {
            numbers << openings[i % openings.size()] + mobiles[random.bounded(mobiles.size())]
                    + digits(random, 1) + u'-' + digits(random, 3) + u'-' + digits(random, 3);
        }
    }
    return numbers;
}

} // namespace

void benchPhones(Report& report)
{
    const QStringList numbers = makeNumbers();
    const QString region = QStringLiteral("PL");
    int read = 0;
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        best = std::min(best, seconds([&] {
            for (const QString& number : numbers) {
                read += PhoneNumber::parse(number, region).has_value() ? 1 : 0;
            }
        }));
    }
    const double thorough = seconds([&] {
        for (const QString& number : numbers) {
            read += PhoneNumber::parseThoroughly(number, region).has_value() ? 1 : 0;
        }
    });
    const double rate = read > 0 ? kNumbers / best : 0;
    report.add(QStringLiteral("i"),
        QStringLiteral("numbers normalised, best of %1 rounds").arg(kRounds),
        rate,
        QStringLiteral("1/s"),
        QStringLiteral(">= 50000"),
        rate >= 50'000);
    report.add(QStringLiteral("i"),
        QStringLiteral("the same by libphonenumber alone"),
        kNumbers / thorough,
        QStringLiteral("1/s"));
}

} // namespace belfry::bench
