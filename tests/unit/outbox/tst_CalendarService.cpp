// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/CalendarService.h"
#include "core/outbox/CalendarStore.h"
#include "core/settings/SettingsStore.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include "tests/support/TestRegistry.h"

using namespace belfry::core;
using namespace belfry::core::outbox;
using namespace belfry::tests;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// The house opens every hour; here it keeps those of a new school.
class School : public OutboxHouse
{
public:
    School()
        : calendar(audit)
    {
        if (isReady()) {
            sql(QStringLiteral("UPDATE sending_hours SET is_open = (weekday < 7), opens_minute = 480, "
                               "closes_minute = 1200"));
            sql(QStringLiteral("DELETE FROM setting WHERE key = 'hours.holidays'"));
        }
    }

    SendingCalendar read()
    {
        return *connection->read([&](Transaction& tx) { return calendar.calendar(tx); });
    }
    Result<void> add(const QDate& first, const QDate& last, bool allowed = false, const Session* as = nullptr)
    {
        return connection->write([&](Transaction& tx) {
            return calendar.add(tx,
                as ? *as : owner,
                { {}, first, last, QStringLiteral("Ferie"), allowed, DayOffSource::Manual, {} });
        });
    }

    CalendarService calendar;
};

qint64 utc(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// ES-20 to ES-24 and decision 3 in the database.
class tst_CalendarService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<School>();
        if (!m_school->isReady()) {
            QSKIP("no PostgreSQL server");
        }
    }
    void cleanup() { m_school.reset(); }

    void aNewSchoolSendsMondayToSaturday();
    void hoursAreKept();
    void alwaysMeansAlways();
    void daysOffAreKeptAndRemoved();
    void badDaysAreRefused();
    void holidaysCanBeFilledInAndOverruled();
    void importedDaysAreReplacedByTheirUid();
    void onlySettingsPeopleChangeThem();
    void messagesWaitForTheHours();
    void theMarkerLooksAtTheClockAgain();
    void sendAnywayIsRecorded();
    void givingUpCountsOpenTimeOnly();

private:
    std::unique_ptr<School> m_school;
};

void tst_CalendarService::aNewSchoolSendsMondayToSaturday()
{
    TempDatabase fresh;
    const auto connection = fresh.connectMigrated(&m_school->clock);
    const auto calendar = *connection->read([](Transaction& tx) { return CalendarStore::calendar(tx); });
    QVERIFY(calendar.hours() == defaultHours());
    QCOMPARE(calendar.holidayRegion(), QStringLiteral("PL"));
    QCOMPARE(calendar.civilTime().zoneName(), QByteArray("Europe/Warsaw"));
}

void tst_CalendarService::hoursAreKept()
{
    WeekHours week = defaultHours();
    week[6] = { true, 600, 720 };
    week[0].isOpen = false;
    QVERIFY(m_school->write(
        [&](Transaction& tx) { return m_school->calendar.setHours(tx, m_school->owner, week); }));
    QVERIFY(m_school->read().hours() == week);
    for (const DayHours wrong : { DayHours { true, 600, 600 },
             DayHours { true, 1200, 480 },
             DayHours { true, -1, 600 },
             DayHours { true, 0, 1441 } }) {
        week[2] = wrong;
        const auto refused = m_school->write(
            [&](Transaction& tx) { return m_school->calendar.setHours(tx, m_school->owner, week); });
        QVERIFY(!refused && refused.error().code == ErrorCode::InputInvalid);
    }
}

void tst_CalendarService::alwaysMeansAlways()
{
    QVERIFY(m_school->add(QDate(2026, 11, 23), QDate(2026, 11, 27)));
    QVERIFY(
        m_school->write([&](Transaction& tx) { return m_school->calendar.setAlways(tx, m_school->owner); }));
    const auto always = m_school->read();
    const qint64 now = m_school->clock.nowMs();
    QCOMPARE(always.openTimeBetween(now, now + Q_INT64_C(366) * 86'400'000), Q_INT64_C(366) * 86'400'000);
    // A day off that is entered afterwards holds.
    QVERIFY(m_school->add(QDate(2026, 11, 30), QDate(2026, 11, 30)));
    QVERIFY(!m_school->read().isOpen(utc("2026-11-30T10:00:00Z")));
}

