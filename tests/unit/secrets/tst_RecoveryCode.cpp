// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/RecoveryCode.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::secrets;

class tst_RecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack()
    {
        static const QRegularExpression kForm(QStringLiteral("^([2-9A-HJ-NP-Z]{4}-){13}[2-9A-HJ-NP-Z]{4}$"));
        for (int round = 0; round < 200; ++round) {
            const RecoveryCode code = RecoveryCode::random();
            QVERIFY2(kForm.match(code.toText()).hasMatch(), qPrintable(code.toText()));
            const auto read = RecoveryCode::parse(code.toText());
            QVERIFY(read.has_value());
            QVERIFY(read->key() == code.key());
        }
    }

    void isReadAsPeopleType()
    {
        const QString text = RecoveryCode::random().toText();
        QVERIFY(RecoveryCode::parse(text.toLower()).has_value());
        QVERIFY(RecoveryCode::parse(QString(text).remove(QLatin1Char('-'))).has_value());
        QVERIFY(RecoveryCode::parse(QLatin1String("  ")
            + QString(text).replace(QLatin1Char('-'), QLatin1Char(' ')) + QLatin1Char('\n'))
                .has_value());
    }

    void noticesEveryMistypedCharacter()
    {
        const QString text = RecoveryCode::random().toText();
        for (qsizetype position = 0; position < text.size(); ++position) {
            if (text.at(position) == QLatin1Char('-')) {
                continue;
            }
            QString mistyped = text;
            mistyped[position] = text.at(position) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
            const auto read = RecoveryCode::parse(mistyped);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::InputInvalid);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("short") << "ABCD-EFGH";
        QTest::newRow("letter O") << QString(56, QLatin1Char('O'));
        QTest::newRow("long") << QString(57, QLatin1Char('A'));
        QTest::newRow("other script") << QString(56, QChar(0x0410));
        QTest::newRow("all the same") << QString(56, QLatin1Char('2'));
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto read = RecoveryCode::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InputInvalid);
    }
};

BELFRY_TEST(tst_RecoveryCode)
#include "tst_RecoveryCode.moc"
