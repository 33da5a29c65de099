// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/EventStore.h"

#include "core/database/Dialect.h"

#include <QJsonDocument>

namespace belfry::core::events {

using database::Query;
using database::Transaction;

namespace {

constexpr char kColumns[] = "id, uuid, type, person_id, recipient_id, subject_kind, subject_id, "
                            "subject_version, data, cause, deadline_at, author, happened_at, state, "
                            "submission_id, reason, handled_at, needs_approval";

QVariant number(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

EventState stateFromName(const QString& name)
{
    for (const EventState state : { EventState::Done, EventState::Waiting, EventState::Dropped }) {
        if (name == eventStateName(state)) {
            return state;
        }
    }
    return EventState::New;
}

Result<std::vector<Event>> eventsOf(Query& query)
{
    TRY(query.exec());
    std::vector<Event> events;
    while (query.next()) {
        Event event;
        int column = 0;
        event.id = query.id<EventId>(column++);
        event.uuid = query.uuid(column++);
        const auto type = eventFromName(query.text(column++));
        if (!type) {
            continue; // written by a newer Belfry, which will tell it
        }
        event.type = *type;
        event.person = query.id<PersonId>(column++);
        event.recipient = query.id<PersonId>(column++);
        event.subjectKind = query.text(column++);
        event.subjectId = query.int64(column++);
        event.subjectVersion = query.integer(column++);
        event.values = QJsonDocument::fromJson(query.text(column++).toUtf8()).object();
        event.cause = query.text(column++);
        event.deadlineAt = query.optionalInt64(column++);
        event.author = query.text(column++);
        event.happenedAt = query.int64(column++);
        event.state = stateFromName(query.text(column++));
        event.submission = query.id<SubmissionId>(column++);
        event.reason = query.text(column++);
        event.handledAt = query.int64(column++);
        event.needsApproval = query.boolean(column++);
        events.push_back(std::move(event));
    }
    return events;
}

QVariantList rowOf(EventId id, const NewEvent& event, const QString& author, qint64 now)
{
    const QByteArray values = QJsonDocument(event.values).toJson(QJsonDocument::Compact);
    return { id.value(),
        QUuid::createUuid().toString(QUuid::WithoutBraces),
        eventName(event.type),
        event.person.toVariant(),
        event.recipient.toVariant(),
        event.subjectKind.isNull() ? QStringLiteral("") : event.subjectKind,
        number(event.subjectId > 0 ? std::optional(event.subjectId) : std::nullopt),
        event.subjectVersion,
        QString::fromUtf8(values),
        event.cause,
        number(event.deadlineAt),
        author.isNull() ? QStringLiteral("") : author,
        now,
        event.needsApproval };
}

} // namespace

Result<QHash<QString, EventId>> EventStore::byCauses(Transaction& tx, const QStringList& causes)
{
    QString sql = QStringLiteral("SELECT cause, id FROM event WHERE ");
    sql += tx.dialect().textsIn(QStringLiteral("cause"), ":causes");
    auto query = tx.prepare(sql);
    query.bindTexts(":causes", causes);
    TRY(query.exec());
    QHash<QString, EventId> known;
    while (query.next()) {
        known.insert(query.text(0), query.id<EventId>(1));
    }
    return known;
}

Result<std::vector<EventId>> EventStore::insert(
    Transaction& tx, const QString& author, const std::vector<NewEvent>& events)
{
    static const QStringList kInserted { QStringLiteral("id"),
        QStringLiteral("uuid"),
        QStringLiteral("type"),
        QStringLiteral("person_id"),
        QStringLiteral("recipient_id"),
        QStringLiteral("subject_kind"),
        QStringLiteral("subject_id"),
        QStringLiteral("subject_version"),
        QStringLiteral("data"),
        QStringLiteral("cause"),
        QStringLiteral("deadline_at"),
        QStringLiteral("author"),
        QStringLiteral("happened_at"),
        QStringLiteral("needs_approval") };
    TRY_ASSIGN(const auto numbers, tx.reserveIds(QStringLiteral("event"), static_cast<int>(events.size())));
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<EventId> ids;
    std::vector<QVariantList> rows;
    ids.reserve(events.size());
    rows.reserve(events.size());
    for (size_t index = 0; index < events.size(); ++index) {
        ids.emplace_back(numbers[index]);
        rows.push_back(rowOf(ids.back(), events[index], author, now));
    }
    const auto inserted = tx.insertMany(QStringLiteral("event"), kInserted, rows);
    if (!inserted) {
        const Error& error = inserted.error();
        const bool isKnown
            = error.code == ErrorCode::DbConstraint && error.detail.contains(QLatin1String("cause"));
        return fail(isKnown ? Error { ErrorCode::DbBusy, error.detail } : error);
    }
    return ids;
}

Result<std::vector<Event>> EventStore::takeNew(Transaction& tx, int limit)
{
    // In the words of the partial index event_new, so that it is asked.
    QString sql = QStringLiteral("SELECT %1 FROM event WHERE state IN ('new', 'waiting') AND state = 'new' "
                                 "ORDER BY id LIMIT :limit ")
                      .arg(QLatin1String(kColumns));
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":limit", limit);
    return eventsOf(query);
}

Result<std::vector<Event>> EventStore::takeNew(Transaction& tx, EventId id)
{
    QString sql = QStringLiteral("SELECT %1 FROM event WHERE id = :id AND state = 'new' ")
                      .arg(QLatin1String(kColumns));
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bind(":id", id);
    return eventsOf(query);
}

Result<bool> EventStore::hasNew(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT 1 FROM event WHERE state IN ('new', 'waiting') AND state = 'new' LIMIT 1"));
    TRY(query.exec());
    return query.next();
}

Result<std::optional<Event>> EventStore::find(Transaction& tx, EventId id)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT %1 FROM event WHERE id = :id").arg(QLatin1String(kColumns)));
    query.bind(":id", id);
    TRY_ASSIGN(const auto events, eventsOf(query));
    return events.empty() ? std::optional<Event>() : std::optional(events.front());
}

Result<std::vector<Event>> EventStore::ofPerson(Transaction& tx, PersonId person, int limit)
{
    auto query = tx.prepare(QStringLiteral("SELECT %1 FROM event WHERE person_id = :person "
                                           "ORDER BY happened_at DESC, id DESC LIMIT :limit")
            .arg(QLatin1String(kColumns)));
    query.bind(":person", person).bind(":limit", limit);
    return eventsOf(query);
}

Result<void> EventStore::markDone(Transaction& tx, const std::vector<EventId>& ids, SubmissionId submission)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral("UPDATE event SET state = 'done', submission_id = :submission, "
                                 "handled_at = :now WHERE state = 'new' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":submission", submission).bind(":now", now).bindIds(":ids", ids);
    return query.exec();
}

Result<void> EventStore::markDropped(
    Transaction& tx, const std::vector<EventId>& ids, const QString& reason, SubmissionId submission)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral("UPDATE event SET state = 'dropped', reason = :reason, "
                                 "submission_id = :submission, handled_at = :now WHERE state = 'new' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":reason", reason).bind(":submission", submission).bind(":now", now).bindIds(":ids", ids);
    return query.exec();
}

Result<int> EventStore::dropNew(Transaction& tx, const QString& reason)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "UPDATE event SET state = 'dropped', reason = :reason, handled_at = :now WHERE state IN ('new', "
        "'waiting') AND state = 'new'"));
    query.bind(":reason", reason).bind(":now", now);
    TRY(query.exec());
    return static_cast<int>(query.affectedRows());
}

} // namespace belfry::core::events
