// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/MessageCheck.h"

#include <algorithm>

namespace belfry::core::delivery {

namespace {

constexpr qsizetype kMaxLine = 998; // RFC 5322 2.1.1, without CRLF
constexpr qsizetype kMaxAddress = 254; // RFC 5321 4.5.3.1.3, without the brackets

enum class Lines { Good, BareLineEnd, NulByte, TooLong };

Lines inspectLines(const QByteArray& bytes)
{
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (c == '\0') {
            return Lines::NulByte;
        }
        const bool endsHere = c == '\r' && at + 1 < bytes.size() && bytes.at(at + 1) == '\n';
        if (!endsHere && (c == '\r' || c == '\n')) {
            return Lines::BareLineEnd;
        }
        if (endsHere) {
            if (at - lineStart > kMaxLine) {
                return Lines::TooLong;
            }
            ++at;
            lineStart = at + 1;
        }
    }
    return bytes.size() - lineStart > kMaxLine ? Lines::TooLong : Lines::Good;
}

bool isAddressCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u > 0x20 && u < 0x7f && u != u'<' && u != u'>' && u != u'"' && u != u'\\' && u != u',' && u != u';'
        && u != u':' && u != u'(' && u != u')' && u != u'[' && u != u']';
}

Outcome refused(const char* sentence)
{
    return ownOutcome(Verdict::Failed, OutcomeClass::PermanentPolicy, QString::fromLatin1(sentence));
}

} // namespace

Outcome ownOutcome(Verdict verdict, OutcomeClass kind, const QString& text, bool afterMarker)
{
    Outcome outcome;
    outcome.verdict = verdict;
    outcome.kind = kind;
    outcome.reply = text;
    outcome.afterMarker = afterMarker;
    return outcome;
}

bool isWireAddress(const QString& address)
{
    const auto at = address.indexOf(QLatin1Char('@'));
    return at > 0 && at < address.size() - 1 && address.lastIndexOf(QLatin1Char('@')) == at
        && address.size() <= kMaxAddress && std::all_of(address.begin(), address.end(), isAddressCharacter);
}

std::optional<Outcome> refuseUnsafe(const OutgoingMessage& message)
{
    if (!isWireAddress(message.envelopeFrom)) {
        return ownOutcome(Verdict::NotSent,
            OutcomeClass::Configuration,
            QStringLiteral("The sender's address is not one that mail can be sent from."));
    }
    if (!isWireAddress(message.address)) {
        return ownOutcome(Verdict::Failed,
            OutcomeClass::PermanentRecipient,
            QStringLiteral("The recipient's address is not one that mail can be sent to."));
    }
    if (message.bytes.isEmpty()) {
        return refused("The message is empty.");
    }
    switch (inspectLines(message.bytes)) {
    case Lines::Good:
        return std::nullopt;
    case Lines::BareLineEnd:
        return refused("The message holds a line end that is not CRLF.");
    case Lines::NulByte:
        return refused("The message holds a NUL byte.");
    case Lines::TooLong:
        return refused("The message holds a line of more than 998 octets.");
    }
    return std::nullopt;
}

} // namespace belfry::core::delivery
