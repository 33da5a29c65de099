// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/credentials/CredentialsService.h"
#include "core/people/ConsentService.h"
#include "core/people/GroupService.h"
#include "core/people/PeopleService.h"
#include "core/secrets/Vault.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempDatabase.h"

namespace belfry::tests {

/// A school in a fresh database of the engine under test, with random keys, an owner's session and a clock of
/// its own. Errors end the program with their text: a test that cannot be set up has nothing to say.
class TestSchool
{
public:
    TestSchool()
        : connection(database.isAvailable() ? database.connectMigrated(&clock) : nullptr)
        , vault(makeVault())
        , audit(vault)
        , settings(vault, audit)
        , people(audit)
        , groups(audit)
        , consents(audit)
        , credentials(vault, audit)
    {
        if (connection) {
            TempDatabase::openAllHours(*connection);
        }
        owner.staff = core::StaffId(1);
        owner.name = QStringLiteral("Maria Zarządca");
        owner.role = core::access::Role::Owner;
        owner.stepUpUntilMs = clock.nowMs() + 300'000;
    }

    bool isAvailable() const { return connection != nullptr; }

    /// Runs the body in a write transaction and answers its value.
    template <class Body> auto write(Body body) { return must(connection->write(body)); }

    void set(const char* key, const QString& value)
    {
        write([&](core::database::Transaction& tx) {
            return settings.set(tx, owner, QLatin1String(key), value);
        });
    }

    /// An active person with this address (empty: none) and, unless told otherwise, consent for the contract.
    core::PersonId addPerson(const QString& given,
        const QString& family,
        core::people::PersonRole role,
        const QString& email,
        bool withConsent = true)
    {
        core::people::Person person;
        person.givenName = given;
        person.familyName = family;
        person.roles = role;
        return addPerson(person, email, withConsent);
    }
    core::PersonId addPerson(
        const core::people::Person& person, const QString& email, bool withConsent = true)
    {
        return write([&](core::database::Transaction& tx) -> core::Result<core::PersonId> {
            TRY_ASSIGN(const auto id, people.add(tx, owner, person, QStringLiteral("pl")));
            if (!email.isEmpty()) {
                core::people::ContactPoint point;
                point.person = id;
                point.raw = email;
                TRY(people.setContactPoints(tx, owner, id, { point }, QStringLiteral("PL")));
            }
            if (withConsent) {
                core::people::ConsentEntry entry;
                entry.person = id;
                entry.source = QStringLiteral("paper");
                TRY(consents.record(tx, owner, entry));
            }
            return id;
        });
    }
    /// A student with login and password.
    core::PersonId addStudent(
        const QString& given, const QString& family, const QString& email, bool withConsent = true)
    {
        const auto id = addPerson(given, family, core::people::PersonRole::Student, email, withConsent);
        addAccount(id, given, family);
        return id;
    }
    core::credentials::Account addAccount(core::PersonId person, const QString& given, const QString& family)
    {
        return write([&](core::database::Transaction& tx) {
            return credentials.create(tx, owner, { { person, given, family, {}, {} } });
        }).front();
    }
    void addGuardianship(core::PersonId student, core::PersonId guardian, int position = 0)
    {
        write([&](core::database::Transaction& tx) {
            return people.linkGuardian(tx, owner, { student, guardian, {}, position });
        });
    }

    qint64 number(const QString& sql) { return must(connection->scalar(sql)).toLongLong(); }
    QString text(const QString& sql) { return must(connection->scalar(sql)).toString(); }

    template <class T> static T must(core::Result<T> result)
    {
        if (!result) {
            qFatal("%s: %s", core::errorName(result.error().code), qPrintable(result.error().detail));
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }

    FakeClock clock;
    TempDatabase database;
    std::unique_ptr<core::database::Connection> connection;
    std::shared_ptr<const core::secrets::Vault> vault;
    core::access::AuditLog audit;
    core::settings::SettingsService settings;
    core::people::PeopleService people;
    core::people::GroupService groups;
    core::people::ConsentService consents;
    core::credentials::CredentialsService credentials;
    core::access::Session owner;

private:
    static std::shared_ptr<const core::secrets::Vault> makeVault()
    {
        core::secrets::Vault::Keys keys;
        for (const auto purpose : core::secrets::kPurposes) {
            keys[purpose].emplace(1, core::secrets::LockedBytes::random(32));
        }
        return std::make_shared<const core::secrets::Vault>(QUuid::createUuid(), std::move(keys));
    }
};

} // namespace belfry::tests
