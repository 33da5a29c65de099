// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <thread>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

class tst_DeliveryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->database.isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        QVERIFY(m_house->isReady());
    }
    void cleanup()
    {
        if (m_house->isReady()) {
            QCOMPARE(m_house->untidyRows(), 0);
        }
        m_house.reset();
    }

    void aSystemMessageLiesInTheInboxOnce() // LL2-28, IM-14
    {
        auto zofia = m_house->addStudent();
        m_house->sql(
            QStringLiteral("DELETE FROM contact_point WHERE person_id = %1").arg(zofia.person.value()));
        zofia.address = QLatin1String(kInboxAddress);
        const OutboxId first = m_house->queued(inboxMessage(zofia));
        zofia.address = QLatin1String(kStaffInboxAddress);
        const OutboxId second = m_house->queued(inboxMessage(zofia));
        m_house->sql(QStringLiteral("UPDATE channel SET state = 'stopped' WHERE name = 'email'"));
        const auto part = deliverToInboxes();
        QCOMPARE(part.delivered, 2);
        QVERIFY(part.isDone);
        QCOMPARE(deliverToInboxes().delivered, 0);
        for (const OutboxId id : { first, second }) {
            QCOMPARE(m_house->state(id), QStringLiteral("sent"));
            QCOMPARE(m_house->row(id).transport, QStringLiteral("inbox"));
            QVERIFY(m_house->row(id).acceptedAt != 0);
        }
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM inbox_item")), 2);
        QCOMPARE(m_house->word(QStringLiteral("SELECT body FROM inbox_item WHERE outbox_id = %1 AND "
                                              "profile = 'private' AND subject = 'Your access'")
                         .arg(first.value())),
            QStringLiteral("Dzień dobry"));
        QCOMPARE(
            m_house->word(
                QStringLiteral("SELECT profile FROM inbox_item WHERE outbox_id = %1").arg(second.value())),
            QStringLiteral("staff"));
    }

    void aSystemMessageObeysTheSameGuards()
    {
        auto zofia = m_house->addStudent();
        zofia.address = QLatin1String(kInboxAddress);
        const OutboxId id = m_house->queued(inboxMessage(zofia));
        m_house->setConsent(zofia.person, "contract", false);
        QCOMPARE(deliverToInboxes().blocked, 1);
        QCOMPARE(m_house->reason(id), QStringLiteral("no_consent"));
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM inbox_item")), 0);
        m_house->setConsent(zofia.person, "contract", true);
        QCOMPARE(
            m_house->write([&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->owner); })
                .value_or(0),
            1);
        m_house->sql(QStringLiteral("UPDATE sending SET is_paused = TRUE"));
        QCOMPARE(deliverToInboxes().delivered, 0);
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        m_house->sql(QStringLiteral("UPDATE sending SET is_paused = FALSE"));
        QCOMPARE(deliverToInboxes().delivered, 1);
    }

    void oneMessageFromClaimToSent()
    {
        const auto zofia = m_house->addStudent();
        const auto message = m_house->message(zofia);
        const OutboxId id = m_house->queued(message);
        const auto due = m_house->connection->read(
            [&](Transaction& tx) { return m_house->queue.due(tx, Channel::Email); });
        QCOMPARE(due->first, 1);
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 1 });
        QCOMPARE(claims[0].epoch, 1);
        QVERIFY(claims[0].contentOpened);
        QCOMPARE(claims[0].frozen, message.content[0].bytes + message.content[1].bytes);
        QCOMPARE(m_house->claim().size(), size_t { 0 });
        const QUuid attempt = QUuid::createUuid();
        QCOMPARE(m_house->mark(id, 1, attempt), MarkerAnswer::Go);
        QCOMPARE(m_house->state(id), QStringLiteral("sending"));
        QCOMPARE(m_house->mark(id, 1, QUuid::createUuid()), MarkerAnswer::Lost);
        auto sent = m_house->result(id, attempt, FinishState::Sent);
        sent.acceptedAs = QStringLiteral("queued as 4711");
        QCOMPARE(m_house->finish(sent), FinishAnswer::Ok);
        QCOMPARE(m_house->finish(sent), FinishAnswer::Already);
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::Failed)), FinishAnswer::Lost);
        const Row row = m_house->row(id);
        QCOMPARE(row.state, State::Sent);
        QCOMPARE(row.acceptedAs, QStringLiteral("queued as 4711"));
        QCOMPARE(row.attempts, 1);
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT first_accepted_at FROM account")), m_house->clock.nowMs());
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'outbox.marker'")),
            1);
        const auto attempts = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.attempts(tx, m_house->owner, id); });
        QCOMPARE(attempts->size(), size_t { 1 });
        QCOMPARE(attempts->front().result, QStringLiteral("sent"));
    }

    void everyGuardOfTheMarkerStopsTheMessage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char* name,
                             const char* sql,
                             MarkerAnswer answer,
                             const char* state,
                             const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(sql) << static_cast<int>(answer)
                                << QString::fromLatin1(state) << QString::fromLatin1(reason);
        };
        add("nothing violated", "", MarkerAnswer::Go, "sending", "");
        add("consent withdrawn",
            "UPDATE consent_current SET granted = FALSE WHERE purpose = 'contract'",
            MarkerAnswer::Blocked,
            "blocked",
            "no_consent");
        add("consent never recorded",
            "DELETE FROM consent_current",
            MarkerAnswer::Blocked,
            "blocked",
            "no_consent");
        add("system needs no consent to messages",
            "UPDATE consent_current SET granted = FALSE WHERE purpose = 'messages'",
            MarkerAnswer::Go,
            "sending",
            "");
        add("informational does",
            "UPDATE consent_current SET granted = FALSE WHERE purpose = 'messages'; UPDATE outbox SET kind = "
            "'informational'",
            MarkerAnswer::Blocked,
            "blocked",
            "no_consent");
        add("person archived",
            "UPDATE person SET status = 'archived'",
            MarkerAnswer::Blocked,
            "blocked",
            "archived");
        add("new password", "UPDATE account SET version = 2", MarkerAnswer::Blocked, "blocked", "superseded");
        add("submission not complete",
            "UPDATE submission SET state = 'building'",
            MarkerAnswer::Blocked,
            "blocked",
            "approval_withdrawn");
        add("own deadline over",
            "UPDATE outbox SET not_after = 1",
            MarkerAnswer::Expired,
            "expired",
            "too_late");
        add("open time over",
            "UPDATE channel SET open_ms = 259200001",
            MarkerAnswer::Expired,
            "expired",
            "too_late");
        add("open time just not over",
            "UPDATE channel SET open_ms = 259200000",
            MarkerAnswer::Go,
            "sending",
            "");
        add("main switch", "UPDATE sending SET is_paused = TRUE", MarkerAnswer::Paused, "claimed", "");
        add("clock", "UPDATE sending SET clock_reason = 'jumped'", MarkerAnswer::Paused, "claimed", "");
        add("another owner", "UPDATE outbox SET owner = 'somebody'", MarkerAnswer::Lost, "claimed", "");
        add("another epoch", "UPDATE outbox SET epoch = epoch + 1", MarkerAnswer::Lost, "claimed", "");
        add("given back",
            "UPDATE outbox SET state = 'ready', owner = '', lease_until = NULL",
            MarkerAnswer::Lost,
            "ready",
            "");
        add("address failing since",
            "UPDATE contact_point SET state = 'failing'",
            MarkerAnswer::Go,
            "sending",
            "");
        add("address removed since",
            "DELETE FROM contact_point",
            MarkerAnswer::Blocked,
            "blocked",
            "bad_address");
        add("lease over, nobody noticed",
            "UPDATE outbox SET lease_until = 1",
            MarkerAnswer::Go,
            "sending",
            "");
    }

    void everyGuardOfTheMarkerStopsTheMessage()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, answer);
        const OutboxId id = m_house->queued(m_house->addStudent());
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 1 });
        for (const QString& statement : sql.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            m_house->sql(statement);
        }
        QCOMPARE(static_cast<int>(m_house->mark(id, claims[0].epoch, QUuid::createUuid())), answer);
        QTEST(m_house->state(id), "state");
        QTEST(m_house->reason(id), "reason");
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM attempt WHERE marker_at IS NOT NULL")),
            answer == static_cast<int>(MarkerAnswer::Go) ? 1 : 0);
        if (m_house->word(QStringLiteral("SELECT owner FROM outbox")) == QLatin1String("somebody")) {
            m_house->sql(QStringLiteral("UPDATE outbox SET state = 'ready', owner = '', lease_until = NULL"));
        }
    }

    void aSuppressedAddressBlocks()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        const auto outcome = m_house->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("INSERT INTO suppression (kind, address_hash, reason, "
                                                   "created_at) VALUES ('email', :hash, 'asked', 0)"));
            query.bind(":hash", ReachStore::addressHash(people::ContactKind::Email, zofia.address));
            return query.exec();
        });
        QVERIFY(outcome.has_value());
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("suppressed"));
    }

    void anApprovalBoundToOtherBytesBlocks()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        const auto claims = m_house->claim();
        // Two barriers: the table refuses such a row, and the marker looks again.
        const QString stale = QStringLiteral("UPDATE outbox SET approved_digest = dedupe");
        QVERIFY(!m_house->connection->execute(stale));
        withoutChecks();
        m_house->sql(stale);
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("tampered"));
    }

    void aGroupIsAnsweredOneByOne()
    {
        std::vector<OutboxHouse::Known> people;
        for (int index = 0; index < 5; ++index) {
            people.push_back(m_house->addStudent());
            m_house->queued(people.back());
        }
        m_house->setConsent(people[1].person, "contract", false);
        m_house->sql(QStringLiteral("UPDATE account SET version = 9 WHERE id = 3"));
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 5 });
        std::vector<MarkerRequest> requests;
        for (auto claim = claims.rbegin(); claim != claims.rend(); ++claim) { // any order of asking
            requests.push_back({ claim->id,
                claim->epoch,
                QUuid::createUuid(),
                QStringLiteral("d"),
                QStringLiteral("smtp") });
        }
        requests.push_back(requests.front());
        requests.push_back(
            { OutboxId(999), 1, QUuid::createUuid(), QStringLiteral("d"), QStringLiteral("smtp") });
        const auto answers = m_house->write([&](Transaction& tx) {
            return m_house->queue.beginSend(tx, m_house->worker, m_house->me, requests);
        });
        QVERIFY2(answers.has_value(), qPrintable(m_house->lastError.detail));
        using enum MarkerAnswer;
        QCOMPARE(*answers, (std::vector<MarkerAnswer> { Go, Go, Blocked, Blocked, Go, Lost, Lost }));
    }

    void onlyTheWorkerDelivers()
    {
        m_house->queued(m_house->addStudent());
        ClaimRequest request;
        request.worker = m_house->me;
        const auto outcome = m_house->write(
            [&](Transaction& tx) { return m_house->queue.claim(tx, m_house->owner, request); });
        QCOMPARE(outcome.error().code, ErrorCode::NotPermitted);
    }

    void anOldEpochTouchesNothing()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        const auto old = m_house->claim();
        m_house->clock.advance(121 * 1000);
        QCOMPARE(reap().released, 1);
        const QUuid first = m_house->me;
        m_house->me = QUuid::createUuid();
        const auto fresh = m_house->claim();
        QCOMPARE(fresh.size(), size_t { 1 });
        QCOMPARE(fresh[0].epoch, 2);
        QCOMPARE(fresh[0].crashes, 1);
        std::swap(m_house->me, const_cast<QUuid&>(first));
        QCOMPARE(m_house->mark(id, old[0].epoch, QUuid::createUuid()), MarkerAnswer::Lost);
        QCOMPARE(m_house->mark(id, fresh[0].epoch, QUuid::createUuid()), MarkerAnswer::Lost);
        Finish early = m_house->result(id, {}, FinishState::Failed);
        early.epoch = old[0].epoch;
        QCOMPARE(m_house->finish(early), FinishAnswer::Lost);
        QCOMPARE(*m_house->write([&](Transaction& tx) {
            return m_house->queue.release(tx, m_house->worker, m_house->me, { { id, old[0].epoch } });
        }),
            0);
        QCOMPARE(*m_house->write([&](Transaction& tx) {
            return m_house->queue.block(
                tx, m_house->worker, m_house->me, id, old[0].epoch, Reason::KeyMissing);
        }),
            0);
        std::swap(m_house->me, const_cast<QUuid&>(first));
        QCOMPARE(m_house->mark(id, fresh[0].epoch, QUuid::createUuid()), MarkerAnswer::Go);
    }

    void failuresBeforeTheMarkerAreFinishedByEpoch()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        Finish refused = m_house->result(id, {}, FinishState::Failed);
        refused.epoch = claims[0].epoch;
        refused.reason = Reason::AddressRefused;
        refused.detail = QStringLiteral("550 5.1.1 no such user");
        refused.code = 550;
        refused.addressRefused = true;
        QCOMPARE(m_house->finish(refused), FinishAnswer::Ok);
        QCOMPARE(m_house->finish(refused), FinishAnswer::Already);
        QCOMPARE(m_house->reason(id), QStringLiteral("address_refused"));
        QCOMPARE(m_house->word(QStringLiteral("SELECT state FROM contact_point")), QStringLiteral("failing"));
        QCOMPARE(m_house->word(QStringLiteral("SELECT state_reason FROM contact_point")), refused.detail);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM attempt WHERE marker_at IS NULL AND code = 550")),
            1);
    }

    void retryHasATimeAndComesAgain()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        const auto claims = m_house->claim();
        Finish later = m_house->result(id, {}, FinishState::Retry);
        later.epoch = claims[0].epoch;
        later.countsAsAttempt = false;
        QCOMPARE(m_house->finish(later), FinishAnswer::Ok); // no time given: still one
        QCOMPARE(m_house->row(id).attempts, 0);
        QCOMPARE(m_house->claim().size(), size_t { 0 });
        const auto due = m_house->connection->read(
            [&](Transaction& tx) { return m_house->queue.due(tx, Channel::Email); });
        QCOMPARE(due->first, 0);
        QCOMPARE(due->second, m_house->row(id).nextAt);
        m_house->clock.advance(5 * 60 * 1000);
        const QUuid attempt = m_house->sending(id);
        QVERIFY(!attempt.isNull());
        auto again = m_house->result(id, attempt, FinishState::Retry);
        again.nextAt = m_house->clock.nowMs() + 1000;
        QCOMPARE(m_house->finish(again), FinishAnswer::Ok);
        m_house->clock.advance(1000);
        QVERIFY(!m_house->sending(id).isNull());
        QCOMPARE(m_house->finish(again),
            FinishAnswer::Already); // repeated after the row went on: nothing is touched
        QCOMPARE(m_house->state(id), QStringLiteral("sending"));
    }

    void aLateResultDecidesAnUncertainRow_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("state");
        QTest::newRow("sent") << static_cast<int>(FinishState::Sent) << QStringLiteral("sent");
        QTest::newRow("retry") << static_cast<int>(FinishState::Retry) << QStringLiteral("retry");
        QTest::newRow("failed") << static_cast<int>(FinishState::Failed) << QStringLiteral("failed");
    }

    void aLateResultDecidesAnUncertainRow()
    {
        QFETCH(const int, late);
        const OutboxId id = m_house->queued(m_house->addStudent());
        const QUuid attempt = m_house->sending(id);
        m_house->clock.advance(121 * 1000);
        QCOMPARE(reap().inDoubt, 1);
        QCOMPARE(m_house->state(id), QStringLiteral("in_doubt"));
        QCOMPARE(m_house->row(id).decideAfter, m_house->clock.nowMs() - 1000 + 15 * 60 * 1000);
        QCOMPARE(
            m_house->finish(m_house->result(id, QUuid::createUuid(), FinishState::Sent)), FinishAnswer::Lost);
        const auto result = m_house->result(id, attempt, static_cast<FinishState>(late));
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::InDoubt)), FinishAnswer::Already);
        QCOMPARE(m_house->finish(result), FinishAnswer::Ok);
        QCOMPARE(m_house->finish(result), FinishAnswer::Already);
        QTEST(m_house->state(id), "state");
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'outbox.late_result'")),
            1);
    }

    void aRowThatKeepsCrashingIsAloneAndThenQuarantined()
    {
        const OutboxId bad = m_house->queued(m_house->addStudent());
        for (int crash = 0; crash < 2; ++crash) {
            QCOMPARE(m_house->claim().size(), size_t { 1 });
            m_house->clock.advance(121 * 1000);
            QCOMPARE(reap().released, 1);
        }
        const OutboxId good = m_house->queued(m_house->addStudent());
        const auto first = m_house->claim();
        QCOMPARE(first.size(), size_t { 1 });
        QCOMPARE(first[0].id, good);
        QVERIFY(m_house->claimOnly(100, false).empty()); // never with others
        const auto second = m_house->claimOnly(100, true);
        QCOMPARE(second.size(), size_t { 1 });
        QCOMPARE(second[0].id, bad);
        QCOMPARE(second[0].crashes, 2);
        m_house->sql(QStringLiteral("UPDATE outbox SET lease_until = 1 WHERE id = %1").arg(bad.value()));
        QCOMPARE(reap().quarantined, 1);
        QCOMPARE(m_house->reason(bad), QStringLiteral("crashed"));
        const auto released = m_house->write([&](Transaction& tx) {
            return m_house->outbox.release(tx, m_house->owner, { bad }, QStringLiteral("new server"));
        });
        QCOMPARE(released->changed.size(), size_t { 1 });
        QCOMPARE(m_house->row(bad).crashes, 0);
    }

    void leasesOfAProcessThatHasEndedAreOverAtOnce()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        QCOMPARE(m_house->claim().size(), size_t { 1 });
        QCOMPARE(reap().released, 0);
        const auto other = m_house->write(
            [&](Transaction& tx) { return m_house->queue.endLeases(tx, QUuid::createUuid()); });
        QCOMPARE(other.value_or(-1), 0);
        const auto mine
            = m_house->write([&](Transaction& tx) { return m_house->queue.endLeases(tx, m_house->me); });
        QCOMPARE(mine.value_or(-1), 1);
        QCOMPARE(reap().released, 1);
        QCOMPARE(m_house->row(id).crashes, 1);
    }

    void leasesOfADeadProcessAreOverAtOnce()
    {
        const OutboxId marked = m_house->queued(m_house->addStudent());
        QVERIFY(!m_house->sending(marked).isNull());
        const OutboxId claimed = m_house->queued(m_house->addStudent());
        QCOMPARE(m_house->claim().size(), size_t { 1 });
        const QUuid dead = m_house->me;
        m_house->me = QUuid::createUuid();
        const OutboxId mine = m_house->queued(m_house->addStudent());
        QCOMPARE(m_house->claim().size(), size_t { 1 });
        QCOMPARE(reap().released, 0);
        const auto reaped = m_house->write(
            [&](Transaction& tx) { return m_house->queue.reap(tx, m_house->worker, true, m_house->me); });
        QCOMPARE(reaped->released, 1);
        QCOMPARE(reaped->inDoubt, 1);
        QCOMPARE(m_house->state(claimed), QStringLiteral("ready"));
        QCOMPARE(m_house->state(mine), QStringLiteral("claimed"));
        QCOMPARE(m_house->row(marked).decideAfter, m_house->clock.nowMs() + 15 * 60 * 1000);
        Q_UNUSED(dead)
    }

    void renewKeepsALease()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        QCOMPARE(m_house->claim().size(), size_t { 1 });
        m_house->clock.advance(100 * 1000);
        QCOMPARE(
            *m_house->write([&](Transaction& tx) { return m_house->queue.renew(tx, m_house->me, 120); }), 1);
        m_house->clock.advance(100 * 1000);
        QCOMPARE(reap().released, 0);
        QCOMPARE(m_house->state(id), QStringLiteral("claimed"));
        QCOMPARE(*m_house->write(
                     [&](Transaction& tx) { return m_house->queue.renew(tx, QUuid::createUuid(), 120); }),
            0);
    }

    void deadlinesExpireWaitingRows()
    {
        auto message = m_house->message(m_house->addStudent());
        message.notAfter = m_house->clock.nowMs() + 1000;
        const OutboxId timed = m_house->queued(message, true);
        const OutboxId open = m_house->queued(m_house->addStudent());
        QCOMPARE(reap().expired, 0);
        m_house->clock.advance(1001);
        QCOMPARE(reap().expired, 1);
        QCOMPARE(m_house->state(timed), QStringLiteral("expired"));
        m_house->clock.advance(
            Q_INT64_C(100) * 24 * 3600 * 1000); // no open time has passed: nothing gives up
        QCOMPARE(reap().expired, 0);
        m_house->sql(QStringLiteral("UPDATE channel SET open_ms = 259200001 WHERE name = 'email'"));
        QCOMPARE(reap().expired, 1);
        QCOMPARE(m_house->state(open), QStringLiteral("expired"));
    }

    void nothingIsClaimedWhilePausedOrStopped()
    {
        m_house->queued(m_house->addStudent());
        QVERIFY(
            m_house->write([&](Transaction& tx) { return m_house->channels.pause(tx, m_house->secretary); })
                .has_value());
        QCOMPARE(m_house->claim().size(), size_t { 0 });
        QVERIFY(m_house->write([&](Transaction& tx) { return m_house->channels.resume(tx, m_house->owner); })
                .has_value());
        QVERIFY(m_house
                ->write([&](Transaction& tx) {
                    return m_house->channels.stop(
                        tx, Channel::Email, Reason::ChannelStopped, QStringLiteral("535"));
                })
                .has_value());
        QCOMPARE(m_house->claim().size(), size_t { 0 });
        QVERIFY(m_house->write([&](Transaction& tx) { return m_house->channels.reopen(tx, Channel::Email); })
                .has_value());
        QCOMPARE(m_house->claim().size(), size_t { 1 });
    }

    void aWithdrawalAndTheMarkerSerialise()
    {
        if (m_house->database.url().isSqlite()) {
            QSKIP("SQLite has one writer");
        }
        // The withdrawal is open when the marker asks: the marker waits for it and then sees it.
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        auto other = m_house->database.connect(&m_house->clock);
        MarkerAnswer answer = MarkerAnswer::Lost;
        std::thread marker;
        const auto withdrawn = other->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(
                QStringLiteral("UPDATE consent_current SET granted = FALSE WHERE purpose = 'contract'"));
            TRY(query.exec());
            marker = std::thread([&] {
                auto connection = m_house->database.connect(&m_house->clock);
                const auto answers = connection->write([&](Transaction& inner) {
                    return m_house->queue.beginSend(inner,
                        m_house->worker,
                        m_house->me,
                        { { id,
                            claims[0].epoch,
                            QUuid::createUuid(),
                            QStringLiteral("d"),
                            QStringLiteral("smtp") } });
                });
                answer = answers ? answers->front() : MarkerAnswer::Lost;
            });
            return waitUntilSomebodyWaits(tx);
        });
        marker.join();
        QVERIFY2(withdrawn.has_value(), withdrawn ? "" : qPrintable(withdrawn.error().detail));
        QCOMPARE(answer, MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("no_consent"));
    }

    void aMarkerThatIsFirstMakesTheWithdrawalWait()
    {
        if (m_house->database.url().isSqlite()) {
            QSKIP("SQLite has one writer");
        }
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        std::atomic_bool isWithdrawn = false;
        std::thread withdrawal;
        const auto marked = m_house->write([&](Transaction& tx) -> Result<MarkerAnswer> {
            TRY_ASSIGN(const auto answers,
                m_house->queue.beginSend(tx,
                    m_house->worker,
                    m_house->me,
                    { { id,
                        claims[0].epoch,
                        QUuid::createUuid(),
                        QStringLiteral("d"),
                        QStringLiteral("smtp") } }));
            withdrawal = std::thread([&] {
                auto connection = m_house->database.connect(&m_house->clock);
                m_house->setConsent(zofia.person, "contract", false, connection.get());
                isWithdrawn = true;
            });
            TRY(waitUntilSomebodyWaits(tx));
            return isWithdrawn ? MarkerAnswer::Lost : answers.front();
        });
        withdrawal.join();
        QVERIFY(marked.has_value());
        QCOMPARE(*marked, MarkerAnswer::Go);
        QVERIFY(isWithdrawn);
    }

    void twoWorkersNeverClaimTheSame()
    {
        for (int index = 0; index < 40; ++index) {
            m_house->queued(m_house->addStudent());
        }
        std::vector<std::vector<qint64>> taken(4);
        std::vector<std::thread> workers;
        for (auto& mine : taken) {
            workers.emplace_back([this, &mine] {
                auto connection = m_house->database.connect(&m_house->clock);
                ClaimRequest request;
                request.worker = QUuid::createUuid();
                request.limit = 3;
                for (;;) {
                    const auto claims = connection->write(
                        [&](Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); });
                    if (claims && claims->empty()) {
                        break;
                    }
                    for (const auto& claim : claims.value_or(std::vector<Claim>())) {
                        mine.push_back(claim.id.value());
                    }
                }
            });
        }
        std::vector<qint64> all;
        for (size_t index = 0; index < workers.size(); ++index) {
            workers[index].join();
            all.insert(all.end(), taken[index].begin(), taken[index].end());
        }
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        QCOMPARE(all.size(), size_t { 40 });
    }

    void limitsHoldForAllWorkersTogether()
    {
        for (int index = 0; index < 40; ++index) {
            m_house->queued(m_house->addStudent());
        }
        std::atomic_int taken = 0;
        std::vector<std::thread> workers;
        for (int index = 0; index < 4; ++index) {
            workers.emplace_back([this, &taken] {
                auto connection = m_house->database.connect(&m_house->clock);
                ClaimRequest request;
                request.worker = QUuid::createUuid();
                request.limit = 3;
                request.limits = { 11, 100, 0 };
                for (;;) {
                    const auto claims = connection->write(
                        [&](Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); });
                    if (claims && claims->empty()) {
                        return;
                    }
                    taken += claims ? static_cast<int>(claims->size()) : 0;
                }
            });
        }
        for (auto& worker : workers) {
            worker.join();
        }
        QCOMPARE(taken.load(), 11);
    }

    void eachLimitCountsItsOwnWindow_data()
    {
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("perDay");
        QTest::addColumn<qint64>("windowMs");
        QTest::newRow("minute") << 2 << 0 << 0 << qint64 { 60 * 1000 };
        QTest::newRow("hour") << 0 << 2 << 0 << qint64 { 60 * 60 * 1000 };
        QTest::newRow("day") << 0 << 0 << 2 << qint64 { 24 * 60 * 60 * 1000 };
        QTest::newRow("the narrowest of all") << 100 << 2 << 100 << qint64 { 60 * 60 * 1000 };
    }
    void eachLimitCountsItsOwnWindow()
    {
        QFETCH(int, perMinute);
        QFETCH(int, perHour);
        QFETCH(int, perDay);
        QFETCH(qint64, windowMs);
        for (int index = 0; index < 5; ++index) {
            m_house->queued(m_house->addStudent());
        }
        ClaimRequest request;
        request.worker = m_house->me;
        request.limits = { perMinute, perHour, perDay };
        const auto claim = [&] {
            return m_house
                ->write([&](Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); })
                .value_or(std::vector<Claim>());
        };
        const auto limitedUntil = [&] {
            return m_house->connection
                ->read([&](Transaction& tx) {
                    return m_house->queue.limitedUntil(tx, Channel::Email, request.limits);
                })
                .value_or(-1);
        };
        const auto first = claim();
        QCOMPARE(first.size(), size_t { 2 });
        QCOMPARE(claim().size(), size_t { 0 }); // reserved, though nothing has left yet
        QCOMPARE(limitedUntil(), qint64 { 0 });
        const qint64 handedOver = m_house->clock.nowMs();
        for (const Claim& each : first) {
            QCOMPARE(m_house->mark(each.id, each.epoch, QUuid::createUuid()), MarkerAnswer::Go);
        }
        QCOMPARE(limitedUntil(), handedOver + windowMs);
        m_house->clock.advance(windowMs - 1);
        QCOMPARE(claim().size(), size_t { 0 });
        m_house->clock.advance(1);
        QCOMPARE(claim().size(), size_t { 2 });
    }

    void whatAFolderTookCountsAgainstNoLimit()
    {
        m_house->sending(m_house->queued(m_house->addStudent()), QStringLiteral("folder"));
        m_house->queued(m_house->addStudent());
        ClaimRequest request;
        request.worker = m_house->me;
        request.limits = { 1, 1, 1 };
        const auto claims = m_house->write(
            [&](Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); });
        QCOMPARE(claims->size(), size_t { 1 });
    }

    void theClockGuardStopsAndIsConfirmed()
    {
        const auto note = [&](qint64 now, std::optional<qint64> expected) {
            QVERIFY(m_house
                    ->write([&](Transaction& tx) { return m_house->channels.noteClock(tx, now, expected); })
                    .has_value());
        };
        const auto reason = [&] {
            return m_house->connection
                ->read([&](Transaction& tx) { return m_house->channels.sendingSwitch(tx); })
                ->clockReason;
        };
        const qint64 now = m_house->clock.nowMs();
        note(now, std::nullopt);
        note(now + Q_INT64_C(90) * 24 * 3600 * 1000, std::nullopt); // a later time at a new start is normal
        QVERIFY(reason().isEmpty());
        note(now, std::nullopt);
        QVERIFY(!reason().isEmpty());
        QVERIFY(m_house
                ->write([&](Transaction& tx) { return m_house->channels.confirmClock(tx, m_house->owner); })
                .has_value());
        QVERIFY(reason().isEmpty());
        note(now + 301000, now);
        QVERIFY(!reason().isEmpty());
    }

    void aChannelWaitsLongerWithEachFailureAndFiveRefusalsStopIt()
    {
        const auto info = [&] {
            return *m_house->connection->read(
                [&](Transaction& tx) { return m_house->channels.channel(tx, Channel::Email); });
        };
        const qint64 minute = 60LL * 1000;
        for (const qint64 minutes : { 1, 2, 5, 10, 15, 15 }) {
            QVERIFY(m_house
                    ->write([&](Transaction& tx) {
                        return m_house->channels.wait(tx, Channel::Email, QStringLiteral("refused"), 0.5);
                    })
                    .has_value());
            QCOMPARE(info().until, m_house->clock.nowMs() + minutes * minute);
        }
        QVERIFY(m_house->write([&](Transaction& tx) { return m_house->channels.reopen(tx, Channel::Email); })
                .has_value());
        QCOMPARE(info().failures, 0);
        for (int refusal = 1; refusal <= 5; ++refusal) {
            QCOMPARE(info().state, ChannelState::Open);
            QVERIFY(m_house
                    ->write([&](Transaction& tx) {
                        return m_house->channels.countRefusal(
                            tx, Channel::Email, QStringLiteral("554 5.7.1"));
                    })
                    .has_value());
        }
        QCOMPARE(info().state, ChannelState::Stopped);
        QCOMPARE(info().detail, QStringLiteral("554 5.7.1"));
        QVERIFY(m_house
                ->write([&](Transaction& tx) { return m_house->channels.wait(tx, Channel::Email, {}, 0.5); })
                .has_value());
        QCOMPARE(info().state, ChannelState::Stopped);
    }

    void openTimeRunsOnlyWhileTheChannelIsOpen()
    {
        const auto tick = [&] {
            return *m_house->write([&](Transaction& tx) -> Result<qint64> {
                TRY_ASSIGN(const qint64 now, tx.now());
                return m_house->channels.tickOpenTime(tx, Channel::Email, now);
            });
        };
        QCOMPARE(tick(), 0);
        m_house->clock.advance(60000);
        QCOMPARE(tick(), 60000);
        QVERIFY(m_house->write([&](Transaction& tx) { return m_house->channels.pause(tx, m_house->owner); })
                .has_value());
        m_house->clock.advance(60000);
        QCOMPARE(tick(), 60000);
        QVERIFY(m_house->write([&](Transaction& tx) { return m_house->channels.resume(tx, m_house->owner); })
                .has_value());
        m_house->clock.advance(Q_INT64_C(10) * 24 * 3600 * 1000); // no worker ran for ten days
        QCOMPARE(tick(), 60000 + 15 * 60000);
    }

