// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BulkWork.h"
#include "core/application/CredentialsSending.h"
#include "core/application/MessagePreview.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

class tst_CredentialsSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_services = std::make_unique<Services>(m_school->vault);
        m_school->set("school.name", QStringLiteral("Szkoła Bell"));
        m_school->set("school.instance_url", QStringLiteral("https://bell.example"));
        m_school->set("mail.from", QStringLiteral("mailing@bell.example"));
    }
    void cleanup()
    {
        m_services.reset();
        m_school.reset();
    }

    void sendsALongListInSlices()
    {
        const auto persons = addStudents(600);
        std::vector<std::pair<int, int>> told;
        const auto outcome = send(persons, [&](int done, int total) { told.emplace_back(done, total); });
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->queued, 600);
        QVERIFY(outcome->skipped.empty());
        QCOMPARE(told,
            (std::vector<std::pair<int, int>> { { 0, 600 }, { 250, 600 }, { 500, 600 }, { 600, 600 } }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'ready'")), 600);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission WHERE state = 'complete'")), 1);
        // Everybody once: the second click queues nothing and opens nothing.
        const auto again = send(persons);
        QCOMPARE(again->queued, 0);
        QVERIFY(!again->submission.isValid());
        QCOMPARE(again->skipped.size(), size_t { 600 });
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission")), 1);
    }

    void sendsNothingWhenCancelled()
    {
        const auto persons = addStudents(300);
        std::atomic<bool> cancel { false };
        const auto outcome = send(persons, [&](int done, int) { cancel = done > 0; }, &cancel);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state <> 'cancelled'")), 0);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission WHERE state = 'cancelled'")), 1);
        // And stands in nobody's way afterwards.
        QCOMPARE(send(persons)->queued, 300);
    }

    void whatAKilledProgramQueuedDoesNotStandInTheWay()
    {
        const auto persons = addStudents(300);
        const auto building = queueHalf(persons);
        // A moment ago: somebody may be queueing it, so the worker leaves it alone …
        clearAway();
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission WHERE state = 'building'")), 1);
        // … but a program that has been silent for longer is gone.
        m_school->clock.advance(31 * 1000);
        QCOMPARE(send(persons)->queued, 300);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'ready'")), 300);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'pending'")), 0);
        // Should it wake up after all, it is told so and queues nothing more.
        const auto late = m_school->connection->write([&](Transaction& tx) {
            return m_services->handover.queueSlice(
                tx, m_school->owner, building.first, building.second, 250, 250);
        });
        QCOMPARE(late.error().code, ErrorCode::Conflict);
    }

    void theWorkerClearsAwayWhatAKilledProgramQueued()
    {
        const auto persons = addStudents(300);
        queueHalf(persons);
        m_school->clock.advance(31 * 1000);
        clearAway();
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'cancelled'")), 250);
        QCOMPARE(send(persons)->queued, 300);
    }

    void wordsThatAreTooManyAreRefusedAndNotCut()
    {
        const auto persons = addStudents(1);
        handover::CredentialsRequest request;
        request.persons = persons;
        request.note = QString(20000, QLatin1Char('x'));
        const auto outcome
            = CredentialsSending::send(*m_school->connection, *m_services, m_school->owner, request);
        QCOMPARE(outcome.error().code, ErrorCode::InputTooLarge);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 0);
    }

    void listsWhoGetsNothing()
    {
        auto persons = addStudents(3);
        persons.push_back(m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Bez"), {}));
        const auto outcome = send(persons);
        QCOMPARE(outcome->queued, 3);
        QCOMPARE(outcome->skipped.size(), size_t { 1 });
        QCOMPARE(outcome->skipped.front().reason, outbox::Reason::NoAddress);
    }

    void previewShowsNoPasswordThatItCannotFind()
    {
        const auto persons = addStudents(1);
        send(persons);
        const auto secret = m_school->write([&](Transaction& tx) {
            return m_services->credentials.openForSending(tx, m_school->owner, persons);
        });
        const auto preview = [&] {
            return m_school->write([&](Transaction& tx) {
                return previewMessage(
                    tx, *m_services, m_school->owner, OutboxId(1), Secrets::Masked, m_school->clock.nowMs());
            });
        };
        QVERIFY(!preview().text.isEmpty());
        QVERIFY(!preview().text.contains(secret.front().password.reveal()));
        // Shown in full it leaves a trace; masked it does not.
        const QString traces
            = QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'credential.preview'");
        QCOMPARE(m_school->number(traces), 0);
        const auto shown = m_school->write([&](Transaction& tx) {
            return previewMessage(
                tx, *m_services, m_school->owner, OutboxId(1), Secrets::Shown, m_school->clock.nowMs());
        });
        QVERIFY(shown.text.contains(secret.front().password.reveal()));
        QCOMPARE(m_school->number(traces), 1);
        // Its life has ended: the frozen text still holds it, and nothing is left to compare it with.
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE account SET password_cipher = NULL, key_version = 0")));
        QCOMPARE(preview().text, QString());
    }

    void renewsInSlices()
    {
        const auto persons = addStudents(150);
        send(persons);
        const auto renewed
            = CredentialsSending::renew(*m_school->connection, *m_services, m_school->owner, persons);
        QCOMPARE(renewed.value(), 150);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account WHERE version = 2")), 150);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM outbox WHERE state = 'cancelled' AND reason = 'superseded'")),
            150);
        QCOMPARE(send(persons)->queued, 150);
    }

