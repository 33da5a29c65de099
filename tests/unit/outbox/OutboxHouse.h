// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"
#include "core/outbox/ChannelService.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/OutboxService.h"
#include "core/outbox/ReachStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempDatabase.h"

#include <QtTest>

namespace belfry::tests {

using core::AccountId;
using core::Error;
using core::ErrorCode;
using core::OutboxId;
using core::PersonId;
using core::Result;
using core::SubmissionId;
using core::access::AuditLog;
using core::access::Session;
using core::database::Connection;
using core::database::Transaction;

/// A database with a vault, sessions and the three services of the outbox, and short ways to fill it.
class OutboxHouse
{
public:
    struct Known
    {
        PersonId person;
        AccountId account;
        QString address;
    };

    OutboxHouse()
        : vault(makeVault())
        , audit(vault)
        , outbox(vault, audit)
        , queue(vault, audit)
        , channels(audit)
    {
        owner.principal = core::access::Principal::Staff;
        owner.staff = core::StaffId(1);
        owner.role = core::access::Role::Owner;
        owner.name = QStringLiteral("Olga");
        owner.mayApprove = owner.mayResolve = true;
        owner.stepUpUntilMs = Q_INT64_C(9000000000000);
        secretary.principal = core::access::Principal::Staff;
        secretary.staff = core::StaffId(2);
        secretary.role = core::access::Role::Secretary;
        secretary.name = QStringLiteral("Sara");
        if (database.isAvailable()) {
            connection = database.connectMigrated(&clock);
            TempDatabase::openAllHours(*connection);
        }
    }

    bool isReady() const { return connection != nullptr; }

    /// Runs the body in a write transaction; a failure fails the test and says why.
    template <class Body> auto write(Body&& body)
    {
        auto outcome = connection->write(std::forward<Body>(body));
        if (!outcome) {
            lastError = outcome.error();
        }
        return outcome;
    }

