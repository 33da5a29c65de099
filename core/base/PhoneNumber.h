// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace belfry::core {

/// Why a text is not one telephone number. `ui` has a sentence for each.
enum class PhoneProblem {
    None,
    Empty,
    Letters, ///< a note beside the number, which would otherwise be read as digits
    Extension, ///< no SMS reaches an extension
    Several, ///< two or more numbers in one field
    BadCharacter, ///< something that is neither digit nor usual separator
    TooShort,
    TooLong,
    UnknownCountry, ///< no country has this dialling code
    Impossible ///< no number of this country has this shape
};

/// What answers at a number.
enum class PhoneType {
    Mobile, ///< or of a country that does not tell mobile and fixed lines apart
    FixedLine,
    TollFree,
    Premium, ///< whoever calls it pays more
    Service, ///< shared cost, voice mail, pager, internet telephone …
    Unknown ///< in no range that this program knows; new ranges may be missing
};

/// "mobile", "fixed_line", …: for the console's JSON.
const char* phoneTypeName(PhoneType type);

/// Stable lower-case name ("too_short"): the `detail` of the error, also for the console's JSON.
const char* phoneProblemName(PhoneProblem problem);

/// A country or territory and its dialling code, for a choice of the school's country.
struct DiallingRegion
{
    QString region; ///< ISO 3166 code ("PL")
    int code = 0; ///< 48
};

/**
 * One telephone number. With libphonenumber it is checked against the country's numbering plan; without it
 * only the form of E.164 is checked and the mobile ranges of a few countries are known. A value; thread: any.
 */
class PhoneNumber
{
public:
    /// No number: everything empty. Only for members that are filled later.
    PhoneNumber() = default;

    /// A cell often holds several numbers: cut at comma, semicolon and line break, and at a slash that stands
    /// between whole numbers (0171/1234567 is one). Empty parts are left out.
    static QStringList splitCell(const QString& cell);

    /**
     * `region` (ISO 3166, "PL") is assumed for a number without a dialling code.
     * Fails with InputInvalid (InputMissing when empty), `detail` is phoneProblemName().
     */
    static Result<PhoneNumber> parse(const QString& raw, const QString& region);

    /// The same without the shortcuts for the most usual numbers; a test proves that both agree.
    static Result<PhoneNumber> parseThoroughly(const QString& raw, const QString& region);

    /// The same check for who wants the reason as a value.
    static PhoneProblem problem(const QString& raw, const QString& region);

    /// Sorted by region code.
    static const std::vector<DiallingRegion>& regions();

    bool isEmpty() const { return m_e164.isEmpty(); }
    /// As typed, without the blanks around.
    const QString& raw() const { return m_raw; }
    /// "+48600100200"
    const QString& e164() const { return m_e164; }
    /// The country that the number belongs to; the assumed one where the dialling code does not tell.
    const QString& region() const { return m_region; }
    /// "+48 600 100 200"
    QString international() const;
    PhoneType type() const { return m_type; }
    bool isMobile() const { return m_type == PhoneType::Mobile; }
    /// Not certainly out of reach: mobile, or in a range that is not known yet (which is a warning only).
    bool canReceiveSms() const
    {
        return m_type == PhoneType::Mobile || (m_type == PhoneType::Unknown && m_hasMobileLength);
    }
    /// Whether the range is in use as far as this program knows; new ranges may be missing, so this is a
    /// warning.
    bool isValid() const { return m_type != PhoneType::Unknown; }

    friend bool operator==(const PhoneNumber& a, const PhoneNumber& b) { return a.m_e164 == b.m_e164; }

private:
    enum class Way { Quick, Thorough };
    static PhoneProblem read(const QString& raw, const QString& region, Way way, PhoneNumber& number);
    static Result<PhoneNumber> result(const QString& raw, const QString& region, Way way);
    PhoneProblem readDigits(const QString& digits, const QString& assumedRegion);
    bool readQuickly(const QString& digits, const QString& assumedRegion);

    QString m_raw;
    QString m_e164;
    QString m_region;
    PhoneType m_type = PhoneType::Unknown;
    bool m_hasMobileLength = true;
};

} // namespace belfry::core
