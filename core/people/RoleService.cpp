// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RoleService.h"

#include "core/base/TextFold.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"
#include "core/people/RoleStore.h"

#include <QJsonObject>

#include <algorithm>

namespace belfry::core::people {

using access::Action;
using database::Topic;
using database::Transaction;

namespace {

constexpr qsizetype kLongestName = 200;

Result<QString> checkedName(Transaction& tx, const QString& typed, RoleId except)
{
    const QString name = typed.simplified();
    if (searchFold(name).isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("name"));
    }
    if (name.size() > kLongestName || !nameProblem(typed.trimmed()).isEmpty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("name"));
    }
    TRY_ASSIGN(const auto same, RoleStore::findByName(tx, name));
    if (same && *same != except) {
        return fail(ErrorCode::Conflict, QStringLiteral("name"));
    }
    return name;
}

QJsonObject about(RoleId id)
{
    return { { QStringLiteral("role"), id.value() } };
}

QJsonObject about(RoleId id, PersonId person)
{
    QJsonObject detail = about(id);
    detail.insert(QStringLiteral("person"), person.value());
    return detail;
}

} // namespace

Result<RoleId> RoleService::add(Transaction& tx, const access::Session& session, const QString& name)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const QString checked, checkedName(tx, name, {}));
    TRY_ASSIGN(const RoleId id, tx.reserveId<RoleId>(QStringLiteral("role")));
    TRY(RoleStore::insert(tx, id, checked));
    tx.changed(Topic::People);
    TRY(m_audit.append(tx, session, "role.add", about(id)));
    return id;
}

Result<void> RoleService::rename(
    Transaction& tx, const access::Session& session, RoleId id, const QString& name)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const QString checked, checkedName(tx, name, id));
    TRY(RoleStore::rename(tx, id, checked));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "role.rename", about(id));
}

Result<void> RoleService::remove(Transaction& tx, const access::Session& session, RoleId id)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(RoleStore::remove(tx, id));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "role.remove", about(id));
}

Result<std::vector<OwnRole>> RoleService::list(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::SeePeople));
    return RoleStore::list(tx);
}

Result<std::optional<RoleId>> RoleService::findByName(
    Transaction& tx, const access::Session& session, const QString& name)
{
    TRY(access::authorize(session, Action::SeePeople));
    return RoleStore::findByName(tx, name);
}

Result<std::vector<PersonId>> RoleService::persons(Transaction& tx, const access::Session& session, RoleId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return RoleStore::persons(tx, id);
}

Result<std::vector<OwnRole>> RoleService::rolesOf(
    Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, Action::SeePeople));
    return RoleStore::ofPerson(tx, person);
}

Result<void> RoleService::give(Transaction& tx, const access::Session& session, RoleId id, PersonId person)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const auto found, PersonStore::findMany(tx, { person }));
    TRY_ASSIGN(const auto roles, RoleStore::list(tx));
    const bool isKnown
        = std::any_of(roles.begin(), roles.end(), [id](const OwnRole& role) { return role.id == id; });
    if (found.empty() || !isKnown) {
        return fail(ErrorCode::NotFound, found.empty() ? QStringLiteral("person") : QStringLiteral("role"));
    }
    TRY(RoleStore::give(tx, id, person));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "role.give", about(id, person));
}

Result<void> RoleService::take(Transaction& tx, const access::Session& session, RoleId id, PersonId person)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(RoleStore::take(tx, id, person));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "role.take", about(id, person));
}

} // namespace belfry::core::people
