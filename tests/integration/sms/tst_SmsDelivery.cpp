// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryWorker.h"
#include "core/settings/Settings.h"
#include "tests/support/GatewayServer.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <QDir>

using namespace belfry::core;
using namespace belfry::core::delivery;
using belfry::core::database::Connection;
using belfry::core::database::Transaction;
using belfry::tests::GatewayServer;
using belfry::tests::OutboxHouse;
using outbox::Channel;

namespace {

using Reply = GatewayServer::Reply;
using Request = GatewayServer::Request;

constexpr qint64 kMinute = 60LL * 1000;
constexpr qint64 kHour = 60 * kMinute;

/// Written with single quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace("'", "\"");
}

Reply acceptedBySmsapi(const Request& request)
{
    const QByteArray idx = request.form().value(QStringLiteral("idx")).toLatin1();
    return { 200,
        json("{'count':1,'list':[{'id':'G") + idx.left(8) + json("','idx':'") + idx
            + json("','error':null}]}") };
}

} // namespace

/// From an approved row to the gateway and back: the worker, the database, a gateway double (LL1-20, ES-10).
class tst_SmsDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->isReady()) {
            QSKIP("no PostgreSQL server");
        }
        m_answers = acceptedBySmsapi;
        m_server
            = std::make_unique<GatewayServer>([this](const Request& request) { return m_answers(request); });
        m_settings = std::make_unique<settings::SettingsService>(m_house->vault, m_house->audit);
        set("sms.active", QStringLiteral("true"));
        set("sms.gateway", QStringLiteral("smsapi"));
        set("sms.url", QString::fromLatin1(m_server->origin()));
        setToken(QStringLiteral("tok-3n"));
        WorkerPlace place;
        place.connect = [this]() -> Result<std::unique_ptr<Connection>> {
            database::OpenOptions options;
            options.clock = &m_house->clock;
            return Connection::open(m_house->database.url(), options);
        };
        place.stateFolder = m_house->database.folder() + QStringLiteral("/state");
        place.folders.mail = m_house->database.folder() + QStringLiteral("/mail");
        place.folders.sms = m_house->database.folder() + QStringLiteral("/sms");
        place.name = QStringLiteral("test");
        auto worker = DeliveryWorker::create(
            { *m_settings, m_house->outbox, m_house->channels, m_house->queue }, place, m_house->clock);
        QVERIFY2(worker.has_value(), worker ? "" : qPrintable(worker.error().detail));
        m_worker = std::move(*worker);
    }
    void cleanup()
    {
        m_worker.reset();
        m_server.reset();
        m_house.reset();
    }

    void anApprovedSmsIsRequestedOnceAndCharged()
    {
        topUp(100);
        const OutboxId first = queuedSms(32, 2);
        const OutboxId second = queuedSms(16, 1);
        const RoundResult result = round();
        QCOMPARE(result.sent, 2);
        QVERIFY(!result.trouble);
        QCOMPARE(m_server->posts(), 2);
        QCOMPARE(column(first, "state"), QStringLiteral("sent"));
        QCOMPARE(column(first, "transport"), QStringLiteral("smsapi"));
        QCOMPARE(column(first, "accepted_as"),
            QLatin1Char('G') + m_house->row(first).uuid.toString(QUuid::WithoutBraces).left(8));
        QCOMPARE(column(first, "report"), QStringLiteral("waiting"));
        QCOMPARE(column(second, "state"), QStringLiteral("sent"));
        QCOMPARE(balance(), 52);
        QCOMPARE(round().sent, 0);
        QCOMPARE(m_server->posts(), 2);
        QCOMPARE(m_server->requests().front().form().value(QStringLiteral("message")), text());
    }

    void switchedOffNothingLeaves()
    {
        set("sms.active", QStringLiteral("false"));
        const OutboxId id = queuedSms(0, 1);
        QCOMPARE(round().sent, 0);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(column(id, "state"), QStringLiteral("ready"));
    }

    void withoutATokenTheChannelIsStopped()
    {
        setToken({});
        const OutboxId id = queuedSms(0, 1);
        const RoundResult result = round();
        QCOMPARE(result.trouble->code, ErrorCode::ChannelConfiguration);
        QVERIFY(result.trouble->detail.contains(QLatin1String("sms.token")));
        QCOMPARE(column(id, "state"), QStringLiteral("ready"));
        QCOMPARE(channel().state, outbox::ChannelState::Stopped);
        setToken(QStringLiteral("tok-3n")); // mended: the channel opens by itself
        QCOMPARE(round().sent, 1);
    }

    void theFolderIsTheWayUntilAGatewayIsSet()
    {
        set("sms.gateway", QStringLiteral("folder"));
        const OutboxId id = queuedSms(0, 1);
        QCOMPARE(round().written, 1);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(column(id, "transport"), QStringLiteral("folder"));
        QCOMPARE(column(id, "report"), QString());
        QCOMPARE(QDir(m_house->database.folder() + QStringLiteral("/sms"))
                     .entryList({ QStringLiteral("*.json") })
                     .size(),
            1);
    }

    void anEmptyGatewayAccountPausesTheChannel()
    {
        m_answers = [](const Request&) { return Reply { 200, json("{'error':103,'message':'x'}") }; };
        const OutboxId first = queuedSms(0, 1);
        const OutboxId second = queuedSms(0, 1);
        const RoundResult result = round();
        QVERIFY(result.trouble.has_value());
        QCOMPARE(m_server->posts(), 1);
        QCOMPARE(channel().state, outbox::ChannelState::Waiting);
        QCOMPARE(channel().reason, outbox::Reason::GatewayCredit);
        QCOMPARE(column(first, "reason"), QStringLiteral("gateway_credit"));
        QCOMPARE(column(first, "state"), QStringLiteral("retry"));
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT attempts FROM outbox WHERE id = %1").arg(first.value())),
            0);
        QCOMPARE(column(second, "state"), QStringLiteral("ready"));
        m_house->clock.advance(2 * kMinute);
        round();
        QCOMPARE(m_server->posts(), 1); // not before tomorrow, unless a setting changes
        m_answers = acceptedBySmsapi;
        QCOMPARE(TestRound(m_worker->runRound(Waiting::Probe)).sent, 2);
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'sent'")), 2);
    }

    void aRefusedNumberIsMarkedOnThePerson()
    {
        m_answers = [](const Request&) { return Reply { 200, json("{'error':13,'message':'x'}") }; };
        const OutboxId id = queuedSms(0, 1);
        QCOMPARE(round().failed, 1);
        QCOMPARE(column(id, "reason"), QStringLiteral("address_refused"));
        QCOMPARE(phoneState(), QStringLiteral("failing"));
    }

    void aLostAnswerIsSettledByTheGatewaysKey()
    {
        topUp(100);
        m_answers = [](const Request&) { return Reply { 200, {}, Reply::How::DropAfterReading }; };
        const OutboxId id = queuedSms(16, 1);
        QCOMPARE(round().inDoubt, 1);
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
        QCOMPARE(m_house->number(QStringLiteral("SELECT key_valid_until - marker_at FROM outbox")), kHour);
        QCOMPARE(m_server->posts(), 1);

        m_answers = [](const Request&) {
            return Reply { 200, json("{'error':53,'message':'idx is not unique'}") };
        };
        const RoundResult result = round();
        QVERIFY(!result.trouble);
        QCOMPARE(column(id, "state"), QStringLiteral("sent"));
        QCOMPARE(m_server->posts(), 2);
        const auto requests = m_server->requests();
        QCOMPARE(requests[1].body, requests[0].body); // the same call, with the same key
        QCOMPARE(requests[1].form().value(QStringLiteral("check_idx")), QStringLiteral("1"));
        QCOMPARE(balance(), 84); // charged once
        QCOMPARE(column(id, "report"), QString()); // no id, so nobody can be asked
        QCOMPARE(m_house->untidyRows(), 0);
        round();
        QCOMPARE(m_server->posts(), 2);
    }

    void aRepeatedRequestMayAlsoBeTheFirstThatArrives()
    {
        m_answers = [](const Request&) { return Reply { 200, {}, Reply::How::ResetAfterReading }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        m_answers = acceptedBySmsapi;
        round();
        QCOMPARE(column(id, "state"), QStringLiteral("sent"));
        QVERIFY(column(id, "accepted_as").startsWith(QLatin1Char('G')));
        QCOMPARE(column(id, "report"), QStringLiteral("waiting"));
    }

    void whatTheGatewaySaysOfTheRepetitionDoesNotDecide()
    {
        m_answers = [](const Request&) { return Reply { 502, {} }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        for (const char* body : { "{'error':13}", "{'error':103}", "" }) {
            m_answers = [body](const Request&) { return Reply { 200, json(body) }; };
            m_house->clock.advance(5 * kMinute);
            QVERIFY(m_worker->runRound(Waiting::Probe).has_value());
            QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
        }
        QCOMPARE(m_server->posts(), 4);
        QCOMPARE(phoneState(), QStringLiteral("ok"));
    }

    void theRepetitionKeepsPauses()
    {
        m_answers = [](const Request&) { return Reply { 502, {} }; };
        queuedSms(0, 1);
        round();
        round(); // asks at once
        QCOMPARE(m_server->posts(), 2);
        round();
        QCOMPARE(m_server->posts(), 2);
        m_house->clock.advance(kMinute);
        round();
        QCOMPARE(m_server->posts(), 3);
    }

    void afterAnHourAPersonDecides()
    {
        m_answers = [](const Request&) { return Reply { 502, {} }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        m_house->clock.advance(kHour);
        m_answers = acceptedBySmsapi;
        round();
        QCOMPARE(m_server->posts(), 1);
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
    }

    void nothingIsRepeatedThatMayNotLeaveAnyMore()
    {
        m_answers = [](const Request&) { return Reply { 502, {} }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        m_house->setConsent(PersonId(1), "contract", false);
        m_answers = acceptedBySmsapi;
        round();
        QCOMPARE(m_server->posts(), 1);
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
    }

    void nobodyDecidesWhileARepetitionMayBeUnderWay()
    {
        m_answers = [](const Request&) { return Reply { 502, {} }; };
        queuedSms(0, 1);
        round();
        round();
        QVERIFY(m_house->number(QStringLiteral("SELECT decide_after FROM outbox"))
            > m_house->clock.nowMs() + kMinute);
    }

    void serwerSmsIsAskedForOurKeyAndNothingIsSentAgain()
    {
        set("sms.gateway", QStringLiteral("serwersms"));
        m_answers = [](const Request&) { return Reply { 200, {}, Reply::How::DropAfterReading }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
        m_answers = [](const Request&) { return Reply { 200, json("{'items':[]}") }; };
        round(); // not found is no proof
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
        m_house->clock.advance(5 * kMinute);
        m_answers = [this](const Request&) {
            return Reply { 200,
                json("{'items':[{'id':'A1','phone':'") + m_number.toLatin1() + json("','status':'sent'}]}") };
        };
        round();
        QCOMPARE(column(id, "state"), QStringLiteral("sent"));
        QCOMPARE(column(id, "accepted_as"), QStringLiteral("A1"));
        int sends = 0;
        for (const auto& request : m_server->requests()) {
            sends += request.path == "/messages/send_sms.json" ? 1 : 0;
        }
        QCOMPARE(sends, 1);
    }

    void aGatewayWithoutAKeyIsNotAskedAgain()
    {
        set("sms.gateway", QStringLiteral("seven"));
        m_answers = [](const Request&) { return Reply { 504, {} }; };
        const OutboxId id = queuedSms(0, 1);
        round();
        m_house->clock.advance(10 * kMinute);
        round();
        QCOMPARE(m_server->requests().size(), size_t { 1 });
        QCOMPARE(column(id, "state"), QStringLiteral("in_doubt"));
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE key_valid_until IS NULL")), 1);
    }

    void reportsArePolled_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("phone");
        QTest::newRow("delivered") << QByteArray("DELIVERED") << QStringLiteral("delivered")
                                   << QStringLiteral("ok");
        QTest::newRow("undelivered") << QByteArray("UNDELIVERED") << QStringLiteral("undelivered")
                                     << QStringLiteral("failing");
        QTest::newRow("failed") << QByteArray("FAILED") << QStringLiteral("undelivered")
                                << QStringLiteral("ok");
        QTest::newRow("expired") << QByteArray("EXPIRED") << QStringLiteral("expired")
                                 << QStringLiteral("ok");
        QTest::newRow("on its way") << QByteArray("SENT") << QStringLiteral("accepted")
                                    << QStringLiteral("ok");
    }
    void reportsArePolled()
    {
        QFETCH(QByteArray, status);
        const OutboxId id = queuedSms(0, 1);
        round();
        QCOMPARE(m_server->posts(), 1);
        m_answers = [&](const Request& request) {
            const QByteArray asked = request.form().value(QStringLiteral("status")).toLatin1();
            return Reply { 200,
                json("{'list':[{'id':'") + asked + json("','status':'") + status + json("'}]}") };
        };
        m_house->clock.advance(2 * kMinute);
        round();
        QCOMPARE(m_server->posts(), 2);
        QTEST(column(id, "report"), "report");
        QTEST(phoneState(), "phone");
        QCOMPARE(column(id, "state"), QStringLiteral("sent"));
        QVERIFY(m_house->number(QStringLiteral("SELECT report_at FROM outbox")) > 0);
    }

    void aFinalReportIsNotAskedForAgain()
    {
        const OutboxId id = queuedSms(0, 1);
        round();
        m_answers = [](const Request& request) {
            return Reply { 200,
                json("{'list':[{'id':'") + request.form().value(QStringLiteral("status")).toLatin1()
                    + json("','status':'DELIVERED'}]}") };
        };
        const auto result = m_worker->pollReports();
        QVERIFY(result.has_value());
        QCOMPARE(result->asked, 1);
        QCOMPARE(result->delivered, 1);
        QCOMPARE(column(id, "report"), QStringLiteral("delivered"));
        QCOMPARE(m_worker->pollReports()->asked, 0);
        QCOMPARE(m_server->posts(), 2);
    }

    void theQuestionsGrowRarerAndEndAfterThreeDays()
    {
        const OutboxId id = queuedSms(0, 1);
        round();
        m_answers = [](const Request&) { return Reply { 200, json("{'list':[]}") }; };
        int asked = 0;
        for (qint64 minutes = 0; minutes < 80 * 60; minutes += 10) {
            m_house->clock.advance(10 * kMinute);
            round();
            asked = m_server->posts() - 1;
        }
        QVERIFY2(asked > 8 && asked < 40, qPrintable(QString::number(asked)));
        QCOMPARE(column(id, "report"), QStringLiteral("unknown"));
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE report_next_at IS NULL")), 1);
        QCOMPARE(TestWait(m_worker->nextRoundInMs()), 300 * 1000);
    }

    void theNextRoundComesWhenAReportIsDue()
    {
        queuedSms(0, 1);
        round();
        QCOMPARE(TestWait(m_worker->nextRoundInMs()), kMinute);
        set("sms.gateway", QStringLiteral("folder"));
        QCOMPARE(TestWait(m_worker->nextRoundInMs()), 300 * 1000); // nobody is there to be asked
    }

    /// Nobody can be asked for them: they must not stay "not reported yet" for ever.
    void reportsOfAGatewayThatWasSwitchedAwayAreGivenUp()
    {
        const OutboxId id = queuedSms(0, 1);
        round();
        set("sms.gateway", QStringLiteral("folder"));
        m_house->clock.advance(71 * kHour);
        round();
        QCOMPARE(column(id, "report"), QStringLiteral("waiting")); // she may still switch back
        m_house->clock.advance(kHour + kMinute);
        round();
        QCOMPARE(m_server->posts(), 1);
        QCOMPARE(column(id, "report"), QStringLiteral("unknown"));
        QVERIFY(column(id, "report_detail").contains(QLatin1String("smsapi")));
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE report_next_at IS NULL")), 1);
        QCOMPARE(column(id, "state"), QStringLiteral("sent"));
    }

    void withSmsSwitchedOffReportsAreGivenUpToo()
    {
        const OutboxId id = queuedSms(0, 1);
        round();
        set("sms.active", QStringLiteral("false"));
        m_house->clock.advance(73 * kHour);
        QVERIFY(m_worker->pollReports().has_value());
        QCOMPARE(column(id, "report"), QStringLiteral("unknown"));
    }

    void aGatewayThatDoesNotAnswerQuestionsIsToldInTheResult()
    {
        queuedSms(0, 1);
        round();
        m_answers = [](const Request&) { return Reply { 500, {} }; };
        const auto result = m_worker->pollReports();
        QVERIFY(result.has_value());
        QCOMPARE(result->trouble->code, ErrorCode::ChannelUnreachable);
        QCOMPARE(m_house->word(QStringLiteral("SELECT report FROM outbox")), QStringLiteral("waiting"));
    }

private:
    static RoundResult TestRound(const Result<RoundResult>& result)
    {
        return result.value_or(RoundResult {});
    }
    static qint64 TestWait(const Result<qint64>& wait) { return wait.value_or(-1); }

    RoundResult round()
    {
        const auto result = m_worker->runRound(Waiting::Respect);
        if (!result) {
            qWarning().noquote() << "round:" << errorName(result.error().code) << result.error().detail;
        }
        return result.value_or(RoundResult {});
    }
    void set(const char* key, const QString& value)
    {
        const auto done = m_house->write(
            [&](Transaction& tx) { return m_settings->set(tx, m_house->owner, QLatin1String(key), value); });
        QVERIFY2(done.has_value(), qPrintable(m_house->lastError.detail));
    }
    void setToken(const QString& token)
    {
        QVERIFY(m_house
                ->write([&](Transaction& tx) {
                    return m_settings->setSecret(
                        tx, m_house->owner, QStringLiteral("sms.token"), SecretText(token));
                })
                .has_value());
    }
    void topUp(int minor) { m_house->sql(QStringLiteral("UPDATE wallet SET balance_minor = %1").arg(minor)); }
    qint64 balance() { return m_house->number(QStringLiteral("SELECT balance_minor FROM wallet")); }
    outbox::ChannelInfo channel()
    {
        return m_house->connection
            ->read([&](Transaction& tx) { return m_house->channels.channel(tx, Channel::Sms); })
            .value_or(outbox::ChannelInfo());
    }
    QString column(OutboxId id, const char* name)
    {
        return m_house->word(
            QStringLiteral("SELECT %1 FROM outbox WHERE id = %2").arg(QLatin1String(name)).arg(id.value()));
    }
    QString phoneState()
    {
        return m_house->word(QStringLiteral("SELECT state FROM contact_point WHERE kind = 'phone'"));
    }
    static QString text() { return QStringLiteral("login: jan has\u0142o: tajne99"); }
    OutboxId queuedSms(qint64 price, int parts)
    {
        const auto student = m_house->addStudent();
        m_number = QStringLiteral("+4860010%1").arg(student.person.value(), 4, 10, QLatin1Char('0'));
        m_house->sql(
            QStringLiteral("INSERT INTO contact_point (id, person_id, kind, raw, normalised, country, "
                           "receives_sms) VALUES (%1, %2, 'phone', '%3', '%3', 'PL', TRUE)")
                .arg(1000 + student.person.value())
                .arg(student.person.value())
                .arg(m_number));
        auto message = m_house->message(student);
        message.channel = Channel::Sms;
        message.address = m_number;
        message.sender = QStringLiteral("Szkola");
        message.parts = parts;
        message.priceMinor = price;
        message.content = { { QStringLiteral("login: jan has\u0142o: ").toUtf8(), false, {} },
            { QByteArray("tajne99"), true, {} } };
        return m_house->queued(message);
    }

    std::unique_ptr<OutboxHouse> m_house;
    std::unique_ptr<settings::SettingsService> m_settings;
    std::unique_ptr<GatewayServer> m_server;
    std::unique_ptr<DeliveryWorker> m_worker;
    GatewayServer::Answers m_answers; ///< changed only while nobody asks
    QString m_number;
};

BELFRY_TEST(tst_SmsDelivery)
#include "tst_SmsDelivery.moc"
