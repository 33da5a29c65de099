// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/EvidenceStore.h"

#include <QCryptographicHash>

namespace belfry::core::application {

using database::Transaction;

Result<std::vector<PersonId>> EvidenceStore::strayConsents(Transaction& tx, int limit)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT DISTINCT person_id FROM (SELECT k.person_id FROM consent_current k LEFT JOIN consent c "
        "ON c.uuid = k.consent_uuid WHERE c.uuid IS NULL OR c.person_id <> k.person_id OR c.purpose <> "
        "k.purpose OR c.granted <> k.granted OR EXISTS (SELECT 1 FROM consent n WHERE n.person_id = "
        "k.person_id AND n.purpose = k.purpose AND n.recorded_at > c.recorded_at) "
        "UNION ALL SELECT c.person_id FROM consent c WHERE NOT EXISTS (SELECT 1 FROM consent_current k "
        "WHERE k.person_id = c.person_id AND k.purpose = c.purpose)) stray ORDER BY person_id LIMIT :limit"));
    query.bind(":limit", limit);
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

Result<void> EvidenceStore::walkLedger(
    Transaction& tx, const std::function<void(const people::ConsentEntry&)>& visit)
{
    auto query = tx.prepare(QStringLiteral("SELECT uuid, person_id, purpose, granted, basis, source, "
                                           "wording, given_on, recorded_by, recorded_at FROM consent"));
    TRY(query.exec());
    while (query.next()) {
        people::ConsentEntry entry;
        entry.uuid = query.uuid(0);
        entry.person = query.id<PersonId>(1);
        entry.purpose = people::purposeFromName(query.text(2)).value_or(people::ConsentPurpose::Contract);
        entry.granted = query.boolean(3);
        entry.basis = query.text(4);
        entry.source = query.text(5);
        entry.wording = query.text(6);
        entry.givenOn = query.date(7);
        entry.recordedBy = query.text(8);
        entry.recordedAt = query.int64(9);
        visit(entry);
    }
    return {};
}

Result<std::vector<EvidenceStore::Approved>> EvidenceStore::approved(
    Transaction& tx, OutboxId after, int limit)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT id, submission_id, approval FROM outbox WHERE id > :after AND "
                                    "approval <> '' ORDER BY id LIMIT :limit"));
    query.bind(":after", after.value()).bind(":limit", limit);
    TRY(query.exec());
    std::vector<Approved> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0), query.id<SubmissionId>(1), query.text(2) });
    }
    return rows;
}

Result<QByteArray> EvidenceStore::digestOf(
    Transaction& tx, SubmissionId submission, OutboxId from, OutboxId to)
{
    auto query = tx.prepare(QStringLiteral("SELECT digest FROM outbox WHERE submission_id = :submission AND "
                                           "id >= :from AND id <= :to ORDER BY id"));
    query.bind(":submission", submission).bind(":from", from).bind(":to", to);
    TRY(query.exec());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.next()) {
        hash.addData(query.bytes(0));
    }
    return hash.result().toHex();
}

Result<qint64> EvidenceStore::messageCount(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM outbox"));
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<std::vector<outbox::Envelope>> EvidenceStore::envelopes(
    Transaction& tx, OutboxId after, qint64 step, int limit)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, uuid, channel, sender, address, digest FROM outbox WHERE id > :after AND (id % "
        "CAST(:step AS BIGINT) = 0 OR state NOT IN ('sent','failed','expired','cancelled')) ORDER BY id "
        "LIMIT :limit"));
    query.bind(":after", after.value()).bind(":step", step).bind(":limit", limit);
    TRY(query.exec());
    std::vector<outbox::Envelope> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0),
            query.uuid(1),
            outbox::channelFromName(query.text(2)).value_or(outbox::Channel::Email),
            query.text(3),
            query.text(4),
            query.bytes(5) });
    }
    return rows;
}

} // namespace belfry::core::application
