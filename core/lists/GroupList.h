// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"
#include "core/lists/CredentialState.h"
#include "core/people/Person.h"

#include <map>
#include <vector>

namespace belfry::core::lists {

/// A group with how many of its active students are in each state of decision 7.
struct GroupRow
{
    people::StudyGroup group;
    std::map<CredentialState, int> credentials; ///< states that nobody is in are left out

    int count(CredentialState state) const;
};

/// The read side of the list of groups, in the school's order.
class GroupList
{
public:
    static Result<std::vector<GroupRow>> rows(
        database::Transaction& tx, const access::Session& session, bool archived);
};

} // namespace belfry::core::lists
