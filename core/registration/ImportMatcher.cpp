// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportMatcher.h"

#include "core/base/TextFold.h"
#include "core/people/ConsentStore.h"
#include "core/people/ContactStore.h"
#include "core/people/GroupStore.h"
#include "core/people/PersonText.h"
#include "core/registration/ImportStore.h"

#include <algorithm>

namespace belfry::core::registration {

using credentials::AccountProblem;
using database::Transaction;
using people::ConsentPurpose;
using people::ContactKind;
using people::ContactPoint;
using people::PersonRole;

namespace {

constexpr qsizetype kNamesPerQuery = 2000;

QString addressKey(const ContactPoint& point)
{
    return point.normalised.toLower();
}

QSet<QString> mailsOf(const ParsedContact& contact)
{
    QSet<QString> mails;
    for (const ContactPoint& point : contact.points) {
        if (point.kind == ContactKind::Email) {
            mails.insert(addressKey(point));
        }
    }
    return mails;
}

bool sharesAddress(const ImportPerson& person, const ParsedContact& contact)
{
    return std::any_of(contact.points.begin(), contact.points.end(), [&](const ContactPoint& point) {
        return person.addresses.contains(addressKey(point));
    });
}

/// Both say something, and nothing in common.
bool differ(const QSet<QString>& a, const QSet<QString>& b)
{
    return !a.isEmpty() && !b.isEmpty() && !a.intersects(b);
}

QString codeOf(AccountProblem problem)
{
    switch (problem) {
    case AccountProblem::LoginTaken:
        return QStringLiteral("login_taken");
    case AccountProblem::LoginEmpty:
        return QStringLiteral("login_empty");
    case AccountProblem::LoginUnprintable:
        return QStringLiteral("bad_login");
    case AccountProblem::PasswordTooShort:
        return QStringLiteral("password_short");
    case AccountProblem::PasswordUnprintable:
        return QStringLiteral("bad_password");
    }
    return {};
}

bool isAboutPassword(AccountProblem problem)
{
    return problem == AccountProblem::PasswordTooShort || problem == AccountProblem::PasswordUnprintable
        || problem == AccountProblem::LoginEmpty;
}

} // namespace

ImportMatcher::ImportMatcher(credentials::CredentialsService credentials, const ImportOptions& options)
    : m_credentials(std::move(credentials))
    , m_options(options)
{
}

Result<void> ImportMatcher::load(Transaction& tx,
    const access::Session& session,
    const std::vector<const ParsedRow*>& rows,
    bool withPasswords)
{
    QSet<QString> folds;
    QStringList numbers;
    for (const ParsedRow* row : rows) {
        if (row->isSkipped) {
            continue;
        }
        folds.insert(row->student.nameFold);
        for (const ParsedContact& guardian : row->guardians) {
            folds.insert(guardian.nameFold);
        }
        if (!row->schoolNumber.isEmpty()) {
            numbers.append(row->schoolNumber);
        }
    }
    std::vector<people::KnownPerson> known;
    const auto collect = [&known](std::vector<people::KnownPerson> more) {
        std::move(more.begin(), more.end(), std::back_inserter(known));
    };
    const QStringList names(folds.begin(), folds.end());
    for (qsizetype start = 0; start < names.size(); start += kNamesPerQuery) {
        TRY_ASSIGN(auto found, people::PersonStore::knownByNames(tx, names.mid(start, kNamesPerQuery)));
        collect(std::move(found));
    }
    for (qsizetype start = 0; start < numbers.size(); start += kNamesPerQuery) {
        TRY_ASSIGN(auto found, people::PersonStore::knownByNumbers(tx, numbers.mid(start, kNamesPerQuery)));
        collect(std::move(found));
    }
    std::sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const people::KnownPerson& one : known) {
        if (m_byId.contains(one.id) || one.kind != people::PersonKind::Natural) {
            continue;
        }
        auto person = std::make_unique<ImportPerson>();
        person->person.id = one.id;
        person->person.givenName = one.givenName;
        person->person.familyName = one.familyName;
        person->person.birthDate = one.birthDate;
        person->person.number = one.number;
        person->person.language = one.language;
        person->person.note = one.note;
        person->person.roles = one.roles;
        person->person.status = one.status;
        m_byId.insert(one.id, keep(std::move(person), one.nameFold));
    }
    return loadDetails(tx, session, withPasswords);
}

