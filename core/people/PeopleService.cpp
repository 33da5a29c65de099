// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleService.h"

#include "core/base/PhoneNumber.h"
#include "core/people/ConsentStore.h"
#include "core/people/ContactStore.h"
#include "core/people/DistinctStore.h"
#include "core/people/LedgerProof.h"
#include "core/people/MergeStore.h"
#include "core/people/PersonStore.h"
#include "core/people/PersonText.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace belfry::core::people {

using access::Action;
using database::Topic;
using database::Transaction;

namespace {

constexpr qsizetype kLongestNumber = 100;

QJsonObject about(PersonId id)
{
    return { { QStringLiteral("person"), id.value() } };
}

Result<void> checkText(const QString& field, const QString& text)
{
    if (const QString problem = nameProblem(text); !problem.isEmpty()) {
        return fail(ErrorCode::InputInvalid, field + QStringLiteral(": ") + problem);
    }
    return {};
}

/// Blanks around are cut; the same rules for a new and a changed person.
Result<Person> checkedPerson(Transaction& tx, Person person)
{
    person.givenName = person.givenName.trimmed();
    person.familyName = person.familyName.trimmed();
    person.organisationName = person.organisationName.trimmed();
    person.number = person.number.trimmed();
    const bool isOrganisation = person.kind == PersonKind::Organisation;
    if (person.listName().isEmpty()) {
        return fail(ErrorCode::InputMissing,
            isOrganisation ? QStringLiteral("organisation_name") : QStringLiteral("family_name"));
    }
    TRY(checkText(QStringLiteral("given_name"), person.givenName));
    TRY(checkText(QStringLiteral("family_name"), person.familyName));
    TRY(checkText(QStringLiteral("organisation_name"), person.organisationName));
    TRY(checkText(QStringLiteral("number"), person.number));
    if (person.number.size() > kLongestNumber) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("number: too_long"));
    }
    if (!person.number.isEmpty()) {
        TRY_ASSIGN(const bool taken, PersonStore::numberTaken(tx, person.number, person.id));
        if (taken) {
            return fail(ErrorCode::Conflict, QStringLiteral("number"));
        }
    }
    return person;
}

/// The later decision of the two persons counts; `into` gets it as a ledger row of its own, because rows
/// never change.
Result<std::vector<ConsentEntry>> mergeConsents(
    Transaction& tx, const access::Session& session, PersonId from, PersonId into)
{
    TRY_ASSIGN(const auto before, ConsentStore::current(tx, { from, into }));
    TRY_ASSIGN(const auto history, ConsentStore::history(tx, from));
    TRY_ASSIGN(const qint64 now, tx.now());
    std::vector<ConsentEntry> entries;
    for (const ConsentPurpose purpose : { ConsentPurpose::Contract, ConsentPurpose::Messages }) {
        const auto theirs = before.value(from);
        const auto mine = before.value(into);
        if (!theirs.contains(purpose)
            || (mine.contains(purpose) && mine[purpose].updatedAt >= theirs[purpose].updatedAt)
            || (mine.contains(purpose) && mine[purpose].isGranted == theirs[purpose].isGranted)) {
            continue;
        }
        const auto latest = std::find_if(history.begin(), history.end(), [&](const ConsentEntry& entry) {
            return entry.uuid == theirs[purpose].entry;
        });
        if (latest == history.end()) {
            continue;
        }
        ConsentEntry entry = *latest;
        entry.uuid = QUuid::createUuid();
        entry.person = into;
        entry.recordedBy = session.name;
        entry.recordedAt = std::max(now, mine.value(purpose).updatedAt + 1);
        entries.push_back(std::move(entry));
    }
    TRY(ConsentStore::append(tx, entries, before));
    return entries;
}

/// What `into` does not know yet comes from `from`.
Person combined(Person into, const Person& from)
{
    into.roles |= from.roles;
    into.birthDate = into.birthDate.isValid() ? into.birthDate : from.birthDate;
    into.number = into.number.isEmpty() ? from.number : into.number;
    into.language = into.language.isEmpty() ? from.language : into.language;
    if (!from.note.isEmpty() && !into.note.contains(from.note)) {
        into.note = into.note.isEmpty() ? from.note : into.note + QLatin1Char('\n') + from.note;
    }
    return into;
}

} // namespace

