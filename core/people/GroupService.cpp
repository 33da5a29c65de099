// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/GroupService.h"

#include "core/base/TextFold.h"
#include "core/people/GroupStore.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"

#include <QJsonObject>

namespace belfry::core::people {

using access::Action;
using database::Topic;
using database::Transaction;

namespace {

constexpr qsizetype kLongestName = 200;

Result<QString> checkedName(Transaction& tx, const QString& typed, GroupId except)
{
    const QString name = typed.simplified();
    if (searchFold(name).isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("name"));
    }
    if (name.size() > kLongestName) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("name: too_long"));
    }
    if (const QString problem = nameProblem(name); !problem.isEmpty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("name: ") + problem);
    }
    TRY_ASSIGN(const auto same, GroupStore::findByName(tx, name));
    if (same && *same != except) {
        return fail(ErrorCode::Conflict, QStringLiteral("name"));
    }
    return name;
}

QJsonObject about(GroupId id)
{
    return { { QStringLiteral("group"), id.value() } };
}

QJsonObject about(GroupId id, const std::vector<PersonId>& persons)
{
    QJsonObject detail = about(id);
    detail.insert(QStringLiteral("persons"), static_cast<int>(persons.size()));
    if (persons.size() == 1) {
        detail.insert(QStringLiteral("person"), persons.front().value());
    }
    return detail;
}

} // namespace

Result<GroupId> GroupService::add(
    Transaction& tx, const access::Session& session, const QString& name, const QString& schoolLanguage)
{
    TRY(access::authorize(session, Action::EditPeople));
    StudyGroup group;
    TRY_ASSIGN(group.name, checkedName(tx, name, {}));
    TRY_ASSIGN(group.id, tx.reserveId<GroupId>(QStringLiteral("study_group")));
    group.uuid = QUuid::createUuid();
    TRY(GroupStore::insert(tx, group, schoolLanguage));
    tx.changed(Topic::Groups);
    TRY(m_audit.append(tx, session, "group.add", about(group.id)));
    return group.id;
}

Result<void> GroupService::rename(Transaction& tx,
    const access::Session& session,
    GroupId id,
    const QString& name,
    const QString& note,
    const QString& schoolLanguage)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(StudyGroup group, find(tx, session, id));
    TRY_ASSIGN(group.name, checkedName(tx, name, group.isArchived ? GroupId() : id));
    group.note = note;
    TRY(GroupStore::update(tx, group, schoolLanguage));
    tx.changed(Topic::Groups);
    return m_audit.append(tx, session, "group.rename", about(id));
}

Result<void> GroupService::setArchived(
    Transaction& tx, const access::Session& session, GroupId id, bool archived)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const StudyGroup group, find(tx, session, id));
    if (group.isArchived == archived) {
        return {};
    }
    if (!archived) {
        TRY(checkedName(tx, group.name, id)); // another active group may have taken the name
    }
    TRY(GroupStore::setArchived(tx, id, archived));
    tx.changed(Topic::Groups);
    return m_audit.append(tx, session, archived ? "group.archive" : "group.unarchive", about(id));
}

Result<std::vector<StudyGroup>> GroupService::list(
    Transaction& tx, const access::Session& session, bool withArchived)
{
    TRY(access::authorize(session, Action::SeePeople));
    return GroupStore::list(tx, withArchived);
}

Result<StudyGroup> GroupService::find(Transaction& tx, const access::Session& session, GroupId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    TRY_ASSIGN(const auto group, GroupStore::find(tx, id));
    if (!group) {
        return fail(ErrorCode::NotFound, QStringLiteral("group %1").arg(id.value()));
    }
    return *group;
}

Result<std::optional<GroupId>> GroupService::findByName(
    Transaction& tx, const access::Session& session, const QString& name)
{
    TRY(access::authorize(session, Action::SeePeople));
    return GroupStore::findByName(tx, name);
}

Result<std::vector<PersonId>> GroupService::students(
    Transaction& tx, const access::Session& session, GroupId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return GroupStore::students(tx, id);
}

Result<std::vector<StudyGroup>> GroupService::groupsOf(
    Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    return GroupStore::groupsOf(tx, person);
}

Result<void> GroupService::enrol(
    Transaction& tx, const access::Session& session, GroupId group, const std::vector<PersonId>& persons)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(find(tx, session, group));
    std::vector<Enrolment> enrolments;
    for (const PersonId person : persons) {
        enrolments.push_back({ group, person });
    }
    TRY(GroupStore::enrol(tx, enrolments));
    TRY(PersonStore::addRoles(tx, persons, PersonRole::Student));
    tx.changed(Topic::Groups);
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "group.enrol", about(group, persons));
}

Result<void> GroupService::leave(
    Transaction& tx, const access::Session& session, GroupId group, const std::vector<PersonId>& persons)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(GroupStore::leave(tx, group, persons));
    tx.changed(Topic::Groups);
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "group.leave", about(group, persons));
}

} // namespace belfry::core::people
