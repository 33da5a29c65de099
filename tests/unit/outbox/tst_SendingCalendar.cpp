// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingCalendar.h"
#include "core/outbox/SendingPlan.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/formats/Python.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::outbox;

namespace {

constexpr qint64 kMinuteMs = 60LL * 1000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

qint64 utc(const QString& text)
{
    return QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate).toMSecsSinceEpoch();
}

QString shown(std::optional<qint64> utcMs)
{
    return utcMs
        ? QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
        : QStringLiteral("never");
}

SendingCalendar school(std::vector<DayOff> daysOff = {}, const QString& region = QStringLiteral("PL"))
{
    return { defaultHours(), std::move(daysOff), region, CivilTime("Europe/Warsaw") };
}

DayOff dayOff(const QDate& first, const QDate& last, bool sendingAllowed = false)
{
    return { {}, first, last, QStringLiteral("Ferie"), sendingAllowed, DayOffSource::Manual, {} };
}

} // namespace

/// ES-20, ES-21, ES-23, ES-24: hours, days off and holidays in the school's civil time.
class tst_SendingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensMondayToSaturdayFromEightToTwenty_data();
    void opensMondayToSaturdayFromEightToTwenty();
    void aDayOffClosesUnlessSendingIsAllowed();
    void aRuleHolidayMayBeOverruled();
    void neverOpensWithoutHours();
    void stretchesJoinOverMidnight();
    void agreesWithZoneinfo_data();
    void agreesWithZoneinfo();
    void countsAndFindsWhatTheMinutesSay();
    void plansWithinLimits();
    void plansOverSundayAndHolidays();
};

void tst_SendingCalendar::opensMondayToSaturdayFromEightToTwenty_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<int>("state");
    const auto row
        = [](const char* name, const char* now, const char* opening, SendingCalendar::State state) {
              QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(opening)
                                  << static_cast<int>(state);
          };
    using State = SendingCalendar::State;
    row("Saturday noon", "2026-11-21T11:00:00", "2026-11-21T11:00", State::Open);
    row("Saturday, last minute", "2026-11-21T18:59:00", "2026-11-21T18:59", State::Open);
    row("Saturday evening", "2026-11-21T19:00:00", "2026-11-23T07:00", State::OutsideHours);
    row("Sunday", "2026-11-22T12:00:00", "2026-11-23T07:00", State::OutsideHours);
    row("Monday, one minute early", "2026-11-23T06:59:00", "2026-11-23T07:00", State::OutsideHours);
    row("Monday at eight", "2026-11-23T07:00:00", "2026-11-23T07:00", State::Open);
    row("Independence Day", "2026-11-11T10:00:00", "2026-11-12T07:00", State::DayOff);
    row("All Saints on a Sunday", "2026-11-01T10:00:00", "2026-11-02T07:00", State::DayOff);
    row("the three days of Christmas 2026, and Sunday",
        "2026-12-24T09:00:00",
        "2026-12-28T07:00",
        State::DayOff);
    row("Christmas Eve of 2024 was no holiday", "2024-12-24T09:00:00", "2024-12-24T09:00", State::Open);
    row("summer time", "2026-07-13T05:59:00", "2026-07-13T06:00", State::OutsideHours);
}

void tst_SendingCalendar::opensMondayToSaturdayFromEightToTwenty()
{
    QFETCH(QString, now);
    QFETCH(QString, opening);
    QFETCH(int, state);
    const auto calendar = school();
    QCOMPARE(static_cast<int>(calendar.at(utc(now)).state), state);
    QCOMPARE(shown(calendar.nextOpening(utc(now))), opening);
}

void tst_SendingCalendar::aDayOffClosesUnlessSendingIsAllowed()
{
    const QDate monday(2026, 11, 23);
    const auto closed = school({ dayOff(monday, monday.addDays(2)) });
    QCOMPARE(static_cast<int>(closed.at(utc(QStringLiteral("2026-11-24T10:00:00"))).state),
        static_cast<int>(SendingCalendar::State::DayOff));
    QCOMPARE(closed.at(utc(QStringLiteral("2026-11-24T10:00:00"))).dayOff, QStringLiteral("Ferie"));
    QCOMPARE(shown(closed.nextOpening(utc(QStringLiteral("2026-11-23T10:00:00")))),
        QStringLiteral("2026-11-26T07:00"));
    const auto allowed = school({ dayOff(monday, monday.addDays(2), true) });
    QVERIFY(allowed.isOpen(utc(QStringLiteral("2026-11-24T10:00:00"))));
}

