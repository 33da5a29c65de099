// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SmsText.h"

#include <unicode/uchar.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::core::formats {
namespace {

/// 3GPP TS 23.038, 6.2.1; ESC (0x1B) is no letter and left out.
constexpr char16_t kBasic[] = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                              u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// 6.2.1.1: each of these takes two septets.
constexpr char16_t kExtension[] = u"\f^{}\\[~]|";
constexpr char16_t kEuro = u'€'; // the one letter of the tables beyond the array

constexpr std::array<quint8, 0x400> makeSeptets()
{
    std::array<quint8, 0x400> septets {};
    for (const char16_t c : kBasic) {
        septets[c] = 1;
    }
    for (const char16_t c : kExtension) {
        septets[c] = 2;
    }
    septets[0] = 0; // the ends of the two literals
    return septets;
}
constexpr auto kSeptets = makeSeptets();

struct Limits
{
    int single;
    int joined; ///< with the six bytes that tell the parts' order
};
constexpr Limits kGsmLimits { 160, 153 };
constexpr Limits kUcsLimits { 70, 67 };

constexpr Limits limitsOf(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? kGsmLimits : kUcsLimits;
}

/// 0: not in the alphabet.
constexpr int septetsOf(char16_t unit)
{
    if (unit < kSeptets.size()) {
        return kSeptets[unit];
    }
    return unit == kEuro ? 2 : 0;
}

bool isGsm(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return septetsOf(c.unicode()) != 0; });
}

/// One code point, its place and its length in UTF-16 units.
struct Letter
{
    char32_t code;
    qsizetype position;
    qsizetype length;
};

template <class Body> void forEachLetter(QStringView text, Body body)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const Letter letter {
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), i, isPair ? 2 : 1
        };
        body(letter);
        i += letter.length;
    }
}

bool isOutside(const Letter& letter)
{
    return letter.length == 2 || septetsOf(static_cast<char16_t>(letter.code)) == 0;
}

/// Units of one letter in its encoding.
int unitsOf(const Letter& letter, SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? septetsOf(static_cast<char16_t>(letter.code))
                                         : static_cast<int>(letter.length);
}

/// Where each part but the first begins; nothing is cut that belongs together.
struct Cut
{
    int units = 0;
    int inLast = 0;
    std::vector<qsizetype> starts;
};

Cut cutParts(QStringView text, SmsEncoding encoding)
{
    const Limits limits = limitsOf(encoding);
    Cut cut;
    forEachLetter(text, [&](const Letter& letter) {
        const int units = unitsOf(letter, encoding);
        cut.units += units;
        if (cut.inLast + units > limits.joined) {
            cut.starts.push_back(letter.position);
            cut.inLast = 0;
        }
        cut.inLast += units;
    });
    if (cut.units <= limits.single) {
        cut.starts.clear();
        cut.inLast = cut.units;
    }
    return cut;
}

struct Replacement
{
    char16_t letter;
    const char* text;
};

/// What decomposing does not give, or gives badly.
constexpr Replacement kReplacements[] {
    { u'Ł', "L" },
    { u'ł', "l" },
    { u'Đ', "D" },
    { u'đ', "d" },
    { u'Ð', "D" },
    { u'ð', "d" },
    { u'Þ', "Th" },
    { u'þ', "th" },
    { u'Ħ', "H" },
    { u'ħ', "h" },
    { u'ı', "i" },
    { u'Œ', "OE" },
    { u'œ', "oe" },
    { u'ẞ', "SS" },
    { u'Ŧ', "T" },
    { u'ŧ', "t" },
    { u'„', "\"" },
    { u'”', "\"" },
    { u'“', "\"" },
    { u'‟', "\"" },
    { u'«', "\"" },
    { u'»', "\"" },
    { u'″', "\"" },
    { u'‚', "'" },
    { u'’', "'" },
    { u'‘', "'" },
    { u'‛', "'" },
    { u'‹', "'" },
    { u'›', "'" },
    { u'′', "'" },
    { u'´', "'" },
    { u'`', "'" },
    { u'ʼ', "'" },
    { u'‐', "-" },
    { u'‑', "-" },
    { u'‒', "-" },
    { u'–', "-" },
    { u'—', "-" },
    { u'―', "-" },
    { u'−', "-" },
    { u'•', "-" },
    { u'·', "." },
    { u'…', "..." },
    { u'№', "nr" },
    { u'×', "x" },
    { u'÷', ":" },
    { u'©', "(c)" },
    { u'®', "(R)" },
    { u'⁄', "/" },
    { u'¦', "|" },
    { u'¨', "\"" },
    { u'\u00A0', " " },
    { u'\u202F', " " },
    // Nobody sees these, yet one of them alone would make the whole text UCS-2.
    { u'\u00AD', "" },
    { u'\u200B', "" },
    { u'\u2060', "" },
    { u'\uFEFF', "" },
};

