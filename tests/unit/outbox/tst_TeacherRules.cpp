// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffStore.h"
#include "core/outbox/ApprovalRules.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

/// Approvals in advance: who gives them, what they release, and what they stop when they end (ES-27 to
/// ES-29).
class tst_TeacherRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->database.isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        QVERIFY(m_house->isReady());
        m_house->sql(QStringLiteral(
            "INSERT INTO staff (id, uuid, login, login_fold, display_name, role, password_hash, "
            "is_active, created_at) VALUES (2, 's', 'sara', 'sara', 'Sara', 'secretary', 'x', "
            "TRUE, 0)"));
    }
    void cleanup()
    {
        if (m_house->isReady()) {
            QCOMPARE(m_house->untidyRows(), 0);
        }
        m_house.reset();
    }

    void onlyAnOwnerWhoTypedThePasswordApprovesInAdvance()
    {
        QVERIFY(allow(m_house->secretary, Channel::Email, true) == ErrorCode::NotPermitted);
        Session tired = m_house->owner;
        tired.stepUpUntilMs = 0;
        QVERIFY(allow(tired, Channel::Email, true) == ErrorCode::StepUpNeeded);
        QVERIFY(allow(m_house->owner, Channel::System, true) == ErrorCode::InputInvalid);
        QVERIFY(allow(m_house->owner, Channel::Email, true) == std::nullopt);
        QVERIFY(allow(m_house->owner, Channel::Email, true) == std::nullopt); // again: nothing new
        QCOMPARE(m_house->number(QStringLiteral("SELECT COUNT(*) FROM approval_rule")), 1);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'approval.teacher'")),
            1);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM staff WHERE sends_email_unapproved = TRUE AND "
                                    "sends_sms_unapproved = FALSE")),
            1);
    }

    void theChannelsAreIndependentAndTheRuleStandsInTheRecord()
    {
        QVERIFY(allow(m_house->owner, Channel::Email, true) == std::nullopt);
        const OutboxId mail = sent(Channel::Email);
        const OutboxId inbox = sent(Channel::System);
        QCOMPARE(m_house->state(mail), QStringLiteral("ready"));
        QCOMPARE(m_house->state(inbox), QStringLiteral("pending"));
        const Row row = m_house->row(mail);
        QCOMPARE(row.approval, QStringLiteral("rule"));
        QCOMPARE(row.approvedBy, QStringLiteral("rule:teacher:2:email:1"));
        QCOMPARE(m_house->word(QStringLiteral("SELECT actor FROM outbox_history WHERE outbox_id = %1 AND "
                                              "to_state = 'ready'")
                         .arg(mail.value())),
            QStringLiteral("rule:teacher:2:email:1"));
        QVERIFY(!m_house->sending(mail).isNull());
    }

    void aRuleThatEndsStopsWhatHasNotLeft_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("taken back") << QString();
        QTest::newRow("the person has left")
            << QStringLiteral("UPDATE staff SET is_active = FALSE WHERE id = 2");
        QTest::newRow("another version")
            << QStringLiteral("UPDATE approval_rule SET revoked_at = 1, revoked_by = 'Olga'");
    }
    void aRuleThatEndsStopsWhatHasNotLeft()
    {
        QFETCH(QString, how);
        QVERIFY(allow(m_house->owner, Channel::Email, true) == std::nullopt);
        const OutboxId id = sent(Channel::Email);
        const OutboxId other = sent(Channel::Email);
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 2 });
        if (how.isEmpty()) {
            QVERIFY(allow(m_house->owner, Channel::Email, false) == std::nullopt);
        } else {
            m_house->sql(how);
        }
        for (const Claim& claim : claims) {
            QCOMPARE(m_house->mark(claim.id, claim.epoch, QUuid::createUuid()), MarkerAnswer::Blocked);
        }
        QCOMPARE(m_house->reason(id), QStringLiteral("approval_withdrawn"));
        // No rule brings it back, a person may.
        m_house->write([&](Transaction& tx) { return m_house->outbox.unblockMended(tx, m_house->owner); });
        QCOMPARE(m_house->state(id), QStringLiteral("blocked"));
        const auto approved = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, { id }); });
        QVERIFY(approved && approved->changed == std::vector<OutboxId> { id });
        QCOMPARE(m_house->row(id).approval, QStringLiteral("person"));
        QCOMPARE(m_house->row(id).approvedBy, QStringLiteral("Olga"));
        QVERIFY(!m_house->sending(id).isNull());
        QCOMPARE(m_house->state(other), QStringLiteral("blocked"));
    }

private:
    std::optional<ErrorCode> allow(const Session& by, Channel channel, bool isAllowed)
    {
        ApprovalRuleService rules(m_house->audit);
        const auto done = m_house->write([&](Transaction& tx) {
            return rules.setSendsUnapproved(tx, by, StaffId(2), channel, isAllowed);
        });
        return done ? std::nullopt : std::optional(done.error().code);
    }
    /// An informational message of the secretary.
    OutboxId sent(Channel channel)
    {
        auto message = m_house->message(m_house->addStudent());
        message.subjects.clear();
        message.channel = channel;
        message.address
            = channel == Channel::System ? QString(QLatin1String(kInboxAddress)) : message.address;
        const auto id = m_house->write([&](Transaction& tx) -> Result<OutboxId> {
            TRY_ASSIGN(const auto submission,
                m_house->outbox.openSubmission(
                    tx, m_house->secretary, { MessageKind::Informational, QStringLiteral("message"), {} }));
            TRY_ASSIGN(
                const auto queued, m_house->outbox.queue(tx, m_house->secretary, submission, { message }));
            TRY(m_house->outbox.closeSubmission(tx, m_house->secretary, submission, false));
            return queued.ids.front();
        });
        return id.value_or(OutboxId());
    }

    std::unique_ptr<OutboxHouse> m_house;
};

BELFRY_TEST(tst_TeacherRules)
#include "tst_TeacherRules.moc"
