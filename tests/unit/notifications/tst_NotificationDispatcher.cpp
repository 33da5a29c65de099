// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/NotificationRun.h"
#include "core/events/EventRecorder.h"
#include "core/events/EventStore.h"
#include "core/outbox/ContentStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::notifications;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::core::events::Event;
using belfry::core::events::EventChannel;
using belfry::core::events::EventState;
using belfry::core::events::EventType;
using belfry::core::events::NewEvent;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

class tst_NotificationDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_school->owner.mayApprove = true;
        m_services = std::make_unique<application::Services>(m_school->vault);
        m_school->set("mail.from", QStringLiteral("biuro@example.org"));
        m_school->set("school.name", QStringLiteral("Lingua"));
        m_school->set("sms.active", QStringLiteral("true"));
        m_student = person(QStringLiteral("Zofia"), PersonRole::Student, QStringLiteral("zofia@example.org"));
        m_guardian = person(QStringLiteral("Jan"), PersonRole::Guardian, QStringLiteral("jan@example.org"));
        m_school->addGuardianship(m_student, m_guardian);
        m_school->connection->execute(QStringLiteral("DELETE FROM event"));
    }
    void cleanup()
    {
        m_services.reset();
        m_school.reset();
    }

    /// ES-06, ES-03: a system message needs no approval; the event knows its submission.
    void aSystemEventIsReleasedByItsKind()
    {
        const auto id = record(contractStatus());
        const auto told = tell();
        QCOMPARE(told.events, 1);
        QCOMPARE(told.queued.at(EventType::ContractStatus), 1);
        QCOMPARE(rows(QStringLiteral("state = 'ready' AND approved_by = 'rule:system:1'")), 1);
        const Event event = eventOf(id);
        QCOMPARE(event.state, EventState::Done);
        QVERIFY(event.submission.isValid());
        QCOMPARE(purposes(), QStringLiteral("notification.contract_status"));
        QVERIFY(body(QStringLiteral("zofia@example.org")).contains("podpisana"));
        QCOMPARE(tell().events, 0); // once
        QCOMPARE(rows(QStringLiteral("1 = 1")), 1);
    }

    /// LL2-11: the others wait for a person; LL2-12: unless a rule was granted, which stands in the row.
    void anInformationalEventWaitsOrGoesByTheRule()
    {
        on(EventType::Note, EventChannel::Email);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("state = 'pending' AND approval_rule_id IS NULL")), 2);
        confirm(EventChannel::Email, false);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral(
                     "state = 'ready' AND approval = 'rule' AND approved_by = 'rule:notification:email:1' "
                     "AND approval_rule_id IS NOT NULL")),
            2);
        confirm(EventChannel::Email, true);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("state = 'pending'")), 4);
    }

    /// LL2-14: with a rule for mail alone, the SMS of the same event waits.
    void channelsAreReleasedApart()
    {
        on(EventType::Note, EventChannel::Email);
        on(EventType::Note, EventChannel::Sms);
        phone(m_student, QStringLiteral("+48 601 234 567"));
        confirm(EventChannel::Email, false);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("channel = 'email' AND state = 'ready'")), 2);
        QCOMPARE(rows(QStringLiteral("channel = 'sms' AND state = 'pending'")), 1);
        QCOMPARE(m_school->text(QStringLiteral("SELECT subject FROM outbox WHERE channel = 'sms'")),
            QStringLiteral("Notatka: Zofia Abramowicz"));
    }

    /// What was told too late for a rule is looked at by a person.
    void anEventMayAskForAPerson()
    {
        on(EventType::Note, EventChannel::Email);
        confirm(EventChannel::Email, false);
        NewEvent late = note();
        late.needsApproval = true;
        record(late);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("state = 'pending'")), 2);
        QCOMPARE(rows(QStringLiteral("state = 'ready'")), 2);
    }

    /// A rule is about the words that were approved, whoever changed them.
    void changedWordsWaitForAPerson()
    {
        on(EventType::Note, EventChannel::Email);
        confirm(EventChannel::Email, false);
        m_school->connection->execute(QStringLiteral(
            "INSERT INTO message_template (id, key, channel, language, version, is_active, subject, body, "
            "created_by, created_at) VALUES (1, 'notification.note', 'email', 'pl', 1, TRUE, 'Inny', "
            "'[notatka]', 'x', 0)"));
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("state = 'pending'")), 2);
    }

    /// LL2-09, LL2-24: guardians get copies while their accounts are on.
    void guardiansGetCopies()
    {
        on(EventType::Note, EventChannel::Email);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("address = 'jan@example.org'")), 1);
        QVERIFY(body(QStringLiteral("jan@example.org")).contains("Zofia"));
        m_school->set("school.guardian_accounts", QStringLiteral("false"));
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("address = 'jan@example.org'")), 1);
        QCOMPARE(rows(QStringLiteral("address = 'zofia@example.org'")), 2);
    }

    /// Two parents with one mailbox read one mail.
    void aHouseholdReadsOneMail()
    {
        on(EventType::Note, EventChannel::Email);
        m_school->addGuardianship(m_student,
            person(QStringLiteral("Anna"), PersonRole::Guardian, QStringLiteral("jan@example.org")),
            1);
        record(note());
        tell();
        QCOMPARE(rows(QStringLiteral("address = 'jan@example.org'")), 1);
    }

    /// Each reads in the own language.
    void everybodyReadsInTheOwnLanguage()
    {
        on(EventType::Note, EventChannel::Email);
        m_school->connection->execute(
            QStringLiteral("UPDATE person SET language = 'de' WHERE id = %1").arg(m_guardian.value()));
        record(note());
        tell();
        QVERIFY(body(QStringLiteral("zofia@example.org")).contains("Z pozdrowieniami"));
        QVERIFY(body(QStringLiteral("jan@example.org")).contains("Freundliche"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission")), 1);
    }

    /// LL2-08: none lit is silent; nothing is told later, when somebody lights it again.
    void noneLitIsSilent()
    {
        const auto id = record(note());
        const auto told = tell();
        QCOMPARE(told.events, 1);
        QCOMPARE(eventOf(id).state, EventState::Dropped);
        QCOMPARE(eventOf(id).reason, QStringLiteral("silent"));
        on(EventType::Note, EventChannel::Email);
        QCOMPARE(tell().events, 0);
        QCOMPARE(rows(QStringLiteral("1 = 1")), 0);
    }

    /// A lesson for a whole group, with its deadline; afterwards it is pointless.
    void aLessonIsToldToItsGroupInTime()
    {
        const auto group = m_school->write([&](Transaction& tx) -> Result<GroupId> {
            TRY_ASSIGN(const auto id,
                m_school->groups.add(tx, m_school->owner, QStringLiteral("A1"), QStringLiteral("pl")));
            TRY(m_school->groups.enrol(tx, m_school->owner, id, { m_student }));
            return id;
        });
        const qint64 start = m_school->clock.nowMs() + 3'600'000;
        const auto id = m_school->write([&](Transaction& tx) {
            return m_services->notifications.announceLessonCancelled(
                tx, m_school->owner, group, start, QStringLiteral("choroba"));
        });
        // The group gets another name before anybody is told: the message has the one it was announced with.
        m_school->connection->execute(QStringLiteral("UPDATE study_group SET name = 'Z9'"));
        const auto told = tell();
        QCOMPARE(told.queued.at(EventType::LessonCancelled), 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT MIN(not_after) FROM outbox")), start);
        QVERIFY(body(QStringLiteral("jan@example.org")).contains("A1"));
        QVERIFY(body(QStringLiteral("jan@example.org")).contains("choroba"));
        QCOMPARE(eventOf(id).state, EventState::Done);

        NewEvent late;
        late.type = EventType::LessonCancelled;
        late.subjectKind = QStringLiteral("group");
        late.subjectId = group.value();
        late.cause = QStringLiteral("late");
        late.deadlineAt = m_school->clock.nowMs() - 1;
        const auto lateId = record(late);
        tell();
        QCOMPARE(eventOf(lateId).reason, QStringLiteral("too_late"));
    }

    /// An audience that has become empty, a person who has left, nobody who can be reached.
    void whatReachesNobodyIsDroppedWithItsReason()
    {
        on(EventType::Note, EventChannel::Email);
        NewEvent empty;
        empty.type = EventType::LessonCancelled;
        empty.subjectKind = QStringLiteral("group");
        empty.subjectId = 99;
        empty.cause = QStringLiteral("empty");
        const auto emptyId = record(empty);
        const auto goneId = record(note());
        m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->owner, { m_student }); });
        const auto mute = m_school->addPerson(
            QStringLiteral("Ewa"), QStringLiteral("Baran"), PersonRole::Student, QString());
        NewEvent unreachable = note();
        unreachable.person = mute;
        const auto muteId = record(unreachable);
        const auto told = tell();
        QCOMPARE(told.events, 3);
        QCOMPARE(eventOf(emptyId).reason, QStringLiteral("nobody"));
        QCOMPARE(eventOf(goneId).reason, QStringLiteral("archived"));
        QCOMPARE(eventOf(muteId).reason, QStringLiteral("unreachable"));
        QVERIFY(eventOf(muteId).submission.isValid());
        QCOMPARE(told.skipped.size(), size_t(1));
        QCOMPARE(told.skipped.front().recipient, mute);
        QCOMPARE(rows(QStringLiteral("1 = 1")), 0);
    }

    /// Decision 2: without the consent "messages" only system messages leave.
    void consentIsAsked()
    {
        on(EventType::Note, EventChannel::Email);
        const auto without = m_school->addPerson(QStringLiteral("Ola"),
            QStringLiteral("Bez"),
            PersonRole::Student,
            QStringLiteral("ola@example.org"));
        NewEvent told = note();
        told.person = without;
        record(told);
        NewEvent status = contractStatus();
        status.person = without;
        record(status);
        const auto outcome = tell();
        QCOMPARE(outcome.skipped.size(), size_t(1));
        QCOMPARE(outcome.skipped.front().reason, outbox::Reason::NoConsent);
        QCOMPARE(rows(QStringLiteral("address = 'ola@example.org' AND kind = 'system'")), 1);
        QCOMPARE(rows(QStringLiteral("1 = 1")), 1);
    }

    /// Many at once share few submissions; two of one person are two messages with the right figures.
    void manyEventsShareASubmission()
    {
        std::vector<NewEvent> events;
        for (int index = 0; index < 100; ++index) {
            NewEvent event = contractStatus();
            event.person = index < 2 ? m_student
                                     : person(QStringLiteral("S%1").arg(index),
                                           PersonRole::Student,
                                           QStringLiteral("s%1@example.org").arg(index));
            event.values.insert(QStringLiteral("contract number"), QStringLiteral("N%1").arg(index));
            event.cause = QStringLiteral("many:%1").arg(index);
            events.push_back(event);
        }
        m_school->connection->execute(QStringLiteral("DELETE FROM event"));
        m_school->write([&](Transaction& tx) {
            return events::EventRecorder::recordMany(tx, QStringLiteral("Maria"), events);
        });
        const auto told = tell();
        QCOMPARE(told.events, 100);
        QCOMPARE(told.queued.at(EventType::ContractStatus), 100);
        QCOMPARE(rows(QStringLiteral("address = 'zofia@example.org'")), 2);
        QVERIFY(body(QStringLiteral("s77@example.org")).contains("N77"));
        QVERIFY(m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission")) <= 4);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox_subject WHERE kind = 'event'")),
            100);
    }

    /// Wallet and delivery: to whoever is responsible.
    void theOwnerHears()
    {
        NewEvent wallet;
        wallet.type = EventType::LowWallet;
        wallet.values = { { QStringLiteral("balance"), events::moneyValue(500, QStringLiteral("PLN")) } };
        wallet.cause = QStringLiteral("low_wallet:1");
        const auto nobody = record(wallet);
        tell();
        QCOMPARE(eventOf(nobody).reason, QStringLiteral("nobody"));
        m_school->set("notifications.owner", QString::number(m_guardian.value()));
        wallet.cause = QStringLiteral("low_wallet:2");
        record(wallet);
        tell();
        QCOMPARE(rows(QStringLiteral("address = 'jan@example.org' AND state = 'ready'")), 1);
    }

    /// The inbox needs neither address nor number (LL2-28).
    void theInboxIsAChannel()
    {
        on(EventType::Note, EventChannel::System);
        const auto mute = m_school->addPerson(
            QStringLiteral("Ewa"), QStringLiteral("Baran"), PersonRole::Student, QString());
        consentMessages(mute);
        NewEvent event = note();
        event.person = mute;
        record(event);
        tell();
        QCOMPARE(rows(QStringLiteral("channel = 'system' AND address = 'inbox'")), 1);
    }

    /// A program that dies before the commit has told nothing, and the next one tells it once.
    void deadBeforeTheCommitIsTellingNothing()
    {
        const auto id = record(contractStatus());
        const auto died = m_school->connection->write([&](Transaction& tx) -> Result<void> {
            TRY(m_services->dispatcher.dispatchSlice(tx, Session::system()));
            return fail(ErrorCode::Conflict, QStringLiteral("killed"));
        });
        QVERIFY(!died);
        QCOMPARE(eventOf(id).state, EventState::New);
        QCOMPARE(rows(QStringLiteral("1 = 1")), 0);
        tell();
        tell();
        QCOMPARE(rows(QStringLiteral("1 = 1")), 1);
    }

    /// One bad event is given up, and does not keep the others waiting.
    void aFaultyTextStopsItsEventAlone()
    {
        on(EventType::Note, EventChannel::Email);
        m_school->connection->execute(QStringLiteral(
            "INSERT INTO message_template (id, key, channel, language, version, is_active, subject, body, "
            "created_by, created_at) VALUES (1, 'notification.note', 'email', 'pl', 1, TRUE, 'Inny', "
            "'[nieznane]', 'x', 0)"));
        const auto bad = record(note());
        const auto good = record(contractStatus());
        tell();
        QCOMPARE(eventOf(bad).reason, QStringLiteral("faulty"));
        QCOMPARE(eventOf(good).state, EventState::Done);
    }

    /// A database that went back in time tells nothing twice.
    void aRestoredDatabaseIsSilentAboutThePast()
    {
        const auto id = record(contractStatus());
        m_school->write([&](Transaction& tx) {
            return m_services->outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored"));
        });
        QCOMPARE(eventOf(id).reason, QStringLiteral("restored"));
        QCOMPARE(tell().events, 0);
    }

    /// Where things happen they are recorded; an import of a whole list is not (it would flood).
    void deedsAreRecorded()
    {
        const auto student = m_school->addStudent(
            QStringLiteral("Adam"), QStringLiteral("Nowy"), QStringLiteral("adam@example.org"));
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY(m_services->credentials.renew(tx, m_school->owner, { student }));
            TRY(m_services->credentials.changeLogin(tx, m_school->owner, student, QStringLiteral("adam.n")));
            TRY(m_services->credentials.create(tx,
                m_school->owner,
                { { m_student, QStringLiteral("Zofia"), QStringLiteral("X"), {}, {} } },
                events::Telling::Silent));
            TRY_ASSIGN(const auto group,
                m_school->groups.add(tx, m_school->owner, QStringLiteral("B2"), QStringLiteral("pl")));
            TRY(m_school->groups.enrol(tx, m_school->owner, group, { student, m_student }));
            TRY(m_school->groups.enrol(tx, m_school->owner, group, { student })); // is in already
            TRY(m_school->groups.leave(tx, m_school->owner, group, { student }));
            contracts::Contract contract;
            contract.number = QStringLiteral("7/2026");
            contract.student = student;
            contract.payer = m_guardian;
            contract.startsOn = QDate(2026, 9, 1);
            TRY_ASSIGN(const auto id, m_services->contracts.add(tx, m_school->owner, contract, {}));
            TRY(m_services->contracts.setStatus(tx, m_school->owner, id, contracts::ContractStatus::Signed));
            TRY(m_services->contracts.recordPayment(
                tx, m_school->owner, id, QDate(2026, 10, 1), 12345, QString()));
            TRY(m_services->channels.stop(
                tx, outbox::Channel::Email, outbox::Reason::ChannelStopped, QStringLiteral("535 no")));
            return m_services->channels.stop(
                tx, outbox::Channel::Email, outbox::Reason::ChannelStopped, QStringLiteral("535 no"));
        });
        const auto count = [&](const char* type) {
            return m_school->number(
                QStringLiteral("SELECT COUNT(*) FROM event WHERE type = '%1'").arg(QLatin1String(type)));
        };
        QCOMPARE(count("account_created"), 1);
        QCOMPARE(count("credentials_changed"), 2);
        QCOMPARE(count("group_joined"), 2);
        QCOMPARE(count("group_left"), 1);
        QCOMPARE(count("contract_status"), 1);
        QCOMPARE(count("payment_received"), 1);
        QCOMPARE(count("delivery_trouble"), 1);
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT recipient_id FROM event WHERE type = 'payment_received'")),
            m_guardian.value());
    }

