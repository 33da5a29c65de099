// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonStore.h"

#include "core/database/Dialect.h"
#include "core/database/Values.h"
#include "core/people/ContactStore.h"
#include "core/people/PersonText.h"

#include <QHash>

namespace belfry::core::people {

using database::Query;
using database::Transaction;

namespace {

PersonStatus statusFromName(const QString& name)
{
    if (name == QLatin1String("archived")) {
        return PersonStatus::Archived;
    }
    return name == QLatin1String("merged") ? PersonStatus::Merged : PersonStatus::Active;
}

QString kindName(PersonKind kind)
{
    return kind == PersonKind::Organisation ? QStringLiteral("organisation") : QStringLiteral("natural");
}

/// Columns is_student, is_guardian, is_teacher, is_payer from `first` on.
PersonRoles rolesAt(const Query& query, int first)
{
    PersonRoles roles;
    roles.setFlag(PersonRole::Student, query.boolean(first));
    roles.setFlag(PersonRole::Guardian, query.boolean(first + 1));
    roles.setFlag(PersonRole::Teacher, query.boolean(first + 2));
    roles.setFlag(PersonRole::Payer, query.boolean(first + 3));
    return roles;
}

Person personAt(const Query& query)
{
    Person person;
    person.id = query.id<PersonId>(0);
    person.uuid = query.uuid(1);
    person.kind
        = query.text(2) == QLatin1String("organisation") ? PersonKind::Organisation : PersonKind::Natural;
    person.givenName = query.text(3);
    person.familyName = query.text(4);
    person.organisationName = query.text(5);
    person.birthDate = query.date(6);
    person.number = query.text(7);
    person.language = query.text(8);
    person.note = query.text(9);
    person.roles = rolesAt(query, 10);
    person.status = statusFromName(query.text(14));
    person.smsWanted = query.boolean(15);
    return person;
}

Result<std::vector<KnownPerson>> readKnown(Query& query)
{
    TRY(query.exec());
    std::vector<KnownPerson> known;
    while (query.next()) {
        KnownPerson person;
        person.id = query.id<PersonId>(0);
        person.kind
            = query.text(1) == QLatin1String("organisation") ? PersonKind::Organisation : PersonKind::Natural;
        person.status = statusFromName(query.text(2));
        person.roles = rolesAt(query, 3);
        person.birthDate = query.date(7);
        person.number = query.text(8);
        person.nameFold = query.text(9);
        person.givenName = query.text(10);
        person.familyName = query.text(11);
        person.language = query.text(12);
        person.note = query.text(13);
        known.push_back(std::move(person));
    }
    return known;
}

} // namespace

QString statusName(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Active:
        return QStringLiteral("active");
    case PersonStatus::Archived:
        return QStringLiteral("archived");
    case PersonStatus::Merged:
        return QStringLiteral("merged");
    }
    return {};
}

Result<void> PersonStore::insertMany(
    Transaction& tx, const std::vector<PersonRecord>& records, const QString& schoolLanguage)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<QVariantList> rows;
    rows.reserve(records.size());
    for (const PersonRecord& record : records) {
        const Person& person = record.person;
        rows.push_back({ person.id.value(),
            database::uuidValue(person.uuid),
            kindName(person.kind),
            database::textValue(person.givenName),
            database::textValue(person.familyName),
            database::textValue(person.organisationName),
            database::nullableDate(person.birthDate),
            database::nullableText(person.number),
            database::textValue(person.language),
            database::textValue(person.note),
            person.roles.testFlag(PersonRole::Student),
            person.roles.testFlag(PersonRole::Guardian),
            person.roles.testFlag(PersonRole::Teacher),
            person.roles.testFlag(PersonRole::Payer),
            statusName(person.status),
            nameSortKey(person.listName(), schoolLanguage),
            searchText(person, record.login, record.points),
            nameFold(person),
            now,
            now });
    }
    return tx.insertMany(QStringLiteral("person"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("kind"),
            QStringLiteral("given_name"),
            QStringLiteral("family_name"),
            QStringLiteral("organisation_name"),
            QStringLiteral("birth_date"),
            QStringLiteral("number"),
            QStringLiteral("language"),
            QStringLiteral("note"),
            QStringLiteral("is_student"),
            QStringLiteral("is_guardian"),
            QStringLiteral("is_teacher"),
            QStringLiteral("is_payer"),
            QStringLiteral("status"),
            QStringLiteral("sort_key"),
            QStringLiteral("search_fold"),
            QStringLiteral("name_fold"),
            QStringLiteral("created_at"),
            QStringLiteral("updated_at") },
        rows);
}

