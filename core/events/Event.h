// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

/// What happened in the school and may be told to people (LL2-02): plain values. Thread: any.
namespace belfry::core::events {

/// In the order in which they are listed everywhere.
enum class EventType {
    AccountCreated,
    CredentialsChanged,
    ContractStatus,
    SystemMessage, ///< something new lies in the person's inbox
    GroupJoined,
    GroupLeft,
    LessonCancelled,
    LessonMoved,
    Note,
    InstalmentDue,
    InstalmentOverdue,
    PaymentReceived,
    Birthday,
    ContractEnding,
    ConsentMissing,
    LowWallet,
    DeliveryTrouble
};
/// "lesson_cancelled": in the database and the console.
QString eventName(EventType type);
std::optional<EventType> eventFromName(const QString& name);

/**
 * Values of an event for the text, by the English names of its variables ("contract number", "lesson time",
 * "reason"). What reads differently in each language is kept as what it is, and written in the language of
 * whoever reads it: these functions make such values.
 */
QJsonValue dateValue(QDate date);
QJsonValue momentValue(qint64 utcMs);
QJsonValue moneyValue(qint64 minor, const QString& currency);
/// A word of the program ("signed", "awaiting_signature").
QJsonValue wordValue(const QString& word);
/// Such a value as text; dates and moments in the school's time zone. An unknown word stays as it is.
QString valueText(const QJsonValue& value, const QString& language, const QByteArray& timeZone);

/// What somebody records in the transaction in which it happens.
struct NewEvent
{
    EventType type = EventType::Note;
    PersonId person; ///< whom it is about; invalid: a group, or the school itself
    PersonId recipient; ///< who gets it, where not the catalogue decides: the payer of an instalment
    QString subjectKind; ///< "instalment", "contract", "group", "account" ...
    qint64 subjectId = 0;
    int subjectVersion = 0;
    QJsonObject values;
    QString cause; ///< once per cause: "instalment_due:17:2026-12-01"
    std::optional<qint64> deadlineAt; ///< UTC ms: pointless afterwards (the lesson's start)
    bool needsApproval = false; ///< a person decides, whatever rule is in force (told late, for example)
};

enum class EventState {
    New,
    Done, ///< its messages stand in the outbox, under `submission`
    Waiting, ///< somebody has to say first whether it shall be told
    Dropped ///< nothing came of it, `reason` says why
};
QString eventStateName(EventState state);

struct Event : NewEvent
{
    EventId id;
    QUuid uuid;
    QString author;
    qint64 happenedAt = 0; ///< UTC ms
    EventState state = EventState::New;
    SubmissionId submission;
    QString reason; ///< of Dropped: "silent", "too_late", "nobody" ...
    qint64 handledAt = 0; ///< 0: not yet
};

} // namespace belfry::core::events
