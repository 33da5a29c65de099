// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/TableFault.h"
#include "core/formats/TextDecoder.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::formats;

class tst_TextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row
            = [](const char* name, const QByteArray& bytes, const QString& text, const char* encoding) {
                  QTest::newRow(name) << bytes << text << QString::fromLatin1(encoding);
              };
        const QString polish = u"Imię;Nazwisko\r\nŁucja;Żółć\r\n"_qs;
        const auto utf16 = [](const QString& text, QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(
                encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        row("empty", QByteArray(), QString(), "UTF-8");
        row("ascii", "a;b\n", u"a;b\n"_qs, "UTF-8");
        row("utf-8", polish.toUtf8(), polish, "UTF-8");
        row("utf-8 with mark", "\xEF\xBB\xBF" + polish.toUtf8(), polish, "UTF-8");
        row("utf-8 emoji", u"\U0001F600"_qs.toUtf8(), u"\U0001F600"_qs, "UTF-8");
        row("only mark", "\xEF\xBB\xBF", QString(), "UTF-8");
        row("utf-16le with mark", utf16(polish, QStringConverter::Utf16LE, true), polish, "UTF-16LE");
        row("utf-16be with mark", utf16(polish, QStringConverter::Utf16BE, true), polish, "UTF-16BE");
        row("utf-16le", utf16(polish, QStringConverter::Utf16LE, false), polish, "UTF-16LE");
        row("utf-16be", utf16(polish, QStringConverter::Utf16BE, false), polish, "UTF-16BE");
        const QString ukrainian = u"Ім'я;Прізвище\r\nОлена;Шевченко\r\n"_qs;
        row("utf-16le cyrillic", utf16(ukrainian, QStringConverter::Utf16LE, false), ukrainian, "UTF-16LE");
        row("1250 polish", "Imi\xEA;Nazwisko\r\n\xA3ucja;\xAF\xF3\xB3\xE6\r\n", polish, "windows-1250");
        row("1250 polish heading only",
            "Imi\xEA;Nazwisko\r\nAnna;Nowak",
            u"Imię;Nazwisko\r\nAnna;Nowak"_qs,
            "windows-1250");
        row("1250 polish pangram",
            "za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1",
            u"zażółć gęślą jaźń"_qs,
            "windows-1250");
        row("1250 capitals", "\xA5\xC6\xCA\xA3\xD1\xD3\x8C\x8F\xAF", u"ĄĆĘŁŃÓŚŹŻ"_qs, "windows-1250");
        row("1250 polish and german", "Pawe\xB3;M\xFCller\r\n", u"Paweł;Müller\r\n"_qs, "windows-1250");
        row("1250 czech", "Ji\xF8\xED;Dvo\xF8\xE1k;T\x9Dk", u"Jiří;Dvořák;Tťk"_qs, "windows-1250");
        row("1252 german",
            "Vorname;Stra\xDF"
            "e\r\nJ\xFCrgen;Gr\xF6\xDF"
            "e\r\n",
            u"Vorname;Straße\r\nJürgen;Größe\r\n"_qs,
            "windows-1252");
        row("1252 german and spanish", "M\xFCller;Mu\xF1oz", u"Müller;Muñoz"_qs, "windows-1252");
        row("1252 french",
            "Ren\xE9"
            "e;Fran\xE7ois;Am\xE8le\r\nNo\xEBl\xE0",
            u"Renée;François;Amèle\r\nNoëlà"_qs,
            "windows-1252");
        row("1252 danish", "S\xF8ren;\xC5se", u"Søren;Åse"_qs, "windows-1252");
        row("1252 pound", "Price;\xA3 5\r\nM\xFCller", u"Price;£ 5\r\nMüller"_qs, "windows-1252");
        row("1252 euro and quotes", "\x84M\xFCller\x93 5 \x80", u"„Müller“ 5 €"_qs, "windows-1252");
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().detail));
        QTEST(decoded->text, "text");
        QTEST(decoded->encoding, "encoding");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, TableProblem problem) {
            QTest::newRow(name) << bytes << int(problem);
        };
        row("nul in ascii", QByteArray("Anna;No\0wak\r\nJan;Kowalski\r\n", 27), TableProblem::NulByte);
        row("only nul", QByteArray(1, '\0'), TableProblem::NulByte);
        row("nuls", QByteArray(1000, '\0'), TableProblem::NulByte);
        row("utf-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), TableProblem::NulByte);
        row("program",
            QByteArray("\x7F"
                       "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0",
                20),
            TableProblem::NulByte);
        row("half a character",
            QByteArray("\xFF\xFE"
                       "a\0b",
                5),
            TableProblem::Encoding);
        row("lone surrogate", QByteArray("\xFF\xFE\x00\xD8\x61\x00", 6), TableProblem::Encoding);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, problem);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().code, ErrorCode::InputEncoding);
        QCOMPARE(int(tableFault(decoded.error()).problem), problem);
    }

    void faultsSurviveTheirText()
    {
        for (int i = 1; i <= int(TableProblem::Bomb); ++i) {
            const TableFault fault { static_cast<TableProblem>(i), 7, 3 };
            QCOMPARE(tableFault(tableError(fault)), fault);
        }
        QCOMPARE(tableFault({ ErrorCode::IoRead, u"No such file"_qs }), TableFault());
        QCOMPARE(tableFault({ ErrorCode::InputInvalid, u"empty"_qs }), TableFault());
    }
};

BELFRY_TEST(tst_TextDecoder)
#include "tst_TextDecoder.moc"
