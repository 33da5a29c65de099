// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Calendar.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QtTest>

using namespace belfry::core;
using formats::Calendar;
using formats::CalendarDays;

namespace {

Result<std::vector<CalendarDays>> read(const QByteArray& events, int years = 3)
{
    QByteArray bytes
        = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n" + events + "END:VCALENDAR\r\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return Calendar::read(
        buffer, CivilTime("Europe/Warsaw"), QDate(2026, 1, 1), QDate(2026, 1, 1).addYears(years));
}

QByteArray vevent(const QByteArray& lines, const QByteArray& uid = "one")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Ferie\r\n" + lines + "END:VEVENT\r\n";
}

QString shown(const Result<std::vector<CalendarDays>>& days)
{
    if (!days) {
        return days.error().detail;
    }
    QStringList words;
    for (const CalendarDays& day : *days) {
        words.append(day.first == day.last
                ? day.first.toString(Qt::ISODate)
                : day.first.toString(Qt::ISODate) + QLatin1Char('/') + day.last.toString(Qt::ISODate));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

/// ES-24: school holidays from a calendar file.
class tst_Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void keepsNamesAndUids();
    void refusesWhatIsNoCalendar();
    void refusesALargeFile();
    void refusesEndlessRules();
};

void tst_Calendar::readsDays_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("days");
    QTest::newRow("whole days, the end is exclusive")
        << vevent("DTSTART;VALUE=DATE:20270118\r\nDTEND;VALUE=DATE:20270201\r\n") << "2027-01-18/2027-01-31";
    QTest::newRow("one day without an end") << vevent("DTSTART;VALUE=DATE:20270118\r\n") << "2027-01-18";
    QTest::newRow("a duration") << vevent("DTSTART;VALUE=DATE:20270118\r\nDURATION:P3D\r\n")
                                << "2027-01-18/2027-01-20";
    QTest::newRow("UTC evening is the next civil day")
        << vevent("DTSTART:20270118T233000Z\r\nDTEND:20270119T003000Z\r\n") << "2027-01-19";
    QTest::newRow("midnight ends the day before")
        << vevent("DTSTART:20270118T080000\r\nDTEND:20270119T000000\r\n") << "2027-01-18";
    QTest::newRow("every year") << vevent("DTSTART;VALUE=DATE:20200601\r\nRRULE:FREQ=YEARLY\r\n")
                                << "2026-06-01 2027-06-01 2028-06-01";
    QTest::newRow("three times, one left out") << vevent(
        "DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20260608\r\n")
                                               << "2026-06-01 2026-06-15";
    QTest::newRow("until") << vevent("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=DAILY;UNTIL=20260603\r\n")
                           << "2026-06-01 2026-06-02 2026-06-03";
    QTest::newRow("one repetition moved")
        << vevent("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n")
            + vevent("RECURRENCE-ID;VALUE=DATE:20260608\r\nDTSTART;VALUE=DATE:20260610\r\n")
        << "2026-06-01 2026-06-10";
    QTest::newRow("an extra date") << vevent("DTSTART;VALUE=DATE:20260601\r\nRDATE;VALUE=DATE:20260701\r\n")
                                   << "2026-06-01 2026-07-01";
    QTest::newRow("cancelled") << vevent("DTSTART;VALUE=DATE:20260601\r\nSTATUS:CANCELLED\r\n") << "";
    QTest::newRow("outside the time that is wanted") << vevent("DTSTART;VALUE=DATE:20190601\r\n") << "";
    QTest::newRow("a date that does not exist") << vevent("DTSTART;VALUE=DATE:20260230\r\n") << "";
    QTest::newRow("30 February every year")
        << vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n") << "";
    QTest::newRow("29 February every year")
        << vevent("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\n") << "2028-02-29";
}

void tst_Calendar::readsDays()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, days);
    QCOMPARE(shown(read(events)), days);
}

void tst_Calendar::keepsNamesAndUids()
{
    const auto days
        = read(vevent("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n", "ferie@school"));
    QCOMPARE(days->size(), size_t { 2 });
    QCOMPARE(days->at(0).name, QStringLiteral("Ferie"));
    QVERIFY(days->at(0).uid.startsWith(QLatin1String("ferie@school")));
    QVERIFY(days->at(0).uid != days->at(1).uid);
}

void tst_Calendar::refusesWhatIsNoCalendar()
{
    for (const QByteArray& bytes :
        { QByteArray(), QByteArray("Imię;Nazwisko"), QByteArray("PK\3\4\0BEGIN:VCALENDAR", 20) }) {
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        const auto days = Calendar::read(buffer, CivilTime("UTC"), QDate(2026, 1, 1), QDate(2029, 1, 1));
        QVERIFY(!days);
        QCOMPARE(days.error().code, ErrorCode::InputInvalid);
    }
    const auto unclosed = read("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260601\r\n");
    QVERIFY(!unclosed);
    QCOMPARE(unclosed.error().code, ErrorCode::InputInvalid);
}

/// 100 MB are refused after the first few, with a sentence that says what to do.
void tst_Calendar::refusesALargeFile()
{
    class Endless final : public QIODevice
    {
    public:
        qint64 given = 0;
        qint64 readData(char* data, qint64 size) override
        {
            std::fill(data, data + size, 'x');
            given += size;
            return size;
        }
        qint64 writeData(const char*, qint64) override { return -1; }
        bool isSequential() const override { return true; }
    };
    Endless endless;
    endless.open(QIODevice::ReadOnly);
    const auto days = Calendar::read(endless, CivilTime("UTC"), QDate(2026, 1, 1), QDate(2029, 1, 1));
    QVERIFY(!days && days.error().detail.contains(QStringLiteral("larger than 8 MB")));
    QVERIFY(endless.given <= Calendar::kLargestFile + 1024LL * 1024);
}

void tst_Calendar::refusesEndlessRules()
{
    QVERIFY(shown(read(vevent("DTSTART:20260601T000000Z\r\nRRULE:FREQ=SECONDLY\r\n")))
            .contains(QStringLiteral("more often than daily")));
    QByteArray many;
    for (int index = 0; index < 10; ++index) {
        many += vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY\r\n", QByteArray::number(index));
    }
    QVERIFY(shown(read(many)).contains(QStringLiteral("more than 5000 days")));
}

BELFRY_TEST(tst_Calendar)
#include "tst_Calendar.moc"
