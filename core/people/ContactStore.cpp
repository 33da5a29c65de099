// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ContactStore.h"

#include "core/database/Dialect.h"
#include "core/database/Values.h"

namespace belfry::core::people {

using database::Query;
using database::Transaction;

namespace {

QString kindName(ContactKind kind)
{
    return kind == ContactKind::Email ? QStringLiteral("email") : QStringLiteral("phone");
}

QString stateName(ContactState state)
{
    switch (state) {
    case ContactState::Ok:
        return QStringLiteral("ok");
    case ContactState::Invalid:
        return QStringLiteral("invalid");
    case ContactState::Failing:
        return QStringLiteral("failing");
    }
    return {};
}

ContactState stateFromName(const QString& name)
{
    if (name == QLatin1String("invalid")) {
        return ContactState::Invalid;
    }
    return name == QLatin1String("failing") ? ContactState::Failing : ContactState::Ok;
}

Result<std::vector<Guardianship>> readLinks(Query& query)
{
    TRY(query.exec());
    std::vector<Guardianship> links;
    while (query.next()) {
        links.push_back({ query.id<PersonId>(0), query.id<PersonId>(1), query.text(2), query.integer(3) });
    }
    return links;
}

} // namespace

Result<std::vector<ContactPoint>> ContactStore::ofMany(Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql = QStringLiteral("SELECT id, person_id, kind, raw, normalised, country, label, receives_sms, "
                                 "state, state_reason, position "
                                 "FROM contact_point WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons")
        + QStringLiteral(" ORDER BY person_id, kind, position, id");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::vector<ContactPoint> points;
    while (query.next()) {
        ContactPoint point;
        point.id = query.id<ContactPointId>(0);
        point.person = query.id<PersonId>(1);
        point.kind = query.text(2) == QLatin1String("phone") ? ContactKind::Phone : ContactKind::Email;
        point.raw = query.text(3);
        point.normalised = query.text(4);
        point.country = query.text(5);
        point.label = query.text(6);
        point.receivesSms = query.boolean(7);
        point.state = stateFromName(query.text(8));
        point.stateReason = query.text(9);
        point.position = query.integer(10);
        points.push_back(std::move(point));
    }
    return points;
}

Result<void> ContactStore::insertMany(Transaction& tx, const std::vector<ContactPoint>& points)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<QVariantList> rows;
    rows.reserve(points.size());
    for (const ContactPoint& point : points) {
        rows.push_back({ point.id.value(),
            point.person.value(),
            kindName(point.kind),
            database::textValue(point.raw),
            database::textValue(point.normalised),
            database::textValue(point.country),
            database::textValue(point.label),
            point.receivesSms,
            stateName(point.state),
            database::textValue(point.stateReason),
            point.state == ContactState::Ok ? database::nullInteger() : QVariant(now),
            qint64 { point.position } });
    }
    return tx.insertMany(QStringLiteral("contact_point"),
        { QStringLiteral("id"),
            QStringLiteral("person_id"),
            QStringLiteral("kind"),
            QStringLiteral("raw"),
            QStringLiteral("normalised"),
            QStringLiteral("country"),
            QStringLiteral("label"),
            QStringLiteral("receives_sms"),
            QStringLiteral("state"),
            QStringLiteral("state_reason"),
            QStringLiteral("state_at"),
            QStringLiteral("position") },
        rows);
}

Result<void> ContactStore::replace(Transaction& tx, PersonId person, const std::vector<ContactPoint>& points)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM contact_point WHERE person_id = :person"));
    query.bind(":person", person);
    TRY(query.exec());
    return insertMany(tx, points);
}

Result<void> ContactStore::setState(
    Transaction& tx, ContactKind kind, const QString& normalised, ContactState state, const QString& reason)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("UPDATE contact_point SET state = :state, state_reason = :reason, state_at = :now "
                       "WHERE normalised = :address AND kind = :kind"));
    query.bind(":state", stateName(state))
        .bind(":reason", reason)
        .bind(":now", now)
        .bind(":address", normalised)
        .bind(":kind", kindName(kind));
    return query.exec();
}

Result<std::vector<Guardianship>> ContactStore::guardiansOf(
    Transaction& tx, const std::vector<PersonId>& students)
{
    QString sql
        = QStringLiteral("SELECT g.student_id, g.guardian_id, g.relation, g.position FROM guardianship g "
                         "JOIN person p ON p.id = g.guardian_id WHERE p.status <> 'merged' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("g.student_id"), ":students")
        + QStringLiteral(" ORDER BY g.student_id, g.position, g.guardian_id");
    auto query = tx.prepare(sql);
    query.bindIds(":students", students);
    return readLinks(query);
}

Result<std::vector<Guardianship>> ContactStore::studentsOf(Transaction& tx, PersonId guardian)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT g.student_id, g.guardian_id, g.relation, g.position FROM guardianship g "
        "JOIN person p ON p.id = g.student_id WHERE g.guardian_id = :guardian AND p.status <> 'merged' "
        "ORDER BY p.sort_key, p.id"));
    query.bind(":guardian", guardian);
    return readLinks(query);
}

Result<void> ContactStore::insertLinks(Transaction& tx, const std::vector<Guardianship>& links)
{
    std::vector<QVariantList> rows;
    rows.reserve(links.size());
    for (const Guardianship& link : links) {
        rows.push_back({ link.student.value(),
            link.guardian.value(),
            database::textValue(link.relation),
            qint64 { link.position } });
    }
    return tx.insertMany(QStringLiteral("guardianship"),
        { QStringLiteral("student_id"),
            QStringLiteral("guardian_id"),
            QStringLiteral("relation"),
            QStringLiteral("position") },
        rows);
}

Result<void> ContactStore::putLink(Transaction& tx, const Guardianship& link)
{
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO guardianship (student_id, guardian_id, relation, position) "
        "VALUES (:student, :guardian, :relation, :position) ON CONFLICT (student_id, guardian_id) "
        "DO UPDATE SET relation = excluded.relation, position = excluded.position"));
    query.bind(":student", link.student)
        .bind(":guardian", link.guardian)
        .bind(":relation", link.relation)
        .bind(":position", link.position);
    return query.exec();
}

Result<void> ContactStore::removeLink(Transaction& tx, PersonId student, PersonId guardian)
{
    auto query = tx.prepare(
        QStringLiteral("DELETE FROM guardianship WHERE student_id = :student AND guardian_id = :guardian"));
    query.bind(":student", student).bind(":guardian", guardian);
    return query.exec();
}

} // namespace belfry::core::people
