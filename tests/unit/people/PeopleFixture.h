// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsentService.h"
#include "core/people/GroupService.h"
#include "core/people/PeopleService.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempDatabase.h"

#include <QtTest>

namespace belfry::tests {

/// A migrated database, somebody who may do everything, and the services of core/people.
struct PeopleFixture
{
    PeopleFixture()
    {
        session.principal = core::access::Principal::Staff;
        session.staff = core::StaffId(1);
        session.name = QStringLiteral("Ewa Sekretarka");
        session.role = core::access::Role::Owner;
        session.mayApprove = session.mayResolve = session.maySeeCredentials = session.mayExport = true;
        session.stepUpUntilMs = std::numeric_limits<qint64>::max();
        if (database.isAvailable()) {
            connection = database.connectMigrated(&clock);
        }
    }

    /// Runs in a write transaction; a failure stops the test with the error's words.
    template <class Body> auto write(Body&& body)
    {
        auto outcome = connection->write(std::forward<Body>(body));
        if (!outcome) {
            qWarning("%s: %s", core::errorName(outcome.error().code), qPrintable(outcome.error().detail));
        }
        return outcome;
    }

    core::PersonId add(const QString& given,
        const QString& family,
        core::people::PersonRoles roles = core::people::PersonRole::Student,
        const QDate& birthDate = {})
    {
        core::people::Person person;
        person.givenName = given;
        person.familyName = family;
        person.roles = roles;
        person.birthDate = birthDate;
        const auto id = write(
            [&](core::database::Transaction& tx) { return people.add(tx, session, person, language); });
        return id.value_or(core::PersonId());
    }
    static core::people::ContactPoint point(core::people::ContactKind kind, const QString& raw)
    {
        core::people::ContactPoint contact;
        contact.kind = kind;
        contact.raw = raw;
        return contact;
    }
    bool setMails(core::PersonId person, const QStringList& mails, const QStringList& phones = {})
    {
        std::vector<core::people::ContactPoint> points;
        for (const QString& mail : mails) {
            points.push_back(point(core::people::ContactKind::Email, mail));
        }
        for (const QString& phone : phones) {
            points.push_back(point(core::people::ContactKind::Phone, phone));
        }
        return write([&](core::database::Transaction& tx) {
            return people.setContactPoints(tx, session, person, points, QStringLiteral("PL"));
        }).has_value();
    }
    core::GroupId addGroup(const QString& name)
    {
        return write([&](core::database::Transaction& tx) {
            return groups.add(tx, session, name, language);
        }).value_or(core::GroupId());
    }
    bool enrol(core::GroupId group, const std::vector<core::PersonId>& persons)
    {
        return write([&](core::database::Transaction& tx) {
            return groups.enrol(tx, session, group, persons);
        }).has_value();
    }
    /// Any statement, with values by place.
    bool run(const QString& sql, const QVariantList& values = {})
    {
        return write([&](core::database::Transaction& tx) -> core::Result<void> {
            auto query = tx.prepare(sql);
            for (const QVariant& value : values) {
                query.add(value);
            }
            return query.exec();
        }).has_value();
    }
    qint64 number(const QString& sql)
    {
        const auto value = connection->scalar(sql);
        return value ? value->toLongLong() : -1;
    }
    QString text(const QString& sql)
    {
        const auto value = connection->scalar(sql);
        return value ? value->toString() : QString();
    }

    TempDatabase database;
    FakeClock clock;
    std::unique_ptr<core::database::Connection> connection;
    core::access::Session session;
    core::people::PeopleService people { core::access::AuditLog() };
    core::people::ConsentService consents { core::access::AuditLog() };
    core::people::GroupService groups { core::access::AuditLog() };
    QString language = QStringLiteral("pl");
};

} // namespace belfry::tests

/// In init(): a fresh fixture, or a visible skip where the engine is not there.
#define BELFRY_PEOPLE_INIT(fixture)                                                                          \
    fixture = std::make_unique<belfry::tests::PeopleFixture>();                                              \
    if (!fixture->database.isAvailable()) {                                                                  \
        QSKIP("no PostgreSQL server");                                                                       \
    }                                                                                                        \
    QVERIFY(fixture->connection)
