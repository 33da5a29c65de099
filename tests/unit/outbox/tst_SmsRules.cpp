// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingRules.h"
#include "core/outbox/SmsGuard.h"
#include "core/settings/SettingsStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::tests::OutboxHouse;

/// Who gets an SMS and where it goes (ES-14 to ES-16, DT-20 to DT-25), before queueing and at the marker; and
/// what no number and no purse has to bear.
class tst_SmsRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->isReady()) {
            QSKIP("no PostgreSQL server");
        }
        set("sms.active", "true");
        m_student = m_house->addStudent();
    }
    void cleanup() { m_house.reset(); }

    void choosesTheNumber_data()
    {
        QTest::addColumn<QString>("numbers"); // number|receives_sms|state, separated by blanks
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* name, const char* numbers, const char* reason, const char* address) {
            QTest::newRow(name) << QString::fromLatin1(numbers) << QString::fromLatin1(reason)
                                << QString::fromLatin1(address);
        };
        row("ES-14 none", "", "no_number", "");
        row("ES-15 wrong", "|TRUE|invalid", "bad_number", "");
        row("ES-16 not ticked", "+48600100200|FALSE|ok", "not_sms", "");
        row("good", "+48600100200|TRUE|ok", "", "+48600100200");
        row("landline", "+48221234567|TRUE|ok", "not_sms", "");
        row("another country", "+4915112345678|TRUE|ok", "country_not_allowed", "");
        row("failing", "+48600100200|TRUE|failing", "address_refused", "");
        row("the first that can",
            "+48221234567|TRUE|ok +48600100200|FALSE|ok +48600100201|TRUE|ok",
            "",
            "+48600100201");
    }
    void choosesTheNumber()
    {
        QFETCH(QString, numbers);
        QFETCH(QString, reason);
        QFETCH(QString, address);
        for (const QString& number : numbers.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = number.split(QLatin1Char('|'));
            addNumber(parts[0], parts[1], parts[2]);
        }
        const Reach found = reach();
        QCOMPARE(reasonName(found.reason), reason);
        QCOMPARE(found.address, address);
    }

    void namesAllNumbersThatReceiveSms() // DT-20
    {
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        addNumber(QStringLiteral("+48600100201"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        QCOMPARE(reach().further, QStringList { QStringLiteral("+48600100201") });
    }

    void allowedCountriesAreASetting()
    {
        addNumber(QStringLiteral("+4915112345678"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        set("sms.countries", "PL,DE");
        QCOMPARE(reasonName(reach().reason), QString());
    }

    void nothingWhileSmsIsOffOrNotWanted() // DT-03, DT-25
    {
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        m_house->sql(QStringLiteral("UPDATE person SET sms_wanted = FALSE"));
        QCOMPARE(reach().reason, Reason::SmsNotWanted);
        set("sms.active", "false");
        QCOMPARE(reach().reason, Reason::SmsOff);
        m_house->sql(QStringLiteral("UPDATE person SET sms_wanted = TRUE"));
        set("sms.active", "true");
        QCOMPARE(reach().reason, Reason::None);
        m_house->setConsent(m_student.person, "contract", false);
        QCOMPARE(reach().reason, Reason::NoConsent); // ES-17
    }

    void looksOnceMoreAtTheMarker_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("box unticked")
            << QStringLiteral("UPDATE contact_point SET receives_sms = FALSE") << QStringLiteral("not_sms");
        QTest::newRow("not wanted") << QStringLiteral("UPDATE person SET sms_wanted = FALSE")
                                    << QStringLiteral("sms_not_wanted");
        QTest::newRow("country") << QStringLiteral(
            "INSERT INTO setting (key, value, updated_at) VALUES ('sms.countries', 'DE', 0)")
                                 << QStringLiteral("country_not_allowed");
        QTest::newRow("another number")
            << QStringLiteral("UPDATE contact_point SET normalised = '+48600999999' WHERE kind = 'phone'")
            << QStringLiteral("bad_number");
    }
    void looksOnceMoreAtTheMarker()
    {
        QFETCH(QString, change);
        QFETCH(QString, reason);
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        const OutboxId id = queued(QStringLiteral("+48600100200"));
        const auto claims = claim();
        QCOMPARE(claims.size(), size_t { 1 });
        m_house->sql(change);
        QCOMPARE(m_house->mark(id, claims.front().epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        QCOMPARE(m_house->reason(id), reason);
        if (reason == QLatin1String("sms_not_wanted")) {
            m_house->sql(QStringLiteral("UPDATE person SET sms_wanted = TRUE"));
            const auto mended = m_house->write([&](database::Transaction& tx) {
                return m_house->outbox.unblockMended(tx, m_house->worker);
            });
            QCOMPARE(mended.value_or(-1), 1);
            QCOMPARE(m_house->state(id), QStringLiteral("ready"));
        }
    }

    void nothingIsClaimedWhileSmsIsOff()
    {
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        queued(QStringLiteral("+48600100200"));
        set("sms.active", "false");
        QVERIFY(claim().empty());
        set("sms.active", "true");
        QCOMPARE(claim().size(), size_t { 1 });
    }

    void noNumberGetsMoreThanThreeAnHourAndTenADay() // docs/security.md
    {
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        std::vector<OutboxId> ids;
        for (int index = 0; index < 5; ++index) {
            ids.push_back(queued(QStringLiteral("+48600100200"), index + 1));
        }
        QCOMPARE(claim().size(), size_t { 3 });
        QCOMPARE(m_house->reason(ids[3]), QStringLiteral("limit"));
        QVERIFY(m_house->row(ids[3]).nextAt > m_house->row(ids[0]).nextAt);
        QVERIFY(claim().empty());
        QCOMPARE(m_house->untidyRows(), 0);
    }

    void theSchoolMayAllowFewerADay()
    {
        set("sms.per_number_day", "1");
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        queued(QStringLiteral("+48600100200"), 1);
        queued(QStringLiteral("+48600100200"), 2);
        QCOMPARE(claim().size(), size_t { 1 });
    }

    void notMoreMoneyADayThanTheLimit()
    {
        set("sms.daily_limit_minor", "40");
        set("sms.wallet_mode", "warn");
        addNumber(QStringLiteral("+48600100200"), QStringLiteral("TRUE"), QStringLiteral("ok"));
        OutboxId last;
        for (int index = 0; index < 3; ++index) {
            last = queued(QStringLiteral("+48600100200"), index + 1, 16);
        }
        QCOMPARE(claim().size(), size_t { 2 });
        QCOMPARE(m_house->reason(last), QStringLiteral("limit"));
    }

private:
    void set(const char* key, const char* value)
    {
        QVERIFY(m_house
                ->write([&](database::Transaction& tx) {
                    return settings::SettingsStore::put(tx, QLatin1String(key), QLatin1String(value));
                })
                .has_value());
    }
    void addNumber(const QString& number, const QString& receives, const QString& state)
    {
        const int id = 1000 + ++m_numbers;
        m_house->sql(
            QStringLiteral("INSERT INTO contact_point (id, person_id, kind, raw, normalised, country, "
                           "receives_sms, state, position) VALUES (%1, %2, 'phone', 'typed %3', '%3', "
                           "'PL', %4, '%5', %1)")
                .arg(id)
                .arg(m_student.person.value())
                .arg(number, receives, state));
    }
    Reach reach()
    {
        const auto found = m_house->connection->read([&](database::Transaction& tx) {
            return SendingRules::reach(tx, { m_student.person }, Channel::Sms, MessageKind::System);
        });
        return found ? found->at(m_student.person.value()) : Reach {};
    }
    /// `version`: of what it speaks, so that two of them are not the same message.
    OutboxId queued(const QString& number, int version = 1, qint64 price = 0)
    {
        auto message = m_house->message(m_student, 1);
        message.subjects = version == 1 ? message.subjects
                                        : std::vector<Subject> { { QStringLiteral("note"), version, 1 } };
        message.channel = Channel::Sms;
        message.address = number;
        message.sender = QString();
        message.parts = 1;
        message.priceMinor = price;
        return m_house->queued(message);
    }
    std::vector<Claim> claim()
    {
        ClaimRequest request;
        request.worker = m_house->me;
        request.channel = Channel::Sms;
        return m_house
            ->write(
                [&](database::Transaction& tx) { return m_house->queue.claim(tx, m_house->worker, request); })
            .value_or(std::vector<Claim>());
    }

    std::unique_ptr<OutboxHouse> m_house;
    OutboxHouse::Known m_student;
    int m_numbers = 0;
};

BELFRY_TEST(tst_SmsRules)
#include "tst_SmsRules.moc"
