// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeMessage.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <algorithm>
#include <numeric>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

class tst_OutboxService : public QObject
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

    void systemMessagesBecomeReadyByRule()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        QVERIFY2(id.isValid(), qPrintable(m_house->lastError.detail));
        const Row row = m_house->row(id);
        QCOMPARE(row.state, State::Ready);
        QCOMPARE(row.approval, QStringLiteral("rule"));
        QCOMPARE(row.approvedBy, QStringLiteral("rule:system:1"));
        QCOMPARE(row.nextAt, m_house->clock.nowMs());
        QCOMPARE(m_house->number(QStringLiteral("SELECT open_deadline FROM outbox")), 72 * 3600 * 1000);
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM submission_recipient WHERE outbox_id = %1")
                    .arg(id.value())),
            1);
    }

    void nothingLeavesBeforeTheSubmissionIsComplete()
    {
        const auto zofia = m_house->addStudent();
        const SubmissionId submission = m_house->openSubmission();
        const auto queued = m_house->write([&](Transaction& tx) {
            return m_house->outbox.queue(tx, m_house->owner, submission, { m_house->message(zofia) });
        });
        QVERIFY(queued.has_value());
        const auto approved = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, queued->ids); });
        QVERIFY(approved.has_value());
        QCOMPARE(approved->refused.front().second.code, ErrorCode::Conflict);
        QCOMPARE(m_house->claim().size(), size_t { 0 });
        Slices slices;
        const auto abandoned = m_house->write([&](Transaction& tx) {
            return m_house->outbox.abandonSubmission(tx, m_house->owner, submission, slices);
        });
        QCOMPARE(abandoned.value_or(-1), 1);
        QVERIFY(slices.isDone);
        QCOMPARE(m_house->state(queued->ids.front()), QStringLiteral("cancelled"));
        QVERIFY(!m_house->write([&](Transaction& tx) {
            return m_house->outbox.closeSubmission(tx, m_house->owner, submission, false);
        }));
    }

    void aWholeSubmissionIsApprovedAtOnce()
    {
        const SubmissionId submission = m_house->openSubmission(MessageKind::Informational);
        std::vector<NewMessage> messages;
        for (int index = 0; index < 3; ++index) {
            messages.push_back(m_house->message(m_house->addStudent()));
        }
        messages[2].plannedAt = m_house->clock.nowMs() + 1000;
        const auto queued = m_house->write([&](Transaction& tx) -> Result<OutboxService::Queued> {
            TRY_ASSIGN(auto rows, m_house->outbox.queue(tx, m_house->owner, submission, messages));
            TRY(m_house->outbox.closeSubmission(tx, m_house->owner, submission, true));
            return rows;
        });
        const auto whole = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.waitingWhole(tx, m_house->owner, submission); });
        QCOMPARE(whole->rows, 3);
        const auto approve = [&](const Session& who, const QByteArray& seen) {
            Slices slices;
            return m_house->write([&](Transaction& tx) {
                return m_house->outbox.approveSubmission(tx, who, submission, seen, slices);
            });
        };
        QCOMPARE(approve(m_house->secretary, whole->digest).error().code, ErrorCode::NotPermitted);
        QCOMPARE(approve(m_house->owner, QByteArray("another")).error().code, ErrorCode::Conflict);
        QCOMPARE(m_house->state(queued->ids[0]), QStringLiteral("pending"));
        QCOMPARE(approve(m_house->owner, whole->digest).value_or(-1), 3);
        for (const OutboxId id : queued->ids) {
            const Row row = m_house->row(id);
            QCOMPARE(row.state, State::Ready);
            QCOMPARE(row.approvedBy, m_house->owner.name);
            const auto lines = m_house->connection->read(
                [&](Transaction& tx) { return m_house->outbox.history(tx, m_house->owner, id); });
            QCOMPARE(lines->size(), size_t { 1 });
            QCOMPARE(lines->front().actor, m_house->owner.name);
        }
        QCOMPARE(m_house->row(queued->ids[0]).nextAt, m_house->clock.nowMs());
        QCOMPARE(m_house->row(queued->ids[2]).nextAt, m_house->clock.nowMs() + 1000);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'submission.approve'")),
            1);
        m_house->clock.advance(2000);
        QVERIFY(m_house->sending(queued->ids[2]) != QUuid()); // and the marker takes it for approved
    }

    /// No transaction takes more rows than a slice, and together they take all.
    void longWorkIsDoneInSlices()
    {
        constexpr int kRows = 1100;
        const auto zofia = m_house->addStudent();
        const SubmissionId submission = m_house->openSubmission();
        std::vector<NewMessage> messages;
        for (int index = 0; index < kRows; ++index) {
            NewMessage message = m_house->message(zofia);
            message.subjects = { { QStringLiteral("lesson"), index, 1 } };
            messages.push_back(message);
        }
        QVERIFY(m_house
                ->write([&](Transaction& tx) {
                    return m_house->outbox.queue(tx, m_house->owner, submission, messages);
                })
                .has_value());
        const auto inSlices = [&](const auto& step) {
            std::vector<int> parts;
            for (Slices slices; !slices.isDone && parts.size() < 100;) {
                Slices next;
                const auto done = m_house->write([&](Transaction& tx) -> Result<int> {
                    next = slices;
                    return step(tx, next);
                });
                parts.push_back(done.value_or(-1));
                slices = next;
            }
            return parts;
        };
        const auto isWhole = [](const std::vector<int>& parts) {
            return std::accumulate(parts.begin(), parts.end(), 0) == kRows
                && *std::max_element(parts.begin(), parts.end()) <= 500;
        };
        QVERIFY(isWhole(inSlices([&](Transaction& tx, Slices& slices) {
            return m_house->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"), &slices);
        })));
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'held'")), kRows);
        m_house->sql(QStringLiteral("UPDATE outbox SET state = 'pending', held_from = ''"));
        QVERIFY(isWhole(inSlices([&](Transaction& tx, Slices& slices) {
            return m_house->outbox.abandonSubmission(tx, m_house->owner, submission, slices);
        })));
        QCOMPARE(m_house->word(QStringLiteral("SELECT state FROM submission")), QStringLiteral("cancelled"));
    }

    void contentIsSealedAndComesBackWhole()
    {
        const auto zofia = m_house->addStudent();
        const auto message = m_house->message(zofia);
        const OutboxId id = m_house->queued(message);
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox_content WHERE key_version = 1")), 1);
        const auto content = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.content(tx, m_house->owner, id); });
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->frozen, message.content[0].bytes + message.content[1].bytes);
        for (const char* bytes : { "tajne" }) {
            const auto stored = m_house->connection->scalar(
                QStringLiteral("SELECT bytes FROM outbox_content WHERE key_version = 1"));
            QVERIFY(!stored->toByteArray().contains(bytes));
        }
    }

    void alteredContentIsFoundByItsDigest()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        // Frozen by a trigger: only another program could do this.
        const bool sqlite = m_house->database.url().isSqlite();
        m_house->sql(sqlite ? QStringLiteral("DROP TRIGGER outbox_content_frozen")
                            : QStringLiteral("DROP TRIGGER outbox_content_frozen ON outbox_content"));
        m_house->sql(sqlite ? QStringLiteral("UPDATE outbox_content SET bytes = X'41' WHERE position = 1")
                            : QStringLiteral("UPDATE outbox_content SET bytes = 'A' WHERE position = 1"));
        const auto content = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.content(tx, m_house->owner, id); });
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::SecretCorrupt);
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 1 });
        QVERIFY(!claims.front().contentOpened);
        QCOMPARE(claims.front().problem, Reason::Tampered);
    }

    void theSameMessageIsNotQueuedTwice()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId first = m_house->queued(zofia);
        QVERIFY(first.isValid());
        const SubmissionId again = m_house->openSubmission();
        const auto second = m_house->write([&](Transaction& tx) {
            return m_house->outbox.queue(tx,
                m_house->owner,
                again,
                { m_house->message(zofia), m_house->message(zofia, 2), m_house->message(zofia, 2) });
        });
        QVERIFY2(second.has_value(), qPrintable(m_house->lastError.detail));
        QVERIFY(!second->ids[0].isValid());
        QVERIFY(second->ids[1].isValid());
        QVERIFY(!second->ids[2].isValid());
        QCOMPARE(second->skipped.size(), size_t { 2 });
        QCOMPARE(second->skipped[0].reason, Reason::AlreadyQueued);
        QCOMPARE(m_house->number(QStringLiteral(
                     "SELECT COUNT(*) FROM submission_recipient WHERE reason = 'already_queued'")),
            2);

        const QUuid attempt = m_house->sending(first);
        QCOMPARE(m_house->finish(m_house->result(first, attempt, FinishState::Sent)), FinishAnswer::Ok);
        const auto third = m_house->write([&](Transaction& tx) {
            auto resend = m_house->message(zofia);
            resend.resendOf = first;
            return m_house->outbox.queue(
                tx, m_house->owner, again, { m_house->message(zofia), resend, resend });
        });
        QVERIFY2(third.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(third->skipped[0].reason, Reason::AlreadySent);
        QVERIFY(third->ids[1].isValid());
        QVERIFY2(!third->ids[2].isValid(), "a double click on Send again");
    }

    void approvesOnlyWhatWasShown()
    {
        const OutboxId one = m_house->queued(m_house->addStudent(), true);
        const OutboxId two = m_house->queued(m_house->addStudent(), true);
        QCOMPARE(m_house->state(one), QStringLiteral("pending"));
        const QByteArray seen = m_house->row(one).digest;
        const auto outcome = m_house->write([&](Transaction& tx) {
            return m_house->outbox.approve(
                tx, m_house->owner, { one, two, OutboxId(999) }, { seen, QByteArray(32, 'x'), {} });
        });
        QVERIFY2(outcome.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(outcome->changed, std::vector<OutboxId> { one });
        QCOMPARE(outcome->refused.size(), size_t { 2 });
        QCOMPARE(outcome->refused[0].second.code, ErrorCode::Conflict);
        QCOMPARE(outcome->refused[1].second.code, ErrorCode::NotFound);
        QCOMPARE(m_house->row(one).approvedBy, QStringLiteral("Olga"));
        QCOMPARE(m_house->state(two), QStringLiteral("pending"));
        const auto again = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, { one }); });
        QCOMPARE(again->refused[0].second.code, ErrorCode::IllegalTransition);
    }

    void aSecretaryCannotApproveAndManyNeedAStepUp()
    {
        const OutboxId one = m_house->queued(m_house->addStudent(), true);
        const auto refused = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->secretary, { one }); });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        Session tired = m_house->owner;
        tired.stepUpUntilMs = 0;
        const std::vector<OutboxId> many(51, one);
        const auto stepUp = m_house->write([&](Transaction& tx) {
            return m_house->outbox.approve(tx, tired, many, {}, m_house->clock.nowMs());
        });
        QCOMPARE(stepUp.error().code, ErrorCode::StepUpNeeded);
        const auto byWorker = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->worker, { one }); });
        QVERIFY(!byWorker);
        QCOMPARE(m_house->state(one), QStringLiteral("pending"));
    }

    void rejectsWithAReason()
    {
        const OutboxId id = m_house->queued(m_house->addStudent(), true);
        QVERIFY(!m_house->write([&](Transaction& tx) {
            return m_house->outbox.reject(tx, m_house->owner, { id }, QStringLiteral(" "));
        }));
        const auto outcome = m_house->write([&](Transaction& tx) {
            return m_house->outbox.reject(tx, m_house->owner, { id }, QStringLiteral("wrong year"));
        });
        QCOMPARE(outcome->changed.size(), size_t { 1 });
        const Row row = m_house->row(id);
        QCOMPARE(row.state, State::Cancelled);
        QCOMPARE(row.reason, Reason::Rejected);
        QCOMPARE(row.reasonDetail, QStringLiteral("wrong year"));
        const auto history = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.history(tx, m_house->owner, id); });
        QCOMPARE(history->back().actor, QStringLiteral("Olga"));
    }

    void cancelWinsBeforeTheMarkerAndLosesAfterIt()
    {
        const OutboxId early = m_house->queued(m_house->addStudent());
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 1 });
        const auto cancelled = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.cancel(tx, m_house->secretary, { early }); });
        QCOMPARE(cancelled->changed.size(), size_t { 1 });
        QCOMPARE(m_house->mark(early, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Lost);
        QCOMPARE(m_house->state(early), QStringLiteral("cancelled"));

        const OutboxId late = m_house->queued(m_house->addStudent());
        const QUuid attempt = m_house->sending(late);
        QVERIFY(!attempt.isNull());
        const auto refused = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.cancel(tx, m_house->owner, { late }); });
        QCOMPARE(refused->refused[0].second.code, ErrorCode::IllegalTransition);
        QCOMPARE(m_house->finish(m_house->result(late, attempt, FinishState::Sent)), FinishAnswer::Ok);
    }

    void aNewPasswordCancelsWhatWaits()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId waiting = m_house->queued(zofia);
        const OutboxId other = m_house->queued(m_house->addStudent());
        m_house->sql(QStringLiteral("UPDATE account SET version = 2 WHERE id = 1"));
        const auto count = m_house->write([&](Transaction& tx) {
            return m_house->outbox.supersede(
                tx, m_house->owner, { QStringLiteral("credential"), zofia.account.value(), 2 });
        });
        QCOMPARE(*count, 1);
        QCOMPARE(m_house->state(waiting), QStringLiteral("cancelled"));
        QCOMPARE(m_house->reason(waiting), QStringLiteral("superseded"));
        QCOMPARE(m_house->state(other), QStringLiteral("ready"));
        QVERIFY(m_house->queued(m_house->message(zofia, 2)).isValid());
    }

    void uncertainIsDecidedOnlyAfterItsQuarantine()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        const QUuid attempt = m_house->sending(id);
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::InDoubt)), FinishAnswer::Ok);
        const auto resolve = [&](Resolution resolution) {
            return m_house->write([&](Transaction& tx) {
                return m_house->outbox.resolve(
                    tx, m_house->owner, id, resolution, QStringLiteral("asked her"));
            });
        };
        QCOMPARE(resolve(Resolution::Abandon).error().code, ErrorCode::TooEarly);
        m_house->clock.advance((120 + 15 * 60) * 1000 - 1);
        QCOMPARE(resolve(Resolution::SendAgain).error().code, ErrorCode::TooEarly);
        m_house->clock.advance(1);
        const auto resent = resolve(Resolution::SendAgain);
        QVERIFY2(resent.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(m_house->state(id), QStringLiteral("failed"));
        QCOMPARE(m_house->reason(id), QStringLiteral("resent_as_new"));
        const Row copy = m_house->row(resent->changed.front());
        QCOMPARE(copy.state, State::Ready);
        QCOMPARE(copy.resendOf, id);
        QCOMPARE(copy.approval, QStringLiteral("person"));
        QVERIFY(copy.messageId != m_house->row(id).messageId);
        const auto content = m_house->connection->read(
            [&](Transaction& tx) { return m_house->outbox.content(tx, m_house->owner, copy.id); });
        QVERIFY(content.has_value());
        QVERIFY(content->frozen.contains(copy.messageId.toLatin1()));
        QVERIFY(content->frozen.contains("tajne"));
        // The late answer of the first attempt changes nothing any more.
        QCOMPARE(m_house->finish(m_house->result(id, attempt, FinishState::Sent)), FinishAnswer::Lost);
        QVERIFY(!m_house->sending(copy.id).isNull());
    }

    void treatAsSentCountsAsAccepted()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const QUuid attempt = m_house->sending(id);
        auto doubt = m_house->result(id, attempt, FinishState::InDoubt);
        doubt.socketClosed = true;
        QCOMPARE(m_house->finish(doubt), FinishAnswer::Ok);
        const auto outcome = m_house->write([&](Transaction& tx) {
            return m_house->outbox.resolve(
                tx, m_house->owner, id, Resolution::TreatAsSent, QStringLiteral("she has it"));
        });
        QVERIFY2(outcome.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(m_house->row(id).transport, QStringLiteral("smtp"));
        QCOMPARE(m_house->number(QStringLiteral("SELECT first_accepted_at FROM account WHERE id = %1")
                         .arg(zofia.account.value())),
            m_house->clock.nowMs());
    }

    void aSecretaryWithoutTheRightCannotResolve()
    {
        const OutboxId id = m_house->queued(m_house->addStudent());
        const auto outcome = m_house->write([&](Transaction& tx) {
            return m_house->outbox.resolve(
                tx, m_house->secretary, id, Resolution::Abandon, QStringLiteral("x"));
        });
        QCOMPARE(outcome.error().code, ErrorCode::NotPermitted);
    }

    void mailFromTheFolderIsSentAgainOnce()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        const QUuid attempt = m_house->sending(id, QStringLiteral("folder"));
        auto written = m_house->result(id, attempt, FinishState::Sent);
        written.transport = QStringLiteral("folder");
        QCOMPARE(m_house->finish(written), FinishAnswer::Ok);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM account WHERE first_accepted_at IS NOT NULL")),
            0);
        const auto again = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.sendAgain(tx, m_house->owner, id); });
        QVERIFY2(again.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(m_house->state(*again), QStringLiteral("ready"));
        const auto twice = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.sendAgain(tx, m_house->owner, id); });
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
    }

    void blockedRowsGoOnWhenTheirCauseIsMended()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        m_house->setConsent(zofia.person, "contract", false);
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        const auto unblock = [&] {
            return *m_house->write(
                [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->worker); });
        };
        QCOMPARE(unblock(), 0);
        m_house->setConsent(zofia.person, "contract", true);
        QCOMPARE(unblock(), 1);
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        QCOMPARE(m_house->reason(id), QString());
    }

    void whatStoodStillGetsItsTimeAnew()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        m_house->setConsent(zofia.person, "contract", false);
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        // A week of sending passes before the consent comes.
        m_house->sql(QStringLiteral("UPDATE channel SET open_ms = open_ms + 604800000 WHERE name = 'email'"));
        m_house->setConsent(zofia.person, "contract", true);
        QCOMPARE(*m_house->write(
                     [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->worker); }),
            1);
        QVERIFY(!m_house->sending(id).isNull());
        const OutboxId held = m_house->queued(m_house->addStudent());
        QVERIFY(m_house
                ->write([&](Transaction& tx) {
                    return m_house->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"));
                })
                .has_value());
        m_house->sql(QStringLiteral("UPDATE channel SET open_ms = open_ms + 604800000 WHERE name = 'email'"));
        const auto released = m_house->write([&](Transaction& tx) {
            return m_house->outbox.release(
                tx, m_house->owner, { held }, QStringLiteral("it is still wanted"));
        });
        QVERIFY(released.has_value());
        QVERIFY(!m_house->sending(held).isNull());
    }

    void aCorrectedAddressStopsTheOldMail()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId id = m_house->queued(zofia);
        m_house->sql(
            QStringLiteral("UPDATE contact_point SET normalised = 'right@example.org' WHERE person_id = %1")
                .arg(zofia.person.value()));
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("bad_address"));
    }

    void credentialsOfSomebodyGoneReachNoGuardian()
    {
        const auto zofia = m_house->addStudent();
        const auto guardian = m_house->addStudent();
        auto message = m_house->message(zofia);
        message.recipient = guardian.person;
        message.address = guardian.address;
        const QString link
            = QStringLiteral("(%1, %2)").arg(zofia.person.value()).arg(guardian.person.value());
        m_house->sql(QStringLiteral("INSERT INTO guardianship (student_id, guardian_id) VALUES ") + link);
        const OutboxId id = m_house->queued(message);
        const auto setStatus = [&](const char* status) {
            m_house->sql(QStringLiteral("UPDATE person SET status = '%1' WHERE id = %2")
                    .arg(QLatin1String(status))
                    .arg(zofia.person.value()));
        };
        const auto unblock = [&] {
            return *m_house->write(
                [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->worker); });
        };
        setStatus("archived");
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(id, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("archived"));
        QCOMPARE(unblock(), 0);
        setStatus("active");
        QCOMPARE(unblock(), 1);
        // Nor somebody who is no guardian any more.
        m_house->sql(QStringLiteral("DELETE FROM guardianship"));
        const auto again = m_house->claim();
        QCOMPARE(m_house->mark(id, again[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), QStringLiteral("no_guardian"));
    }

    void anOverStepUpDoesNotCount()
    {
        std::vector<OutboxId> ids;
        for (int index = 0; index < 51; ++index) {
            ids.push_back(m_house->queued(m_house->addStudent(), true));
        }
        auto owner = m_house->owner;
        owner.stepUpUntilMs = m_house->clock.nowMs() - 1;
        const auto outcome
            = m_house->write([&](Transaction& tx) { return m_house->outbox.approve(tx, owner, ids); });
        QCOMPARE(outcome.error().code, ErrorCode::StepUpNeeded);
    }

    void aBlockedRowStaysWhenANewerOneLives()
    {
        const auto zofia = m_house->addStudent();
        const OutboxId old = m_house->queued(zofia);
        m_house->setConsent(zofia.person, "contract", false);
        const auto claims = m_house->claim();
        QCOMPARE(m_house->mark(old, claims[0].epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        const OutboxId newer = m_house->queued(zofia);
        QVERIFY(newer.isValid());
        m_house->setConsent(zofia.person, "contract", true);
        QCOMPARE(*m_house->write(
                     [&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->worker); }),
            0);
        QCOMPARE(m_house->state(old), QStringLiteral("blocked"));
        QCOMPARE(m_house->reason(old), QStringLiteral("superseded"));
        // Holding everything must not trip over the two either.
        QCOMPARE(*m_house->write([&](Transaction& tx) {
            return m_house->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"));
        }),
            1);
        QCOMPARE(m_house->state(newer), QStringLiteral("held"));
    }

    void heldRowsGoBackToWhereTheyWere()
    {
        const OutboxId pending = m_house->queued(m_house->addStudent(), true);
        const OutboxId sending = m_house->queued(m_house->addStudent());
        const QUuid attempt = m_house->sending(sending);
        const OutboxId ready = m_house->queued(m_house->addStudent());
        QCOMPARE(*m_house->write([&](Transaction& tx) {
            return m_house->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"));
        }),
            3);
        QCOMPARE(m_house->row(sending).heldFrom, State::Sending);
        QCOMPARE(m_house->finish(m_house->result(sending, attempt, FinishState::Sent)), FinishAnswer::Lost);
        const auto released = m_house->write([&](Transaction& tx) {
            return m_house->outbox.release(
                tx, m_house->owner, { pending, sending, ready }, QStringLiteral("not sent then"));
        });
        QVERIFY2(released.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(m_house->state(pending), QStringLiteral("pending"));
        QCOMPARE(m_house->state(ready), QStringLiteral("ready"));
        QCOMPARE(released->refused.size(), size_t { 1 });
        QCOMPARE(m_house->state(sending), QStringLiteral("held"));
        m_house->clock.advance(60 * 60 * 1000);
        const auto decided = m_house->write([&](Transaction& tx) {
            return m_house->outbox.resolve(
                tx, m_house->owner, sending, Resolution::Abandon, QStringLiteral("x"));
        });
        QVERIFY2(decided.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(m_house->state(sending), QStringLiteral("failed"));
    }

    void aNewSenderTakesUnapprovedRowsAndStopsApprovedOnes()
    {
        const OutboxId pending = m_house->queued(m_house->addStudent(), true);
        const OutboxId ready = m_house->queued(m_house->addStudent());
        const auto change = [&](const char* sender) {
            return *m_house->write([&](Transaction& tx) {
                return m_house->outbox.senderChanged(tx, m_house->owner, QString::fromLatin1(sender));
            });
        };
        const auto first = change("new@example.org");
        QCOMPARE(first.cancelled, std::vector<OutboxId> { pending });
        QCOMPARE(first.blocked, std::vector<OutboxId> { ready });
        QCOMPARE(m_house->reason(ready), QStringLiteral("sender_changed"));
        const auto back = change("school@example.org");
        QCOMPARE(back.reopened, std::vector<OutboxId> { ready });
        QCOMPARE(m_house->state(ready), QStringLiteral("ready"));
    }

    /// delivery.md, 2.2: the same words with the new sender, once more to approve.
    void aNewSenderFreezesUnapprovedRowsAnew()
    {
        const auto zofia = m_house->addStudent();
        auto message = m_house->message(zofia);
        message.content = { { mime(message), true, {} } };
        message.plannedAt = m_house->clock.nowMs() + 3'600'000;
        const OutboxId old = m_house->queued(message, true);
        const auto before = m_house->row(old);
        const auto change = *m_house->write([&](Transaction& tx) {
            return m_house->outbox.senderChanged(tx, m_house->owner, QStringLiteral("new@other.example"));
        });
        QCOMPARE(change.renewed.size(), size_t { 1 });
        QVERIFY(change.cancelled.empty());
        QCOMPARE(m_house->state(old), QStringLiteral("cancelled"));
        QCOMPARE(m_house->reason(old), QStringLiteral("superseded"));
        const OutboxId id = change.renewed.front();
        QVERIFY(m_house->row(old).reasonDetail.contains(QString::number(id.value())));
        const auto row = m_house->row(id);
        QCOMPARE(row.state, State::Pending);
        QCOMPARE(row.sender, QStringLiteral("new@other.example"));
        QCOMPARE(
            row.messageId, QStringLiteral("<%1@other.example>").arg(row.uuid.toString(QUuid::WithoutBraces)));
        QCOMPARE(row.plannedAt, before.plannedAt);
        QCOMPARE(row.author, before.author);
        QVERIFY(row.digest != before.digest);
        const auto content = [&](OutboxId of) {
            return m_house->connection
                ->read([&](Transaction& tx) { return m_house->outbox.content(tx, m_house->owner, of); })
                ->frozen;
        };
        QVERIFY(content(id).startsWith("From: School <new@other.example>\r\n"));
        QVERIFY(content(id).endsWith("\r\n\r\npassword: tajne\r\n"));
        QCOMPARE(
            m_house->number(
                QStringLiteral("SELECT COUNT(*) FROM outbox_subject WHERE outbox_id = %1").arg(id.value())),
            1);
        // The next one is a change, too; and the new row is approved like any other.
        const auto again = *m_house->write([&](Transaction& tx) {
            return m_house->outbox.senderChanged(tx, m_house->owner, QStringLiteral("school@example.org"));
        });
        QCOMPARE(again.renewed.size(), size_t { 1 });
        const auto approved = *m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, again.renewed); });
        QCOMPARE(approved.changed, again.renewed);
    }

    void twoClientsQueueTheSameAtTheSameMoment()
    {
        if (m_house->database.url().isSqlite()) {
            QSKIP("SQLite has one writer");
        }
        const auto zofia = m_house->addStudent();
        const SubmissionId one = m_house->openSubmission();
        const SubmissionId two = m_house->openSubmission();
        auto other = m_house->database.connect(&m_house->clock);
        int runs = 0;
        const auto outcome = m_house->write([&](Transaction& tx) -> Result<OutboxService::Queued> {
            if (runs++ == 0) {
                // The dedupe check of this transaction sees nothing yet; then the other client is first.
                TRY_ASSIGN(auto mine, m_house->outbox.queue(tx, m_house->owner, one, {}));
                const auto theirs = other->write([&](Transaction& tx2) {
                    return m_house->outbox.queue(tx2, m_house->owner, two, { m_house->message(zofia) });
                });
                Q_ASSERT(theirs.has_value());
            }
            return m_house->outbox.queue(tx, m_house->owner, one, { m_house->message(zofia) });
        });
        QVERIFY2(outcome.has_value(), qPrintable(m_house->lastError.detail));
        QCOMPARE(outcome->skipped.size(), size_t { 1 });
    }

private:
    static QByteArray mime(const NewMessage& message)
    {
        formats::MimeMessage mail;
        mail.from = { QStringLiteral("School"), *EmailAddress::parse(message.sender) };
        mail.to.address = *EmailAddress::parse(message.address);
        mail.subject = message.subject;
        mail.belfryId = message.uuid.toString(QUuid::WithoutBraces);
        mail.messageId = message.messageId.mid(1, message.messageId.size() - 2);
        mail.text = QStringLiteral("password: tajne\n");
        return *formats::writeMime(mail);
    }

    std::unique_ptr<OutboxHouse> m_house;
};

BELFRY_TEST(tst_OutboxService)
#include "tst_OutboxService.moc"
