// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffStore.h"

#include <QCryptographicHash>
#include <QUuid>

namespace belfry::core::access {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

QByteArray loginHash(const QString& login)
{
    return QCryptographicHash::hash(StaffStore::folded(login).toUtf8(), QCryptographicHash::Sha256);
}

Result<StaffMember> memberFrom(const database::Query& query)
{
    StaffMember member;
    member.id = query.id<StaffId>(0);
    member.login = query.text(1);
    member.displayName = query.text(2);
    TRY_ASSIGN(member.role, roleFromName(query.text(3)));
    member.mayApprove = query.boolean(4);
    member.mayResolve = query.boolean(5);
    member.maySeeCredentials = query.boolean(6);
    member.mayExport = query.boolean(7);
    member.isActive = query.boolean(8);
    member.mustChange = query.boolean(9);
    member.signedInAt = query.int64(10);
    member.sendsEmailUnapproved = query.boolean(11);
    member.sendsSmsUnapproved = query.boolean(12);
    return member;
}

Result<std::optional<StaffRow>> rowFrom(database::Query& query)
{
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<StaffRow>();
    }
    StaffRow row;
    TRY_ASSIGN(row.member, memberFrom(query));
    row.hash = query.text(13);
    row.codeExpiresAt = query.int64(14);
    return std::optional(row);
}

} // namespace

QString StaffStore::folded(const QString& login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<qint64> StaffStore::count(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM staff"));
    TRY(query.exec());
    query.next();
    return query.int64(0);
}

Result<std::optional<StaffRow>> StaffStore::findByLogin(database::Transaction& tx, const QString& login)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, login, display_name, role, may_approve, may_resolve, may_see_credentials, "
                       "may_export, is_active, must_change, "
                       "signed_in_at, sends_email_unapproved, sends_sms_unapproved, password_hash, "
                       "code_expires_at FROM staff WHERE login_fold = :login"));
    query.bind(":login", folded(login));
    return rowFrom(query);
}

Result<std::optional<StaffRow>> StaffStore::find(database::Transaction& tx, StaffId id)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, login, display_name, role, may_approve, may_resolve, may_see_credentials, "
                       "may_export, is_active, must_change, "
                       "signed_in_at, sends_email_unapproved, sends_sms_unapproved, password_hash, "
                       "code_expires_at FROM staff WHERE id = :id"));
    query.bind(":id", id);
    return rowFrom(query);
}

Result<std::vector<StaffMember>> StaffStore::list(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT id, login, display_name, role, may_approve, may_resolve, "
                                           "may_see_credentials, may_export, is_active, must_change, "
                                           "signed_in_at, sends_email_unapproved, sends_sms_unapproved "
                                           "FROM staff ORDER BY login_fold"));
    TRY(query.exec());
    std::vector<StaffMember> members;
    while (query.next()) {
        TRY_ASSIGN(members.emplace_back(), memberFrom(query));
    }
    return members;
}

Result<StaffId> StaffStore::insert(
    database::Transaction& tx, const StaffMember& member, const QString& hash, qint64 codeExpiresAt)
{
    TRY_ASSIGN(const auto id, tx.reserveId<StaffId>(QStringLiteral("staff")));
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query
        = tx.prepare(QStringLiteral("INSERT INTO staff (id, uuid, login, login_fold, display_name, role, "
                                    "may_approve, may_resolve, may_see_credentials, may_export, "
                                    "password_hash, must_change, code_expires_at, is_active, created_at) "
                                    "VALUES (:id, :uuid, :login, :fold, :name, :role, :approve, "
                                    ":resolve, :see, :export, :hash, :change, :expires, :active, :now)"));
    query.bind(":id", id).bind(":uuid", QUuid::createUuid()).bind(":login", member.login.trimmed());
    query.bind(":fold", folded(member.login))
        .bind(":name", member.displayName)
        .bind(":role", roleName(member.role));
    query.bind(":approve", member.mayApprove)
        .bind(":resolve", member.mayResolve)
        .bind(":see", member.maySeeCredentials);
    query.bind(":export", member.mayExport).bind(":hash", hash).bind(":change", member.mustChange);
    query.bindNullable(":expires", codeExpiresAt == 0 ? std::nullopt : std::optional(codeExpiresAt));
    query.bind(":active", member.isActive).bind(":now", now);
    TRY(query.exec());
    return id;
}

Result<void> StaffStore::update(database::Transaction& tx, const StaffMember& member)
{
    auto query = tx.prepare(QStringLiteral("UPDATE staff SET login = :login, login_fold = :fold, "
                                           "display_name = :name, role = :role, may_approve = :approve, "
                                           "may_resolve = :resolve, may_see_credentials = :see, may_export = "
                                           ":export, is_active = :active WHERE id = :id"));
    query.bind(":login", member.login.trimmed())
        .bind(":fold", folded(member.login))
        .bind(":name", member.displayName);
    query.bind(":role", roleName(member.role))
        .bind(":approve", member.mayApprove)
        .bind(":resolve", member.mayResolve);
    query.bind(":see", member.maySeeCredentials)
        .bind(":export", member.mayExport)
        .bind(":active", member.isActive);
    query.bind(":id", member.id);
    return query.execOne();
}

Result<void> StaffStore::setUnapproved(database::Transaction& tx, StaffId id, bool email, bool sms)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE staff SET sends_email_unapproved = :email, sends_sms_unapproved = :sms WHERE id = :id"));
    query.bind(":email", email).bind(":sms", sms).bind(":id", id);
    return query.execOne();
}