Result<void> ImportMatcher::loadDetails(Transaction& tx, const access::Session& session, bool withPasswords)
{
    std::vector<PersonId> ids;
    ids.reserve(m_persons.size());
    for (const auto& person : m_persons) {
        ids.push_back(person->person.id);
    }
    if (ids.empty()) {
        return {};
    }
    TRY_ASSIGN(const auto points, people::ContactStore::ofMany(tx, ids));
    for (const ContactPoint& point : points) {
        ImportPerson& person = *m_byId.value(point.person);
        const QString key = point.normalised.isEmpty() ? point.raw.toLower() : addressKey(point);
        person.addresses.insert(key);
        if (point.kind == ContactKind::Email && !point.normalised.isEmpty()) {
            person.mails.insert(key);
        }
        person.pointCount += 1;
    }
    TRY_ASSIGN(const auto families, ImportStore::familiesOf(tx, ids));
    for (const FamilyLink& link : families) {
        ImportPerson* student = m_byId.value(link.student);
        ImportPerson* guardian = m_byId.value(link.guardian);
        if (student != nullptr) {
            student->guardianFolds.insert(link.guardianNameFold);
            if (guardian != nullptr) {
                student->guardians.insert(guardian);
            }
            student->guardianCount += 1;
        }
        if (guardian != nullptr) {
            guardian->childFamilies.insert(searchFold(link.studentFamilyName));
        }
    }
    TRY_ASSIGN(const auto groups, people::GroupStore::activeByFold(tx));
    QHash<GroupId, QString> groupFolds;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        groupFolds.insert(*group, group.key());
    }
    TRY_ASSIGN(const auto enrolments, people::GroupStore::enrolments(tx, ids));
    for (const people::Enrolment& enrolment : enrolments) {
        m_byId.value(enrolment.person)->groups.insert(groupFolds.value(enrolment.group));
    }
    TRY_ASSIGN(const auto consents, people::ConsentStore::current(tx, ids));
    for (auto person = consents.begin(); person != consents.end(); ++person) {
        for (auto consent = person->begin(); consent != person->end(); ++consent) {
            m_byId.value(person.key())->consents[consent.key()] = consent->isGranted;
        }
    }
    TRY_ASSIGN(const auto accounts, m_credentials.findMany(tx, ids));
    for (const credentials::Account& account : accounts) {
        m_byId.value(account.person)->hasAccount = true;
        m_byId.value(account.person)->login = account.login;
    }
    if (withPasswords && !accounts.empty()) {
        TRY_ASSIGN(const auto secrets, m_credentials.openForSending(tx, session, ids));
        for (const credentials::AccountSecret& secret : secrets) {
            m_byId.value(secret.account.person)->password = secret.password;
        }
    }
    return {};
}

ImportPerson* ImportMatcher::keep(std::unique_ptr<ImportPerson> person, const QString& nameFold)
{
    ImportPerson* kept = person.get();
    m_persons.push_back(std::move(person));
    m_byName[nameFold].push_back(kept);
    if (!kept->person.number.isEmpty()) {
        m_byNumber.insert(kept->person.number, kept);
    }
    return kept;
}

ImportPerson* ImportMatcher::make(const ParsedContact& contact, PersonRole role)
{
    auto person = std::make_unique<ImportPerson>();
    person->isNew = true;
    person->person.givenName = contact.givenName;
    person->person.familyName = contact.familyName;
    person->person.roles = role;
    return keep(std::move(person), contact.nameFold);
}

ImportMatcher::Found ImportMatcher::findStudent(const ParsedRow& row) const
{
    if (!row.schoolNumber.isEmpty()) {
        if (ImportPerson* person = m_byNumber.value(row.schoolNumber)) {
            const auto& known = person->person;
            const bool sameName = searchFold(known.givenName) == searchFold(row.student.givenName)
                || searchFold(known.familyName) == searchFold(row.student.familyName);
            return sameName ? Found { person, {} } : Found { nullptr, QStringLiteral("number_other_name") };
        }
    }
    // A child who has a parent's name: the parent is not the child.
    const bool namesake = std::any_of(row.guardians.begin(),
        row.guardians.end(),
        [&](const ParsedContact& guardian) { return guardian.nameFold == row.student.nameFold; });
    const QSet<QString> mails = mailsOf(row.student);
    QSet<QString> guardianFolds;
    for (const ParsedContact& guardian : row.guardians) {
        guardianFolds.insert(guardian.nameFold);
    }
    std::vector<ImportPerson*> candidates;
    for (ImportPerson* person : m_byName.value(row.student.nameFold)) {
        const bool otherNumber = !row.schoolNumber.isEmpty() && !person->person.number.isEmpty();
        const bool otherDate = row.birthDate.isValid() && person->person.birthDate.isValid()
            && row.birthDate != person->person.birthDate;
        const bool parent = namesake && !person->person.roles.testFlag(PersonRole::Student);
        if (!otherNumber && !otherDate && !parent) {
            candidates.push_back(person);
        }
    }
    // Students before persons who have other roles so far.
    std::stable_partition(candidates.begin(), candidates.end(), [](const ImportPerson* person) {
        return person->person.roles.testFlag(PersonRole::Student);
    });
    for (ImportPerson* person : candidates) {
        if (row.birthDate.isValid() && person->person.birthDate == row.birthDate) {
            return { person, {} };
        }
    }
    for (ImportPerson* person : candidates) {
        if (person->mails.intersects(mails)) {
            return { person, {} };
        }
    }
    std::vector<ImportPerson*> possible;
    for (ImportPerson* person : candidates) {
        const bool otherLogin = !row.login.isEmpty() && !person->login.isEmpty()
            && searchFold(row.login) != searchFold(person->login);
        if (person->person.roles.testFlag(PersonRole::Student) && !differ(person->mails, mails)
            && !differ(person->guardianFolds, guardianFolds) && !otherLogin) {
            possible.push_back(person);
        }
    }
    if (possible.size() > 1) {
        return { nullptr, QStringLiteral("ambiguous") };
    }
    return { possible.empty() ? nullptr : possible.front(), {} };
}

