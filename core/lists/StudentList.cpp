// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/StudentList.h"

#include "core/database/Dialect.h"
#include "core/lists/CredentialQuery.h"
#include "core/people/ContactStore.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace belfry::core::lists {

using access::Action;
using database::Query;
using database::Transaction;

namespace {

/// Written exactly as in the partial indexes, so that the engines use them.
QString kindCondition(PersonListKind kind)
{
    switch (kind) {
    case PersonListKind::Students:
        return QStringLiteral("p.is_student = TRUE AND ");
    case PersonListKind::Guardians:
        return QStringLiteral("p.is_guardian = TRUE AND ");
    case PersonListKind::Teachers:
        return QStringLiteral("p.is_teacher = TRUE AND ");
    case PersonListKind::Payers:
        return QStringLiteral("p.is_payer = TRUE AND ");
    case PersonListKind::Everybody:
        break;
    }
    return {};
}

/// BadAddress is any wrong address, also beside a good one: it is there to be mended.
QString problemCondition(Problem problem)
{
    switch (problem) {
    case Problem::NoAddress:
        return QStringLiteral(
            " AND NOT EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = p.id AND c.kind = 'email')");
    case Problem::BadAddress:
        return QStringLiteral(" AND EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = p.id AND "
                              "c.kind = 'email' AND c.state <> 'ok')");
    case Problem::NoConsent:
        return QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM consent_current k WHERE k.person_id = p.id AND "
                              "k.purpose = 'contract' AND k.granted = TRUE)");
    case Problem::NoGuardian:
        return QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM guardianship s WHERE s.student_id = p.id)");
    case Problem::NoGroup:
        return QStringLiteral(
            " AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN study_group g ON g.id = e.group_id "
            "WHERE e.person_id = p.id AND e.ended_at IS NULL AND g.status = 'active')");
    }
    return {};
}

const char* const kWordNames[]
    = { ":word0", ":word1", ":word2", ":word3", ":word4", ":word5", ":word6", ":word7" };

Query idsQuery(Transaction& tx, const StudentFilter& filter)
{
    const QStringList patterns
        = people::searchPatterns(filter.search).mid(0, static_cast<qsizetype>(std::size(kWordNames)));
    QString sql = QStringLiteral("SELECT p.id FROM person p WHERE ") + kindCondition(filter.kind)
        + (filter.archived ? QStringLiteral("p.status = 'archived'") : QStringLiteral("p.status = 'active'"));
    for (qsizetype index = 0; index < patterns.size(); ++index) {
        sql += QStringLiteral(" AND p.search_fold LIKE %1 ESCAPE '\\'").arg(QLatin1String(kWordNames[index]));
    }
    if (filter.group) {
        sql += QStringLiteral(" AND p.id IN (SELECT e.person_id FROM enrolment e WHERE e.group_id = :group "
                              "AND e.ended_at IS NULL)");
    }
    if (filter.problem) {
        sql += problemCondition(*filter.problem);
    }
    const bool backwards = filter.descending && filter.sort == SortColumn::Name;
    sql += backwards ? QStringLiteral(" ORDER BY p.sort_key DESC, p.id DESC")
                     : QStringLiteral(" ORDER BY p.sort_key, p.id");
    Query query = tx.prepare(sql);
    for (qsizetype index = 0; index < patterns.size(); ++index) {
        query.bind(kWordNames[index], patterns.at(index));
    }
    if (filter.group) {
        query.bind(":group", *filter.group);
    }
    return query;
}

/// Persons with the place of what they are sorted by; who has nothing there has no place.
Result<QHash<PersonId, int>> places(Transaction& tx, SortColumn column)
{
    QString sql;
    switch (column) {
    case SortColumn::Name:
        return QHash<PersonId, int>();
    case SortColumn::Group:
        sql = QStringLiteral(
            "SELECT e.person_id, g.id FROM study_group g JOIN enrolment e ON e.group_id = g.id "
            "WHERE e.ended_at IS NULL AND g.status = 'active' ORDER BY g.sort_key, g.id");
        break;
    case SortColumn::Login:
        sql = QStringLiteral("SELECT person_id, id FROM account ORDER BY login_fold");
        break;
    case SortColumn::Number: // "9" before "10", whatever stands before the digits
        sql = QStringLiteral("SELECT id, id FROM person WHERE number IS NOT NULL AND status <> 'merged' "
                             "ORDER BY LENGTH(number), number");
        break;
    }
    auto query = tx.prepare(sql);
    TRY(query.exec());
    QHash<PersonId, int> found;
    int place = 0;
    qint64 last = 0;
    while (query.next()) {
        const qint64 value = query.int64(1);
        place += value != last ? 1 : 0;
        last = value;
        const auto person = query.id<PersonId>(0);
        if (!found.contains(person)) {
            found.insert(person, place);
        }
    }
    return found;
}

