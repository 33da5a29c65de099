// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Csv.h"
#include "core/formats/TableFault.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::formats;

using Rows = QList<QStringList>;
Q_DECLARE_METATYPE(TableLimits)

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char* name, const QString& text, char16_t delimiter, const Rows& rows) {
            QTest::newRow(name) << text << QChar(delimiter) << rows;
        };
        const Rows two { { u"a"_qs, u"b"_qs }, { u"1"_qs, u"2"_qs } };
        row("semicolon", u"a;b\n1;2\n"_qs, u';', two);
        row("comma", u"a,b\n1,2\n"_qs, u',', two);
        row("tab", u"a\tb\n1\t2\n"_qs, u'\t', two);
        row("bar", u"a|b\n1|2\n"_qs, u'|', two);
        row("crlf", u"a;b\r\n1;2\r\n"_qs, u';', two);
        row("cr", u"a;b\r1;2\r"_qs, u';', two);
        row("mixed ends", u"a;b\r1;2\n"_qs, u';', two);
        row("no end", u"a;b\n1;2"_qs, u';', two);
        row("hint", u"sep=,\r\na,b\r\n1,2\r\n"_qs, u',', two);
        row("hint of a strange one", u"sep=^\na^b\n1^2\n"_qs, u'^', two);
        row("hint against the look", u"sep=;\na,x;b\n"_qs, u';', { { u"a,x"_qs, u"b"_qs } });
        row("no hint", u"sep=\na;b\n"_qs, u';', { { u"sep="_qs }, { u"a"_qs, u"b"_qs } });
        row("decimal commas",
            u"a;b\n1,5;2,5\n1,6;2,7\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"1,5"_qs, u"2,5"_qs }, { u"1,6"_qs, u"2,7"_qs } });
        row("delimiters in quotes",
            u"a,b\n\"x;y;z\",2\n\"x;y;z\",3\n"_qs,
            u',',
            { { u"a"_qs, u"b"_qs }, { u"x;y;z"_qs, u"2"_qs }, { u"x;y;z"_qs, u"3"_qs } });
        row("a quote that one delimiter leaves open",
            u"a,b|\"c\n1,2|3\n"_qs,
            u',',
            { { u"a"_qs, u"b|\"c"_qs }, { u"1"_qs, u"2|3"_qs } });
        row("one column", u"a\n1\n2\n"_qs, u';', { { u"a"_qs }, { u"1"_qs }, { u"2"_qs } });
        row("quotes",
            u"\"a\";\"b\"\"c\"\n\"\";\"\"\"\"\n"_qs,
            u';',
            { { u"a"_qs, u"b\"c"_qs }, { QString(), u"\""_qs } });
        row("line break in quotes",
            u"a;b\n\"1\r\n2\n3\";4\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"1\r\n2\n3"_qs, u"4"_qs } });
        row("quote inside",
            u"a;b\nAnna \"Ania\";2\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"Anna \"Ania\""_qs, u"2"_qs } });
        row("text behind a quote",
            u"a;b\n\"1\"x;2\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"1x"_qs, u"2"_qs } });
        row("blank records",
            u"a;b\n\n;\n1;2\n\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { QString() }, { QString() }, { u"1"_qs, u"2"_qs }, { QString() } });
        row("short and long",
            u"a;b\n1\n1;2;3\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"1"_qs }, { u"1"_qs, u"2"_qs, u"3"_qs } });
        row("empty last",
            u"a;b\n1;\n;2\n"_qs,
            u';',
            { { u"a"_qs, u"b"_qs }, { u"1"_qs, QString() }, { QString(), u"2"_qs } });
        row("blanks kept", u" a ;b\n"_qs, u';', { { u" a "_qs, u"b"_qs } });
        row("nothing", QString(), u';', {});
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto document = readCsv(text);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        QTEST(document->delimiter, "delimiter");
        QTEST(document->records, "rows");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TableLimits>("limits");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unclosed") << u"a;b\n1;2\nx;\"y\nz;1\n"_qs << TableLimits()
                                  << u"unclosed_quote row=3 column=2"_qs;
        QTest::newRow("unclosed at once") << u"\""_qs << TableLimits() << u"unclosed_quote row=1 column=1"_qs;
        QTest::newRow("million columns") << QString(u";"_qs).repeated(1'000'000) << TableLimits()
                                         << u"too_many_columns row=1 column=513"_qs;
        QTest::newRow("columns below") << u"a;b\n"_qs + QString(u";"_qs).repeated(600) << TableLimits()
                                       << u"too_many_columns row=2 column=513"_qs;
        QTest::newRow("long field") << u"a;"_qs + QString(70'000, u'x') << TableLimits()
                                    << u"field_too_long row=1 column=2"_qs;
        QTest::newRow("long quoted field") << u"a;\""_qs + QString(70'000, u'x') + u"\"\n"_qs << TableLimits()
                                           << u"field_too_long row=1 column=2"_qs;
        TableLimits few;
        few.rows = 3;
        QTest::newRow("rows") << u"a\n1\n2\n3\n4\n"_qs << few << u"too_many_rows row=5"_qs;
        few.cells = 5;
        QTest::newRow("cells") << u"a;b\n1;2\n3;4\n"_qs << few << u"too_many_cells row=3 column=2"_qs;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(TableLimits, limits);
        QFETCH(QString, detail);
        const auto document = readCsv(text, limits);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().detail, detail);
        QCOMPARE(document.error().code,
            detail.startsWith(u"unclosed"_qs) ? ErrorCode::InputUnreadable : ErrorCode::InputTooLarge);
    }
    void limitsAreExact()
    {
        TableLimits limits;
        limits.rows = 2;
        limits.columns = 2;
        limits.fieldCharacters = 3;
        limits.cells = 6;
        QVERIFY(readCsv(u"a;b\n123;2\n\"123\";4\n"_qs, limits).has_value());
    }

    void writes()
    {
        const Rows rows {
            { u"Imię"_qs, u"Uwagi"_qs }, { u"Ola; Ala"_qs, u"a \"b\"\nc"_qs }, { QString(), u" x"_qs }
        };
        QCOMPARE(writeCsv(rows),
            QByteArray("\xEF\xBB\xBFImi\xC4\x99;Uwagi\r\n\"Ola; Ala\";\"a \"\"b\"\"\nc\"\r\n;\" x\"\r\n"));
        QCOMPARE(writeCsv({ { u"a,b"_qs, u"c;d"_qs } }, { u',', false }), QByteArray("\"a,b\",c;d\r\n"));
    }
    void guardsAgainstFormulas_data()
    {
        QTest::addColumn<QString>("value");
        for (const char16_t c : { u'=', u'+', u'-', u'@', u'\t', u'\r', u'\0' }) {
            QTest::newRow(qPrintable(QString::number(c, 16))) << QString(QChar(c) + u"cmd|' /C calc'!A0"_qs);
        }
    }
    void guardsAgainstFormulas()
    {
        QFETCH(QString, value);
        const QByteArray bytes = writeCsv({ { u"x"_qs, value } }, { u';', false });
        const auto read = readCsv(QString::fromUtf8(bytes));
        QCOMPARE(read->records, (Rows { { u"x"_qs, u'\'' + value } }));
    }
    void readsWhatItWrote()
    {
        const Rows rows { { u"a"_qs, u"b"_qs, u"c"_qs },
            { u"\"\"\""_qs, u"1\r\n2"_qs, u"ż;,|\t"_qs },
            { u"x"_qs, QString(), u"\U0001F600"_qs } };
        for (const char16_t delimiter : { u';', u',', u'\t' }) {
            const auto read = readCsv(QString::fromUtf8(writeCsv(rows, { QChar(delimiter), false })));
            QCOMPARE(read->records, rows);
            QCOMPARE(read->delimiter, QChar(delimiter));
        }
    }
};

BELFRY_TEST(tst_Csv)
#include "tst_Csv.moc"