ImportPerson* ImportMatcher::findGuardian(const ImportPerson& student, const ParsedContact& guardian) const
{
    std::vector<ImportPerson*> candidates;
    for (ImportPerson* person : m_byName.value(guardian.nameFold)) {
        if (person != &student) {
            candidates.push_back(person);
        }
    }
    const auto first = [&](auto&& condition) {
        const auto found = std::find_if(candidates.begin(), candidates.end(), condition);
        return found != candidates.end() ? *found : nullptr;
    };
    if (ImportPerson* linked
        = first([&](ImportPerson* person) { return student.guardians.contains(person); })) {
        return linked;
    }
    if (ImportPerson* reached
        = first([&](const ImportPerson* person) { return sharesAddress(*person, guardian); })) {
        return reached;
    }
    const QString family = searchFold(student.person.familyName);
    return first([&](const ImportPerson* person) {
        return (guardian.points.empty() || person->addresses.isEmpty())
            && person->childFamilies.contains(family);
    });
}

bool ImportMatcher::addRole(ImportPerson& person, PersonRole role)
{
    const bool known = person.person.roles.testFlag(role);
    const bool archived = person.person.status == people::PersonStatus::Archived;
    person.person.roles |= role;
    person.isChanged = person.isChanged || !known;
    if (archived) {
        person.person.status = people::PersonStatus::Active;
        person.comesBack = true;
    }
    return !known || archived;
}

bool ImportMatcher::addPoints(ImportPerson& person, const std::vector<ContactPoint>& points)
{
    bool added = false;
    for (const ContactPoint& point : points) {
        const QString key = addressKey(point);
        if (person.addresses.contains(key)) {
            continue;
        }
        person.addresses.insert(key);
        if (point.kind == ContactKind::Email) {
            person.mails.insert(key);
        }
        person.newPoints.push_back(point);
        person.newPoints.back().position = person.pointCount + static_cast<int>(person.newPoints.size()) - 1;
        added = true;
    }
    return added;
}

bool ImportMatcher::addFacts(ImportPerson& student, const ParsedRow& row)
{
    bool added = false;
    people::Person& person = student.person;
    const auto fill = [&](bool isEmpty, bool isGiven, auto&& set) {
        if (isEmpty && isGiven) {
            set();
            student.isChanged = added = true;
        }
    };
    fill(!person.birthDate.isValid(), row.birthDate.isValid(), [&] { person.birthDate = row.birthDate; });
    fill(person.number.isEmpty(), !row.schoolNumber.isEmpty(), [&] {
        person.number = row.schoolNumber;
        m_byNumber.insert(row.schoolNumber, &student);
    });
    fill(person.language.isEmpty(), !row.language.isEmpty(), [&] { person.language = row.language; });
    fill(!person.note.contains(row.note), !row.note.isEmpty(), [&] {
        person.note += (person.note.isEmpty() ? QString() : QStringLiteral("\n")) + row.note;
    });
    for (const QString& group : row.groups) {
        const QString fold = searchFold(group);
        if (!student.groups.contains(fold)) {
            student.groups.insert(fold);
            student.newGroups.append(group);
            added = true;
        }
    }
    return added;
}

bool ImportMatcher::addGuardians(ImportPerson& student, const ParsedRow& row)
{
    bool added = false;
    for (const ParsedContact& parsed : row.guardians) {
        ImportPerson* guardian = findGuardian(student, parsed);
        if (guardian == nullptr) {
            guardian = make(parsed, PersonRole::Guardian);
            guardian->isCounted = true; // rows count students
            added = true;
        }
        added = addRole(*guardian, PersonRole::Guardian) || added;
        added = addPoints(*guardian, parsed.points) || added;
        added = addConsents(*guardian, row) || added;
        guardian->childFamilies.insert(searchFold(student.person.familyName));
        student.guardianFolds.insert(parsed.nameFold);
        if (!student.guardians.contains(guardian)) {
            student.guardians.insert(guardian);
            student.newGuardians.push_back(guardian);
            added = true;
        }
    }
    return added;
}

