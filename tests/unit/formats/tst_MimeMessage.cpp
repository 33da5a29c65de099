// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeMessage.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/formats/GMimeReader.h"
#include "tests/unit/formats/Python.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::formats;

namespace {

MimeMessage sample()
{
    MimeMessage message;
    message.from = { u"Szkoła Językowa"_qs, *EmailAddress::parse(u"sekretariat@szkoła.example"_qs) };
    message.replyTo = *EmailAddress::parse(u"biuro@szkola.example"_qs);
    message.to = { u"Anna Nowak"_qs, *EmailAddress::parse(u"Anna.Nowak@example.org"_qs) };
    message.subject = u"Login i hasło"_qs;
    message.messageId = u"0d9c6c1e-9f6f-4a0c-9a65-2f8c3f2ab001@szkola.example"_qs;
    message.belfryId = u"0d9c6c1e-9f6f-4a0c-9a65-2f8c3f2ab001"_qs;
    message.text = u"Dzień dobry,\nlogin: anowak\nhasło: abcd\n"_qs;
    return message;
}

/// Names and texts that must come through unchanged.
QList<QPair<QByteArray, QString>> words()
{
    return {
        { "ascii", u"Anna Nowak"_qs },
        { "polish", u"Zażółć Gęślą-Jaźń"_qs },
        { "german", u"Jürgen Größe"_qs },
        { "ukrainian", u"Олена Ґалаґанівна Їжак"_qs },
        { "emoji", u"Ola \U0001F469\u200D\U0001F467 \U0001F1F5\U0001F1F1"_qs },
        { "right to left", u"\u202Bשלום \u0645\u0631\u062D\u0628\u0627\u202C"_qs },
        { "chinese", u"王小明"_qs },
        { "500 ascii", QString(500, u'x') },
        { "500 ascii words", QString(u"Anna "_qs).repeated(100).trimmed() },
        { "500 polish", QString(500, u'ż') },
        { "500 emoji", QString(u"\U0001F600"_qs).repeated(250) },
        { "quotes", u"Anna \"Ania\" Nowak"_qs },
        { "apostrophe", u"O'Neill"_qs },
        { "backslash", u"a\\b\\\\"_qs },
        { "many backslashes", QString(44, u'\\') },
        { "comma", u"Nowak, Anna"_qs },
        { "angle", u"Anna <evil@example.com>"_qs },
        { "at", u"anna@example.com"_qs },
        { "colon", u"Group: Anna;"_qs },
        { "brackets", u"Anna (mama) [x]"_qs },
        { "dot", u"dr. Anna N."_qs },
        { "looks encoded", u"=?UTF-8?B?QQ==?="_qs },
        { "half encoded", u"=?x"_qs },
        { "double blank", u"Anna  Nowak"_qs },
        { "question", u"?=_ a"_qs },
        { "one letter", u"Ż"_qs },
        { "combining", u"Z\u0307o\u0301"_qs },
        { "percent", u"100% %41"_qs },
    };
}

QJsonArray readWithPython(const QList<QByteArray>& mails)
{
    QJsonArray list;
    for (const auto& mail : mails) {
        list.append(QString::fromLatin1(mail.toBase64()));
    }
    QProcess python;
    python.start(belfry::tests::pythonProgram(),
        { qEnvironmentVariable("BELFRY_SOURCE_DIR") + u"/tests/unit/formats/read_mail.py"_qs });
    python.write(QJsonDocument(list).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

/// What every mail must keep to, whatever is in it.
void checkBytes(const QByteArray& mail)
{
    QVERIFY(mail.endsWith("\r\n"));
    QByteArray rest = mail;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\r') && !rest.contains('\n') && !rest.contains('\0'));
    for (const char c : std::as_const(rest)) {
        QVERIFY(static_cast<unsigned char>(c) < 0x80);
    }
    for (const auto& line : mail.split('\n')) {
        QVERIFY2(line.size() <= 77 || line.contains('<'), line.constData()); // 76 and the CR
        QVERIFY2(line.size() <= 999, line.constData());
        QVERIFY2(line.size() < 2 || (line[line.size() - 2] != ' ' && line[line.size() - 2] != '\t'),
            line.constData());
        QVERIFY2(!line.startsWith('.'), line.constData());
    }
    static const QRegularExpression encodedWord(u"=\\?UTF-8\\?B\\?[^?]*\\?="_qs);
    auto it = encodedWord.globalMatch(QString::fromLatin1(mail));
    while (it.hasNext()) {
        const QString word = it.next().captured();
        QVERIFY(word.size() <= 75);
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(QByteArray::fromBase64(word.mid(10, word.size() - 12).toLatin1()));
        QVERIFY2(!decoder.hasError() && !decoded.isEmpty(), qPrintable(word)); // no character is cut
    }
}

QString lines(QString text)
{
    return text.replace(u"\r\n"_qs, u"\n"_qs);
}

} // namespace

class tst_MimeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readBackByTwoParsers()
    {
        QList<MimeMessage> messages;
        QList<QByteArray> mails;
        for (const auto& [name, word] : words()) {
            auto message = sample();
            message.from.name = word;
            message.to.name = word;
            message.subject = word;
            message.text = word + u"\n.\n..x\nFrom a\n>From b\n" + word + u" \n\t\n= =41 \t\n\n"_qs;
            messages << message;
            message.html = u"<p>"_qs + word.toHtmlEscaped() + u"</p>\n"_qs;
            messages << message;
            message.attachments << MimeAttachment {
                word + u".pdf"_qs, "application/pdf", QByteArray(1000, '\xFE')
            } << MimeAttachment { u"x.bin"_qs, "application/octet-stream", QByteArray() };
            messages << message;
        }
        for (const auto& message : messages) {
            const auto mail = writeMime(message);
            QVERIFY2(mail.has_value(), mail ? "" : qPrintable(mail.error().detail));
            checkBytes(*mail);
            if (QTest::currentTestFailed()) {
                return;
            }
            mails << *mail;
        }
        const auto python = readWithPython(mails);
        QCOMPARE(python.size(), mails.size());
        for (qsizetype i = 0; i < mails.size(); ++i) {
            comparePython(python.at(i).toObject(), messages.at(i));
            compareGMime(belfry::tests::readWithGMime(mails.at(i)), messages.at(i));
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << mails.at(i).left(3000);
                return;
            }
        }
    }