Result<void> PersonStore::update(Transaction& tx, const Person& person, const QString& schoolLanguage)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query
        = tx.prepare(QStringLiteral("UPDATE person SET kind = :kind, given_name = :given_name, family_name = "
                                    ":family_name, organisation_name = :organisation_name, "
                                    "birth_date = :birth_date, number = :number, language = :language, note "
                                    "= :note, is_student = :is_student, "
                                    "is_guardian = :is_guardian, is_teacher = :is_teacher, is_payer = "
                                    ":is_payer, sort_key = :sort_key, name_fold = :name_fold, "
                                    "updated_at = :updated_at WHERE id = :id AND status <> 'merged'"));
    query.bind(":kind", kindName(person.kind))
        .bind(":given_name", person.givenName)
        .bind(":family_name", person.familyName)
        .bind(":organisation_name", person.organisationName)
        .bindNullable(":birth_date", person.birthDate)
        .bindNullable(":number", person.number)
        .bind(":language", person.language)
        .bind(":note", person.note)
        .bind(":is_student", person.roles.testFlag(PersonRole::Student))
        .bind(":is_guardian", person.roles.testFlag(PersonRole::Guardian))
        .bind(":is_teacher", person.roles.testFlag(PersonRole::Teacher))
        .bind(":is_payer", person.roles.testFlag(PersonRole::Payer))
        .bind(":sort_key", nameSortKey(person.listName(), schoolLanguage))
        .bind(":name_fold", nameFold(person))
        .bind(":updated_at", now)
        .bind(":id", person.id);
    TRY(query.exec());
    if (query.affectedRows() != 1) {
        return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(person.id.value()));
    }
    return {};
}

