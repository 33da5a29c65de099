// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "core/application/SendingForecast.h"
#include "core/application/WhyNot.h"
#include "core/lists/OutboxList.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

namespace {

/// Codes with a cross, in order.
QString crosses(const WhyNot::Report& report)
{
    QStringList codes;
    for (const Check& check : report.checks) {
        if (check.state == Check::State::NotOk) {
            codes.append(
                check.code == CheckCode::Other ? outbox::reasonName(check.reason) : checkName(check.code));
        }
    }
    return codes.join(QLatin1Char(' '));
}

const Check& checkOf(const WhyNot::Report& report, CheckCode code)
{
    return *std::find_if(
        report.checks.begin(), report.checks.end(), [&](const Check& check) { return check.code == code; });
}

} // namespace

/// ES-12 to ES-26: each reason alone, in their order, with the place that mends it.
class tst_WhyNot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_services = std::make_unique<Services>(m_school->vault);
        m_school->set("school.name", QStringLiteral("Szkoła Bell"));
        m_school->set("school.instance_url", QStringLiteral("https://bell.example"));
        m_school->set("mail.from", QStringLiteral("mailing@bell.example"));
        m_zofia = m_school->addStudent(
            QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), QStringLiteral("zofia@bell.example"));
        grantMessages(m_zofia);
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY_ASSIGN(auto points, m_school->people.contactPoints(tx, m_school->owner, m_zofia));
            people::ContactPoint phone;
            phone.person = m_zofia;
            phone.kind = people::ContactKind::Phone;
            phone.raw = QStringLiteral("512 345 678");
            phone.receivesSms = true;
            points.push_back(phone);
            return m_school->people.setContactPoints(
                tx, m_school->owner, m_zofia, points, QStringLiteral("PL"));
        });
    }
    void cleanup()
    {
        m_services.reset();
        m_school.reset();
    }

    void everyCheckStandsInItsPlace()
    {
        const auto report = person(m_zofia);
        QStringList codes;
        for (const Check& check : report.checks) {
            codes.append(checkName(check.code));
            QVERIFY(!checkText(check).isEmpty());
        }
        QCOMPARE(codes.join(QLatin1Char(' ')),
            QStringLiteral("no_address bad_address no_number bad_number not_sms sms_not_wanted no_consent "
                           "mode_blocked outside_hours day_off wallet channel_stopped limit refused "
                           "spam_filter uncertain"));
        QCOMPARE(crosses(report), QString());
        QVERIFY(report.isFine());
        QCOMPARE(report.senderAddress, QStringLiteral("mailing@bell.example"));
    }

    void eachReasonAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("crosses");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char* name, const char* sql, const char* crosses, const char* fix) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(crosses)
                                << QString::fromLatin1(fix);
        };
        row("ES-12 no address",
            "DELETE FROM contact_point WHERE kind = 'email'",
            "no_address",
            "person.email");
        row("ES-13 wrong address",
            "UPDATE contact_point SET state = 'invalid', normalised = '' WHERE kind = 'email'",
            "bad_address",
            "person.email");
        row("ES-14 no number", "DELETE FROM contact_point WHERE kind = 'phone'", "no_number", "person.phone");
        row("ES-15 wrong number",
            "UPDATE contact_point SET state = 'invalid', normalised = '' WHERE kind = 'phone'",
            "bad_number",
            "person.phone");
        row("ES-16 not for SMS",
            "UPDATE contact_point SET receives_sms = FALSE WHERE kind = 'phone'",
            "not_sms",
            "person.phone");
        row("DT-25 no SMS wanted", "UPDATE person SET sms_wanted = FALSE", "sms_not_wanted", "person.phone");
        row("ES-17 no consent for the contract",
            "UPDATE consent_current SET granted = FALSE WHERE purpose = 'contract'",
            "no_consent",
            "person.consent");
        row("ES-18 no consent to messages",
            "UPDATE consent_current SET granted = FALSE WHERE purpose = 'messages'",
            "no_consent",
            "person.consent");
        row("ES-20 Saturday evening",
            "UPDATE sending_hours SET opens_minute = 480, closes_minute = 540",
            "outside_hours",
            "settings.hours");
        row("ES-23 a day off",
            "INSERT INTO day_off (id, uuid, first_date, last_date, name, source) VALUES (1, 'u', "
            "'2026-11-21', "
            "'2026-11-22', 'Ferie', 'manual')",
            "day_off",
            "settings.days_off");
        row("channel stopped",
            "UPDATE channel SET state = 'stopped', reason = 'channel_stopped', detail = '535 no' WHERE name "
            "= "
            "'email'",
            "channel_stopped",
            "settings.mail");
        row("paused", "UPDATE sending SET is_paused = TRUE", "channel_stopped", "settings.sending");
        row("limit",
            "UPDATE channel SET state = 'waiting', reason = 'limit', until = 9000000000000 WHERE name = "
            "'email'",
            "limit",
            "settings.mail");
        row("refused",
            "UPDATE contact_point SET state = 'failing', state_reason = '550 unknown' WHERE kind = 'email'",
            "refused",
            "person.email");
        row("archived", "UPDATE person SET status = 'archived'", "archived", "");
        row("two at once",
            "DELETE FROM contact_point WHERE kind = 'email'; DELETE FROM consent_current",
            "no_address no_consent",
            "person.email");
    }
    void eachReasonAlone()
    {
        QFETCH(QString, sql);
        QFETCH(QString, crosses);
        QFETCH(QString, fix);
        for (const QString& statement : sql.split(QLatin1Char(';'))) {
            TestSchool::must(m_school->connection->execute(statement));
        }
        const auto report = person(m_zofia);
        QCOMPARE(::crosses(report), crosses);
        const auto first = std::find_if(report.checks.begin(), report.checks.end(), [](const Check& check) {
            return check.state == Check::State::NotOk;
        });
        QCOMPARE(fixName(first->fix), fix);
        QVERIFY(!report.isFine());
    }

    void anEmptyAccountAtTheGatewayIsNotTheWallet() // ES-25
    {
        m_school->set("sms.active", QStringLiteral("true"));
        m_school->set("sms.wallet_mode", QStringLiteral("warn"));
        QCOMPARE(::crosses(person(m_zofia)), QString());
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE channel SET state = 'waiting', reason = 'gateway_credit', until = "
                           "9000000000000 WHERE name = 'sms'")));
        const auto report = person(m_zofia);
        QCOMPARE(::crosses(report), QStringLiteral("wallet"));
        const Check check = checkOf(report, CheckCode::Wallet);
        QCOMPARE(fixName(check.fix), QStringLiteral("settings.wallet"));
        QVERIFY(checkText(check).contains(QStringLiteral("account at the SMS gateway is empty")));
    }

    void theServersWordsAndTheMomentStandThere()
    {
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE contact_point SET state = 'failing', state_reason = '550 unknown' WHERE "
                           "kind = 'email'")));
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE sending_hours SET opens_minute = 480, closes_minute = 540")));
        const auto report = person(m_zofia);
        QVERIFY(checkText(checkOf(report, CheckCode::Refused)).contains(QStringLiteral("550 unknown")));
        QCOMPARE(isoUtc(checkOf(report, CheckCode::OutsideHours).at), QStringLiteral("2026-11-22T07:00:00Z"));
    }

    void aMessageIsAskedAboutItsOwnChannel()
    {
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("DELETE FROM contact_point WHERE kind = 'phone'")));
        const OutboxId id = send();
        auto report = message(id);
        QCOMPARE(crosses(report), QString());
        QCOMPARE(checkOf(report, CheckCode::NoNumber).state, Check::State::NotAsked);
        QCOMPARE(report.checks.back().reason, outbox::Reason::AwaitingTurn);
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("UPDATE sending SET is_paused = TRUE")));
        QCOMPARE(crosses(message(id)), QStringLiteral("channel_stopped"));
        TestSchool::must(m_school->connection->execute(
            QStringLiteral("UPDATE consent_current SET granted = FALSE WHERE purpose = 'contract'")));
        QCOMPARE(crosses(message(id)), QStringLiteral("no_consent channel_stopped"));
    }

    void whatTheSixteenDoNotSayFollows()
    {
        m_school->set("credentials.need_approval", QStringLiteral("true"));
        const OutboxId id = send();
        QCOMPARE(crosses(message(id)), QStringLiteral("awaiting_approval"));
        QCOMPARE(crosses(person(m_zofia)), QStringLiteral("awaiting_approval"));
        m_school->write([&](Transaction& tx) {
            return m_services->outbox.reject(tx, m_school->owner, { id }, QStringLiteral("wrong day"));
        });
        const auto report = message(id);
        QCOMPARE(crosses(report), QStringLiteral("rejected"));
        QVERIFY(checkText(report.checks.back()).contains(QStringLiteral("wrong day")));
        QCOMPARE(crosses(person(m_zofia)), QString());
    }

    void onlyPeopleWhoSeePeopleMayAsk()
    {
        access::Session teacher;
        teacher.staff = StaffId(7);
        teacher.role = access::Role::Teacher;
        const auto refused = m_school->connection->read(
            [&](Transaction& tx) { return WhyNot::ofPerson(tx, *m_services, teacher, m_zofia, true); });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

    /// "250 mails: 180 today, the rest tomorrow from 8:00" (wish 16), from what is stored.
    void theForecastKnowsLimitsAndHours()
    {
        m_school->set("mail.transport", QStringLiteral("smtp"));
        m_school->set("mail.per_hour", QStringLiteral("90"));
        TestSchool::must(m_school->connection->execute(QStringLiteral(
            "UPDATE sending_hours SET opens_minute = 480, closes_minute = 900"))); // closes at 15:00; it is
                                                                                   // 13:00
        const auto forecast = TestSchool::must(m_school->connection->read([&](Transaction& tx) {
            return SendingForecast::read(tx, *m_services, outbox::Channel::Email, 250);
        }));
        QCOMPARE(forecast.plan.days.size(), size_t { 2 });
        QCOMPARE(forecast.plan.days[0].count, 180);
        QCOMPARE(isoUtc(forecast.plan.days[1].firstAt), QStringLiteral("2026-11-22T07:00:00Z"));
    }

    /// Wish 3.
    void notReachedAreThoseThatFailedAndWereNotSentAgain()
    {
        const OutboxId id = send();
        const auto submission
            = SubmissionId(m_school->number(QStringLiteral("SELECT MAX(submission_id) FROM outbox")));
        const auto notReached = [&] {
            return TestSchool::must(m_school->connection->read([&](Transaction& tx) {
                return lists::OutboxList::notReached(tx, m_school->owner, submission);
            }));
        };
        QVERIFY(notReached().empty());
        TestSchool::must(
            m_school->connection->execute(QStringLiteral("UPDATE outbox SET state = 'expired'")));
        QCOMPARE(notReached(), std::vector<OutboxId> { id });
        m_school->write(
            [&](Transaction& tx) { return m_services->outbox.sendAgain(tx, m_school->owner, id); });
        QVERIFY(notReached().empty());
    }

private:
    WhyNot::Report person(PersonId id)
    {
        return TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return WhyNot::ofPerson(tx, *m_services, m_school->owner, id, true); }));
    }
    WhyNot::Report message(OutboxId id)
    {
        return TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return WhyNot::ofMessage(tx, *m_services, m_school->owner, id, true); }));
    }
    void grantMessages(PersonId id)
    {
        m_school->write([&](Transaction& tx) {
            people::ConsentEntry entry;
            entry.person = id;
            entry.purpose = people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            return m_school->consents.record(tx, m_school->owner, entry);
        });
    }
    OutboxId send()
    {
        handover::CredentialsRequest request;
        request.persons = { m_zofia };
        TestSchool::must(
            CredentialsSending::send(*m_school->connection, *m_services, m_school->owner, request));
        return OutboxId(m_school->number(QStringLiteral("SELECT MAX(id) FROM outbox")));
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<Services> m_services;
    PersonId m_zofia;
};

BELFRY_TEST(tst_WhyNot)
#include "tst_WhyNot.moc"