    void golden()
    {
        auto message = sample();
        message.from.name = u"Szkoła"_qs;
        const QByteArray expected = "From: =?UTF-8?B?U3prb8WCYQ==?= <sekretariat@xn--szkoa-n7a.example>\r\n"
                                    "Reply-To: biuro@szkola.example\r\n"
                                    "To: Anna Nowak <Anna.Nowak@example.org>\r\n"
                                    "Subject: =?UTF-8?B?TG9naW4gaSBoYXPFgm8=?=\r\n"
                                    "Message-ID: <0d9c6c1e-9f6f-4a0c-9a65-2f8c3f2ab001@szkola.example>\r\n"
                                    "Auto-Submitted: auto-generated\r\n"
                                    "X-Auto-Response-Suppress: OOF, AutoReply\r\n"
                                    "X-Belfry-Id: 0d9c6c1e-9f6f-4a0c-9a65-2f8c3f2ab001\r\n"
                                    "MIME-Version: 1.0\r\n"
                                    "Content-Type: text/plain; charset=utf-8\r\n"
                                    "Content-Transfer-Encoding: quoted-printable\r\n"
                                    "\r\n"
                                    "Dzie=C5=84 dobry,\r\n"
                                    "login: anowak\r\n"
                                    "has=C5=82o: abcd\r\n";
        QCOMPARE(*writeMime(message), expected);
    }

    void sameMessageSameBytes()
    {
        auto message = sample();
        message.html = u"<b>x</b>"_qs;
        message.attachments << MimeAttachment { u"ż.txt"_qs, "text/plain", "x" };
        QCOMPARE(*writeMime(message), *writeMime(message));
    }