void tst_CalendarService::daysOffAreKeptAndRemoved()
{
    QVERIFY(m_school->add(QDate(2026, 11, 23), QDate(2026, 11, 25)));
    QVERIFY(!m_school->read().isOpen(utc("2026-11-24T10:00:00Z")));
    QVERIFY(m_school->add(QDate(2026, 11, 23), QDate(2026, 11, 25), true)); // replaces
    QVERIFY(m_school->read().isOpen(utc("2026-11-24T10:00:00Z")));
    QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM day_off")), 1);
    const auto remove = [&](const QDate& date) {
        return m_school->write(
            [&](Transaction& tx) { return m_school->calendar.removeOn(tx, m_school->owner, date); });
    };
    QCOMPARE(remove(QDate(2026, 11, 24)).value(), 1);
    QCOMPARE(remove(QDate(2026, 11, 24)).error().code, ErrorCode::InputInvalid);
    QVERIFY(remove(QDate(2026, 12, 25)).error().detail.contains(QStringLiteral("public holiday")));
}

void tst_CalendarService::badDaysAreRefused()
{
    QCOMPARE(m_school->add(QDate(2026, 11, 25), QDate(2026, 11, 24)).error().code, ErrorCode::InputInvalid);
    QCOMPARE(m_school->add(QDate(), QDate(2026, 11, 24)).error().code, ErrorCode::InputInvalid);
    QCOMPARE(m_school->add(QDate(2026, 1, 1), QDate(2028, 1, 1)).error().code, ErrorCode::InputInvalid);
    QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM day_off")), 0);
}

void tst_CalendarService::holidaysCanBeFilledInAndOverruled()
{
    const auto fill = [&] {
        return m_school->write([&](Transaction& tx) {
            return m_school->calendar.fillHolidays(tx, m_school->owner, QStringLiteral("AT"), 2026);
        });
    };
    QCOMPARE(fill().value(), 13);
    QCOMPARE(fill().value(), 0);
    QVERIFY(!m_school->read().isOpen(utc("2026-12-08T10:00:00Z"))); // no holiday in Poland
    auto days = *m_school->connection->read([&](Transaction& tx) {
        return m_school->calendar.daysOffWithHolidays(tx, QDate(2026, 12, 1), QDate(2026, 12, 31));
    });
    QCOMPARE(days.size(), size_t { 4 }); // 8, 24 (by rule), 25, 26
    days[2].sendingAllowed = true;
    QVERIFY(m_school->write(
        [&](Transaction& tx) { return m_school->calendar.update(tx, m_school->owner, days[2]); }));
    QVERIFY(m_school->read().isOpen(utc("2026-12-25T10:00:00Z")));
    QVERIFY(!m_school->read().isOpen(utc("2027-12-25T10:00:00Z")));
}

void tst_CalendarService::importedDaysAreReplacedByTheirUid()
{
    const auto import = [&](const QDate& first, bool allowed) {
        return m_school->write([&](Transaction& tx) {
            return m_school->calendar.importDays(tx,
                m_school->owner,
                { { {},
                    first,
                    first.addDays(4),
                    QStringLiteral("Ferie zimowe"),
                    allowed,
                    DayOffSource::Manual,
                    QStringLiteral("ferie@school") } });
        });
    };
    QCOMPARE(import(QDate(2027, 1, 18), false)->added, 1);
    QVERIFY(!m_school->read().isOpen(utc("2027-01-20T10:00:00Z")));
    const auto again = import(QDate(2027, 2, 1), true);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->replaced, 1);
    QVERIFY(m_school->read().isOpen(utc("2027-01-20T10:00:00Z")));
    QVERIFY2(!m_school->read().isOpen(utc("2027-02-02T10:00:00Z")), "the choice of a person is kept");
}

