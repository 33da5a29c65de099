// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/OutboxList.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <map>
#include <random>

using namespace belfry::core;
using namespace belfry::core::outbox;
using namespace belfry::core::lists;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

class tst_OutboxList : public QObject
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
        fill(137);
    }
    void cleanupTestCase() { m_house.reset(); }

    void everyTabIsPagedInBothDirections_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<QString>("search");
        for (const OutboxTab tab : { OutboxTab::ToApprove,
                 OutboxTab::Waiting,
                 OutboxTab::Sent,
                 OutboxTab::NotSent,
                 OutboxTab::Decide,
                 OutboxTab::All }) {
            for (const bool ascending : { false, true }) {
                for (const char* search : { "", "NR7", "s1", "haslo", "100%" }) {
                    QTest::addRow("tab %d %s '%s'", static_cast<int>(tab), ascending ? "up" : "down", search)
                        << static_cast<int>(tab) << ascending << QString::fromLatin1(search);
                }
            }
        }
    }

    void everyTabIsPagedInBothDirections()
    {
        QFETCH(const int, tab);
        QFETCH(const bool, ascending);
        QFETCH(const QString, search);
        OutboxFilter filter;
        filter.tab = static_cast<OutboxTab>(tab);
        filter.ascending = ascending;
        filter.search = search;
        const auto states = statesOf(filter.tab);
        std::vector<qint64> expected;
        for (const auto& [id, state] : m_states) {
            if (std::find(states.begin(), states.end(), state) != states.end() && matches(id, search)) {
                expected.push_back(id);
            }
        }
        if (!ascending) {
            std::reverse(expected.begin(), expected.end());
        }
        std::vector<qint64> paged;
        for (OutboxId after;;) {
            const auto page = m_house->connection->read(
                [&](Transaction& tx) { return OutboxList::page(tx, m_house->owner, filter, after, 10); });
            QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
            QVERIFY(page->size() <= 10);
            for (const Row& row : *page) {
                paged.push_back(row.id.value());
                QCOMPARE(row.state, m_states.at(row.id.value()));
            }
            if (page->size() < 10) {
                break;
            }
            after = page->back().id;
        }
        QCOMPARE(paged, expected);
    }

    void oneStateAndOnePerson()
    {
        OutboxFilter filter;
        filter.state = State::Cancelled;
        filter.recipient = PersonId(1);
        const auto page = m_house->connection->read(
            [&](Transaction& tx) { return OutboxList::page(tx, m_house->owner, filter, {}, 1000); });
        QVERIFY(page.has_value());
        for (const Row& row : *page) {
            QCOMPARE(row.state, State::Cancelled);
            QCOMPARE(row.recipient, PersonId(1));
        }
    }

    void countsAreTheKeptOnes()
    {
        const auto counts
            = m_house->connection->read([&](Transaction& tx) { return OutboxList::counts(tx); });
        QVERIFY(counts.has_value());
        std::map<State, qint64> expected;
        for (const auto& [id, state] : m_states) {
            ++expected[state];
        }
        for (const State state : kStates) {
            const auto found = counts->byState.find(state);
            QCOMPARE(found == counts->byState.end() ? 0 : found->second, expected[state]);
        }
        QCOMPARE(counts->of(OutboxTab::All), static_cast<qint64>(m_states.size()));
        QCOMPARE(counts->of(OutboxTab::Waiting),
            expected[State::Ready] + expected[State::Claimed] + expected[State::Sending]
                + expected[State::Retry]);
    }

    void theSummaryCountsCivilDaysAndLeavesTheFolderOut()
    {
        OutboxHouse house;
        const auto send = [&](const QString& transport) {
            const OutboxId id = house.queued(house.addStudent());
            auto sent = house.result(id, house.sending(id, transport), FinishState::Sent);
            sent.transport = transport;
            QCOMPARE(house.finish(sent), FinishAnswer::Ok);
        };
        house.clock.advance(10 * 3600 * 1000 + 30 * 60 * 1000); // 22:30 UTC: 23:30 in Warsaw
        send(QStringLiteral("smtp"));
        house.clock.advance(60 * 60 * 1000); // the next day in Warsaw
        send(QStringLiteral("smtp"));
        send(QStringLiteral("folder"));
        const auto waiting = house.queued(house.addStudent());
        const auto summary = house.connection->read([&](Transaction& tx) {
            return OutboxList::summary(tx, house.owner, QStringLiteral("Europe/Warsaw"));
        });
        QVERIFY2(summary.has_value(), summary ? "" : qPrintable(summary.error().detail));
        QCOMPARE(summary->lastDays.size(), size_t { 30 });
        QCOMPARE(summary->lastDays.back().date, QDate(2026, 11, 22));
        QCOMPARE(summary->sentToday, 1);
        QCOMPARE(summary->lastDays[28].sentEmail, 1);
        QCOMPARE(summary->writtenToFolder, 1);
        QCOMPARE(summary->withoutCredentials, 2); // one only in the folder, one waiting
        QCOMPARE(summary->nextDueAt, house.row(waiting).nextAt);
    }

    /// The first page and its counts read as much from a thousand rows as from a million.
    void noPageReadsTheWholeTable()
    {
        if (!m_house->database.url().isSqlite()) {
            QSKIP("PostgreSQL plans by statistics and does not explain prepared statements; the benchmark "
                  "measures it");
        }
        for (const OutboxTab tab : { OutboxTab::ToApprove,
                 OutboxTab::Waiting,
                 OutboxTab::Sent,
                 OutboxTab::NotSent,
                 OutboxTab::Decide,
                 OutboxTab::All }) {
            OutboxFilter filter;
            filter.tab = tab;
            const QString plan = planOf(filter);
            QVERIFY(!plan.isEmpty());
            for (const QString& line : plan.split(QLatin1Char('\n'))) {
                // "SCAN o" without an index is a walk down the ids that ends at the limit: only tab All may
                // do it.
                QVERIFY2(!line.contains(QLatin1String("SCAN outbox")), qPrintable(plan));
                QVERIFY2(
                    !line.startsWith(QLatin1String("SCAN o")) || tab == OutboxTab::All, qPrintable(plan));
            }
        }
    }

