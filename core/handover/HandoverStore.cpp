// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/HandoverStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::handover {

using database::Transaction;

Result<std::vector<std::pair<PersonId, PersonId>>> HandoverStore::guardians(
    Transaction& tx, const std::vector<PersonId>& students)
{
    std::vector<std::pair<PersonId, PersonId>> found;
    QString sql = QStringLiteral("SELECT student_id, guardian_id FROM guardianship WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("student_id"), ":students")
        + QStringLiteral(" ORDER BY student_id, position, guardian_id");
    auto query = tx.prepare(sql);
    query.bindIds(":students", students);
    TRY(query.exec());
    while (query.next()) {
        found.emplace_back(query.id<PersonId>(0), query.id<PersonId>(1));
    }
    return found;
}

Result<std::vector<HandoverStore::Earlier>> HandoverStore::earlier(
    Transaction& tx, const std::vector<AccountId>& accounts, outbox::Channel channel)
{
    std::vector<Earlier> found;
    QString sql = QStringLiteral(
        "SELECT s.subject_id, o.id, COALESCE(o.recipient_id, 0), o.state, o.transport FROM outbox_subject s "
        "JOIN account a ON a.id = s.subject_id AND a.version = s.version JOIN outbox o ON o.id = s.outbox_id "
        "WHERE s.kind = 'credential' AND o.channel = :channel AND ");
    sql += tx.dialect().idsIn(QStringLiteral("s.subject_id"), ":accounts") + QStringLiteral(" ORDER BY o.id");
    auto query = tx.prepare(sql);
    query.bind(":channel", outbox::channelName(channel)).bindIds(":accounts", accounts);
    TRY(query.exec());
    while (query.next()) {
        const auto state = outbox::stateFromName(query.text(3));
        found.push_back({ query.id<AccountId>(0),
            query.id<OutboxId>(1),
            query.id<PersonId>(2),
            state.value_or(outbox::State::Held),
            query.text(4) });
    }
    return found;
}

Result<QSet<qint64>> HandoverStore::onPaper(Transaction& tx, const std::vector<AccountId>& accounts)
{
    QSet<qint64> found;
    QString sql = QStringLiteral("SELECT p.account_id FROM paper_handover p JOIN account a ON a.id = "
                                 "p.account_id AND a.version = p.version WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("p.account_id"), ":accounts");
    auto query = tx.prepare(sql);
    query.bindIds(":accounts", accounts);
    TRY(query.exec());
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return found;
}

Result<void> HandoverStore::recordPaper(
    Transaction& tx, AccountId account, int version, QDate date, const QString& by)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO paper_handover (account_id, version, handed_on, recorded_by, recorded_at) "
        "VALUES (:account, :version, :date, :by, :now) ON CONFLICT (account_id, version) DO UPDATE "
        "SET handed_on = excluded.handed_on, recorded_by = excluded.recorded_by, recorded_at = "
        "excluded.recorded_at"));
    query.bind(":account", account)
        .bind(":version", version)
        .bind(":date", date.toString(Qt::ISODate))
        .bind(":by", by)
        .bind(":now", now);
    return query.execOne();
}

} // namespace belfry::core::handover
