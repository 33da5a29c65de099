// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Holidays.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/formats/Python.h"

#include <QProcess>
#include <QtTest>

using namespace belfry::core::outbox;

/// ES-24: public holidays by rule, against dateutil and against the published calendars.
class tst_Holidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterIsThatOfDateutil();
    void publishedCalendars_data();
    void publishedCalendars();
    void everyStateHasItsOwn();
    void laws();
    void nothingForWhatIsNotKnown();
};

void tst_Holidays::easterIsThatOfDateutil()
{
    QProcess python;
    python.start(belfry::tests::pythonProgram(),
        { qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/tests/unit/outbox/civil_minutes.py"),
            QStringLiteral("easter") });
    QVERIFY2(python.waitForFinished(), "python3 is needed");
    const QString error = QString::fromUtf8(python.readAllStandardError());
    QVERIFY2(python.exitCode() == 0, qPrintable(QStringLiteral("python3-dateutil is needed: ") + error));
    int years = 0;
    const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 3) {
            QCOMPARE(Holidays::easterSunday(words[0].toInt()),
                QDate(words[0].toInt(), words[1].toInt(), words[2].toInt()));
            ++years;
        }
    }
    QCOMPARE(years, 4100 - 1583);
}

void tst_Holidays::publishedCalendars_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* region, int year, const char* dates) {
        QTest::addRow("%s %d", region, year)
            << QString::fromLatin1(region) << year << QString::fromLatin1(dates);
    };
    row("PL", 2024, "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26");
    row("PL", 2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26");
    row("PL", 2026, "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26");
    row("PL", 2018, "01-01 01-06 04-01 04-02 05-01 05-03 05-20 05-31 08-15 11-01 11-11 11-12 12-25 12-26");
    row("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26");
    row("DE", 2017, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26");
    row("DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26");
    row("DE-BY", 2027, "01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26");
    row("DE-BE", 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26");
    row("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26");
    row("AT", 2025, "01-01 01-06 04-21 05-01 05-29 06-09 06-19 08-15 10-26 11-01 12-08 12-25 12-26");
}

void tst_Holidays::publishedCalendars()
{
    QFETCH(QString, region);
    QFETCH(int, year);
    QFETCH(QString, dates);
    QStringList found;
    for (const Holiday& holiday : Holidays::of(region, year)) {
        found.append(holiday.date.toString(QStringLiteral("MM-dd")));
        QVERIFY(!holiday.name.isEmpty());
        QCOMPARE(holiday.date.year(), year);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), dates);
}

/// How many working-week holidays the sixteen states publish for 2026.
void tst_Holidays::everyStateHasItsOwn()
{
    const std::pair<const char*, int> states[] { { "DE-BW", 12 },
        { "DE-BY", 13 },
        { "DE-BE", 10 },
        { "DE-BB", 12 },
        { "DE-HB", 10 },
        { "DE-HH", 10 },
        { "DE-HE", 10 },
        { "DE-MV", 11 },
        { "DE-NI", 10 },
        { "DE-NW", 11 },
        { "DE-RP", 11 },
        { "DE-SL", 12 },
        { "DE-SN", 11 },
        { "DE-ST", 11 },
        { "DE-SH", 10 },
        { "DE-TH", 11 } };
    for (const auto& [state, count] : states) {
        QCOMPARE(static_cast<int>(Holidays::of(QLatin1String(state), 2026).size()), count);
    }
    QCOMPARE(Holidays::regions().size(), qsizetype { 3 + 16 });
}

void tst_Holidays::laws()
{
    const QString poland = QStringLiteral("PL");
    QVERIFY(!Holidays::on(poland, QDate(2024, 12, 24)));
    QCOMPARE(Holidays::on(poland, QDate(2025, 12, 24))->name, QStringLiteral("Wigilia Bożego Narodzenia"));
    QVERIFY(!Holidays::on(poland, QDate(2010, 1, 6)));
    QVERIFY(Holidays::on(poland, QDate(2011, 1, 6)));
    QVERIFY(Holidays::on(poland, QDate(2099, 11, 11)));
    QVERIFY(!Holidays::on(QStringLiteral("DE-NI"), QDate(2016, 10, 31)));
    QVERIFY(Holidays::on(QStringLiteral("DE-NI"), QDate(2018, 10, 31)));
}

void tst_Holidays::nothingForWhatIsNotKnown()
{
    QVERIFY(Holidays::of(QStringLiteral("FR"), 2026).empty());
    QVERIFY(Holidays::of(QString(), 2026).empty());
    QVERIFY(!Holidays::isKnown(QStringLiteral("D")));
}

BELFRY_TEST(tst_Holidays)
#include "tst_Holidays.moc"