private:
    bool matches(qint64 id, const QString& search) const
    {
        if (search.isEmpty()) {
            return true;
        }
        const qint64 person = (id - 1) % kPeople + 1;
        const QString words = QStringLiteral("zofia nr%1 s%1@example.org").arg(person);
        return words.contains(search.toLower());
    }

    void fill(int rows)
    {
        std::vector<OutboxHouse::Known> people;
        for (int index = 0; index < kPeople; ++index) {
            people.push_back(m_house->addStudent());
        }
        const SubmissionId submission = m_house->openSubmission();
        std::vector<NewMessage> messages;
        for (int index = 0; index < rows; ++index) {
            messages.push_back(
                m_house->message(people[static_cast<size_t>(index % kPeople)], 1 + index / kPeople));
        }
        const auto queued = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.queue(tx, m_house->owner, submission, messages); });
        QVERIFY2(queued.has_value(), qPrintable(m_house->lastError.detail));
        std::mt19937 random(20261121);
        for (const OutboxId id : queued->ids) {
            State state = State::Pending;
            for (int step = static_cast<int>(random() % 6); step > 0; --step) {
                std::vector<State> next;
                std::copy_if(std::begin(kStates), std::end(kStates), std::back_inserter(next), [&](State to) {
                    return isLegal(state, to);
                });
                if (next.empty()) {
                    break;
                }
                state = next[random() % next.size()];
                m_house->sql(QStringLiteral("UPDATE outbox SET state = '%1', approval = 'rule', "
                                            "approved_digest = digest, next_at = 1, owner = 'w', "
                                            "lease_until = 1, attempt = 'a' WHERE id = %2")
                        .arg(stateName(state))
                        .arg(id.value()));
            }
            m_states[id.value()] = state;
        }
    }

    QString planOf(const OutboxFilter& filter)
    {
        const auto plan = m_house->connection->read([&](Transaction& tx) -> Result<QString> {
            auto query = tx.prepare(
                QStringLiteral("EXPLAIN QUERY PLAN ") + OutboxList::pageSql(filter, OutboxId(), 200));
            OutboxList::bindPage(query, filter, OutboxId(), 200);
            TRY(query.exec());
            QStringList lines;
            while (query.next()) {
                lines.append(query.text(3));
            }
            return lines.join(QLatin1Char('\n'));
        });
        return plan.value_or(QString());
    }

    static constexpr int kPeople = 9;
    std::unique_ptr<OutboxHouse> m_house;
    std::map<qint64, State> m_states;
};

BELFRY_TEST(tst_OutboxList)
#include "tst_OutboxList.moc"
