// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/ReplyClassifier.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::delivery;

Q_DECLARE_METATYPE(belfry::core::delivery::SmtpStage)
Q_DECLARE_METATYPE(belfry::core::delivery::SmtpFailure)

class tst_ReplyClassifier : public QObject
{
    Q_OBJECT

    static SmtpReply replyOf(const QByteArray& text)
    {
        SmtpReply reply;
        for (const QByteArray& line : text.split('\n')) {
            if (!line.isEmpty()) {
                addReplyLine(reply, line + "\r\n");
            }
        }
        return reply;
    }

private Q_SLOTS:
    void failuresWithoutAnswer_data()
    {
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<SmtpFailure>("failure");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char* name, SmtpStage stage, SmtpFailure failure, Verdict verdict, OutcomeClass kind) {
                  QTest::newRow(name)
                      << stage << failure << static_cast<int>(verdict) << static_cast<int>(kind);
              };
        row("DNS",
            SmtpStage::Connect,
            SmtpFailure::Unreachable,
            Verdict::NotSent,
            OutcomeClass::TransportDown);
        row("connect timeout",
            SmtpStage::Connect,
            SmtpFailure::Timeout,
            Verdict::NotSent,
            OutcomeClass::TransportDown);
        row("handshake",
            SmtpStage::Connect,
            SmtpFailure::TlsHandshake,
            Verdict::NotSent,
            OutcomeClass::TransportDown);
        row("certificate",
            SmtpStage::StartTls,
            SmtpFailure::TlsCertificate,
            Verdict::NotSent,
            OutcomeClass::TlsBad);
        row("authority's file",
            SmtpStage::Connect,
            SmtpFailure::LocalFile,
            Verdict::NotSent,
            OutcomeClass::Configuration);
        row("no STARTTLS",
            SmtpStage::Ehlo,
            SmtpFailure::TlsNotOffered,
            Verdict::NotSent,
            OutcomeClass::Configuration);
        row("no AUTH",
            SmtpStage::Ehlo,
            SmtpFailure::NoAuthOffered,
            Verdict::NotSent,
            OutcomeClass::Configuration);
        row("no common way",
            SmtpStage::Ehlo,
            SmtpFailure::LoginDenied,
            Verdict::NotSent,
            OutcomeClass::Configuration);
        row("denied", SmtpStage::Auth, SmtpFailure::LoginDenied, Verdict::NotSent, OutcomeClass::AuthRefused);
        row("lost at MAIL",
            SmtpStage::Mail,
            SmtpFailure::ConnectionLost,
            Verdict::NotSent,
            OutcomeClass::TransportDown);
        row("lost at RCPT",
            SmtpStage::Rcpt,
            SmtpFailure::ConnectionLost,
            Verdict::Retry,
            OutcomeClass::Temporary);
        row("lost in the body",
            SmtpStage::Body,
            SmtpFailure::ConnectionLost,
            Verdict::Retry,
            OutcomeClass::Temporary);
        for (const auto failure : { SmtpFailure::None,
                 SmtpFailure::Unreachable,
                 SmtpFailure::Timeout,
                 SmtpFailure::ConnectionLost,
                 SmtpFailure::Nonsense,
                 SmtpFailure::Internal }) {
            if (failure != SmtpFailure::Unreachable) {
                row(qPrintable(QStringLiteral("behind the dot %1").arg(static_cast<int>(failure))),
                    SmtpStage::Dot,
                    failure,
                    Verdict::InDoubt,
                    OutcomeClass::Unknown);
            }
        }
    }
    void failuresWithoutAnswer()
    {
        QFETCH(SmtpStage, stage);
        QFETCH(SmtpFailure, failure);
        const Outcome outcome
            = classifySmtp({ stage, failure, {}, QStringLiteral("words"), stage == SmtpStage::Dot });
        QTEST(static_cast<int>(outcome.verdict), "verdict");
        QTEST(static_cast<int>(outcome.kind), "kind");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.reply, QStringLiteral("words"));
        QCOMPARE(outcome.afterMarker, stage == SmtpStage::Dot);
    }

    void nothingBehindTheDotIsEverDefiniteWithoutANegativeReply()
    {
        for (int failure = 0; failure <= static_cast<int>(SmtpFailure::Internal); ++failure) {
            for (const char* text :
                { "", "354 go", "250-half", "550-half", "999 what", "25", "words", "100 wait", "3xx" }) {
                const Outcome outcome = classifySmtp(
                    { SmtpStage::Dot, static_cast<SmtpFailure>(failure), replyOf(text), {}, true });
                QVERIFY2(outcome.verdict == Verdict::InDoubt, text);
            }
        }
    }

    void nothingBeforeTheDotIsEverDoubtOrSent()
    {
        for (int stage = 0; stage < static_cast<int>(SmtpStage::Dot); ++stage) {
            for (int failure = 0; failure <= static_cast<int>(SmtpFailure::Internal); ++failure) {
                for (int code = 0; code < 1000; ++code) {
                    const QByteArray text = QByteArray::number(code).rightJustified(3, '0') + " words";
                    const Outcome outcome = classifySmtp({ static_cast<SmtpStage>(stage),
                        static_cast<SmtpFailure>(failure),
                        replyOf(text),
                        {},
                        false });
                    QVERIFY(outcome.verdict != Verdict::InDoubt && outcome.verdict != Verdict::Sent);
                }
            }
        }
    }

    void behindTheDotTheFirstDigitDecides()
    {
        for (int code = 200; code < 600; ++code) {
            const QByteArray text = QByteArray::number(code) + " words";
            const Outcome outcome
                = classifySmtp({ SmtpStage::Dot, SmtpFailure::Nonsense, replyOf(text), {}, true });
            const bool definite = outcome.verdict == Verdict::Retry || outcome.verdict == Verdict::Failed
                || outcome.verdict == Verdict::NotSent;
            QCOMPARE(outcome.verdict == Verdict::Sent, code / 100 == 2);
            QCOMPARE(outcome.verdict == Verdict::InDoubt, code / 100 == 3);
            QCOMPARE(definite, code / 100 >= 4);
        }
    }

    void statusCodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("status");
        QTest::newRow("plain") << QByteArray("550 5.1.1 no") << QStringLiteral("5.1.1");
        QTest::newRow("alone") << QByteArray("550 5.1.1") << QStringLiteral("5.1.1");
        QTest::newRow("second line") << QByteArray("550-no\n550 5.7.26 no") << QStringLiteral("5.7.26");
        QTest::newRow("none") << QByteArray("550 no") << QString();
        QTest::newRow("other class") << QByteArray("450 5.1.1 no") << QString();
        QTest::newRow("in the words") << QByteArray("550 see 5.1.1") << QString();
        QTest::newRow("an address") << QByteArray("550 5.6.7.8 is blocked") << QString();
        QTest::newRow("three digits") << QByteArray("550 5.7.139 off") << QStringLiteral("5.7.139");
        QTest::newRow("four digits") << QByteArray("550 5.7.1390 off") << QString();
    }
    void statusCodes()
    {
        QFETCH(QByteArray, text);
        QTEST(enhancedCodeOf(replyOf(text)), "status");
    }

    void aTalkativeServerCostsNothing()
    {
        SmtpReply reply;
        for (int line = 0; line < 100000; ++line) {
            addReplyLine(reply, "250-" + QByteArray(2000, 'x'));
        }
        addReplyLine(reply, "250 end");
        QVERIFY(reply.complete);
        QVERIFY(reply.lines.size() <= 20);
        QCOMPARE(reply.lines.last(), QByteArray("250 end"));
        const Outcome outcome = classifySmtp({ SmtpStage::Dot, SmtpFailure::None, reply, {}, true });
        QVERIFY(outcome.reply.size() <= 500);
        QVERIFY(outcome.acceptedAs.size() <= 100);
    }

    void wordsArePrintable()
    {
        QCOMPARE(printableLine("550 a\tb\x1b[31m\x01\x02  c\r\n"), QStringLiteral("550 a b [31m c"));
        QCOMPARE(printableLine(QByteArray("550 za\xc5\xbc\xff")).left(6), QStringLiteral("550 za"));
    }

    void queueIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("postfix") << QByteArray("250 2.0.0 Ok: queued as 4Tabc1def")
                                 << QStringLiteral("4Tabc1def");
        QTest::newRow("exim") << QByteArray("250 OK id=1rXyZ-000abc-1D") << QStringLiteral("1rXyZ-000abc-1D");
        QTest::newRow("none") << QByteArray("250 fine") << QStringLiteral("250 fine");
    }
    void queueIds()
    {
        QFETCH(QByteArray, text);
        QTEST(classifySmtp({ SmtpStage::Dot, SmtpFailure::None, replyOf(text), {}, true }).acceptedAs, "id");
    }
};

BELFRY_TEST(tst_ReplyClassifier)
#include "tst_ReplyClassifier.moc"
