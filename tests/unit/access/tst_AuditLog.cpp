// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditLog.h"
#include "core/database/Connection.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace belfry::core;
using namespace belfry::core::access;
using belfry::core::database::Transaction;
using belfry::tests::TempDatabase;

class tst_AuditLog : public QObject
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
        keys[secrets::Purpose::Audit].emplace(1, secrets::LockedBytes::random(32));
        m_log = std::make_unique<AuditLog>(
            std::make_shared<secrets::Vault>(QUuid::createUuid(), std::move(keys)));
    }
    void cleanup()
    {
        m_connection.reset();
        m_database.reset();
    }

    void anEmptyTrailIsSound() { QVERIFY(verify().has_value()); }

    void chainsWhatIsWritten()
    {
        write(5);
        QVERIFY(verify().has_value());
        QVERIFY(verify(3).has_value());
        const auto head = m_connection->read([](Transaction& tx) { return AuditLog::head(tx); });
        QCOMPARE(head->sequence, 5);
        QCOMPARE(head->hash.size(), 32);
    }

    void aRolledBackEntryLeavesNoGap()
    {
        write(1);
        const auto failed = m_connection->write([&](Transaction& tx) -> Result<void> {
            TRY(m_log->append(tx, Session::system(), "test.lost"));
            return fail(ErrorCode::Cancelled);
        });
        QVERIFY(!failed);
        write(1);
        QVERIFY(verify().has_value());
    }

    void cannotBeChangedOrShortened()
    {
        write(2);
        for (const char* statement :
            { "UPDATE audit_entry SET actor = 'x' WHERE seq = 1", "DELETE FROM audit_entry WHERE seq = 2" }) {
            const auto outcome = m_connection->write([&](Transaction& tx) {
                auto query = tx.prepare(QLatin1String(statement));
                return query.exec();
            });
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::DbConstraint);
        }
    }

    void findsWhatTheAdministratorOfTheDatabaseChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("badEntry");
        const auto row = [](const char* name, const char* statement, int bad) {
            QTest::newRow(name) << QString::fromLatin1(statement) << bad;
        };
        row("actor", "UPDATE audit_entry SET actor = 'x' WHERE seq = 2", 2);
        row("action", "UPDATE audit_entry SET action = 'x' WHERE seq = 3", 3);
        row("detail", "UPDATE audit_entry SET detail = '{}' WHERE seq = 1", 1);
        row("time", "UPDATE audit_entry SET at = at + 1 WHERE seq = 4", 4);
        row("hash", "UPDATE audit_entry SET hash = mac WHERE seq = 2", 2);
        row("mac", "UPDATE audit_entry SET mac = hash WHERE seq = 2", 2);
        row("gap", "DELETE FROM audit_entry WHERE seq = 3", 3);
        row("end cut off", "DELETE FROM audit_entry WHERE seq = 4", 4);
        row("end cut off with its head", "UPDATE audit_head SET seq = 9", 5);
    }
    void findsWhatTheAdministratorOfTheDatabaseChanged()
    {
        QFETCH(QString, statement);
        QFETCH(int, badEntry);
        write(4);
        if (m_database->url().isSqlite()) {
            QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER audit_entry_no_update")).has_value());
            QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER audit_entry_no_delete")).has_value());
        } else {
            QVERIFY(
                m_connection->execute(QStringLiteral("DROP TRIGGER audit_entry_append_only ON audit_entry"))
                    .has_value());
        }
        QVERIFY(m_connection->execute(statement).has_value());
        const auto outcome = verify();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::SecretCorrupt);
        QVERIFY2(outcome.error().detail.endsWith(QStringLiteral("entry %1").arg(badEntry)),
            qPrintable(outcome.error().detail));
    }

    void aRewrittenChainLacksTheKey()
    {
        const AuditLog forger; // computes right hashes, but has no key for the MAC
        QVERIFY(m_connection
                ->write([&](Transaction& tx) { return forger.append(tx, Session::system(), "test.forged"); })
                .has_value());
        QVERIFY(!verify());
        QVERIFY(m_connection->read([&](Transaction& tx) { return forger.verify(tx); }).has_value());
    }

    void writersWaitForEachOther()
    {
        constexpr int kEach = 25;
        std::atomic<int> failures { 0 };
        std::vector<std::thread> threads;
        for (int index = 0; index < 3; ++index) {
            threads.emplace_back([&] {
                const auto connection = m_database->connect();
                for (int round = 0; round < kEach; ++round) {
                    const auto done = connection->write([&](Transaction& tx) {
                        return m_log->append(tx, Session::system(), "test.side_by_side");
                    });
                    failures += done ? 0 : 1;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(m_connection->read([](Transaction& tx) { return AuditLog::head(tx); })->sequence, 3 * kEach);
        QVERIFY(verify().has_value());
    }

private:
    void write(int count)
    {
        for (int index = 0; index < count; ++index) {
            const auto done = m_connection->write([&](Transaction& tx) {
                return m_log->append(tx, Session::system(), "test.event", { { QStringLiteral("n"), index } });
            });
            QVERIFY(done.has_value());
        }
    }
    Result<void> verify(qint64 from = 0)
    {
        return m_connection->read([&](Transaction& tx) { return m_log->verify(tx, from); });
    }

    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<AuditLog> m_log;
};

BELFRY_TEST(tst_AuditLog)
#include "tst_AuditLog.moc"
