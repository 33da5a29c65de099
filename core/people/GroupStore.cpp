// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/GroupStore.h"

#include "core/base/TextFold.h"
#include "core/database/Dialect.h"
#include "core/database/Values.h"
#include "core/people/PersonText.h"

#include <QHash>
#include <QSet>

namespace belfry::core::people {

using database::Query;
using database::Transaction;

namespace {

StudyGroup groupAt(const Query& query)
{
    StudyGroup group;
    group.id = query.id<GroupId>(0);
    group.uuid = query.uuid(1);
    group.name = query.text(2);
    group.note = query.text(3);
    group.isArchived = query.text(4) == QLatin1String("archived");
    group.studentCount = query.integer(5);
    return group;
}

Result<std::vector<StudyGroup>> readGroups(Query& query)
{
    TRY(query.exec());
    std::vector<StudyGroup> groups;
    while (query.next()) {
        groups.push_back(groupAt(query));
    }
    return groups;
}

} // namespace

Result<void> GroupStore::insert(Transaction& tx, const StudyGroup& group, const QString& schoolLanguage)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("INSERT INTO study_group (id, uuid, name, name_fold, note, sort_key, created_at) "
                       "VALUES (:id, :uuid, :name, :name_fold, :note, :sort_key, :now)"));
    query.bind(":id", group.id)
        .bind(":uuid", group.uuid)
        .bind(":name", group.name)
        .bind(":name_fold", searchFold(group.name))
        .bind(":note", group.note)
        .bind(":sort_key", nameSortKey(group.name, schoolLanguage))
        .bind(":now", now);
    return query.exec();
}

Result<void> GroupStore::update(Transaction& tx, const StudyGroup& group, const QString& schoolLanguage)
{
    auto query = tx.prepare(QStringLiteral("UPDATE study_group SET name = :name, name_fold = :name_fold, "
                                           "note = :note, sort_key = :sort_key WHERE id = :id"));
    query.bind(":name", group.name)
        .bind(":name_fold", searchFold(group.name))
        .bind(":note", group.note)
        .bind(":sort_key", nameSortKey(group.name, schoolLanguage))
        .bind(":id", group.id);
    return query.execOne();
}

Result<void> GroupStore::setArchived(Transaction& tx, GroupId id, bool archived)
{
    auto query = tx.prepare(QStringLiteral("UPDATE study_group SET status = :status WHERE id = :id"));
    query.bind(":status", archived ? QStringLiteral("archived") : QStringLiteral("active")).bind(":id", id);
    return query.execOne();
}

Result<std::vector<StudyGroup>> GroupStore::list(Transaction& tx, bool withArchived)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT g.id, g.uuid, g.name, g.note, g.status, COUNT(p.id) FROM study_group g "
        "LEFT JOIN enrolment e ON e.group_id = g.id AND e.ended_at IS NULL "
        "LEFT JOIN person p ON p.id = e.person_id AND p.status = 'active' AND p.is_student = TRUE "
        "WHERE g.status = 'active' OR CAST(:archived AS BIGINT) = 1 "
        "GROUP BY g.id, g.uuid, g.name, g.note, g.status, g.sort_key ORDER BY g.status, g.sort_key, g.id"));
    query.bind(":archived", withArchived ? 1 : 0);
    return readGroups(query);
}

Result<std::optional<StudyGroup>> GroupStore::find(Transaction& tx, GroupId id)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT g.id, g.uuid, g.name, g.note, g.status, (SELECT COUNT(*) FROM "
                                    "enrolment e JOIN person p ON p.id = e.person_id "
                                    "WHERE e.group_id = g.id AND e.ended_at IS NULL AND p.status = 'active' "
                                    "AND p.is_student = TRUE) FROM study_group g WHERE g.id = :id"));
    query.bind(":id", id);
    TRY_ASSIGN(const auto groups, readGroups(query));
    return groups.empty() ? std::nullopt : std::optional(groups.front());
}

Result<std::optional<GroupId>> GroupStore::findByName(Transaction& tx, const QString& name)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id FROM study_group WHERE name_fold = :fold AND status = 'active'"));
    query.bind(":fold", searchFold(name));
    TRY(query.exec());
    return query.next() ? std::optional(query.id<GroupId>(0)) : std::nullopt;
}

