// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsentStore.h"

#include "core/database/Dialect.h"
#include "core/database/Values.h"

namespace belfry::core::people {

using database::Transaction;

Result<CurrentConsents> ConsentStore::current(Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql
        = QStringLiteral("SELECT k.person_id, k.purpose, k.granted, k.updated_at, c.basis, c.wording, c.uuid "
                         "FROM consent_current k JOIN consent c ON c.uuid = k.consent_uuid WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("k.person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    CurrentConsents consents;
    while (query.next()) {
        if (const auto purpose = purposeFromName(query.text(1))) {
            consents[query.id<PersonId>(0)].insert(
                *purpose, { query.boolean(2), query.uuid(6), query.text(4), query.text(5), query.int64(3) });
        }
    }
    return consents;
}

Result<void> ConsentStore::append(
    Transaction& tx, const std::vector<ConsentEntry>& entries, const CurrentConsents& before)
{
    std::vector<QVariantList> ledger;
    std::vector<QVariantList> fresh;
    ledger.reserve(entries.size());
    for (const ConsentEntry& entry : entries) {
        ledger.push_back({ database::uuidValue(entry.uuid),
            entry.person.value(),
            purposeName(entry.purpose),
            entry.granted,
            database::textValue(entry.basis),
            database::textValue(entry.source),
            database::textValue(entry.wording),
            database::nullableDate(entry.givenOn),
            database::textValue(entry.recordedBy),
            entry.recordedAt });
        if (!before.value(entry.person).contains(entry.purpose)) {
            fresh.push_back({ entry.person.value(),
                purposeName(entry.purpose),
                entry.granted,
                database::uuidValue(entry.uuid),
                entry.recordedAt });
        }
    }
    TRY(tx.insertMany(QStringLiteral("consent"),
        { QStringLiteral("uuid"),
            QStringLiteral("person_id"),
            QStringLiteral("purpose"),
            QStringLiteral("granted"),
            QStringLiteral("basis"),
            QStringLiteral("source"),
            QStringLiteral("wording"),
            QStringLiteral("given_on"),
            QStringLiteral("recorded_by"),
            QStringLiteral("recorded_at") },
        ledger));
    TRY(tx.insertMany(QStringLiteral("consent_current"),
        { QStringLiteral("person_id"),
            QStringLiteral("purpose"),
            QStringLiteral("granted"),
            QStringLiteral("consent_uuid"),
            QStringLiteral("updated_at") },
        fresh));
    // In place: a worker that waits for this row must find it again.
    auto update = tx.prepare(QStringLiteral(
        "UPDATE consent_current SET granted = :granted, consent_uuid = :uuid, updated_at = :at "
        "WHERE person_id = :person AND purpose = :purpose"));
    for (const ConsentEntry& entry : entries) {
        if (before.value(entry.person).contains(entry.purpose)) {
            update.bind(":granted", entry.granted)
                .bind(":uuid", entry.uuid)
                .bind(":at", entry.recordedAt)
                .bind(":person", entry.person)
                .bind(":purpose", purposeName(entry.purpose));
            TRY(update.execOne());
        }
    }
    return {};
}

Result<std::vector<ConsentEntry>> ConsentStore::history(Transaction& tx, PersonId person)
{
    auto query = tx.prepare(QStringLiteral("SELECT uuid, person_id, purpose, granted, basis, source, "
                                           "wording, given_on, recorded_by, recorded_at FROM consent "
                                           "WHERE person_id = :person OR person_id IN (SELECT id FROM person "
                                           "WHERE merged_into = :into) ORDER BY recorded_at, uuid"));
    query.bind(":person", person).bind(":into", person);
    TRY(query.exec());
    std::vector<ConsentEntry> entries;
    while (query.next()) {
        ConsentEntry entry;
        entry.uuid = query.uuid(0);
        entry.person = query.id<PersonId>(1);
        entry.purpose = purposeFromName(query.text(2)).value_or(ConsentPurpose::Contract);
        entry.granted = query.boolean(3);
        entry.basis = query.text(4);
        entry.source = query.text(5);
        entry.wording = query.text(6);
        entry.givenOn = query.date(7);
        entry.recordedBy = query.text(8);
        entry.recordedAt = query.int64(9);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace belfry::core::people
