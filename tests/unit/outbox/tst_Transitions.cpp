// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/OutboxStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <map>
#include <queue>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

/// The table of docs/delivery.md 2.4: isLegal(), the rows of legal_transition and what the database really
/// lets through.
class tst_Transitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->database.isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        QVERIFY(m_house->isReady());
        m_id = m_house->queued(m_house->addStudent(), true);
        QVERIFY(m_id.isValid());
    }
    void cleanupTestCase() { m_house.reset(); }

    void namesGoBothWays()
    {
        for (const State state : kStates) {
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
        }
        QVERIFY(!stateFromName(QStringLiteral("gone")));
        for (int value = 0; value <= static_cast<int>(Reason::DuplicateRecipient); ++value) {
            const auto reason = static_cast<Reason>(value);
            QCOMPARE(reasonFromName(reasonName(reason)), reason);
            if (reason != Reason::None) {
                QVERIFY(!reasonName(reason).isEmpty());
                QVERIFY2(reasonText(reason).endsWith(QLatin1Char('.')), qPrintable(reasonName(reason)));
            }
        }
    }

    void everyPairIsTheSameInTheProgramAndInTheDatabase()
    {
        for (const State from : kStates) {
            for (const State to : kStates) {
                const bool inTable
                    = m_house->number(QStringLiteral(
                          "SELECT COUNT(*) FROM legal_transition WHERE from_state = '%1' AND to_state = '%2'")
                              .arg(stateName(from), stateName(to)))
                    > 0;
                const QByteArray pair = (stateName(from) + QLatin1String(" -> ") + stateName(to)).toLatin1();
                QVERIFY2(inTable == isLegal(from, to), pair.constData());
                if (from != State::Draft) { // the row of this test was born pending
                    QVERIFY2(passes(from, to) == (isLegal(from, to) || from == to), pair.constData());
                }
            }
        }
        QCOMPARE(m_house->state(m_id), QStringLiteral("pending")); // every try was rolled back
    }

    void nothingLeavesAFinalState()
    {
        for (const State from : { State::Sent, State::Failed, State::Expired, State::Cancelled }) {
            QVERIFY(isFinal(from));
            for (const State to : kStates) {
                QVERIFY(!isLegal(from, to));
            }
        }
    }

    void theDoorIsGuardedByTheOldState()
    {
        const auto outcome = m_house->write([&](Transaction& tx) -> Result<size_t> {
            Transition change;
            change.from = State::Ready; // but it is pending
            change.to = State::Cancelled;
            TRY_ASSIGN(const auto changed,
                OutboxStore::transitionAll(tx, change, { m_id }, Reason::CancelledByPerson, QString()));
            return changed.size();
        });
        QCOMPARE(*outcome, size_t { 0 });
        const auto illegal = m_house->write([&](Transaction& tx) -> Result<size_t> {
            Transition change;
            change.from = State::Pending;
            change.to = State::Sent;
            TRY_ASSIGN(const auto changed,
                OutboxStore::transitionAll(tx, change, { m_id }, Reason::None, QString()));
            return changed.size();
        });
        QCOMPARE(illegal.error().code, ErrorCode::IllegalTransition);
        QCOMPARE(m_house->state(m_id), QStringLiteral("pending"));
    }

    void aMessageBeginsPendingAndIsFrozen()
    {
        for (const char* column : { "address = 'other@example.org'",
                 "subject = 'x'",
                 "message_id = 'x'",
                 "digest = dedupe",
                 "sender = 'x'" }) {
            const auto outcome = m_house->connection->execute(
                QStringLiteral("UPDATE outbox SET %1").arg(QLatin1String(column)));
            QVERIFY2(!outcome, column);
            QCOMPARE(outcome.error().code, ErrorCode::DbConstraint);
        }
        const auto born = m_house->connection->execute(QStringLiteral(
            "INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, recipient_name, address, "
            "subject, message_id, "
            "digest, dedupe, author, created_at, state, state_at, approval, approved_digest, next_at) "
            "SELECT 777, 'u', submission_id, kind, purpose, channel, recipient_name, address, subject, "
            "message_id, digest, digest, "
            "author, 0, 'ready', 0, 'rule', digest, 1 FROM outbox"));
        QVERIFY(!born);
    }

private:
    /// Legal steps from pending to the state.
    static std::vector<State> pathTo(State target)
    {
        std::map<State, State> cameFrom { { State::Pending, State::Pending } };
        std::queue<State> open;
        open.push(State::Pending);
        while (!open.empty()) {
            const State here = open.front();
            open.pop();
            for (const State next : kStates) {
                if (isLegal(here, next) && cameFrom.emplace(next, here).second) {
                    open.push(next);
                }
            }
        }
        std::vector<State> path;
        for (State state = target; state != State::Pending; state = cameFrom.at(state)) {
            path.insert(path.begin(), state);
        }
        return path;
    }

    Result<void> force(Transaction& tx, State to)
    {
        auto query = tx.prepare(QStringLiteral(
            "UPDATE outbox SET state = :state, approval = 'rule', approved_digest = digest, next_at = 1, "
            "owner = 'w', lease_until = 1, attempt = 'a' WHERE id = :id"));
        query.bind(":state", stateName(to)).bind(":id", m_id);
        return query.execOne();
    }

    bool passes(State from, State to)
    {
        bool passed = false;
        [[maybe_unused]] const auto rolledBack
            = m_house->connection->write([&](Transaction& tx) -> Result<void> {
                  for (const State step : pathTo(from)) {
                      TRY(force(tx, step));
                  }
                  passed = force(tx, to).has_value();
                  return fail(ErrorCode::Cancelled);
              });
        return passed;
    }

    std::unique_ptr<OutboxHouse> m_house;
    OutboxId m_id;
};

BELFRY_TEST(tst_Transitions)
#include "tst_Transitions.moc"
