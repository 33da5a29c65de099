// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffService.h"

#include "core/access/StaffStore.h"
#include "core/base/EmailAddress.h"
#include "core/secrets/LockedBytes.h"
#include "core/secrets/PasswordHash.h"

#include <QCryptographicHash>

namespace belfry::core::access {

namespace {

constexpr int kFreeTries = 5;
constexpr int kHardStopTries = 50; // NIST 800-63B wants less than 100 in a row
constexpr qint64 kLongestPauseMs = 15LL * 60 * 1000;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kDeviceDays = 30;
/// A one-use code has 80 random bits: a quick hash protects it as well as a slow one.
constexpr secrets::HashCost kCodeCost { 2, 16u * 1024 * 1024 };

qint64 pauseAfter(int failedTries)
{
    if (failedTries < kFreeTries) {
        return 0;
    }
    if (failedTries >= kHardStopTries) {
        return kDayMs;
    }
    const int doublings = std::min(failedTries - kFreeTries + 1, 20);
    return std::min(kLongestPauseMs, (qint64 { 1 } << doublings) * 1000);
}

Session sessionOf(const StaffMember& member)
{
    Session session;
    session.principal = Principal::Staff;
    session.staff = member.id;
    session.name = member.displayName;
    session.role = member.role;
    session.mayApprove = member.mayApprove;
    session.mayResolve = member.mayResolve;
    session.maySeeCredentials = member.maySeeCredentials;
    session.mayExport = member.mayExport;
    session.mustChange = member.mustChange;
    return session;
}

QJsonObject about(StaffId id)
{
    return { { QStringLiteral("staff"), id.value() } };
}

QByteArray tokenHash(const SecretBytes& token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
}

Result<void> checkNames(const StaffMember& member)
{
    if (StaffStore::folded(member.login).isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("login"));
    }
    if (member.displayName.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("name"));
    }
    return {};
}

/// 16 characters of 32: they are read aloud and typed once.
QString newCode()
{
    static constexpr char kAlphabet[] = "23456789abcdefghjkmnpqrstuvwxyzz";
    const secrets::LockedBytes random = secrets::LockedBytes::random(16);
    QString code;
    for (qsizetype index = 0; index < random.size(); ++index) {
        if (index > 0 && index % 4 == 0) {
            code.append(QLatin1Char('-'));
        }
        code.append(QLatin1Char(kAlphabet[random.data()[index] & 31]));
    }
    return code;
}

/// An administrator may not touch an owner, nor raise himself.
Result<void> checkReach(const Session& session, const StaffMember& before, const StaffMember& after)
{
    if (session.principal != Principal::Staff || session.role == Role::Owner) {
        return {};
    }
    if (before.role == Role::Owner || after.role == Role::Owner || before.id == session.staff) {
        return fail(
            ErrorCode::NotPermitted, QStringLiteral("only an owner may change an owner or one's own rights"));
    }
    return {};
}

} // namespace

Result<HashedPassword> HashedPassword::of(const SecretText& password)
{
    TRY_ASSIGN(auto hash, secrets::hashPassword(password));
    return HashedPassword(std::move(hash));
}

Result<void> checkNewPassword(const SecretText& password, const QString& login, const QString& schoolName)
{
    const auto problem = passwordProblem(password, login, schoolName);
    if (!problem) {
        return {};
    }
    constexpr int kLeast = kMinimumPasswordLength;
    switch (*problem) {
    case PasswordProblem::TooShort:
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("the password needs at least %1 characters").arg(kLeast));
    case PasswordProblem::TooCommon:
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("the password is one of those that are tried first"));
    case PasswordProblem::ContainsLogin:
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the password is the login or the school's name with little else"));
    }
    return {};
}

Result<StaffId> StaffService::createOwner(
    database::Transaction& tx, const QString& displayName, const QString& login, const SecretText& password)
{
    TRY_ASSIGN(const QString school, StaffStore::schoolName(tx));
    TRY(checkNewPassword(password, login, school));
    TRY_ASSIGN(const auto hashed, HashedPassword::of(password));
    return createOwner(tx, displayName, login, hashed);
}

