// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Spreadsheet.h"
#include "core/formats/Table.h"
#include "core/formats/TableFault.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::formats;

class tst_Table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRecordsAndSkipsBlankOnes()
    {
        const auto table = readTable(" Imi\xC4\x99 ;E-mail\r\n\r\nAnna; a@x.pl "
                                     "\r\n;\r\n\"Jan\r\nMaria\";b@x.pl;extra\r\nOla\r\nEwa;;;\r\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->headings, (QStringList { u"Imię"_qs, u"E-mail"_qs }));
        QCOMPARE(table->encoding, u"UTF-8"_qs);
        QCOMPARE(table->delimiter, QChar(u';'));
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->rows[0].number, 3);
        QCOMPARE(table->rows[0].cells, (QStringList { u"Anna"_qs, u"a@x.pl"_qs }));
        QCOMPARE(table->rows[1].number, 5);
        QCOMPARE(table->rows[1].cells, (QStringList { u"Jan\r\nMaria"_qs, u"b@x.pl"_qs, u"extra"_qs }));
        QCOMPARE(table->rows[2].cells, (QStringList { u"Ola"_qs, QString() }));
        QCOMPARE(table->rows[3].cells, (QStringList { u"Ewa"_qs, QString() }));
    }
    void headingIsRowOne()
    {
        const auto table = readTable("\n;\nA;B\n1;2\n");
        QCOMPARE(table->headings, (QStringList { u"A"_qs, u"B"_qs }));
        QCOMPARE(table->rows[0].number, 2);
    }
    void joinsBrokenHeadings()
    {
        QCOMPARE(readTable("\"E-mail\nopiekuna\";B\n")->headings,
            (QStringList { u"E-mail opiekuna"_qs, u"B"_qs }));
    }
    void choosesByContent()
    {
        const auto bytes = writeSpreadsheet(u"Lista"_qs,
            { u"Imię"_qs, u"Telefon"_qs },
            { { u"Żaneta"_qs, u"600100200"_qs }, {}, { QString(), u"0600"_qs } });
        QVERIFY(bytes.has_value());
        const auto table = readTable(*bytes);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->sheet, u"Lista"_qs);
        QVERIFY(table->encoding.isEmpty() && table->delimiter.isNull());
        QCOMPARE(table->headings, (QStringList { u"Imię"_qs, u"Telefon"_qs }));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[0].cells, (QStringList { u"Żaneta"_qs, u"600100200"_qs }));
        QCOMPARE(table->rows[1].number, 4);
        QCOMPARE(table->rows[1].cells, (QStringList { QString(), u"0600"_qs }));
    }
    void readsExcelsOwnExports_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("name");
        const QString polish
            = u"Imię;Nazwisko;E-mail\r\nŁucja;Gżegżółka;l@x.pl\r\n\"Jan; Maria\";\"Ślaz \"\"S\"\"\r\n2\";j@x.pl\r\n"_qs;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QString tabs = polish;
        tabs.replace(u"Jan; Maria"_qs, u"Jan, Maria"_qs).replace(u';', u'\t');
        QTest::newRow("Poland, CSV") << QByteArray(
            "Imi\xEA;Nazwisko;E-mail\r\n\xA3ucja;G\xBF"
            "eg\xBF\xF3\xB3ka;l@x.pl\r\n\"Jan; Maria\";\"\x8Claz \"\"S\"\"\r\n2\";j@x.pl\r\n")
                                     << u"windows-1250"_qs << u"Łucja"_qs;
        QTest::newRow("Poland, CSV UTF-8")
            << QByteArray("\xEF\xBB\xBF" + polish.toUtf8()) << u"UTF-8"_qs << u"Łucja"_qs;
        QTest::newRow("without mark") << polish.toUtf8() << u"UTF-8"_qs << u"Łucja"_qs;
        QTest::newRow("Unicode text") << QByteArray(utf16(tabs)) << u"UTF-16LE"_qs << u"Łucja"_qs;
        QTest::newRow("Germany, CSV") << QByteArray("Vorname;Nachname;E-Mail\r\nJ\xF6rg;Gr\xFC\xDFner;j@x."
                                                    "de\r\n\"Jan; Maria\";\"M \"\"S\"\"\r\n2\";j@x.de\r\n")
                                      << u"windows-1252"_qs << u"Jörg"_qs;
    }
    void readsExcelsOwnExports()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readTable(bytes);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().detail));
        QTEST(table->encoding, "encoding");
        QCOMPARE(table->headings.size(), 3);
        QCOMPARE(table->rows.size(), 2);
        QTEST(table->rows[0].cells[0], "name");
        QVERIFY(table->rows[1].cells[1].endsWith(u"\"S\"\r\n2"_qs));
        QCOMPARE(table->rows[1].number, 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, TableProblem problem) {
            QTest::newRow(name) << bytes << int(problem);
        };
        row("nothing", {}, TableProblem::Empty);
        row("blank lines", "\r\n;;;\r\n \r\n", TableProblem::Empty);
        row("no heading", "1;2\n3;4\n", TableProblem::NoHeading);
        row("pdf", "%PDF-1.7\n", TableProblem::OtherKind);
        row("picture", "\x89PNG\r\n\x1A\n", TableProblem::OtherKind);
        row("web page", "\xEF\xBB\xBF <!DOCTYPE html><html>", TableProblem::OtherKind);
        row("page named xls",
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
            TableProblem::OtherKind);
        row("nul", QByteArray("A;B\n1\0;2\n", 9), TableProblem::NulByte);
        row("cut archive", "PK\x03\x04xxxx", TableProblem::BrokenArchive);
        row("old excel", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxx", TableProblem::OldExcel);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, problem);
        const auto table = readTable(bytes);
        QVERIFY(!table.has_value());
        QCOMPARE(int(tableFault(table.error()).problem), problem);
    }
    void refusesHugeFiles()
    {
        TableLimits limits;
        limits.bytes = 10;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A;B\n1;2\n3;4\n");
        file.close();
        QCOMPARE(readTableFile(file.fileName(), limits).error(),
            (Error { ErrorCode::InputTooLarge, u"file_too_large"_qs }));
        QVERIFY(readTableFile(file.fileName()).has_value());
        QCOMPARE(readTableFile(folder.filePath(u"none.csv"_qs)).error().code, ErrorCode::IoRead);
    }
};

BELFRY_TEST(tst_Table)
#include "tst_Table.moc"
