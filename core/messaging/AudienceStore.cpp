// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/AudienceStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::messaging {

using database::Query;
using database::Transaction;

namespace {

Result<std::vector<PersonId>> persons(Query& query)
{
    TRY(query.exec());
    std::vector<PersonId> found;
    while (query.next()) {
        found.push_back(query.id<PersonId>(0));
    }
    return found;
}

template <class AnyId>
Result<std::optional<std::pair<AnyId, QString>>> named(
    Transaction& tx, const QString& sql, const QString& folded)
{
    auto query = tx.prepare(sql);
    query.bind(":name", folded);
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<std::pair<AnyId, QString>>();
    }
    return std::optional(std::pair(query.id<AnyId>(0), query.text(1)));
}

} // namespace

Result<std::vector<PersonId>> AudienceStore::ofGroup(Transaction& tx, GroupId group)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT p.id FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.group_id = :group "
        "AND e.ended_at IS NULL AND p.status = 'active' ORDER BY p.sort_key, p.id"));
    query.bind(":group", group);
    return persons(query);
}

Result<std::vector<PersonId>> AudienceStore::ofAllGroups(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT p.id FROM person p WHERE p.status = 'active' AND EXISTS (SELECT 1 FROM enrolment e JOIN "
        "study_group g "
        "ON g.id = e.group_id WHERE e.person_id = p.id AND e.ended_at IS NULL AND g.status = 'active') "
        "ORDER BY p.sort_key, p.id"));
    return persons(query);
}

Result<std::vector<PersonId>> AudienceStore::withActiveContract(Transaction& tx, const QString& today)
{
    auto query = tx.prepare(QStringLiteral("SELECT p.id FROM person p WHERE p.status = 'active' AND EXISTS "
                                           "(SELECT 1 FROM contract c WHERE c.student_id = "
                                           "p.id AND c.status = 'signed' AND c.starts_on <= :today AND "
                                           "(c.ends_on IS NULL OR c.ends_on >= :today)) "
                                           "ORDER BY p.sort_key, p.id"));
    query.bind(":today", today);
    return persons(query);
}

Result<std::vector<PersonId>> AudienceStore::withFlag(Transaction& tx, Flag flag)
{
    QString sql = QStringLiteral("SELECT id FROM person WHERE status = 'active' AND ");
    sql += flag == Flag::Student ? QStringLiteral("is_student = TRUE")
        : flag == Flag::Guardian ? QStringLiteral("is_guardian = TRUE")
        : flag == Flag::Teacher  ? QStringLiteral("is_teacher = TRUE")
                                 : QStringLiteral("is_payer = TRUE");
    sql += QStringLiteral(" ORDER BY sort_key, id");
    auto query = tx.prepare(sql);
    return persons(query);
}

Result<std::vector<PersonId>> AudienceStore::withRole(Transaction& tx, RoleId role)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT p.id FROM person_role r JOIN person p ON p.id = r.person_id WHERE r.role_id = :role "
        "AND p.status = 'active' ORDER BY p.sort_key, p.id"));
    query.bind(":role", role);
    return persons(query);
}

Result<std::optional<std::pair<RoleId, QString>>> AudienceStore::roleByName(
    Transaction& tx, const QString& folded)
{
    return named<RoleId>(tx, QStringLiteral("SELECT id, name FROM role WHERE name_fold = :name"), folded);
}

Result<std::optional<std::pair<GroupId, QString>>> AudienceStore::groupByName(
    Transaction& tx, const QString& folded)
{
    return named<GroupId>(tx,
        QStringLiteral("SELECT id, name FROM study_group WHERE name_fold = :name AND status = 'active'"),
        folded);
}

Result<bool> AudienceStore::personExists(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral("SELECT 1 FROM person WHERE id = :id AND status <> 'merged'"));
    query.bind(":id", person);
    TRY(query.exec());
    return query.next();
}

Result<std::unordered_set<qint64>> AudienceStore::students(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    std::unordered_set<qint64> found;
    QString sql = QStringLiteral("SELECT id FROM person WHERE is_student = TRUE AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return found;
}

Result<std::vector<std::pair<PersonId, PersonId>>> AudienceStore::guardians(
    Transaction& tx, const std::vector<PersonId>& students)
{
    std::vector<std::pair<PersonId, PersonId>> found;
    QString sql
        = QStringLiteral("SELECT g.student_id, g.guardian_id FROM guardianship g JOIN person p ON p.id = "
                         "g.guardian_id WHERE p.status = 'active' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("g.student_id"), ":students")
        + QStringLiteral(" ORDER BY g.student_id, g.position, g.guardian_id");
    auto query = tx.prepare(sql);
    query.bindIds(":students", students);
    TRY(query.exec());
    while (query.next()) {
        found.emplace_back(query.id<PersonId>(0), query.id<PersonId>(1));
    }
    return found;
}

} // namespace belfry::core::messaging