private:
    NewMessage inboxMessage(const OutboxHouse::Known& to) const
    {
        auto message = m_house->message(to);
        message.channel = Channel::System;
        message.sender.clear();
        message.content = { { QStringLiteral("Dzień dobry").toUtf8(), false, {} } };
        message.subjects.clear();
        return message;
    }
    DeliveryQueue::InboxPart deliverToInboxes()
    {
        return m_house
            ->write([&](Transaction& tx) {
                return m_house->queue.deliverToInboxes(tx, m_house->worker, m_house->me, 100);
            })
            .value_or(DeliveryQueue::InboxPart());
    }

    DeliveryQueue::Reaped reap()
    {
        return m_house->write(
                          [&](Transaction& tx) { return m_house->queue.reap(tx, m_house->worker, false); })
            .value_or(DeliveryQueue::Reaped());
    }

    /// PostgreSQL: returns when another backend waits for a lock of ours, or after many looks when none does.
    static Result<void> waitUntilSomebodyWaits(Transaction& tx)
    {
        for (int look = 0; look < 2000; ++look) {
            auto fresh = tx.prepare(QStringLiteral(
                "SELECT 1 FROM pg_stat_clear_snapshot()")); // a transaction looks only once else
            TRY(fresh.exec());
            auto query
                = tx.prepare(QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity, pg_sleep(0.005) WHERE "
                                            "wait_event_type = 'Lock' AND datname = current_database()"));
            TRY(query.exec());
            if (query.next() && query.int64(0) > 0) {
                return {};
            }
        }
        return fail(ErrorCode::Internal, QStringLiteral("nobody waited"));
    }

    void withoutChecks()
    {
        if (m_house->database.url().isSqlite()) {
            m_house->sql(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
            return;
        }
        m_house->sql(QStringLiteral("DO $$ DECLARE c TEXT; BEGIN FOR c IN SELECT conname FROM pg_constraint "
                                    "WHERE conrelid = 'outbox'::regclass "
                                    "AND contype = 'c' LOOP EXECUTE 'ALTER TABLE outbox DROP CONSTRAINT ' || "
                                    "quote_ident(c); END LOOP; END $$"));
    }

    std::unique_ptr<OutboxHouse> m_house;
};

BELFRY_TEST(tst_DeliveryQueue)
#include "tst_DeliveryQueue.moc"