Result<PersonId> PeopleService::add(
    Transaction& tx, const access::Session& session, const Person& person, const QString& schoolLanguage)
{
    TRY(access::authorize(session, Action::EditPeople));
    PersonRecord record;
    TRY_ASSIGN(record.person, checkedPerson(tx, person));
    TRY_ASSIGN(record.person.id, tx.reserveId<PersonId>(QStringLiteral("person")));
    record.person.uuid = person.uuid.isNull() ? QUuid::createUuid() : person.uuid;
    TRY(PersonStore::insertMany(tx, { record }, schoolLanguage));
    tx.changed(Topic::People);
    TRY(m_audit.append(tx, session, "person.add", about(record.person.id)));
    return record.person.id;
}

Result<void> PeopleService::update(
    Transaction& tx, const access::Session& session, const Person& person, const QString& schoolLanguage)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const Person checked, checkedPerson(tx, person));
    TRY(PersonStore::update(tx, checked, schoolLanguage));
    TRY(PersonStore::refreshSearch(tx, { person.id }));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "person.update", about(person.id));
}

Result<Person> PeopleService::find(Transaction& tx, const access::Session& session, PersonId id)
{
    TRY_ASSIGN(const auto persons, findMany(tx, session, { id }));
    if (persons.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(id.value()));
    }
    return persons.front();
}

Result<std::vector<Person>> PeopleService::findMany(
    Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PersonStore::findMany(tx, ids);
}

Result<void> PeopleService::addRole(
    Transaction& tx, const access::Session& session, PersonId id, PersonRole role)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(PersonStore::addRoles(tx, { id }, role));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "person.role", about(id));
}

Result<void> PeopleService::archive(
    Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(PersonStore::setStatus(tx, ids, PersonStatus::Archived));
    tx.changed(Topic::People);
    tx.changed(Topic::Groups);
    return m_audit.append(
        tx, session, "person.archive", { { QStringLiteral("persons"), static_cast<int>(ids.size()) } });
}

Result<void> PeopleService::unarchive(
    Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(PersonStore::setStatus(tx, ids, PersonStatus::Active));
    tx.changed(Topic::People);
    tx.changed(Topic::Groups);
    return m_audit.append(
        tx, session, "person.unarchive", { { QStringLiteral("persons"), static_cast<int>(ids.size()) } });
}

Result<std::vector<ContactPoint>> PeopleService::contactPoints(
    Transaction& tx, const access::Session& session, PersonId id)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ContactStore::ofMany(tx, { id });
}

Result<void> PeopleService::setContactPoints(Transaction& tx,
    const access::Session& session,
    PersonId id,
    const std::vector<ContactPoint>& points,
    const QString& country)
{
    TRY(find(tx, session, id));
    TRY(access::authorize(session, Action::EditPeople));
    TRY_ASSIGN(const auto before, ContactStore::ofMany(tx, { id }));
    std::vector<ContactPoint> wanted;
    QSet<QString> seen;
    for (ContactPoint point : points) {
        point.raw = point.raw.trimmed();
        if (point.raw.isEmpty()) {
            continue;
        }
        TRY(checkText(QStringLiteral("contact"), point.raw));
        point = checkedPoint(point, country);
        const QString key = QString::number(static_cast<int>(point.kind))
            + (point.normalised.isEmpty() ? QLatin1Char('!') + point.raw : point.normalised);
        if (seen.contains(key)) {
            continue;
        }
        seen.insert(key);
        const auto known = std::find_if(before.begin(), before.end(), [&](const ContactPoint& old) {
            return old.kind == point.kind && (point.id.isValid() ? old.id == point.id : old.raw == point.raw);
        });
        point.id = known != before.end() ? known->id : ContactPointId();
        // A corrected address starts anew; the same one stays refused until the delivery learns better.
        if (point.state == ContactState::Failing
            && (known == before.end() || known->normalised != point.normalised)) {
            point.state = ContactState::Ok;
            point.stateReason.clear();
        }
        point.person = id;
        point.position = static_cast<int>(wanted.size());
        wanted.push_back(std::move(point));
    }
    QSet<ContactPointId> used;
    for (ContactPoint& point : wanted) {
        if (!point.id.isValid() || used.contains(point.id)) {
            TRY_ASSIGN(point.id, tx.reserveId<ContactPointId>(QStringLiteral("contact_point")));
        }
        used.insert(point.id);
    }
    TRY(ContactStore::replace(tx, id, wanted));
    TRY(PersonStore::refreshSearch(tx, { id }));
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "person.contacts", about(id));
}

