// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingRules.h"
#include "core/settings/Settings.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <thread>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

/// Decision 2, ES-17, LL2-22: whose consent counts, before queueing and once more at the marker.
class tst_ConsentModes : public QObject
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
    void cleanup() { m_house.reset(); }

    void byPersonAContractIsNoConsent()
    {
        const auto zofia = m_house->addStudent();
        addContract(zofia.person, zofia.person);
        m_house->setConsent(zofia.person, "contract", false);
        QCOMPARE(reach(zofia.person, MessageKind::System), Reason::NoConsent);
        m_house->setConsent(zofia.person, "contract", true);
        m_house->setConsent(zofia.person, "messages", false);
        QCOMPARE(reach(zofia.person, MessageKind::System), Reason::None);
        QCOMPARE(reach(zofia.person, MessageKind::Informational), Reason::NoConsent);
    }

    void byContractOnlyAnActiveOneThatCarriesItCounts_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("counts");
        QTest::newRow("as it is") << QString() << true;
        QTest::newRow("carries none") << u"carries_consent = FALSE"_qs << false;
        QTest::newRow("draft") << u"status = 'draft'"_qs << false;
        QTest::newRow("awaits the signature") << u"status = 'awaiting_signature'"_qs << false;
        QTest::newRow("ended") << u"status = 'ended'"_qs << false;
        QTest::newRow("cancelled") << u"status = 'cancelled'"_qs << false;
        QTest::newRow("over yesterday") << u"ends_on = '2026-11-20'"_qs << false;
        QTest::newRow("over today") << u"ends_on = '2026-11-21'"_qs << true;
        QTest::newRow("begins tomorrow") << u"starts_on = '2026-11-22'"_qs << false;
    }
    void byContractOnlyAnActiveOneThatCarriesItCounts()
    {
        QFETCH(QString, change);
        QFETCH(bool, counts);
        setMode("contract");
        const auto zofia = m_house->addStudent(); // her own consents do not matter here
        const auto none = m_house->addStudent();
        addContract(zofia.person, zofia.person);
        if (!change.isEmpty()) {
            m_house->sql(QStringLiteral("UPDATE contract SET ") + change);
        }
        const Reason wanted = counts ? Reason::None : Reason::NoConsent;
        QCOMPARE(reach(zofia.person, MessageKind::System), wanted);
        QCOMPARE(reach(zofia.person, MessageKind::Informational), wanted);
        QCOMPARE(reach(none.person, MessageKind::System), Reason::NoConsent);
        QCOMPARE(atTheMarker(zofia), counts ? MarkerAnswer::Go : MarkerAnswer::Blocked);
    }

    void payersAndGuardiansAreCovered()
    {
        setMode("contract");
        const auto child = m_house->addStudent();
        const auto payer = m_house->addStudent();
        const auto mother = m_house->addStudent();
        m_house->sql(QStringLiteral("DELETE FROM consent_current"));
        m_house->sql(
            QStringLiteral("UPDATE person SET is_guardian = TRUE WHERE id = %1").arg(mother.person.value()));
        m_house->sql(QStringLiteral("INSERT INTO guardianship (student_id, guardian_id) VALUES (%1, %2)")
                .arg(child.person.value())
                .arg(mother.person.value()));
        addContract(child.person, payer.person);
        for (const auto& one : { child, payer, mother }) {
            QCOMPARE(reach(one.person, MessageKind::Periodic), Reason::None);
        }
        QCOMPARE(atTheMarker(mother), MarkerAnswer::Go);
        m_house->sql(QStringLiteral("DELETE FROM guardianship"));
        QCOMPARE(reach(mother.person, MessageKind::Periodic), Reason::NoConsent);
    }

    /// LL2-27: teachers have no contract with the school's customers.
    void teachersOwnConsentCounts()
    {
        setMode("contract");
        const auto teacher = m_house->addStudent();
        m_house->sql(QStringLiteral("UPDATE person SET is_student = FALSE, is_teacher = TRUE"));
        QCOMPARE(reach(teacher.person, MessageKind::Informational), Reason::None);
        m_house->setConsent(teacher.person, "messages", false);
        QCOMPARE(reach(teacher.person, MessageKind::Informational), Reason::NoConsent);
    }

    void aWithdrawalIsStrongerThanAnOlderContract()
    {
        setMode("contract");
        const auto zofia = m_house->addStudent();
        addContract(zofia.person, zofia.person);
        m_house->setConsent(zofia.person, "messages", false);
        m_house->sql(QStringLiteral("UPDATE consent_current SET updated_at = %1 WHERE granted = FALSE")
                .arg(m_house->clock.nowMs()));
        QCOMPARE(reach(zofia.person, MessageKind::System), Reason::None);
        QCOMPARE(reach(zofia.person, MessageKind::Informational), Reason::NoConsent);
        m_house->sql(QStringLiteral("UPDATE contract SET consent_on = '2026-11-22'")); // given anew
        QCOMPARE(reach(zofia.person, MessageKind::Informational), Reason::None);
    }

    void blockedModeSendsNothingAndKeepsWhatWaits()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        setMode("block");
        QCOMPARE(reach(zofia.person, MessageKind::System), Reason::ModeBlocked);
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("mode_blocked"));
        QCOMPARE(unblocked(), 0);
        setMode("person");
        QCOMPARE(unblocked(), 1);
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        QVERIFY(!m_house->sending(id).isNull());
    }

    void aMendedContractLetsItGoOn()
    {
        setMode("contract");
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(unblocked(), 0); // her own consents are not what is missing
        addContract(zofia.person, zofia.person);
        QCOMPARE(unblocked(), 1);
    }

    void theEndOfAContractAndTheMarkerSerialise()
    {
        if (m_house->database.url().isSqlite()) {
            QSKIP("SQLite has one writer");
        }
        setMode("contract");
        const auto zofia = m_house->addStudent();
        addContract(zofia.person, zofia.person);
        QCOMPARE(markerDuring(zofia, QStringLiteral("UPDATE contract SET status = 'cancelled'")),
            MarkerAnswer::Blocked);
    }

    void theModeAndTheMarkerSerialise()
    {
        if (m_house->database.url().isSqlite()) {
            QSKIP("SQLite has one writer");
        }
        const auto zofia = m_house->addStudent();
        QCOMPARE(markerDuring(zofia, {}), MarkerAnswer::Blocked);
    }

    void onlyTheOwnerSaysWhoseConsentCounts()
    {
        settings::SettingsService settings(m_house->vault, m_house->audit);
        access::Session admin = m_house->owner;
        admin.role = access::Role::Admin;
        const auto done = m_house->write([&](Transaction& tx) {
            return settings.set(tx, admin, QStringLiteral("consent.mode"), QStringLiteral("block"));
        });
        QCOMPARE(done.error().code, ErrorCode::NotPermitted);
    }

