// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/MergeStore.h"

namespace belfry::core::people {

using database::Transaction;

namespace {

Result<void> run(Transaction& tx, const QString& sql, PersonId from, PersonId into)
{
    auto query = tx.prepare(sql);
    if (sql.contains(QLatin1String(":from"))) {
        query.bind(":from", from);
    }
    if (sql.contains(QLatin1String(":into"))) {
        query.bind(":into", into);
    }
    return query.exec();
}

} // namespace

Result<bool> MergeStore::hasMessageUnderWay(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id FROM outbox WHERE recipient_id = :person AND state IN ('claimed','sending') LIMIT 1"));
    query.bind(":person", person);
    TRY(query.exec());
    return query.next();
}

Result<void> MergeStore::markMerged(Transaction& tx, PersonId from, PersonId into)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("UPDATE person SET status = 'merged', merged_into = :into, updated_at = :now "
                       "WHERE id = :from OR merged_into = :earlier"));
    query.bind(":into", into).bind(":now", now).bind(":from", from).bind(":earlier", from);
    return query.exec();
}

Result<void> MergeStore::moveContactPoints(Transaction& tx, PersonId from, PersonId into)
{
    TRY(run(tx,
        QStringLiteral(
            "DELETE FROM contact_point WHERE person_id = :from AND EXISTS (SELECT 1 FROM contact_point k "
            "WHERE k.person_id = :into AND k.kind = contact_point.kind AND LOWER(k.normalised) = "
            "LOWER(contact_point.normalised) "
            "AND (k.normalised <> '' OR k.raw = contact_point.raw))"),
        from,
        into));
    // Behind those that are there: a person has far fewer than a thousand.
    return run(tx,
        QStringLiteral(
            "UPDATE contact_point SET person_id = :into, position = position + 1000 WHERE person_id = :from"),
        from,
        into);
}

Result<void> MergeStore::moveGroups(Transaction& tx, PersonId from, PersonId into)
{
    TRY(run(tx,
        QStringLiteral(
            "UPDATE enrolment SET ended_at = NULL WHERE person_id = :into AND ended_at IS NOT NULL AND "
            "group_id IN "
            "(SELECT e.group_id FROM enrolment e WHERE e.person_id = :from AND e.ended_at IS NULL)"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral("DELETE FROM enrolment WHERE person_id = :from AND group_id IN (SELECT e.group_id "
                       "FROM enrolment e WHERE e.person_id = :into)"),
        from,
        into));
    return run(
        tx, QStringLiteral("UPDATE enrolment SET person_id = :into WHERE person_id = :from"), from, into);
}

Result<void> MergeStore::moveGuardianships(Transaction& tx, PersonId from, PersonId into)
{
    // Nobody is a guardian of oneself, and a pair stands there once.
    TRY(run(tx,
        QStringLiteral(
            "DELETE FROM guardianship WHERE student_id = :from AND (guardian_id = :into OR guardian_id IN "
            "(SELECT g.guardian_id FROM guardianship g WHERE g.student_id = :into))"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral(
            "DELETE FROM guardianship WHERE guardian_id = :from AND (student_id = :into OR student_id IN "
            "(SELECT g.student_id FROM guardianship g WHERE g.guardian_id = :into))"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral("UPDATE guardianship SET student_id = :into WHERE student_id = :from"),
        from,
        into));
    return run(tx,
        QStringLiteral("UPDATE guardianship SET guardian_id = :into WHERE guardian_id = :from"),
        from,
        into);
}

Result<void> MergeStore::moveAccount(Transaction& tx, PersonId from, PersonId into)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(run(tx,
        QStringLiteral("UPDATE account SET person_id = :into WHERE person_id = :from AND NOT EXISTS "
                       "(SELECT 1 FROM account a WHERE a.person_id = :into)"),
        from,
        into));
    auto close = tx.prepare(QStringLiteral("UPDATE account SET password_cipher = NULL, password_hash = NULL, "
                                           "cleared_at = :now WHERE person_id = :from"));
    close.bind(":now", now).bind(":from", from);
    return close.exec();
}

Result<void> MergeStore::moveRecords(Transaction& tx, PersonId from, PersonId into)
{
    TRY(run(tx,
        QStringLiteral("UPDATE submission_recipient SET person_id = :into WHERE person_id = :from"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral("UPDATE submission_recipient SET recipient_id = :into WHERE recipient_id = :from"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral(
            "DELETE FROM outbox_reader WHERE person_id = :from AND outbox_id IN (SELECT r.outbox_id "
            "FROM outbox_reader r WHERE r.person_id = :into)"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral("UPDATE outbox_reader SET person_id = :into WHERE person_id = :from"),
        from,
        into));
    TRY(run(
        tx, QStringLiteral("UPDATE inbox_item SET person_id = :into WHERE person_id = :from"), from, into));
    TRY(run(tx,
        QStringLiteral(
            "UPDATE contract SET student_id = :into, version = version + 1 WHERE student_id = :from"),
        from,
        into));
    TRY(run(tx,
        QStringLiteral("UPDATE contract SET payer_id = :into, version = version + 1 WHERE payer_id = :from"),
        from,
        into));
    // What `into` has already stands there once; the rest of `from` would be a second row of the same.
    TRY(run(tx,
        QStringLiteral(
            "DELETE FROM person_role WHERE person_id = :from AND role_id IN (SELECT m.role_id FROM "
            "person_role m WHERE m.person_id = :into)"),
        from,
        into));
    TRY(run(
        tx, QStringLiteral("UPDATE person_role SET person_id = :into WHERE person_id = :from"), from, into));
    TRY(run(tx,
        QStringLiteral("UPDATE reminder_stop SET person_id = :into WHERE person_id = :from AND NOT EXISTS "
                       "(SELECT 1 FROM reminder_stop s WHERE s.person_id = :into)"),
        from,
        into));
    TRY(run(tx, QStringLiteral("UPDATE event SET person_id = :into WHERE person_id = :from"), from, into));
    TRY(run(
        tx, QStringLiteral("UPDATE event SET recipient_id = :into WHERE recipient_id = :from"), from, into));
    return run(tx, QStringLiteral("UPDATE staff SET person_id = :into WHERE person_id = :from"), from, into);
}

} // namespace belfry::core::people
