// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QString>

#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace belfry::core::messaging {

/// The persons behind the parts of an audience, always in the school's order of names.
class AudienceStore
{
public:
    static Result<std::vector<PersonId>> ofGroup(database::Transaction& tx, GroupId group);
    static Result<std::vector<PersonId>> ofAllGroups(database::Transaction& tx);
    /// `today` is the school's civil date, ISO.
    static Result<std::vector<PersonId>> withActiveContract(database::Transaction& tx, const QString& today);
    enum class Flag { Student, Guardian, Teacher, Payer };
    static Result<std::vector<PersonId>> withFlag(database::Transaction& tx, Flag flag);
    static Result<std::vector<PersonId>> withRole(database::Transaction& tx, RoleId role);
    static Result<std::optional<std::pair<RoleId, QString>>> roleByName(
        database::Transaction& tx, const QString& folded);
    static Result<std::optional<std::pair<GroupId, QString>>> groupByName(
        database::Transaction& tx, const QString& folded);
    static Result<bool> personExists(database::Transaction& tx, PersonId person);
    /// Of the persons, those who are students.
    static Result<std::unordered_set<qint64>> students(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// (student, guardian), guardians in the order in which they stand at the student.
    static Result<std::vector<std::pair<PersonId, PersonId>>> guardians(
        database::Transaction& tx, const std::vector<PersonId>& students);
};

} // namespace belfry::core::messaging
