// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <QHash>

#include <optional>
#include <vector>

namespace belfry::core::people {

struct Enrolment
{
    GroupId group;
    PersonId person;
};

/// The tables `study_group` and `enrolment`.
class GroupStore
{
public:
    static Result<void> insert(
        database::Transaction& tx, const StudyGroup& group, const QString& schoolLanguage);
    static Result<void> update(
        database::Transaction& tx, const StudyGroup& group, const QString& schoolLanguage);
    static Result<void> setArchived(database::Transaction& tx, GroupId id, bool archived);
    static Result<std::vector<StudyGroup>> list(database::Transaction& tx, bool withArchived);
    static Result<std::optional<StudyGroup>> find(database::Transaction& tx, GroupId id);
    /// Among active groups.
    static Result<std::optional<GroupId>> findByName(database::Transaction& tx, const QString& name);
    /// Active groups by folded name.
    static Result<QHash<QString, GroupId>> activeByFold(database::Transaction& tx);
    static Result<std::vector<PersonId>> students(database::Transaction& tx, GroupId id);
    static Result<std::vector<StudyGroup>> groupsOf(database::Transaction& tx, PersonId person);
    /// Groups that these persons are in now.
    static Result<std::vector<Enrolment>> enrolments(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Names of the active groups of each person, joined with commas.
    static Result<QHash<qint64, QString>> names(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// New and returning ones; who is in already stays as he is.
    static Result<void> enrol(database::Transaction& tx, const std::vector<Enrolment>& enrolments);
    static Result<void> leave(database::Transaction& tx, GroupId group, const std::vector<PersonId>& persons);
};

} // namespace belfry::core::people
