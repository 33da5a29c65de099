// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffService.h"
#include "core/database/Connection.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::access;
using belfry::core::database::Transaction;
using belfry::tests::FakeClock;
using belfry::tests::TempDatabase;

class tst_StaffService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_clock = std::make_unique<FakeClock>();
        m_connection = m_database->connectMigrated(m_clock.get());
        QVERIFY(m_connection);
        const auto owner = write([&](Transaction& tx) {
            return m_staff.createOwner(tx, QStringLiteral("Zofia"), m_login, m_password);
        });
        QVERIFY(owner.has_value());
        m_owner = *owner;
    }
    void cleanup()
    {
        m_connection.reset();
        m_database.reset();
    }

    void theOwnerSignsIn()
    {
        const auto session = signIn(m_login, m_password);
        QVERIFY(session.has_value());
        QCOMPARE(session->staff, m_owner);
        QCOMPARE(session->role, Role::Owner);
        QVERIFY(session->mayApprove && session->mayExport);
        QCOMPARE(session->stepUpUntilMs, 0);
        QVERIFY(signIn(QStringLiteral("  ZOFIA "), m_password).has_value());
    }

    void thereIsOneFirstOwner()
    {
        const auto second = write([&](Transaction& tx) {
            return m_staff.createOwner(tx, QStringLiteral("Jan"), QStringLiteral("jan"), m_password);
        });
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }

    void wrongAndUnknownAnswerTheSame()
    {
        const auto wrong = signIn(m_login, SecretText(QStringLiteral("not the password")));
        const auto unknown = signIn(QStringLiteral("nobody"), m_password);
        QCOMPARE(wrong.error(), unknown.error());
        QCOMPARE(wrong.error().code, ErrorCode::WrongCredentials);
        const auto challenge
            = write([&](Transaction& tx) { return m_staff.challenge(tx, QStringLiteral("nobody")); });
        QVERIFY(challenge->hash.startsWith(QLatin1String("$argon2id$"))); // the same work is done
        QVERIFY(!challenge->id.isValid());
    }

    void theSixthTryWaits_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("known") << m_login;
        QTest::newRow("unknown") << "nobody";
    }
    void theSixthTryWaits()
    {
        QFETCH(QString, login);
        const SecretText wrong(QStringLiteral("not the password"));
        for (int tries = 0; tries < 5; ++tries) {
            QCOMPARE(signIn(login, wrong).error().code, ErrorCode::WrongCredentials);
        }
        for (const int seconds : { 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900 }) {
            const auto throttled = signIn(login, m_password);
            QVERIFY(!throttled);
            QCOMPARE(throttled.error().code, ErrorCode::TooManyTries);
            QCOMPARE(throttled.error().detail, QString::number(seconds));
            m_clock->advance(seconds * 1000);
            QCOMPARE(signIn(login, wrong).error().code, ErrorCode::WrongCredentials);
        }
    }

    void aSuccessForgetsTheTries()
    {
        const SecretText wrong(QStringLiteral("not the password"));
        for (int round = 0; round < 3; ++round) {
            for (int tries = 0; tries < 4; ++tries) {
                QCOMPARE(signIn(m_login, wrong).error().code, ErrorCode::WrongCredentials);
            }
            QVERIFY(signIn(m_login, m_password).has_value());
        }
    }

    void triesSideBySideAreCounted()
    {
        for (int tries = 0; tries < 5; ++tries) {
            QVERIFY(write([&](Transaction& tx) { return m_staff.challenge(tx, m_login); }).has_value());
        }
        QCOMPARE(write([&](Transaction& tx) { return m_staff.challenge(tx, m_login); }).error().code,
            ErrorCode::TooManyTries);
    }

    void thePasswordIsNotInTheDatabase()
    {
        const auto hash = m_connection->scalar(QStringLiteral("SELECT password_hash FROM staff"));
        QVERIFY(!hash->toString().contains(m_password.reveal()));
        QVERIFY(hash->toString().startsWith(QLatin1String("$argon2id$")));
    }

    void staysSignedIn()
    {
        const Session session = *signIn(m_login, m_password);
        const auto token = write(
            [&](Transaction& tx) { return m_staff.rememberDevice(tx, session, QStringLiteral("pc")); });
        QVERIFY(token.has_value());
        QCOMPARE(token->reveal().size(), 32);
        const auto again
            = [&] { return write([&](Transaction& tx) { return m_staff.signInWithDevice(tx, *token); }); };
        QCOMPARE(again()->staff, m_owner);
        QVERIFY(!write(
            [&](Transaction& tx) { return m_staff.signInWithDevice(tx, SecretBytes(QByteArray(32, 'x'))); }));
        m_clock->advance(qint64 { 31 } * 24 * 3600 * 1000);
        QCOMPARE(again().error().code, ErrorCode::NotSignedIn);
    }

    void aRunningSessionFollowsTheRights()
    {
        const Session session = *signIn(m_login, m_password);
        const auto refreshed
            = [&] { return write([&](Transaction& tx) { return m_staff.refreshed(tx, session); }); };
        Session stepped = session;
        stepped.stepUpUntilMs = 77;
        QCOMPARE(write([&](Transaction& tx) { return m_staff.refreshed(tx, stepped); })->stepUpUntilMs,
            qint64 { 77 });
        const auto sql = [&](const char* text) { QVERIFY(m_connection->execute(QLatin1String(text))); };
        sql("UPDATE staff SET role = 'secretary', may_export = FALSE");
        QCOMPARE(refreshed()->role, Role::Secretary);
        QVERIFY(!refreshed()->mayExport);
        sql("UPDATE staff SET must_change = TRUE");
        QCOMPARE(refreshed().error().code, ErrorCode::NotSignedIn);
        sql("UPDATE staff SET must_change = FALSE, is_active = FALSE");
        QCOMPARE(refreshed().error().code, ErrorCode::NotSignedIn);
    }

    void aNewPasswordForgetsTheDevices()
    {
        const Session session = *signIn(m_login, m_password);
        const auto token = write(
            [&](Transaction& tx) { return m_staff.rememberDevice(tx, session, QStringLiteral("pc")); });
        const SecretText fresh(QStringLiteral("cztery stare zegary"));
        QVERIFY(
            write([&](Transaction& tx) { return m_staff.changePassword(tx, session, fresh); }).has_value());
        QVERIFY(!write([&](Transaction& tx) { return m_staff.signInWithDevice(tx, *token); }));
        QCOMPARE(signIn(m_login, m_password).error().code, ErrorCode::WrongCredentials);
        QVERIFY(signIn(m_login, fresh).has_value());
        QCOMPARE(write([&](Transaction& tx) {
            return m_staff.changePassword(tx, session, SecretText(QStringLiteral("short")));
        })
                     .error()
                     .code,
            ErrorCode::InputInvalid);
    }

    void theOwnersPasswordIsReset()
    {
        const SecretText fresh(QStringLiteral("cztery stare zegary"));
        QCOMPARE(write([&](Transaction& tx) {
            return m_staff.resetOwnerPassword(tx, QStringLiteral("nobody"), fresh);
        })
                     .error()
                     .code,
            ErrorCode::NotFound);
        QVERIFY(write([&](Transaction& tx) {
            return m_staff.resetOwnerPassword(tx, m_login, fresh);
        }).has_value());
        QVERIFY(signIn(m_login, fresh).has_value());
    }

    void aNewPersonComesWithACode()
    {
        const SecretText code = addSecretary();
        const auto session = signIn(QStringLiteral("anna"), code);
        QVERIFY(session.has_value());
        QVERIFY(session->mustChange);
        QCOMPARE(authorize(*session, Action::SeePeople).error().code, ErrorCode::NotPermitted);
        const SecretText own(QStringLiteral("siedem nowych okien"));
        QVERIFY(
            write([&](Transaction& tx) { return m_staff.changePassword(tx, *session, own); }).has_value());
        QVERIFY(!signIn(QStringLiteral("anna"), code));
        const auto later = signIn(QStringLiteral("anna"), own);
        QVERIFY(later.has_value() && !later->mustChange);
        QVERIFY(authorize(*later, Action::SeePeople).has_value());
    }

    void aCodeLivesForADay()
    {
        const SecretText code = addSecretary();
        m_clock->advance(qint64 { 24 } * 3600 * 1000 + 1);
        QCOMPARE(signIn(QStringLiteral("anna"), code).error().code, ErrorCode::WrongCredentials);
    }

    void staffNeedsStepUp()
    {
        Session owner = *signIn(m_login, m_password);
        StaffMember member;
        member.login = QStringLiteral("anna");
        member.displayName = QStringLiteral("Anna");
        QCOMPARE(write([&](Transaction& tx) { return m_staff.add(tx, owner, member); }).error().code,
            ErrorCode::StepUpNeeded);
    }

    void anAdministratorDoesNotReachTheOwnerNorHimself()
    {
        Session admin;
        admin.staff = StaffId(77);
        admin.role = Role::Admin;
        admin.stepUpUntilMs = m_clock->nowMs() + 1000;
        const auto all = write([&](Transaction& tx) { return m_staff.list(tx, admin); });
        QCOMPARE(all->size(), size_t { 1 });
        StaffMember owner = all->front();
        owner.role = Role::Secretary;
        QCOMPARE(write([&](Transaction& tx) { return m_staff.update(tx, admin, owner); }).error().code,
            ErrorCode::NotPermitted);
        StaffMember raised;
        raised.login = QStringLiteral("king");
        raised.displayName = QStringLiteral("King");
        raised.role = Role::Owner;
        QCOMPARE(write([&](Transaction& tx) { return m_staff.add(tx, admin, raised); }).error().code,
            ErrorCode::NotPermitted);
    }

    void aColleaguesPasswordIsReset()
    {
        const SecretText first = addSecretary();
        const SecretText own(QStringLiteral("siedem nowych okien"));
        const Session anna = *signIn(QStringLiteral("anna"), first);
        QVERIFY(write([&](Transaction& tx) { return m_staff.changePassword(tx, anna, own); }).has_value());
        const auto signedIn = signIn(QStringLiteral("anna"), own);
        QVERIFY(signedIn.has_value());
        const auto device = write(
            [&](Transaction& tx) { return m_staff.rememberDevice(tx, *signedIn, QStringLiteral("pc")); });
        QVERIFY(device.has_value());
        Session owner = *signIn(m_login, m_password);
        const auto reset = [&](const Session& by, StaffId id) {
            return write([&](Transaction& tx) { return m_staff.resetPassword(tx, by, id); });
        };
        QCOMPARE(reset(owner, anna.staff).error().code, ErrorCode::StepUpNeeded);
        owner = steppedUp();
        const auto code = reset(owner, anna.staff);
        QVERIFY(code.has_value());
        QVERIFY(!signIn(QStringLiteral("anna"), own));
        QVERIFY(!write([&](Transaction& tx) { return m_staff.signInWithDevice(tx, *device); }).has_value());
        const auto back = signIn(QStringLiteral("anna"), *code);
        QVERIFY(back.has_value() && back->mustChange);
        m_clock->advance(qint64 { 24 } * 3600 * 1000 + 1);
        QCOMPARE(signIn(QStringLiteral("anna"), *code).error().code, ErrorCode::WrongCredentials);
        QCOMPARE(m_connection
                     ->scalar(QStringLiteral(
                         "SELECT COUNT(*) FROM audit_entry WHERE action = 'staff.password_reset'"))
                     ->toInt(),
            1);
    }

    void nobodyResetsTheOwnerButAnOwnerNorOneself()
    {
        const Session owner = steppedUp();
        Session admin;
        admin.staff = StaffId(77);
        admin.role = Role::Admin;
        admin.stepUpUntilMs = m_clock->nowMs() + 1000;
        QCOMPARE(write([&](Transaction& tx) { return m_staff.resetPassword(tx, admin, owner.staff); })
                     .error()
                     .code,
            ErrorCode::NotPermitted);
        QCOMPARE(write([&](Transaction& tx) { return m_staff.resetPassword(tx, owner, owner.staff); })
                     .error()
                     .code,
            ErrorCode::Conflict);
        QVERIFY(signIn(m_login, m_password).has_value());
    }

    void theLastOwnerStays()
    {
        const Session owner = steppedUp();
        StaffMember self = write([&](Transaction& tx) { return m_staff.list(tx, owner); })->front();
        self.isActive = false;
        QCOMPARE(write([&](Transaction& tx) { return m_staff.update(tx, owner, self); }).error().code,
            ErrorCode::Conflict);
        QVERIFY(signIn(m_login, m_password).has_value());
    }

    void whoHasLeftDoesNotSignIn()
    {
        const Session owner = steppedUp();
        const SecretText code = addSecretary();
        auto all = *write([&](Transaction& tx) { return m_staff.list(tx, owner); });
        StaffMember anna = all.front();
        QCOMPARE(anna.login, QStringLiteral("anna"));
        anna.isActive = false;
        QVERIFY(write([&](Transaction& tx) { return m_staff.update(tx, owner, anna); }).has_value());
        QCOMPARE(signIn(QStringLiteral("anna"), code).error().code, ErrorCode::WrongCredentials);
    }

    void everythingIsInTheTrail()
    {
        addSecretary();
        QVERIFY(m_connection->read([](Transaction& tx) { return AuditLog().verify(tx); }).has_value());
        const auto text = m_connection->scalar(QStringLiteral(
            "SELECT COUNT(*) FROM audit_entry WHERE action IN ('staff.owner_created', 'staff.added')"));
        QCOMPARE(text->toInt(), 2);
    }

