// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/OutboxStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <map>
#include <random>
#include <set>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kLease = 120 * kSecond;
constexpr qint64 kQuarantine = 15 * kMinute;
/// The worker does not write the final dot later than this after it asked for the marker
/// (docs/delivery.md 2.5, step 5).
constexpr qint64 kGuardTime = 5 * kSecond;

/// What docs/delivery.md 2.4 says of one message, in a dozen fields and without a database.
struct ModelRow
{
    State state = State::Pending;
    State heldFrom = State::Draft;
    Reason reason = Reason::None;
    int person = 0;
    int version = 1;
    bool isResend = false;
    bool isApproved = false;
    bool isDecidedByPerson = false;
    QUuid owner;
    qint64 epoch = 0;
    QUuid attempt;
    qint64 leaseUntil = 0;
    qint64 nextAt = 0;
    qint64 decideAfter = 0;
    int crashes = 0;
    int effects = 0; ///< how often a server has accepted it

    bool isLive() const
    {
        return state != State::Cancelled && state != State::Failed && state != State::Expired
            && state != State::Blocked;
    }
    bool isUncertain() const
    {
        return state == State::InDoubt
            || (state == State::Held && (heldFrom == State::Sending || heldFrom == State::InDoubt));
    }
};

struct Hold
{
    OutboxId id;
    qint64 epoch = 0;
};
struct Marked
{
    OutboxId id;
    QUuid attempt;
    qint64 askedAt = 0;
};

/// What a worker remembers; a crash forgets it.
struct Worker
{
    QUuid id = QUuid::createUuid();
    std::vector<Hold> holds;
    std::vector<Marked> marked;
    std::vector<Finish> results;
};

} // namespace

/**
 * Random steps of two workers, people, the reaper and the clock against the real database, compared after
 * every step with a model in memory; and the promises of docs/delivery.md 2.1 checked on the effects.
 */