/// The base letter of é and its kind, the ASCII form of ﬁ, ², ½ …; null when there is none.
QString decomposedToAscii(char32_t code)
{
    const QString decomposed = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : decomposed) {
        if (c.unicode() == 0x2044) {
            plain += u'/';
        } else if (!c.isMark()) {
            plain += c;
        }
    }
    const bool isAscii = std::all_of(
        plain.begin(), plain.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    return isAscii && !plain.isEmpty() && isGsm(plain) ? plain : QString();
}

/// Null when nothing fits.
QString replacementOf(char32_t code)
{
    static const auto table = [] {
        QHash<char16_t, QString> made;
        for (const Replacement& entry : kReplacements) {
            made.insert(entry.letter, QString::fromLatin1(entry.text));
        }
        // Looked up so often that decomposing each time would show.
        for (const char16_t c : u"ąćęńóśźżĄĆĘŃÓŚŹŻáčďěíňřšťúůýžÁČĎĚÍŇŘŠŤÚŮÝŽâêîôûçăășțőűěïëÀÂÊÎÔÛ") {
            if (c != 0) {
                made.insert(c, decomposedToAscii(c));
            }
        }
        return made;
    }();
    if (code <= 0xFFFF) {
        if (const auto found = table.constFind(static_cast<char16_t>(code)); found != table.constEnd()) {
            return *found;
        }
    }
    return decomposedToAscii(code);
}

/// Marks of direction come along with pasted numbers; only a text with right-to-left letters needs them.
bool isDirectionMark(char32_t code)
{
    return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

bool hasRightToLeft(QStringView text)
{
    bool found = false;
    forEachLetter(text, [&](const Letter& letter) {
        const auto direction = QChar::direction(letter.code);
        found = found || (letter.code != 0x200F && (direction == QChar::DirR || direction == QChar::DirAL));
    });
    return found;
}

QString replaceLetters(const QString& text)
{
    QString result;
    result.reserve(text.size() + 8);
    std::optional<bool> rightToLeft;
    forEachLetter(text, [&](const Letter& letter) {
        const auto original = QStringView(text).mid(letter.position, letter.length);
        if (!isOutside(letter)) {
            result += original;
            return;
        }
        if (isDirectionMark(letter.code)) {
            rightToLeft = rightToLeft ? rightToLeft : hasRightToLeft(text);
            result += *rightToLeft ? original : QStringView();
            return;
        }
        const QString replacement = replacementOf(letter.code);
        result += replacement.isNull() ? original : QStringView(replacement);
    });
    return result;
}

/// NFC, line breaks as LF, tabulators as blanks: the same text in every mode.
QString composed(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x300 && c != u'\r'
            && c != u'\t'; // nothing below U+0300 is ever composed further
    });
    if (isPlain) {
        return text;
    }
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : result) {
        if (c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029)) {
            c = u'\n';
        } else if (c == u'\t') {
            c = u' ';
        }
    }
    return result;
}

SmsProblem problemOf(QStringView text)
{
    SmsProblem problem = SmsProblem::None;
    bool isBlank = true;
    forEachLetter(text, [&](const Letter& letter) {
        const char32_t code = letter.code;
        isBlank = isBlank && QChar::isSpace(code);
        if (code < 0x20 ? code != u'\n' : code >= 0x7F && code <= 0x9F) {
            problem = SmsProblem::ControlCharacter;
        } else if (QChar::isSurrogate(code) || QChar::isNonCharacter(code)) {
            problem = SmsProblem::BrokenCharacter;
        }
    });
    return isBlank && problem == SmsProblem::None ? SmsProblem::Empty : problem;
}

} // namespace

