// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PhoneNumber.h"

#ifdef BELFRY_WITH_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#endif

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <string>

namespace belfry::core {
namespace {

constexpr qsizetype kMaxRaw = 64;
/// Fewer digits are no whole number anywhere that schools write to.
constexpr qsizetype kFewestDigits = 7;

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// The digits (with a leading + when there is one), or why the text is no telephone number.
PhoneProblem cleanDigits(const QString& raw, QString& digits)
{
    static const QString separators = QStringLiteral(
        " -.()[]\t\u00A0\u2007\u2009\u202F\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D\u3000/");
    QString text = raw;
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) {
        text = text.mid(4);
    }
    for (const QChar c : std::as_const(text)) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if ((c == u'+' || c == u'＋') && digits.isEmpty()) {
            digits += u'+';
        } else if (c.isLetter()) {
            return PhoneProblem::Letters;
        } else if (c == u'#') {
            return PhoneProblem::Extension;
        } else if (!separators.contains(c) && c.category() != QChar::Other_Format) {
            return PhoneProblem::BadCharacter; // Format characters come along when a contact is copied from a
                                               // telephone
        }
    }
    if (digits.isEmpty() || digits == u"+") {
        return PhoneProblem::TooShort;
    }
    return PhoneProblem::None;
}

#ifdef BELFRY_WITH_PHONENUMBER

using i18n::phonenumbers::PhoneNumberUtil;

PhoneProblem fromParseError(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneProblem::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneProblem::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneProblem::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneProblem::TooLong;
    case PhoneNumberUtil::NOT_A_NUMBER:
        return PhoneProblem::Impossible;
    }
    return PhoneProblem::Impossible;
}

PhoneProblem fromPossibility(PhoneNumberUtil::ValidationResult result)
{
    switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return PhoneProblem::None;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // no area code: nobody can dial it from elsewhere
    case PhoneNumberUtil::TOO_SHORT:
        return PhoneProblem::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneProblem::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneProblem::UnknownCountry;
    case PhoneNumberUtil::INVALID_LENGTH:
        return PhoneProblem::Impossible;
    }
    return PhoneProblem::Impossible;
}

PhoneType fromLibrary(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return PhoneType::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
        return PhoneType::FixedLine;
    case PhoneNumberUtil::TOLL_FREE:
        return PhoneType::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
        return PhoneType::Premium;
    case PhoneNumberUtil::UNKNOWN:
        return PhoneType::Unknown;
    default: // the library may learn further kinds
        return PhoneType::Service;
    }
}

/// Of the nine digits that every Polish subscriber has.
bool isPolishMobile(QStringView national)
{
    static constexpr QStringView beginnings[] {
        u"45", u"50", u"51", u"53", u"57", u"60", u"66", u"69", u"72", u"73", u"78", u"79", u"88"
    };
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](QStringView beginning) {
        return national.startsWith(beginning);
    });
}

std::vector<DiallingRegion> makeRegions()
{
    const auto* util = PhoneNumberUtil::GetInstance();
    std::set<std::string> names;
    util->GetSupportedRegions(&names);
    std::vector<DiallingRegion> regions;
    regions.reserve(names.size());
    for (const auto& name : names) {
        regions.push_back({ QString::fromStdString(name), util->GetCountryCodeForRegion(name) });
    }
    return regions;
}

#else

