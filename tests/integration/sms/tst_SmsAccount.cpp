// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/SmsAccount.h"
#include "tests/support/GatewayServer.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::tests::GatewayServer;
using belfry::tests::TestSchool;

/// "Send a test SMS" and "Ask for the balance", as settings page and console call them.
class tst_SmsAccount : public QObject
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
        m_answer = { 200, {} };
        m_server = std::make_unique<GatewayServer>([this](const auto&) { return m_answer; });
    }
    void cleanup()
    {
        m_server.reset();
        m_services.reset();
        m_school.reset();
    }

    void theAccountIsKeptInOnePiece()
    {
        save(account());
        const auto kept = read();
        QVERIFY(kept.isActive);
        QCOMPARE(kept.gateway, QStringLiteral("smsapi"));
        QCOMPARE(kept.sender, QStringLiteral("Lingua"));
        QVERIFY(kept.hasToken);
        QVERIFY(kept.token.isEmpty()); // no screen ever shows it
        SmsAccount changed = kept;
        changed.sender.clear();
        save(changed);
        QVERIFY(read().hasToken); // an empty token keeps the stored one
    }

    void aTestIsSentOutsideTheOutbox()
    {
        save(account());
        m_answer = { 200, "{\"list\":[{\"id\":\"T1\",\"error\":null}]}" };
        const auto question = prepare("600 100 200");
        QVERIFY2(question.has_value(), question ? "" : qPrintable(question.error().detail));
        QCOMPARE(*runSmsTest(*question), QStringLiteral("T1"));
        QCOMPARE(m_server->posts(), 1);
        const auto form = m_server->requests().front().form();
        QCOMPARE(form.value(QStringLiteral("to")), QStringLiteral("48600100200"));
        QCOMPARE(form.value(QStringLiteral("message")), QStringLiteral("Test of Belfry"));
        QCOMPARE(m_server->requests().front().headers.value("authorization"), QByteArray("Bearer tok-3n"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 0);
    }

    void whatTheGatewayRefusesIsTold()
    {
        save(account());
        m_answer = { 200, "{\"error\":101,\"message\":\"wrong tok-3n\"}" };
        const auto refused = runSmsTest(*prepare("600100200"));
        QCOMPARE(refused.error().code, ErrorCode::ChannelAuth);
        QVERIFY(!refused.error().detail.contains(QLatin1String("tok-3n")));
        QCOMPARE(prepare("not a number").error().code, ErrorCode::InputInvalid);
        SmsAccount without = account();
        without.url = QStringLiteral("http://gateway.example.org");
        QCOMPARE(prepare("600100200", without).error().code, ErrorCode::ChannelConfiguration);
    }

    void theStoredTokenGoesNowhereElse()
    {
        save(account());
        access::Session admin = m_school->owner;
        admin.role = access::Role::Admin;
        SmsAccount elsewhere = account();
        elsewhere.token = {};
        elsewhere.url = QStringLiteral("http://127.0.0.1:1");
        const auto refused = m_school->connection->read(
            [&](Transaction& tx) { return prepareBalanceQuestion(tx, *m_services, admin, elsewhere); });
        QCOMPARE(refused.error().code, ErrorCode::ChannelConfiguration);
    }

    void theBalanceStandsBesideTheWallet()
    {
        save(account());
        m_answer = { 200, "{\"points\":\"12,34\"}" };
        const SmsAccount stored = read();
        const auto question = m_school->connection->read([&](Transaction& tx) {
            return prepareBalanceQuestion(tx, *m_services, m_school->owner, stored);
        });
        const auto balance = askBalance(*question);
        QVERIFY(balance.has_value());
        QCOMPARE(balance->amount, QStringLiteral("12.34"));
        TestSchool::must(m_school->connection->write(
            [&](Transaction& tx) { return noteBalance(tx, *m_services, m_school->owner, *balance); }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT gateway_balance_minor FROM wallet")), 1234);
        QCOMPARE(
            balanceMinor({ QStringLiteral("25"), QStringLiteral("messages") }, 16, QStringLiteral("PLN")),
            std::optional<qint64>(400));
        QVERIFY(
            !balanceMinor({ QStringLiteral("25"), QStringLiteral("messages") }, 0, QStringLiteral("PLN")));
        QVERIFY(!balanceMinor({ QStringLiteral("?"), QStringLiteral("points") }, 16, QStringLiteral("PLN")));
    }

    /// An amount in another currency beside ours would be a difference that is none.
    void anotherCurrencyIsNotCompared()
    {
        const delivery::GatewayBalance euros { QStringLiteral("25.50"), QStringLiteral("EUR") };
        QVERIFY(!balanceMinor(euros, 16, QStringLiteral("PLN")));
        QCOMPARE(balanceMinor(euros, 16, QStringLiteral("EUR")), std::optional<qint64>(2550));
        TestSchool::must(m_school->connection->write(
            [&](Transaction& tx) { return noteBalance(tx, *m_services, m_school->owner, euros); }));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM wallet WHERE gateway_balance_minor IS NULL")),
            1);
    }

    void aFolderHasNoBalance()
    {
        SmsAccount folder;
        const auto refused = m_school->connection->read([&](Transaction& tx) {
            return prepareBalanceQuestion(tx, *m_services, m_school->owner, folder);
        });
        QCOMPARE(refused.error().code, ErrorCode::ChannelConfiguration);
    }

private:
    SmsAccount account() const
    {
        SmsAccount account;
        account.isActive = true;
        account.gateway = QStringLiteral("smsapi");
        account.url = QString::fromLatin1(m_server->origin());
        account.token = SecretText(QStringLiteral("tok-3n"));
        account.sender = QStringLiteral("Lingua");
        return account;
    }
    void save(const SmsAccount& account)
    {
        TestSchool::must(m_school->connection->write(
            [&](Transaction& tx) { return saveSmsAccount(tx, *m_services, m_school->owner, account); }));
    }
    SmsAccount read()
    {
        return TestSchool::must(
            m_school->connection->read([&](Transaction& tx) { return readSmsAccount(tx, *m_services); }));
    }
    Result<SmsQuestion> prepare(const char* number) { return prepare(number, read()); }
    Result<SmsQuestion> prepare(const char* number, const SmsAccount& account)
    {
        return m_school->connection->read([&](Transaction& tx) {
            return prepareSmsTest(tx,
                *m_services,
                m_school->owner,
                account,
                QLatin1String(number),
                QStringLiteral("Test of Belfry"));
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<GatewayServer> m_server;
    GatewayServer::Reply m_answer;
};

BELFRY_TEST(tst_SmsAccount)
#include "tst_SmsAccount.moc"
