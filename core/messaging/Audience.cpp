// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Audience.h"

#include "core/access/Session.h"
#include "core/base/TextFold.h"
#include "core/messaging/AudienceStore.h"
#include "core/settings/SchoolDay.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <unordered_map>

namespace belfry::core::messaging {

using access::Action;
using access::authorize;
using database::Transaction;
using Kind = AudiencePart::Kind;

namespace {

struct KindName
{
    Kind kind;
    const char* name;
};
constexpr KindName kKinds[] {
    { Kind::Person, "person" },
    { Kind::Group, "group" },
    { Kind::AllGroups, "all_groups" },
    { Kind::ActiveContracts, "active_contracts" },
    { Kind::Students, "students" },
    { Kind::Guardians, "guardians" },
    { Kind::Teachers, "teachers" },
    { Kind::Payers, "payers" },
    { Kind::Role, "role" },
};

/// The roles that every school has, in the three languages of the program, folded.
struct BuiltInRole
{
    const char* name;
    Kind kind;
};
constexpr BuiltInRole kBuiltInRoles[] {
    { "student", Kind::Students },
    { "students", Kind::Students },
    { "kursanci", Kind::Students },
    { "schuler", Kind::Students },
    { "guardian", Kind::Guardians },
    { "guardians", Kind::Guardians },
    { "opiekunowie", Kind::Guardians },
    { "rodzice", Kind::Guardians },
    { "eltern", Kind::Guardians },
    { "teacher", Kind::Teachers },
    { "teachers", Kind::Teachers },
    { "lektorzy", Kind::Teachers },
    { "nauczyciele", Kind::Teachers },
    { "lehrkrafte", Kind::Teachers },
    { "payer", Kind::Payers },
    { "payers", Kind::Payers },
    { "platnicy", Kind::Payers },
    { "zahlungspflichtige", Kind::Payers },
};

Result<std::vector<PersonId>> membersOf(Transaction& tx, const AudiencePart& part)
{
    switch (part.kind) {
    case Kind::Person:
        return std::vector { PersonId(part.id) };
    case Kind::Group:
        return AudienceStore::ofGroup(tx, GroupId(part.id));
    case Kind::AllGroups:
        return AudienceStore::ofAllGroups(tx);
    case Kind::ActiveContracts: {
        TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
        return AudienceStore::withActiveContract(tx, today.toString(Qt::ISODate));
    }
    case Kind::Students:
        return AudienceStore::withFlag(tx, AudienceStore::Flag::Student);
    case Kind::Guardians:
        return AudienceStore::withFlag(tx, AudienceStore::Flag::Guardian);
    case Kind::Teachers:
        return AudienceStore::withFlag(tx, AudienceStore::Flag::Teacher);
    case Kind::Payers:
        return AudienceStore::withFlag(tx, AudienceStore::Flag::Payer);
    case Kind::Role:
        return AudienceStore::withRole(tx, RoleId(part.id));
    }
    return std::vector<PersonId>();
}

/// Each recipient once; a guardian of several children is spoken to about all of them.
class Gathering
{
public:
    void add(PersonId recipient, PersonId about)
    {
        const auto [place, isNew] = m_places.try_emplace(recipient.value(), m_addressees.size());
        if (isNew) {
            m_addressees.push_back({ recipient, {} });
        }
        auto& persons = m_addressees[place->second].about;
        if (std::find(persons.begin(), persons.end(), about) == persons.end()) {
            persons.push_back(about);
        }
    }
    std::vector<Addressee> take(const std::vector<PersonId>& takenOut)
    {
        const QSet<PersonId> out(takenOut.begin(), takenOut.end());
        std::erase_if(m_addressees, [&](const Addressee& one) { return out.contains(one.recipient); });
        return std::move(m_addressees);
    }

private:
    std::vector<Addressee> m_addressees;
    std::unordered_map<qint64, size_t> m_places;
};

} // namespace

QString whoName(Who who)
{
    return who == Who::Student  ? QStringLiteral("student")
        : who == Who::Guardians ? QStringLiteral("guardians")
                                : QStringLiteral("both");
}

std::optional<Who> whoFromName(const QString& name)
{
    for (const Who who : { Who::Student, Who::Guardians, Who::Both }) {
        if (name == whoName(who)) {
            return who;
        }
    }
    return std::nullopt;
}

QByteArray Audience::toJson() const
{
    QJsonArray all;
    for (const AudiencePart& part : parts) {
        QJsonObject one;
        for (const KindName& kind : kKinds) {
            if (kind.kind == part.kind) {
                one.insert(QStringLiteral("kind"), QLatin1String(kind.name));
            }
        }
        if (part.id != 0) {
            one.insert(QStringLiteral("id"), part.id);
        }
        if (!part.name.isEmpty()) {
            one.insert(QStringLiteral("name"), part.name);
        }
        all.append(one);
    }
    QJsonObject json { { QStringLiteral("parts"), all }, { QStringLiteral("who"), whoName(who) } };
    if (!takenOut.empty()) {
        QJsonArray ids;
        for (const PersonId id : takenOut) {
            ids.append(id.value());
        }
        json.insert(QStringLiteral("taken_out"), ids);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Audience> Audience::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Audience audience;
    const auto who = whoFromName(object.value(QLatin1String("who")).toString());
    if (!who) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("audience"));
    }
    audience.who = *who;
    for (const QJsonValue& value : object.value(QLatin1String("parts")).toArray()) {
        const QString name = value[QLatin1String("kind")].toString();
        const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindName& known) {
            return name == QLatin1String(known.name);
        });
        if (kind == std::end(kKinds)) {
            return fail(ErrorCode::InputInvalid, QStringLiteral("audience"));
        }
        audience.parts.push_back(
            { kind->kind, value[QLatin1String("id")].toInteger(), value[QLatin1String("name")].toString() });
    }
    for (const QJsonValue& id : object.value(QLatin1String("taken_out")).toArray()) {
        audience.takenOut.emplace_back(id.toInteger());
    }
    return audience;
}