/// Where most schools' numbers come from; every other country only by the form of E.164.
struct Plan
{
    const char* region;
    int code;
    const char* trunk; ///< dialled inside the country only
    const char* national; ///< all national numbers
    const char* mobile;
};
constexpr Plan kPlans[] {
    { "AT", 43, "0", "[1-9]\\d{3,12}", "6[5-9]\\d{5,11}" },
    { "BE", 32, "0", "[1-9]\\d{7,8}", "4\\d{8}" },
    { "BY", 375, "8", "[1-9]\\d{8}", "(?:25|29|33|44)\\d{7}" },
    { "CH", 41, "0", "[2-9]\\d{8}", "7[4-9]\\d{7}" },
    { "CZ", 420, "", "[2-9]\\d{8}", "[67]\\d{8}" },
    { "DE", 49, "0", "[1-9]\\d{4,13}", "1[567]\\d{7,9}" },
    { "DK", 45, "", "[2-9]\\d{7}", "[2-9]\\d{7}" },
    { "ES", 34, "", "[5-9]\\d{8}", "[67]\\d{8}" },
    { "FR", 33, "0", "[1-9]\\d{8}", "[67]\\d{8}" },
    { "GB", 44, "0", "[1-9]\\d{8,9}", "7[1-9]\\d{8}" },
    { "IE", 353, "0", "[1-9]\\d{6,9}", "8[35-9]\\d{7}" },
    { "IT", 39, "", "\\d{6,11}", "3\\d{8,9}" },
    { "LT", 370, "8", "[3-9]\\d{7}", "6\\d{7}" },
    { "LV", 371, "", "[2-9]\\d{7}", "2\\d{7}" },
    { "NL", 31, "0", "[1-9]\\d{8}", "6[1-58]\\d{7}" },
    { "NO", 47, "", "[2-9]\\d{7}", "[49]\\d{7}" },
    { "PL", 48, "", "[1-9]\\d{8}", "(?:45|5[0137]|6[069]|7[2389]|88)\\d{7}" },
    { "SE", 46, "0", "[1-9]\\d{6,9}", "7[02369]\\d{7}" },
    { "SK", 421, "0", "[2-9]\\d{8}", "9\\d{8}" },
    { "UA", 380, "0", "[3-9]\\d{8}", "(?:39|50|6[36-8]|7[37]|9[1-9])\\d{7}" },
    { "US", 1, "1", "[2-9]\\d{2}[2-9]\\d{6}", "[2-9]\\d{2}[2-9]\\d{6}" },
};

const Plan* planOfRegion(const QString& region)
{
    const auto* found = std::find_if(std::begin(kPlans), std::end(kPlans), [&](const Plan& p) {
        return region == QLatin1String(p.region);
    });
    return found == std::end(kPlans) ? nullptr : found;
}

const Plan* planOfCode(const QString& digits)
{
    const auto* found = std::find_if(std::begin(kPlans), std::end(kPlans), [&](const Plan& p) {
        return digits.startsWith(QString::number(p.code));
    });
    return found == std::end(kPlans) ? nullptr : found;
}

bool matches(const char* pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

std::vector<DiallingRegion> makeRegions()
{
    std::vector<DiallingRegion> regions;
    for (const auto& plan : kPlans) {
        regions.push_back({ QString::fromLatin1(plan.region), plan.code });
    }
    return regions;
}

#endif

} // namespace

const char* phoneProblemName(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::None:
        return "none";
    case PhoneProblem::Empty:
        return "empty";
    case PhoneProblem::Letters:
        return "letters";
    case PhoneProblem::Extension:
        return "extension";
    case PhoneProblem::Several:
        return "several";
    case PhoneProblem::BadCharacter:
        return "bad_character";
    case PhoneProblem::TooShort:
        return "too_short";
    case PhoneProblem::TooLong:
        return "too_long";
    case PhoneProblem::UnknownCountry:
        return "unknown_country";
    case PhoneProblem::Impossible:
        return "impossible";
    }
    return "none";
}

const char* phoneTypeName(PhoneType type)
{
    switch (type) {
    case PhoneType::Mobile:
        return "mobile";
    case PhoneType::FixedLine:
        return "fixed_line";
    case PhoneType::TollFree:
        return "toll_free";
    case PhoneType::Premium:
        return "premium";
    case PhoneType::Service:
        return "service";
    case PhoneType::Unknown:
        return "unknown";
    }
    return "unknown";
}

