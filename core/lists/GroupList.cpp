// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/GroupList.h"

#include "core/lists/CredentialQuery.h"
#include "core/people/GroupStore.h"

namespace belfry::core::lists {

using access::Action;
using database::Transaction;

namespace {

/// Two plain reads and a count here: joining messages with enrolments in SQL counts somebody in two groups
/// slowly twice.
Result<QHash<GroupId, std::map<CredentialState, int>>> countsByGroup(Transaction& tx)
{
    TRY_ASSIGN(const auto states, CredentialQuery::states(tx));
    auto query = tx.prepare(
        QStringLiteral("SELECT e.group_id, e.person_id FROM enrolment e JOIN person p ON p.id = e.person_id "
                       "WHERE e.ended_at IS NULL AND p.status = 'active' AND p.is_student = TRUE"));
    TRY(query.exec());
    QHash<GroupId, std::map<CredentialState, int>> counts;
    while (query.next()) {
        counts[query.id<GroupId>(0)][states.value(query.id<PersonId>(1), CredentialState::Never)] += 1;
    }
    return counts;
}

} // namespace

int GroupRow::count(CredentialState state) const
{
    const auto found = credentials.find(state);
    return found == credentials.end() ? 0 : found->second;
}

Result<std::vector<GroupRow>> GroupList::rows(Transaction& tx, const access::Session& session, bool archived)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto groups, people::GroupStore::list(tx, archived));
    TRY_ASSIGN(const auto counts, countsByGroup(tx));
    std::vector<GroupRow> rows;
    for (const people::StudyGroup& group : groups) {
        if (group.isArchived == archived) {
            rows.push_back({ group, counts.value(group.id) });
        }
    }
    return rows;
}

} // namespace belfry::core::lists