void tst_SendingCalendar::aRuleHolidayMayBeOverruled()
{
    const QDate date(2026, 11, 11);
    DayOff holiday = dayOff(date, date, true);
    const qint64 noon = utc(QStringLiteral("2026-11-11T11:00:00"));
    QVERIFY2(
        !school({ dayOff(date.addDays(-1), date, true) }).isOpen(noon), "holidays within a longer time stay");
    holiday.source = DayOffSource::Holiday;
    QVERIFY(school({ holiday }).isOpen(noon));
    QVERIFY(!school({ holiday }).isOpen(utc(QStringLiteral("2027-11-11T11:00:00"))));
    QVERIFY(school({}, QString()).isOpen(noon));
    QVERIFY(school({}, QStringLiteral("DE")).isOpen(noon));
}

void tst_SendingCalendar::neverOpensWithoutHours()
{
    const SendingCalendar closed({}, {}, {}, CivilTime("Europe/Warsaw"));
    const qint64 noon = utc(QStringLiteral("2026-11-21T11:00:00"));
    QVERIFY(!closed.isOpen(noon));
    QCOMPARE(shown(closed.nextOpening(noon)), QStringLiteral("never"));
    QCOMPARE(closed.openTimeBetween(noon, noon + 1000 * kHourMs), 0);
    QCOMPARE(planSending(closed, {}, noon, 3).unplanned, 3);
}

void tst_SendingCalendar::stretchesJoinOverMidnight()
{
    const auto always = SendingCalendar::always();
    const qint64 noon = utc(QStringLiteral("2026-11-21T11:00:00"));
    QVERIFY(always.isOpen(noon));
    QVERIFY(always.openUntil(noon) > noon + 365 * 24 * kHourMs);
    QCOMPARE(always.openTimeBetween(noon, noon + 1000 * kHourMs), 1000 * kHourMs);
    QCOMPARE(shown(school().openUntil(noon)), QStringLiteral("2026-11-21T19:00"));
}

/// F15. BELFRY_LONG=1 judges every minute of 2024 to 2040, as ./dev torture does.
void tst_SendingCalendar::agreesWithZoneinfo_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes");
    // Windows that begin, end and lie in the hours that are left out or come twice.
    const std::pair<int, int> windows[] {
        { 480, 1200 }, { 0, 1440 }, { 75, 140 }, { 130, 160 }, { 150, 1200 }
    };
    for (const char* zone : { "Europe/Warsaw", "Europe/Berlin", "Europe/London", "Australia/Lord_Howe" }) {
        for (const auto& [opens, closes] : windows) {
            QTest::addRow("%s %d-%d", zone, opens, closes) << QString::fromLatin1(zone) << opens << closes;
        }
    }
}

void tst_SendingCalendar::agreesWithZoneinfo()
{
    QFETCH(QString, zone);
    QFETCH(int, opens);
    QFETCH(int, closes);
    const bool all = qEnvironmentVariableIsSet("BELFRY_LONG");
    QProcess python;
    python.start(belfry::tests::pythonProgram(),
        { qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/tests/unit/outbox/civil_minutes.py"),
            zone,
            QString::number(opens),
            QString::number(closes),
            all ? QStringLiteral("all") : QStringLiteral("quick") });
    QVERIFY2(python.waitForFinished(1000 * 1000), "python3 is needed");
    QCOMPARE(python.exitCode(), 0);

    std::vector<DayOff> daysOff;
    constexpr qint64 kJulianOfOrdinal = 1721425;
    for (QDate date(2023, 12, 1); date.year() < 2042; date = date.addDays(1)) {
        if ((date.toJulianDay() - kJulianOfOrdinal) % 97 == 0) {
            daysOff.push_back(dayOff(date, date));
        }
    }
    WeekHours hours;
    hours.fill({ true, opens, closes });
    const SendingCalendar calendar(hours, daysOff, {}, CivilTime(zone.toLatin1()));

    int days = 0;
    const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 3) {
            continue;
        }
        ++days;
        const qint64 start = utc(QString::fromLatin1(words[0]) + QLatin1String("T00:00:00"));
        QByteArray marks;
        for (int minute = 0; minute < 1440; ++minute) {
            marks.append(calendar.isOpen(start + minute * kMinuteMs) ? '1' : '0');
        }
        QCOMPARE(words[0] + ' ' + QByteArray::number(marks.count('1')) + ' '
                + QCryptographicHash::hash(marks, QCryptographicHash::Sha256).toHex(),
            line.trimmed());
    }
    QVERIFY2(days >= (all ? 6210 : 130), qPrintable(QString::number(days)));
}

