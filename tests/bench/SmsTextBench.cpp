// SPDX-License-Identifier: GPL-3.0-or-later
// (h) SMS texts counted and their letters replaced.
#include "core/formats/SmsText.h"
#include "tests/bench/Report.h"

#include <QStringList>

#include <algorithm>

namespace belfry::bench {
namespace {

using namespace core::formats;

constexpr int kTexts = 10'000;
constexpr int kRounds = 10;

/// What schools write: most with Polish letters, some long, some with an emoji.
QStringList makeTexts()
{
    const QStringList openings {
        QStringLiteral(
            "Dzień dobry, zajęcia grupy %1 w środę są odwołane. Następne odbędą się w piątek o 17:30."),
        QStringLiteral("Login: zabram%1, hasło: Kot-Dom-Las-47, adres: https://szkola.example/dziennik"),
        QStringLiteral("Grüße aus der Schule! Der Kurs %1 beginnt am Montag um 18:00 Uhr, Gebühr 120 €."),
        QStringLiteral("Reminder: lesson %1 tomorrow at 16:00, please bring the book."),
        QStringLiteral("Cześć „%1” – do zobaczenia jutro… 😀"),
    };
    QStringList texts;
    texts.reserve(kTexts);
    for (int i = 0; i < kTexts; ++i) {
        QString text = openings[i % openings.size()].arg(i);
        texts << (i % 7 == 0 ? text.repeated(3) : text);
    }
    return texts;
}

} // namespace

void benchSmsTexts(Report& report)
{
    const QStringList texts = makeTexts();
    qint64 parts = 0;
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        best = std::min(best, seconds([&] {
            for (const QString& text : texts) {
                parts += measureSms(text, SmsLetters::Replace).parts;
            }
        }));
    }
    const double rate = parts > 0 ? kTexts / best : 0;
    report.add(QStringLiteral("h"),
        QStringLiteral("SMS texts counted and replaced, best of %1 rounds").arg(kRounds),
        rate,
        QStringLiteral("1/s"),
        QStringLiteral(">= 200000"),
        rate >= 200'000);
}

} // namespace belfry::bench