Result<QHash<QString, GroupId>> GroupStore::activeByFold(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT name_fold, id FROM study_group WHERE status = 'active'"));
    TRY(query.exec());
    QHash<QString, GroupId> groups;
    while (query.next()) {
        groups.insert(query.text(0), query.id<GroupId>(1));
    }
    return groups;
}

Result<std::vector<PersonId>> GroupStore::students(Transaction& tx, GroupId id)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT p.id FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.group_id = "
                       ":group AND e.ended_at IS NULL "
                       "AND p.status = 'active' AND p.is_student = TRUE ORDER BY p.sort_key, p.id"));
    query.bind(":group", id);
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

Result<std::vector<StudyGroup>> GroupStore::groupsOf(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral("SELECT g.id, g.uuid, g.name, g.note, g.status, 0 FROM enrolment "
                                           "e JOIN study_group g ON g.id = e.group_id "
                                           "WHERE e.person_id = :person AND e.ended_at IS NULL AND g.status "
                                           "= 'active' ORDER BY g.sort_key, g.id"));
    query.bind(":person", person);
    return readGroups(query);
}

Result<std::vector<Enrolment>> GroupStore::enrolments(Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql = QStringLiteral("SELECT group_id, person_id FROM enrolment WHERE ended_at IS NULL AND ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::vector<Enrolment> found;
    while (query.next()) {
        found.push_back({ query.id<GroupId>(0), query.id<PersonId>(1) });
    }
    return found;
}

Result<void> GroupStore::enrol(Transaction& tx, const std::vector<Enrolment>& enrolments)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<PersonId> persons;
    for (const Enrolment& enrolment : enrolments) {
        persons.push_back(enrolment.person);
    }
    QString sql = QStringLiteral("SELECT group_id, person_id, ended_at FROM enrolment WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    QHash<std::pair<qint64, qint64>, bool> known; // whether it has ended
    {
        auto query = tx.prepare(sql);
        query.bindIds(":persons", persons);
        TRY(query.exec());
        while (query.next()) {
            known.insert({ query.int64(0), query.int64(1) }, !query.isNull(2));
        }
    }
    std::vector<QVariantList> rows;
    auto again = tx.prepare(QStringLiteral("UPDATE enrolment SET ended_at = NULL, since = :now WHERE "
                                           "group_id = :group AND person_id = :person"));
    for (const Enrolment& enrolment : enrolments) {
        const auto place = std::pair(enrolment.group.value(), enrolment.person.value());
        const auto found = known.constFind(place);
        if (found == known.constEnd()) {
            rows.push_back({ place.first, place.second, now });
            known.insert(place, false);
        } else if (*found) {
            again.bind(":now", now).bind(":group", enrolment.group).bind(":person", enrolment.person);
            TRY(again.execOne());
        }
    }
    return tx.insertMany(QStringLiteral("enrolment"),
        { QStringLiteral("group_id"), QStringLiteral("person_id"), QStringLiteral("since") },
        rows);
}

Result<void> GroupStore::leave(Transaction& tx, GroupId group, const std::vector<PersonId>& persons)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral(
        "UPDATE enrolment SET ended_at = :now WHERE group_id = :group AND ended_at IS NULL AND ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bind(":now", now).bind(":group", group).bindIds(":persons", persons);
    return query.exec();
}

/// Two questions instead of a join: PostgreSQL, which knows nothing yet of tables that were just filled, went
/// through every group for each hundred persons.
Result<QHash<qint64, QString>> GroupStore::names(Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql = QStringLiteral("SELECT person_id, group_id FROM enrolment WHERE ended_at IS NULL AND ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    QHash<qint64, std::vector<qint64>> members; // by group
    while (query.next()) {
        members[query.int64(1)].push_back(query.int64(0));
    }
    QString second = QStringLiteral("SELECT id, name FROM study_group WHERE status = 'active' AND ");
    second += tx.dialect().idsIn(QStringLiteral("id"), ":groups") + QStringLiteral(" ORDER BY sort_key, id");
    auto groups = tx.prepare(second);
    groups.bindIds(":groups", std::vector<qint64>(members.keyBegin(), members.keyEnd()));
    TRY(groups.exec());
    QHash<qint64, QString> found;
    while (groups.next()) {
        const QString name = groups.text(1);
        for (const qint64 person : members.value(groups.int64(0))) {
            QString& names = found[person];
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + name;
        }
    }
    return found;
}

} // namespace belfry::core::people