void tst_SendingCalendar::countsAndFindsWhatTheMinutesSay()
{
    QRandomGenerator random(15);
    for (const char* zone : { "Europe/Warsaw", "Australia/Lord_Howe" }) {
        WeekHours hours = defaultHours();
        hours[6] = { true, 100, 200 };
        const SendingCalendar calendar(hours, {}, QStringLiteral("PL"), CivilTime(zone));
        for (int round = 0; round < 60; ++round) {
            // Around the changes of March and October too.
            const qint64 from = utc(QStringLiteral("2026-03-20T00:00:00"))
                + random.bounded(30 * 1440) * kMinuteMs + (round % 2) * Q_INT64_C(208) * 24 * kHourMs;
            const int minutes = random.bounded(1, 4 * 1440);
            qint64 open = 0;
            std::optional<qint64> first;
            for (int minute = 0; minute < minutes; ++minute) {
                if (calendar.isOpen(from + minute * kMinuteMs)) {
                    open += kMinuteMs;
                    first = first ? first : std::optional(from + minute * kMinuteMs);
                }
            }
            QCOMPARE(calendar.openTimeBetween(from, from + minutes * kMinuteMs), open);
            if (first) {
                QCOMPARE(shown(calendar.nextOpening(from)), shown(first));
            } else {
                QVERIFY(calendar.nextOpening(from).value_or(from + minutes * kMinuteMs)
                    >= from + minutes * kMinuteMs);
            }
        }
    }
}

/// "250 mails: 180 today, the rest tomorrow from 8:00" (wish 16).
void tst_SendingCalendar::plansWithinLimits()
{
    const auto calendar = school();
    const qint64 evening = utc(QStringLiteral("2026-11-24T17:01:00")); // 18:01, a Tuesday
    const auto plan = planSending(calendar, { 0, 90, 0 }, evening, 250);
    QCOMPARE(plan.days.size(), size_t { 2 });
    QCOMPARE(plan.days[0].count, 180);
    QCOMPARE(plan.days[1].count, 70);
    QCOMPARE(shown(plan.days[1].firstAt), QStringLiteral("2026-11-25T07:00"));
    QVERIFY(plan.isSlowed);
    QCOMPARE(plan.unplanned, 0);

    const auto minutes = planSending(calendar, { 30, 0, 0 }, evening, 90);
    QCOMPARE(shown(minutes.finishAt()), QStringLiteral("2026-11-24T17:03"));
    QVERIFY(!planSending(calendar, {}, evening, 250).isSlowed);

    const std::vector<qint64> earlier(400, evening - kHourMs);
    const auto day = planSending(calendar, { 0, 0, 500 }, evening, 250, earlier);
    QCOMPARE(day.days.size(), size_t { 2 });
    QCOMPARE(day.days[0].count, 100);
    QCOMPARE(shown(day.days[1].firstAt), QStringLiteral("2026-11-25T16:01"));
}

void tst_SendingCalendar::plansOverSundayAndHolidays()
{
    const auto plan = planSending(
        school(), {}, utc(QStringLiteral("2026-12-23T19:30:00")), 10); // Wednesday evening before Christmas
    QCOMPARE(plan.days.size(), size_t { 1 });
    QCOMPARE(shown(plan.days[0].firstAt), QStringLiteral("2026-12-28T07:00"));
}

BELFRY_TEST(tst_SendingCalendar)
#include "tst_SendingCalendar.moc"
