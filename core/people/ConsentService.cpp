// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsentService.h"

#include "core/people/ConsentStore.h"
#include "core/people/LedgerProof.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace belfry::core::people {

using access::Action;
using database::Transaction;

namespace {

const QStringList& bases()
{
    static const QStringList known { QStringLiteral("consent"),
        QStringLiteral("contract"),
        QStringLiteral("legal_duty"),
        QStringLiteral("public_task") };
    return known;
}

Result<void> check(const ConsentEntry& entry)
{
    if (!entry.person.isValid()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("person"));
    }
    if (entry.source.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("source"));
    }
    if (!bases().contains(entry.basis)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("basis: %1").arg(entry.basis));
    }
    return {};
}

/// A second click on "Withdraw", not a second wish.
constexpr qint64 kSameWishMs = 60LL * 1000;

bool saysNothingNew(
    const ConsentEntry& entry, const QHash<ConsentPurpose, CurrentConsent>& before, qint64 nowMs)
{
    const auto current = before.constFind(entry.purpose);
    if (current == before.constEnd() || current->isGranted != entry.granted) {
        return false;
    }
    // A contract that was signed since the last withdrawal may carry a consent (decision 2): who withdraws
    // again means that one, and only a later row says so.
    if (!entry.granted && nowMs - current->updatedAt > kSameWishMs) {
        return false;
    }
    return current->basis == entry.basis && (entry.wording.isEmpty() || current->wording == entry.wording);
}

std::vector<PersonId> personsOf(const std::vector<ConsentEntry>& entries)
{
    QSet<PersonId> seen;
    std::vector<PersonId> persons;
    for (const ConsentEntry& entry : entries) {
        if (!seen.contains(entry.person)) {
            seen.insert(entry.person);
            persons.push_back(entry.person);
        }
    }
    return persons;
}

} // namespace

Result<void> ConsentService::record(
    Transaction& tx, const access::Session& session, const ConsentEntry& entry)
{
    return recordMany(tx, session, { entry });
}

Result<void> ConsentService::recordMany(
    Transaction& tx, const access::Session& session, const std::vector<ConsentEntry>& entries)
{
    TRY(access::authorize(session, Action::RecordConsent));
    TRY_ASSIGN(const auto before, ConsentStore::current(tx, personsOf(entries)));
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<ConsentEntry> toWrite;
    QSet<std::pair<qint64, int>> taken;
    int granted = 0;
    for (const ConsentEntry& entry : entries) {
        TRY(check(entry));
        const auto place = std::pair(entry.person.value(), static_cast<int>(entry.purpose));
        if (saysNothingNew(entry, before.value(entry.person), now) || taken.contains(place)) {
            continue;
        }
        taken.insert(place);
        ConsentEntry row = entry;
        row.uuid = QUuid::createUuid();
        row.recordedBy = session.name;
        // Two decisions of one moment keep their order in the ledger.
        row.recordedAt = std::max(now, before.value(entry.person).value(entry.purpose).updatedAt + 1);
        granted += row.granted ? 1 : 0;
        toWrite.push_back(std::move(row));
    }
    if (toWrite.empty()) {
        return {};
    }
    TRY(ConsentStore::append(tx, toWrite, before));
    tx.changed(database::Topic::People);
    QJsonObject detail { { QStringLiteral("granted"), granted },
        { QStringLiteral("withdrawn"), static_cast<int>(toWrite.size()) - granted } };
    if (toWrite.size() == 1) {
        detail.insert(QStringLiteral("person"), toWrite.front().person.value());
        detail.insert(QStringLiteral("purpose"), purposeName(toWrite.front().purpose));
    }
    LedgerProof(m_audit, toWrite).addTo(detail);
    return m_audit.append(tx, session, "consent.record", detail);
}

Result<ConsentState> ConsentService::current(Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto consents, ConsentStore::current(tx, { person }));
    const auto mine = consents.value(person);
    return ConsentState { mine.value(ConsentPurpose::Contract).isGranted,
        mine.value(ConsentPurpose::Messages).isGranted };
}

Result<std::vector<ConsentEntry>> ConsentService::history(
    Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ConsentStore::history(tx, person);
}

} // namespace belfry::core::people
