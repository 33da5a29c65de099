// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RoleStore.h"

#include "core/base/TextFold.h"

#include <QUuid>

namespace belfry::core::people {

using database::Query;
using database::Transaction;

namespace {

Result<std::vector<OwnRole>> rolesIn(Query& query)
{
    TRY(query.exec());
    std::vector<OwnRole> roles;
    while (query.next()) {
        roles.push_back({ query.id<RoleId>(0), query.text(1), query.integer(2) });
    }
    return roles;
}

} // namespace

Result<void> RoleStore::insert(Transaction& tx, RoleId id, const QString& name)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO role (id, uuid, name, name_fold, created_at) VALUES (:id, :uuid, :name, :fold, :now)"));
    query.bind(":id", id)
        .bind(":uuid", QUuid::createUuid())
        .bind(":name", name)
        .bind(":fold", searchFold(name))
        .bind(":now", now);
    return query.exec();
}

Result<void> RoleStore::rename(Transaction& tx, RoleId id, const QString& name)
{
    auto query = tx.prepare(QStringLiteral("UPDATE role SET name = :name, name_fold = :fold WHERE id = :id"));
    query.bind(":name", name).bind(":fold", searchFold(name)).bind(":id", id);
    return query.execOne();
}

Result<void> RoleStore::remove(Transaction& tx, RoleId id)
{
    auto members = tx.prepare(QStringLiteral("DELETE FROM person_role WHERE role_id = :id"));
    members.bind(":id", id);
    TRY(members.exec());
    auto query = tx.prepare(QStringLiteral("DELETE FROM role WHERE id = :id"));
    query.bind(":id", id);
    return query.execOne();
}

Result<std::vector<OwnRole>> RoleStore::list(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT r.id, r.name, (SELECT COUNT(*) FROM person_role m JOIN person p ON p.id = m.person_id WHERE "
        "m.role_id = r.id AND p.status = 'active') FROM role r ORDER BY r.name_fold"));
    return rolesIn(query);
}

Result<std::vector<OwnRole>> RoleStore::ofPerson(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT r.id, r.name, 0 FROM role r JOIN person_role m ON m.role_id = r.id WHERE m.person_id = "
        ":person ORDER BY r.name_fold"));
    query.bind(":person", person);
    return rolesIn(query);
}

Result<std::optional<RoleId>> RoleStore::findByName(Transaction& tx, const QString& name)
{
    auto query = tx.prepare(QStringLiteral("SELECT id FROM role WHERE name_fold = :fold"));
    query.bind(":fold", searchFold(name));
    TRY(query.exec());
    return query.next() ? std::optional(query.id<RoleId>(0)) : std::nullopt;
}

Result<std::vector<PersonId>> RoleStore::persons(Transaction& tx, RoleId id)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT p.id FROM person_role m JOIN person p ON p.id = m.person_id WHERE m.role_id = "
                       ":role AND p.status = 'active' ORDER BY p.sort_key, p.id"));
    query.bind(":role", id);
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

Result<void> RoleStore::give(Transaction& tx, RoleId id, PersonId person)
{
    auto query = tx.prepare(QStringLiteral("INSERT INTO person_role (role_id, person_id) VALUES (:role, "
                                           ":person) ON CONFLICT (role_id, person_id) DO NOTHING"));
    query.bind(":role", id).bind(":person", person);
    return query.exec();
}

Result<void> RoleStore::take(Transaction& tx, RoleId id, PersonId person)
{
    auto query
        = tx.prepare(QStringLiteral("DELETE FROM person_role WHERE role_id = :role AND person_id = :person"));
    query.bind(":role", id).bind(":person", person);
    return query.exec();
}

} // namespace belfry::core::people