Result<void> sortByPlace(Transaction& tx, const StudentFilter& filter, std::vector<PersonId>& ids)
{
    if (filter.sort == SortColumn::Name) {
        return {};
    }
    TRY_ASSIGN(const auto places, places(tx, filter.sort));
    std::vector<std::pair<int, PersonId>> order;
    order.reserve(ids.size());
    for (const PersonId id : ids) {
        const int place = places.value(id, std::numeric_limits<int>::max());
        const bool hasPlace = place != std::numeric_limits<int>::max();
        order.emplace_back(hasPlace && filter.descending ? -place : place, id);
    }
    std::stable_sort(
        order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(order.begin(), order.end(), ids.begin(), [](const auto& entry) { return entry.second; });
    return {};
}

Result<void> keepState(Transaction& tx, CredentialState state, std::vector<PersonId>& ids)
{
    TRY_ASSIGN(const auto persons, CredentialQuery::inState(tx, state));
    const bool wanted = state != CredentialState::Never;
    ids.erase(
        std::remove_if(ids.begin(), ids.end(), [&](PersonId id) { return persons.contains(id) != wanted; }),
        ids.end());
    return {};
}

using Rows = QHash<PersonId, StudentRow>;

Result<void> readGroups(Transaction& tx, const std::vector<PersonId>& ids, Rows& rows)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT e.person_id, g.name FROM enrolment e JOIN study_group g ON g.id = e.group_id "
                       "WHERE e.ended_at IS NULL AND g.status = 'active' AND ")
        + tx.dialect().idsIn(QStringLiteral("e.person_id"), ":persons")
        + QStringLiteral(" ORDER BY g.sort_key, g.id"));
    query.bindIds(":persons", ids);
    TRY(query.exec());
    while (query.next()) {
        rows[query.id<PersonId>(0)].groups.append(query.text(1));
    }
    return {};
}

Result<void> readContacts(Transaction& tx, const std::vector<PersonId>& ids, Rows& rows)
{
    TRY_ASSIGN(const auto points, people::ContactStore::ofMany(tx, ids));
    for (const people::ContactPoint& point : points) {
        auto& row = rows[point.person];
        auto& list = point.kind == people::ContactKind::Email ? row.emails : row.phones;
        list.append(point.normalised.isEmpty() ? point.raw : point.normalised);
    }
    return {};
}

Result<void> readConsents(Transaction& tx, const std::vector<PersonId>& ids, Rows& rows)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT person_id, purpose FROM consent_current WHERE granted = TRUE AND ")
        + tx.dialect().idsIn(QStringLiteral("person_id"), ":persons"));
    query.bindIds(":persons", ids);
    TRY(query.exec());
    while (query.next()) {
        auto& consent = rows[query.id<PersonId>(0)].consent;
        (query.text(1) == QLatin1String("contract") ? consent.contract : consent.messages) = true;
    }
    return {};
}

Result<void> readLogins(Transaction& tx, const std::vector<PersonId>& ids, Rows& rows)
{
    auto query = tx.prepare(QStringLiteral("SELECT person_id, login FROM account WHERE ")
        + tx.dialect().idsIn(QStringLiteral("person_id"), ":persons"));
    query.bindIds(":persons", ids);
    TRY(query.exec());
    while (query.next()) {
        rows[query.id<PersonId>(0)].login = query.text(1);
    }
    return {};
}

} // namespace

Result<std::vector<PersonId>> StudentList::ids(
    Transaction& tx, const access::Session& session, const StudentFilter& filter)
{
    TRY(access::authorize(session, Action::SeePeople));
    std::vector<PersonId> ids;
    {
        auto query = idsQuery(tx, filter);
        TRY(query.exec());
        while (query.next()) {
            ids.push_back(query.id<PersonId>(0));
        }
    }
    if (filter.credentials) {
        TRY(keepState(tx, *filter.credentials, ids));
    }
    TRY(sortByPlace(tx, filter, ids));
    return ids;
}

Result<std::vector<StudentRow>> StudentList::rows(
    Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto persons, people::PersonStore::findMany(tx, ids));
    Rows rows;
    TRY(readGroups(tx, ids, rows));
    TRY(readContacts(tx, ids, rows));
    TRY(readConsents(tx, ids, rows));
    TRY(readLogins(tx, ids, rows));
    TRY_ASSIGN(const auto credentials, CredentialQuery::infos(tx, ids));
    std::vector<StudentRow> result;
    result.reserve(persons.size());
    for (const people::Person& person : persons) {
        StudentRow row = rows.value(person.id);
        row.id = person.id;
        row.listName = person.listName();
        row.givenName = person.givenName;
        row.familyName = person.familyName;
        row.number = person.number;
        row.credentials = credentials.value(person.id);
        result.push_back(std::move(row));
    }
    return result;
}

Result<int> StudentList::total(Transaction& tx, const access::Session& session, PersonListKind kind)
{
    TRY(access::authorize(session, Action::SeePeople));
    auto query = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM person p WHERE ") + kindCondition(kind)
        + QStringLiteral("p.status = 'active'"));
    TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

Result<CredentialInfo> StudentList::credentialInfo(
    Transaction& tx, const access::Session& session, PersonId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto infos, CredentialQuery::infos(tx, { id }));
    return infos.value(id);
}

} // namespace belfry::core::lists
