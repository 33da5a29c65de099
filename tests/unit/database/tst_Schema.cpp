// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Connection.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>
#include <set>

using namespace belfry::core;
using namespace belfry::core::database;
using belfry::tests::TempDatabase;

namespace {

const QStringList kStates { QStringLiteral("draft"),
    QStringLiteral("pending"),
    QStringLiteral("ready"),
    QStringLiteral("claimed"),
    QStringLiteral("sending"),
    QStringLiteral("retry"),
    QStringLiteral("sent"),
    QStringLiteral("failed"),
    QStringLiteral("in_doubt"),
    QStringLiteral("quarantined"),
    QStringLiteral("blocked"),
    QStringLiteral("expired"),
    QStringLiteral("cancelled"),
    QStringLiteral("held") };

/// The table of docs/delivery.md, written a second time on purpose: number, from, to.
const char* const kTransitions[][3] = {
    { "2", "pending", "ready" },
    { "3", "pending ready retry claimed", "cancelled" },
    { "4", "ready retry", "claimed" },
    { "5", "claimed", "ready" },
    { "6", "claimed", "sending" },
    { "7", "claimed", "blocked expired" },
    { "8", "sending", "sent" },
    { "9", "sending in_doubt", "retry failed" },
    { "10", "sending", "in_doubt" },
    { "11", "in_doubt", "sent" },
    { "12", "in_doubt", "failed" },
    { "13", "claimed", "quarantined" },
    { "14", "pending ready claimed sending retry in_doubt quarantined blocked", "held" },
    { "15", "claimed", "retry failed" },
    { "16", "draft", "pending cancelled" },
    { "17", "pending ready retry", "blocked expired" },
    { "18", "blocked", "ready" },
    { "19", "quarantined", "ready cancelled" },
    { "19", "held", "pending ready cancelled sent failed" },
};

using Pair = std::pair<QString, QString>;

std::set<Pair> legalPairs()
{
    std::set<Pair> pairs;
    for (const auto& [number, from, to] : kTransitions) {
        for (const QString& source : QString::fromLatin1(from).split(QLatin1Char(' '))) {
            for (const QString& target : QString::fromLatin1(to).split(QLatin1Char(' '))) {
                pairs.emplace(source, target);
            }
        }
    }
    return pairs;
}

/// A legal way from a new row to each state, found breadth first.
std::map<QString, QStringList> legalWays()
{
    std::map<QString, QStringList> ways { { QStringLiteral("draft"), { QStringLiteral("draft") } } };
    const auto pairs = legalPairs();
    for (QStringList front { QStringLiteral("draft") }; !front.isEmpty();) {
        const QString state = front.takeFirst();
        for (const auto& [from, to] : pairs) {
            if (from == state && !ways.contains(to)) {
                ways.emplace(to, ways.at(state) + QStringList { to });
                front.append(to);
            }
        }
    }
    return ways;
}

} // namespace

