// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Connection.h"
#include "core/database/Migrator.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QtTest>

#include <array>
#include <thread>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace belfry::core;
using namespace belfry::core::database;
using belfry::tests::TempDatabase;

class tst_Migrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
    }
    void cleanup() { m_database.reset(); }

    void buildsTheSchemaInAnEmptyDatabase()
    {
        const auto connection = m_database->connect();
        Migrator migrator(*connection);
        QCOMPARE(stateOf(migrator), SchemaState::Empty);
        QVERIFY(migrator.migrate().has_value());
        const auto info = migrator.inspect();
        QVERIFY(info.has_value());
        QCOMPARE(info->state, SchemaState::Current);
        QCOMPARE(info->version, Migrator::newestVersion());
        QVERIFY(Migrator::newestVersion() >= 1);
    }

    void changesNothingTheSecondTime()
    {
        const auto connection = m_database->connectMigrated();
        const QVariant before
            = value(*connection, QStringLiteral("SELECT MAX(applied_at) FROM schema_version"));
        QVERIFY(run(*connection, QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")));
        QVERIFY(Migrator(*connection).migrate().has_value());
        QCOMPARE(value(*connection, QStringLiteral("SELECT MAX(applied_at) FROM schema_version")), before);
        QCOMPARE(value(*connection, QStringLiteral("SELECT COUNT(*) FROM schema_version")).toInt(),
            Migrator::newestVersion());
        QCOMPARE(value(*connection, QStringLiteral("SELECT COUNT(*) FROM setting")).toInt(), 1);
    }

    /// Two computers (or two windows) that meet a new database at the same moment.
    void twoAtOnceBuildOneSchema()
    {
        std::array<ErrorCode, 2> outcomes { ErrorCode::Cancelled, ErrorCode::Cancelled };
        const auto migrate = [this](ErrorCode& outcome) {
            const auto connection = m_database->connect();
            const auto migrated
                = connection ? Migrator(*connection).migrate() : fail(ErrorCode::DbUnreachable);
            outcome = migrated ? ErrorCode::Internal : migrated.error().code;
        };
        std::thread other(migrate, std::ref(outcomes[0]));
        migrate(outcomes[1]);
        other.join();
        // Internal stands for "no error" here: no step reports it.
        QCOMPARE(outcomes[0], ErrorCode::Internal);
        QCOMPARE(outcomes[1], ErrorCode::Internal);
        const auto connection = m_database->connect();
        QCOMPARE(value(*connection, QStringLiteral("SELECT COUNT(*) FROM schema_version")).toInt(),
            Migrator::newestVersion());
    }

    void refusesTablesOfAnotherProgram()
    {
        const auto connection = m_database->connect();
        QVERIFY(run(*connection, QStringLiteral("CREATE TABLE invoices (id INTEGER)")));
        Migrator migrator(*connection);
        QCOMPARE(stateOf(migrator), SchemaState::Foreign);
        QCOMPARE(codeOf(migrator.migrate()), ErrorCode::DbForeign);
        QVERIFY(!run(*connection, QStringLiteral("SELECT COUNT(*) FROM outbox")));
    }

    void refusesANewerDatabase()
    {
        const auto connection = m_database->connectMigrated();
        const int next = Migrator::newestVersion() + 1;
        QVERIFY(addVersion(*connection, next, next));
        Migrator migrator(*connection);
        QCOMPARE(stateOf(migrator), SchemaState::TooNew);
        QCOMPARE(codeOf(migrator.migrate()), ErrorCode::DbTooNew);
    }

    void servesANewerDatabaseThatAllowsIt()
    {
        const auto connection = m_database->connectMigrated();
        const int next = Migrator::newestVersion() + 1;
        QVERIFY(addVersion(*connection, next, Migrator::newestVersion()));
        Migrator migrator(*connection);
        QCOMPARE(stateOf(migrator), SchemaState::Current);
        QVERIFY(migrator.migrate().has_value());
    }

    void refusesADamagedFile()
    {
        if (!m_database->url().isSqlite()) {
            QSKIP("SQLite only: PostgreSQL looks after its own files");
        }
        m_database->connectMigrated().reset();
        QFile file(m_database->url().path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Behind the header: the root page's own structure.
        QVERIFY(file.seek(100));
        file.write(QByteArray(3000, '\x5a'));
        file.close();
        const auto connection = Connection::open(m_database->url());
        const ErrorCode code
            = connection ? codeOf(Migrator(**connection).migrate()) : connection.error().code;
        QCOMPARE(code, ErrorCode::DbCorrupt);
    }

    void refusesAFileThatIsNoDatabase()
    {
        if (!m_database->url().isSqlite()) {
            QSKIP("SQLite only");
        }
        QFile file(m_database->url().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArrayLiteral("Name;Vorname\r\n").repeated(100);
        file.write(content);
        file.close();
        const auto connection = Connection::open(m_database->url());
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::DbForeign);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesAFileThatCannotBeWritten()
    {
#ifdef Q_OS_UNIX
        if (!m_database->url().isSqlite()) {
            QSKIP("SQLite only");
        }
        m_database->connectMigrated().reset();
        QVERIFY(::chmod(QFile::encodeName(m_database->folder()).constData(), 0777) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_database->url().path()).constData(), 0444) == 0);
        // root may write everywhere: be nobody for a moment.
        const uid_t self = ::geteuid();
        if (self == 0) {
            QVERIFY(::seteuid(65534) == 0);
        }
        ErrorCode code = ErrorCode::Internal;
        {
            const auto connection = Connection::open(m_database->url());
            code = connection ? codeOf((*connection)->execute(QStringLiteral("DELETE FROM setting")))
                              : connection.error().code;
        }
        if (self == 0) {
            QVERIFY(::seteuid(self) == 0);
        }
        QCOMPARE(code, ErrorCode::DbReadOnly);
#endif
    }

    /// A school that has worked with version 1: its messages stay, and the wider rules hold for them too.
    void upgradesADatabaseWithMessages()
    {
        const auto connection = m_database->connect();
        Migrator migrator(*connection);
        QVERIFY(migrator.migrate(1).has_value());
        QVERIFY(run(*connection,
            QStringLiteral("INSERT INTO submission (id, uuid, kind, purpose, author, state, created_at) "
                           "VALUES (1, 's', 'system', 'credentials', 'A', 'complete', 0)")));
        QVERIFY(addMessage(*connection, 1, QStringLiteral("email")));
        QVERIFY(!addMessage(*connection, 2, QStringLiteral("system")));
        QVERIFY(migrator.migrate().has_value());
        QCOMPARE(value(*connection, QStringLiteral("SELECT address FROM outbox WHERE id = 1")).toString(),
            QStringLiteral("a@example.org"));
        QCOMPARE(value(*connection, QStringLiteral("SELECT parts FROM outbox WHERE id = 1")).toInt(), 0);
        QVERIFY(addMessage(*connection, 2, QStringLiteral("system")));
        QVERIFY(!addMessage(*connection, 3, QStringLiteral("pigeon")));
        QCOMPARE(value(*connection, QStringLiteral("SELECT COUNT(*) FROM channel")).toInt(), 3);
        if (m_database->url().isSqlite()) {
            const auto again = m_database->connect(); // reads the schema anew
            QCOMPARE(
                value(*again, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
            QVERIFY(addMessage(*again, 4, QStringLiteral("system")));
        }
    }

private:
    static bool addMessage(Connection& connection, int id, const QString& channel)
    {
        const QString blob = connection.dialect().engine() == Engine::Sqlite ? QStringLiteral("x'%1'")
                                                                             : QStringLiteral("'\\x%1'");
        return run(connection,
            QStringLiteral(
                "INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, recipient_name, "
                "address, subject, message_id, digest, dedupe, author, created_at, state, state_at) "
                "VALUES (%1, 'm%1', 1, 'system', 'credentials', '%2', 'Zofia', 'a@example.org', 'S', "
                "'<m@x>', %3, %3, 'A', 0, 'pending', 0)")
                .arg(id)
                .arg(channel, blob.arg(id, 2, 10, QLatin1Char('0'))));
    }
    static SchemaState stateOf(Migrator& migrator)
    {
        const auto info = migrator.inspect();
        return info ? info->state : SchemaState::Older; // no test expects Older
    }
    /// Cancelled stands for "no error": nothing here reports it.
    static ErrorCode codeOf(const Result<void>& result)
    {
        return result ? ErrorCode::Cancelled : result.error().code;
    }
    static bool run(Connection& connection, const QString& sql)
    {
        return connection.execute(sql).has_value();
    }
    static QVariant value(Connection& connection, const QString& sql)
    {
        return connection.scalar(sql).value_or(QVariant());
    }
    static bool addVersion(Connection& connection, int version, int compatible)
    {
        return run(connection,
            QStringLiteral(
                "INSERT INTO schema_version (version, min_compatible, applied_at) VALUES (%1, %2, 0)")
                .arg(version)
                .arg(compatible));
    }

    std::unique_ptr<TempDatabase> m_database;
};

BELFRY_TEST(tst_Migrator)
#include "tst_Migrator.moc"
