// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/EventCatalogue.h"
#include "core/events/StandardTexts.h"
#include "core/formats/SmsText.h"
#include "core/messaging/Template.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::events;

class tst_EventCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// LL2-23: every event of the console's list, in its order, found by its name.
    void holdsEveryEvent()
    {
        const QStringList expected { QStringLiteral("account_created"),
            QStringLiteral("credentials_changed"),
            QStringLiteral("contract_status"),
            QStringLiteral("system_message"),
            QStringLiteral("group_joined"),
            QStringLiteral("group_left"),
            QStringLiteral("lesson_cancelled"),
            QStringLiteral("lesson_moved"),
            QStringLiteral("note"),
            QStringLiteral("instalment_due"),
            QStringLiteral("instalment_overdue"),
            QStringLiteral("payment_received"),
            QStringLiteral("birthday"),
            QStringLiteral("contract_ending"),
            QStringLiteral("consent_missing"),
            QStringLiteral("low_wallet"),
            QStringLiteral("delivery_trouble") };
        QStringList names;
        for (const EventInfo& info : eventCatalogue()) {
            names.append(QLatin1String(info.name));
            QCOMPARE(eventInfo(info.type).name, info.name);
            QCOMPARE(eventFromName(QLatin1String(info.name)), std::optional(info.type));
            QVERIFY(!info.system || info.hasInbox);
        }
        QCOMPARE(names, expected);
        QVERIFY(!eventFromName(QStringLiteral("doorbell")));
    }

    /// Every standard text can be parsed, speaks in the variables of its language alone, and an SMS needs no
    /// letter outside its alphabet.
    void everyStandardTextIsSound()
    {
        static const QRegularExpression variable(QStringLiteral("\\[([^\\]|]*)[^\\]]*\\]"));
        for (const EventInfo& info : eventCatalogue()) {
            for (const QString& language :
                { QStringLiteral("pl"), QStringLiteral("de"), QStringLiteral("en") }) {
                for (const EventChannel channel : kEventChannels) {
                    const EventText text = standardEventText(info.type, channel, language);
                    const QByteArray where = QByteArray(info.name) + ' ' + language.toLatin1();
                    QVERIFY2(messaging::Template::parse(text.subject, text.body).issues().empty(),
                        where.constData());
                    QVERIFY2(!text.body.isEmpty(), where.constData());
                    QCOMPARE(text.subject.isEmpty(), channel == EventChannel::Sms);
                    auto matches = variable.globalMatch(text.subject + text.body);
                    while (matches.hasNext()) {
                        const QString name = matches.next().captured(1);
                        const bool isOurs = std::any_of(messaging::variables().begin(),
                            messaging::variables().end(),
                            [&](const messaging::VariableInfo& known) {
                                return messaging::variableName(known.variable, language) == name;
                            });
                        QVERIFY2(isOurs, qPrintable(name));
                    }
                    if (channel == EventChannel::Sms) {
                        const QString bare = QString(text.body).remove(variable);
                        const auto sms = formats::measureSms(bare, formats::SmsLetters::Refuse);
                        QVERIFY2(sms.problem == formats::SmsProblem::None, where.constData());
                    }
                }
            }
        }
    }

    /// What reads differently in each language is written in that of the reader.
    void writesValuesInTheReadersLanguage()
    {
        const QByteArray zone = "Europe/Warsaw";
        const auto text = [&](const QJsonValue& value, const char* language) {
            return valueText(value, QLatin1String(language), zone);
        };
        QCOMPARE(text(dateValue({ 2026, 12, 1 }), "pl"), QStringLiteral("01.12.2026"));
        QCOMPARE(text(dateValue({ 2026, 12, 1 }), "en"), QStringLiteral("2026-12-01"));
        QCOMPARE(text(dateValue({}), "pl"), QString());
        const qint64 moment = QDateTime({ 2026, 7, 1 }, { 15, 30 }, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(text(momentValue(moment), "de"), QStringLiteral("01.07.2026 17:30")); // summer time
        QCOMPARE(text(wordValue(QStringLiteral("signed")), "pl"), QStringLiteral("podpisana"));
        QCOMPARE(text(wordValue(QStringLiteral("signed")), "de"), QStringLiteral("unterschrieben"));
        QCOMPARE(text(wordValue(QStringLiteral("A1")), "pl"), QStringLiteral("A1"));
        QVERIFY(text(moneyValue(123456, QStringLiteral("PLN")), "pl").contains(QStringLiteral("234,56")));
        QCOMPARE(text(QStringLiteral("7/2026"), "pl"), QStringLiteral("7/2026"));
        QCOMPARE(text(30, "pl"), QStringLiteral("30"));
    }
};

BELFRY_TEST(tst_EventCatalogue)
#include "tst_EventCatalogue.moc"
