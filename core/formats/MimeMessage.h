// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/EmailAddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <vector>

namespace belfry::core::formats {

struct Mailbox
{
    QString name; ///< may be empty
    EmailAddress address;
};

struct MimeAttachment
{
    QString fileName;
    QByteArray contentType; ///< "application/pdf"
    QByteArray bytes;
};

/// One mail to one recipient.
struct MimeMessage
{
    Mailbox from;
    EmailAddress replyTo; ///< empty: no Reply-To
    Mailbox to;
    QString subject;
    QString messageId; ///< without angle brackets: "uuid@sender.domain"
    QString belfryId; ///< X-Belfry-Id: the row's uuid, for matching bounces
    QString text;
    QString html; ///< empty: text only
    QList<MimeAttachment> attachments;
};

/**
 * The frozen bytes of a mail: everything but `Date:`, CRLF line endings, no line over 76 characters but for
 * an address that cannot be folded. The same message gives the same bytes on every system. Fails with
 * InputInvalid when a header value holds a control character ("subject: control_character"), the text a NUL
 * or an address is missing. Thread: any.
 */
Result<QByteArray> writeMime(const MimeMessage& message);

/// One stretch of a message: bytes, or the place where an attachment stands (base64 in lines of 76).
struct MimePiece
{
    QByteArray bytes;
    int attachment = -1; ///< index of MimeMessage::attachments, or -1
};
/// The same bytes as writeMime() with the attachments left out, for a store that keeps each of them once: an
/// attachment's `bytes` are not looked at.
Result<std::vector<MimePiece>> writeMimePieces(const MimeMessage& message);

/// The same frozen mail from another address: From (its name stays), Message-ID and X-Belfry-Id are new,
/// every other byte is the old one. `head` begins with the headers; more segments may follow it. InputInvalid
/// for what writeMime() did not write.
Result<QByteArray> withSender(
    const QByteArray& head, const EmailAddress& sender, const QString& messageId, const QString& belfryId);

/// The same frozen mail with other words: Subject, text, Message-ID and X-Belfry-Id are new; who writes to
/// whom, and the attachments behind it, stay. `head` is the first segment. InputInvalid for what writeMime()
/// did not write, for a mail with HTML, and for words that writeMime() would not take.
Result<QByteArray> withText(const QByteArray& head,
    const QString& subject,
    const QString& text,
    const QString& messageId,
    const QString& belfryId);

/// The frozen bytes with the moment of sending put first, in the offset of `moment`.
QByteArray withDate(const QByteArray& frozen, const QDateTime& moment);
/// The value of that line alone.
QByteArray dateValue(const QDateTime& moment);

} // namespace belfry::core::formats
