// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/InboxList.h"

namespace belfry::core::lists {

using database::Transaction;

Result<std::vector<InboxRow>> InboxList::ofPerson(
    Transaction& tx, const access::Session& session, PersonId person, int limit)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, COALESCE(outbox_id, 0), profile, subject, body, author, created_at, COALESCE(read_at, 0) "
        "FROM inbox_item WHERE person_id = :person OR person_id IN (SELECT id FROM person "
        "WHERE merged_into = :into) ORDER BY created_at DESC, id DESC LIMIT :limit"));
    query.bind(":person", person).bind(":into", person).bind(":limit", limit);
    TRY(query.exec());
    std::vector<InboxRow> rows;
    while (query.next()) {
        InboxRow row;
        row.id = query.int64(0);
        row.message = OutboxId(query.int64(1));
        row.isForStaffProfile = query.text(2) == QLatin1String("staff");
        row.subject = query.text(3);
        row.body = query.text(4);
        row.author = query.text(5);
        row.createdAt = query.int64(6);
        row.readAt = query.int64(7);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace belfry::core::lists
