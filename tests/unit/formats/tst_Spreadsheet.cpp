// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SheetStyles.h"
#include "core/formats/Spreadsheet.h"
#include "core/formats/TableFault.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/formats/Python.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::formats;

class tst_Spreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString script
            = qEnvironmentVariable("BELFRY_SOURCE_DIR") + u"/tests/unit/formats/make_sheets.py"_qs;
        python.start(belfry::tests::pythonProgram(), { script, m_folder.path() });
        QVERIFY(python.waitForFinished(120'000));
        QCOMPARE(python.exitCode(), 0);
    }

    void readsValues()
    {
        const auto sheet = read(u"values.xlsx"_qs);
        QVERIFY2(sheet.has_value(), sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->name, u"Uczniowie"_qs);
        QCOMPARE(sheet->rows.size(), 5);
        QCOMPARE(sheet->rows[0].cells.first(), u"Imię"_qs);
        QCOMPARE(sheet->rows[1].number, 2);
        QCOMPARE(sheet->rows[1].cells,
            (QStringList { u"Żaneta"_qs,
                u"600100200"_qs,
                u"2010-03-31"_qs,
                u"2010-03-31 14:05"_qs,
                u"08:30"_qs,
                u"TRUE"_qs,
                u"12.5"_qs,
                u"00007"_qs,
                u"0600"_qs,
                u"line\nbreak"_qs }));
        QCOMPARE(sheet->rows[2].cells,
            (QStringList { u"Олена \U0001F600"_qs,
                u"48600100200"_qs,
                u"2010-03-31"_qs,
                QString(),
                QString(),
                u"FALSE"_qs,
                u"-3"_qs,
                u"123456"_qs,
                QString(),
                u"#N/A"_qs }));
        QCOMPARE(sheet->rows[3].number, 5);
        QCOMPARE(sheet->rows[3].cells, (QStringList { u"Kasia"_qs, u"600100200"_qs }));
        QCOMPARE(sheet->rows[4].number, 7);
        QCOMPARE(sheet->rows[4].cells[1], u"0.3"_qs);
        QCOMPARE(sheet->rows[4].cells[2], u"100000000000000000000"_qs);
    }
    void readsRichText()
    {
        const auto sheet = read(u"rich.xlsx"_qs);
        QVERIFY2(sheet.has_value(), sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->rows[0].cells, (QStringList { u"Kasia "_qs, u"a\rb"_qs }));
    }
    void readsBothDateSystems()
    {
        QCOMPARE(read(u"epoch1904.xlsx"_qs)->rows[1].cells, (QStringList { u"2010-03-31"_qs }));
    }
    void readsTheFirstVisibleSheet()
    {
        const auto sheet = read(u"hidden.xlsx"_qs);
        QCOMPARE(sheet->name, u"Shown"_qs);
        QCOMPARE(sheet->rows[0].cells, (QStringList { u"A"_qs, u"B"_qs }));
    }
    void readsLastValuesOfFormulas()
    {
        const auto sheet = read(u"formulas.xlsx"_qs);
        QCOMPARE(sheet->rows.size(), 2);
        QCOMPARE(sheet->rows[1].cells, (QStringList { u"2"_qs, u"x"_qs, u"#DIV/0!"_qs }));
    }
    void keepsPlaces()
    {
        const auto sheet = read(u"sparse.xlsx"_qs);
        QVERIFY2(sheet.has_value(), sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->rows.size(), 2);
        QCOMPARE(sheet->rows[0].number, 3);
        QCOMPARE(sheet->rows[0].cells, (QStringList { QString(), u"A"_qs, QString(), u"B"_qs }));
        QCOMPARE(sheet->rows[1].cells, (QStringList { QString(), QString(), QString(), u"x"_qs }));
        QCOMPARE(read(u"no_references.xlsx"_qs)->rows[1].cells, (QStringList { u"1"_qs, u"2"_qs }));
        QCOMPARE(read(u"phonetic.xlsx"_qs)->rows[0].cells, (QStringList { u"王"_qs }));
        QCOMPARE(read(u"strict.xlsx"_qs)->rows[0].cells, (QStringList { u"A"_qs }));
        QCOMPARE(read(u"empty.xlsx"_qs)->rows.size(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* file, TableProblem problem) {
            QTest::newRow(file) << QString::fromLatin1(file) << int(problem);
        };
        row("million_columns.xlsx", TableProblem::TooManyColumns);
        row("far_column.xlsx", TableProblem::BrokenSheet);
        row("wide.xlsx", TableProblem::TooManyColumns);
        row("entities.xlsx", TableProblem::BrokenSheet);
        row("external.xlsx", TableProblem::BrokenSheet);
        row("bomb.xlsx", TableProblem::Bomb);
        row("lying.xlsx", TableProblem::Bomb);
        row("bomb_strings.xlsx", TableProblem::Bomb);
        row("long_cell.xlsx", TableProblem::FieldTooLong);
        row("backwards.xlsx", TableProblem::BrokenSheet);
        row("bad_reference.xlsx", TableProblem::BrokenSheet);
        row("bad_string.xlsx", TableProblem::BrokenSheet);
        row("cut_xml.xlsx", TableProblem::BrokenSheet);
        row("not_xml.xlsx", TableProblem::BrokenSheet);
        row("no_sheet_data.xlsx", TableProblem::BrokenSheet);
        row("no_workbook.xlsx", TableProblem::BrokenSheet);
        row("no_worksheet.xlsx", TableProblem::BrokenArchive);
        row("all_hidden.xlsx", TableProblem::NoSheet);
        row("binary.xlsb", TableProblem::BinaryExcel);
        row("many_entries.xlsx", TableProblem::Bomb);
        row("list.ods", TableProblem::OpenDocument);
        row("photos.zip", TableProblem::OtherKind);
        row("cut.xlsx", TableProblem::BrokenArchive);
        row("damaged.xlsx", TableProblem::BrokenArchive);
        row("encrypted.xlsx", TableProblem::Encrypted);
        row("old.xls", TableProblem::OldExcel);
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(int, problem);
        const auto sheet = read(file);
        QVERIFY(!sheet.has_value());
        QCOMPARE(QLatin1String(tableProblemName(tableFault(sheet.error()).problem)),
            QLatin1String(tableProblemName(static_cast<TableProblem>(problem))));
    }
    void namesThePlace()
    {
        QCOMPARE(tableFault(read(u"wide.xlsx"_qs).error()),
            (TableFault { TableProblem::TooManyColumns, 1, 16384 }));
        QCOMPARE(tableFault(read(u"bad_string.xlsx"_qs).error()),
            (TableFault { TableProblem::BrokenSheet, 1, 1 }));
    }
    void limits()
    {
        TableLimits few;
        few.rows = 3;
        QCOMPARE(
            int(tableFault(read(u"values.xlsx"_qs, few).error()).problem), int(TableProblem::TooManyRows));
        few = TableLimits();
        few.cells = 20;
        QCOMPARE(
            int(tableFault(read(u"values.xlsx"_qs, few).error()).problem), int(TableProblem::TooManyCells));
        few = TableLimits();
        few.bytes = 100;
        QCOMPARE(
            int(tableFault(read(u"values.xlsx"_qs, few).error()).problem), int(TableProblem::FileTooLarge));
    }

    void readsFormats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("zeros");
        const auto row = [](const QString& format, CellKind kind, int zeros = 0) {
            QTest::newRow(qPrintable(format)) << format << int(kind) << zeros;
        };
        row(u"General"_qs, CellKind::Number);
        row(u"0"_qs, CellKind::Number, 1);
        row(u"000000000"_qs, CellKind::Number, 9);
        row(u"0.00"_qs, CellKind::Number);
        row(u"#,##0.00\\ \"zł\""_qs, CellKind::Number);
        row(u"[Red]0.00;[Blue]-0.00"_qs, CellKind::Number);
        row(u"\"day\" 0"_qs, CellKind::Number);
        row(u"@"_qs, CellKind::Number);
        row(u"dd.mm.yyyy"_qs, CellKind::Date);
        row(u"[$-407]d. mmmm yyyy;@"_qs, CellKind::Date);
        row(u"yyyy\\-mm\\-dd\\ hh:mm"_qs, CellKind::DateTime);
        row(u"mmm"_qs, CellKind::Date);
        row(u"h:mm:ss"_qs, CellKind::Time);
    }
    void readsFormats()
    {
        QFETCH(QString, format);
        const auto style = styleOfFormat(format);
        QTEST(int(style.kind), "kind");
        QTEST(style.leadingZeros, "zeros");
    }
    void countsDays_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QString>("text");
        QTest::newRow("1") << 1.0 << u"1900-01-01"_qs;
        QTest::newRow("59") << 59.0 << u"1900-02-28"_qs;
        QTest::newRow("61") << 61.0 << u"1900-03-01"_qs;
        QTest::newRow("leap") << 36585.0 << u"2000-02-29"_qs;
        QTest::newRow("nearly midnight") << 36585.9999999 << u"2000-03-01"_qs;
        QTest::newRow("last") << 2958465.0 << u"9999-12-31"_qs;
        QTest::newRow("too far") << 2958466.0 << QString();
        QTest::newRow("negative") << -1.0 << QString();
        QTest::newRow("none") << std::nan("") << QString();
    }
    void countsDays()
    {
        QFETCH(double, serial);
        QTEST(dateText(serial, CellKind::DateTime, false), "text");
    }

    void writesWhatOthersRead()
    {
        const QList<QStringList> rows { { u"Żółć"_qs, u"0600100200"_qs, u"=1+1"_qs },
            { u"\U0001F600"_qs, QString(), u"a\nb"_qs } };
        const auto bytes
            = writeSpreadsheet(u"Lista: [błędy]"_qs, { u"Imię"_qs, u"Telefon"_qs, u"Powód"_qs }, rows);
        QVERIFY(bytes.has_value());
        QFile file(m_folder.filePath(u"written.xlsx"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        file.close();
        QProcess python;
        python.start(belfry::tests::pythonProgram(),
            { u"-c"_qs,
                u"import openpyxl,json,sys\n"
                "p=openpyxl.load_workbook(sys.argv[1]).active\n"
                "print(json.dumps([p.title,p['A1'].font.b,[[c.value for c in r] for r in p.rows],[c.data_type for c in p[2]]]))"_qs,
                file.fileName() });
        QVERIFY(python.waitForFinished(60'000));
        const auto seen = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(seen.size(), 4);
        QCOMPARE(seen.at(0).toString(), u"Lista błędy"_qs);
        QCOMPARE(seen.at(1).toBool(), true);
        QCOMPARE(seen.at(2).toArray().at(1).toArray(), QJsonArray::fromStringList(rows.at(0)));
        QCOMPARE(seen.at(2).toArray().at(2).toArray().at(2).toString(), u"a\nb"_qs);
        QCOMPARE(seen.at(3).toArray(), QJsonArray::fromStringList({ u"s"_qs, u"s"_qs, u"s"_qs }));
        const auto ours = readSpreadsheet(*bytes);
        QCOMPARE(ours->rows.at(1).cells, rows.at(0));
    }

private:
    Result<Sheet> read(const QString& name, const TableLimits& limits = {})
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::IoRead, file.errorString());
        }
        return readSpreadsheet(file.readAll(), limits);
    }

    QTemporaryDir m_folder;
};

BELFRY_TEST(tst_Spreadsheet)
#include "tst_Spreadsheet.moc"
