// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::core::formats {

/// What happens to letters outside the SMS alphabet; the setting `sms.letters` (DT-14).
enum class SmsLetters {
    Replace, ///< ą becomes a, „ becomes "; what cannot be replaced stays and makes the SMS dearer
    Refuse, ///< such a text is not sent
    Allow ///< sent as it is, at the higher price
};

/// "replace", "refuse", "allow"
const char* smsLettersName(SmsLetters letters);
std::optional<SmsLetters> smsLettersFromName(const QString& name);

/// GSM 03.38 in septets, or UCS-2 in UTF-16 units.
enum class SmsEncoding { Gsm7, Ucs2 };

/// "gsm7", "ucs2"
const char* smsEncodingName(SmsEncoding encoding);

/// Why a text cannot go out as an SMS. `ui` has a sentence for each.
enum class SmsProblem {
    None,
    Empty, ///< nothing but blanks
    ControlCharacter, ///< anything below a space but line breaks and tabulators, which become a blank
    BrokenCharacter, ///< half of a surrogate pair, or a code that is no character
    Letters, ///< letters outside the alphabet, and they are refused
    TooManyParts ///< over kMostSmsParts
};

/// Stable lower-case name ("too_many_parts"): begins the `detail` of the error.
const char* smsProblemName(SmsProblem problem);

/// What the gateways take at most as one message.
constexpr int kMostSmsParts = 10;

/// One letter outside the SMS alphabet.
struct SmsLetter
{
    qsizetype position = 0; ///< in UTF-16 units, from 0
    char32_t letter = 0;
    QString replacement; ///< what Replace puts there; null when nothing fits

    QString text() const { return QString::fromUcs4(&letter, 1); }
    /// The Unicode name: "LATIN SMALL LETTER A WITH OGONEK".
    QString name() const;
    friend bool operator==(const SmsLetter&, const SmsLetter&) = default;
};

/// A text as it would go out, and what it costs in parts.
struct SmsText
{
    QString text; ///< composed (NFC), line breaks as LF, letters replaced where that is wanted
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0; ///< septets or UTF-16 units
    int parts = 0; ///< 0 for an empty text
    int room = 160; ///< units that still fit without one more part
    std::vector<SmsLetter> offending; ///< letters of `text` outside the alphabet: they make the SMS dearer
    SmsProblem problem = SmsProblem::None;
};

/// Never fails, for counting while somebody types; `problem` says what would be refused. Thread: any.
SmsText measureSms(const QString& text, SmsLetters letters);

/**
 * The text to freeze and send. Fails with InputMissing ("empty") or InputInvalid, whose detail begins with
 * smsProblemName() and never holds the text. Thread: any.
 */
Result<SmsText> prepareSms(const QString& text, SmsLetters letters);

/// The letters of a text outside the alphabet where they stand, for marking them in a field.
std::vector<SmsLetter> lettersOutsideSms(const QString& text);

/// `text` as the telephone receives it, part by part. No pair of septets and no surrogate pair is cut, so a
/// part may end one unit early and the parts are more than units divided by 153 or 67.
QStringList smsParts(const QString& text);

} // namespace belfry::core::formats
