// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/GroupService.h"

#include "core/base/TextFold.h"
#include "core/events/EventRecorder.h"
#include "core/people/GroupStore.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"

#include <QJsonObject>

#include <algorithm>

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

Result<void> recordEach(Transaction& tx,
    const access::Session& session,
    events::EventType type,
    const StudyGroup& group,
    const std::vector<PersonId>& persons)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<events::NewEvent> happened;
    for (const PersonId person : persons) {
        events::NewEvent event;
        event.type = type;
        event.person = person;
        event.subjectKind = QStringLiteral("group");
        event.subjectId = group.id.value();
        event.values = { { QStringLiteral("group"), group.name } };
        // People come and go: each time is a cause of its own.
        event.cause = QStringLiteral("%1:%2:%3:%4")
                          .arg(events::eventName(type))
                          .arg(group.id.value())
                          .arg(person.value())
                          .arg(now);
        happened.push_back(std::move(event));
    }
    TRY(events::EventRecorder::recordMany(tx, session.name, happened));
    return {};
}

/// Of the persons, those who are in the group now, or those who are not.
Result<std::vector<PersonId>> personsWho(
    Transaction& tx, GroupId group, const std::vector<PersonId>& persons, bool areIn)
{
    TRY_ASSIGN(const auto enrolments, GroupStore::enrolments(tx, persons));
    std::vector<PersonId> found;
    for (const PersonId person : persons) {
        const bool isIn = std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment& enrolment) {
            return enrolment.group == group && enrolment.person == person;
        });
        if (isIn == areIn) {
            found.push_back(person);
        }
    }
    return found;
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
    TRY_ASSIGN(const StudyGroup found, find(tx, session, group));
    TRY_ASSIGN(const auto joining, personsWho(tx, group, persons, false));
    std::vector<Enrolment> enrolments;
    for (const PersonId person : persons) {
        enrolments.push_back({ group, person });
    }
    TRY(GroupStore::enrol(tx, enrolments));
    TRY(PersonStore::addRoles(tx, persons, PersonRole::Student));
    TRY(recordEach(tx, session, events::EventType::GroupJoined, found, joining));
    tx.changed(Topic::Groups);
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "group.enrol", about(group, persons));
}

Result<void> GroupService::leave(
    Transaction& tx, const access::Session& session, GroupId group, const std::vector<PersonId>& persons)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const StudyGroup found, find(tx, session, group));
    TRY_ASSIGN(const auto leaving, personsWho(tx, group, persons, true));
    TRY(GroupStore::leave(tx, group, persons));
    TRY(recordEach(tx, session, events::EventType::GroupLeft, found, leaving));
    tx.changed(Topic::Groups);
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "group.leave", about(group, persons));
}

} // namespace belfry::core::people