class tst_OutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSteps_data()
    {
        QTest::addColumn<quint32>("seed");
        const bool sqlite
            = qEnvironmentVariable("BELFRY_TEST_ENGINE", QStringLiteral("sqlite")) == QLatin1String("sqlite");
        for (quint32 seed = 1; seed <= (sqlite ? 5U : 2U); ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void randomSteps()
    {
        QFETCH(const quint32, seed);
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->database.isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_random.seed(seed);
        m_rows.clear();
        m_finished.clear();
        m_workers = { Worker(), Worker() };
        m_versions.assign(kPeople, 1);
        m_consents.assign(kPeople, true);
        m_people.clear();
        m_isPaused = false;
        m_seen.clear();
        for (int index = 0; index < kPeople; ++index) {
            m_people.push_back(m_house->addStudent());
        }
        const int steps = m_house->database.url().isSqlite() ? 2500 : 700;
        for (int step = 0; step < steps; ++step) {
            const QString what = oneStep();
            const QString problem = differences();
            QVERIFY2(problem.isEmpty(),
                qPrintable(
                    QStringLiteral("seed %1, step %2, %3: %4").arg(seed).arg(step).arg(what, problem)));
        }
        QCOMPARE(m_house->untidyRows(), 0);
        QVERIFY2(m_seen.size() >= 11,
            qPrintable(QStringLiteral("only %1 states were reached").arg(m_seen.size())));
        m_house.reset();
    }

private:
    static constexpr int kPeople = 5;

    int dice(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    qint64 now() const { return m_house->clock.nowMs(); }
    Worker& anyWorker() { return m_workers[static_cast<size_t>(dice(2))]; }
    OutboxId anyRow()
    {
        if (m_rows.empty()) {
            return OutboxId(424242);
        }
        // Mostly the last ones: the older have ended.
        const int back = dice(static_cast<int>(std::min<size_t>(m_rows.size(), 12)));
        return OutboxId(std::next(m_rows.rbegin(), back)->first);
    }
    ModelRow* model(OutboxId id)
    {
        const auto found = m_rows.find(id.value());
        return found == m_rows.end() ? nullptr : &found->second;
    }
    bool isCurrent(const ModelRow& row) const
    {
        return m_versions[static_cast<size_t>(row.person)] == row.version;
    }
    bool hasConsent(const ModelRow& row) const { return m_consents[static_cast<size_t>(row.person)]; }
    /// A live row that says the same; for a resend only one that has not been sent.
    bool hasTwin(qint64 id) const
    {
        const ModelRow& row = m_rows.at(id);
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& other) {
            return other.first != id && other.second.person == row.person
                && other.second.version == row.version && other.second.isLive()
                && !(row.isResend && other.second.state == State::Sent);
        });
    }
    void leaveLease(ModelRow& row) { row.owner = QUuid(); }

    QString oneStep()
    {
        switch (dice(24)) {
        case 0:
        case 1:
        case 2:
            queue();
            return QStringLiteral("queue");
        case 3:
            approve();
            return QStringLiteral("approve");
        case 4:
            cancel();
            return QStringLiteral("cancel");
        case 5:
        case 6:
        case 7:
            claim();
            return QStringLiteral("claim");
        case 8:
        case 9:
        case 10:
            mark();
            return QStringLiteral("mark");
        case 11:
        case 12:
        case 13:
            dot();
            return QStringLiteral("dot");
        case 14:
        case 15:
        case 16:
            finish();
            return QStringLiteral("finish");
        case 17:
            reap();
            return QStringLiteral("reap");
        case 18:
            passTime();
            return QStringLiteral("time");
        case 19:
            person();
            return QStringLiteral("consent or password");
        case 20:
            resolve();
            return QStringLiteral("resolve");
        case 21:
            release();
            return QStringLiteral("release");
        case 22:
            rare();
            return QStringLiteral("rare");
        default:
            unblock();
            return QStringLiteral("unblock");
        }
    }

    template <class Value> void expect(const Value& actual, const Value& wanted, const char* what)
    {
        if (!(actual == wanted) && m_problem.isEmpty()) {
            m_problem = QStringLiteral("%1: not what the model says").arg(QLatin1String(what));
        }
    }

    void queue()
    {
        const int person = dice(kPeople);
        const int version = m_versions[static_cast<size_t>(person)];
        const bool isThere = std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& row) {
            return row.second.person == person && row.second.version == version && row.second.isLive();
        });
        const bool needApproval = dice(3) == 0;
        const SubmissionId submission = m_house->openSubmission();
        const auto queued = m_house->write([&](Transaction& tx) -> Result<OutboxService::Queued> {
            TRY_ASSIGN(const auto result,
                m_house->outbox.queue(tx,
                    m_house->owner,
                    submission,
                    { m_house->message(m_people[static_cast<size_t>(person)], version) }));
            TRY(m_house->outbox.closeSubmission(tx, m_house->owner, submission, needApproval));
            return result;
        });
        expect(queued.has_value(), true, "queue");
        if (!queued) {
            return;
        }
        expect(queued->ids.front().isValid(), !isThere, "queued");
        if (queued->ids.front().isValid()) {
            ModelRow row;
            row.person = person;
            row.version = version;
            row.isApproved = !needApproval;
            row.state = needApproval ? State::Pending : State::Ready;
            row.nextAt = now();
            m_rows.emplace(queued->ids.front().value(), row);
        }
    }

    void approve()
    {
        const OutboxId id = anyRow();
        const bool isStale = dice(3) == 0;
        QByteArray digest = m_house->row(id).digest;
        if (isStale) {
            digest = QByteArray(32, 'x');
        }
        const auto result = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, { id }, { digest }); });
        ModelRow* row = model(id);
        const bool goes = row != nullptr && row->state == State::Pending && !isStale;
        expect(result && result->changed.size() == 1, goes, "approve");
        if (goes) {
            row->state = State::Ready;
            row->isApproved = true;
            row->nextAt = now();
        }
    }

    void cancel()
    {
        const OutboxId id = anyRow();
        const auto result = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.cancel(tx, m_house->owner, { id }); });
        ModelRow* row = model(id);
        const bool goes = row != nullptr
            && (row->state == State::Pending || row->state == State::Ready || row->state == State::Retry
                || row->state == State::Claimed);
        expect(result && result->changed.size() == 1, goes, "cancel");
        if (goes) {
            row->state = State::Cancelled;
            leaveLease(*row);
        }
    }

    void claim()
    {
        Worker& worker = anyWorker();
        const size_t limit = 1 + static_cast<size_t>(dice(3));
        std::vector<std::pair<qint64, qint64>> due; // next_at, id
        std::vector<std::pair<qint64, qint64>> crashed;
        for (const auto& [id, row] : m_rows) {
            if ((row.state == State::Ready || row.state == State::Retry) && row.nextAt <= now()) {
                (row.crashes < 2 ? due : crashed).emplace_back(row.nextAt, id);
            }
        }
        std::sort(due.begin(), due.end());
        std::sort(crashed.begin(), crashed.end());
        auto& chosen = due.empty() ? crashed : due;
        chosen.resize(m_isPaused ? 0 : std::min(chosen.size(), due.empty() ? size_t { 1 } : limit));
        std::set<qint64> wanted;
        for (const auto& [next, id] : chosen) {
            wanted.insert(id);
        }
        m_house->me = worker.id;
        const auto claims = m_house->claim(static_cast<int>(limit));
        std::set<qint64> got;
        for (const Claim& claim : claims) {
            got.insert(claim.id.value());
            worker.holds.push_back({ claim.id, claim.epoch });
        }
        expect(got, wanted, "claim");
        for (const qint64 id : wanted) {
            ModelRow& row = m_rows.at(id);
            row.state = State::Claimed;
            row.owner = worker.id;
            ++row.epoch;
            row.leaseUntil = now() + kLease;
        }
    }

    void mark()
    {
        Worker& worker = anyWorker();
        if (worker.holds.empty()) {
            return;
        }
        const size_t index = static_cast<size_t>(dice(static_cast<int>(worker.holds.size())));
        const Hold hold = worker.holds[index];
        if (dice(4) != 0) { // sometimes it asks again, as after a lost COMMIT
            worker.holds.erase(worker.holds.begin() + static_cast<std::ptrdiff_t>(index));
        }
        m_house->me = worker.id;
        if (dice(6) == 0) {
            failBeforeMarker(worker, hold);
            return;
        }
        const QUuid attempt = QUuid::createUuid();
        const MarkerAnswer answer = m_house->mark(hold.id, hold.epoch, attempt);
        ModelRow& row = m_rows.at(hold.id.value());
        MarkerAnswer wanted = MarkerAnswer::Go;
        if (row.state != State::Claimed || row.owner != worker.id || row.epoch != hold.epoch) {
            wanted = MarkerAnswer::Lost;
        } else if (m_isPaused) {
            wanted = MarkerAnswer::Paused;
        } else if (!row.isApproved || !hasConsent(row) || !isCurrent(row)) {
            wanted = MarkerAnswer::Blocked;
            row.state = State::Blocked;
            row.reason = !hasConsent(row) ? Reason::NoConsent : Reason::Superseded;
            leaveLease(row);
        } else {
            row.state = State::Sending;
            row.attempt = attempt;
        }
        expect(answer, wanted, "marker");
        if (answer == MarkerAnswer::Go) {
            worker.marked.push_back({ hold.id, attempt, now() });
        }
    }

    void failBeforeMarker(Worker& worker, const Hold& hold)
    {
        Finish finish = m_house->result(hold.id, {}, dice(2) == 0 ? FinishState::Failed : FinishState::Retry);
        finish.epoch = hold.epoch;
        finish.nextAt = now() + kMinute;
        worker.results.push_back(finish);
    }

    /// The worker writes the final dot, or notices that it must not any more; the server does what it likes.
    void dot()
    {
        Worker& worker = anyWorker();
        if (worker.marked.empty()) {
            return;
        }
        const Marked marked = worker.marked.back();
        worker.marked.pop_back();
        Finish finish = m_house->result(marked.id, marked.attempt, FinishState::Retry);
        finish.nextAt = now() + kMinute;
        if (now() - marked.askedAt <= kGuardTime) {
            switch (dice(5)) {
            case 0:
            case 1:
                finish.state = FinishState::Sent;
                break;
            case 2:
                finish.state = FinishState::InDoubt;
                break;
            case 3:
                finish.state = FinishState::Failed;
                break;
            default:
                break;
            }
            if (finish.state == FinishState::Sent || (finish.state == FinishState::InDoubt && dice(2) == 0)) {
                ++m_rows.at(marked.id.value()).effects;
            }
        }
        worker.results.push_back(finish);
    }

    void finish()
    {
        Worker& worker = anyWorker();
        if (worker.results.empty()) {
            return;
        }
        const size_t index = static_cast<size_t>(dice(static_cast<int>(worker.results.size())));
        const Finish finish = worker.results[index];
        if (dice(3) != 0) { // sometimes it reports again
            worker.results.erase(worker.results.begin() + static_cast<std::ptrdiff_t>(index));
        }
        m_house->me = worker.id;
        const FinishAnswer answer = m_house->finish(finish);
        ModelRow& row = m_rows.at(finish.id.value());
        const auto key = finish.attempt.isNull()
            ? QStringLiteral("%1/%2/%3").arg(finish.id.value()).arg(finish.epoch).arg(worker.id.toString())
            : finish.attempt.toString();
        const bool fits = finish.attempt.isNull()
            ? row.state == State::Claimed && row.owner == worker.id && row.epoch == finish.epoch
            : row.attempt == finish.attempt
                && (row.state == State::Sending
                    || (row.state == State::InDoubt && finish.state != FinishState::InDoubt));
        if (!fits) {
            const auto before = m_finished.find(key);
            expect(answer,
                before != m_finished.end() && before->second == finish.state ? FinishAnswer::Already
                                                                             : FinishAnswer::Lost,
                "finish");
            return;
        }
        expect(answer, FinishAnswer::Ok, "finish");
        m_finished[key] = finish.state;
        switch (finish.state) {
        case FinishState::Sent:
            row.state = State::Sent;
            break;
        case FinishState::Failed:
            row.state = State::Failed;
            break;
        case FinishState::Retry:
            row.state = State::Retry;
            row.nextAt = *finish.nextAt;
            break;
        case FinishState::InDoubt:
            row.state = State::InDoubt;
            row.decideAfter = std::max(row.leaseUntil, now()) + kQuarantine;
            break;
        }
        leaveLease(row);
    }

    void reap()
    {
        const auto reaped = m_house->write(
            [&](Transaction& tx) { return m_house->queue.reap(tx, m_house->worker, false); });
        expect(reaped.has_value(), true, "reap");
        for (auto& [id, row] : m_rows) {
            if ((row.state != State::Claimed && row.state != State::Sending) || row.leaseUntil > now()) {
                continue;
            }
            if (row.state == State::Sending) {
                row.state = State::InDoubt;
                row.decideAfter = row.leaseUntil + kQuarantine;
                m_finished[row.attempt.toString()] = FinishState::InDoubt;
            } else {
                row.state = ++row.crashes >= 3 ? State::Quarantined : State::Ready;
            }
            leaveLease(row);
        }
    }

    void passTime()
    {
        const qint64 spans[] { kSecond, 4 * kSecond, 6 * kSecond, kMinute, kLease, kLease + kQuarantine };
        m_house->clock.advance(spans[dice(6)]);
        if (dice(6) == 0) { // and a worker dies meanwhile
            Worker& worker = anyWorker();
            worker = Worker();
        }
    }

    void person()
    {
        const size_t index = static_cast<size_t>(dice(kPeople));
        if (dice(3) != 0) {
            m_consents[index] = !m_consents[index];
            m_house->setConsent(m_people[index].person, "contract", m_consents[index]);
            return;
        }
        const int version = ++m_versions[index];
        const auto done = m_house->write([&](Transaction& tx) -> Result<int> {
            TRY(tx.prepare(QStringLiteral("UPDATE account SET version = %1 WHERE id = %2")
                               .arg(version)
                               .arg(m_people[index].account.value()))
                    .exec());
            return m_house->outbox.supersede(tx,
                m_house->owner,
                { QStringLiteral("credential"), m_people[index].account.value(), version });
        });
        expect(done.has_value(), true, "supersede");
        for (auto& [id, row] : m_rows) {
            if (row.person != static_cast<int>(index)) {
                continue;
            }
            if (row.state == State::Blocked) {
                row.reason = Reason::Superseded;
            } else if (isLegal(row.state, State::Cancelled) && !row.isUncertain()) {
                row.state = State::Cancelled;
                leaveLease(row);
            }
        }
    }

    void resolve()
    {
        const OutboxId id = anyRow();
        const auto resolution = static_cast<Resolution>(dice(3));
        const auto result = m_house->write([&](Transaction& tx) {
            return m_house->outbox.resolve(tx, m_house->owner, id, resolution, QStringLiteral("asked"));
        });
        ModelRow* row = model(id);
        if (row == nullptr) {
            return;
        }
        const bool isAble = row->isUncertain() && now() >= row->decideAfter;
        const bool isOther
            = !row->isUncertain() && (row->state == State::Held || row->state == State::Quarantined);
        if (resolution == Resolution::Abandon && isOther) {
            expect(result.has_value(), true, "give up");
            row->state = State::Cancelled;
            return;
        }
        const bool goes = isAble && (resolution != Resolution::SendAgain || isCurrent(*row));
        expect(result.has_value(), goes, "resolve");
        if (!goes || !result) {
            return;
        }
        row->isDecidedByPerson = true;
        row->state = resolution == Resolution::TreatAsSent ? State::Sent : State::Failed;
        if (resolution == Resolution::SendAgain) {
            ModelRow copy;
            copy.state = State::Ready;
            copy.person = row->person;
            copy.version = row->version;
            copy.isResend = true;
            copy.isApproved = true;
            copy.nextAt = now();
            m_rows.emplace(result->changed.front().value(), copy);
        }
    }

    void release()
    {
        const OutboxId id = anyRow();
        const auto result = m_house->write([&](Transaction& tx) {
            return m_house->outbox.release(tx, m_house->owner, { id }, QStringLiteral("looked"));
        });
        ModelRow* row = model(id);
        const bool goes = row != nullptr && !row->isUncertain()
            && (row->state == State::Held || row->state == State::Quarantined);
        expect(result && result->changed.size() == 1, goes, "release");
        if (!goes) {
            return;
        }
        const bool toPending
            = row->state == State::Held && (row->heldFrom == State::Pending || !row->isApproved);
        row->state = toPending ? State::Pending : State::Ready;
        row->nextAt = std::max(row->nextAt, now());
        row->crashes = toPending ? row->crashes : 0;
    }

    void rare()
    {
        if (dice(4) != 0) {
            m_isPaused = dice(3) == 0;
            const auto done = m_house->write([&](Transaction& tx) {
                return m_isPaused ? m_house->channels.pause(tx, m_house->owner)
                                  : m_house->channels.resume(tx, m_house->owner);
            });
            expect(done.has_value(), true, "pause");
        } else if (dice(4) == 0) {
            holdAll();
        } else {
            giveBack();
        }
    }

    void giveBack()
    {
        Worker& worker = anyWorker();
        if (worker.holds.empty()) {
            return;
        }
        const Hold hold = worker.holds.back();
        worker.holds.pop_back();
        const auto released = m_house->write([&](Transaction& tx) {
            return m_house->queue.release(tx, m_house->worker, worker.id, { { hold.id, hold.epoch } });
        });
        ModelRow& row = m_rows.at(hold.id.value());
        const bool goes = row.state == State::Claimed && row.owner == worker.id && row.epoch == hold.epoch;
        expect(released.value_or(-1), goes ? 1 : 0, "give back");
        if (goes) {
            row.state = State::Ready;
            leaveLease(row);
        }
    }

    void holdAll()
    {
        const auto held = m_house->write([&](Transaction& tx) {
            return m_house->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"));
        });
        expect(held.has_value(), true, "hold");
        for (auto& [id, row] : m_rows) {
            if (isLegal(row.state, State::Held) && row.state != State::Blocked) {
                if (row.state == State::Sending) {
                    row.decideAfter = std::min(row.leaseUntil, now()) + kQuarantine;
                }
                row.heldFrom = row.state;
                row.state = State::Held;
                leaveLease(row);
            }
        }
        for (const qint64 id : blockedWithoutTwins()) {
            m_rows.at(id).heldFrom = State::Blocked;
            m_rows.at(id).state = State::Held;
        }
    }

    void unblock()
    {
        const auto count = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->worker); });
        const auto reopened = blockedWithoutTwins([this](const ModelRow& row) {
            return row.reason == Reason::NoConsent && hasConsent(row) && isCurrent(row);
        });
        expect(count.value_or(-1), static_cast<int>(reopened.size()), "unblock");
        for (const qint64 id : reopened) {
            m_rows.at(id).state = State::Ready;
            m_rows.at(id).nextAt = now();
        }
    }

    /// Of the blocked rows those that may go on; the rest of the candidates become superseded.
    std::vector<qint64> blockedWithoutTwins(
        const std::function<bool(const ModelRow&)>& isCandidate = [](const ModelRow&) { return true; })
    {
        std::map<std::pair<int, int>, qint64> newest;
        std::vector<qint64> candidates;
        for (const auto& [id, row] : m_rows) {
            if (row.state == State::Blocked && isCandidate(row)) {
                candidates.push_back(id);
                newest[{ row.person, row.version }] = id;
            }
        }
        std::vector<qint64> alone;
        for (const qint64 id : candidates) {
            ModelRow& row = m_rows.at(id);
            if (hasTwin(id) || newest.at({ row.person, row.version }) != id) {
                row.reason = Reason::Superseded;
            } else {
                alone.push_back(id);
            }
        }
        return alone;
    }

    /// Empty when the database says what the model says and no promise is broken.
    QString differences()
    {
        if (!m_problem.isEmpty()) {
            return std::exchange(m_problem, QString())
                + QStringLiteral(" (%1)").arg(m_house->lastError.detail);
        }
        std::vector<OutboxId> ids;
        for (const auto& [id, row] : m_rows) {
            ids.push_back(OutboxId(id));
        }
        const auto stored
            = m_house->connection->read([&](Transaction& tx) { return OutboxStore::read(tx, ids); });
        if (!stored || stored->size() != m_rows.size()) {
            return QStringLiteral("a message is lost");
        }
        for (const StoredRow& row : *stored) {
            const ModelRow& wanted = m_rows.at(row.id.value());
            m_seen.insert(wanted.state);
            if (row.state != wanted.state || row.epoch != wanted.epoch || row.crashes != wanted.crashes
                || (row.state == State::Blocked && row.reason != wanted.reason)
                || (row.state == State::InDoubt && row.decideAfter != wanted.decideAfter)) {
                return QStringLiteral("message %1 is %2 %3, the model says %4 %5")
                    .arg(row.id.value())
                    .arg(stateName(row.state),
                        reasonName(row.reason),
                        stateName(wanted.state),
                        reasonName(wanted.reason));
            }
            if (const QString broken = brokenPromise(wanted); !broken.isEmpty()) {
                return QStringLiteral("message %1 (%2): %3")
                    .arg(row.id.value())
                    .arg(stateName(row.state), broken);
            }
        }
        return {};
    }

    static QString brokenPromise(const ModelRow& row)
    {
        if (row.effects > 1) {
            return QStringLiteral("I1: transmitted twice");
        }
        const bool claimsNotSent = row.state == State::Pending || row.state == State::Ready
            || row.state == State::Retry || row.state == State::Claimed || row.state == State::Cancelled
            || row.state == State::Blocked || row.state == State::Expired || row.state == State::Quarantined
            || (row.state == State::Failed && !row.isDecidedByPerson);
        if (claimsNotSent && row.effects > 0) {
            return QStringLiteral("I2: it went out, and its state denies it");
        }
        if (row.state == State::Sent && !row.isDecidedByPerson && row.effects != 1) {
            return QStringLiteral("I3: called sent, and nobody accepted it");
        }
        if (row.effects > 0 && !row.isApproved) {
            return QStringLiteral("I4: sent without approval");
        }
        return {}; // I5, the legal basis at the moment of sending, is in the model's own answer of the marker
    }

    std::unique_ptr<OutboxHouse> m_house;
    std::mt19937 m_random;
    std::map<qint64, ModelRow> m_rows;
    std::map<QString, FinishState> m_finished;
    std::vector<Worker> m_workers;
    std::vector<OutboxHouse::Known> m_people;
    std::vector<int> m_versions;
    std::vector<bool> m_consents;
    std::set<State> m_seen;
    bool m_isPaused = false;
    QString m_problem;
};

BELFRY_TEST(tst_OutboxModel)
#include "tst_OutboxModel.moc"
