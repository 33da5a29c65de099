// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "core/application/Evidence.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

/// F29: somebody changes the file with another program, past every trigger, and the traces tell.
class tst_Evidence : public QObject
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
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_adam
            = m_school->addStudent(QStringLiteral("Adam"), QStringLiteral("Nowak"), QStringLiteral("a@x.pl"));
        m_ewa = m_school->addStudent(QStringLiteral("Ewa"), QStringLiteral("Lis"), QStringLiteral("e@x.pl"));
    }
    void cleanup()
    {
        m_services.reset();
        m_school.reset();
    }

    void honestWorkLeavesFittingTraces()
    {
        send({ m_adam }); // released by rule
        m_school->set("credentials.need_approval", QStringLiteral("true"));
        send({ m_ewa });
        const OutboxId second = newest();
        m_school->write(
            [&](Transaction& tx) { return m_services->outbox.approve(tx, m_school->owner, { second }); });
        // One was refused and is sent again, by rule and by a person.
        m_school->set("credentials.need_approval", QStringLiteral("false"));
        run("UPDATE outbox SET state = 'claimed', owner = 'w', lease_until = 1 WHERE state = 'ready'");
        run("UPDATE outbox SET state = 'failed', owner = '', lease_until = NULL WHERE state = 'claimed'");
        m_school->write(
            [&](Transaction& tx) { return m_services->outbox.sendAgain(tx, m_school->owner, second); });
        // Two persons turn out to be one; the consent is withdrawn and given.
        const auto twin
            = m_school->addStudent(QStringLiteral("Ewa"), QStringLiteral("Lis"), QStringLiteral("e2@x.pl"));
        consent(m_ewa, false);
        m_school->write([&](Transaction& tx) {
            return m_services->people.merge(tx, m_school->owner, m_ewa, twin, QStringLiteral("pl"));
        });
        consent(twin, true);
        QCOMPARE(faults(), QStringList());
        const auto contents = evidence().contents(true);
        QVERIFY(contents.has_value());
        QCOMPARE(contents->examined, qint64 { 3 });
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* what, const char* statement, const char* fault) {
            QTest::newRow(what) << QString::fromLatin1(statement) << QString::fromLatin1(fault);
        };
        row("consent turned round", "UPDATE consent_current SET granted = FALSE", "consents that count");
        row("consent taken away", "DELETE FROM consent_current", "consents that count");
        row("ledger turned round", "UPDATE consent SET granted = FALSE", "consents that count");
        row("both turned round",
            "UPDATE consent SET granted = FALSE; UPDATE consent_current SET granted = FALSE",
            "ledger of consents");
        row("consent of another source", "UPDATE consent SET source = 'form'", "ledger of consents");
        row("consent invented",
            "INSERT INTO consent (uuid, person_id, purpose, granted, source, recorded_by, recorded_at) "
            "SELECT 'x' || uuid, person_id, 'messages', granted, source, recorded_by, recorded_at FROM "
            "consent; INSERT INTO consent_current (person_id, purpose, granted, consent_uuid, updated_at) "
            "SELECT person_id, purpose, granted, uuid, recorded_at FROM consent WHERE purpose = 'messages'",
            "ledger of consents");
        row("approved by nobody",
            "UPDATE outbox SET approval = 'person', approved_by = 'Maria', approved_at = 1, "
            "approved_digest = digest, next_at = 1, state = 'ready' WHERE state = 'pending'",
            "no approval");
        row("released by no rule",
            "UPDATE outbox SET approval = 'rule', approved_by = 'rule:system:1', approved_at = 1, "
            "approved_digest = digest, next_at = 1, state = 'ready' WHERE state = 'pending'",
            "no approval");
        row("another address", "UPDATE outbox SET address = 'thief@x.pl'", "not what was queued");
        row("another sender", "UPDATE outbox SET sender = 'thief@x.pl'", "not what was queued");
        row("another digest",
            "UPDATE outbox SET digest = dedupe, approved_digest = dedupe WHERE approval <> ''",
            "after they were queued");
        row("another text", "UPDATE outbox_content SET bytes = key_version_bytes", "not what was queued");
        row("no text", "DELETE FROM outbox_content", "not what was queued");
    }
    void tamperingIsFound()
    {
        QFETCH(QString, statement);
        QFETCH(QString, fault);
        send({ m_adam });
        m_school->set("credentials.need_approval", QStringLiteral("true"));
        send({ m_ewa });
        QCOMPARE(faults(), QStringList());
        dropGuards();
        const bool sqlite = m_school->database.url().isSqlite();
        statement.replace(
            QLatin1String("key_version_bytes"), sqlite ? QLatin1String("X'41'") : QLatin1String("'A'"));
        for (const QString& part : statement.split(QStringLiteral("; "))) {
            run(part.toLatin1().constData());
        }
        const QString found = faults().join(QLatin1Char('\n'));
        QVERIFY2(found.contains(fault), qPrintable(found));
    }

    /// A sample looks at everything that may still leave.
    void theSampleHoldsAllOpenMessages()
    {
        send({ m_adam, m_ewa });
        const auto contents = evidence().contents(false);
        QVERIFY(contents.has_value());
        QCOMPARE(contents->examined, qint64 { 2 });
    }

private:
    Evidence evidence() { return Evidence(*m_school->connection, m_school->vault); }

    QStringList faults()
    {
        QStringList all = TestSchool::must(evidence().consents());
        all += TestSchool::must(evidence().approvals());
        all += TestSchool::must(evidence().contents(true)).faults;
        return all;
    }

    void send(const std::vector<PersonId>& persons)
    {
        handover::CredentialsRequest request;
        request.persons = persons;
        const auto sent = TestSchool::must(
            CredentialsSending::send(*m_school->connection, *m_services, m_school->owner, request));
        QCOMPARE(sent.queued, static_cast<int>(persons.size()));
    }

    void consent(PersonId person, bool granted)
    {
        people::ConsentEntry entry;
        entry.person = person;
        entry.granted = granted;
        entry.source = QStringLiteral("paper");
        m_school->write(
            [&](Transaction& tx) { return m_services->consents.record(tx, m_school->owner, entry); });
    }

    OutboxId newest() { return OutboxId(m_school->number(QStringLiteral("SELECT MAX(id) FROM outbox"))); }

    void run(const char* statement)
    {
        const auto done = m_school->connection->execute(QLatin1String(statement));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail + QLatin1String(statement)));
    }

    /// What only the owner of the file or of the tables can do.
    void dropGuards()
    {
        if (!m_school->database.url().isSqlite()) {
            for (const char* table : { "outbox", "outbox_content", "consent" }) {
                run(QByteArray("ALTER TABLE ").append(table).append(" DISABLE TRIGGER USER").constData());
            }
            return;
        }
        for (const char* trigger :
            { "outbox_frozen", "outbox_content_frozen", "consent_no_update", "consent_no_delete" }) {
            run(QByteArray("DROP TRIGGER ").append(trigger).constData());
        }
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<Services> m_services;
    PersonId m_adam;
    PersonId m_ewa;
};

BELFRY_TEST(tst_Evidence)
#include "tst_Evidence.moc"