    void refusesControlCharacters_data()
    {
        QTest::addColumn<QString>("bad");
        for (const char16_t c :
            { u'\0', u'\r', u'\n', u'\t', u'\v', u'\x1B', u'\x7F', u'\x85', u'\u2028', u'\u2029' }) {
            QTest::newRow(qPrintable(QString::number(c, 16))) << QString(u"a"_qs + QChar(c) + u"b"_qs);
        }
        QTest::newRow("injection") << u"Hi\r\nBcc: all@example.org"_qs;
    }
    void refusesControlCharacters()
    {
        QFETCH(QString, bad);
        const auto refused = [&](const char* field, auto change) {
            auto message = sample();
            change(message);
            const auto mail = writeMime(message);
            QVERIFY2(!mail.has_value(), field);
            QCOMPARE(mail.error().code, ErrorCode::InputInvalid);
            QVERIFY2(mail.error().detail.startsWith(QLatin1String(field)), qPrintable(mail.error().detail));
        };
        refused("from", [&](auto& m) { m.from.name = bad; });
        refused("to", [&](auto& m) { m.to.name = bad; });
        refused("subject", [&](auto& m) { m.subject = bad; });
        refused("message_id", [&](auto& m) { m.messageId = bad; });
        refused("belfry_id", [&](auto& m) { m.belfryId = bad; });
        refused("attachment", [&](auto& m) { m.attachments = { { bad, "text/plain", "x" } }; });
        refused("attachment", [&](auto& m) { m.attachments = { { u"a"_qs, bad.toUtf8(), "x" } }; });
    }
    void refusesWhatIsMissing()
    {
        auto message = sample();
        message.to.address = {};
        QCOMPARE(writeMime(message).error(), (Error { ErrorCode::InputMissing, u"to"_qs }));
        message = sample();
        message.from.address = {};
        QCOMPARE(writeMime(message).error(), (Error { ErrorCode::InputMissing, u"from"_qs }));
        message = sample();
        message.messageId = u"<a@b>"_qs;
        QVERIFY(!writeMime(message).has_value());
        message = sample();
        message.text = QString(u"a"_qs + QChar(u'\0'));
        QCOMPARE(writeMime(message).error().detail, u"text: control_character"_qs);
    }

    void normalisesLineEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("lf") << u"a\nb\n"_qs << QByteArray("a\r\nb\r\n");
        QTest::newRow("crlf") << u"a\r\nb\r\n"_qs << QByteArray("a\r\nb\r\n");
        QTest::newRow("cr") << u"a\rb\r"_qs << QByteArray("a\r\nb\r\n");
        QTest::newRow("word processor") << u"a\vb\fc"_qs << QByteArray("a\r\nb\r\nc\r\n");
        QTest::newRow("none at the end") << u"a"_qs << QByteArray("a\r\n");
        QTest::newRow("smuggling") << u"a\n.\nMAIL FROM:<x>\r.\r\n"_qs
                                   << QByteArray("a\r\n=2E\r\nMAIL FROM:<x>\r\n=2E\r\n");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("blank lines") << u"\n\n"_qs << QByteArray("\r\n\r\n");
        QTest::newRow("blank at end") << u"a \nb\t"_qs << QByteArray("a=20\r\nb=09\r\n");
        QTest::newRow("76") << QString(76, u'x') << QByteArray(76, 'x') + "\r\n";
        QTest::newRow("77") << QString(77, u'x') << QByteArray(75, 'x') + "=\r\nxx\r\n";
        QTest::newRow("soft break before dot")
            << QString(75, u'x') + u".y"_qs << QByteArray(75, 'x') + "=\r\n=2Ey\r\n";
    }
    void normalisesLineEnds()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, body);
        auto message = sample();
        message.text = text;
        const auto mail = *writeMime(message);
        QCOMPARE(mail.mid(mail.indexOf("\r\n\r\n") + 4), body);
    }

    void putsTheDateFirst_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QByteArray>("line");
        const QDate day(2026, 11, 1);
        QTest::newRow("utc") << QDateTime(day, QTime(9, 5, 7), Qt::UTC)
                             << QByteArray("Date: Sun, 01 Nov 2026 09:05:07 +0000\r\n");
        QTest::newRow("east") << QDateTime(day, QTime(9, 5, 7), Qt::OffsetFromUTC, 5 * 3600 + 1800)
                              << QByteArray("Date: Sun, 01 Nov 2026 09:05:07 +0530\r\n");
        QTest::newRow("west") << QDateTime(day, QTime(23, 0), Qt::OffsetFromUTC, -(3 * 3600 + 1800))
                              << QByteArray("Date: Sun, 01 Nov 2026 23:00:00 -0330\r\n");
        QTest::newRow("warsaw") << QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Warsaw"))
                                << QByteArray("Date: Wed, 01 Jul 2026 12:00:00 +0200\r\n");
    }
    void putsTheDateFirst()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QByteArray, line);
        const auto frozen = *writeMime(sample());
        QVERIFY(!frozen.contains("Date:"));
        const auto mail = withDate(frozen, moment);
        QCOMPARE(mail, QByteArray(line + frozen));
        const auto seen = readWithPython({ mail }).at(0).toObject();
        QCOMPARE(QDateTime::fromString(seen.value(u"date"_qs).toString(), Qt::ISODate), moment);
    }

    /// A changed sender freezes a mail anew: the same bytes as if it had been written with the new one.
    void anotherSenderChangesNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no name") << QString();
        for (const auto& [title, word] : words()) {
            QTest::newRow(title.constData()) << word;
        }
    }
    void anotherSenderChangesNothingElse()
    {
        QFETCH(QString, name);
        MimeMessage message = sample();
        message.from.name = name;
        message.text += u"\nFrom: a line of the text\nMessage-ID: <x@y>\n"_qs;
        const QByteArray old = *writeMime(message);
        message.from.address
            = *EmailAddress::parse(u"a.rather.long.address.of.the.secretariat@szkola.example"_qs);
        message.belfryId = u"11111111-9f6f-4a0c-9a65-2f8c3f2ab001"_qs;
        message.messageId = message.belfryId + u"@other.example"_qs;
        const auto anew = withSender(old, message.from.address, message.messageId, message.belfryId);
        QVERIFY(anew.has_value());
        QCOMPARE(*anew, *writeMime(message));
    }

    void anotherSenderOnlyForMailsOfOurs()
    {
        const auto address = *EmailAddress::parse(u"a@b.example"_qs);
        for (const char* bytes :
            { "", "From: a@b.example\r\n", "To: x\r\n\r\nHello", "From: a\r\n\r\nHello" }) {
            QVERIFY(!withSender(bytes, address, u"i@b.example"_qs, u"i"_qs));
        }
        QVERIFY(!withSender(*writeMime(sample()), address, u"i>\r\nBcc: x@y"_qs, u"i"_qs));
        QVERIFY(!withSender(*writeMime(sample()), {}, u"i@b.example"_qs, u"i"_qs));
    }

