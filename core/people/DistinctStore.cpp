// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/DistinctStore.h"

#include <algorithm>

namespace belfry::core::people {

using database::Transaction;

Result<void> DistinctStore::add(Transaction& tx, PersonId one, PersonId other, const QString& saidBy)
{
    TRY(remove(tx, one, other)); // said twice is said by the last
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO person_distinct (first_id, second_id, said_by, "
                                           "said_at) VALUES (:first, :second, :by, :now)"));
    query.bind(":first", std::min(one, other)).bind(":second", std::max(one, other));
    query.bind(":by", saidBy).bind(":now", now);
    return query.exec();
}

Result<void> DistinctStore::remove(Transaction& tx, PersonId one, PersonId other)
{
    auto query = tx.prepare(
        QStringLiteral("DELETE FROM person_distinct WHERE first_id = :first AND second_id = :second"));
    query.bind(":first", std::min(one, other)).bind(":second", std::max(one, other));
    return query.exec();
}

Result<std::vector<std::pair<PersonId, PersonId>>> DistinctStore::list(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT d.first_id, d.second_id FROM person_distinct d JOIN person a ON a.id = d.first_id JOIN "
        "person b ON b.id = d.second_id WHERE a.status = 'active' AND b.status = 'active' ORDER BY "
        "a.sort_key, d.first_id, d.second_id"));
    TRY(query.exec());
    std::vector<std::pair<PersonId, PersonId>> pairs;
    while (query.next()) {
        pairs.emplace_back(query.id<PersonId>(0), query.id<PersonId>(1));
    }
    return pairs;
}

Result<void> DistinctStore::move(Transaction& tx, PersonId from, PersonId into)
{
    struct Mark
    {
        PersonId other;
        QString saidBy;
    };
    auto query = tx.prepare(
        QStringLiteral("SELECT CASE WHEN first_id = :one THEN second_id ELSE first_id END, said_by FROM "
                       "person_distinct WHERE first_id = :two OR second_id = :three"));
    query.bind(":one", from).bind(":two", from).bind(":three", from);
    TRY(query.exec());
    std::vector<Mark> marks;
    while (query.next()) {
        marks.push_back({ query.id<PersonId>(0), query.text(1) });
    }
    for (const Mark& mark : marks) {
        TRY(remove(tx, from, mark.other));
        if (mark.other != into) {
            TRY(add(tx, into, mark.other, mark.saidBy));
        }
    }
    return {};
}

} // namespace belfry::core::people
