// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/ReplyClassifier.h"

#include <QRegularExpression>

namespace belfry::core::delivery {

namespace {

constexpr int kMaxLines = 20;
constexpr int kMaxText = 500;

using Class = OutcomeClass;

bool isLogin(SmtpStage stage)
{
    return stage <= SmtpStage::Auth;
}

int codeOfLine(const QByteArray& line)
{
    if (line.size() < 3 || line.at(0) < '1' || line.at(0) > '5') {
        return 0;
    }
    bool number = false;
    const int code = line.left(3).toInt(&number);
    const bool ends = line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-';
    return number && ends && line.at(1) >= '0' && line.at(2) >= '0' ? code : 0;
}

QByteArray wordsOf(const SmtpReply& reply)
{
    QByteArray text;
    for (const QByteArray& line : reply.lines) {
        text += (text.isEmpty() ? line : ' ' + line.mid(4));
    }
    return text;
}

bool says(const QByteArray& words, const char* pattern)
{
    const QRegularExpression expression(
        QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromLatin1(words)).hasMatch();
}

/// A code that speaks about who we are, whatever was just asked.
bool isAuthReply(int code, const QString& status)
{
    return code == 530 || code == 534 || code == 535 || code == 538 || status == QLatin1String("5.7.30")
        || status == QLatin1String("5.7.57") || status == QLatin1String("5.7.139");
}

Class classOfTemporary(SmtpStage stage, int code, const QString& status, const QByteArray& words)
{
    if (status == QLatin1String("4.2.2") && stage > SmtpStage::Mail) {
        return Class::MailboxFull;
    }
    if (status == QLatin1String("4.5.3")
        || says(words, "daily.{0,40}(limit|quota)|(limit|quota).{0,40}(per|a) day")) {
        return Class::Quota;
    }
    if (code != 421 && !isLogin(stage)
        && (status == QLatin1String("4.7.1") || status == QLatin1String("4.2.0")
            || says(words, "gr[ea]y ?list"))) {
        return Class::Greylist;
    }
    if (code == 432
        || says(words, "rate limit|too many (messages|mails|connections|concurrent)|too quickly|too fast")) {
        return Class::Rate;
    }
    if ((stage == SmtpStage::Auth || stage == SmtpStage::StartTls) && code != 421) {
        return Class::TransportDown; // 454 4.7.0: the server cannot check the password, or encrypt, just now
    }
    if (status.startsWith(QLatin1String("4.7."))) {
        return Class::Rate;
    }
    // Up to MAIL nothing of this message was said yet: the server is the trouble. Later the message itself
    // may be, and must not hold up the ones behind it.
    return isLogin(stage) || (stage == SmtpStage::Mail && code == 421) ? Class::TransportDown
                                                                       : Class::Temporary;
}

bool isRecipientStatus(const QString& status)
{
    static const QStringList kRecipient { QStringLiteral("5.1.1"),
        QStringLiteral("5.1.2"),
        QStringLiteral("5.1.3"),
        QStringLiteral("5.1.4"),
        QStringLiteral("5.1.6"),
        QStringLiteral("5.1.10"),
        QStringLiteral("5.2.1"),
        QStringLiteral("5.4.1"),
        QStringLiteral("5.4.4") };
    return kRecipient.contains(status);
}

Class classOfPermanent(SmtpStage stage, int code, const QString& status, const QByteArray& words)
{
    if (isAuthReply(code, status) && stage != SmtpStage::Greeting && stage != SmtpStage::Ehlo) {
        return Class::AuthRefused;
    }
    if (stage == SmtpStage::Auth) {
        return Class::AuthRefused;
    }
    if (isLogin(stage)) {
        return stage == SmtpStage::Greeting ? Class::TransportDown : Class::Configuration;
    }
    if (status == QLatin1String("5.4.5") || status == QLatin1String("5.5.3")
        || says(words, "daily.{0,40}(limit|quota)|(limit|quota).{0,40}(per|a) day")) {
        return Class::Quota;
    }
    if (stage == SmtpStage::Mail) {
        return Class::PermanentPolicy; // speaks of the sender: never mark the recipient's address
    }
    if (status == QLatin1String("5.2.2")) {
        return Class::MailboxFull; // a full mailbox is emptied some day
    }
    if (isRecipientStatus(status)) {
        return Class::PermanentRecipient;
    }
    const bool silent = status.isEmpty() || status == QLatin1String("5.0.0");
    const bool addressCode = code == 550 || code == 551 || code == 553 || code == 501 || code == 556;
    return silent && stage == SmtpStage::Rcpt && addressCode ? Class::PermanentRecipient
                                                             : Class::PermanentPolicy;
}

Class classOfFailure(SmtpStage stage, SmtpFailure failure)
{
    switch (failure) {
    case SmtpFailure::TlsCertificate:
        return Class::TlsBad;
    case SmtpFailure::TlsNotOffered:
    case SmtpFailure::NoAuthOffered:
    case SmtpFailure::LocalFile:
        return Class::Configuration;
    case SmtpFailure::LoginDenied:
        return stage == SmtpStage::Auth ? Class::AuthRefused : Class::Configuration;
    case SmtpFailure::Unreachable:
    case SmtpFailure::TlsHandshake:
        return Class::TransportDown;
    case SmtpFailure::None:
    case SmtpFailure::Timeout:
    case SmtpFailure::ConnectionLost:
    case SmtpFailure::Nonsense:
    case SmtpFailure::Internal:
        break;
    }
    // Lost while something of this message was on its way: it counts against the message, so that one that
    // brings a server down cannot stand at the head of the queue for ever.
    return stage <= SmtpStage::Mail ? Class::TransportDown : Class::Temporary;
}

Verdict verdictOf(Class kind, SmtpStage stage)
{
    switch (kind) {
    case Class::Accepted:
        return Verdict::Sent;
    case Class::TransportDown:
    case Class::TlsBad:
    case Class::AuthRefused:
    case Class::Configuration:
    case Class::Quota:
    case Class::Balance:
    case Class::Stopped:
        return Verdict::NotSent;
    case Class::Rate:
        return isLogin(stage) ? Verdict::NotSent : Verdict::Retry;
    case Class::Greylist:
    case Class::Temporary:
    case Class::MailboxFull:
        return Verdict::Retry;
    case Class::PermanentRecipient:
    case Class::PermanentPolicy:
        return Verdict::Failed;
    case Class::Unknown:
        return Verdict::InDoubt;
    }
    return Verdict::InDoubt;
}

Class classOf(const SmtpEvidence& evidence, int code, const QString& status)
{
    const QByteArray words = wordsOf(evidence.reply);
    const bool weOurselves = evidence.failure == SmtpFailure::NoAuthOffered
        || (evidence.failure == SmtpFailure::TlsNotOffered && evidence.stage != SmtpStage::StartTls)
        || evidence.failure == SmtpFailure::TlsCertificate || evidence.failure == SmtpFailure::LocalFile;
    if (!weOurselves && code / 100 == 4) {
        return classOfTemporary(evidence.stage, code, status, words);
    }
    if (!weOurselves && code / 100 == 5) {
        return classOfPermanent(evidence.stage, code, status, words);
    }
    if (evidence.stage == SmtpStage::Dot) {
        return code / 100 == 2 ? Class::Accepted : Class::Unknown;
    }
    return classOfFailure(evidence.stage, evidence.failure);
}

QString acceptedAs(const QByteArray& words)
{
    static const QRegularExpression kQueued(QStringLiteral("(?:queued as|\\bid[=:])\\s*<?([^\\s>;,]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kQueued.match(QString::fromLatin1(words));
    return (match.hasMatch() ? match.captured(1) : printableLine(words)).left(100);
}

} // namespace

void addReplyLine(SmtpReply& reply, const QByteArray& line)
{
    const QByteArray text = line.trimmed().left(kMaxText);
    reply.code = codeOfLine(text);
    reply.complete = reply.code != 0 && (text.size() == 3 || text.at(3) == ' ');
    if (reply.lines.size() == kMaxLines) {
        reply.lines.removeLast(); // the last line stays the last that came
    }
    reply.lines.append(text);
}

QString enhancedCodeOf(const SmtpReply& reply)
{
    static const QRegularExpression kStatus(
        QStringLiteral("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?=$|[ \\t:;,)\\]])"));
    for (const QByteArray& line : reply.lines) {
        const auto match = kStatus.match(QString::fromLatin1(line));
        // A status of another class than the reply's is a contradiction: the reply rules (RFC 2034).
        if (match.hasMatch() && match.captured(1).at(0).digitValue() == reply.code / 100) {
            return match.captured(1);
        }
    }
    return {};
}

QString printableLine(const QByteArray& text)
{
    QString line = QString::fromUtf8(text);
    for (QChar& c : line) {
        if (!c.isPrint()) {
            c = QLatin1Char(' ');
        }
    }
    return line.simplified().left(kMaxText);
}

Outcome classifySmtp(const SmtpEvidence& evidence)
{
    const bool answered = evidence.reply.complete;
    Outcome outcome;
    outcome.afterMarker = evidence.markerGiven;
    const int code = answered ? evidence.reply.code : 0;
    const QString status = answered ? enhancedCodeOf(evidence.reply) : QString();
    outcome.kind = classOf(evidence, code, status);
    outcome.verdict = verdictOf(outcome.kind, evidence.stage);
    const bool serverDecided = code / 100 >= 4 || outcome.kind == Class::Accepted;
    outcome.code = serverDecided ? code : 0;
    outcome.enhancedCode = serverDecided ? status : QString();
    outcome.reply = serverDecided || evidence.localText.isEmpty()
        ? printableLine(wordsOf(evidence.reply))
        : printableLine(evidence.localText.toUtf8());
    if (outcome.kind == Class::Accepted) {
        outcome.acceptedAs = acceptedAs(wordsOf(evidence.reply));
    }
    return outcome;
}

} // namespace belfry::core::delivery
