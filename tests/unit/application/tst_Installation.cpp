// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditLog.h"
#include "core/application/Installation.h"
#include "core/secrets/RecoveryCode.h"
#include "core/settings/Settings.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::tests::MemoryKeychain;
using belfry::tests::TempDatabase;

class tst_Installation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("BELFRY_STATE_DIR", m_state->path().toLocal8Bit());
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_keychain = std::make_shared<MemoryKeychain>();
        m_keys = {};
        m_keys.keychain = m_keychain;
    }
    void cleanup() { m_database.reset(); }

    void aSchoolIsMadeAndOpened()
    {
        const QString code = create();
        QCOMPARE(code.size(), 69);
        const auto opened = Installation::open(m_database->url(), m_keys);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!(*opened)->heldMessages());
        const auto connection = *(*opened)->connect();
        QVERIFY(*(*opened)->isSender(*connection));
        const auto session = (*opened)->signIn(*connection, m_login, m_password);
        QVERIFY(session.has_value());
        QCOMPARE(session->role, access::Role::Owner);
        QCOMPARE((*opened)->signIn(*connection, m_login, SecretText(QStringLiteral("x"))).error().code,
            ErrorCode::WrongCredentials);
        const auto vault = (*opened)->vault();
        settings::SettingsService settings(vault, access::AuditLog(vault));
        const auto values = connection->read([&](Transaction& tx) { return settings.snapshot(tx); });
        QCOMPARE(values->text("school.name"), QStringLiteral("Szkoła"));
        QCOMPARE(values->text("school.timezone"), QStringLiteral("Europe/Berlin"));
        QVERIFY(connection->read([&](Transaction& tx) { return access::AuditLog(vault).verify(tx); })
                .has_value());
        QCOMPARE(Installation::create(m_database->url(), school(), m_keys).error().code, ErrorCode::Conflict);
        QCOMPARE(m_keychain->entries.size(), 1);
    }

    void stepsUp()
    {
        create();
        const auto opened = *Installation::open(m_database->url(), m_keys);
        const auto connection = *opened->connect();
        const auto session = *opened->signIn(*connection, m_login, m_password);
        const qint64 now = SystemClock().nowMs();
        QCOMPARE(
            access::authorize(session, access::Action::Export, now).error().code, ErrorCode::StepUpNeeded);
        QVERIFY(!opened->stepUp(*connection, session, SecretText(QStringLiteral("x"))));
        const auto again = opened->stepUp(*connection, session, m_password);
        QVERIFY(access::authorize(*again, access::Action::Export, now).has_value());
        QCOMPARE(access::authorize(*again, access::Action::Export, now + 6 * 60 * 1000).error().code,
            ErrorCode::StepUpNeeded);
    }

    void refusesAnIncompleteSchool()
    {
        const auto code = [&](const NewSchool& wrong) {
            return Installation::create(m_database->url(), wrong, m_keys).error().code;
        };
        NewSchool wrong = school();
        wrong.name.clear();
        QCOMPARE(code(wrong), ErrorCode::InputMissing);
        wrong = school();
        wrong.ownerPassword = SecretText(QStringLiteral("short"));
        QCOMPARE(code(wrong), ErrorCode::InputInvalid);
        wrong = school();
        wrong.timeZone = QStringLiteral("Mars/Olympus");
        QCOMPARE(code(wrong), ErrorCode::InputInvalid);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!m_database->url().isSqlite() || !QFile::exists(m_database->url().path()));
    }

    void withoutAKeychainNothingIsMade()
    {
        m_keychain->isReachable = false;
        QCOMPARE(Installation::create(m_database->url(), school(), m_keys).error().code,
            ErrorCode::SecretNoKeychain);
        m_keychain->isReachable = true;
        create(); // the empty schema that was left does not stand in the way
    }

    void aLostKeychainAsksForTheCode()
    {
        const QString code = create();
        const auto before = m_keychain->entries;
        m_keychain->entries.clear();
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::SecretMissing);
        QVERIFY(m_keychain->entries.isEmpty()); // never a new key while sealed rows exist
        QString mistyped = code;
        mistyped[0] = code.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        QCOMPARE(
            Installation::recover(m_database->url(), mistyped, m_keys).error().code, ErrorCode::InputInvalid);
        QCOMPARE(Installation::recover(m_database->url(), secrets::RecoveryCode::random().toText(), m_keys)
                     .error()
                     .code,
            ErrorCode::SecretWrong);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(Installation::recover(m_database->url(), code.toLower(), m_keys).has_value());
        QCOMPARE(m_keychain->entries, before);
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
    }

    void aForeignKeyIsToldFromAMissingOne()
    {
        create();
        for (QByteArray& entry : m_keychain->entries) {
            entry = QByteArray(32, 'x');
        }
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::SecretWrong);
    }

    void theOwnersPasswordIsReset()
    {
        const QString code = create();
        m_keychain->entries.clear();
        const SecretText fresh(QStringLiteral("cztery stare zegary"));
        const QString other = secrets::RecoveryCode::random().toText();
        QCOMPARE(
            Installation::resetOwnerPassword(m_database->url(), other, m_login, fresh, m_keys).error().code,
            ErrorCode::SecretWrong);
        QCOMPARE(
            Installation::resetOwnerPassword(m_database->url(), code, QStringLiteral("nobody"), fresh, m_keys)
                .error()
                .code,
            ErrorCode::NotFound);
        QVERIFY(
            Installation::resetOwnerPassword(m_database->url(), code, m_login, fresh, m_keys).has_value());
        const auto opened = *Installation::open(m_database->url(), m_keys);
        const auto connection = *opened->connect();
        QVERIFY(opened->signIn(*connection, m_login, fresh).has_value());
        QVERIFY(!opened->signIn(*connection, m_login, m_password));
    }

    void aKeyFileNeedsNoKeychain()
    {
        m_keychain->isReachable = false;
        m_keys.kind = KeySource::Kind::KeyFile;
        m_keys.keyFile = m_state->filePath(QStringLiteral("key"));
        const QString code = create();
        QVERIFY(QFile::exists(m_keys.keyFile));
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
        QVERIFY(QFile::remove(m_keys.keyFile));
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::SecretMissing);
        QVERIFY(!QFile::exists(m_keys.keyFile));
        QVERIFY(Installation::recover(m_database->url(), code, m_keys).has_value());
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
    }

    void aPassphraseStandsForTheKeychain()
    {
        m_keychain->isReachable = false;
        m_keys.kind = KeySource::Kind::Passphrase;
        m_keys.passphrase = SecretText(QStringLiteral("pod starym debem"));
        const QString code = create();
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
        KeySource wrong = m_keys;
        wrong.passphrase = SecretText(QStringLiteral("pod nowym debem"));
        QCOMPARE(Installation::open(m_database->url(), wrong).error().code, ErrorCode::SecretWrong);
        QVERIFY(Installation::recover(m_database->url(), code, wrong).has_value()); // sets the new one
        QVERIFY(Installation::open(m_database->url(), wrong).has_value());
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::SecretWrong);
    }

    void staysSignedInOnThisComputer()
    {
        create();
        const auto opened = *Installation::open(m_database->url(), m_keys);
        const auto connection = *opened->connect();
        QCOMPARE(opened->signInByDevice(*connection).error().code, ErrorCode::NotSignedIn);
        const auto session = *opened->signIn(*connection, m_login, m_password);
        QVERIFY(opened->stayedSignedIn(*connection, session).has_value());
        QCOMPARE(opened->signInByDevice(*connection)->staff, session.staff);
        QVERIFY(opened->forgetDevice(*connection, session).has_value());
        QCOMPARE(opened->signInByDevice(*connection).error().code, ErrorCode::NotSignedIn);
    }

    void anEmptyDatabaseIsNotASchool()
    {
        QVERIFY(m_database->connect() != nullptr);
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::DbNotInitialised);
        QVERIFY(m_database->connectMigrated() != nullptr);
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::DbNotInitialised);
    }

    void aForeignDatabaseIsLeftAlone()
    {
        QVERIFY(
            m_database->connect()->execute(QStringLiteral("CREATE TABLE other (id INTEGER)")).has_value());
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::DbForeign);
        QCOMPARE(
            Installation::create(m_database->url(), school(), m_keys).error().code, ErrorCode::DbForeign);
    }

    void aDatabaseFromTheFutureIsRefused()
    {
        create();
        QVERIFY(m_database->connect()
                ->execute(QStringLiteral(
                    "INSERT INTO schema_version (version, min_compatible, applied_at) VALUES (999, 999, 0)"))
                .has_value());
        QCOMPARE(Installation::open(m_database->url(), m_keys).error().code, ErrorCode::DbTooNew);
    }

    void anotherComputerMayNotSendUntilItTakesOver()
    {
        create();
        addMessages();
        QFile host(m_state->filePath(QStringLiteral("host"))); // this is another computer now
        QVERIFY(host.open(QIODevice::WriteOnly));
        host.write(QUuid::createUuid().toByteArray());
        host.close();
        const auto opened = *Installation::open(m_database->url(), m_keys);
        const auto connection = *opened->connect();
        if (!m_database->url().isSqlite()) {
            QVERIFY(*opened->isSender(*connection));
            return;
        }
        QVERIFY(!*opened->isSender(*connection));
        QCOMPARE(states(), QStringLiteral("pending ready sent"));
        access::Session secretary = *opened->signIn(*connection, m_login, m_password);
        const access::Session owner = secretary;
        secretary.role = access::Role::Secretary;
        QCOMPARE(opened->takeOverHost(*connection, secretary).error().code, ErrorCode::NotPermitted);
        QCOMPARE(*opened->takeOverHost(*connection, owner), 2);
        QVERIFY(*opened->isSender(*connection));
        QCOMPARE(states(), QStringLiteral("held held sent"));
        QCOMPARE(*opened->takeOverHost(*connection, owner), 0);
    }

    void aDatabaseThatWentBackIsHeld()
    {
        create();
        addMessages();
        if (!m_database->url().isSqlite()) {
            QSKIP("a copied file is a matter of SQLite");
        }
        QVERIFY(m_database->connect()
                ->execute(QStringLiteral("VACUUM INTO '%1'").arg(m_state->filePath(QStringLiteral("copy"))))
                .has_value());
        {
            const auto opened = *Installation::open(m_database->url(), m_keys);
            const auto connection = *opened->connect();
            QVERIFY(opened->signIn(*connection, m_login, m_password).has_value()); // one more entry
            QVERIFY(opened->rememberHead(*connection).has_value());
        }
        const auto again = *Installation::open(m_database->url(), m_keys);
        QVERIFY(!again->heldMessages());
        for (const char* end : { "", "-wal", "-shm" }) {
            QFile::remove(m_database->url().path() + QLatin1String(end));
        }
        QVERIFY(QFile::copy(m_state->filePath(QStringLiteral("copy")), m_database->url().path()));
        const auto old = *Installation::open(m_database->url(), m_keys);
        QVERIFY(old->heldMessages());
        QCOMPARE(states(), QStringLiteral("held held sent"));
        QVERIFY(!(*Installation::open(m_database->url(), m_keys))->heldMessages()); // said once
    }