void tst_CalendarService::onlySettingsPeopleChangeThem()
{
    QCOMPARE(
        m_school->add(QDate(2026, 11, 23), QDate(2026, 11, 23), false, &m_school->secretary).error().code,
        ErrorCode::NotPermitted);
    const auto anyway = m_school->write([&](Transaction& tx) {
        return m_school->calendar.sendAnyway(tx, m_school->secretary, { OutboxId(1) });
    });
    QCOMPARE(anyway.error().code, ErrorCode::NotPermitted);
}

/// The clock stands at Saturday 13:00 in Warsaw.
void tst_CalendarService::messagesWaitForTheHours()
{
    const OutboxId id = m_school->queued(m_school->addStudent());
    m_school->clock.advance(7 * kHourMs);
    QVERIFY(m_school->claim().empty());
    QCOMPARE(m_school->state(id), QStringLiteral("ready"));
    QCOMPARE(m_school->connection->read([&](Transaction& tx) { return m_school->queue.opensAt(tx); }).value(),
        utc("2026-11-23T07:00:00Z"));
    m_school->clock.advance(36 * kHourMs - 1);
    QVERIFY(m_school->claim().empty());
    m_school->clock.advance(1);
    QCOMPARE(m_school->claim().size(), size_t { 1 });
}

void tst_CalendarService::theMarkerLooksAtTheClockAgain()
{
    const OutboxId id = m_school->queued(m_school->addStudent());
    m_school->clock.advance(7 * kHourMs - 1);
    QCOMPARE(m_school->claim().size(), size_t { 1 });
    m_school->clock.advance(1);
    QCOMPARE(m_school->mark(id, 1, QUuid::createUuid()), MarkerAnswer::Paused);
    QCOMPARE(m_school->state(id), QStringLiteral("claimed"));
}

void tst_CalendarService::sendAnywayIsRecorded()
{
    const OutboxId chosen = m_school->queued(m_school->addStudent());
    const OutboxId other = m_school->queued(m_school->addStudent());
    m_school->clock.advance(8 * kHourMs);
    const auto anyway = [&] {
        return *m_school->write(
            [&](Transaction& tx) { return m_school->calendar.sendAnyway(tx, m_school->owner, { chosen }); });
    };
    QCOMPARE(anyway(), std::vector<OutboxId> { chosen });
    QCOMPARE(anyway(), std::vector<OutboxId> {}); // once is enough
    QVERIFY(m_school->row(chosen).ignoresHours);
    QVERIFY(!m_school->row(other).ignoresHours);
    const auto claims = m_school->claim();
    QCOMPARE(claims.size(), size_t { 1 });
    QCOMPARE(claims[0].id, chosen);
    QCOMPARE(m_school->mark(chosen, 1, QUuid::createUuid()), MarkerAnswer::Go);
    QCOMPARE(m_school->word(QStringLiteral("SELECT actor FROM outbox_history WHERE reason = 'send_anyway'")),
        QStringLiteral("Olga"));
    QCOMPARE(m_school->number(
                 QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'outbox.send_anyway'")),
        1);
}

void tst_CalendarService::givingUpCountsOpenTimeOnly()
{
    const auto tick = [&] {
        return *m_school->write([&](Transaction& tx) {
            return m_school->channels.tickOpenTime(tx, Channel::Email, m_school->clock.nowMs());
        });
    };
    tick();
    m_school->clock.advance(7 * kHourMs - 600'000);
    tick(); // nobody worked meanwhile: no more than one long tick counts
    const qint64 before = tick();
    m_school->clock.advance(900'000); // ten minutes open, five closed
    QCOMPARE(tick(), before + 600'000);
    m_school->clock.advance(900'000);
    QCOMPARE(tick(), before + 600'000);
}

BELFRY_TEST(tst_CalendarService)
#include "tst_CalendarService.moc"
