// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

/// What has to hold still when a message leaves (delivery.md 2.4, row 6): everybody who reads it consents,
/// and what it speaks of is still so.
class tst_MarkerCauses : public QObject
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

    void everyReaderOfASharedAddressConsents()
    {
        const auto anna = m_house->addStudent();
        const auto jan = m_house->addStudent();
        const auto piotr = m_house->addStudent();
        auto message = plain(anna);
        message.sharing = { jan.person, anna.person, jan.person }; // said twice, kept once
        const OutboxId shared = m_house->queued(message, true, MessageKind::Informational);
        const OutboxId own = m_house->queued(plain(piotr), true, MessageKind::Informational);
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox_reader")), 1);
        approve({ shared, own });
        m_house->setConsent(jan.person, "messages", false);
        QCOMPARE(leave(),
            (std::map<qint64, MarkerAnswer> {
                { shared.value(), MarkerAnswer::Blocked }, { own.value(), MarkerAnswer::Go } }));
        QCOMPARE(m_house->reason(shared), QStringLiteral("no_consent"));
        QCOMPARE(unblocked(), 0);
        m_house->setConsent(jan.person, "messages", true);
        QCOMPARE(unblocked(), 1);
        m_house->sql(
            QStringLiteral("UPDATE person SET status = 'archived' WHERE id = %1").arg(jan.person.value()));
        QCOMPARE(leave(), (std::map<qint64, MarkerAnswer> { { shared.value(), MarkerAnswer::Blocked } }));
        QCOMPARE(m_house->reason(shared), QStringLiteral("archived"));
        m_house->sql(
            QStringLiteral("UPDATE person SET status = 'active' WHERE id = %1").arg(jan.person.value()));
        QCOMPARE(unblocked(), 1);
        QCOMPARE(leave(), (std::map<qint64, MarkerAnswer> { { shared.value(), MarkerAnswer::Go } }));
    }

    void aCopyKeepsItsReaders()
    {
        const auto anna = m_house->addStudent();
        const auto jan = m_house->addStudent();
        auto message = plain(anna);
        message.sharing = { jan.person };
        const OutboxId id = m_house->queued(message, true, MessageKind::Informational);
        approve({ id });
        const QUuid attempt = m_house->sending(id);
        QVERIFY(!attempt.isNull());
        m_house->finish(m_house->result(id, attempt, FinishState::Failed));
        const auto copy = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.sendAgain(tx, m_house->owner, id); });
        QVERIFY(copy.has_value());
        QCOMPARE(m_house->number(QStringLiteral("SELECT person_id FROM outbox_reader WHERE outbox_id = %1")
                         .arg(copy->value())),
            jan.person.value());
    }

    void aReminderLeavesOnlyWhileTheInstalmentIsOwed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("as it was") << QString() << true;
        QTest::newRow("paid") << QStringLiteral("UPDATE instalment SET paid_minor = 10000, version = 2")
                              << false;
        QTest::newRow("paid in part: other figures")
            << QStringLiteral("UPDATE instalment SET paid_minor = 100, version = 2") << false;
        QTest::newRow("stopped") << QStringLiteral("UPDATE instalment SET is_reminder_stopped = TRUE")
                                 << false;
        QTest::newRow("payer stopped")
            << QStringLiteral("INSERT INTO reminder_stop (person_id, said_by, said_at) VALUES (1, 'Sara', 0)")
            << false;
        QTest::newRow("contract cancelled")
            << QStringLiteral("UPDATE contract SET status = 'cancelled'") << false;
        QTest::newRow("contract ended, still owed")
            << QStringLiteral("UPDATE contract SET status = 'ended'") << true;
    }
    void aReminderLeavesOnlyWhileTheInstalmentIsOwed()
    {
        QFETCH(QString, change);
        QFETCH(bool, leaves);
        const OutboxId id = reminder({ QLatin1String("instalment"), 1, 1 });
        approve({ id });
        if (!change.isEmpty()) {
            m_house->sql(change);
        }
        QCOMPARE(leave().at(id.value()), leaves ? MarkerAnswer::Go : MarkerAnswer::Blocked);
        if (!leaves) {
            QCOMPARE(m_house->reason(id), QStringLiteral("superseded"));
            QCOMPARE(unblocked(), 0);
        }
    }

    void aContractThatWasProlongedIsNotSaidToEnd()
    {
        const OutboxId first = reminder({ QLatin1String("contract_end"), 1, 20270131 });
        approve({ first });
        QCOMPARE(leave().at(first.value()), MarkerAnswer::Go);
        const OutboxId second = m_house->queued(
            speaking({ QLatin1String("contract_end"), 1, 20270131 }, "2"), true, MessageKind::Periodic);
        approve({ second });
        m_house->sql(QStringLiteral("UPDATE contract SET ends_on = '2027-06-30'"));
        QCOMPARE(leave().at(second.value()), MarkerAnswer::Blocked);
    }

    void whatWaitsWithoutACauseIsTakenAway()
    {
        const OutboxId id = reminder({ QLatin1String("instalment"), 1, 1 });
        const auto blockStale = [this] {
            return m_house
                ->write([&](Transaction& tx) { return m_house->outbox.blockStale(tx, m_house->worker); })
                .value_or(-1);
        };
        QCOMPARE(blockStale(), 0);
        QCOMPARE(m_house->state(id), QStringLiteral("pending"));
        m_house->sql(QStringLiteral("UPDATE instalment SET paid_minor = 10000, version = 2"));
        QCOMPARE(blockStale(), 1);
        QCOMPARE(m_house->state(id), QStringLiteral("blocked"));
        QCOMPARE(m_house->reason(id), QStringLiteral("superseded"));
        QCOMPARE(blockStale(), 0);
    }