    void sql(const QString& text)
    {
        const auto done = connection->execute(text);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail + QLatin1String(": ") + text));
    }
    qint64 number(const QString& text)
    {
        const auto value = connection->scalar(text);
        return value ? value->toLongLong() : -1;
    }
    QString word(const QString& text)
    {
        const auto value = connection->scalar(text);
        return value ? value->toString() : QStringLiteral("error");
    }

    /// An active student with an account, an address and both consents.
    Known addStudent()
    {
        const int n = ++m_people;
        const QString address = QStringLiteral("s%1@example.org").arg(n);
        sql(QStringLiteral("INSERT INTO person (id, uuid, given_name, family_name, is_student, sort_key, "
                           "search_fold, name_fold, created_at, "
                           "updated_at) VALUES (%1, 'p%1', 'Zofia', 'Nr%1', TRUE, %2, 'zofia nr%1 "
                           "s%1@example.org', 'nr%1 zofia', 0, 0)")
                .arg(n)
                .arg(emptyBytes()));
        sql(QStringLiteral("INSERT INTO contact_point (id, person_id, kind, raw, normalised) VALUES (%1, %1, "
                           "'email', '%2', '%2')")
                .arg(n)
                .arg(address));
        sql(QStringLiteral("INSERT INTO account (id, uuid, person_id, login, login_fold, made_at) VALUES "
                           "(%1, 'a%1', %1, 'l%1', 'l%1', 0)")
                .arg(n));
        setConsent(PersonId(n), "contract", true);
        setConsent(PersonId(n), "messages", true);
        return { PersonId(n), AccountId(n), address };
    }

    void setConsent(PersonId person, const char* purpose, bool granted, Connection* on = nullptr)
    {
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString value = granted ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const QString name = QLatin1String(purpose);
        Connection& target = on != nullptr ? *on : *connection;
        const auto done = target.write([&](Transaction& tx) -> Result<void> {
            TRY(tx.prepare(QStringLiteral("INSERT INTO consent (uuid, person_id, purpose, granted, source, "
                                          "recorded_by, recorded_at) "
                                          "VALUES ('%1', %2, '%3', %4, 'paper', 'test', 0)")
                               .arg(uuid)
                               .arg(person.value())
                               .arg(name, value))
                    .exec());
            return tx
                .prepare(QStringLiteral(
                    "INSERT INTO consent_current (person_id, purpose, granted, consent_uuid, updated_at) "
                    "VALUES (%2, '%3', %4, '%1', 0) ON CONFLICT (person_id, purpose) DO UPDATE SET granted = "
                    "excluded.granted")
                        .arg(uuid)
                        .arg(person.value())
                        .arg(name, value))
                .exec();
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }

    core::outbox::NewMessage message(const Known& to, int version = 1) const
    {
        core::outbox::NewMessage message;
        message.uuid = QUuid::createUuid();
        message.recipient = to.person;
        message.recipientName = QStringLiteral("Zofia Nr%1").arg(to.person.value());
        message.address = to.address;
        message.sender = QStringLiteral("school@example.org");
        message.subject = QStringLiteral("Your access");
        message.messageId
            = QStringLiteral("<%1@example.org>").arg(message.uuid.toString(QUuid::WithoutBraces));
        message.content = {
            { QByteArray("Message-ID: ") + message.messageId.toLatin1() + "\r\n\r\nHello\r\n", false, {} },
            { QByteArray("password: tajne\r\n"), true, {} }
        };
        message.subjects = { { QStringLiteral("credential"), to.account.value(), version } };
        message.about = { to.person };
        return message;
    }

    SubmissionId openSubmission(core::outbox::MessageKind kind = core::outbox::MessageKind::System)
    {
        const auto id = write([&](Transaction& tx) {
            return outbox.openSubmission(tx, owner, { kind, QStringLiteral("credentials"), {} });
        });
        return id.value_or(SubmissionId());
    }

    /// Queues, closes; the row is ready (or pending with `needApproval`).
    OutboxId queued(const Known& to,
        bool needApproval = false,
        core::outbox::MessageKind kind = core::outbox::MessageKind::System)
    {
        return queued(message(to), needApproval, kind);
    }
    OutboxId queued(const core::outbox::NewMessage& message,
        bool needApproval = false,
        core::outbox::MessageKind kind = core::outbox::MessageKind::System)
    {
        const SubmissionId submission = openSubmission(kind);
        const auto id = write([&](Transaction& tx) -> Result<OutboxId> {
            TRY_ASSIGN(const auto queued, outbox.queue(tx, owner, submission, { message }));
            TRY(outbox.closeSubmission(tx, owner, submission, needApproval));
            return queued.ids.front();
        });
        if (!id) {
            qWarning().noquote() << "not queued:" << core::errorName(lastError.code) << lastError.detail;
        }
        return id.value_or(OutboxId());
    }

    /// What is due; when that is nothing, one of the rows that crashed the worker twice.
    std::vector<core::outbox::Claim> claim(int limit = 100)
    {
        auto claims = claimOnly(limit, false);
        return claims.empty() ? claimOnly(limit, true) : claims;
    }
    std::vector<core::outbox::Claim> claimOnly(int limit, bool alone)
    {
        core::outbox::ClaimRequest request;
        request.worker = me;
        request.limit = limit;
        request.alone = alone;
        return write([&](Transaction& tx) {
            return queue.claim(tx, worker, request);
        }).value_or(std::vector<core::outbox::Claim>());
    }

    core::outbox::MarkerAnswer mark(
        OutboxId id, qint64 epoch, const QUuid& attempt, const QString& transport = QStringLiteral("smtp"))
    {
        const auto answers = write([&](Transaction& tx) {
            return queue.beginSend(tx,
                worker,
                me,
                { { id, epoch, attempt, QStringLiteral("Sat, 21 Nov 2026 12:00:00 +0000"), transport } });
        });
        return answers ? answers->front() : core::outbox::MarkerAnswer::Lost;
    }

    core::outbox::Finish result(OutboxId id, const QUuid& attempt, core::outbox::FinishState state) const
    {
        core::outbox::Finish finish;
        finish.id = id;
        finish.attempt = attempt;
        finish.state = state;
        finish.transport = QStringLiteral("smtp");
        finish.code = 250;
        return finish;
    }
    core::outbox::FinishAnswer finish(const core::outbox::Finish& finish)
    {
        const auto answers = write([&](Transaction& tx) { return queue.finish(tx, worker, me, { finish }); });
        return answers ? answers->front() : core::outbox::FinishAnswer::Lost;
    }

    /// Claims the only due row and sets its marker.
    QUuid sending(OutboxId id, const QString& transport = QStringLiteral("smtp"))
    {
        const auto claims = claim();
        const auto found
            = std::find_if(claims.begin(), claims.end(), [&](const auto& claim) { return claim.id == id; });
        const QUuid attempt = QUuid::createUuid();
        const bool went = found != claims.end()
            && mark(id, found->epoch, attempt, transport) == core::outbox::MarkerAnswer::Go;
        return went ? attempt : QUuid();
    }

    core::outbox::Row row(OutboxId id)
    {
        return connection->read([&](Transaction& tx) { return outbox.find(tx, owner, id); })
            .value_or(core::outbox::Row());
    }
    QString state(OutboxId id) { return core::outbox::stateName(row(id).state); }
    QString reason(OutboxId id) { return core::outbox::reasonName(row(id).reason); }

    /// Claimed or sending without a lease, waiting without a time, kept counts that are wrong: must be 0
    /// (F30).
    qint64 untidyRows()
    {
        return number(QStringLiteral(
            "SELECT (SELECT COUNT(*) FROM outbox WHERE (state IN ('claimed','sending') AND (owner = '' OR "
            "lease_until IS NULL)) "
            "OR (state NOT IN ('claimed','sending') AND (owner <> '' OR lease_until IS NOT NULL)) "
            "OR (state IN ('ready','retry') AND next_at IS NULL) OR (state = 'in_doubt' AND decide_after IS "
            "NULL)) "
            "+ (SELECT COUNT(*) FROM (SELECT c.state FROM outbox_count c GROUP BY c.state "
            "HAVING SUM(c.n) <> (SELECT COUNT(*) FROM outbox o WHERE o.state = c.state)) wrong)"));
    }

    QString emptyBytes() const
    {
        return database.url().isSqlite() ? QStringLiteral("X''") : QStringLiteral("''");
    }

    FakeClock clock;
    TempDatabase database;
    std::shared_ptr<const core::secrets::Vault> vault;
    AuditLog audit;
    core::outbox::OutboxService outbox;
    core::outbox::DeliveryQueue queue;
    core::outbox::ChannelService channels;
    Session owner;
    Session secretary;
    Session worker = Session::worker(QStringLiteral("worker"));
    QUuid me = QUuid::createUuid();
    std::unique_ptr<Connection> connection;
    Error lastError;

private:
    static std::shared_ptr<const core::secrets::Vault> makeVault()
    {
        core::secrets::Vault::Keys keys;
        for (const auto purpose : core::secrets::kPurposes) {
            keys[purpose].emplace(1, core::secrets::LockedBytes::random(32));
        }
        return std::make_shared<core::secrets::Vault>(QUuid::createUuid(), std::move(keys));
    }

    int m_people = 0;
};

} // namespace belfry::tests
