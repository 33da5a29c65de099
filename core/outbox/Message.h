// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/outbox/Reason.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace belfry::core::outbox {

/// States of a message; what each means stands in docs/delivery.md. Stored by name.
enum class State {
    Draft,
    Pending,
    Ready,
    Claimed,
    Sending,
    Retry,
    Sent,
    Failed,
    InDoubt,
    Quarantined,
    Blocked,
    Expired,
    Cancelled,
    Held
};
inline constexpr State kStates[] { State::Draft,
    State::Pending,
    State::Ready,
    State::Claimed,
    State::Sending,
    State::Retry,
    State::Sent,
    State::Failed,
    State::InDoubt,
    State::Quarantined,
    State::Blocked,
    State::Expired,
    State::Cancelled,
    State::Held };
QString stateName(State state);
std::optional<State> stateFromName(const QString& name);
/// The same pairs as the table legal_transition, which the database enforces; a test compares them.
bool isLegal(State from, State to);
bool isFinal(State state);

/// The three kinds (decision 1). Credentials are of kind System.
enum class MessageKind { System, Informational, Periodic };
QString kindName(MessageKind kind);
std::optional<MessageKind> kindFromName(const QString& name);

/// System: the recipient's inbox in the database, which needs neither address nor number (LL2-28).
enum class Channel { Email, Sms, System };
/// What stands in `address` of a message to the recipient's inbox in the database; the second one for the
/// inbox of a teacher's staff profile (IM-14, IM-15).
inline constexpr char kInboxAddress[] = "inbox";
inline constexpr char kStaffInboxAddress[] = "inbox/staff";
QString channelName(Channel channel);
std::optional<Channel> channelFromName(const QString& name);

/// What a message speaks of, with its version: a credential's account, later an instalment or a lesson.
struct Subject
{
    QString kind; ///< "credential"
    qint64 id = 0; ///< AccountId
    int version = 0;
};

/// One segment of the frozen bytes.
struct Segment
{
    QByteArray bytes;
    bool isSecret = false; ///< kept sealed with Purpose::Content
    QByteArray blob; ///< SHA-256 of an attachment in the table blob, instead of bytes
};

/// One recipient x one channel x one message, frozen; made by handover and messaging, put in by
/// OutboxService::queue.
struct NewMessage
{
    QUuid uuid; ///< also the left part of the Message-ID
    PersonId recipient;
    QString recipientName;
    Channel channel = Channel::Email;
    QString address; ///< normalised
    QString sender; ///< mail.from
    QString subject; ///< without any secret
    QString messageId; ///< "<uuid@domain>"
    std::vector<Segment> content;
    std::vector<Subject> subjects;
    std::optional<OutboxId> resendOf;
    bool again
        = false; ///< a person said "send again": with `resendOf` it may stand beside one that still waits
    std::optional<qint64> plannedAt {}; ///< UTC ms
    std::optional<qint64> notAfter;
    std::vector<PersonId> about; ///< students: rows of submission_recipient
    int parts = 0; ///< SMS
    qint64 priceMinor = 0; ///< of all parts; the wallet reserves and charges it
    std::vector<PersonId> sharing {}; ///< further readers of the same address; their consents count as well
};

/// Somebody who was meant and gets nothing, and why.
struct Skipped
{
    PersonId about; ///< the student
    PersonId recipient; ///< whom it would have gone to; invalid: nobody
    Reason reason = Reason::None;
    QString detail;
};

struct NewSubmission
{
    MessageKind kind = MessageKind::System;
    QString purpose; ///< "credentials"
    QString audience; ///< JSON: who was meant
    QString title {}; ///< what people know it by: the subject as it was written
    std::optional<qint64> plannedAt {}; ///< UTC ms
};

/// A row as people see it.
struct Row
{
    OutboxId id;
    QUuid uuid;
    SubmissionId submission;
    MessageKind kind = MessageKind::System;
    QString purpose;
    Channel channel = Channel::Email;
    PersonId recipient;
    QString recipientName;
    QString address;
    QString sender;
    QString subject;
    QString messageId;
    QString author;
    qint64 createdAt = 0;
    State state = State::Draft;
    qint64 stateAt = 0;
    Reason reason = Reason::None;
    QString reasonDetail;
    State heldFrom = State::Draft;
    QString approval; ///< "", "rule", "person"
    QString approvedBy;
    qint64 approvedAt = 0;
    qint64 plannedAt = 0;
    qint64 nextAt = 0; ///< 0: none
    qint64 decideAfter = 0;
    int attempts = 0;
    int crashes = 0;
    qint64 acceptedAt = 0;
    QString transport; ///< "smtp", "folder"
    QString acceptedAs;
    OutboxId resendOf;
    QByteArray digest;
    int parts = 0; ///< SMS
    qint64 priceMinor = 0; ///< of all parts
    qint64 reservedMinor = 0; ///< what the wallet keeps for it
    QString report; ///< delivery report: "", waiting, accepted, delivered, undelivered, expired, unknown
    QString reportDetail; ///< the gateway's words
    qint64 reportAt = 0; ///< 0: none
    bool ignoresHours = false; ///< "send now anyway" (decision 3)
};

/// Whether a person may approve it: it waits for that, or the rule that had approved it holds no more.
bool isToApprove(const Row& row);

struct AttemptRow
{
    QUuid id;
    qint64 markerAt = 0;
    qint64 finishedAt = 0;
    QString transport;
    QString result;
    int code = 0;
    QString reply;
};

struct HistoryRow
{
    qint64 at = 0;
    QString from;
    QString to;
    QString actor;
    QString reason;
    QString detail;
};

} // namespace belfry::core::outbox
