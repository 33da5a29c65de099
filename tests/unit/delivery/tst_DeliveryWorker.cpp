// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "core/application/Services.h"
#include "core/delivery/DeliveryWorker.h"
#include "core/messaging/Senders.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using belfry::core::database::Connection;
using belfry::tests::TestSchool;

namespace {

/// Does something once, right after a commit of the worker.
class AfterCommit final : public database::IChangeListener
{
public:
    void committed(database::Topics) override
    {
        if (action && action()) {
            action = nullptr;
        }
    }
    std::function<bool()> action;
};

} // namespace

/// The worker around its rounds, writing into a folder.
class tst_DeliveryWorker : public QObject
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
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        WorkerPlace place;
        place.connect = [this]() -> Result<std::unique_ptr<Connection>> {
            database::OpenOptions options;
            options.clock = &m_school->clock;
            options.listener = &m_afterCommit;
            return Connection::open(m_school->database.url(), options);
        };
        place.stateFolder = m_school->database.folder() + QStringLiteral("/state");
        place.folders.mail = m_school->database.folder() + QStringLiteral("/mail");
        place.name = QStringLiteral("test");
        m_worker = TestSchool::must(DeliveryWorker::create(
            { m_services->settings, m_services->outbox, m_services->channels, m_services->queue },
            place,
            m_school->clock));
    }
    void cleanup()
    {
        m_worker.reset();
        m_services.reset();
        m_school.reset();
    }

    void resultOfAFailedRoundIsReplayedByTheNext()
    {
        queue();
        // The markers are there; what the transport reports after them cannot be stored, as when the disk is
        // full.
        m_afterCommit.action = [this] {
            if (state() != QLatin1String("sending")) {
                return false;
            }
            TestSchool::must(
                m_school->connection->execute(QStringLiteral("ALTER TABLE attempt RENAME TO attempt_away")));
            return true;
        };
        QVERIFY(!m_worker->runRound(Waiting::Respect).has_value());
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("ALTER TABLE attempt_away RENAME TO attempt")));
        QCOMPARE(state(), QStringLiteral("sending"));
        QVERIFY(m_worker->runRound(Waiting::Respect).has_value());
        QCOMPARE(state(), QStringLiteral("sent"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM attempt")), 1);
    }

    void mailOfTheFolderIsMadeAnewWithTheSender()
    {
        queue();
        QVERIFY(m_worker->runRound(Waiting::Respect).has_value());
        QCOMPARE(m_school->text(QStringLiteral("SELECT sender FROM outbox")),
            QLatin1String(messaging::kPlaceholderSender));
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_school->set("mail.transport", QStringLiteral("smtp"));
        const auto old = m_school->connection->write([&](database::Transaction& tx) {
            return m_services->outbox.sendAgain(tx, m_school->owner, OutboxId(1));
        });
        QVERIFY(!old.has_value()); // its bytes say that they come from nowhere
        const auto sent = TestSchool::must(application::CredentialsSending::sendWritten(
            *m_school->connection, *m_services, m_school->owner));
        QCOMPARE(sent.queued, 1);
        QCOMPARE(m_school->text(QStringLiteral("SELECT sender FROM outbox WHERE resend_of = 1")),
            QStringLiteral("biuro@lingua.example.org"));
        const auto twice = TestSchool::must(application::CredentialsSending::sendWritten(
            *m_school->connection, *m_services, m_school->owner));
        QCOMPARE(twice.queued, 0);
    }

    void nothingStartsAfterAStopWasAskedFor()
    {
        queue();
        m_worker->requestStop();
        QVERIFY(m_worker->runRound(Waiting::Respect).has_value());
        QCOMPARE(state(), QStringLiteral("ready"));
    }

    void theNextRoundComesWhenARetryIsDue()
    {
        const auto wait = [this] { return TestSchool::must(m_worker->nextRoundInMs()); };
        QCOMPARE(wait(), qint64 { 300 * 1000 });
        queue();
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE outbox SET next_at = %1").arg(m_school->clock.nowMs() + 60 * 1000)));
        QCOMPARE(wait(), qint64 { 60 * 1000 });
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE channel SET state = 'stopped' WHERE name = 'email'")));
        QCOMPARE(wait(), qint64 { 300 * 1000 });
    }

private:
    void queue()
    {
        handover::CredentialsRequest request;
        request.persons.push_back(m_school->addStudent(
            QStringLiteral("Iga"), QStringLiteral("Nowak"), QStringLiteral("iga@example.org")));
        const auto sent = TestSchool::must(application::CredentialsSending::send(
            *m_school->connection, *m_services, m_school->owner, request));
        QCOMPARE(sent.queued, 1);
    }
    QString state() { return m_school->text(QStringLiteral("SELECT state FROM outbox")); }

    AfterCommit m_afterCommit;
    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<application::Services> m_services;
    std::unique_ptr<DeliveryWorker> m_worker;
};

BELFRY_TEST(tst_DeliveryWorker)
#include "tst_DeliveryWorker.moc"
