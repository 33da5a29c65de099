// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/PeriodicStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::notifications {

using database::Transaction;

Result<std::vector<PeriodicStore::Birth>> PeriodicStore::births(
    Transaction& tx, const QStringList& monthsAndDays)
{
    QString sql = QStringLiteral("SELECT id, birth_date FROM person WHERE status = 'active' AND is_student = "
                                 "TRUE AND birth_date IS NOT NULL AND ");
    sql += tx.dialect().textsIn(QStringLiteral("SUBSTR(birth_date, 6, 5)"), ":days");
    sql += QStringLiteral(" ORDER BY id");
    auto query = tx.prepare(sql);
    query.bindTexts(":days", monthsAndDays);
    TRY(query.exec());
    std::vector<Birth> births;
    while (query.next()) {
        births.push_back({ query.id<PersonId>(0), query.date(1) });
    }
    return births;
}

Result<std::vector<PeriodicStore::Ending>> PeriodicStore::endings(Transaction& tx, QDate first, QDate last)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, number, student_id, payer_id, ends_on FROM contract WHERE status = "
                       "'signed' AND ends_on >= :first AND ends_on <= :last ORDER BY ends_on, id"));
    query.bind(":first", first.toString(Qt::ISODate)).bind(":last", last.toString(Qt::ISODate));
    TRY(query.exec());
    std::vector<Ending> endings;
    while (query.next()) {
        endings.push_back({ query.id<ContractId>(0),
            query.text(1),
            query.id<PersonId>(2),
            query.id<PersonId>(3),
            query.date(4) });
    }
    return endings;
}

Result<QSet<EventId>> PeriodicStore::overtaken(Transaction& tx, const std::vector<EventId>& events)
{
    QSet<EventId> overtaken;
    if (events.empty()) {
        return overtaken;
    }
    QString sql
        = QStringLiteral("SELECT s.subject_id FROM outbox_subject s JOIN outbox o ON o.id = s.outbox_id "
                         "WHERE s.kind = 'event' AND ");
    sql += tx.dialect().idsIn(QStringLiteral("s.subject_id"), ":events");
    sql += QStringLiteral(
        " GROUP BY s.subject_id HAVING "
        "SUM(CASE WHEN o.state = 'blocked' AND o.reason = 'superseded' THEN 0 ELSE 1 END) = 0");
    auto query = tx.prepare(sql);
    query.bindIds(":events", events);
    TRY(query.exec());
    while (query.next()) {
        overtaken.insert(query.id<EventId>(0));
    }
    return overtaken;
}

Result<std::vector<PersonId>> PeriodicStore::withoutWord(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT p.id FROM person p JOIN consent_current c ON c.person_id = p.id AND c.purpose = 'contract' "
        "AND c.granted = TRUE WHERE p.status = 'active' AND (p.is_student = TRUE OR p.is_guardian = TRUE) "
        "AND NOT EXISTS (SELECT 1 FROM consent_current m WHERE m.person_id = p.id "
        "AND m.purpose = 'messages') ORDER BY p.id"));
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

} // namespace belfry::core::notifications