private:
    void setMode(const char* mode)
    {
        settings::SettingsService settings(m_house->vault, m_house->audit);
        const auto done = m_house->write([&](Transaction& tx) {
            return settings.set(tx, m_house->owner, QStringLiteral("consent.mode"), QLatin1String(mode));
        });
        QVERIFY(done.has_value());
    }
    void addContract(PersonId student, PersonId payer)
    {
        m_house->sql(QStringLiteral(
            "INSERT INTO contract (id, uuid, number, number_fold, student_id, payer_id, status, "
            "starts_on, ends_on, carries_consent, consent_on, currency, created_at, updated_at) "
            "VALUES (1, 'c1', '1', '1', %1, %2, 'signed', '2026-09-01', '2027-06-30', TRUE, "
            "'2026-09-01', 'PLN', 0, 0)")
                .arg(student.value())
                .arg(payer.value()));
    }
    Reason reach(PersonId person, MessageKind kind)
    {
        const auto answer = m_house->write(
            [&](Transaction& tx) { return SendingRules::reach(tx, { person }, Channel::Email, kind); });
        return answer ? answer->at(person.value()).reason : Reason::Crashed;
    }
    MarkerAnswer atTheMarker(const OutboxHouse::Known& to)
    {
        const OutboxId id = m_house->queued(to);
        const auto claims = m_house->claim();
        return claims.size() == 1 ? m_house->mark(id, claims[0].epoch, QUuid::createUuid())
                                  : MarkerAnswer::Lost;
    }
    int unblocked()
    {
        const auto count = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->owner); });
        return count.value_or(-1);
    }
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
    /// The change (empty: the mode becomes "block") is open when the marker asks: it waits and then sees it.
    MarkerAnswer markerDuring(const OutboxHouse::Known& to, const QString& change)
    {
        const OutboxId id = m_house->queued(to);
        const auto claims = m_house->claim();
        auto other = m_house->database.connect(&m_house->clock);
        settings::SettingsService settings(m_house->vault, m_house->audit);
        MarkerAnswer answer = MarkerAnswer::Lost;
        std::thread marker;
        const auto changed = other->write([&](Transaction& tx) -> Result<void> {
            if (change.isEmpty()) {
                TRY(settings.set(
                    tx, m_house->owner, QStringLiteral("consent.mode"), QStringLiteral("block")));
            } else {
                TRY(tx.prepare(change).exec());
            }
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
        return changed ? answer : MarkerAnswer::Lost;
    }

    std::unique_ptr<OutboxHouse> m_house;
};

BELFRY_TEST(tst_ConsentModes)
#include "tst_ConsentModes.moc"