Result<StaffId> StaffService::createOwner(database::Transaction& tx,
    const QString& displayName,
    const QString& login,
    const HashedPassword& password)
{
    TRY_ASSIGN(const qint64 others, StaffStore::count(tx));
    if (others > 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("the school has an owner already"));
    }
    StaffMember owner;
    owner.login = login;
    owner.displayName = displayName;
    owner.role = Role::Owner;
    owner.mayApprove = owner.mayResolve = owner.maySeeCredentials = owner.mayExport = true;
    TRY(checkNames(owner));
    TRY_ASSIGN(const StaffId id, StaffStore::insert(tx, owner, password.text(), 0));
    tx.changed(database::Topic::Access);
    TRY(m_audit.append(tx, Session::system(), "staff.owner_created", about(id)));
    return id;
}

Result<StaffService::Challenge> StaffService::challenge(database::Transaction& tx, const QString& login)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(Throttle throttle, StaffStore::throttle(tx, login));
    if (throttle.lockedUntil > now) {
        return fail(ErrorCode::TooManyTries, QString::number((throttle.lockedUntil - now + 999) / 1000));
    }
    // Counted before the password is checked: tries side by side do not get around it. A success takes it
    // back.
    ++throttle.failedTries;
    const qint64 pause = pauseAfter(throttle.failedTries);
    throttle.lockedUntil = pause == 0 ? 0 : now + pause;
    TRY(StaffStore::putThrottle(tx, login, throttle));
    TRY_ASSIGN(const auto row, StaffStore::findByLogin(tx, login));
    Challenge challenge;
    challenge.login = login;
    challenge.hash = secrets::decoyHash();
    const bool codeOver = row && row->codeExpiresAt != 0 && row->codeExpiresAt <= now;
    if (row && row->member.isActive && !codeOver) {
        challenge.id = row->member.id;
        challenge.hash = row->hash;
    }
    return challenge;
}

bool StaffService::Challenge::needsMoreWork() const
{
    return secrets::needsRehash(hash);
}

bool StaffService::verifyPassword(const Challenge& challenge, const SecretText& password)
{
    const bool fits = secrets::verifyPasswordHash(challenge.hash, password);
    return fits && challenge.id.isValid();
}

Result<Session> StaffService::concludeSignIn(
    database::Transaction& tx, const Challenge& challenge, bool passwordFits)
{
    if (!passwordFits || !challenge.id.isValid()) {
        // An unknown login is not written down: people type their password into that field.
        return fail(ErrorCode::WrongCredentials);
    }
    TRY_ASSIGN(const auto row, StaffStore::find(tx, challenge.id));
    if (!row || !row->member.isActive || row->hash != challenge.hash) {
        return fail(ErrorCode::WrongCredentials);
    }
    TRY(StaffStore::clearThrottle(tx, challenge.login));
    TRY(StaffStore::noteSignIn(tx, challenge.id));
    const Session session = sessionOf(row->member);
    TRY(m_audit.append(tx, session, "staff.signed_in", about(challenge.id)));
    return session;
}

Result<void> StaffService::strengthen(database::Transaction& tx,
    const Session& session,
    const Challenge& challenge,
    const HashedPassword& stronger)
{
    return StaffStore::strengthenHash(tx, session.staff, challenge.hash, stronger.text());
}

Result<SecretBytes> StaffService::rememberDevice(
    database::Transaction& tx, const Session& session, const QString& hostName)
{
    if (session.principal != Principal::Staff || !session.staff.isValid()) {
        return fail(ErrorCode::NotSignedIn);
    }
    if (session.mustChange) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("a new password has to be chosen first"));
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    const SecretBytes token(secrets::LockedBytes::random(32).copied());
    TRY(StaffStore::addDevice(tx, session.staff, tokenHash(token), hostName, now + kDeviceDays * kDayMs));
    TRY(m_audit.append(tx, session, "staff.device_remembered", about(session.staff)));
    return token;
}

