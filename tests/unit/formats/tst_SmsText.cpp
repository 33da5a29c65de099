// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/SmsText.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <zlib.h>

using namespace belfry::core;
using namespace belfry::core::formats;

namespace {

QString repeated(const QString& piece, int times)
{
    return piece.repeated(times);
}

QByteArray unzipped(const QString& path)
{
    QByteArray all;
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (int got = 0; file && (got = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0;) {
        all.append(block.constData(), got);
    }
    if (file) {
        gzclose(file);
    }
    return all;
}

} // namespace

class tst_SmsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("room");
        const auto row = [](const char* name, const QString& text, int units, int parts, int room) {
            QTest::newRow(name) << text << units << parts << room;
        };
        const QString a = u"a"_qs;
        const QString euro = u"€"_qs;
        const QString polish = u"ą"_qs;
        const QString emoji = u"\U0001F600"_qs;
        row("empty", QString(), 0, 0, 160);
        row("160 a", repeated(a, 160), 160, 1, 0);
        row("161 a", repeated(a, 161), 161, 2, 145);
        row("306 a", repeated(a, 306), 306, 2, 0);
        row("307 a", repeated(a, 307), 307, 3, 152);
        row("80 euro", repeated(euro, 80), 160, 1, 0);
        row("81 euro", repeated(euro, 81), 162, 2, 143);
        // The pair of septets moves whole to the next part: dividing the units by 153 would say two.
        row("152 a, euro, 152 a", repeated(a, 152) + euro + repeated(a, 152), 306, 3, 152);
        row("152 a, euro, 151 a", repeated(a, 152) + euro + repeated(a, 151), 305, 2, 0);
        row("70 polish", repeated(polish, 70), 70, 1, 0);
        row("71 polish", repeated(polish, 71), 71, 2, 63);
        row("134 polish", repeated(polish, 134), 134, 2, 0);
        row("135 polish", repeated(polish, 135), 135, 3, 66);
        row("35 emoji", repeated(emoji, 35), 70, 1, 0);
        row("36 emoji", repeated(emoji, 36), 72, 2, 61);
        row("emoji at the edge", repeated(polish, 66) + emoji + repeated(polish, 10), 78, 2, 55);
        row("german", u"Grüße aus Köln: ÄÖÜ"_qs, 19, 1, 141);
    }
    void counts()
    {
        QFETCH(QString, text);
        const SmsText sms = measureSms(text, SmsLetters::Allow);
        QCOMPARE(sms.text, text);
        QTEST(sms.units, "units");
        QTEST(sms.parts, "parts");
        QTEST(sms.room, "room");
        QCOMPARE(smsParts(text).size(), sms.parts);
        QCOMPARE(smsParts(text).join(QString()), text);
    }

    // tests/support/sms/make_sms_vectors.mjs made them with two independent programs.
    void agreesWithTwelveThousandVectors()
    {
        const QByteArray lines = unzipped(
            qEnvironmentVariable("BELFRY_SOURCE_DIR") + u"/tests/support/sms/sms_vectors.jsonl.gz"_qs);
        int checked = 0;
        for (const QByteArray& line : lines.split('\n')) {
            if (line.isEmpty()) {
                continue;
            }
            const QJsonArray vector = QJsonDocument::fromJson(line).array();
            QString text;
            for (const auto& piece : vector[3].toArray()) {
                text += piece[0].toString().repeated(piece[1].toInt());
            }
            const SmsText sms = measureSms(text, SmsLetters::Allow);
            QJsonArray lengths;
            for (const QString& part : smsParts(text)) {
                lengths.append(static_cast<int>(part.size()));
            }
            const QJsonArray counted {
                sms.encoding == SmsEncoding::Gsm7 ? u"g"_qs : u"u"_qs, sms.units, lengths
            };
            QVERIFY2(counted == QJsonArray({ vector[0], vector[1], vector[2] }) && sms.text == text
                    && sms.parts == lengths.size(),
                qPrintable(QString::fromUtf8(line) + u" -> "_qs
                    + QString::fromUtf8(QJsonDocument(counted).toJson(QJsonDocument::Compact))));
            ++checked;
        }
        QCOMPARE(checked, 12000);
    }

    // DT-14, decision 10
    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char* name, const QString& text, const QString& replaced) {
            QTest::newRow(name) << text << replaced;
        };
        row("polish", u"Zażółć gęślą jaźń. ZAŻÓŁĆ GĘŚLĄ JAŹŃ"_qs, u"Zazolc gesla jazn. ZAZOLC GESLA JAZN"_qs);
        row("german stays", u"Grüße, Äpfel, Öl, Übung, daß"_qs, u"Grüße, Äpfel, Öl, Übung, daß"_qs);
        row("alphabet stays", u"@£$¥èéùìòÇØøÅåΔΩ§¿à^{}[~]|€\\"_qs, u"@£$¥èéùìòÇØøÅåΔΩ§¿à^{}[~]|€\\"_qs);
        row("quotes", u"„a” “b” ‘c’ ‚d’ «e» ‹f› `g´"_qs, u"\"a\" \"b\" 'c' 'd' \"e\" 'f' 'g'"_qs);
        row("dashes", u"1–2—3−4‑5…"_qs, u"1-2-3-4-5..."_qs);
        row("blanks", u"a\u00A0b\u202Fc\u2009d\te"_qs, u"a b c d e"_qs);
        row("invisible", u"a\u200Bb\u00ADc\uFEFFd"_qs, u"abcd"_qs);
        row("direction marks of a pasted number", u"\u202A+48 600\u202C"_qs, u"+48 600"_qs);
        row("line breaks", u"a\r\nb\rc\u2028d"_qs, u"a\nb\nc\nd"_qs);
        row("decomposed", u"o\u0301l u\u0308"_qs, u"ol ü"_qs);
        row("neighbours",
            u"Dvořák Čapek Łódź Þór œuvre șa"_qs,
            u"Dvorak Capek Lodz Thór oeuvre sa"_qs.replace(u'ó', u'o'));
        row("signs", u"№ 5, 2×½ m² ﬁ"_qs, u"nr 5, 2x1/2 m2 fi"_qs);
        row("nothing fits", u"Привіт \U0001F600 ą"_qs, u"Привіт \U0001F600 a"_qs);
        row("right to left keeps its marks", u"\u200Fשלום ą"_qs, u"\u200Fשלום a"_qs);
    }
    void replaces()
    {
        QFETCH(QString, text);
        const SmsText sms = measureSms(text, SmsLetters::Replace);
        QTEST(sms.text, "replaced");
        QCOMPARE(sms.encoding == SmsEncoding::Gsm7, sms.offending.empty());
        QCOMPARE(measureSms(sms.text, SmsLetters::Replace).text, sms.text); // what is shown is what is sent
    }

    void namesTheLetters()
    {
        const QString text = u"Zając \U0001F600ź"_qs;
        const SmsText allowed = measureSms(text, SmsLetters::Allow);
        QCOMPARE(allowed.text, text);
        QCOMPARE(allowed.encoding, SmsEncoding::Ucs2);
        QCOMPARE(allowed.offending.size(), size_t { 3 });
        QCOMPARE(allowed.offending[0], (SmsLetter { 3, U'ą', u"a"_qs }));
        QCOMPARE(allowed.offending[0].name(), u"LATIN SMALL LETTER A WITH OGONEK"_qs);
        QCOMPARE(allowed.offending[1].position, 6);
        QCOMPARE(allowed.offending[1].text(), u"\U0001F600"_qs);
        QVERIFY(allowed.offending[1].replacement.isNull());
        QCOMPARE(allowed.offending[2].position, 8);
        QVERIFY(measureSms(u"Zając"_qs, SmsLetters::Replace).offending.empty());
        QCOMPARE(lettersOutsideSms(text), allowed.offending);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("letters");
        QTest::addColumn<QString>("detail");
        const auto row = [](const QString& text, SmsLetters letters, const char* detail) {
            QTest::newRow(qPrintable(QString::fromLatin1(detail) + QString::number(text.size())))
                << text << int(letters) << QString::fromLatin1(detail);
        };
        row(QString(), SmsLetters::Replace, "empty");
        row(u" \n\u00A0"_qs, SmsLetters::Allow, "empty");
        row(u"a\u0007"_qs, SmsLetters::Replace, "control_character");
        row(u"a\u001Bb\f"_qs, SmsLetters::Allow, "control_character");
        row(QString(QChar(0)), SmsLetters::Replace, "control_character");
        row(u"abc\u0085"_qs, SmsLetters::Refuse, "control_character");
        row(u"ab"_qs + QChar(0xD83D), SmsLetters::Allow, "broken_character");
        row(QChar(0xDE00) + u"ab3"_qs, SmsLetters::Replace, "broken_character");
        row(u"a"_qs + QChar(0xFFFF) + u"bcd"_qs, SmsLetters::Replace, "broken_character");
        row(u"Zając"_qs, SmsLetters::Refuse, "letters: 1 outside the SMS alphabet");
        row(repeated(u"a"_qs, 1531), SmsLetters::Replace, "too_many_parts: 11 of at most 10");
        row(repeated(u"ą"_qs, 671), SmsLetters::Allow, "too_many_parts: 11 of at most 10");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, letters);
        QFETCH(QString, detail);
        const auto sms = prepareSms(text, static_cast<SmsLetters>(letters));
        QVERIFY(!sms);
        QCOMPARE(sms.error().detail, detail);
        QCOMPARE(sms.error().code, detail == u"empty" ? ErrorCode::InputMissing : ErrorCode::InputInvalid);
    }

    void accepts()
    {
        QVERIFY(prepareSms(repeated(u"a"_qs, 1530), SmsLetters::Refuse));
        QVERIFY(prepareSms(repeated(u"ą"_qs, 1530), SmsLetters::Replace));
        QCOMPARE(prepareSms(repeated(u"ą"_qs, 670), SmsLetters::Allow)->parts, 10);
        QCOMPARE(prepareSms(u"مرحبا"_qs, SmsLetters::Replace)->encoding, SmsEncoding::Ucs2);
    }

    void modesHaveNames()
    {
        for (const auto letters : { SmsLetters::Replace, SmsLetters::Refuse, SmsLetters::Allow }) {
            QCOMPARE(smsLettersFromName(QString::fromLatin1(smsLettersName(letters))), letters);
        }
        QVERIFY(!smsLettersFromName(u"keep"_qs));
    }
};

BELFRY_TEST(tst_SmsText)
#include "tst_SmsText.moc"