private:
    void consentMessages(PersonId person)
    {
        m_school->write([&](Transaction& tx) {
            people::ConsentEntry entry;
            entry.person = person;
            entry.purpose = people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            return m_school->consents.record(tx, m_school->owner, entry);
        });
    }
    /// With both consents.
    PersonId person(const QString& given, PersonRole role, const QString& email)
    {
        const auto id = m_school->addPerson(given, QStringLiteral("Abramowicz"), role, email);
        consentMessages(id);
        return id;
    }
    void phone(PersonId person, const QString& number)
    {
        m_school->write([&](Transaction& tx) {
            return m_school->people.addPhone(tx, m_school->owner, person, number, QStringLiteral("PL"), true);
        });
    }
    void on(EventType type, EventChannel channel)
    {
        m_school->write([&](Transaction& tx) {
            return m_services->notifications.setOn(tx, m_school->owner, type, channel, true);
        });
    }
    void confirm(EventChannel channel, bool isNeeded)
    {
        m_school->write([&](Transaction& tx) {
            return m_services->notifications.setNeedsConfirmation(tx, m_school->owner, channel, isNeeded);
        });
    }
    NewEvent note()
    {
        NewEvent event;
        event.type = EventType::Note;
        event.person = m_student;
        event.values = { { QStringLiteral("note"), QStringLiteral("Proszę o telefon.") } };
        event.cause = QStringLiteral("note:%1").arg(++m_causes);
        return event;
    }
    NewEvent contractStatus()
    {
        NewEvent event;
        event.type = EventType::ContractStatus;
        event.person = m_student;
        event.recipient = {};
        event.values = { { QStringLiteral("contract number"), QStringLiteral("1/2026") },
            { QStringLiteral("contract status"), events::wordValue(QStringLiteral("signed")) } };
        event.cause = QStringLiteral("contract_status:%1").arg(++m_causes);
        m_school->set("school.guardian_accounts", QStringLiteral("false")); // the student alone
        return event;
    }
    EventId record(const NewEvent& event)
    {
        return m_school
            ->write([&](Transaction& tx) {
                return events::EventRecorder::record(tx, QStringLiteral("Maria"), event);
            })
            .id;
    }
    application::Told tell()
    {
        return TestSchool::must(application::tellWhatHappened(*m_school->connection, *m_services));
    }
    Event eventOf(EventId id)
    {
        return *m_school->write([&](Transaction& tx) { return events::EventStore::find(tx, id); });
    }
    int rows(const QString& condition)
    {
        return static_cast<int>(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE ") + condition));
    }
    QString purposes() { return m_school->text(QStringLiteral("SELECT MIN(purpose) FROM outbox")); }
    /// The text of the newest mail to this address, as plain UTF-8.
    QByteArray body(const QString& address)
    {
        const OutboxId id(
            m_school->number(QStringLiteral("SELECT MAX(id) FROM outbox WHERE address = '%1'").arg(address)));
        const QByteArray frozen = m_school
                                      ->write([&](Transaction& tx) {
                                          return m_services->outbox.content(tx, m_school->owner, id);
                                      })
                                      .frozen;
        const qsizetype start = frozen.indexOf("\r\n\r\n");
        const QByteArray text = frozen.mid(start + 4);
        return frozen.left(start).toLower().contains("base64") ? QByteArray::fromBase64(text)
                                                               : quotedPrintable(text);
    }
    static QByteArray quotedPrintable(QByteArray text)
    {
        text.replace("=\r\n", "");
        text.replace('=', '%');
        return QByteArray::fromPercentEncoding(text);
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<application::Services> m_services;
    PersonId m_student;
    PersonId m_guardian;
    int m_causes = 0;
};

BELFRY_TEST(tst_NotificationDispatcher)
#include "tst_NotificationDispatcher.moc"
