// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "core/application/Services.h"
#include "core/delivery/DeliveryRound.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

#include <algorithm>

using namespace belfry::core;
using namespace belfry::core::delivery;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

/**
 * The round's side of docs/delivery.md: what it makes durable for a transport, step by step, on the real
 * queue. The test plays the transport: it pulls, asks the gate and reports outcomes.
 */
class tst_DeliveryRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_services = std::make_unique<application::Services>(m_school->vault);
        m_journal = TestSchool::must(
            ResultJournal::open(m_school->database.folder() + QStringLiteral("/results.journal")));
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_worker = access::Session::worker(QStringLiteral("test"));
    }
    void cleanup()
    {
        m_round.reset();
        m_journal.reset();
        m_services.reset();
        m_school.reset();
    }

    void acceptedMessageIsSentWithItsAttempt()
    {
        queue(1);
        startRound();
        const auto message = m_round->next();
        QVERIFY(message.has_value());
        QVERIFY(message->bytes.startsWith("Date: "));
        QCOMPARE(states(), QStringLiteral("claimed"));
        QCOMPARE(m_round->commit({ message->id }, {}), std::vector<bool> { true });
        QCOMPARE(states(), QStringLiteral("sending"));
        QVERIFY(!m_round->next().has_value());
        m_round->commit({}, { { message->id, outcome(Verdict::Sent, OutcomeClass::Accepted) } });
        QCOMPARE(states(), QStringLiteral("sent"));
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(m_round->result().sent, 1);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM attempt WHERE marker_at IS NOT NULL AND result = 'sent'")),
            1);
        const QByteArray date = message->bytes.left(message->bytes.indexOf("\r\n")).mid(6);
        QCOMPARE(m_school->text(QStringLiteral("SELECT date_header FROM attempt")).toLatin1(), date);
    }

    void lostAnswerIsUncertainAndStaysSo()
    {
        queue(1);
        startRound();
        const auto id = m_round->next()->id;
        m_round->commit({ id }, {});
        m_round->commit({}, { { id, outcome(Verdict::InDoubt, OutcomeClass::Unknown) } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("in_doubt"));
        startRound();
        QVERIFY(!m_round->next().has_value());
    }

    void whatTheTransportDoesNotPullGoesBack()
    {
        queue(3);
        startRound();
        const auto id = m_round->next()->id;
        m_round->commit({}, { { id, channelDown() } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("ready ready ready"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT SUM(attempts) FROM outbox")), 0);
        QCOMPARE(m_school->text(QStringLiteral("SELECT state FROM channel WHERE name = 'email'")),
            QStringLiteral("waiting"));
        QVERIFY(m_round->result().trouble.has_value());
    }

    void pauseAtTheMarkerGivesTheRowBack()
    {
        queue(1);
        startRound();
        const auto id = m_round->next()->id;
        m_school->write([&](Transaction& tx) { return m_services->channels.pause(tx, m_school->owner); });
        QCOMPARE(m_round->commit({ id }, {}), std::vector<bool> { false });
        m_round->commit({}, { { id, outcome(Verdict::Lost, OutcomeClass::Stopped, false) } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("ready"));
    }

    void fiveRefusalsInARowStopTheBatchThatIsUnderWay()
    {
        queue(8);
        startRound();
        int refused = 0;
        std::vector<std::pair<OutboxId, Outcome>> results;
        while (const auto message = m_round->next()) {
            const auto go = m_round->commit({ message->id }, results);
            refused += go.front() ? 1 : 0;
            results = { { message->id,
                go.front() ? outcome(Verdict::Failed, OutcomeClass::PermanentPolicy)
                           : outcome(Verdict::Lost, OutcomeClass::Stopped, false) } };
        }
        m_round->commit({}, results);
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(refused, 5);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'ready'")), 3);
    }

    void whatWasChangedByHandIsCalledTampered()
    {
        queue(1);
        const bool sqlite = m_school->database.url().isSqlite();
        for (const QString& statement : { sqlite ? QStringLiteral("DROP TRIGGER outbox_frozen")
                                                 : QStringLiteral("ALTER TABLE outbox DISABLE TRIGGER USER"),
                 QStringLiteral("UPDATE outbox SET address = 'thief@example.org'") }) {
            QVERIFY(m_school->connection->execute(statement).has_value());
        }
        startRound();
        QVERIFY(!m_round->next().has_value());
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("blocked"));
        QCOMPARE(m_school->text(QStringLiteral("SELECT reason FROM outbox")), QStringLiteral("tampered"));
    }

    void consentWithdrawnBeforeTheMarkerStopsIt()
    {
        const auto students = queue(1);
        startRound();
        const auto id = m_round->next()->id;
        people::ConsentEntry withdrawal;
        withdrawal.person = students.front();
        withdrawal.granted = false;
        withdrawal.source = QStringLiteral("paper");
        m_school->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->owner, withdrawal); });
        QCOMPARE(m_round->commit({ id }, {}), std::vector<bool> { false });
        m_round->commit({}, { { id, outcome(Verdict::Lost, OutcomeClass::Stopped, false) } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("blocked"));
        QCOMPARE(m_round->result().blocked, 1);
    }

    void definiteRefusalAfterTheMarkerIsTriedAgainLater()
    {
        queue(1);
        startRound();
        const auto id = m_round->next()->id;
        m_round->commit({ id }, {});
        m_round->commit({}, { { id, outcome(Verdict::Retry, OutcomeClass::Temporary) } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("retry"));
        QVERIFY(m_school->number(QStringLiteral("SELECT next_at FROM outbox")) > m_school->clock.nowMs());
    }

    void databaseThatRefusesTheMarkerLetsNothingGo()
    {
        queue(1);
        startRound();
        const auto id = m_round->next()->id;
        // The attempt cannot be written: the whole marker transaction fails, as on a full disk.
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("ALTER TABLE attempt RENAME TO attempt_away")));
        QCOMPARE(m_round->commit({ id }, {}), std::vector<bool> { false });
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("ALTER TABLE attempt_away RENAME TO attempt")));
        m_round->commit({}, { { id, outcome(Verdict::Lost, OutcomeClass::Stopped, false) } });
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("ready"));
        QVERIFY(m_round->result().trouble.has_value());
        QVERIFY(!m_round->next().has_value());
    }

    void resultThatTheDatabaseRefusesIsKeptAndRepeated()
    {
        queue(1);
        startRound();
        const auto id = m_round->next()->id;
        m_round->commit({ id }, {});
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("ALTER TABLE attempt RENAME TO attempt_away")));
        m_round->commit({}, { { id, outcome(Verdict::Sent, OutcomeClass::Accepted) } });
        QVERIFY(!m_round->conclude().has_value());
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("ALTER TABLE attempt_away RENAME TO attempt")));
        QCOMPARE(states(), QStringLiteral("sending"));
        // The journal has it for the next start …
        const QString folder = m_school->database.folder();
        QVERIFY(QFile::copy(
            folder + QStringLiteral("/results.journal"), folder + QStringLiteral("/copy.journal")));
        QCOMPARE(
            TestSchool::must(ResultJournal::open(folder + QStringLiteral("/copy.journal")))->replay().size(),
            size_t { 1 });
        // … and this round repeats it by itself.
        QVERIFY(m_round->conclude().has_value());
        QCOMPARE(states(), QStringLiteral("sent"));
    }

    void largeClaimIsOpenedBeside()
    {
        queue(40);
        const QString third = QStringLiteral("(SELECT MIN(id) + 2 FROM outbox)");
        const bool sqlite = m_school->database.url().isSqlite();
        for (const QString& statement :
            { sqlite ? QStringLiteral("DROP TRIGGER outbox_content_frozen")
                     : QStringLiteral("ALTER TABLE outbox_content DISABLE TRIGGER USER"),
                QStringLiteral("UPDATE outbox_content SET key_version = 99 WHERE outbox_id = %1")
                    .arg(third) }) {
            QVERIFY(m_school->connection->execute(statement).has_value());
        }
        startRound(-1, Beside::Yes);
        std::vector<OutboxId> pulled;
        while (pulled.size() < 20) {
            const auto message = m_round->next();
            QVERIFY(message.has_value());
            QVERIFY(message->bytes.contains("Message-ID: "));
            pulled.push_back(message->id);
        }
        QVERIFY(std::is_sorted(pulled.begin(), pulled.end()));
        QCOMPARE(m_round->commit(pulled, {}), std::vector<bool>(20, true));
        std::vector<std::pair<OutboxId, Outcome>> results;
        for (const OutboxId id : pulled) {
            results.emplace_back(id, outcome(Verdict::Sent, OutcomeClass::Accepted));
        }
        m_round->commit({}, results);
        QVERIFY(m_round->conclude().has_value());
        const auto count = [&](const char* state) {
            return m_school->number(
                QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = '%1'").arg(QLatin1String(state)));
        };
        QCOMPARE(count("sent"), 20);
        QCOMPARE(count("blocked"), 1);
        QCOMPARE(count("ready"), 19);
    }

    void contentsAreOpenedHereWhenThereIsNoSecondConnection()
    {
        queue(20);
        startRound(-1, Beside::Fails);
        int pulled = 0;
        while (const auto message = m_round->next()) {
            QVERIFY(message->bytes.contains("Message-ID: "));
            ++pulled;
        }
        QCOMPARE(pulled, 20);
        QVERIFY(m_round->conclude().has_value());
    }

    void diskThatRefusesTheMarkerLetsNothingGo()
    {
        if (!m_school->database.url().isSqlite()) {
            QSKIP("the server waits for its disk itself");
        }
        queue(2);
        startRound();
        const auto first = m_round->next()->id;
        const auto second = m_round->next()->id;
        // What cannot be opened cannot be synced either.
        const QString log = m_school->database.url().path() + QStringLiteral("-wal");
        QVERIFY(QFile::rename(log, log + QStringLiteral(".away")));
        QCOMPARE(m_round->commit({ first }, {}), std::vector<bool> { false });
        QVERIFY(QFile::rename(log + QStringLiteral(".away"), log));
        // From now on nothing goes, and what is known stays for the next life.
        QCOMPARE(m_round->commit({ second }, {}), std::vector<bool> { false });
        m_round->commit({},
            { { first, outcome(Verdict::Lost, OutcomeClass::Stopped, false) },
                { second, outcome(Verdict::Lost, OutcomeClass::Stopped, false) } });
        QVERIFY(!m_round->conclude().has_value());
        QVERIFY(m_round->result().sent == 0 && !states().contains(QStringLiteral("sent")));
    }

    void limitHandsOutNoMore()
    {
        queue(5);
        startRound(2);
        QVERIFY(m_round->next().has_value());
        QVERIFY(m_round->next().has_value());
        QVERIFY(!m_round->next().has_value());
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'claimed'")), 2);
    }

private:
    static Outcome outcome(Verdict verdict, OutcomeClass kind, bool afterMarker = true)
    {
        Outcome result;
        result.verdict = verdict;
        result.kind = kind;
        result.afterMarker = afterMarker;
        result.reply = QStringLiteral("as the test says");
        return result;
    }
    static Outcome channelDown() { return outcome(Verdict::NotSent, OutcomeClass::TransportDown, false); }

    std::vector<PersonId> queue(int count)
    {
        handover::CredentialsRequest request;
        for (int index = 0; index < count; ++index) {
            request.persons.push_back(m_school->addStudent(QStringLiteral("Iga"),
                QStringLiteral("Nowak%1").arg(index),
                QStringLiteral("iga%1@example.org").arg(index)));
        }
        const auto sent = TestSchool::must(application::CredentialsSending::send(
            *m_school->connection, *m_services, m_school->owner, request));
        if (sent.queued != count) {
            qFatal("queued %d of %d", sent.queued, count);
        }
        return request.persons;
    }

    enum class Beside { No, Yes, Fails };
    void startRound(int most = -1, Beside beside = Beside::No)
    {
        RoundOptions options;
        if (beside == Beside::Yes) {
            options.connect = [url = m_school->database.url()] { return database::Connection::open(url); };
        } else if (beside == Beside::Fails) {
            options.connect = []() -> Result<std::unique_ptr<database::Connection>> {
                return fail(ErrorCode::DbUnreachable);
            };
        }
        options.worker = QUuid::createUuid();
        options.transport = QStringLiteral("smtp");
        options.most = most;
        m_round = std::make_unique<DeliveryRound>(*m_school->connection,
            m_services->queue,
            m_services->channels,
            *m_journal,
            m_worker,
            m_school->clock,
            options);
    }

    QString states()
    {
        QStringList states;
        const auto rows = m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox"));
        for (qint64 index = 0; index < rows; ++index) {
            states.append(m_school->text(
                QStringLiteral("SELECT state FROM outbox ORDER BY id LIMIT 1 OFFSET %1").arg(index)));
        }
        return states.join(QLatin1Char(' '));
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<application::Services> m_services;
    std::unique_ptr<ResultJournal> m_journal;
    std::unique_ptr<DeliveryRound> m_round;
    access::Session m_worker;
};

BELFRY_TEST(tst_DeliveryRound)
#include "tst_DeliveryRound.moc"
