// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/StaffService.h"

namespace belfry::core::access {

/// What a sign-in needs to know of a staff row.
struct StaffRow
{
    StaffMember member;
    QString hash;
    qint64 codeExpiresAt = 0; ///< 0: the hash is of a password
};

struct Throttle
{
    int failedTries = 0;
    qint64 lockedUntil = 0;
};

/// The tables staff, staff_device and sign_in_throttle.
class StaffStore
{
public:
    /// Logins are compared without case.
    static QString folded(const QString& login);

    static Result<qint64> count(database::Transaction& tx);
    static Result<std::optional<StaffRow>> findByLogin(database::Transaction& tx, const QString& login);
    static Result<std::optional<StaffRow>> find(database::Transaction& tx, StaffId id);
    static Result<std::vector<StaffMember>> list(database::Transaction& tx);
    static Result<StaffId> insert(
        database::Transaction& tx, const StaffMember& member, const QString& hash, qint64 codeExpiresAt);
    static Result<void> update(database::Transaction& tx, const StaffMember& member);
    static Result<void> setUnapproved(database::Transaction& tx, StaffId id, bool email, bool sms);
    static Result<void> setHash(database::Transaction& tx, StaffId id, const QString& hash);
    /// A one-use code instead of the password: good for one sign-in until then, which must choose a new one.
    static Result<void> setCode(
        database::Transaction& tx, StaffId id, const QString& hash, qint64 codeExpiresAt);
    /// Same password, hashed with more work.
    static Result<void> strengthenHash(
        database::Transaction& tx, StaffId id, const QString& oldHash, const QString& newHash);
    static Result<void> noteSignIn(database::Transaction& tx, StaffId id);
    static Result<qint64> activeOwners(database::Transaction& tx);
    static Result<QString> schoolName(database::Transaction& tx);

    /// Counted by what was typed, so that a login that does not exist is throttled like one that does.
    static Result<Throttle> throttle(database::Transaction& tx, const QString& login);
    static Result<void> putThrottle(
        database::Transaction& tx, const QString& login, const Throttle& throttle);
    static Result<void> clearThrottle(database::Transaction& tx, const QString& login);

    static Result<void> addDevice(database::Transaction& tx,
        StaffId id,
        const QByteArray& tokenHash,
        const QString& hostName,
        qint64 expiresAt);
    static Result<StaffId> deviceOwner(database::Transaction& tx, const QByteArray& tokenHash);
    static Result<void> removeDevices(database::Transaction& tx, StaffId id);

    /// Where a test of a message goes; empty: nobody has said it yet.
    static Result<QString> email(database::Transaction& tx, StaffId id);
    static Result<void> setEmail(database::Transaction& tx, StaffId id, const QString& email);
};

} // namespace belfry::core::access
