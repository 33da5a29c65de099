// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SmsGuard.h"
#include "core/outbox/WalletBook.h"
#include "core/outbox/WalletService.h"
#include "core/settings/SettingsStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <thread>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::tests::OutboxHouse;

/// The SMS wallet (DT-08, DT-28, DT-31, ES-10): top-ups, reservations, charges, and nothing below zero.
class tst_Wallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->isReady()) {
            QSKIP("no PostgreSQL server");
        }
        m_wallet = std::make_unique<WalletService>(m_house->audit);
        set("sms.active", "true");
    }
    void cleanup() { m_house.reset(); }

    void topsUpAndShowsWhatIsThere() // DT-08
    {
        QVERIFY(topUp(5000, "przelew 17").has_value());
        QVERIFY(topUp(-500, "a slip of the pen").has_value());
        const auto info = this->info();
        QCOMPARE(info.balanceMinor, 4500);
        QCOMPARE(info.freeMinor, 4500);
        QCOMPARE(info.currency, QStringLiteral("PLN")); // the country's
        QVERIFY(!info.enoughUntil.isValid());
        const auto ledger = entries();
        QCOMPARE(ledger.size(), size_t { 2 });
        QCOMPARE(ledger[0].kind, QStringLiteral("correction"));
        QCOMPARE(ledger[1].kind, QStringLiteral("top_up"));
        QCOMPARE(ledger[1].note, QStringLiteral("przelew 17"));
        QCOMPARE(ledger[0].balanceMinor, 4500);
    }

    void refusesWhatIsNoTopUp()
    {
        QCOMPARE(topUp(0, "").error().code, ErrorCode::InputInvalid);
        QCOMPARE(topUp(Q_INT64_C(99999999999), "").error().code, ErrorCode::InputInvalid);
        QCOMPARE(topUp(100, "", QDate(2100, 1, 1)).error().code, ErrorCode::InputInvalid);
        const auto refused = m_house->write(
            [&](Transaction& tx) { return m_wallet->topUp(tx, m_house->secretary, 100, today(), {}); });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        QCOMPARE(info().balanceMinor, 0);
    }

    void theLedgerIsAppendOnly()
    {
        QVERIFY(topUp(100, "").has_value());
        QVERIFY(!m_house->connection->execute(QStringLiteral("UPDATE wallet_entry SET amount_minor = 1")));
        QVERIFY(!m_house->connection->execute(QStringLiteral("DELETE FROM wallet_entry")));
    }

    void anApprovedSmsReservesItsPriceAndASentOneIsCharged() // ES-10, DT-31
    {
        QVERIFY(topUp(100, "").has_value());
        const OutboxId id = queuedSms(32, 2);
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        QCOMPARE(info().reservedMinor, 32);
        QCOMPARE(info().freeMinor, 68);
        QCOMPARE(info().balanceMinor, 100);

        const QUuid attempt = sendingSms(id);
        QVERIFY(!attempt.isNull());
        QCOMPARE(info().reservedMinor, 32);
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::Sent)), FinishAnswer::Ok);
        QCOMPARE(info().balanceMinor, 68);
        QCOMPARE(info().reservedMinor, 0);
        const auto ledger = entries();
        QCOMPARE(ledger.front().kind, QStringLiteral("charge"));
        QCOMPARE(ledger.front().amountMinor, -32);
        QCOMPARE(ledger.front().parts, 2);
        QCOMPARE(ledger.front().outbox, id);
        // The same answer again charges nothing.
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::Sent)), FinishAnswer::Already);
        QCOMPARE(info().balanceMinor, 68);
        QVERIFY(info().enoughUntil.isValid());
        tidy();
    }

    void whatIsNotSentGivesItsPriceBack_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("cancelled") << 0;
        QTest::newRow("refused") << 1;
        QTest::newRow("uncertain, then abandoned") << 2;
        QTest::newRow("uncertain, then treated as sent") << 3;
    }
    void whatIsNotSentGivesItsPriceBack()
    {
        QFETCH(int, way);
        QVERIFY(topUp(100, "").has_value());
        const OutboxId id = queuedSms(16, 1);
        if (way == 0) {
            QVERIFY(m_house
                    ->write(
                        [&](Transaction& tx) { return m_house->outbox.cancel(tx, m_house->owner, { id }); })
                    .has_value());
            QCOMPARE(info().freeMinor, 100);
            return;
        }
        const QUuid attempt = sendingSms(id);
        auto result = m_house->result(id, attempt, way == 1 ? FinishState::Failed : FinishState::InDoubt);
        result.socketClosed = true;
        QCOMPARE(m_house->finish(result), FinishAnswer::Ok);
        if (way == 1) {
            QCOMPARE(info().freeMinor, 100);
            return;
        }
        QCOMPARE(info().reservedMinor, 16); // until somebody decides
        const auto decided = m_house->write([&](Transaction& tx) {
            return m_house->outbox.resolve(tx,
                m_house->owner,
                id,
                way == 2 ? Resolution::Abandon : Resolution::TreatAsSent,
                QStringLiteral("asked"));
        });
        QVERIFY(decided.has_value());
        QCOMPARE(info().reservedMinor, 0);
        QCOMPARE(info().balanceMinor, way == 2 ? 100 : 84);
        tidy();
    }

    void nothingIsApprovedBeyondTheBalance() // DT-28
    {
        QVERIFY(topUp(40, "").has_value());
        std::vector<OutboxId> ids;
        for (int index = 0; index < 3; ++index) {
            ids.push_back(queuedSms(16, 1, true));
        }
        const auto result = approve(ids);
        QCOMPARE(result.changed, (std::vector<OutboxId> { ids[0], ids[1] }));
        QCOMPARE(result.refused.size(), size_t { 1 });
        QCOMPARE(result.refused.front().first, ids[2]);
        QCOMPARE(result.refused.front().second.code, ErrorCode::NoCredit);
        QCOMPARE(QLatin1String(errorName(ErrorCode::NoCredit)), QLatin1String("wallet"));
        QVERIFY(result.refused.front().second.detail.contains(QStringLiteral("0.16 PLN")));
        QVERIFY(result.refused.front().second.detail.contains(QStringLiteral("0.08 PLN")));
        QCOMPARE(m_house->state(ids[2]), QStringLiteral("pending"));
        QCOMPARE(info().freeMinor, 8);
    }

    void warningAloneLetsThemGo()
    {
        set("sms.wallet_mode", "warn");
        const OutboxId id = queuedSms(16, 1, true);
        QCOMPARE(approve({ id }).changed.size(), size_t { 1 });
        QCOMPARE(info().freeMinor, -16);
        QVERIFY(!info().stopsWhenEmpty);
        QVERIFY(!sendingSms(id).isNull());
    }

    void anEmptyWalletLeavesRowsReadyUntilItIsToppedUp()
    {
        const OutboxId id = queuedSms(16, 1); // by rule: nobody is there to be refused
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        QCOMPARE(m_house->reason(id), QStringLiteral("wallet"));
        QCOMPARE(info().reservedMinor, 0);
        QVERIFY(claimSms().empty());
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        QVERIFY(topUp(20, "").has_value());
        QCOMPARE(m_house->reason(id), QString());
        QCOMPARE(info().reservedMinor, 16);
        QCOMPARE(claimSms().size(), size_t { 1 });
    }

    void creditThatComesBackServesTheNext()
    {
        QVERIFY(topUp(16, "").has_value());
        const OutboxId first = queuedSms(16, 1);
        const OutboxId second = queuedSms(16, 1);
        QCOMPARE(m_house->reason(second), QStringLiteral("wallet"));
        QVERIFY(m_house
                ->write(
                    [&](Transaction& tx) { return m_house->outbox.cancel(tx, m_house->owner, { first }); })
                .has_value());
        const auto claims = claimSms();
        QCOMPARE(claims.size(), size_t { 1 });
        QCOMPARE(claims.front().id, second);
    }

    void aCorrectionBelowWhatIsReservedTakesTheNewestBack()
    {
        QVERIFY(topUp(32, "").has_value());
        const OutboxId first = queuedSms(16, 1);
        const OutboxId second = queuedSms(16, 1);
        QVERIFY(topUp(-16, "counted twice").has_value());
        const auto claims = claimSms();
        QCOMPARE(claims.size(), size_t { 1 });
        QCOMPARE(claims.front().id, first);
        QCOMPARE(m_house->reason(second), QStringLiteral("wallet"));
        tidy();
    }

    void mailCostsNothing()
    {
        const auto student = m_house->addStudent();
        const OutboxId id = m_house->queued(student);
        QVERIFY(!m_house->sending(id).isNull());
        QCOMPARE(info().reservedMinor, 0);
    }

    void twoWindowsAtOnceNeverSpendTheSameMoney()
    {
        QVERIFY(topUp(5 * 16, "").has_value());
        std::vector<OutboxId> ids;
        for (int index = 0; index < 10; ++index) {
            ids.push_back(queuedSms(16, 1, true));
        }
        std::atomic<int> approved { 0 };
        std::atomic<int> refused { 0 };
        const auto work = [&](size_t from) {
            const auto connection = m_house->database.connect(&m_house->clock);
            for (size_t index = from; index < ids.size(); index += 2) {
                const auto result = connection->write([&](Transaction& tx) {
                    return m_house->outbox.approve(tx, m_house->owner, { ids[index] });
                });
                if (result) {
                    approved += static_cast<int>(result->changed.size());
                    refused += static_cast<int>(result->refused.size());
                }
            }
        };
        std::thread one(work, 0);
        std::thread two(work, 1);
        one.join();
        two.join();
        QCOMPARE(approved.load(), 5);
        QCOMPARE(refused.load(), 5);
        QCOMPARE(info().freeMinor, 0);
        tidy();
    }

    void warnsBelowTheThreshold()
    {
        set("wallet.warn_below_minor", "1000");
        QVERIFY(topUp(1000, "").has_value());
        QVERIFY(!info().isLow);
        queuedSms(16, 1);
        QVERIFY(info().isLow);
    }

    /// Three times what is usual: a mistake or a misuse, so the password is asked again (docs/security.md).
    void farMoreSmsThanUsualAskForThePassword_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("parts"); ///< approved today without being asked
        QTest::newRow("by parts") << qint64 { 100 } << 30; // usual: 10 parts, 100 minor units
        QTest::newRow("by money") << qint64 { 150 } << 20;
    }
    void farMoreSmsThanUsualAskForThePassword()
    {
        QFETCH(qint64, price);
        QFETCH(int, parts);
        QVERIFY(topUp(100000, "").has_value());
        for (int day = 0; day < 2; ++day) {
            const OutboxId id = queuedSms(100, 10);
            const QUuid attempt = sendingSms(id);
            QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::Sent)), FinishAnswer::Ok);
            m_house->clock.advance(Q_INT64_C(24) * 3600 * 1000);
        }
        auto unproved = m_house->owner;
        unproved.stepUpUntilMs = 0;
        const auto approveAs = [&](const access::Session& session, int one) {
            const OutboxId id = queuedSms(price * one / 10, one, true);
            return m_house->write(
                [&](Transaction& tx) { return m_house->outbox.approve(tx, session, { id }); });
        };
        for (int done = 0; done < parts; done += 10) {
            const auto usual = approveAs(unproved, 10);
            QVERIFY2(usual.has_value() && usual->changed.size() == 1, qPrintable(QString::number(done)));
        }
        QCOMPARE(approveAs(unproved, 1).error().code, ErrorCode::StepUpNeeded);
        QCOMPARE(approveAs(m_house->owner, 1)->changed.size(), size_t { 1 });
        m_house->clock.advance(Q_INT64_C(24) * 3600 * 1000);
        QCOMPARE(approveAs(unproved, 1).error().code, ErrorCode::StepUpNeeded); // they still wait to leave
    }

    void aFewSmsAreNeverUnusual()
    {
        QVERIFY(topUp(1000, "").has_value());
        auto unproved = m_house->owner;
        unproved.stepUpUntilMs = 0;
        std::vector<OutboxId> ids;
        for (int index = 0; index < SmsGuard::kFewADay; ++index) {
            ids.push_back(queuedSms(1, 1, true));
        }
        const auto few
            = m_house->write([&](Transaction& tx) { return m_house->outbox.approve(tx, unproved, ids); });
        QCOMPARE(few->changed.size(), ids.size());
        const OutboxId oneMore = queuedSms(1, 1, true);
        const auto more = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, unproved, { oneMore }); });
        QCOMPARE(more.error().code, ErrorCode::StepUpNeeded); // the first day: nothing is usual yet
    }

    /// Paid there and entered here: the gateway is asked again at once, not tomorrow.
    void aTopUpOpensTheGatewayThatWasEmpty()
    {
        const auto state = [&] {
            return m_house->connection
                ->read([&](Transaction& tx) { return m_house->channels.channel(tx, Channel::Sms); })
                .value_or(ChannelInfo());
        };
        const auto wait = [&](Reason reason) {
            return m_house->write([&](Transaction& tx) {
                return m_house->channels.waitUntilTomorrow(tx, Channel::Sms, reason, QStringLiteral("x"));
            });
        };
        QVERIFY(wait(Reason::GatewayCredit).has_value());
        QVERIFY(topUp(-5, "a correction brings no money").has_value());
        QCOMPARE(state().state, ChannelState::Waiting);
        QVERIFY(topUp(500, "").has_value());
        QCOMPARE(state().state, ChannelState::Open);
        QVERIFY(wait(Reason::GatewayCredit).has_value());
        QVERIFY(m_house
                ->write(
                    [&](Transaction& tx) { return m_wallet->noteGatewayBalance(tx, m_house->owner, 990); })
                .has_value());
        QCOMPARE(state().state, ChannelState::Open);
        QVERIFY(wait(Reason::Limit).has_value());
        QVERIFY(topUp(500, "").has_value());
        QCOMPARE(state().state, ChannelState::Waiting); // a quota is no credit
    }

    void sumsAreWordsInPointsWhereTheSchoolCountsSo() // decision 6
    {
        set("wallet.points", "true");
        set("wallet.point_minor", "10");
        const auto result = approve({ queuedSms(16, 1, true) });
        QCOMPARE(result.refused.size(), size_t { 1 });
        QCOMPARE(
            result.refused.front().second.detail, QStringLiteral("1.60 points needed, 0.00 points free"));
    }

    /// Once per fall below the threshold; the header shows it as long as it lasts.
    void theOwnerIsToldOnceWhenItFallsBelowTheThreshold() // ES-25
    {
        const auto events = [&] {
            return m_house->number(QStringLiteral("SELECT COUNT(*) FROM event WHERE type = 'low_wallet'"));
        };
        set("wallet.warn_below_minor", "1000");
        QVERIFY(topUp(1032, "").has_value());
        QCOMPARE(events(), 0);
        queuedSms(16, 1);
        queuedSms(16, 1);
        QCOMPARE(events(), 0); // 1000 is not below 1000
        m_house->clock.advance(1000);
        queuedSms(16, 1);
        QCOMPARE(events(), 1);
        QVERIFY(info().isLow);
        m_house->clock.advance(1000);
        queuedSms(16, 1);
        claimSms();
        QCOMPARE(events(), 1);
        m_house->clock.advance(1000);
        QVERIFY(topUp(500, "").has_value());
        QVERIFY(!info().isLow);
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM wallet WHERE warned_at IS NULL")), 1);
        QCOMPARE(events(), 1);
        m_house->clock.advance(1000);
        QVERIFY(topUp(-500, "it never arrived").has_value());
        QCOMPARE(events(), 2);
        QVERIFY(m_house
                ->word(QStringLiteral("SELECT data FROM event WHERE type = 'low_wallet' ORDER BY id LIMIT 1"))
                .contains(QLatin1String("984")));
    }

    void aThresholdThatIsRaisedIsSeenByTheNextRound()
    {
        QVERIFY(topUp(500, "").has_value());
        set("wallet.warn_below_minor", "1000");
        claimSms();
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM event WHERE type = 'low_wallet'")), 1);
        set("wallet.warn_below_minor", "0");
        claimSms();
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM wallet WHERE warned_at IS NULL")), 1);
    }

    void comparesWithTheGateway()
    {
        QVERIFY(topUp(1000, "").has_value());
        QVERIFY(!info().differenceMinor().has_value());
        QVERIFY(m_house
                ->write(
                    [&](Transaction& tx) { return m_wallet->noteGatewayBalance(tx, m_house->owner, 990); })
                .has_value());
        QCOMPARE(info().differenceMinor().value_or(0), -10);
    }