const char* smsLettersName(SmsLetters letters)
{
    switch (letters) {
    case SmsLetters::Replace:
        return "replace";
    case SmsLetters::Refuse:
        return "refuse";
    case SmsLetters::Allow:
        return "allow";
    }
    return "replace";
}

std::optional<SmsLetters> smsLettersFromName(const QString& name)
{
    for (const auto letters : { SmsLetters::Replace, SmsLetters::Refuse, SmsLetters::Allow }) {
        if (name == QLatin1String(smsLettersName(letters))) {
            return letters;
        }
    }
    return std::nullopt;
}

const char* smsEncodingName(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? "gsm7" : "ucs2";
}

const char* smsProblemName(SmsProblem problem)
{
    switch (problem) {
    case SmsProblem::None:
        return "none";
    case SmsProblem::Empty:
        return "empty";
    case SmsProblem::ControlCharacter:
        return "control_character";
    case SmsProblem::BrokenCharacter:
        return "broken_character";
    case SmsProblem::Letters:
        return "letters";
    case SmsProblem::TooManyParts:
        return "too_many_parts";
    }
    return "none";
}

QString SmsLetter::name() const
{
    char name[128] = {};
    UErrorCode status = U_ZERO_ERROR;
    const auto length
        = u_charName(static_cast<UChar32>(letter), U_EXTENDED_CHAR_NAME, name, sizeof name, &status);
    return U_SUCCESS(status) ? QString::fromLatin1(name, length) : QString();
}

std::vector<SmsLetter> lettersOutsideSms(const QString& text)
{
    std::vector<SmsLetter> letters;
    forEachLetter(text, [&](const Letter& letter) {
        if (isOutside(letter)) {
            letters.push_back({ letter.position, letter.code, replacementOf(letter.code) });
        }
    });
    return letters;
}

SmsText measureSms(const QString& text, SmsLetters letters)
{
    SmsText sms;
    sms.text = composed(text);
    if (!isGsm(sms.text)) {
        if (letters == SmsLetters::Replace) {
            sms.text = replaceLetters(sms.text);
        }
        sms.offending = lettersOutsideSms(sms.text);
    }
    sms.encoding = sms.offending.empty() ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    const Cut cut = cutParts(sms.text, sms.encoding);
    const Limits limits = limitsOf(sms.encoding);
    sms.units = cut.units;
    sms.parts = sms.text.isEmpty() ? 0 : static_cast<int>(cut.starts.size()) + 1;
    sms.room = (sms.parts > 1 ? limits.joined : limits.single) - cut.inLast;
    sms.problem = problemOf(sms.text);
    if (sms.problem == SmsProblem::None && letters == SmsLetters::Refuse && !sms.offending.empty()) {
        sms.problem = SmsProblem::Letters;
    }
    if (sms.problem == SmsProblem::None && sms.parts > kMostSmsParts) {
        sms.problem = SmsProblem::TooManyParts;
    }
    return sms;
}

Result<SmsText> prepareSms(const QString& text, SmsLetters letters)
{
    SmsText sms = measureSms(text, letters);
    QString detail = QString::fromLatin1(smsProblemName(sms.problem));
    switch (sms.problem) {
    case SmsProblem::None:
        return sms;
    case SmsProblem::Empty:
        return fail(ErrorCode::InputMissing, detail);
    case SmsProblem::TooManyParts:
        detail += QStringLiteral(": %1 of at most %2").arg(sms.parts).arg(kMostSmsParts);
        break;
    case SmsProblem::Letters:
        detail += QStringLiteral(": %1 outside the SMS alphabet").arg(sms.offending.size());
        break;
    case SmsProblem::ControlCharacter:
    case SmsProblem::BrokenCharacter:
        break;
    }
    return fail(ErrorCode::InputInvalid, detail);
}

QStringList smsParts(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const Cut cut = cutParts(text, isGsm(text) ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2);
    QStringList parts;
    qsizetype from = 0;
    for (const qsizetype start : cut.starts) {
        parts << text.mid(from, start - from);
        from = start;
    }
    parts << text.mid(from);
    return parts;
}

} // namespace belfry::core::formats