Result<Session> StaffService::signInWithDevice(database::Transaction& tx, const SecretBytes& token)
{
    TRY_ASSIGN(const StaffId id, StaffStore::deviceOwner(tx, tokenHash(token)));
    TRY_ASSIGN(const auto row, StaffStore::find(tx, id));
    if (!row || !row->member.isActive || row->member.mustChange) {
        return fail(ErrorCode::NotSignedIn, QStringLiteral("this computer is not remembered any more"));
    }
    TRY(StaffStore::noteSignIn(tx, id));
    const Session session = sessionOf(row->member);
    TRY(m_audit.append(tx, session, "staff.signed_in_by_device", about(id)));
    return session;
}

Result<void> StaffService::forgetDevices(database::Transaction& tx, const Session& session)
{
    TRY(StaffStore::removeDevices(tx, session.staff));
    return m_audit.append(tx, session, "staff.devices_forgotten", about(session.staff));
}

Result<QString> StaffService::ownEmail(database::Transaction& tx, const Session& session)
{
    TRY(authorize(session, Action::Compose));
    return StaffStore::email(tx, session.staff);
}

Result<void> StaffService::setOwnEmail(
    database::Transaction& tx, const Session& session, const QString& email)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto address, EmailAddress::parse(email));
    TRY_ASSIGN(const QString before, StaffStore::email(tx, session.staff));
    if (before == address.normalised()) {
        return {};
    }
    TRY(StaffStore::setEmail(tx, session.staff, address.normalised()));
    return m_audit.append(tx, session, "staff.email", about(session.staff));
}

Result<void> StaffService::changePassword(
    database::Transaction& tx, const Session& session, const SecretText& newPassword)
{
    TRY_ASSIGN(const auto hashed, HashedPassword::of(newPassword));
    return changePassword(tx, session, newPassword, hashed);
}

Result<void> StaffService::changePassword(database::Transaction& tx,
    const Session& session,
    const SecretText& newPassword,
    const HashedPassword& hashed)
{
    if (session.principal != Principal::Staff || !session.staff.isValid()) {
        return fail(ErrorCode::NotSignedIn);
    }
    TRY_ASSIGN(const auto row, StaffStore::find(tx, session.staff));
    if (!row || !row->member.isActive) {
        return fail(ErrorCode::NotFound, QStringLiteral("staff"));
    }
    TRY_ASSIGN(const QString school, StaffStore::schoolName(tx));
    TRY(checkNewPassword(newPassword, row->member.login, school));
    TRY(StaffStore::setHash(tx, session.staff, hashed.text()));
    // A stolen "stay signed in" ends with the password that it came from.
    TRY(StaffStore::removeDevices(tx, session.staff));
    tx.changed(database::Topic::Access);
    return m_audit.append(tx, session, "staff.password_changed", about(session.staff));
}

Result<void> StaffService::resetOwnerPassword(
    database::Transaction& tx, const QString& login, const SecretText& newPassword)
{
    TRY_ASSIGN(const auto hashed, HashedPassword::of(newPassword));
    return resetOwnerPassword(tx, login, newPassword, hashed);
}

Result<void> StaffService::resetOwnerPassword(database::Transaction& tx,
    const QString& login,
    const SecretText& newPassword,
    const HashedPassword& hashed)
{
    TRY_ASSIGN(const auto row, StaffStore::findByLogin(tx, login));
    if (!row || row->member.role != Role::Owner) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no owner with this login"));
    }
    TRY_ASSIGN(const QString school, StaffStore::schoolName(tx));
    TRY(checkNewPassword(newPassword, login, school));
    TRY(StaffStore::setHash(tx, row->member.id, hashed.text()));
    TRY(StaffStore::clearThrottle(tx, login));
    TRY(StaffStore::removeDevices(tx, row->member.id));
    tx.changed(database::Topic::Access);
    return m_audit.append(tx, Session::system(), "staff.owner_password_reset", about(row->member.id));
}

