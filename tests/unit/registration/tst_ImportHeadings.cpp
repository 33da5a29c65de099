// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportRow.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::registration;

class tst_ImportHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("fields");
        QTest::newRow("Polish") << QString::fromUtf16(
            u"Imię|NAZWISKO|E-mail|Telefon|Grupa|Opiekun|E-mail opiekuna|Telefon opiekuna|Data "
            u"urodzenia|Login|Hasło|Numer|Zgoda|Uwagi")
                                << QStringLiteral(
                                       "given_name|family_name|email|phone|group|guardian_name|guardian_"
                                       "email|guardian_phone|birth_date|login|password|number|consent|note");
        QTest::newRow("Polish, one name")
            << QString::fromUtf16(
                   u"Lp.|Imię i nazwisko|adres e-mail|Komórka|Klasa|Rodzic|e-mail rodzica|tel. rodzica|PESEL")
            << QStringLiteral(
                   "ignore|full_name|email|phone|group|guardian_name|guardian_email|guardian_phone|ignore");
        QTest::newRow("German") << QString::fromUtf16(
            u"Vorname|Nachname|E-Mail-Adresse|Handy|Kurs|Erziehungsberechtigte|E-Mail Eltern|Telefon "
            u"Eltern|Geburtsdatum|Benutzername|Passwort|Kundennummer|Einwilligung|Bemerkungen")
                                << QStringLiteral(
                                       "given_name|family_name|email|phone|group|guardian_name|guardian_"
                                       "email|guardian_phone|birth_date|login|password|number|consent|note");
        QTest::newRow("German, Name") << QString::fromUtf16(u"Name|Vorname|Klasse|Telefonnummer")
                                      << QStringLiteral("family_name|given_name|group|phone");
        QTest::newRow("German, one name") << QString::fromUtf16(u"Schüler|Gruppe|Mutter|Mobil Mutter")
                                          << QStringLiteral("full_name|group|guardian_name|guardian_phone");
        QTest::newRow("English") << QStringLiteral(
            "First name|Last Name|Email|Mobile phone|Class|Parent|Parent e-mail|Parent phone|Date of "
            "birth|Username|Password|Student ID|GDPR|Notes")
                                 << QStringLiteral(
                                        "given_name|family_name|email|phone|group|guardian_name|guardian_"
                                        "email|guardian_phone|birth_date|login|password|number|consent|note");
        QTest::newRow("English, Name and Surname")
            << QStringLiteral("Name|Surname") << QStringLiteral("given_name|family_name");
        QTest::newRow("only Name") << QStringLiteral("Name|E-mail") << QStringLiteral("full_name|email");
        QTest::newRow("numbered") << QString::fromUtf16(u"Uczeń|Opiekun 1|Opiekun 2|E-mail opiekuna 2")
                                  << QStringLiteral("full_name|guardian_name|guardian_name|guardian_email");
        QTest::newRow("nothing known") << QStringLiteral("x|y|") << QStringLiteral("ignore|ignore|ignore");
    }
    void guesses()
    {
        QFETCH(QString, headings);
        QFETCH(QString, fields);
        QStringList guessed;
        for (const ImportField field : ImportService::guess(headings.split(QLatin1Char('|')))) {
            guessed.append(fieldName(field));
        }
        QCOMPARE(guessed.join(QLatin1Char('|')), fields);
    }

    void aMappingFileCountsMore()
    {
        const QStringList headings { QStringLiteral("Kto"), QStringLiteral("E-mail") };
        const auto mapping
            = ImportService::mapped(headings, { { QStringLiteral("kto"), QStringLiteral("full_name") } });
        QVERIFY(mapping);
        QVERIFY(*mapping == Mapping({ ImportField::FullName, ImportField::Email }));
        QCOMPARE(ImportService::mapped(headings, { { QStringLiteral("kto"), QStringLiteral("name") } })
                     .error()
                     .code,
            ErrorCode::InputInvalid);
        QCOMPARE(ImportService::mapped(headings, { { QStringLiteral("wer"), QStringLiteral("full_name") } })
                     .error()
                     .code,
            ErrorCode::InputInvalid);
    }

    void everyFieldHasAName()
    {
        for (const ImportField field : { ImportField::Ignore,
                 ImportField::GivenName,
                 ImportField::ReceivesSms,
                 ImportField::Language,
                 ImportField::Note }) {
            QCOMPARE(fieldFromName(fieldName(field)), std::optional(field));
        }
        QVERIFY(!fieldFromName(QStringLiteral("nonsense")));
    }

    void birthDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("dd.mm.yyyy") << QStringLiteral("03.04.2014") << QDate(2014, 4, 3);
        QTest::newRow("d.m.yyyy") << QStringLiteral("3.4.2014") << QDate(2014, 4, 3);
        QTest::newRow("with r.") << QStringLiteral("3.4.2014 r.") << QDate(2014, 4, 3);
        QTest::newRow("dashes") << QStringLiteral("03-04-2014") << QDate(2014, 4, 3);
        QTest::newRow("ISO") << QStringLiteral("2014-04-03") << QDate(2014, 4, 3);
        QTest::newRow("ISO with time") << QStringLiteral("2014-04-03 00:00:00") << QDate(2014, 4, 3);
        QTest::newRow("leap day") << QStringLiteral("29.02.2012") << QDate(2012, 2, 29);
        QTest::newRow("no leap day") << QStringLiteral("29.02.2013") << QDate();
        QTest::newRow("31 February") << QStringLiteral("31.02.2014") << QDate();
        QTest::newRow("month 13") << QStringLiteral("01.13.2014") << QDate();
        QTest::newRow("two digits") << QStringLiteral("03.04.14") << QDate();
        QTest::newRow("future") << QStringLiteral("03.04.2101") << QDate();
        QTest::newRow("long ago") << QStringLiteral("03.04.1014") << QDate();
        QTest::newRow("words") << QStringLiteral("3 kwietnia 2014") << QDate();
    }
    void birthDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(birthDateFrom(text, QDate(2026, 11, 21)), date);
    }

    void severalValuesInACell()
    {
        const QStringList headings { QStringLiteral("Uczeń"),
            QStringLiteral("E-mail"),
            QStringLiteral("Telefon"),
            QStringLiteral("Grupa"),
            QStringLiteral("SMS") };
        const ImportRowReader reader(headings, ImportService::guess(headings), QStringLiteral("PL"), {});
        const ParsedRow row = reader.read({ 2,
            { QStringLiteral("Anna Nowak"),
                QStringLiteral("a@example.org; A@EXAMPLE.org, b@example.org\nc@example.org d@example.org"),
                QStringLiteral("600 100 200 / 22 555 01 00"),
                QStringLiteral("A1;B2, C3/D4"),
                QStringLiteral("nie") } });
        QCOMPARE(row.issues.size(), size_t { 0 });
        QCOMPARE(row.student.points.size(), size_t { 6 });
        QVERIFY(!row.student.points[4].receivesSms);
        QCOMPARE(row.groups,
            QStringList(
                { QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("C3"), QStringLiteral("D4") }));
    }

    void mobilesReceiveSmsUnlessTheFileSaysOtherwise()
    {
        const QStringList headings { QStringLiteral("Uczeń"), QStringLiteral("Telefon") };
        const ImportRowReader reader(headings, ImportService::guess(headings), QStringLiteral("PL"), {});
        const ParsedRow row
            = reader.read({ 2, { QStringLiteral("Anna Nowak"), QStringLiteral("600100200; 22 555 01 00") } });
        QCOMPARE(row.student.points.size(), size_t { 2 });
        QVERIFY(row.student.points[0].receivesSms);
        QVERIFY(!row.student.points[1].receivesSms);
    }

    void familyNameFirstWhereTheHeadingSaysSo()
    {
        const QStringList headings { QStringLiteral("Nazwisko i imię") };
        const ImportRowReader reader(headings, ImportService::guess(headings), QStringLiteral("PL"), {});
        const ParsedRow row = reader.read({ 2, { QStringLiteral("Nowak Anna Maria") } });
        QCOMPARE(row.student.familyName, QStringLiteral("Nowak"));
        QCOMPARE(row.student.givenName, QStringLiteral("Anna Maria"));
    }

    void twoPartsOfAGuardiansName()
    {
        const QStringList headings { QStringLiteral("Uczeń"),
            QStringLiteral("Imię opiekuna"),
            QStringLiteral("Nazwisko opiekuna"),
            QStringLiteral("E-mail opiekuna") };
        const ImportRowReader reader(headings, ImportService::guess(headings), QStringLiteral("PL"), {});
        const ParsedRow row = reader.read({ 2,
            { QStringLiteral("Ola Nowak"),
                QStringLiteral("Anna"),
                QStringLiteral("Nowak"),
                QStringLiteral("a@example.org") } });
        QCOMPARE(row.guardians.size(), size_t { 1 });
        QCOMPARE(row.guardians[0].givenName, QStringLiteral("Anna"));
        QCOMPARE(row.guardians[0].familyName, QStringLiteral("Nowak"));
        QCOMPARE(row.guardians[0].points.size(), size_t { 1 });
    }
};

BELFRY_TEST(tst_ImportHeadings)
#include "tst_ImportHeadings.moc"