QStringList PhoneNumber::splitCell(const QString& cell)
{
    static const QRegularExpression separators(QStringLiteral("[,;|\\n\\r\uFF0C\uFF1B\u3001]+|\\s/+|/+\\s"));
    QStringList numbers;
    const auto add = [&](const QString& part) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
            numbers << trimmed;
        }
    };
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u'/', Qt::SkipEmptyParts);
        const bool areWhole = std::all_of(pieces.begin(), pieces.end(), [](const QString& piece) {
            return digitCount(piece) >= kFewestDigits;
        });
        if (areWhole) {
            std::for_each(pieces.begin(), pieces.end(), add);
        } else {
            add(part);
        }
    }
    return numbers;
}

#ifdef BELFRY_WITH_PHONENUMBER

PhoneProblem PhoneNumber::readDigits(const QString& digits, const QString& assumedRegion)
{
    const auto* util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto error = util->Parse(digits.toStdString(), assumedRegion.toStdString(), &parsed);
    if (const auto problem = fromParseError(error); problem != PhoneProblem::None) {
        return problem;
    }
    if (const auto problem = fromPossibility(util->IsPossibleNumberWithReason(parsed));
        problem != PhoneProblem::None) {
        return problem;
    }
    m_type = fromLibrary(util->GetNumberType(parsed));
    if (m_type == PhoneType::Unknown) {
        // A range that is not known may be new; a length that neither mobile nor fixed numbers have is a
        // number that is not typed to its end.
        const auto asMobile
            = fromPossibility(util->IsPossibleNumberForTypeWithReason(parsed, PhoneNumberUtil::MOBILE));
        const auto asFixed
            = fromPossibility(util->IsPossibleNumberForTypeWithReason(parsed, PhoneNumberUtil::FIXED_LINE));
        if (asMobile != PhoneProblem::None && asFixed != PhoneProblem::None) {
            return asMobile;
        }
        m_hasMobileLength = asMobile == PhoneProblem::None;
    }
    std::string text;
    util->Format(parsed, PhoneNumberUtil::E164, &text);
    m_e164 = QString::fromStdString(text);
    util->GetRegionCodeForNumber(parsed, &text);
    // An unused range belongs to no country in the table ("ZZ"); its dialling code still tells one.
    if (text == "ZZ") {
        util->GetRegionCodeForCountryCode(parsed.country_code(), &text);
    }
    m_region = QString::fromStdString(text);
    return PhoneProblem::None;
}

bool PhoneNumber::readQuickly(const QString& digits, const QString& assumedRegion)
{
    // Most numbers of a Polish school are these, and the library needs 30 microseconds for each.
    const bool isPoland = assumedRegion == u"PL";
    QStringView national = digits;
    if (national.startsWith(u"+48")) {
        national = national.mid(3);
    } else if (isPoland && national.startsWith(u"0048")) {
        national = national.mid(4);
    } else if (isPoland && national.size() == 11 && national.startsWith(u"48")) {
        national = national.mid(2);
    } else if (!isPoland || digits.startsWith(u'+')) {
        return false;
    }
    // What begins with 48 may be the dialling code of a number that is still being typed.
    const bool isWhole = national.size() == 9 && national[0] != u'0'
        && (national.size() != digits.size() || !national.startsWith(u"48"));
    if (!isWhole) {
        return false;
    }
    m_e164 = QLatin1String("+48") + national.toString();
    m_region = QStringLiteral("PL");
    m_type = PhoneType::Mobile;
    if (!isPolishMobile(national)) {
        i18n::phonenumbers::PhoneNumber number;
        number.set_country_code(48);
        number.set_national_number(national.toULongLong());
        m_type = fromLibrary(PhoneNumberUtil::GetInstance()->GetNumberType(number));
    }
    return true;
}

QString PhoneNumber::international() const
{
    const auto* util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return m_e164;
    }
    std::string text;
    util->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

#else