Result<ContactPoint> PeopleService::addPhone(Transaction& tx,
    const access::Session& session,
    PersonId id,
    const QString& raw,
    const QString& country,
    std::optional<bool> receivesSms)
{
    const auto& regions = PhoneNumber::regions();
    const QString region = country.trimmed().toUpper();
    if (std::none_of(regions.begin(), regions.end(), [&](const auto& one) { return one.region == region; })) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("country"));
    }
    const auto number = PhoneNumber::parse(raw, region);
    if (!number) {
        return fail(number.error().code, QStringLiteral("phone: ") + number.error().detail);
    }
    if (receivesSms.value_or(false) && !number->canReceiveSms()) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("receives_sms: ") + QLatin1String(phoneTypeName(number->type())));
    }
    TRY_ASSIGN(auto points, contactPoints(tx, session, id));
    const bool isKnown = std::any_of(points.begin(), points.end(), [&](const ContactPoint& point) {
        return point.kind == ContactKind::Phone && point.normalised == number->e164();
    });
    if (isKnown) {
        return fail(ErrorCode::Conflict, QStringLiteral("phone"));
    }
    ContactPoint point;
    point.kind = ContactKind::Phone;
    point.raw = number->raw();
    point.country = region;
    point.receivesSms = receivesSms.value_or(number->isMobile());
    points.push_back(point);
    TRY(setContactPoints(tx, session, id, points, region));
    TRY_ASSIGN(points, contactPoints(tx, session, id));
    const auto added = std::find_if(points.begin(), points.end(), [&](const ContactPoint& one) {
        return one.kind == ContactKind::Phone && one.normalised == number->e164();
    });
    return added == points.end() ? point : *added;
}

Result<void> PeopleService::setSmsWanted(
    Transaction& tx, const access::Session& session, const std::vector<PersonId>& ids, bool wanted)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(PersonStore::setSmsWanted(tx, ids, wanted));
    tx.changed(Topic::People);
    return m_audit.append(tx,
        session,
        wanted ? "person.sms_on" : "person.sms_off",
        { { QStringLiteral("persons"), static_cast<int>(ids.size()) },
            { QStringLiteral("person"), ids.size() == 1 ? QJsonValue(ids.front().value()) : QJsonValue() } });
}

Result<void> PeopleService::markContactState(Transaction& tx,
    const access::Session& session,
    ContactKind kind,
    const QString& normalised,
    ContactState state,
    const QString& reason)
{
    // The worker reports what a server said; a person may do it too.
    if (session.principal == access::Principal::Staff) {
        TRY(access::authorize(session, Action::EditPeople));
    }
    TRY(ContactStore::setState(tx, kind, normalised, state, reason));
    tx.changed(Topic::People);
    return {};
}

Result<std::vector<Guardianship>> PeopleService::guardiansOf(
    Transaction& tx, const access::Session& session, PersonId student)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ContactStore::guardiansOf(tx, { student });
}

Result<std::vector<Guardianship>> PeopleService::studentsOf(
    Transaction& tx, const access::Session& session, PersonId guardian)
{
    TRY(access::authorize(session, Action::SeePeople));
    return ContactStore::studentsOf(tx, guardian);
}

Result<void> PeopleService::linkGuardian(
    Transaction& tx, const access::Session& session, const Guardianship& link)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (link.student == link.guardian) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("guardian: same_person"));
    }
    TRY_ASSIGN(const auto both, PersonStore::findMany(tx, { link.student, link.guardian }));
    if (both.size() != 2) {
        return fail(ErrorCode::NotFound, QStringLiteral("person"));
    }
    TRY(ContactStore::putLink(tx, link));
    TRY(PersonStore::addRoles(tx, { link.guardian }, PersonRole::Guardian));
    tx.changed(Topic::People);
    return m_audit.append(tx,
        session,
        "guardian.link",
        { { QStringLiteral("student"), link.student.value() },
            { QStringLiteral("guardian"), link.guardian.value() } });
}