Result<void> PersonStore::setSmsWanted(Transaction& tx, const std::vector<PersonId>& ids, bool wanted)
{
    QString sql = QStringLiteral("UPDATE person SET sms_wanted = :wanted, updated_at = :now WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(sql);
    query.bind(":wanted", wanted).bind(":now", now).bindIds(":ids", ids);
    return query.exec();
}

Result<std::vector<Person>> PersonStore::findMany(Transaction& tx, const std::vector<PersonId>& ids)
{
    QString sql = QStringLiteral("SELECT id, uuid, kind, given_name, family_name, organisation_name, "
                                 "birth_date, number, language, note, is_student, is_guardian, "
                                 "is_teacher, is_payer, status, sms_wanted FROM person WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    QHash<PersonId, Person> found;
    while (query.next()) {
        const Person person = personAt(query);
        found.insert(person.id, person);
    }
    std::vector<Person> persons;
    persons.reserve(ids.size());
    for (const PersonId id : ids) {
        if (const auto person = found.constFind(id); person != found.constEnd()) {
            persons.push_back(*person);
        }
    }
    return persons;
}

Result<void> PersonStore::setStatus(Transaction& tx, const std::vector<PersonId>& ids, PersonStatus status)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral(
        "UPDATE person SET status = :status, updated_at = :now WHERE status <> 'merged' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":status", statusName(status)).bind(":now", now).bindIds(":ids", ids);
    return query.exec();
}

Result<void> PersonStore::addRoles(Transaction& tx, const std::vector<PersonId>& ids, PersonRole role)
{
    QString sql;
    switch (role) {
    case PersonRole::Student:
        sql = QStringLiteral("UPDATE person SET is_student = TRUE WHERE is_student = FALSE AND ");
        break;
    case PersonRole::Guardian:
        sql = QStringLiteral("UPDATE person SET is_guardian = TRUE WHERE is_guardian = FALSE AND ");
        break;
    case PersonRole::Teacher:
        sql = QStringLiteral("UPDATE person SET is_teacher = TRUE WHERE is_teacher = FALSE AND ");
        break;
    case PersonRole::Payer:
        sql = QStringLiteral("UPDATE person SET is_payer = TRUE WHERE is_payer = FALSE AND ");
        break;
    }
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    return query.exec();
}

Result<void> PersonStore::refreshSearch(Transaction& tx, const std::vector<PersonId>& ids)
{
    TRY_ASSIGN(const auto persons, findMany(tx, ids));
    TRY_ASSIGN(const auto points, ContactStore::ofMany(tx, ids));
    QHash<PersonId, std::vector<ContactPoint>> pointsOf;
    for (const ContactPoint& point : points) {
        pointsOf[point.person].push_back(point);
    }
    QString sql = QStringLiteral("SELECT person_id, login FROM account WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":ids");
    QHash<PersonId, QString> logins;
    {
        auto query = tx.prepare(sql);
        query.bindIds(":ids", ids);
        TRY(query.exec());
        while (query.next()) {
            logins.insert(query.id<PersonId>(0), query.text(1));
        }
    }
    auto update = tx.prepare(QStringLiteral("UPDATE person SET search_fold = :text WHERE id = :id"));
    for (const Person& person : persons) {
        update.bind(":text", searchText(person, logins.value(person.id), pointsOf.value(person.id)))
            .bind(":id", person.id);
        TRY(update.exec());
    }
    return {};
}

Result<void> PersonStore::appendLogins(Transaction& tx, const std::vector<PersonId>& ids)
{
    QString sql = QStringLiteral("UPDATE person SET search_fold = search_fold || ' ' || (SELECT a.login_fold "
                                 "FROM account a WHERE a.person_id = person.id) "
                                 "WHERE EXISTS (SELECT 1 FROM account a WHERE a.person_id = person.id) AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    return query.exec();
}

Result<bool> PersonStore::numberTaken(Transaction& tx, const QString& number, PersonId except)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id FROM person WHERE number = :number AND status <> 'merged' AND id <> :except"));
    query.bind(":number", number).bind(":except", except.value());
    TRY(query.exec());
    return query.next();
}

Result<std::vector<KnownPerson>> PersonStore::knownByNumbers(Transaction& tx, const QStringList& numbers)
{
    QString sql
        = QStringLiteral("SELECT id, kind, status, is_student, is_guardian, is_teacher, is_payer, "
                         "birth_date, number, name_fold, given_name, family_name, "
                         "language, note FROM person WHERE number IS NOT NULL AND status <> 'merged' AND ");
    sql += tx.dialect().textsIn(QStringLiteral("number"), ":numbers");
    auto query = tx.prepare(sql);
    query.bindTexts(":numbers", numbers);
    return readKnown(query);
}

Result<std::vector<KnownPerson>> PersonStore::knownByNames(Transaction& tx, const QStringList& nameFolds)
{
    QString sql = QStringLiteral("SELECT id, kind, status, is_student, is_guardian, is_teacher, is_payer, "
                                 "birth_date, number, name_fold, given_name, family_name, "
                                 "language, note FROM person WHERE status <> 'merged' AND ");
    sql += tx.dialect().textsIn(QStringLiteral("name_fold"), ":names") + QStringLiteral(" ORDER BY id");
    auto query = tx.prepare(sql);
    query.bindTexts(":names", nameFolds);
    return readKnown(query);
}

Result<std::vector<std::pair<PersonId, PersonId>>> PersonStore::likelyDuplicates(Transaction& tx)
{
    // Father and son may share a name and an address: two birth dates that differ say that they are two.
    auto query = tx.prepare(QStringLiteral(
        "SELECT a.id, b.id FROM person a JOIN person b ON b.name_fold = a.name_fold AND b.id > a.id "
        "WHERE a.status = 'active' AND b.status = 'active' AND a.kind = b.kind AND a.name_fold <> '' "
        "AND (a.birth_date = b.birth_date OR ((a.birth_date IS NULL OR b.birth_date IS NULL) AND EXISTS ("
        "SELECT 1 FROM contact_point x JOIN contact_point y ON y.kind = x.kind AND LOWER(y.normalised) = "
        "LOWER(x.normalised) "
        "WHERE x.person_id = a.id AND y.person_id = b.id AND x.normalised <> ''))) "
        "AND NOT EXISTS (SELECT 1 FROM person_distinct d WHERE d.first_id = a.id AND d.second_id = b.id) "
        "ORDER BY a.sort_key, "
        "a.id, b.id"));
    TRY(query.exec());
    std::vector<std::pair<PersonId, PersonId>> pairs;
    while (query.next()) {
        pairs.emplace_back(query.id<PersonId>(0), query.id<PersonId>(1));
    }
    return pairs;
}

} // namespace belfry::core::people
