// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace belfry::core {

namespace {

/// 10^15 minor units: far above any school's books, far below what a qint64 holds when many are added.
constexpr qint64 kLargest = 1'000'000'000'000'000;

constexpr QChar kNoBreakBlank = u'\u00A0';
constexpr QChar kMinus = u'\u2212';

struct CurrencyWords
{
    const char* code;
    const char16_t* symbol;
    int decimals;
    bool isBeforeInEnglish;
};

constexpr std::array kCurrencies {
    CurrencyWords { "PLN", u"zł", 2, false },
    CurrencyWords { "EUR", u"€", 2, true },
    CurrencyWords { "USD", u"$", 2, true },
    CurrencyWords { "GBP", u"£", 2, true },
    CurrencyWords { "CZK", u"Kč", 2, false },
    CurrencyWords { "CHF", u"CHF", 2, false },
    CurrencyWords { "UAH", u"₴", 2, false },
    CurrencyWords { "HUF", u"Ft", 2, false },
    CurrencyWords { "JPY", u"¥", 0, true },
};

const CurrencyWords* wordsOf(const QString& currency)
{
    const auto found = std::find_if(kCurrencies.begin(), kCurrencies.end(), [&](const CurrencyWords& words) {
        return currency == QLatin1String(words.code);
    });
    return found == kCurrencies.end() ? nullptr : found;
}

QString symbolOf(const QString& currency)
{
    const CurrencyWords* words = wordsOf(currency);
    return words == nullptr ? currency : QString::fromUtf16(words->symbol);
}

QChar decimalPoint(const QString& language)
{
    return language == QLatin1String("en") ? u'.' : u',';
}

QChar groupSeparator(const QString& language)
{
    if (language == QLatin1String("en")) {
        return u',';
    }
    return language == QLatin1String("de") ? QChar(u'.') : kNoBreakBlank;
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == u'\u202F' || character == u'\'' || character == u'\u2019';
}

/// Digits, '.' and ',' and one blank for each thousands blank; sign apart.
struct Cleaned
{
    QString number;
    bool isNegative = false;
};

MoneyProblem clean(const QString& typed, Cleaned& cleaned)
{
    QString text = typed.trimmed();
    const auto takeSign = [&] {
        if (text.startsWith(u'-') || text.startsWith(kMinus) || text.startsWith(u'+')) {
            cleaned.isNegative = text.front() != u'+';
            text = text.mid(1).trimmed();
            return true;
        }
        return false;
    };
    takeSign();
    if (text.isEmpty()) {
        return typed.trimmed().isEmpty() ? MoneyProblem::Empty : MoneyProblem::BadCharacter;
    }
    for (const QChar character : std::as_const(text)) {
        if (character.isDigit()) {
            cleaned.number += QChar(u'0' + character.digitValue());
        } else if (character == u'.' || character == u',') {
            cleaned.number += character;
        } else if (isBlank(character)) {
            cleaned.number += u' ';
        } else {
            return MoneyProblem::BadCharacter;
        }
    }
    return MoneyProblem::None;
}

/// Where the decimals begin in the cleaned number; -1: nowhere.
qsizetype decimalAt(const QString& number, QChar decimalOfLanguage)
{
    const qsizetype lastDot = number.lastIndexOf(u'.');
    const qsizetype lastComma = number.lastIndexOf(u',');
    const qsizetype last = std::max(lastDot, lastComma);
    if (last < 0) {
        return -1;
    }
    const QChar separator = number.at(last);
    const bool hasBoth = lastDot >= 0 && lastComma >= 0;
    const bool isRepeated = number.count(separator) > 1;
    if (isRepeated) {
        return -1; // "1.234.567": all of them part thousands
    }
    if (hasBoth || number.contains(u' ')) {
        return last;
    }
    const qsizetype behind = number.size() - last - 1;
    const bool looksLikeThousands = behind == 3 && last >= 1 && last <= 3 && !number.startsWith(u'0');
    return looksLikeThousands && separator != decimalOfLanguage ? -1 : last;
}

/// "1.234" -> "1234"; each group but the first must have three digits, with one and the same separator.
MoneyProblem joinGroups(const QString& whole, QString& digits)
{
    QChar separator;
    QStringList groups { QString() };
    for (const QChar character : whole) {
        if (character.isDigit()) {
            groups.last() += character;
            continue;
        }
        if (!separator.isNull() && separator != character) {
            return MoneyProblem::BadGrouping;
        }
        separator = character;
        groups.append(QString());
    }
    for (qsizetype index = 0; index < groups.size(); ++index) {
        const qsizetype size = groups.at(index).size();
        const bool isFirst = index == 0;
        if (groups.size() > 1 && (isFirst ? size < 1 || size > 3 : size != 3)) {
            return MoneyProblem::BadGrouping;
        }
    }
    digits = groups.join(QString());
    return MoneyProblem::None;
}

MoneyProblem readUnits(const QString& typed, int decimals, const QString& language, qint64& units)
{
    Cleaned cleaned;
    if (const auto problem = clean(typed, cleaned); problem != MoneyProblem::None) {
        return problem;
    }
    const qsizetype at = decimalAt(cleaned.number, decimalPoint(language));
    const QString whole = at < 0 ? cleaned.number : cleaned.number.left(at);
    QString fraction = at < 0 ? QString() : cleaned.number.mid(at + 1);
    QString digits;
    if (const auto problem = joinGroups(whole, digits); problem != MoneyProblem::None) {
        return problem;
    }
    if (fraction.contains(u' ') || fraction.contains(u'.') || fraction.contains(u',')) {
        return MoneyProblem::BadGrouping;
    }
    if (digits.isEmpty() && fraction.isEmpty()) {
        return MoneyProblem::BadCharacter;
    }
    while (fraction.size() > decimals && fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (fraction.size() > decimals) {
        return MoneyProblem::TooManyDecimals;
    }
    const QString all = digits + fraction.leftJustified(decimals, u'0');
    bool isNumber = false;
    units = all.isEmpty() ? 0 : all.toLongLong(&isNumber);
    if (!isNumber || units > kLargest) {
        return MoneyProblem::TooLarge;
    }
    units = cleaned.isNegative ? -units : units;
    return MoneyProblem::None;
}

/// Cuts the currency's sign or code off; answers whether what remains has no other currency's.
bool takeCurrency(QString& text, const QString& currency)
{
    const auto cut = [&](const QString& word) {
        if (text.endsWith(word, Qt::CaseInsensitive)) {
            text = text.chopped(word.size()).trimmed();
            return true;
        }
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
        return false;
    };
    if (cut(currency) || cut(symbolOf(currency))) {
        return true;
    }
    return std::none_of(kCurrencies.begin(), kCurrencies.end(), [&](const CurrencyWords& words) {
        return text.contains(QLatin1String(words.code), Qt::CaseInsensitive)
            || text.contains(QString::fromUtf16(words.symbol), Qt::CaseInsensitive);
    });
}

tl::unexpected<Error> failure(MoneyProblem problem)
{
    return fail(problem == MoneyProblem::Empty ? ErrorCode::InputMissing : ErrorCode::InputInvalid,
        QString::fromLatin1(moneyProblemName(problem)));
}

} // namespace

const char* moneyProblemName(MoneyProblem problem)
{
    switch (problem) {
    case MoneyProblem::None:
        return "";
    case MoneyProblem::Empty:
        return "empty";
    case MoneyProblem::BadCharacter:
        return "bad_character";
    case MoneyProblem::BadGrouping:
        return "bad_grouping";
    case MoneyProblem::TooManyDecimals:
        return "too_many_decimals";
    case MoneyProblem::OtherCurrency:
        return "other_currency";
    case MoneyProblem::TooLarge:
        return "too_large";
    }
    return "";
}

Result<Money> Money::parse(const QString& typed, const QString& currency, const QString& language)
{
    QString text = typed.trimmed();
    QString sign;
    if (text.startsWith(u'-') || text.startsWith(kMinus)) { // "-€5": the sign stands before the currency
        sign = text.left(1);
        text = text.mid(1).trimmed();
    }
    if (!takeCurrency(text, currency)) {
        return failure(MoneyProblem::OtherCurrency);
    }
    TRY_ASSIGN(const qint64 minor, parseUnits(sign + text, decimalsOf(currency), language));
    return Money(minor, currency);
}

Result<qint64> Money::parseUnits(const QString& typed, int decimals, const QString& language)
{
    qint64 units = 0;
    if (const auto problem = readUnits(typed, decimals, language, units); problem != MoneyProblem::None) {
        return failure(problem);
    }
    return units;
}

QString Money::currencyOf(const QString& country)
{
    static constexpr std::array kOwn {
        std::pair { "PL", "PLN" },
        std::pair { "GB", "GBP" },
        std::pair { "US", "USD" },
        std::pair { "CH", "CHF" },
        std::pair { "LI", "CHF" },
        std::pair { "CZ", "CZK" },
        std::pair { "HU", "HUF" },
        std::pair { "UA", "UAH" },
        std::pair { "JP", "JPY" },
    };
    const auto* found = std::find_if(
        kOwn.begin(), kOwn.end(), [&](const auto& entry) { return country == QLatin1String(entry.first); });
    return found == kOwn.end() ? QStringLiteral("EUR") : QString::fromLatin1(found->second);
}

int Money::decimalsOf(const QString& currency)
{
    const CurrencyWords* words = wordsOf(currency);
    return words == nullptr ? 2 : words->decimals;
}

QString Money::digits(QChar decimal, QChar group) const
{
    const int decimals = decimalsOf(m_currency);
    const QString all = QString::number(std::abs(m_minor)).rightJustified(decimals + 1, u'0');
    QString whole = all.chopped(decimals);
    if (!group.isNull()) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3) {
            whole.insert(at, group);
        }
    }
    const QString sign = m_minor < 0 ? QStringLiteral("-") : QString();
    return decimals == 0 ? QString(sign + whole) : QString(sign + whole + decimal + all.right(decimals));
}

QString Money::text(const QString& language) const
{
    const QString number = digits(decimalPoint(language), groupSeparator(language));
    if (m_currency.isEmpty()) {
        return number;
    }
    const CurrencyWords* words = wordsOf(m_currency);
    const QString symbol = symbolOf(m_currency);
    if (language == QLatin1String("en") && words != nullptr && words->isBeforeInEnglish) {
        return m_minor < 0 ? QString(u'-' + symbol + number.mid(1)) : QString(symbol + number);
    }
    return number + kNoBreakBlank + symbol;
}

QString Money::input(const QString& language) const
{
    return digits(decimalPoint(language), QChar());
}

QString Money::plain() const
{
    return digits(u'.', QChar());
}

} // namespace belfry::core