PhoneProblem PhoneNumber::readDigits(const QString& digits, const QString& assumedRegion)
{
    QString international = digits.startsWith(u'+') ? digits.mid(1) : QString();
    if (international.isEmpty() && digits.startsWith(QLatin1String("00"))) {
        international = digits.mid(2);
    }
    const Plan* plan = international.isEmpty() ? planOfRegion(assumedRegion) : planOfCode(international);
    if (international.isEmpty()) {
        if (!plan) {
            return PhoneProblem::UnknownCountry;
        }
        const QString code = QString::number(plan->code);
        const bool hasCode = digits.startsWith(code) && !matches(plan->national, digits)
            && matches(plan->national, digits.mid(code.size()));
        international = hasCode ? digits : code + digits;
    }
    if (plan) {
        const QString code = QString::number(plan->code);
        QString national = international.mid(code.size());
        const QString trunk = QString::fromLatin1(plan->trunk);
        if (!trunk.isEmpty() && national.startsWith(trunk) && !matches(plan->national, national)) {
            national = national.mid(trunk.size());
        }
        international = code + national;
        m_region = QString::fromLatin1(plan->region);
        m_type = !matches(plan->national, national) ? PhoneType::Unknown
            : matches(plan->mobile, national)       ? PhoneType::Mobile
                                                    : PhoneType::FixedLine;
    } else {
        m_type = PhoneType::Mobile; // nothing is known of this country's ranges: let the gateway decide
    }
    // E.164: at most 15 digits; fewer than 8 with the country code is no subscriber anywhere that schools
    // write to.
    if (international.size() < 8) {
        return PhoneProblem::TooShort;
    }
    if (international.size() > 15) {
        return PhoneProblem::TooLong;
    }
    if (international.startsWith(u'0')) {
        return PhoneProblem::UnknownCountry;
    }
    m_e164 = u'+' + international;
    return PhoneProblem::None;
}

bool PhoneNumber::readQuickly(const QString&, const QString&)
{
    return false;
}

QString PhoneNumber::international() const
{
    return m_e164;
}

#endif

PhoneProblem PhoneNumber::read(const QString& raw, const QString& region, Way way, PhoneNumber& number)
{
    number.m_raw = raw.trimmed();
    if (number.m_raw.isEmpty()) {
        return PhoneProblem::Empty;
    }
    QString digits;
    const auto problem
        = number.m_raw.size() > kMaxRaw ? PhoneProblem::TooLong : cleanDigits(number.m_raw, digits);
    const QString assumed = region.toUpper();
    if (problem == PhoneProblem::None) {
        if (way == Way::Quick && number.readQuickly(digits, assumed)) {
            return PhoneProblem::None;
        }
        if (digits.size() < 2 * kFewestDigits) {
            return number.readDigits(digits, assumed);
        }
    } else if (problem == PhoneProblem::Letters) {
        return problem;
    }
    // The library would take the second number for an extension of the first, and nobody would miss it.
    const QStringList parts = splitCell(number.m_raw);
    const bool areSeveral
        = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
              return digitCount(part) >= kFewestDigits;
          });
    if (areSeveral) {
        return PhoneProblem::Several;
    }
    return problem == PhoneProblem::None ? number.readDigits(digits, assumed) : problem;
}

PhoneProblem PhoneNumber::problem(const QString& raw, const QString& region)
{
    PhoneNumber number;
    return read(raw, region, Way::Quick, number);
}

Result<PhoneNumber> PhoneNumber::result(const QString& raw, const QString& region, Way way)
{
    PhoneNumber number;
    const auto problem = read(raw, region, way, number);
    if (problem == PhoneProblem::None) {
        return number;
    }
    const auto code = problem == PhoneProblem::Empty ? ErrorCode::InputMissing : ErrorCode::InputInvalid;
    return fail(code, QString::fromLatin1(phoneProblemName(problem)));
}

Result<PhoneNumber> PhoneNumber::parse(const QString& raw, const QString& region)
{
    return result(raw, region, Way::Quick);
}

Result<PhoneNumber> PhoneNumber::parseThoroughly(const QString& raw, const QString& region)
{
    return result(raw, region, Way::Thorough);
}

const std::vector<DiallingRegion>& PhoneNumber::regions()
{
    static const auto regions = makeRegions();
    return regions;
}

} // namespace belfry::core
