// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/SubmissionList.h"

namespace belfry::core::lists {

using access::Action;
using access::authorize;
using database::Query;
using database::Transaction;

namespace {

const QString kColumns
    = QStringLiteral("id, kind, purpose, title, author, state, created_at, planned_at FROM submission");

SubmissionSummary summary(const Query& query)
{
    SubmissionSummary found;
    found.id = query.id<SubmissionId>(0);
    found.kind = outbox::kindFromName(query.text(1)).value_or(outbox::MessageKind::System);
    found.purpose = query.text(2);
    found.title = query.text(3);
    found.author = query.text(4);
    found.state = query.text(5);
    found.createdAt = query.int64(6);
    found.plannedAt = query.optionalInt64(7);
    return found;
}

Result<void> count(Transaction& tx, SubmissionSummary& found)
{
    auto states = tx.prepare(
        QStringLiteral("SELECT state, COUNT(*) FROM outbox WHERE submission_id = :id GROUP BY state"));
    states.bind(":id", found.id);
    TRY(states.exec());
    while (states.next()) {
        if (const auto state = outbox::stateFromName(states.text(0))) {
            found.counts[*state] = states.integer(1);
        }
    }
    auto passed = tx.prepare(QStringLiteral(
        "SELECT COUNT(*) FROM submission_recipient WHERE submission_id = :id AND outbox_id IS NULL"));
    passed.bind(":id", found.id);
    TRY(passed.exec());
    found.passedOver = passed.next() ? passed.integer(0) : 0;
    return {};
}

} // namespace

Result<SubmissionSummary> SubmissionList::find(
    Transaction& tx, const access::Session& session, SubmissionId id)
{
    TRY(authorize(session, Action::SeePeople));
    auto query = tx.prepare(QStringLiteral("SELECT %1 WHERE id = :id").arg(kColumns));
    query.bind(":id", id);
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no submission %1").arg(id.value()));
    }
    SubmissionSummary found = summary(query);
    TRY(count(tx, found));
    return found;
}

Result<std::vector<SubmissionRecipientRow>> SubmissionList::recipients(
    Transaction& tx, const access::Session& session, SubmissionId id)
{
    TRY(authorize(session, Action::SeePeople));
    auto query = tx.prepare(QStringLiteral("SELECT r.person_id, p.given_name, p.family_name, "
                                           "p.organisation_name, r.recipient_id, r.outbox_id, r.reason, "
                                           "r.detail FROM submission_recipient r JOIN person p ON p.id = "
                                           "r.person_id WHERE r.submission_id = :id "
                                           "ORDER BY r.position"));
    query.bind(":id", id);
    TRY(query.exec());
    std::vector<SubmissionRecipientRow> rows;
    while (query.next()) {
        const QString name = QStringLiteral("%1 %2").arg(query.text(1), query.text(2)).trimmed();
        rows.push_back({ query.id<PersonId>(0),
            name.isEmpty() ? query.text(3) : name,
            query.id<PersonId>(4),
            query.id<OutboxId>(5),
            outbox::reasonFromName(query.text(6)),
            query.text(7) });
    }
    return rows;
}

Result<std::vector<OutboxId>> SubmissionList::messages(
    Transaction& tx, const access::Session& session, SubmissionId id, std::optional<outbox::State> state)
{
    TRY(authorize(session, Action::SeePeople));
    QString sql = QStringLiteral("SELECT id FROM outbox WHERE submission_id = :id");
    if (state) {
        sql += QStringLiteral(" AND state = :state");
    }
    auto query = tx.prepare(sql + QStringLiteral(" ORDER BY id"));
    query.bind(":id", id);
    if (state) {
        query.bind(":state", outbox::stateName(*state));
    }
    TRY(query.exec());
    std::vector<OutboxId> ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
    }
    return ids;
}

Result<std::vector<SubmissionSummary>> SubmissionList::newest(
    Transaction& tx, const access::Session& session, int count)
{
    TRY(authorize(session, Action::SeePeople));
    auto query = tx.prepare(QStringLiteral("SELECT %1 ORDER BY id DESC LIMIT :count").arg(kColumns));
    query.bind(":count", count);
    TRY(query.exec());
    std::vector<SubmissionSummary> found;
    while (query.next()) {
        found.push_back(summary(query));
    }
    for (SubmissionSummary& one : found) {
        TRY(lists::count(tx, one));
    }
    return found;
}

} // namespace belfry::core::lists