private:
    using Transaction = database::Transaction;

    QDate today() const
    {
        return QDateTime::fromMSecsSinceEpoch(m_house->clock.nowMs(), Qt::UTC).date().addDays(-1);
    }
    Result<WalletInfo> topUp(qint64 minor, const char* note, QDate date = {})
    {
        return m_house->write([&](Transaction& tx) {
            return m_wallet->topUp(
                tx, m_house->owner, minor, date.isValid() ? date : today(), QString::fromUtf8(note));
        });
    }
    WalletInfo info()
    {
        return m_house->connection->read([&](Transaction& tx) { return m_wallet->info(tx, m_house->owner); })
            .value_or(WalletInfo());
    }
    std::vector<WalletStore::Entry> entries()
    {
        return m_house->connection
            ->read([&](Transaction& tx) { return m_wallet->ledger(tx, m_house->owner, 0, 100); })
            .value_or(std::vector<WalletStore::Entry>());
    }
    void set(const char* key, const char* value)
    {
        QVERIFY(m_house
                ->write([&](Transaction& tx) {
                    return settings::SettingsStore::put(tx, QLatin1String(key), QLatin1String(value));
                })
                .has_value());
    }
    OutboxId queuedSms(qint64 price, int parts, bool needApproval = false)
    {
        const auto student = m_house->addStudent();
        const QString number
            = QStringLiteral("+4860010%1").arg(student.person.value(), 4, 10, QLatin1Char('0'));
        m_house->sql(
            QStringLiteral("INSERT INTO contact_point (id, person_id, kind, raw, normalised, country, "
                           "receives_sms) VALUES (%1, %2, 'phone', '%3', '%3', 'PL', TRUE)")
                .arg(1000 + student.person.value())
                .arg(student.person.value())
                .arg(number));
        auto message = m_house->message(student);
        message.channel = Channel::Sms;
        message.address = number;
        message.sender = QString();
        message.parts = parts;
        message.priceMinor = price;
        return m_house->queued(message, needApproval);
    }
    BulkResult approve(const std::vector<OutboxId>& ids)
    {
        return m_house
            ->write([&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, ids); })
            .value_or(BulkResult());
    }
    std::vector<Claim> claimSms()
    {
        ClaimRequest request;
        request.worker = m_house->me;
        request.channel = Channel::Sms;
        return m_house
            ->write([&](Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); })
            .value_or(std::vector<Claim>());
    }
    QUuid sendingSms(OutboxId id)
    {
        for (const Claim& claim : claimSms()) {
            if (claim.id == id) {
                const QUuid attempt = QUuid::createUuid();
                const auto answer = m_house->mark(id, claim.epoch, attempt, QStringLiteral("smsapi"));
                return answer == MarkerAnswer::Go ? attempt : QUuid();
            }
        }
        return {};
    }
    /// The kept sums are those of the rows and of the ledger.
    void tidy()
    {
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT SUM(reserved_minor) FROM outbox")), info().reservedMinor);
        QCOMPARE(m_house->number(QStringLiteral("SELECT SUM(amount_minor) FROM wallet_entry")),
            info().balanceMinor);
        QCOMPARE(m_house->untidyRows(), 0);
    }

    std::unique_ptr<OutboxHouse> m_house;
    std::unique_ptr<WalletService> m_wallet;
};

BELFRY_TEST(tst_Wallet)
#include "tst_Wallet.moc"
