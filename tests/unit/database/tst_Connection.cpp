// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Connection.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::database;
using belfry::tests::TempDatabase;

class tst_Connection : public QObject
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
    }
    void cleanup()
    {
        m_connection.reset();
        m_database.reset();
    }

    void rollsBackWhenTheBodyFails()
    {
        const auto outcome = m_connection->write([](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("INSERT INTO setting (key, value) VALUES (:key, :value)"));
            query.bind(":key", QStringLiteral("a")).bind(":value", QStringLiteral("1"));
            TRY(query.exec());
            return fail(ErrorCode::Cancelled);
        });
        QVERIFY(!outcome);
        QCOMPARE(count(), 0);
    }

    void repeatsTheWholeBodyOnATransientError()
    {
        int runs = 0;
        const auto outcome = m_connection->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("INSERT INTO setting (key, value) VALUES (:key, :value)"));
            query.bind(":key", QStringLiteral("a")).bind(":value", QStringLiteral("1"));
            TRY(query.exec());
            return ++runs < 3 ? Result<void>(fail(ErrorCode::DbBusy)) : Result<void>();
        });
        QVERIFY(outcome.has_value());
        QCOMPARE(runs, 3);
        QCOMPARE(count(), 1);
    }

    /// The server may have saved before it went: a body that ran twice could add a person twice or lose a
    /// marker.
    void doesNotRepeatWhatMayHaveBeenSaved()
    {
        if (m_database->url().isSqlite()) {
            QSKIP("a file is not lost during COMMIT");
        }
        const auto other = m_database->connect();
        int runs = 0;
        const auto outcome = m_connection->write([&](Transaction& tx) -> Result<void> {
            ++runs;
            auto pid = tx.prepare(QStringLiteral("SELECT pg_backend_pid()"));
            TRY(pid.exec());
            pid.next();
            return other->execute(QStringLiteral("SELECT pg_terminate_backend(%1, 10000)").arg(pid.int64(0)));
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::DbUnreachable);
        QCOMPARE(runs, 1);
        QVERIFY(
            m_connection->write([](Transaction& tx) { return tx.now(); }).has_value()); // a new connection
    }

    /// Whoever leaves the wait for the disk to syncLog() changes nothing for the next transaction.
    void onlyOneCommitLeavesTheDiskToTheCaller()
    {
        const auto insert = [](const char* key) {
            return [key](Transaction& tx) -> Result<void> {
                auto query = tx.prepare(QStringLiteral("INSERT INTO setting (key, value) VALUES (:key, '')"));
                query.bind(":key", QString::fromLatin1(key));
                return query.exec();
            };
        };
        const auto waits = [&] {
            return m_database->url().isSqlite()
                ? m_connection->scalar(QStringLiteral("PRAGMA synchronous")).value().toInt()
                : 2;
        };
        QCOMPARE(waits(), 2);
        QVERIFY(m_connection->writeForSync(insert("a")).has_value());
        QVERIFY(Connection::syncLog(m_database->url()).has_value());
        QCOMPARE(waits(), m_database->url().isSqlite() ? 1 : 2);
        QVERIFY(m_connection->writeDurably(insert("b")).has_value());
        QCOMPARE(waits(), 2);
        QVERIFY(m_connection->writeForSync(insert("c")).has_value());
        QVERIFY(m_connection->write(insert("d")).has_value());
        QCOMPARE(waits(), 2);
        QCOMPARE(count(), 4);
    }

    void namesAConstraintAndGoesOn()
    {
        const auto insert = [&] {
            return m_connection->write([](Transaction& tx) -> Result<void> {
                auto query
                    = tx.prepare(QStringLiteral("INSERT INTO setting (key, value) VALUES (:key, :value)"));
                query.bind(":key", QStringLiteral("a")).bind(":value", QStringLiteral("1"));
                return query.exec();
            });
        };
        QVERIFY(insert().has_value());
        const auto second = insert();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::DbConstraint);
        QCOMPARE(count(), 1);
    }

    void insertsManyRowsAndReservesIds()
    {
        std::vector<QVariantList> rows;
        rows.reserve(1234);
        for (int index = 0; index < 1234; ++index) {
            rows.push_back({ QStringLiteral("key%1").arg(index), QString::number(index) });
        }
        const auto outcome = m_connection->write([&](Transaction& tx) -> Result<std::vector<qint64>> {
            TRY(tx.insertMany(
                QStringLiteral("setting"), { QStringLiteral("key"), QStringLiteral("value") }, rows));
            TRY_ASSIGN(auto first, tx.reserveIds(QStringLiteral("person"), 500));
            TRY_ASSIGN(auto second, tx.reserveIds(QStringLiteral("person"), 3));
            first.insert(first.end(), second.begin(), second.end());
            return first;
        });
        QVERIFY(outcome.has_value());
        QCOMPARE(count(), 1234);
        QCOMPARE(outcome->size(), size_t { 503 });
        QCOMPARE(outcome->front(), 1);
        QVERIFY(std::is_sorted(outcome->begin(), outcome->end()));
        QVERIFY(std::adjacent_find(outcome->begin(), outcome->end()) == outcome->end());
    }

    void roundTripsTextAndBytes()
    {
        const QString text
            = QString::fromUtf8("Zażółć 'gęślą' \"jaźń\" \\ \xF0\x9F\x98\x80 :name ? \xD7\x90");
        QByteArray bytes;
        for (int value = 0; value < 256; ++value) {
            bytes.append(static_cast<char>(value));
        }
        const auto outcome = m_connection->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(
                QStringLiteral("INSERT INTO setting (key, value, cipher) VALUES (:key, :value, :cipher)"));
            query.bind(":key", QStringLiteral("k")).bind(":value", text).bind(":cipher", bytes);
            return query.exec();
        });
        QVERIFY(outcome.has_value());
        const auto read = m_connection->read([&](Transaction& tx) -> Result<std::pair<QString, QByteArray>> {
            auto query = tx.prepare(QStringLiteral("SELECT value, cipher FROM setting WHERE key = :key"));
            query.bind(":key", QStringLiteral("k"));
            TRY(query.exec());
            query.next();
            return std::pair(query.text(0), query.bytes(1));
        });
        QVERIFY(read.has_value());
        QCOMPARE(read->first, text);
        QCOMPARE(read->second, bytes);
    }

    void findsByListsOfIdsAndTexts()
    {
        const auto outcome = m_connection->write([](Transaction& tx) -> Result<qint64> {
            TRY(tx.insertMany(QStringLiteral("setting"),
                { QStringLiteral("key_version"), QStringLiteral("key") },
                { { 1, QStringLiteral("a'\"\\b") },
                    { 2, QStringLiteral("ą") },
                    { 3, QStringLiteral("c") } }));
            QString sql = QStringLiteral("SELECT SUM(key_version) FROM setting WHERE ");
            sql += tx.dialect().idsIn(QStringLiteral("key_version"), ":ids") + QStringLiteral(" AND ")
                + tx.dialect().textsIn(QStringLiteral("key"), ":names");
            auto query = tx.prepare(sql);
            query.bindIds(":ids", std::vector<PersonId> { PersonId(1), PersonId(2), PersonId(9) })
                .bindTexts(":names", { QStringLiteral("a'\"\\b"), QStringLiteral("ą"), QStringLiteral("c") });
            TRY(query.exec());
            query.next();
            return query.int64(0);
        });
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(*outcome, 3);
    }

private:
    int count()
    {
        const auto value = m_connection->scalar(QStringLiteral("SELECT COUNT(*) FROM setting"));
        return value ? value->toInt() : -1;
    }

    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

BELFRY_TEST(tst_Connection)
#include "tst_Connection.moc"