Result<void> StaffStore::setHash(database::Transaction& tx, StaffId id, const QString& hash)
{
    auto query = tx.prepare(QStringLiteral("UPDATE staff SET password_hash = :hash, must_change = FALSE, "
                                           "code_expires_at = NULL WHERE id = :id"));
    query.bind(":hash", hash).bind(":id", id);
    return query.execOne();
}

Result<void> StaffStore::setCode(
    database::Transaction& tx, StaffId id, const QString& hash, qint64 codeExpiresAt)
{
    auto query = tx.prepare(QStringLiteral("UPDATE staff SET password_hash = :hash, must_change = TRUE, "
                                           "code_expires_at = :expires WHERE id = :id"));
    query.bind(":hash", hash).bind(":expires", codeExpiresAt).bind(":id", id);
    return query.execOne();
}

Result<void> StaffStore::strengthenHash(
    database::Transaction& tx, StaffId id, const QString& oldHash, const QString& newHash)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE staff SET password_hash = :new WHERE id = :id AND password_hash = :old"));
    query.bind(":new", newHash).bind(":id", id).bind(":old", oldHash);
    return query.exec(); // no row: somebody has changed the password meanwhile, and that one counts
}

Result<void> StaffStore::noteSignIn(database::Transaction& tx, StaffId id)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("UPDATE staff SET signed_in_at = :now WHERE id = :id"));
    query.bind(":now", now).bind(":id", id);
    return query.execOne();
}

Result<qint64> StaffStore::activeOwners(database::Transaction& tx)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM staff WHERE role = 'owner' AND is_active = TRUE"));
    TRY(query.exec());
    query.next();
    return query.int64(0);
}

Result<QString> StaffStore::schoolName(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT value FROM setting WHERE key = 'school.name'"));
    TRY(query.exec());
    return query.next() ? query.text(0) : QString();
}

Result<Throttle> StaffStore::throttle(database::Transaction& tx, const QString& login)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT failed_tries, locked_until FROM sign_in_throttle WHERE login_hash = :login"));
    query.bind(":login", loginHash(login));
    TRY(query.exec());
    return query.next() ? Throttle { query.integer(0), query.int64(1) } : Throttle();
}

Result<void> StaffStore::putThrottle(
    database::Transaction& tx, const QString& login, const Throttle& throttle)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    // Somebody who tries many logins must not fill the database.
    auto forget = tx.prepare(
        QStringLiteral("DELETE FROM sign_in_throttle WHERE updated_at < :before AND locked_until < :now"));
    forget.bind(":before", now - kDayMs).bind(":now", now);
    TRY(forget.exec());
    auto query = tx.prepare(QStringLiteral("INSERT INTO sign_in_throttle (login_hash, failed_tries, "
                                           "locked_until, updated_at) VALUES (:login, :tries, :until, :now) "
                                           "ON CONFLICT (login_hash) DO UPDATE SET failed_tries = "
                                           "excluded.failed_tries, locked_until = excluded.locked_until, "
                                           "updated_at = excluded.updated_at"));
    query.bind(":login", loginHash(login))
        .bind(":tries", throttle.failedTries)
        .bind(":until", throttle.lockedUntil)
        .bind(":now", now);
    return query.exec();
}

Result<void> StaffStore::clearThrottle(database::Transaction& tx, const QString& login)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM sign_in_throttle WHERE login_hash = :login"));
    query.bind(":login", loginHash(login));
    return query.exec();
}

Result<void> StaffStore::addDevice(database::Transaction& tx,
    StaffId id,
    const QByteArray& tokenHash,
    const QString& hostName,
    qint64 expiresAt)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto forget = tx.prepare(QStringLiteral("DELETE FROM staff_device WHERE expires_at < :now"));
    forget.bind(":now", now);
    TRY(forget.exec());
    auto query = tx.prepare(
        QStringLiteral("INSERT INTO staff_device (token_hash, staff_id, host_name, created_at, expires_at) "
                       "VALUES (:token, :staff, :host, :now, :expires)"));
    query.bind(":token", tokenHash)
        .bind(":staff", id)
        .bind(":host", hostName)
        .bind(":now", now)
        .bind(":expires", expiresAt);
    return query.exec();
}

Result<StaffId> StaffStore::deviceOwner(database::Transaction& tx, const QByteArray& tokenHash)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("SELECT staff_id FROM staff_device WHERE token_hash = :token AND expires_at > :now"));
    query.bind(":token", tokenHash).bind(":now", now);
    TRY(query.exec());
    return query.next() ? query.id<StaffId>(0) : StaffId();
}

Result<QString> StaffStore::email(database::Transaction& tx, StaffId id)
{
    auto query = tx.prepare(QStringLiteral("SELECT email FROM staff WHERE id = :id"));
    query.bind(":id", id);
    TRY(query.exec());
    return query.next() ? query.text(0) : QString();
}

Result<void> StaffStore::setEmail(database::Transaction& tx, StaffId id, const QString& email)
{
    auto query = tx.prepare(QStringLiteral("UPDATE staff SET email = :email WHERE id = :id"));
    query.bind(":id", id).bind(":email", email);
    return query.execOne();
}

Result<void> StaffStore::removeDevices(database::Transaction& tx, StaffId id)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM staff_device WHERE staff_id = :staff"));
    query.bind(":staff", id);
    return query.exec();
}

} // namespace belfry::core::access