private:
    static void comparePython(const QJsonObject& seen, const MimeMessage& message)
    {
        const auto box
            = [&](const char16_t* header) { return seen.value(QString::fromUtf16(header)).toObject(); };
        QCOMPARE(seen.value(u"defects"_qs).toArray(), QJsonArray());
        QCOMPARE(box(u"from").value(u"name"_qs).toString(), message.from.name);
        QCOMPARE(box(u"from").value(u"address"_qs).toString(), message.from.address.normalised());
        QCOMPARE(box(u"to").value(u"count"_qs).toInt(), 1);
        QCOMPARE(box(u"to").value(u"name"_qs).toString(), message.to.name);
        QCOMPARE(box(u"to").value(u"address"_qs).toString(), message.to.address.normalised());
        QCOMPARE(box(u"reply_to").value(u"address"_qs).toString(), message.replyTo.normalised());
        QCOMPARE(seen.value(u"subject"_qs).toString(), message.subject);
        QCOMPARE(seen.value(u"message_id"_qs).toString(), QString(u'<' + message.messageId + u'>'));
        QCOMPARE(seen.value(u"belfry_id"_qs).toString(), message.belfryId);
        QCOMPARE(lines(seen.value(u"text"_qs).toString()), message.text);
        QCOMPARE(lines(seen.value(u"html"_qs).toString()), message.html);
        const auto attachments = seen.value(u"attachments"_qs).toArray();
        QCOMPARE(attachments.size(), message.attachments.size());
        for (qsizetype i = 0; i < attachments.size(); ++i) {
            const auto attachment = attachments.at(i).toObject();
            QCOMPARE(attachment.value(u"name"_qs).toString(), message.attachments.at(i).fileName);
            QCOMPARE(QByteArray::fromBase64(attachment.value(u"bytes"_qs).toString().toLatin1()),
                message.attachments.at(i).bytes);
        }
    }

    static void compareGMime(const belfry::tests::GMimeView& seen, const MimeMessage& message)
    {
        QVERIFY(seen.isMessage);
        QCOMPARE(seen.fromName, message.from.name);
        QCOMPARE(seen.fromAddress, message.from.address.normalised());
        QCOMPARE(seen.toCount, 1);
        QCOMPARE(seen.toName, message.to.name);
        QCOMPARE(seen.toAddress, message.to.address.normalised());
        QCOMPARE(seen.subject, message.subject);
        QCOMPARE(seen.messageId, message.messageId);
        QCOMPARE(lines(seen.text), message.text);
        QCOMPARE(lines(seen.html), message.html);
        QCOMPARE(seen.attachments.size(), message.attachments.size());
        for (qsizetype i = 0; i < seen.attachments.size(); ++i) {
            QCOMPARE(seen.attachments.at(i).first, message.attachments.at(i).fileName);
            QCOMPARE(seen.attachments.at(i).second, message.attachments.at(i).bytes);
        }
    }
};

BELFRY_TEST(tst_MimeMessage)
#include "tst_MimeMessage.moc"