private:
    NewMessage plain(const OutboxHouse::Known& to) const
    {
        auto message = m_house->message(to);
        message.subjects.clear();
        return message;
    }
    NewMessage speaking(const Subject& subject, const char* unlike)
    {
        auto message = plain(m_payer);
        message.subjects = { subject, { QLatin1String("other"), QByteArray(unlike).toInt(), 1 } };
        return message;
    }
    /// Of a contract with one instalment of 100,00; its payer is the first student.
    OutboxId reminder(const Subject& subject)
    {
        m_payer = m_house->addStudent();
        m_house->sql(QStringLiteral(
            "INSERT INTO contract (id, uuid, number, number_fold, student_id, payer_id, status, starts_on, "
            "ends_on, currency, created_at, updated_at) VALUES (1, 'c', '1/2026', '1/2026', %1, %1, "
            "'signed', "
            "'2026-01-01', '2027-01-31', 'PLN', 0, 0)")
                .arg(m_payer.person.value()));
        m_house->sql(
            QStringLiteral("INSERT INTO instalment (id, contract_id, position, due_on, amount_minor) "
                           "VALUES (1, 1, 1, '2026-12-01', 10000)"));
        return m_house->queued(speaking(subject, "1"), true, MessageKind::Periodic);
    }
    void approve(const std::vector<OutboxId>& ids)
    {
        const auto done = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, ids); });
        QVERIFY(done && done->refused.empty());
    }
    /// Claims everything due and asks for the markers of all in one transaction.
    std::map<qint64, MarkerAnswer> leave()
    {
        std::vector<MarkerRequest> requests;
        for (const Claim& claim : m_house->claim()) {
            requests.push_back({ claim.id, claim.epoch, QUuid::createUuid(), {}, QStringLiteral("smtp") });
        }
        const auto answers = m_house->write([&](Transaction& tx) {
            return m_house->queue.beginSend(tx, m_house->worker, m_house->me, requests);
        });
        std::map<qint64, MarkerAnswer> found;
        for (size_t index = 0; answers && index < answers->size(); ++index) {
            found[requests[index].id.value()] = (*answers)[index];
        }
        return found;
    }
    int unblocked()
    {
        return m_house
            ->write([&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->owner); })
            .value_or(-1);
    }

    std::unique_ptr<OutboxHouse> m_house;
    OutboxHouse::Known m_payer;
};

BELFRY_TEST(tst_MarkerCauses)
#include "tst_MarkerCauses.moc"
