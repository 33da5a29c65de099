// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/CauseStore.h"

#include "core/database/Dialect.h"

#include <QDate>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

QString lockText(Transaction& tx, ReachStore::Lock lock)
{
    return lock == ReachStore::Lock::None ? QString() : QLatin1Char(' ') + tx.dialect().forShare();
}

/// The conditions under which an instalment `i` of a contract `c` may be reminded of.
const char* const kOwed = "i.paid_minor < i.amount_minor AND i.is_reminder_stopped = FALSE "
                          "AND c.status IN ('awaiting_signature','signed','ended') "
                          "AND NOT EXISTS (SELECT 1 FROM reminder_stop r WHERE r.person_id = c.payer_id)";

} // namespace

Result<std::unordered_map<qint64, std::vector<PersonId>>> CauseStore::readers(
    Transaction& tx, const std::vector<OutboxId>& ids)
{
    QString sql = QStringLiteral("SELECT outbox_id, person_id FROM outbox_reader WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("outbox_id"), ":ids");
    sql += QStringLiteral(" ORDER BY outbox_id, person_id");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    std::unordered_map<qint64, std::vector<PersonId>> found;
    while (query.next()) {
        found[query.int64(0)].push_back(query.id<PersonId>(1));
    }
    return found;
}

Result<void> CauseStore::insertReaders(
    Transaction& tx, const std::vector<std::pair<OutboxId, PersonId>>& readers)
{
    std::vector<QVariantList> rows;
    rows.reserve(readers.size());
    for (const auto& [message, person] : readers) {
        rows.push_back({ message.value(), person.value() });
    }
    return tx.insertMany(
        QStringLiteral("outbox_reader"), { QStringLiteral("outbox_id"), QStringLiteral("person_id") }, rows);
}

Result<CauseStore::Versions> CauseStore::instalments(
    Transaction& tx, const std::vector<qint64>& ids, ReachStore::Lock lock)
{
    QString sql = QStringLiteral(
        "SELECT i.id, i.version FROM instalment i JOIN contract c ON c.id = i.contract_id WHERE ");
    sql += QLatin1String(kOwed) + QLatin1String(" AND ");
    sql += tx.dialect().idsIn(QStringLiteral("i.id"), ":ids");
    sql += QStringLiteral(" ORDER BY i.id") + lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    Versions versions;
    while (query.next()) {
        versions.emplace(query.int64(0), query.integer(1));
    }
    return versions;
}

Result<CauseStore::Versions> CauseStore::contractEnds(
    Transaction& tx, const std::vector<qint64>& ids, ReachStore::Lock lock)
{
    QString sql = QStringLiteral(
        "SELECT id, ends_on FROM contract WHERE status = 'signed' AND ends_on IS NOT NULL AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" ORDER BY id") + lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    Versions versions;
    while (query.next()) {
        versions.emplace(query.int64(0), query.text(1).remove(QLatin1Char('-')).toInt());
    }
    return versions;
}

Result<std::vector<OutboxId>> CauseStore::lockStale(Transaction& tx, State state, int limit)
{
    QString sql = QStringLiteral(
        "SELECT o.id FROM outbox o WHERE o.state = :state AND EXISTS (SELECT 1 FROM outbox_subject s "
        "WHERE s.outbox_id = o.id AND ((s.kind = 'instalment' AND NOT EXISTS (SELECT 1 FROM instalment i "
        "JOIN contract c ON c.id = i.contract_id WHERE i.id = s.subject_id AND i.version = s.version AND ");
    sql += QLatin1String(kOwed);
    sql += QStringLiteral(
        ")) OR (s.kind = 'contract_end' AND NOT EXISTS (SELECT 1 FROM contract c WHERE "
        "c.id = s.subject_id AND c.status = 'signed' "
        "AND REPLACE(c.ends_on, '-', '') = CAST(s.version AS TEXT))) "
        // A later reminder of the same instalment says all of it: the earlier one stays here.
        "OR (s.kind = 'event' AND EXISTS (SELECT 1 FROM event e JOIN event n ON "
        "n.subject_kind = e.subject_kind AND n.subject_id = e.subject_id AND n.id > e.id "
        "WHERE e.id = s.subject_id AND e.subject_kind = 'instalment' AND n.state = 'done')))) "
        "ORDER BY o.id LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":state", stateName(state)).bind(":limit", limit);
    TRY(query.exec());
    std::vector<OutboxId> ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
    }
    return ids;
}

Result<Causes> Causes::read(
    Transaction& tx, const std::unordered_map<qint64, std::vector<Subject>>& subjects, ReachStore::Lock lock)
{
    std::vector<qint64> instalments;
    std::vector<qint64> contracts;
    for (const auto& [message, list] : subjects) {
        for (const Subject& subject : list) {
            if (subject.kind == QLatin1String(kInstalmentSubject)) {
                instalments.push_back(subject.id);
            } else if (subject.kind == QLatin1String(kContractEndSubject)) {
                contracts.push_back(subject.id);
            }
        }
    }
    Causes causes;
    if (!instalments.empty()) {
        TRY_ASSIGN(auto versions, CauseStore::instalments(tx, instalments, lock));
        causes.m_versions.emplace(QLatin1String(kInstalmentSubject), std::move(versions));
    }
    if (!contracts.empty()) {
        TRY_ASSIGN(auto versions, CauseStore::contractEnds(tx, contracts, lock));
        causes.m_versions.emplace(QLatin1String(kContractEndSubject), std::move(versions));
    }
    return causes;
}

bool Causes::holds(const Subject& subject) const
{
    if (subject.kind != QLatin1String(kInstalmentSubject)
        && subject.kind != QLatin1String(kContractEndSubject)) {
        return true;
    }
    const auto versions = m_versions.find(subject.kind);
    if (versions == m_versions.end()) {
        return false;
    }
    const auto found = versions->second.find(subject.id);
    return found != versions->second.end() && found->second == subject.version;
}

} // namespace belfry::core::outbox