Result<void> PeopleService::unlinkGuardian(
    Transaction& tx, const access::Session& session, PersonId student, PersonId guardian)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(ContactStore::removeLink(tx, student, guardian));
    tx.changed(Topic::People);
    return m_audit.append(tx,
        session,
        "guardian.unlink",
        { { QStringLiteral("student"), student.value() }, { QStringLiteral("guardian"), guardian.value() } });
}

Result<std::vector<std::pair<PersonId, PersonId>>> PeopleService::likelyDuplicates(
    Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::SeePeople));
    return PersonStore::likelyDuplicates(tx);
}

Result<void> PeopleService::markDistinct(
    Transaction& tx, const access::Session& session, PersonId one, PersonId other)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (one == other) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("distinct: same_person"));
    }
    TRY(DistinctStore::add(tx, one, other, session.name));
    return m_audit.append(tx,
        session,
        "person.distinct",
        { { QStringLiteral("one"), one.value() }, { QStringLiteral("other"), other.value() } });
}

Result<void> PeopleService::takeBackDistinct(
    Transaction& tx, const access::Session& session, PersonId one, PersonId other)
{
    TRY(access::authorize(session, Action::EditPeople));
    TRY(DistinctStore::remove(tx, one, other));
    return m_audit.append(tx,
        session,
        "person.distinct_taken_back",
        { { QStringLiteral("one"), one.value() }, { QStringLiteral("other"), other.value() } });
}

Result<std::vector<std::pair<PersonId, PersonId>>> PeopleService::distinctPairs(
    Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, Action::SeePeople));
    return DistinctStore::list(tx);
}

Result<void> PeopleService::merge(Transaction& tx,
    const access::Session& session,
    PersonId from,
    PersonId into,
    const QString& schoolLanguage)
{
    TRY(access::authorize(session, Action::EditPeople));
    if (from == into) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("merge: same_person"));
    }
    TRY_ASSIGN(const Person old, find(tx, session, from));
    TRY_ASSIGN(const Person kept, find(tx, session, into));
    if (old.status == PersonStatus::Merged || kept.status == PersonStatus::Merged) {
        return fail(ErrorCode::NotFound, QStringLiteral("one of them is part of another person already"));
    }
    if (old.kind != kept.kind) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("merge: person_and_organisation"));
    }
    TRY_ASSIGN(const bool underWay, MergeStore::hasMessageUnderWay(tx, from));
    if (underWay) {
        return fail(ErrorCode::Conflict, QStringLiteral("a message to this person is just being sent"));
    }
    TRY(MergeStore::markMerged(tx, from, into)); // first: frees the number
    TRY(PersonStore::update(tx, combined(kept, old), schoolLanguage));
    if (!old.smsWanted) {
        TRY(PersonStore::setSmsWanted(tx, { into }, false)); // nobody who declined gets SMS by a merge
    }
    TRY(MergeStore::moveContactPoints(tx, from, into));
    TRY(MergeStore::moveGroups(tx, from, into));
    TRY(MergeStore::moveGuardianships(tx, from, into));
    TRY_ASSIGN(const auto consents, mergeConsents(tx, session, from, into));
    TRY(MergeStore::moveAccount(tx, from, into));
    TRY(MergeStore::moveRecords(tx, from, into));
    TRY(DistinctStore::move(tx, from, into));
    TRY(PersonStore::refreshSearch(tx, { into }));
    tx.changed(Topic::People);
    tx.changed(Topic::Groups);
    tx.changed(Topic::Credentials);
    QJsonObject detail { { QStringLiteral("from"), from.value() }, { QStringLiteral("into"), into.value() } };
    LedgerProof(m_audit, consents).addTo(detail);
    return m_audit.append(tx, session, "person.merge", detail);
}

} // namespace belfry::core::people
