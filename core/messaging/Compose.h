// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Audience.h"
#include "core/messaging/Template.h"
#include "core/outbox/Message.h"

namespace belfry::core::messaging {

/// A file that goes with a mail; its bytes lie in the table `blob`, once for all recipients.
struct Attachment
{
    QString fileName; ///< a bare name, without any folder
    QByteArray contentType;
    QByteArray sha256;
    qint64 size = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};
/// Many providers refuse larger mails; base64 adds a third.
inline constexpr qint64 kLargestAttachments = 15LL * 1024 * 1024;
inline constexpr qsizetype kLongestSubject = 250; ///< characters

/// A message as somebody writes it, before anybody has got it.
struct Composition
{
    outbox::MessageKind kind = outbox::MessageKind::Informational;
    QString purpose = QStringLiteral("message");
    Audience audience;
    /// Who was resolved already, instead of the audience (notifications); each stays as it is.
    std::vector<Addressee> addressees;
    std::vector<outbox::Channel> channels { outbox::Channel::Email };
    TemplateText text;
    QString smsText; ///< empty: the text of the mail
    std::vector<Attachment> attachments;
    std::optional<qint64> sendAt; ///< UTC ms, not before; empty: as soon as possible
    QString replyTo; ///< empty: the school's main address
    /// Values of what happened, the same for everybody (LessonTime, Cause ...).
    Values eventValues;
    /// Values that differ by the person whom the message is about (instalments).
    std::unordered_map<qint64, Values> personValues;
    /// What the message speaks of (instalment, contract): for once-only and for "superseded".
    std::vector<outbox::Subject> subjects;
    /// The same where it differs by the person whom the message is about.
    std::unordered_map<qint64, std::vector<outbox::Subject>> personSubjects;
    std::optional<qint64> notAfter; ///< UTC ms: pointless afterwards
    /// System messages: which inbox of the recipient (IM-14, IM-15).
    bool isForStaffProfile = false;
};

/// One message that would leave.
struct PlannedMessage
{
    PersonId recipient;
    QString recipientName; ///< "Anna and Jan Nowak" where an address is shared
    outbox::Channel channel = outbox::Channel::Email;
    QString address;
    std::vector<PersonId> about;
    std::vector<PersonId> sharing; ///< further recipients who read the same mailbox and get this one mail
    int parts = 0; ///< SMS
    qint64 priceMinor = 0;
};

struct LeftOut
{
    outbox::Channel channel = outbox::Channel::Email;
    outbox::Skipped skipped;
};

/// What a careful colleague would ask about before sending (wish 19).
enum class Risk {
    VeryMany, ///< over kManyRecipients
    GuardiansOfAllGroups,
    ListAttached, ///< a spreadsheet or table: it may hold the names of others
};
inline constexpr int kManyRecipients = 200;

struct ComposePlan
{
    Composition composition;
    std::vector<PlannedMessage> messages;
    std::vector<LeftOut> leftOut;
    std::vector<TemplateIssue> issues; ///< of the texts; with one nothing may be queued
    std::vector<Risk> risks;
    bool senderIsPlaceholder = false;

    int count(outbox::Channel channel) const;
    qint64 priceMinor() const;
};

/// One message exactly as it will leave.
struct ComposedPreview
{
    outbox::Channel channel = outbox::Channel::Email;
    QString from;
    QString replyTo;
    QString to;
    QString subject;
    QString body;
    int parts = 0;
    qint64 priceMinor = 0;
};

} // namespace belfry::core::messaging
