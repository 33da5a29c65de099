// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/EventRecorder.h"
#include "core/events/EventStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::events;
using belfry::core::database::Transaction;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

class tst_EventRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_person = m_school->addPerson(QStringLiteral("Zofia"),
            QStringLiteral("Abramowicz"),
            PersonRole::Student,
            QStringLiteral("zofia@example.org"));
        m_school->connection->execute(QStringLiteral("DELETE FROM event"));
    }
    void cleanup() { m_school.reset(); }

    /// LL2-02: once per cause; a second time is no error and says so.
    void recordsOncePerCause()
    {
        const auto first = record(birthday());
        QVERIFY(first && first->isNew);
        const auto second = record(birthday());
        QVERIFY(second && !second->isNew);
        QCOMPARE(second->id, first->id);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM event")), 1);
        QCOMPARE(many({ birthday(), birthday(2027), birthday(2027), birthday(2028) }), 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM event")), 3);
        QCOMPARE(many({}), 0);
        NewEvent nameless = birthday();
        nameless.cause.clear();
        QCOMPARE(record(nameless).error().code, ErrorCode::InputMissing);
    }

    /// What happened and its record are one: neither stands there without the other.
    void goesWithTheDeed()
    {
        const auto failed = m_school->connection->write([&](Transaction& tx) -> Result<void> {
            TRY(EventRecorder::record(tx, QStringLiteral("Maria"), birthday()));
            return fail(ErrorCode::Conflict, QStringLiteral("the deed failed"));
        });
        QVERIFY(!failed);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM event")), 0);
    }

    void keepsEverything()
    {
        NewEvent event = birthday();
        event.recipient = m_person;
        event.subjectKind = QStringLiteral("instalment");
        event.subjectId = 17;
        event.subjectVersion = 3;
        event.values.insert(QStringLiteral("due date"), dateValue({ 2026, 12, 1 }));
        event.deadlineAt = 42;
        const auto id = record(event)->id;
        const auto kept
            = m_school->write([&](Transaction& tx) { return EventStore::takeNew(tx, id); }).front();
        QCOMPARE(kept.type, EventType::Birthday);
        QCOMPARE(kept.person, m_person);
        QCOMPARE(kept.recipient, m_person);
        QCOMPARE(kept.subjectKind, event.subjectKind);
        QCOMPARE(kept.subjectId, 17);
        QCOMPARE(kept.subjectVersion, 3);
        QCOMPARE(kept.values, event.values);
        QCOMPARE(kept.deadlineAt, std::optional<qint64>(42));
        QCOMPARE(kept.author, QStringLiteral("Maria"));
        QCOMPARE(kept.state, EventState::New);
        QVERIFY(kept.happenedAt > 0);
    }

    /// Handled events are taken no more, and keep what became of them.
    void isHandledOnce()
    {
        const auto id = record(birthday())->id;
        QVERIFY(m_school->write([&](Transaction& tx) { return EventStore::hasNew(tx); }));
        m_school->write(
            [&](Transaction& tx) { return EventStore::markDropped(tx, { id }, QStringLiteral("silent")); });
        QVERIFY(!m_school->write([&](Transaction& tx) { return EventStore::hasNew(tx); }));
        QVERIFY(m_school->write([&](Transaction& tx) { return EventStore::takeNew(tx, 10); }).empty());
        const auto kept = m_school->write([&](Transaction& tx) { return EventStore::find(tx, id); });
        QCOMPARE(kept->state, EventState::Dropped);
        QCOMPARE(kept->reason, QStringLiteral("silent"));
        QVERIFY(kept->handledAt > 0);
    }

    /// Two windows that record the same at the same moment: one event, no error.
    void meetsAnother()
    {
        const auto other = m_school->database.connect(&m_school->clock);
        QVERIFY(record(birthday()));
        const auto known = other->write(
            [&](Transaction& tx) { return EventRecorder::record(tx, QStringLiteral("Jan"), birthday()); });
        QVERIFY(known && !known->isNew);
    }

private:
    NewEvent birthday(int year = 2026) const
    {
        NewEvent event;
        event.type = EventType::Birthday;
        event.person = m_person;
        event.cause = QStringLiteral("birthday:%1:%2").arg(m_person.value()).arg(year);
        return event;
    }
    Result<EventRecorder::Recorded> record(const NewEvent& event)
    {
        return m_school->connection->write(
            [&](Transaction& tx) { return EventRecorder::record(tx, QStringLiteral("Maria"), event); });
    }
    int many(const std::vector<NewEvent>& events)
    {
        return m_school->write(
            [&](Transaction& tx) { return EventRecorder::recordMany(tx, QStringLiteral("Maria"), events); });
    }

    std::unique_ptr<TestSchool> m_school;
    PersonId m_person;
};

BELFRY_TEST(tst_EventRecorder)
#include "tst_EventRecorder.moc"
