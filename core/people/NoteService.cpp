// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/NoteService.h"

#include "core/events/EventRecorder.h"
#include "core/people/PersonStore.h"

#include <QJsonObject>

#include <algorithm>

namespace belfry::core::people {

using access::Action;
using database::Transaction;

namespace {

bool isShowable(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Other_Control || c == u'\n' || c == u'\t';
    });
}

Result<QString> checkedBody(const QString& typed)
{
    QString body = typed.trimmed();
    body.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (body.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("body"));
    }
    if (body.size() > kLongestPersonNote) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("body: too_long"));
    }
    if (!isShowable(body)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("body: control_character"));
    }
    return body;
}

events::NewEvent eventOf(const Note& note)
{
    events::NewEvent event;
    event.type = events::EventType::Note;
    event.person = note.person;
    event.subjectKind = QStringLiteral("note");
    event.subjectId = note.id.value();
    event.values.insert(QStringLiteral("note"), note.body);
    event.cause = QStringLiteral("note:%1").arg(note.id.value());
    return event;
}

} // namespace

Result<NoteId> NoteService::add(
    Transaction& tx, const access::Session& session, PersonId person, const QString& body, Tell tell)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (tell == Tell::Family) {
        TRY(access::authorize(session, Action::Compose));
    }
    Note note;
    TRY_ASSIGN(note.body, checkedBody(body));
    TRY_ASSIGN(const auto found, PersonStore::findMany(tx, { person }));
    if (found.empty() || found.front().status == PersonStatus::Merged) {
        return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(person.value()));
    }
    TRY_ASSIGN(note.id, tx.reserveId<NoteId>(QStringLiteral("note")));
    note.uuid = QUuid::createUuid();
    note.person = person;
    note.author = session.name;
    TRY(NoteStore::insert(tx, note));
    if (tell == Tell::Family) {
        TRY(events::EventRecorder::record(tx, session.name, eventOf(note)));
    }
    tx.changed(database::Topic::People);
    TRY(m_audit.append(tx,
        session,
        "note.add",
        { { QStringLiteral("note"), note.id.value() },
            { QStringLiteral("person"), person.value() },
            { QStringLiteral("told"), tell == Tell::Family } }));
    return note.id;
}

Result<std::vector<Note>> NoteService::list(Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    return NoteStore::ofPerson(tx, person);
}

} // namespace belfry::core::people