private:
    void clearAway()
    {
        const auto done
            = application::inSlices(*m_school->connection, [&](Transaction& tx, outbox::Slices& slices) {
                  return m_services->outbox.abandonDeserted(
                      tx, access::Session::worker(QStringLiteral("w")), slices);
              });
        QVERIFY(done.has_value());
    }
    std::vector<PersonId> addStudents(int count)
    {
        return m_school->write([&](Transaction& tx) -> Result<std::vector<PersonId>> {
            std::vector<PersonId> persons;
            std::vector<credentials::NewAccount> accounts;
            std::vector<people::ConsentEntry> consents;
            for (int index = 0; index < count; ++index) {
                people::Person person;
                person.givenName = QStringLiteral("Jan");
                person.familyName = QStringLiteral("Kowalski%1").arg(index);
                person.roles = PersonRole::Student;
                TRY_ASSIGN(
                    const auto id, m_school->people.add(tx, m_school->owner, person, QStringLiteral("pl")));
                people::ContactPoint point;
                point.person = id;
                point.raw = QStringLiteral("jan%1@example.org").arg(index);
                TRY(m_school->people.setContactPoints(
                    tx, m_school->owner, id, { point }, QStringLiteral("PL")));
                people::ConsentEntry consent;
                consent.person = id;
                consent.source = QStringLiteral("paper");
                consents.push_back(consent);
                accounts.push_back({ id, person.givenName, person.familyName, {}, {} });
                persons.push_back(id);
            }
            TRY(m_school->consents.recordMany(tx, m_school->owner, consents));
            TRY(m_school->credentials.create(tx, m_school->owner, accounts));
            return persons;
        });
    }
    /// The first slice, as a program leaves it that is killed before the second.
    std::pair<SubmissionId, handover::CredentialsPlan> queueHalf(const std::vector<PersonId>& persons)
    {
        handover::CredentialsRequest request;
        request.persons = persons;
        return m_school->write(
            [&](Transaction& tx) -> Result<std::pair<SubmissionId, handover::CredentialsPlan>> {
                TRY_ASSIGN(auto plan, m_services->handover.plan(tx, m_school->owner, request));
                TRY_ASSIGN(const auto id, m_services->handover.open(tx, m_school->owner, plan));
                TRY(m_services->handover.queueSlice(tx, m_school->owner, id, plan, 0, 250));
                return std::pair(id, std::move(plan));
            });
    }
    Result<CredentialsOutcome> send(const std::vector<PersonId>& persons,
        const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr)
    {
        handover::CredentialsRequest request;
        request.persons = persons;
        return CredentialsSending::send(
            *m_school->connection, *m_services, m_school->owner, request, progress, cancel);
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<Services> m_services;
};

BELFRY_TEST(tst_CredentialsSending)
#include "tst_CredentialsSending.moc"