Result<AudiencePart> AudienceService::parse(
    Transaction& tx, const access::Session& session, const QString& word)
{
    TRY(authorize(session, Action::SeePeople));
    const QString key = word.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
    const QString name = word.section(QLatin1Char(':'), 1).trimmed();
    if (key == QLatin1String("person")) {
        bool isNumber = false;
        const PersonId id(name.toLongLong(&isNumber));
        TRY_ASSIGN(const bool exists, AudienceStore::personExists(tx, id));
        if (!isNumber || !exists) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no person %1").arg(name));
        }
        return AudiencePart { Kind::Person, id.value(), {} };
    }
    if (key == QLatin1String("groups") && name == QLatin1String("all")) {
        return AudiencePart { Kind::AllGroups, 0, {} };
    }
    if (key == QLatin1String("contracts") && name == QLatin1String("active")) {
        return AudiencePart { Kind::ActiveContracts, 0, {} };
    }
    if (key == QLatin1String("group")) {
        TRY_ASSIGN(const auto group, AudienceStore::groupByName(tx, searchFold(name)));
        if (!group) {
            return fail(ErrorCode::NotFound, QStringLiteral("no group is called \"%1\"").arg(name));
        }
        return AudiencePart { Kind::Group, group->first.value(), group->second };
    }
    if (key == QLatin1String("role")) {
        const QString folded = searchFold(name);
        for (const BuiltInRole& role : kBuiltInRoles) {
            if (folded == QLatin1String(role.name)) {
                return AudiencePart { role.kind, 0, {} };
            }
        }
        TRY_ASSIGN(const auto role, AudienceStore::roleByName(tx, folded));
        if (!role) {
            return fail(ErrorCode::NotFound, QStringLiteral("no role is called \"%1\"").arg(name));
        }
        return AudiencePart { Kind::Role, role->first.value(), role->second };
    }
    return fail(ErrorCode::InputInvalid,
        QStringLiteral(
            "recipients are named as person:ID, group:NAME, groups:all, contracts:active or role:NAME"));
}

Result<std::vector<PersonId>> AudienceService::members(
    Transaction& tx, const access::Session& session, const Audience& audience)
{
    TRY(authorize(session, Action::SeePeople));
    QSet<qint64> seen;
    std::vector<PersonId> all;
    for (const AudiencePart& part : audience.parts) {
        TRY_ASSIGN(const auto persons, membersOf(tx, part));
        for (const PersonId person : persons) {
            if (!seen.contains(person.value())) {
                seen.insert(person.value());
                all.push_back(person);
            }
        }
    }
    return all;
}

Result<ResolvedAudience> AudienceService::resolve(
    Transaction& tx, const access::Session& session, const Audience& audience)
{
    TRY_ASSIGN(const auto persons, members(tx, session, audience));
    ResolvedAudience resolved;
    std::unordered_set<qint64> students;
    std::unordered_map<qint64, std::vector<PersonId>> guardians;
    if (audience.who != Who::Student) {
        TRY_ASSIGN(students, AudienceStore::students(tx, persons));
        TRY_ASSIGN(const auto pairs, AudienceStore::guardians(tx, persons));
        for (const auto& [student, guardian] : pairs) {
            guardians[student.value()].push_back(guardian);
        }
    }
    Gathering gathering;
    for (const PersonId person : persons) {
        if (students.count(person.value()) == 0) {
            gathering.add(person, person);
            continue;
        }
        if (audience.who == Who::Both) {
            gathering.add(person, person);
        }
        for (const PersonId guardian : guardians[person.value()]) {
            gathering.add(guardian, person);
        }
        if (guardians[person.value()].empty()) {
            resolved.withoutGuardian.push_back(person);
        }
    }
    resolved.addressees = gathering.take(audience.takenOut);
    return resolved;
}

} // namespace belfry::core::messaging
