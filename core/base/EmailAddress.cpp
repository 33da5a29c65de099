// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EmailAddress.h"

#include <QUrl>

#include <algorithm>

namespace belfry::core {
namespace {

constexpr qsizetype kMaxLocal = 64; // RFC 5321 4.5.3.1.1
constexpr qsizetype kMaxAddress = 254; // RFC 5321 4.5.3.1.3 without the angle brackets
constexpr qsizetype kMaxDomain = 253;
constexpr qsizetype kMaxLabel = 63;

bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// What a dot-atom is made of (RFC 5322 3.2.3).
bool isDotAtomCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c.unicode()) || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool hasEmptyPart(QStringView text)
{
    return text.startsWith(u'.') || text.endsWith(u'.') || text.contains(QStringView(u".."));
}

AddressProblem checkLocalPart(QStringView local)
{
    if (local.isEmpty()) {
        return AddressProblem::EmptyLocal;
    }
    if (local.contains(u'"')) {
        return AddressProblem::QuotedLocal;
    }
    if (std::any_of(local.begin(), local.end(), [](QChar c) { return c.unicode() > 0x7E; })) {
        return AddressProblem::NonAsciiLocal;
    }
    if (hasEmptyPart(local) || !std::all_of(local.begin(), local.end(), isDotAtomCharacter)) {
        return AddressProblem::BadLocal;
    }
    return local.size() > kMaxLocal ? AddressProblem::TooLong : AddressProblem::None;
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kMaxLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), [](QChar c) {
               return isAsciiLetterOrDigit(c.unicode()) || c == u'-';
           });
}

/// A host name of ASCII labels. One label alone is a slip of the pen ("anna@gmail"), but for this computer
/// itself.
bool isDomain(QStringView domain)
{
    if (domain == QStringView(u"localhost")) {
        return true;
    }
    const auto labels = domain.split(u'.');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return labels.size() >= 2 && domain.size() <= kMaxDomain
        && std::all_of(labels.begin(), labels.end(), isLabel)
        && !std::all_of(labels.last().begin(), labels.last().end(), isDigit);
}

QString asciiDomain(const QString& domain)
{
    const bool ascii = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? domain.toLower() : QString::fromLatin1(QUrl::toAce(domain)).toLower();
}

/// What is wrong before the text can be cut at its @.
AddressProblem checkShape(QStringView text)
{
    if (text.isEmpty()) {
        return AddressProblem::Empty;
    }
    if (std::any_of(text.begin(), text.end(), isHidden)) {
        return AddressProblem::ControlCharacter;
    }
    if (text.contains(u'<') || text.contains(u'>')) {
        return text.count(u'@') > 1 ? AddressProblem::Several : AddressProblem::DisplayName;
    }
    if (text.startsWith(u'"')) {
        return AddressProblem::QuotedLocal;
    }
    if (text.contains(u',') || text.contains(u';') || text.count(u'@') > 1) {
        return AddressProblem::Several;
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) {
        return AddressProblem::Space;
    }
    return text.contains(u'@') ? AddressProblem::None : AddressProblem::NoAt;
}

} // namespace

const char* addressProblemName(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::None:
        return "none";
    case AddressProblem::Empty:
        return "empty";
    case AddressProblem::ControlCharacter:
        return "control_character";
    case AddressProblem::Several:
        return "several";
    case AddressProblem::DisplayName:
        return "display_name";
    case AddressProblem::Space:
        return "space";
    case AddressProblem::NoAt:
        return "no_at";
    case AddressProblem::EmptyLocal:
        return "empty_local";
    case AddressProblem::EmptyDomain:
        return "empty_domain";
    case AddressProblem::QuotedLocal:
        return "quoted_local";
    case AddressProblem::NonAsciiLocal:
        return "non_ascii_local";
    case AddressProblem::BadLocal:
        return "bad_local";
    case AddressProblem::BadDomain:
        return "bad_domain";
    case AddressProblem::TooLong:
        return "too_long";
    }
    return "none";
}

AddressProblem EmailAddress::read(const QString& text, EmailAddress& address)
{
    address.m_text = text.trimmed();
    if (const auto problem = checkShape(address.m_text); problem != AddressProblem::None) {
        return problem;
    }
    address.m_at = address.m_text.indexOf(u'@');
    const QStringView local = QStringView(address.m_text).left(address.m_at);
    if (const auto problem = checkLocalPart(local); problem != AddressProblem::None) {
        return problem;
    }
    const QString typedDomain = address.m_text.mid(address.m_at + 1);
    if (typedDomain.isEmpty()) {
        return AddressProblem::EmptyDomain;
    }
    if (typedDomain.size() > kMaxDomain) {
        return AddressProblem::TooLong;
    }
    const QString domain = asciiDomain(typedDomain);
    if (!isDomain(domain)) {
        return AddressProblem::BadDomain;
    }
    address.m_normalised = local.toString() + u'@' + domain;
    return address.m_normalised.size() > kMaxAddress ? AddressProblem::TooLong : AddressProblem::None;
}

AddressProblem EmailAddress::problem(const QString& text)
{
    EmailAddress address;
    return read(text, address);
}

Result<EmailAddress> EmailAddress::parse(const QString& text)
{
    EmailAddress address;
    const auto problem = read(text, address);
    if (problem == AddressProblem::None) {
        return address;
    }
    const auto code = problem == AddressProblem::Empty ? ErrorCode::InputMissing : ErrorCode::InputInvalid;
    return fail(code, QString::fromLatin1(addressProblemName(problem)));
}

} // namespace belfry::core