private:
    template <class Body> auto write(Body body) -> std::invoke_result_t<Body&, Transaction&>
    {
        return m_connection->write(body);
    }
    Result<Session> signIn(const QString& login, const SecretText& password)
    {
        TRY_ASSIGN(
            const auto challenge, write([&](Transaction& tx) { return m_staff.challenge(tx, login); }));
        const bool fits = StaffService::verifyPassword(challenge, password);
        return write([&](Transaction& tx) { return m_staff.concludeSignIn(tx, challenge, fits); });
    }
    Session steppedUp()
    {
        Session owner = *signIn(m_login, m_password);
        owner.stepUpUntilMs = m_clock->nowMs() + 1000;
        return owner;
    }
    SecretText addSecretary()
    {
        StaffMember member;
        member.login = QStringLiteral("anna");
        member.displayName = QStringLiteral("Anna");
        member.role = Role::Secretary;
        const Session owner = steppedUp();
        return *write([&](Transaction& tx) { return m_staff.add(tx, owner, member); });
    }

    const QString m_login = QStringLiteral("zofia");
    const SecretText m_password { QStringLiteral("trzy zielone rowery") };
    StaffService m_staff { AuditLog() };
    StaffId m_owner;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<database::Connection> m_connection;
};

BELFRY_TEST(tst_StaffService)
#include "tst_StaffService.moc"
