// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/NoteStore.h"

#include "core/database/Values.h"

namespace belfry::core::people {

using database::Transaction;

Result<void> NoteStore::insert(Transaction& tx, const Note& note)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO note (id, uuid, person_id, body, author, created_at) "
                                           "VALUES (:id, :uuid, :person, :body, :author, :now)"));
    query.bind(":id", note.id)
        .bind(":uuid", note.uuid)
        .bind(":person", note.person)
        .bind(":body", note.body)
        .bind(":author", note.author)
        .bind(":now", now);
    return query.execOne();
}

Result<std::vector<Note>> NoteStore::ofPerson(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral("SELECT id, uuid, person_id, body, author, created_at FROM note "
                                           "WHERE person_id = :person OR person_id IN (SELECT id FROM person "
                                           "WHERE merged_into = :into) ORDER BY created_at DESC, id DESC"));
    query.bind(":person", person).bind(":into", person);
    TRY(query.exec());
    std::vector<Note> notes;
    while (query.next()) {
        Note note;
        note.id = query.id<NoteId>(0);
        note.uuid = query.uuid(1);
        note.person = query.id<PersonId>(2);
        note.body = query.text(3);
        note.author = query.text(4);
        note.createdAt = query.int64(5);
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace belfry::core::people
