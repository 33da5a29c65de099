// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace belfry::core {

/// Why a text is not one amount of money. `ui` has a sentence for each.
enum class MoneyProblem {
    None,
    Empty,
    BadCharacter, ///< something that is neither digit, separator, sign nor the currency
    BadGrouping, ///< "12 50", "1.23.4": blanks and dots that do not stand between thousands
    TooManyDecimals, ///< "12,345" zł
    OtherCurrency, ///< "12 €" where zł are meant
    TooLarge
};

/// Stable lower-case name ("bad_grouping"): the `detail` of the error, also for the console's JSON.
const char* moneyProblemName(MoneyProblem problem);

/**
 * An amount as whole minor units (grosz, cent) of one currency; never a floating point number, so that sums
 * are exact. Currency: ISO 4217 ("PLN"). May be negative. A value; thread: any.
 */
class Money
{
public:
    /// Nothing of no currency. Only for members that are filled later.
    Money() = default;
    Money(qint64 minor, QString currency)
        : m_minor(minor)
        , m_currency(std::move(currency))
    {
    }

    /**
     * What a person typed or a file holds: "1.234,56", "1 234.56", "-5", "12,5", "12,50 zł". Of two different
     * separators the last one begins the decimals; a single one before exactly three digits begins them where
     * the language ("pl", "de", "en") writes it so, and parts thousands otherwise.
     * Fails with InputInvalid (InputMissing when empty), `detail` is moneyProblemName().
     */
    static Result<Money> parse(const QString& typed, const QString& currency, const QString& language);
    /// The same for a number without a currency: how many units of 10^-`decimals` it is (prices per part).
    static Result<qint64> parseUnits(const QString& typed, int decimals, const QString& language);
    /// The currency of a country where it is known ("PL": "PLN"), else EUR.
    static QString currencyOf(const QString& country);
    /// How many decimals the currency has: 2, and 0 for a few.
    static int decimalsOf(const QString& currency);

    qint64 minor() const { return m_minor; }
    const QString& currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }

    /// For people: "1 234,56 zł", "1.234,56 €", "€1,234.56" (no-break blanks).
    QString text(const QString& language) const;
    /// Without the currency, as it is typed into a field: "1234,56".
    QString input(const QString& language) const;
    /// For machines: "1234.56".
    QString plain() const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    QString digits(QChar decimal, QChar group) const;

    qint64 m_minor = 0;
    QString m_currency;
};

} // namespace belfry::core