class tst_Schema : public QObject
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
        QVERIFY(
            run(QStringLiteral("INSERT INTO submission (id, uuid, kind, purpose, author, state, created_at) "
                               "VALUES (1, 's', 'system', 'credentials', 'test', 'building', 1)")));
        m_nextId = 1;
    }
    void cleanup()
    {
        m_connection.reset();
        m_database.reset();
    }

    void holdsExactlyTheLegalPairs()
    {
        const auto rows = pairsOf(QStringLiteral("SELECT from_state, to_state FROM legal_transition"));
        const auto expected = legalPairs();
        for (const auto& [from, to] : expected) {
            QVERIFY2(rows.contains({ from, to }),
                qPrintable(from + QStringLiteral(" to ") + to + QStringLiteral(" is missing")));
        }
        for (const auto& [from, to] : rows) {
            QVERIFY2(expected.contains({ from, to }),
                qPrintable(from + QStringLiteral(" to ") + to + QStringLiteral(" is not legal")));
        }
        QCOMPARE(legalWays().size(), size_t(kStates.size()));
    }

    void letsThroughTheLegalPairsAlone_data()
    {
        QTest::addColumn<QString>("from");
        for (const QString& state : kStates) {
            QTest::newRow(qPrintable(state)) << state;
        }
    }
    void letsThroughTheLegalPairsAlone()
    {
        QFETCH(QString, from);
        const auto legal = legalPairs();
        for (const QString& to : kStates) {
            if (to == from) {
                continue;
            }
            const qint64 id = insertRow(QStringLiteral("draft"));
            for (const QString& step : legalWays().at(from).mid(1)) {
                QVERIFY2(move(id, step), qPrintable(step));
            }
            QCOMPARE(stateOf(id), from);
            const auto moved = move(id, to);
            const bool isLegal = legal.contains({ from, to });
            QVERIFY2(moved.has_value() == isLegal, qPrintable(from + QStringLiteral(" to ") + to));
            if (!isLegal) {
                QCOMPARE(moved.error().code, ErrorCode::DbConstraint);
                QVERIFY2(moved.error().detail.contains(QLatin1String("illegal transition")),
                    qPrintable(moved.error().detail));
            }
            QCOMPARE(stateOf(id), isLegal ? to : from);
        }
    }

    void beginsAsDraftOrPending()
    {
        for (const QString& state : kStates) {
            const bool mayBegin = state == QLatin1String("draft") || state == QLatin1String("pending");
            QVERIFY2((insertRow(state) != 0) == mayBegin, qPrintable(state));
        }
    }

    void needsAnApprovalOfTheSameBytesToBeReady()
    {
        const qint64 id = insertRow(QStringLiteral("pending"));
        QVERIFY(
            !run(QStringLiteral("UPDATE outbox SET state = 'ready', approval = '' WHERE id = %1").arg(id)));
        QVERIFY(!run(QStringLiteral(
            "UPDATE outbox SET state = 'ready', approved_digest = CAST('other' AS %2) WHERE id = %1")
                .arg(id)
                .arg(bytesType())));
        QVERIFY(
            !run(QStringLiteral("UPDATE outbox SET state = 'ready', next_at = NULL WHERE id = %1").arg(id)));
        QVERIFY(move(id, QStringLiteral("ready")));
    }

    void freezesTheMessage_data()
    {
        QTest::addColumn<QString>("change");
        const char* const changes[] = { "uuid = 'x'",
            "channel = 'sms'",
            "recipient_id = NULL, address = 'x@example.org'",
            "address = 'x@example.org'",
            "sender = 'x'",
            "subject = 'x'",
            "message_id = 'x'",
            "resend_of = id" };
        for (const char* change : changes) {
            QTest::newRow(change) << QString::fromLatin1(change);
        }
    }
    void freezesTheMessage()
    {
        QFETCH(QString, change);
        const qint64 id = insertRow(QStringLiteral("pending"));
        QVERIFY(!run(QStringLiteral("UPDATE outbox SET %1 WHERE id = %2").arg(change).arg(id)));
    }

    void freezesTheBytes()
    {
        const qint64 id = insertRow(QStringLiteral("pending"));
        QVERIFY(run(QStringLiteral(
            "INSERT INTO outbox_content (outbox_id, position, bytes) VALUES (%1, 0, CAST('Hello' AS %2))")
                .arg(id)
                .arg(bytesType())));
        QVERIFY(!run(QStringLiteral("UPDATE outbox_content SET position = 1")));
        QVERIFY(!run(QStringLiteral("UPDATE outbox_content SET key_version = 1")));
        QVERIFY(run(QStringLiteral("SELECT 1")));
    }

    void onlyAppends_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* table : { "audit_entry", "consent" }) {
            const QString name = QString::fromLatin1(table);
            QTest::newRow(qPrintable(name + QStringLiteral(" update")))
                << QStringLiteral("UPDATE %1 SET %2")
                       .arg(name,
                           name == QLatin1String("consent") ? QStringLiteral("source = 'x'")
                                                            : QStringLiteral("actor = 'x'"));
            QTest::newRow(qPrintable(name + QStringLiteral(" delete")))
                << QStringLiteral("DELETE FROM %1").arg(name);
            if (qEnvironmentVariable("BELFRY_TEST_ENGINE") == QLatin1String("postgresql")) {
                QTest::newRow(qPrintable(name + QStringLiteral(" truncate")))
                    << QStringLiteral("TRUNCATE %1 CASCADE").arg(name);
            }
        }
    }
    void onlyAppends()
    {
        QFETCH(QString, change);
        QVERIFY(run(QStringLiteral(
            "INSERT INTO person (id, uuid, sort_key, search_fold, name_fold, created_at, updated_at) "
            "VALUES (1, 'p', CAST('k' AS %1), '', '', 1, 1)")
                .arg(bytesType())));
        QVERIFY(run(QStringLiteral(
            "INSERT INTO consent (uuid, person_id, purpose, granted, source, recorded_by, recorded_at) "
            "VALUES ('c', 1, 'contract', TRUE, 'paper', 'test', 1)")));
        QVERIFY(run(QStringLiteral("INSERT INTO audit_entry (seq, at, actor, action, detail, hash, mac) "
                                   "VALUES (1, 1, 'test', 'test', '{}', CAST('h' AS %1), CAST('m' AS %1))")
                .arg(bytesType())));
        const auto changed = m_connection->execute(change);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::DbConstraint);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM consent WHERE source = 'paper'")), 1);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE actor = 'test'")), 1);
    }

    /// What the badges show is kept by triggers; it must never drift from the rows.
    /// Two live messages never say the same: an index sees to that on PostgreSQL, triggers on SQLite.
    void refusesTwoLiveMessagesThatSayTheSame()
    {
        const auto sameAs = [&](qint64 first, qint64 id, const char* resendOf) {
            return run(QStringLiteral(
                "INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, recipient_name, "
                "address, "
                "subject, message_id, digest, dedupe, author, created_at, state, state_at, resend_of) "
                "SELECT %1, 'twin%1', submission_id, kind, purpose, channel, recipient_name, address, "
                "subject, "
                "'twin%1', digest, dedupe, author, created_at, 'pending', 1, %2 FROM outbox WHERE id = %3")
                    .arg(id)
                    .arg(QLatin1String(resendOf))
                    .arg(first));
        };
        const auto become = [&](qint64 id, const char* state) {
            return run(QStringLiteral("UPDATE outbox SET state = '%1' WHERE id = %2")
                    .arg(QLatin1String(state))
                    .arg(id));
        };
        const qint64 first = insertRow(QStringLiteral("pending"));
        QVERIFY(first > 0);
        QVERIFY(!sameAs(first, 9001, "NULL"));
        QVERIFY(sameAs(first, 9002, "id")); // sent again on purpose
        QVERIFY(become(first, "blocked"));
        QVERIFY(sameAs(first, 9003, "NULL")); // its place is free
        QVERIFY(!become(first, "ready")); // and then taken
        QVERIFY(become(9003, "cancelled"));
        QVERIFY(become(first, "ready"));
    }

    void countsWhatIsThere()
    {
        QRandomGenerator random(20261121);
        const auto legal = legalPairs();
        std::vector<qint64> ids;
        for (int step = 0; step < 400; ++step) {
            const auto dice = random.bounded(10);
            if (ids.empty() || dice < 3) {
                ids.push_back(
                    insertRow(random.bounded(2) ? QStringLiteral("draft") : QStringLiteral("pending")));
            } else if (dice == 3) {
                const size_t index = random.bounded(quint32(ids.size()));
                QVERIFY(run(QStringLiteral("DELETE FROM outbox WHERE id = %1").arg(ids[index])));
                ids.erase(ids.begin() + qsizetype(index));
            } else {
                const qint64 id = ids[random.bounded(quint32(ids.size()))];
                const QString& to = kStates.at(random.bounded(int(kStates.size())));
                [[maybe_unused]] const auto moved = move(id, to); // many are refused, and must not be counted
            }
        }
        // Several rows in one statement, and a change that is rolled back.
        QVERIFY(run(QStringLiteral("UPDATE outbox SET state = 'cancelled' WHERE state = 'pending'")));
        [[maybe_unused]] const auto undone = m_connection->write([this](Transaction&) -> Result<void> {
            TRY(m_connection->execute(
                QStringLiteral("UPDATE outbox SET state = 'pending' WHERE state = 'draft'")));
            return fail(ErrorCode::Cancelled);
        });
        const auto counted = countsOf(
            QStringLiteral("SELECT state, SUM(n) FROM outbox_count GROUP BY state HAVING SUM(n) <> 0"));
        const auto real = countsOf(QStringLiteral("SELECT state, COUNT(*) FROM outbox GROUP BY state"));
        QVERIFY(real.size() >= 3);
        QCOMPARE(counted, real);
    }

    void isTheSameOnBothEngines()
    {
        if (m_database->url().isSqlite()) {
            QSKIP("compared in the run on PostgreSQL");
        }
        const TempDatabase file(TempDatabase::Which::Sqlite);
        const auto other = file.connectMigrated();
        QVERIFY(other);
        // id_block does on SQLite what sequences do on PostgreSQL.
        const QString sqlite
            = QStringLiteral("SELECT m.name || '.' || c.name || ' ' || CASE c.type WHEN 'BLOB' THEN 'bytes' "
                             "WHEN 'TEXT' THEN 'text' ELSE 'number' END "
                             "|| CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END "
                             "FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
                             "AND m.name <> 'id_block'");
        const QString postgresql
            = QStringLiteral("SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'bytea' "
                             "THEN 'bytes' WHEN 'text' THEN 'text' ELSE 'number' END "
                             "|| CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END "
                             "FROM information_schema.columns WHERE table_schema = current_schema()");
        QCOMPARE(listOf(*m_connection, postgresql), listOf(*other, sqlite));

        // Named indexes with their columns and conditions; those of keys are named by the engines.
        const QString sqliteIndexes
            = QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
        const QString postgresqlIndexes
            = QStringLiteral("SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND "
                             "indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'");
        QCOMPARE(listOf(*m_connection, postgresqlIndexes), listOf(*other, sqliteIndexes));

        const QString pairs = QStringLiteral("SELECT from_state || ' ' || to_state FROM legal_transition");
        QCOMPARE(listOf(*m_connection, pairs), listOf(*other, pairs));
    }

