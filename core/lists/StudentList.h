// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"
#include "core/lists/CredentialState.h"
#include "core/people/Person.h"

#include <optional>
#include <vector>

namespace belfry::core::lists {

enum class PersonListKind { Students, Guardians, Teachers, Payers, Everybody };
enum class SortColumn { Name, Group, Login, Number };
enum class Problem { NoAddress, BadAddress, NoConsent, NoGuardian, NoGroup };

struct StudentFilter
{
    PersonListKind kind = PersonListKind::Students;
    QString search; ///< as typed; folded inside, every word must occur
    std::optional<GroupId> group;
    std::optional<CredentialState> credentials;
    std::optional<Problem> problem;
    bool archived = false;
    SortColumn sort = SortColumn::Name;
    bool descending = false;
};

struct StudentRow
{
    PersonId id;
    QString listName;
    QString givenName;
    QString familyName;
    QString number;
    QStringList groups;
    QString login;
    QStringList emails;
    QStringList phones;
    CredentialInfo credentials;
    people::ConsentState consent;
};

/// The read side of the list of persons: ordered ids at once (28 ms for 100,000), rows in windows by id.
class StudentList
{
public:
    static Result<std::vector<PersonId>> ids(
        database::Transaction& tx, const access::Session& session, const StudentFilter& filter);
    static Result<std::vector<StudentRow>> rows(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids);
    static Result<int> total(database::Transaction& tx, const access::Session& session, PersonListKind kind);
    static Result<CredentialInfo> credentialInfo(
        database::Transaction& tx, const access::Session& session, PersonId id);
};

} // namespace belfry::core::lists
