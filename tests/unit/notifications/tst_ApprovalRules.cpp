// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ApprovalRuleStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

class tst_ApprovalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
    }
    void cleanup() { m_school.reset(); }

    /// A change is a new version, and ends the one before; the same again is no change.
    void everyChangeIsAVersion()
    {
        QVERIFY(!inForce(mail()));
        const auto first = grant(mail(), "one");
        QCOMPARE(first.version, 1);
        QCOMPARE(first.name(), QStringLiteral("rule:notification:email:1"));
        QCOMPARE(grant(mail(), "one").id, first.id);
        const auto second = grant(mail(), "two");
        QCOMPARE(second.version, 2);
        QCOMPARE(inForce(mail())->id, second.id);
        QCOMPARE(revoked({ first.id, second.id }), std::unordered_set<qint64> { first.id.value() });
        QCOMPARE(revoked({ ApprovalRuleId(999) }), std::unordered_set<qint64> { 999 });
        QVERIFY(revoked({}).empty());
    }

    /// LL2-14: each channel for itself, and each event for itself.
    void keysAreApart()
    {
        grant(mail(), "one");
        QVERIFY(!inForce({ RuleScope::Notification, {}, {}, Channel::Sms }));
        QVERIFY(!inForce({ RuleScope::Periodic, {}, {}, Channel::Email }));
        const RuleKey birthday { RuleScope::Periodic, QStringLiteral("birthday"), {}, Channel::Email };
        QCOMPARE(grant(birthday, {}).name(), QStringLiteral("rule:periodic:birthday:email:1"));
        QVERIFY(!inForce({ RuleScope::Periodic, QStringLiteral("instalment_due"), {}, Channel::Email }));
        QCOMPARE(all(RuleScope::Periodic), size_t(1));
    }

    void revokingEndsIt()
    {
        const auto rule = grant(mail(), "one");
        QCOMPARE(revoke(mail()), 1);
        QCOMPARE(revoke(mail()), 0);
        QVERIFY(!inForce(mail()));
        QCOMPARE(revoked({ rule.id }), std::unordered_set<qint64> { rule.id.value() });
        const auto again = grant(mail(), "one");
        QCOMPARE(again.version, 2); // what was revoked does not come back
        QCOMPARE(m_school->text(QStringLiteral("SELECT revoked_by FROM approval_rule WHERE version = 1")),
            QStringLiteral("Olga"));
    }

    /// ES-27: a teacher's rule ends with the account.
    void aTeachersRuleEndsWithTheAccount()
    {
        m_school->connection->execute(QStringLiteral(
            "INSERT INTO staff (id, uuid, login, login_fold, display_name, role, password_hash, created_at) "
            "VALUES (7, 't', 'tea', 'tea', 'Tea Cher', 'teacher', 'x', 0)"));
        const RuleKey key { RuleScope::Teacher, {}, StaffId(7), Channel::Sms };
        const auto rule = grant(key, {});
        QCOMPARE(rule.name(), QStringLiteral("rule:teacher:7:sms:1"));
        QVERIFY(inForce(key));
        QVERIFY(revoked({ rule.id }).empty());
        m_school->connection->execute(QStringLiteral("UPDATE staff SET is_active = FALSE WHERE id = 7"));
        QVERIFY(!inForce(key));
        QCOMPARE(revoked({ rule.id }), std::unordered_set<qint64> { rule.id.value() });
        QCOMPARE(all(RuleScope::Teacher), size_t(0));
    }

private:
    static RuleKey mail() { return { RuleScope::Notification, {}, {}, Channel::Email }; }
    ApprovalRule grant(const RuleKey& key, const QByteArray& digest)
    {
        return m_school->write([&](Transaction& tx) {
            return ApprovalRuleStore::grant(tx, key, digest, QStringLiteral("Maria"));
        });
    }
    int revoke(const RuleKey& key)
    {
        return m_school->write(
            [&](Transaction& tx) { return ApprovalRuleStore::revoke(tx, key, QStringLiteral("Olga")); });
    }
    std::optional<ApprovalRule> inForce(const RuleKey& key)
    {
        return m_school->write([&](Transaction& tx) { return ApprovalRuleStore::inForce(tx, key); });
    }
    size_t all(RuleScope scope)
    {
        return m_school->write([&](Transaction& tx) { return ApprovalRuleStore::allInForce(tx, scope); })
            .size();
    }
    std::unordered_set<qint64> revoked(const std::vector<ApprovalRuleId>& ids)
    {
        return m_school->write(
            [&](Transaction& tx) { return ApprovalRuleStore::revoked(tx, ids, ReachStore::Lock::Shared); });
    }

    std::unique_ptr<TestSchool> m_school;
};

BELFRY_TEST(tst_ApprovalRules)
#include "tst_ApprovalRules.moc"