private:
    NewSchool school() const
    {
        NewSchool school;
        school.name = QString::fromUtf8("Szkoła");
        school.timeZone = QStringLiteral("Europe/Berlin");
        school.ownerName = QStringLiteral("Zofia");
        school.ownerLogin = m_login;
        school.ownerPassword = m_password;
        return school;
    }
    QString create()
    {
        const auto created = Installation::create(m_database->url(), school(), m_keys);
        if (!created) {
            qWarning("%s", qPrintable(created.error().detail));
            return {};
        }
        return created->recoveryCode;
    }
    /// One message each: pending, ready, sent.
    void addMessages()
    {
        const auto connection = m_database->connect();
        const bool isSqlite = m_database->url().isSqlite();
        const QString bytes = isSqlite ? QStringLiteral("X'00'") : QStringLiteral("'\\x00'");
        QVERIFY(connection
                ->execute(QStringLiteral(
                    "INSERT INTO submission (id, uuid, kind, purpose, author, state, created_at) "
                    "VALUES (1, 's', 'system', 'credentials', 'Z', 'complete', 0)"))
                .has_value());
        for (int id = 1; id <= 3; ++id) {
            const QString dedupe
                = isSqlite ? QStringLiteral("X'0%1'").arg(id) : QStringLiteral("'\\x0%1'").arg(id);
            QVERIFY(connection
                    ->execute(QStringLiteral(
                        "INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, "
                        "recipient_name, address, subject, message_id, digest, "
                        "dedupe, author, created_at, state, state_at, approval, approved_digest, next_at) "
                        "VALUES (%1, 'u%1', 1, 'system', 'credentials', "
                        "'email', 'A', 'a@example.org', 'S', 'm%1', %2, %3, 'Z', 0, 'pending', 0, 'rule', "
                        "%2, 0)")
                            .arg(id)
                            .arg(bytes, dedupe))
                    .has_value());
        }
        for (const char* change : { "state = 'ready' WHERE id IN (2, 3)",
                 "state = 'claimed', owner = 'w', lease_until = 1 WHERE id = 3",
                 "state = 'sending', attempt = 'a' WHERE id = 3",
                 "state = 'sent' WHERE id = 3" }) {
            QVERIFY(connection->execute(QStringLiteral("UPDATE outbox SET ") + QLatin1String(change))
                    .has_value());
        }
    }
    QString states()
    {
        QStringList all;
        const auto read = m_database->connect()->read([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("SELECT state FROM outbox ORDER BY id"));
            TRY(query.exec());
            while (query.next()) {
                all.append(query.text(0));
            }
            return {};
        });
        return read ? all.join(QLatin1Char(' ')) : QString();
    }

    const QString m_login = QStringLiteral("zofia");
    const SecretText m_password { QStringLiteral("trzy zielone rowery") };
    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TempDatabase> m_database;
    std::shared_ptr<MemoryKeychain> m_keychain;
    KeySource m_keys;
};

BELFRY_TEST(tst_Installation)
#include "tst_Installation.moc"