private:
    bool run(const QString& sql)
    {
        const auto done = m_connection->execute(sql);
        return done.has_value();
    }
    qint64 number(const QString& sql)
    {
        return m_connection->scalar(sql).value_or(QVariant(-1)).toLongLong();
    }
    QString bytesType() const
    {
        return m_database->url().isSqlite() ? QStringLiteral("BLOB") : QStringLiteral("BYTEA");
    }

    /// A row with everything that any state asks for, so that nothing but the triggers decides. 0 when
    /// refused.
    qint64 insertRow(const QString& state)
    {
        const qint64 id = m_nextId++;
        const auto done = m_connection->execute(
            QStringLiteral("INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, "
                           "recipient_name, address, subject, message_id, "
                           "digest, dedupe, author, created_at, state, state_at, approval, approved_by, "
                           "approved_digest, next_at, owner, lease_until, attempt) "
                           "VALUES (%1, 'u%1', 1, 'system', 'credentials', 'email', 'Zofia', "
                           "'z@example.org', 'Hello', 'm%1', "
                           "CAST('d' AS %3), CAST('e%1' AS %3), 'test', 1, '%2', 1, 'rule', 'rule 1', "
                           "CAST('d' AS %3), 1, 'worker', 1, 'attempt')")
                .arg(id)
                .arg(state, bytesType()));
        return done ? id : 0;
    }
    Result<void> move(qint64 id, const QString& state)
    {
        return m_connection->execute(
            QStringLiteral("UPDATE outbox SET state = '%1' WHERE id = %2").arg(state).arg(id));
    }
    QString stateOf(qint64 id)
    {
        return m_connection->scalar(QStringLiteral("SELECT state FROM outbox WHERE id = %1").arg(id))
            .value_or(QVariant())
            .toString();
    }

    template <class Row> static void eachRow(Connection& connection, const QString& sql, Row&& row)
    {
        const auto read = connection.read([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(sql);
            TRY(query.exec());
            while (query.next()) {
                row(query);
            }
            return {};
        });
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    }
    std::set<Pair> pairsOf(const QString& sql)
    {
        std::set<Pair> pairs;
        eachRow(*m_connection, sql, [&](const Query& query) { pairs.emplace(query.text(0), query.text(1)); });
        return pairs;
    }
    std::map<QString, qint64> countsOf(const QString& sql)
    {
        std::map<QString, qint64> counts;
        eachRow(*m_connection, sql, [&](const Query& query) { counts[query.text(0)] = query.int64(1); });
        return counts;
    }
    static QStringList listOf(Connection& connection, const QString& sql)
    {
        QStringList list;
        eachRow(connection, sql, [&](const Query& query) { list.append(query.text(0)); });
        list.sort();
        return list;
    }

    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    qint64 m_nextId = 1;
};

BELFRY_TEST(tst_Schema)
#include "tst_Schema.moc"