bool ImportMatcher::addConsents(ImportPerson& person, const ParsedRow& row)
{
    const auto said = [&](ConsentPurpose purpose) {
        const auto found = row.consents.find(purpose);
        return found != row.consents.end() ? std::optional(found->second) : std::nullopt;
    };
    const bool refused = !said(ConsentPurpose::Contract).value_or(true);
    bool added = false;
    for (const ConsentPurpose purpose : { ConsentPurpose::Contract, ConsentPurpose::Messages }) {
        const bool fromList = std::find(m_options.consents.begin(), m_options.consents.end(), purpose)
            != m_options.consents.end();
        // The row's own word counts more than the answer for the list; no contract, no messages.
        const std::optional<bool> wanted = said(purpose) ? said(purpose)
            : refused                                    ? std::optional(false)
            : fromList                                   ? std::optional(true)
                                                         : std::nullopt;
        const auto known = person.consents.find(purpose);
        const bool current = known != person.consents.end() && known->second;
        if (!wanted || *wanted == current) {
            continue;
        }
        people::ConsentEntry entry;
        entry.purpose = purpose;
        entry.granted = *wanted;
        entry.basis = m_options.consentBasis;
        entry.source = m_options.consentSource.isEmpty() ? QStringLiteral("import") : m_options.consentSource;
        person.newConsents.push_back(std::move(entry));
        person.consents[purpose] = *wanted;
        added = true;
    }
    return added;
}

Result<bool> ImportMatcher::addAccount(
    Transaction& tx, ImportPerson& student, const ParsedRow& row, std::vector<RowIssue>& issues)
{
    const bool fresh = !student.hasAccount;
    student.needsAccount = student.needsAccount || fresh;
    student.hasAccount = true;
    if (row.login.isEmpty() && row.password.isEmpty()) {
        return fresh;
    }
    std::optional<AccountProblem> problem;
    // A password alone changes that of an account that is there.
    const QString login = row.login.isEmpty() ? student.login : row.login;
    SecretText password = row.password;
    TRY_ASSIGN(problem, m_credentials.checkImported(tx, login, password, student.person.id));
    if (problem && isAboutPassword(*problem) && !row.login.isEmpty()) {
        // The login is that of the register all the same; a password is made for it.
        issues.push_back(
            { row.number, QString(), QStringLiteral("••••••••"), codeOf(*problem), QString(), true });
        password = {};
        TRY_ASSIGN(problem, m_credentials.checkImported(tx, login, password, student.person.id));
    }
    const auto given = m_logins.constFind(searchFold(login));
    if (!problem && given != m_logins.constEnd() && *given != &student) {
        problem = AccountProblem::LoginTaken;
    }
    if (problem) {
        issues.push_back({ row.number,
            QString(),
            isAboutPassword(*problem) ? QStringLiteral("••••••••") : row.login,
            codeOf(*problem),
            QString(),
            true });
        return fresh;
    }
    const bool sameLogin = student.login == login;
    const bool samePassword = password.isEmpty() || student.password == password;
    if (sameLogin && samePassword) {
        return fresh;
    }
    m_logins.insert(searchFold(login), &student);
    student.login = login;
    student.newLogin = login;
    if (!password.isEmpty()) {
        student.password = password;
        student.newPassword = password;
    }
    student.replacesAccount = !student.needsAccount;
    return true;
}

Result<PlannedRow> ImportMatcher::add(Transaction& tx, const ParsedRow& row)
{
    PlannedRow planned;
    planned.row = row.number;
    planned.groups = row.groups;
    planned.issues = row.issues;
    planned.displayName
        = QString(row.student.givenName + QLatin1Char(' ') + row.student.familyName).trimmed();
    if (row.isSkipped) {
        return planned;
    }
    const Found found = findStudent(row);
    if (!found.problem.isEmpty()) {
        planned.issues.push_back({ row.number,
            QString(),
            found.problem == QLatin1String("ambiguous") ? planned.displayName : row.schoolNumber,
            found.problem,
            QString(),
            false });
        return planned;
    }
    ImportPerson& student = found.person != nullptr ? *found.person : *make(row.student, PersonRole::Student);
    bool changed = addRole(student, PersonRole::Student);
    changed = addPoints(student, row.student.points) || changed;
    changed = addFacts(student, row) || changed;
    changed = addGuardians(student, row) || changed;
    changed = addConsents(student, row) || changed;
    TRY_ASSIGN(const bool account, addAccount(tx, student, row, planned.issues));
    changed = account || changed;
    const bool created = student.isNew && !student.isCounted;
    student.isCounted = true;
    planned.action = created ? RowAction::Create : changed ? RowAction::Update : RowAction::Unchanged;
    return planned;
}

} // namespace belfry::core::registration
