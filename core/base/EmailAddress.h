// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace belfry::core {

/// Why a text is not one address that mail can be sent to. `ui` has a sentence for each.
enum class AddressProblem {
    None,
    Empty,
    ControlCharacter, ///< CR, LF, NUL, another control character or an invisible one inside
    Several, ///< a comma or semicolon, or more than one @
    DisplayName, ///< `Anna <anna@example.org>`
    Space, ///< a blank inside
    NoAt,
    EmptyLocal, ///< nothing before the @
    EmptyDomain, ///< nothing behind the @
    QuotedLocal, ///< `"anna nowak"@example.org`: legal, but many servers fail on it
    NonAsciiLocal, ///< needs SMTPUTF8, which not every server on the way has
    BadLocal, ///< a character or a dot where RFC 5321 has none
    BadDomain, ///< not a host name with a dot
    TooLong ///< over 64 characters before the @, or over 254 in all
};

/// Stable lower-case name ("non_ascii_local"): the `detail` of the error, also for the console's JSON.
const char* addressProblemName(AddressProblem problem);

/**
 * One address that RFC 5321 allows in `RCPT TO` as dot-atom@domain; international domain names are converted.
 * A value; thread: any.
 */
class EmailAddress
{
public:
    /// No address: everything empty. Only for members that are filled later.
    EmailAddress() = default;

    /// Blanks around are cut. Fails with InputInvalid (InputMissing when empty), `detail` is
    /// addressProblemName().
    static Result<EmailAddress> parse(const QString& text);

    /// The same check for who wants the reason as a value.
    static AddressProblem problem(const QString& text);

    bool isEmpty() const { return m_normalised.isEmpty(); }
    /// As typed, without the blanks around.
    const QString& text() const { return m_text; }
    /// Local part as typed (it may be case-sensitive), domain in lower case and ASCII: for sending and
    /// comparing.
    const QString& normalised() const { return m_normalised; }
    QString localPart() const { return m_normalised.left(m_at); }
    /// Lower case, ASCII ("xn--…").
    QString domain() const { return m_normalised.mid(m_at + 1); }

    friend bool operator==(const EmailAddress& a, const EmailAddress& b)
    {
        return a.m_normalised == b.m_normalised;
    }

private:
    static AddressProblem read(const QString& text, EmailAddress& address);

    QString m_text;
    QString m_normalised;
    qsizetype m_at = 0;
};

} // namespace belfry::core