Result<Session> StaffService::refreshed(database::Transaction& tx, const Session& session)
{
    TRY_ASSIGN(const auto row, StaffStore::find(tx, session.staff));
    if (!row || !row->member.isActive || (row->member.mustChange && !session.mustChange)) {
        return fail(ErrorCode::NotSignedIn, QStringLiteral("the account was closed or its password reset"));
    }
    Session now = sessionOf(row->member);
    now.stepUpUntilMs = session.stepUpUntilMs;
    return now;
}

Result<std::vector<StaffMember>> StaffService::list(database::Transaction& tx, const Session& session)
{
    if (!mayEver(session, Action::ManageStaff)) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("the role does not allow it"));
    }
    return StaffStore::list(tx);
}

Result<SecretText> StaffService::add(
    database::Transaction& tx, const Session& session, const StaffMember& member)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ManageStaff, now));
    TRY(checkReach(session, {}, member));
    TRY(checkNames(member));
    TRY_ASSIGN(const auto same, StaffStore::findByLogin(tx, member.login));
    if (same) {
        return fail(ErrorCode::Conflict, QStringLiteral("this login is taken"));
    }
    const SecretText code(newCode());
    TRY_ASSIGN(const QString hash, secrets::hashPassword(code, kCodeCost));
    StaffMember added = member;
    added.mustChange = true;
    TRY_ASSIGN(const StaffId id, StaffStore::insert(tx, added, hash, now + kDayMs));
    tx.changed(database::Topic::Access);
    QJsonObject detail = about(id);
    detail.insert(QStringLiteral("role"), roleName(member.role));
    TRY(m_audit.append(tx, session, "staff.added", detail));
    return code;
}

Result<SecretText> StaffService::resetPassword(database::Transaction& tx, const Session& session, StaffId id)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ManageStaff, now));
    TRY_ASSIGN(const auto row, StaffStore::find(tx, id));
    if (!row || !row->member.isActive) {
        return fail(ErrorCode::NotFound, QStringLiteral("staff"));
    }
    TRY(checkReach(session, row->member, row->member));
    if (id == session.staff) {
        return fail(ErrorCode::Conflict, QStringLiteral("one's own password is changed, not reset"));
    }
    const SecretText code(newCode());
    TRY_ASSIGN(const QString hash, secrets::hashPassword(code, kCodeCost));
    TRY(StaffStore::setCode(tx, id, hash, now + kDayMs));
    TRY(StaffStore::clearThrottle(tx, row->member.login));
    TRY(StaffStore::removeDevices(tx, id));
    tx.changed(database::Topic::Access);
    TRY(m_audit.append(tx, session, "staff.password_reset", about(id)));
    return code;
}

Result<void> StaffService::update(
    database::Transaction& tx, const Session& session, const StaffMember& member)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ManageStaff, now));
    TRY(checkNames(member));
    TRY_ASSIGN(const auto before, StaffStore::find(tx, member.id));
    if (!before) {
        return fail(ErrorCode::NotFound, QStringLiteral("staff"));
    }
    TRY(checkReach(session, before->member, member));
    TRY(StaffStore::update(tx, member));
    TRY_ASSIGN(const qint64 owners, StaffStore::activeOwners(tx));
    if (owners == 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("the school needs an active owner"));
    }
    if (!member.isActive) {
        TRY(StaffStore::removeDevices(tx, member.id));
    }
    tx.changed(database::Topic::Access);
    QJsonObject detail = about(member.id);
    detail.insert(QStringLiteral("role"), roleName(member.role));
    detail.insert(QStringLiteral("active"), member.isActive);
    return m_audit.append(tx, session, "staff.updated", detail);
}

} // namespace belfry::core::access
