// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Connection.h"
#include "core/settings/Settings.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::settings;
using belfry::core::access::Role;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::TempDatabase;

class tst_SettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_connection = m_database->connectMigrated();
        QVERIFY(m_connection);
        secrets::Vault::Keys keys;
        keys[secrets::Purpose::Transport].emplace(1, secrets::LockedBytes::random(32));
        keys[secrets::Purpose::Audit].emplace(1, secrets::LockedBytes::random(32));
        const auto vault = std::make_shared<const secrets::Vault>(QUuid::createUuid(), std::move(keys));
        m_settings = std::make_unique<SettingsService>(vault, access::AuditLog(vault));
    }
    void cleanup()
    {
        m_connection.reset();
        m_database.reset();
    }

    void keepsValues()
    {
        QVERIFY(set("mail.port", "587").has_value());
        QVERIFY(set("mail.port", "2525").has_value());
        QVERIFY(set("credentials.need_approval", "true").has_value());
        const Snapshot values = snapshot();
        QCOMPARE(values.integer("mail.port"), 2525);
        QVERIFY(values.boolean("credentials.need_approval"));
        QVERIFY(values.isSet("mail.port"));
        QVERIFY(!values.isSet("mail.host"));
        QVERIFY(set("mail.port", "").has_value());
        QCOMPARE(snapshot().integer("mail.port"), 465);
    }

    void refusesUnknownKeysAndBadValues()
    {
        QCOMPARE(set("mail.colour", "red").error().code, ErrorCode::NotFound);
        QCOMPARE(set("mail.port", "x").error().code, ErrorCode::InputInvalid);
        QCOMPARE(set("mail.password", "x").error().code, ErrorCode::InputInvalid);
        QVERIFY(!snapshot().isSet("mail.port"));
    }

    void aSendersNameForSmsIsAskedForFirst() // DT-06
    {
        QCOMPARE(snapshot().text("sms.sender_state"), QStringLiteral("default"));
        QVERIFY(set("sms.sender", "Szkola ABC").has_value());
        QCOMPARE(snapshot().text("sms.sender_state"), QStringLiteral("requested"));
        QVERIFY(set("sms.sender_state", "approved").has_value());
        QCOMPARE(snapshot().text("sms.sender"), QStringLiteral("Szkola ABC"));
        QVERIFY(set("sms.sender", "").has_value());
        QCOMPARE(snapshot().text("sms.sender_state"), QStringLiteral("default"));
    }

    void sealsSecrets()
    {
        const SecretText password(QString::fromUtf8("hasło-do-poczty-canary"));
        QVERIFY(setSecret(password).has_value());
        const auto opened = secret(owner());
        QVERIFY(opened.has_value());
        QVERIFY(*opened == password);
        QVERIFY(*secret(Session::worker(QStringLiteral("w"))) == password);
        QVERIFY(snapshot().isSet("mail.password"));
        QCOMPARE(snapshot().text("mail.password"), QStringLiteral("set"));
        const auto stored = m_connection->read([](Transaction& tx) -> Result<QByteArray> {
            auto query
                = tx.prepare(QStringLiteral("SELECT value, cipher FROM setting WHERE key = 'mail.password'"));
            TRY(query.exec());
            query.next();
            return query.text(0).toUtf8() + query.bytes(1);
        });
        QVERIFY(!stored->contains("canary"));
        QVERIFY(setSecret(SecretText()).has_value());
        QVERIFY(secret(owner())->isEmpty());
        QVERIFY(!snapshot().isSet("mail.password"));
    }

    void aSecretDoesNotOpenElsewhere()
    {
        QVERIFY(setSecret(SecretText(QStringLiteral("word"))).has_value());
        const auto changed = m_connection->write([](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(
                QStringLiteral("UPDATE setting SET cipher = :cipher WHERE key = 'mail.password'"));
            query.bind(":cipher", QByteArray(60, 'x'));
            return query.execOne();
        });
        QVERIFY(changed.has_value());
        QCOMPARE(secret(owner()).error().code, ErrorCode::SecretCorrupt);
    }

    void asksForTheRight()
    {
        Session secretary = owner();
        secretary.role = Role::Secretary;
        Session admin = owner();
        admin.role = Role::Admin;
        QCOMPARE(set("mail.port", "587", secretary).error().code, ErrorCode::NotPermitted);
        QCOMPARE(secret(secretary).error().code, ErrorCode::NotPermitted);
        QVERIFY(set("mail.port", "587", admin).has_value());
        QCOMPARE(set("credentials.need_approval", "true", admin).error().code, ErrorCode::NotPermitted);
    }

    /// An admin may set a password and never read it: so it must not follow her to another server.
    void aPasswordStaysWithItsServer()
    {
        Session admin = owner();
        admin.role = Role::Admin;
        QVERIFY(set("mail.host", "smtp.example.org").has_value());
        QVERIFY(setSecret(SecretText(QStringLiteral("word"))).has_value());
        QVERIFY(set("mail.user", "anna", admin).has_value());
        QVERIFY(set("mail.host", "smtp.example.org", admin).has_value());
        QVERIFY(snapshot().isSet("mail.password"));
        for (const auto& [key, value] : { std::pair("mail.host", "thief.example.org"),
                 std::pair("mail.port", "2525"),
                 std::pair("mail.security", "starttls") }) {
            QVERIFY(setSecret(SecretText(QStringLiteral("word"))).has_value());
            QVERIFY(set(key, value, admin).has_value());
            QVERIFY2(!snapshot().isSet("mail.password"), key);
        }
        QVERIFY(setSecret(SecretText(QStringLiteral("word"))).has_value());
        QVERIFY(set("mail.host", "smtp2.example.org").has_value()); // the owner
        QVERIFY(snapshot().isSet("mail.password"));
    }

    void aMailSettingReopensTheChannel()
    {
        const auto stop = [&] {
            QVERIFY(m_connection
                    ->execute(QStringLiteral("UPDATE channel SET state = 'stopped', reason = 'x', failures = "
                                             "3 WHERE name = 'email'"))
                    .has_value());
        };
        const auto state = [&] {
            return m_connection->scalar(QStringLiteral("SELECT state FROM channel WHERE name = 'email'"))
                ->toString();
        };
        stop();
        QVERIFY(set("school.name", "Szkola").has_value());
        QCOMPARE(state(), QStringLiteral("stopped"));
        QVERIFY(set("mail.user", "anna").has_value());
        QCOMPARE(state(), QStringLiteral("open"));
        stop();
        QVERIFY(setSecret(SecretText(QStringLiteral("new"))).has_value());
        QCOMPARE(state(), QStringLiteral("open"));
    }

    void theTrailNamesTheKeyNotTheValue()
    {
        QVERIFY(set("mail.user", "anna-canary").has_value());
        QVERIFY(setSecret(SecretText(QStringLiteral("canary"))).has_value());
        const auto hits = m_connection->scalar(
            QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%canary%'"));
        QCOMPARE(hits->toInt(), 0);
        QCOMPARE(
            m_connection
                ->scalar(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%mail.user%'"))
                ->toInt(),
            1);
    }

private:
    static Session owner()
    {
        Session session;
        session.staff = StaffId(1);
        session.role = Role::Owner;
        session.name = QStringLiteral("Zofia");
        return session;
    }
    Result<void> set(const char* key, const char* value, const Session& session = owner())
    {
        return m_connection->write([&](Transaction& tx) {
            return m_settings->set(tx, session, QLatin1String(key), QString::fromUtf8(value));
        });
    }
    Result<void> setSecret(const SecretText& value)
    {
        return m_connection->write([&](Transaction& tx) {
            return m_settings->setSecret(tx, owner(), QStringLiteral("mail.password"), value);
        });
    }
    Result<SecretText> secret(const Session& session)
    {
        return m_connection->read([&](Transaction& tx) {
            return m_settings->secret(tx, session, QStringLiteral("mail.password"));
        });
    }
    Snapshot snapshot()
    {
        return *m_connection->read([&](Transaction& tx) { return m_settings->snapshot(tx); });
    }

    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<SettingsService> m_settings;
};

BELFRY_TEST(tst_SettingsService)
#include "tst_SettingsService.moc"
